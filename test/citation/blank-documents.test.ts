import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** What is read of a text: the types with their issuers and days, and the codes of its findings. */
function read(text: string): { readonly said: readonly string[]; readonly codes: string[] } {
  const { citations, findings } = parseCitations(text);
  return {
    said: citations.map(({ type, number, date, issuer }) =>
      [type?.name, number, date, issuer].filter((part) => part !== undefined).join(" | "),
    ),
    codes: findings.map(({ code }) => code),
  };
}

describe("a document of a draft, whose number is to come with its symbol", () => {
  it.each([
    [
      "Căn cứ Nghị quyết số ..... ngày ..../..../2026 của HĐND xã Tân Lập về dự toán",
      "Nghị quyết | HĐND xã Tân Lập",
    ],
    ["theo đề nghị của Trưởng phòng tại Tờ trình số ……… ngày …………,", "Tờ trình"],
    ["Tờ trình số … ngày …/12/2026", "Tờ trình"],
    ["Quyết định số      ngày     tháng 12 năm 2026 của UBND tỉnh", "Quyết định | UBND tỉnh"],
    [
      "Thông báo số ____, ngày ____ tháng 9 của Văn phòng UBND huyện",
      "Thông báo | Văn phòng UBND huyện",
    ],
    ["Kế hoạch số …… của UBND phường An Hải", "Kế hoạch | UBND phường An Hải"],
    ["Báo cáo số xx ngày xx/6/2026 của Sở Nội vụ", "Báo cáo | Sở Nội vụ"],
  ])("is one with its blanks told: %s", (text, said) => {
    expect(read(text)).toEqual({ said: [said], codes: ["blank-number", "incomplete-date"] });
  });

  it("has the day that is written", () => {
    expect(read("Quyết định số ..... ngày 12/3/2026 của UBND xã Nà Ớt")).toEqual({
      said: ["Quyết định | 2026-03-12 | UBND xã Nà Ớt"],
      codes: ["blank-number"],
    });
  });

  it.each([
    "Quyết định số ngày nghỉ phép của cán bộ",
    "Báo cáo số liệu … của các xã",
    "Nghị quyết số lượng đại biểu ngày hội",
    "Biểu số … ngày công",
    "Hợp đồng số ..... ngày ..../..../2026 với công ty",
  ])("is not seen in other words: %s", (text) => {
    expect(read(text)).toEqual({ said: [], codes: [] });
  });

  it("leaves a blank number with its symbol as it is", () => {
    expect(read("Kế hoạch số …/KH-UBND ngày …/…/2026 của UBND tỉnh").said).toEqual([
      "Kế hoạch | /KH-UBND | UBND tỉnh",
    ]);
  });
});
