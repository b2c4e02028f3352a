import { describe, expect, it } from "vitest";
import { compareCitations, parseCitations } from "chiso/citation";

/** Number, day and issuer of each citation. */
function shown(text: string): string[] {
  return parseCitations(text).citations.map(
    ({ number, date, issuer }) => `${number ?? ""}|${date ?? ""}|${issuer ?? ""}`,
  );
}

describe("days beside numbers", () => {
  it.each(["16/7/202 1", "16/7/20 21", "16/7/2 021"])("are read from a torn year: %s", (day) => {
    const text = `Quyết định số 24/2021/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ`;
    expect(shown(text)).toEqual(["24/2021/QĐ-TTg|2021-07-16|Thủ tướng Chính phủ"]);
    expect(parseCitations(text).findings.map(({ code }) => code)).toEqual(["spaced-symbol"]);
  });

  it.each(["16/7/20 2", "16/7/20 212", "16/7/18 55"])("are none from %s", (day) => {
    expect(shown(`Quyết định số 24/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ`)).toEqual([
      "24/QĐ-TTg||Thủ tướng Chính phủ",
    ]);
  });

  it("are told from the number of the next line", () => {
    const list = "1. 87/VPCP-CN, 08/11/2023\n2. 46/TB-VPCP, 09/11/2023\n3. 27/2023/QĐ-TTg";
    expect(shown(list)).toEqual([
      "87/VPCP-CN|2023-11-08|",
      "46/TB-VPCP|2023-11-09|",
      "27/2023/QĐ-TTg||",
    ]);
  });
});

describe("a dash before the year", () => {
  it("is the way of some resolutions of the Government, and the same number as with a stroke", () => {
    const text =
      "Nghị quyết 19-2018/NQ-CP ngày 15/5/2018 của Chính phủ và Nghị quyết 19/2018/NQ-CP";
    const { citations, findings } = parseCitations(text);
    expect(citations.map(({ number }) => number)).toEqual(["19-2018/NQ-CP", "19/2018/NQ-CP"]);
    expect(findings).toEqual([]);
    const [left, right] = citations;
    if (left === undefined || right === undefined) throw new Error("two documents were expected");
    expect(compareCitations(left, right).relation).toBe("same");
  });

  it("is put right elsewhere", () => {
    expect(shown("Quyết định 12-2020/QĐ-UBND")).toEqual(["12/2020/QĐ-UBND||"]);
  });
});
