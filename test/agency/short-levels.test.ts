import { parseAgencies } from "chiso/agency";
import { describe, expect, it } from "vitest";

const namesOf = (text: string): readonly string[] =>
  parseAgencies(text).agencies.map(({ name }) => name);

describe("the letter of a level before its place", () => {
  it.each([
    [
      "UBND Q. Sơn Trà, Q. Ngũ Hành Sơn",
      ["Ủy ban nhân dân quận Sơn Trà", "Ủy ban nhân dân quận Ngũ Hành Sơn"],
    ],
    [
      "UBND P. Hòa Minh, P. Hòa Khánh",
      ["Ủy ban nhân dân phường Hòa Minh", "Ủy ban nhân dân phường Hòa Khánh"],
    ],
    [
      "UBND H. Mộc Châu, TX. Nghi Sơn, TP. Thanh Hóa",
      [
        "Ủy ban nhân dân huyện Mộc Châu",
        "Ủy ban nhân dân thị xã Nghi Sơn",
        "Ủy ban nhân dân thành phố Thanh Hóa",
      ],
    ],
    [
      "UBND TT. Mộc Châu, X. Chiềng Sơn",
      ["Ủy ban nhân dân thị trấn Mộc Châu", "Ủy ban nhân dân xã Chiềng Sơn"],
    ],
    [
      "UBND Q.1, Q.3, H. Nhà Bè",
      ["Ủy ban nhân dân quận 1", "Ủy ban nhân dân quận 3", "Ủy ban nhân dân huyện Nhà Bè"],
    ],
    [
      "UBND quận Hải Châu và Q. Sơn Trà",
      ["Ủy ban nhân dân quận Hải Châu", "Ủy ban nhân dân quận Sơn Trà"],
    ],
    ["Công an P. 5; Trạm Y tế P. 5", ["Công an phường 5", "Trạm Y tế phường 5"]],
    ["Đảng ủy P.Bến Nghé, Sở Y tế", ["Đảng ủy phường Bến Nghé", "Sở Y tế"]],
    ["Chủ tịch UBND X. Tân Lập", ["Chủ tịch Ủy ban nhân dân xã Tân Lập"]],
    ["Phòng Giáo dục và Đào tạo Q. 3", ["Phòng Giáo dục và Đào tạo quận 3"]],
  ])("is read behind a body and in its list: %s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
    expect(parseAgencies(text).findings).toEqual([]);
  });

  it("has its level and its place in the reading", () => {
    expect(parseAgencies("UBND Q. Sơn Trà, P. An Hải").agencies).toMatchObject([
      { level: "district", place: "Sơn Trà" },
      { level: "commune", place: "An Hải" },
    ]);
  });

  it.each([
    ["P. Nội vụ, P. Tài chính - KH", ["Phòng Nội vụ", "Phòng Tài chính - Kế hoạch"]],
    ["UBND xã, P. Nội vụ", ["Ủy ban nhân dân xã", "Phòng Nội vụ"]],
    ["UBND P. Hòa Minh, P. Nội vụ", ["Ủy ban nhân dân phường Hòa Minh", "Phòng Nội vụ"]],
    ["UBND phường Hòa Minh, P. Kinh tế", ["Ủy ban nhân dân phường Hòa Minh", "Phòng Kinh tế"]],
    ["Trưởng P. Nội vụ", ["Trưởng Phòng Nội vụ"]],
  ])("is the word for a division where a field follows: %s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it("`TT` is no town among the units of an office, and nobody knows what it is", () => {
    const text = "Các khoa, phòng, TT";
    expect(namesOf(text)).toEqual(["Các khoa, phòng", "TT"]);
    expect(parseAgencies(text).findings.map(({ code }) => code)).toEqual(["unknown-abbreviation"]);
    expect(namesOf("UBND các xã, TT")).toEqual(["Ủy ban nhân dân các xã, thị trấn"]);
  });

  it.each(["Công an xã, Q. Hùng", "Sở Y tế, H. Mộc Châu", "Sở Y tế; Q. Sơn Trà"])(
    "is none where no place was named before it: %s",
    (text) => {
      const { agencies, findings } = parseAgencies(text);
      expect(agencies).toHaveLength(1);
      expect(findings).not.toEqual([]);
    },
  );
});
