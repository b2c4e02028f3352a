import { parseAgencies, type Agency } from "chiso/agency";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, names } from "./names.js";

/** The name of an agency with what narrows it down. */
function whole({ name, qualifier }: Agency): string {
  return qualifier === undefined ? name : `${name} ${qualifier}`;
}

describe("what says which of several places are meant", () => {
  it.each([
    ["UBND các xã biên giới", ["Ủy ban nhân dân các xã biên giới"]],
    ["UBND các xã miền núi, ven biển", ["Ủy ban nhân dân các xã miền núi, ven biển"]],
    ["UBND các phường trung tâm; Sở Y tế", ["Ủy ban nhân dân các phường trung tâm", "Sở Y tế"]],
    ["UBND các huyện nghèo", ["Ủy ban nhân dân các huyện nghèo"]],
    ["Công an xã biên giới", ["Công an xã biên giới"]],
    ["Các trường vùng sâu, vùng xa", ["Các trường vùng sâu, vùng xa"]],
    ["Thôn đặc biệt khó khăn", ["Thôn đặc biệt khó khăn"]],
    [
      "HĐND, UBND các xã hải đảo",
      ["Hội đồng nhân dân các xã hải đảo", "Ủy ban nhân dân các xã hải đảo"],
    ],
    [
      "UBND các phường nội thành, các xã ngoại thành",
      ["Ủy ban nhân dân các phường nội thành", "Ủy ban nhân dân các xã ngoại thành"],
    ],
  ])("is of their name: %s", (cell, wanted) => {
    expect(names(cell)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("goes before what they are to do", () => {
    const cell = "Công an tỉnh, UBND các xã biên giới là cơ quan phối hợp";
    expect(names(cell)).toEqual([
      "Công an tỉnh [coordinate]",
      "Ủy ban nhân dân các xã biên giới [coordinate]",
    ]);
    expect(parseAgencies(cell).agencies.every(({ qualifier }) => qualifier === undefined)).toBe(
      true,
    );
  });

  it.each([
    ["Các đơn vị chưa hoàn thành; Văn phòng", ["Các đơn vị chưa hoàn thành", "Văn phòng"]],
    ["Các đơn vị chưa thực hiện", ["Các đơn vị chưa thực hiện"]],
    ["Công an các xã trọng điểm về ma túy", ["Công an các xã trọng điểm về ma túy"]],
    ["Các doanh nghiệp có vốn nhà nước", ["Các doanh nghiệp có vốn nhà nước"]],
    ["Giám đốc các công ty chậm nộp BHXH", ["Giám đốc các công ty chậm nộp BHXH"]],
    ["UBND các xã ven sông Mã", ["Ủy ban nhân dân các xã ven sông Mã"]],
  ])("narrows them down where it is a clause: %s", (cell, wanted) => {
    expect(parseAgencies(cell).agencies.map(whole)).toEqual(wanted);
    expect(findings(cell)).toEqual([]);
  });

  it("tells of places that have none, and of the words that were not read", () => {
    expect(names("UBND các xã, trung tâm y tế")).toEqual([
      "Ủy ban nhân dân các xã",
      "Trung tâm Y tế",
    ]);
    expect(findings("UBND các xã xinh xắn")).toEqual(["unrecognized-agency: xinh xắn"]);
  });

  it("is told whatever it is", () => {
    const body = fc.constantFrom("UBND các xã", "Công an các phường", "Các trường", "Các đơn vị");
    const which = fc.constantFrom("biên giới", "nghèo", "blơm", "vùng cao", "ở xa", "mới", "điểm");
    const tail = fc.constantFrom("", ", Sở Y tế", "; UBND tỉnh", " chủ trì", " là đơn vị phối hợp");
    fc.assert(
      fc.property(body, which, tail, (of, words, behind) => {
        const text = `${of} ${words}${behind}`;
        const { agencies, findings: odd } = parseAgencies(text);
        const named = agencies.some((agency) => whole(agency).includes(words));
        const start = text.indexOf(words);
        const found = odd.some(({ span }) => span !== undefined && span.start <= start);
        expect(named || found, text).toBe(true);
      }),
    );
  });
});

describe("two bodies with one head", () => {
  it("stand in the same places", () => {
    expect(names("Phòng Kinh tế, Phòng Y tế các xã miền núi")).toEqual([
      "Phòng Kinh tế các xã miền núi",
      "Phòng Y tế các xã miền núi",
    ]);
  });
});
