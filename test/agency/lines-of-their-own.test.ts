import { parseAgencies } from "chiso/agency";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { names } from "./names.js";

/** Bodies of a commune or a province, each whole without words of another. */
const body = fc.constantFrom(
  "Phòng Kinh tế",
  "Phòng Văn hóa - Xã hội",
  "Công an xã",
  "Ban Chỉ huy Quân sự xã",
  "Trạm Y tế xã",
  "Sở Y tế",
  "Sở Nội vụ",
  "Công an tỉnh",
  "Thanh tra tỉnh",
  "Hạt Kiểm lâm",
  "Ủy ban nhân dân các xã, phường",
);

describe("bodies on lines of their own", () => {
  it("are as many as there are lines, whichever stands above which", () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 6 }), (bodies) => {
        expect(names(bodies.join("\n"))).toEqual(bodies);
      }),
    );
  });

  it.each([
    ["Văn phòng\nUBND tỉnh", ["Văn phòng Ủy ban nhân dân tỉnh"]],
    ["Chủ tịch\nUBND xã", ["Chủ tịch Ủy ban nhân dân xã"]],
    ["Ban Biên tập\nCổng Thông tin điện tử", ["Ban Biên tập Cổng Thông tin điện tử"]],
  ])("are one where the first line is no whole name: %j", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
  });
});

describe("persons behind the name of a unit", () => {
  it.each([
    ["Phòng VH-XH - Đ/c Dung", "Phòng Văn hóa - Xã hội", "Dung"],
    ["Hạt Kiểm lâm - Lò Văn Nam", "Hạt Kiểm lâm", "Lò Văn Nam"],
    ["Phòng Kinh tế - Hoàng Bích Ngọc", "Phòng Kinh tế", "Hoàng Bích Ngọc"],
  ])("are no part of its name, and do its work: %s", (cell, name, holder) => {
    expect(parseAgencies(cell)).toMatchObject({ agencies: [{ name, holder }], findings: [] });
  });

  it("are told from works that a unit is named after", () => {
    expect(names("Tổ Văn - Sử - Địa; Khoa Nội - Nhi - Lây")).toEqual([
      "Tổ Văn - Sử - Địa",
      "Khoa Nội - Nhi - Lây",
    ]);
  });
});
