import { describe, expect, it } from "vitest";
import { parseCitations } from "chiso/citation";

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
