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
    ["Xét Tờ trình số: …… ngày …… của Phòng Nội vụ", "Tờ trình | Phòng Nội vụ"],
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
    "Kế hoạch / Báo cáo của xã",
    "Hợp đồng số ..... ngày ..../..../2026 với công ty",
  ])("is not seen in other words: %s", (text) => {
    expect(read(text)).toEqual({ said: [], codes: [] });
  });

  it.each([
    ["Kế hoạch số …/KH-UBND ngày …/…/2026 của UBND tỉnh", "Kế hoạch | /KH-UBND | UBND tỉnh"],
    [
      "(Kèm theo Kế hoạch .../KH-UBND ngày ... tháng ... năm 2026 của UBND phường Tân An)",
      "Kế hoạch | /KH-UBND | UBND phường Tân An",
    ],
    ["Phụ lục Nghị quyết ____/NQ-HĐND của HĐND xã", "Nghị quyết | /NQ-HĐND | HĐND xã"],
    ["Tờ trình [...]/TTr-SXD của Sở Xây dựng", "Tờ trình | /TTr-SXD | Sở Xây dựng"],
    ["Kế hoạch    /KH-UBND của UBND xã", "Kế hoạch | /KH-UBND | UBND xã"],
    ["Kèm theo Quyết định …/QĐ-UBND của UBND xã Nà Ớt", "Quyết định | /QĐ-UBND | UBND xã Nà Ớt"],
  ])("has the symbol that is written, with or without the word before it: %s", (text, said) => {
    expect(read(text).said).toEqual([said]);
  });
});

describe("a place whose name begins like a word that goes on", () => {
  it.each([
    ["Tờ trình số 66/TTr-UBND của UBND huyện Như Xuân về dự toán", "UBND huyện Như Xuân"],
    ["Kế hoạch số 3/KH-UBND ngày 05/01/2026 của UBND huyện Năm Căn", "UBND huyện Năm Căn"],
    ["Quyết định số 5/QĐ-UBND của UBND tỉnh năm 2026 giao dự toán", "UBND tỉnh"],
    ["Nghị quyết số 12/NQ-HĐND ngày 09/12/2025 của HĐND tỉnh Khóa XV", "HĐND tỉnh"],
  ])("is whole: %s", (text, issuer) => {
    expect(parseCitations(text).citations.map((each) => each.issuer)).toEqual([issuer]);
  });
});
