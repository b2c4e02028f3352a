import { parseCitations } from "../../citation/index.js";
import { unaccent } from "../../text/index.js";
import { monthPeriod, type PlainDate } from "../../time/index.js";

/** The months of a year that a plan is for, from 1. */
export interface YearPart {
  readonly first: number;
  readonly last: number;
}

/** A part of the year that ends a title, with its year or without. */
const PART =
  /(?:(\d{1,2}) thang (dau|cuoi) nam|quy (iv|i{1,3}|[1-4])|(?<!\d )thang (\d{1,2}))(?: ?[/-] ?| nam | )?(?:20\d\d)?(?:,? (?:cua|tai|tren dia ban) .*)?$/;
const QUARTERS: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map([
    ...(["i", "ii", "iii", "iv"] as const).map((words, at) => [words, at + 1] as const),
    ...(["1", "2", "3", "4"] as const).map((words, at) => [words, at + 1] as const),
  ]))();
/** What a title says of meetings, of what has been, or of several times; its end is theirs. */
const OF_OTHERS =
  /bao cao|ket qua|tong ket|so ket|danh gia|phien hop|hoi nghi|ket luan|nghi quyet|chi thi|thong bao/;
const ANY_PART = /\d{1,2} thang (?:dau|cuoi)|quy (?:iv|i{1,3}|[1-4])(?![a-z\d])|thang \d/g;

/**
 * The part of its year that a title names as that of its plan.
 *
 * ```
 * CHƯƠNG TRÌNH CÔNG TÁC 6 THÁNG CUỐI NĂM 2026      KẾ HOẠCH CÔNG TÁC QUÝ III/2026
 *                       ^^^^^^^^^^^^^^^^^^^^^ 7 to 12                   ^^^^^^^^^^^^ 7 to 9
 * ```
 */
export function partOfYear(title: string): YearPart | undefined {
  const plain = unaccent(title)
    .trim()
    .replace(/\([^()]*\)$/, "")
    .trim()
    .replace(/\.$/, "");
  if (OF_OTHERS.test(plain) || parseCitations(title).citations.length > 0) return undefined;
  const [, count, end, quarter, month] = PART.exec(plain) ?? [];
  if ([...plain.matchAll(ANY_PART)].length !== 1) return undefined;
  if (count !== undefined) {
    const months = Number(count);
    if (months < 1 || months > 12) return undefined;
    return end === "dau" ? { first: 1, last: months } : { first: 13 - months, last: 12 };
  }
  const turn = QUARTERS.get(quarter ?? "");
  if (turn !== undefined) return { first: turn * 3 - 2, last: turn * 3 };
  const only = Number(month ?? 0);
  return only >= 1 && only <= 12 ? { first: only, last: only } : undefined;
}

/** The days of a plan for one year or several, or for a part of one. */
export function periodOf(
  year: number,
  lastYear: number,
  part: YearPart | undefined,
): { readonly start: PlainDate; readonly end: PlainDate } {
  const { first, last } = year === lastYear && part !== undefined ? part : { first: 1, last: 12 };
  return { start: monthPeriod(year, first).start, end: monthPeriod(lastYear, last).end };
}
