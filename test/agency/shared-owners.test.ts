import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";
import { names } from "./names.js";

describe("boards that share the owner of the last of them", () => {
  it.each([
    ["Ban Nội chính, Văn phòng Tỉnh ủy", ["Ban Nội chính Tỉnh ủy", "Văn phòng Tỉnh ủy"]],
    [
      "Ban Tuyên giáo và Dân vận, Ban Nội chính, Văn phòng Thành ủy",
      ["Ban Tuyên giáo và Dân vận Thành ủy", "Ban Nội chính Thành ủy", "Văn phòng Thành ủy"],
    ],
    ["Ban Tổ chức, Ủy ban Kiểm tra Tỉnh ủy", ["Ban Tổ chức Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy"]],
    [
      "Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh",
      ["Ban Pháp chế Hội đồng nhân dân tỉnh", "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh"],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });

  it("gives the board the level of its owner, and its text the words that stand there", () => {
    expect(parseAgencies("Ban Nội chính, Văn phòng Tỉnh ủy").agencies[0]).toMatchObject({
      text: "Ban Nội chính",
      kind: "party",
      level: "province",
    });
  });
});

describe("what has an owner of its own, or none, keeps its name", () => {
  it.each([
    [
      "Ban Tuyên giáo và Dân vận Trung ương, Văn phòng Tỉnh ủy",
      ["Ban Tuyên giáo và Dân vận Trung ương", "Văn phòng Tỉnh ủy"],
    ],
    ["Sở Nội vụ, Văn phòng Tỉnh ủy", ["Sở Nội vụ", "Văn phòng Tỉnh ủy"]],
    [
      "Văn phòng Tỉnh ủy, Đảng ủy các cơ quan Đảng tỉnh",
      ["Văn phòng Tỉnh ủy", "Đảng ủy các cơ quan Đảng tỉnh"],
    ],
    [
      "Ban Thường vụ Tỉnh đoàn; Văn phòng Tỉnh ủy",
      ["Ban Thường vụ Tỉnh đoàn", "Văn phòng Tỉnh ủy"],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("unions that share the level of the last of them", () => {
  it.each([
    [
      "Hội LHPN, Hội Nông dân, Hội CCB xã",
      ["Hội Liên hiệp Phụ nữ xã", "Hội Nông dân xã", "Hội Cựu chiến binh xã"],
    ],
    [
      "Thường trực HĐND, UBND, Ủy ban MTTQ Việt Nam tỉnh",
      [
        "Thường trực Hội đồng nhân dân tỉnh",
        "Ủy ban nhân dân tỉnh",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
      ],
    ],
  ])("%s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});
