import {
  parseCitations,
  parseDeadline,
  parseTarget,
  plainDate,
  readPlanHeading,
  readScoringRule,
  resolveDeadline,
} from "chiso";
import { describe, expect, it } from "vitest";

/*
 * What stands in a text is read alike by every reader: the same numerals, thousands, ends of
 * intervals, years and dates in a deadline, a target, a scoring rule, a citation, a letterhead.
 */

/** The amount of a term, as the reader of deadlines gives it. */
function termOf(amount: string): number | undefined {
  const text = `trong thời hạn ${amount} ngày kể từ ngày nhận hồ sơ`;
  const timing = resolveDeadline(parseDeadline(text), { year: 2026 }).clauses[0]?.timing;
  return timing?.kind === "event" ? timing.offset?.amount : undefined;
}

/** The figure of a target. */
function targetOf(amount: string): number | undefined {
  const target = parseTarget(`ít nhất ${amount} sáng kiến`);
  return target.readable && typeof target.value === "number" ? target.value : undefined;
}

/** The limit between two steps of a scoring rule. */
function limitOf(amount: string): number | null | undefined {
  const text = `Từ ${amount} sáng kiến trở lên: 2 điểm\nDưới ${amount} sáng kiến: 1 điểm`;
  const { rule } = readScoringRule(text);
  return rule?.kind === "tiers" ? rule.tiers[0]?.min : undefined;
}

const UNITS = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** How a number below a hundred is said. */
function said(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  const last =
    unit === 5 && tens > 0 ? "lăm" : unit === 1 && tens > 1 ? "mốt" : (UNITS[unit] ?? "");
  const first = tens === 0 ? "" : tens === 1 ? "mười" : `${UNITS[tens] ?? ""} mươi`;
  return `${first} ${last}`.trim();
}

const NUMBERS = Array.from({ length: 99 }, (_, index) => index + 1);

describe("numerals", () => {
  it("in words are the same in deadlines, targets and rules", () => {
    for (const value of NUMBERS) {
      const words = said(value);
      expect([words, termOf(words), targetOf(words), limitOf(words)]).toEqual([
        words,
        value,
        value,
        value,
      ]);
    }
  });

  it("said twice are the same", () => {
    for (const value of NUMBERS) {
      const words = `${String(value).padStart(2, "0")} (${said(value)})`;
      expect([words, termOf(words), targetOf(words), limitOf(words)]).toEqual([
        words,
        value,
        value,
        value,
      ]);
    }
  });

  it("said twice and not alike are read by none without a word", () => {
    expect(
      parseDeadline("trong thời hạn 15 (mười) ngày kể từ ngày nhận hồ sơ").findings,
    ).not.toEqual([]);
    expect(parseTarget("ít nhất 15 (mười) sáng kiến").findings).not.toEqual([]);
    expect(readScoringRule("Từ 15 (mười) sáng kiến trở lên: 2 điểm").findings).not.toEqual([]);
  });
});

describe("thousands", () => {
  it.each([
    ["1.500", 1500],
    ["1,500", 1500],
    ["1,234,567", 1234567],
    ["12.500", 12500],
  ])("%s doanh nghiệp", (figure, value) => {
    const target = parseTarget(`ít nhất ${figure} doanh nghiệp`);
    expect(target.readable ? target.value : undefined).toBe(value);
    const text = `Từ ${figure} doanh nghiệp trở lên: 2 điểm\nDưới ${figure} doanh nghiệp: 1 điểm`;
    const { rule } = readScoringRule(text);
    expect(rule?.kind === "tiers" ? rule.tiers[0]?.min : undefined).toBe(value);
  });

  it.each([
    ["0,5", 0.5],
    ["6.5", 6.5],
    ["91,17", 91.17],
  ])("%s%% has decimals", (figure, value) => {
    const target = parseTarget(`đạt ít nhất ${figure}%`);
    expect(target.readable ? target.value : undefined).toBe(value);
    const { rule } = readScoringRule(`Từ ${figure}% trở lên: 2 điểm\nDưới ${figure}%: 1 điểm`);
    expect(rule?.kind === "tiers" ? rule.tiers[0]?.min : undefined).toBe(value);
  });
});

/** Ways to write the second of October 2026 with words or digits. */
const DATES = [
  "02/10/2026",
  "2.10.2026",
  "02-10-2026",
  "02 tháng 10 năm 2026",
  "2026-10-02",
  "2026/10/02",
];

describe("dates", () => {
  it.each(DATES)("%s", (written) => {
    const date = plainDate("2026-10-02");
    const { timing } =
      resolveDeadline(parseDeadline(`Trước ngày ${written}`), { year: 2026 }).clauses[0] ?? {};
    expect(timing).toMatchObject({ kind: "by", date });
    const { citations } = parseCitations(`Kế hoạch số 21/KH-UBND ngày ${written}`);
    expect(citations[0]?.date).toBe(date);
    const heading = readPlanHeading(
      `UBND TỈNH A\nSơn La, ngày ${written}\nKẾ HOẠCH\nNâng cao chỉ số`,
    );
    expect(heading.issuedOn).toBe(date);
  });

  it.each(["31/02/2026", "2026-02-31"])(
    "the impossible %s is no date in any of them",
    (written) => {
      const { clauses, findings } = resolveDeadline(parseDeadline(`Trước ngày ${written}`), {
        year: 2026,
      });
      expect(clauses[0]?.timing.kind).not.toBe("by");
      expect(findings).not.toEqual([]);
      expect(
        parseCitations(`Kế hoạch số 21/KH-UBND ngày ${written}`).citations[0]?.date,
      ).toBeUndefined();
      const heading = readPlanHeading(
        `UBND TỈNH A\nSơn La, ngày ${written}\nKẾ HOẠCH\nNâng cao chỉ số`,
      );
      expect(heading.issuedOn).toBeUndefined();
    },
  );
});

describe("years", () => {
  it.each([
    ["1899", false],
    ["1900", true],
    ["2026", true],
    ["2199", true],
    ["2200", false],
  ])("%s", (year, known) => {
    const { clauses } = resolveDeadline(parseDeadline(`Tháng 10 năm ${year}`), { year: 2026 });
    const timing = clauses[0]?.timing;
    expect(timing?.kind === "within" && timing.start.startsWith(year)).toBe(known);
    const { citations } = parseCitations(`Kế hoạch số 21/KH-UBND ngày 02/10/${year}`);
    expect(citations[0]?.date?.startsWith(year) ?? false).toBe(known);
  });
});
