import {
  at,
  atEnd,
  atNumber,
  atOne,
  atPhrase,
  attempt,
  nameAt,
  peek,
  take,
  takeOne,
  takePhrase,
  type Reader,
} from "../lexer/reader.js";
import { REPORTS, wordSet } from "../lexer/words.js";
import type { CadenceUnit, Timing } from "../timing.js";

/**
 * Whether a report named after this time is due in it: a bound, a day or a month is; in a quarter
 * or year there may be several, each in its own part.
 */
export function isDueDate(timing: Timing): boolean {
  if (timing.kind === "by") return true;
  if (timing.kind !== "within" || timing.until !== undefined) return false;
  const { period } = timing;
  return period.shape === "day" || (period.shape === "months" && period.grain === "month");
}

/** Words that open the bound of a report named by its period. */
const BOUNDS = /* @__PURE__ */ wordSet("trước chậm muộn hạn xong không");

/** `quý: trước ngày 10`: no number follows. */
const AFTER_QUARTER = /* @__PURE__ */ wordSet("trước chậm muộn hạn xong không : (");

const PERIODS = /* @__PURE__ */ wordSet("tuần tháng quý năm");

/** What a report is named after. */
export interface ReportName {
  /** How often such a report is due, where its name says so. */
  readonly unit?: CadenceUnit;
}

/**
 * Moves over the period that only names a report. A report on the month or the week is due in each
 * of them; one on a quarter, half-year or year may be due only once in a plan.
 *
 * ```
 * Báo cáo năm trước ngày 05/12      Báo cáo quý I: trước ngày 10/3      Báo cáo tháng: trước ngày 18
 *         ^^^                               ^^^^^                               ^^^^^
 * ```
 */
export function readReportName(reader: Reader): ReportName | undefined {
  if (!atNumber(reader) && !atOne(reader, PERIODS)) return undefined;
  const name = readPeriodOfReport(reader);
  if (name === undefined) return undefined;
  const bounded = attempt(reader, (inner) => {
    const bracket = take(inner, "(");
    const colon = take(inner, ":");
    if (!take(inner, "gửi")) take(inner, "nộp");
    if (atOne(inner, BOUNDS)) return true;
    return (bracket || colon) && name.unit !== undefined && atDay(inner) ? true : undefined;
  });
  return bounded === undefined ? undefined : name;
}

function readPeriodOfReport(reader: Reader): (ReportName & { readonly end: number }) | undefined {
  if (atNumber(reader) && nameAt(reader, 1) === "tháng") {
    reader.position += 2;
    return { end: reader.position };
  }
  if (at(reader, "quý") && peek(reader, 1).kind !== "tag") {
    reader.position += atOne(reader, AFTER_QUARTER, 1) ? 1 : 2;
    return { end: reader.position };
  }
  if (take(reader, "tháng")) return { unit: "month", end: reader.position };
  if (take(reader, "tuần")) return { unit: "week", end: reader.position };
  return take(reader, "năm") ? { end: reader.position } : undefined;
}

function atDay(reader: Reader): boolean {
  return at(reader, "ngày") || at(reader, "thứ") || at(reader, "vào");
}

/**
 * Moves over `: báo cáo 6 tháng` or `(báo cáo năm)` after a date: which report is due on it.
 *
 * ```
 * Trước 15/6: báo cáo 6 tháng; trước 15/12: báo cáo năm
 *           ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function skipDatedReport(reader: Reader): boolean {
  const skipped = attempt(reader, (inner) => {
    if (!take(inner, ":") && !take(inner, "(")) return undefined;
    for (let words = 0; words < LONGEST_NAME && !atPhrase(inner, REPORTS); words++) {
      if (peek(inner).kind !== "letters") return undefined;
      inner.position += 1;
    }
    if (!takePhrase(inner, REPORTS)) return undefined;
    for (let words = 0; words < LONGEST_NAME && peek(inner).kind === "letters"; words++) {
      if (atOne(inner, PERIODS)) break;
      inner.position += 1;
    }
    if (atNumber(inner)) inner.position += 1;
    if (!takeOne(inner, PERIODS)) return undefined;
    return atEnd(inner) || at(inner, ")") || at(inner, ".") ? true : undefined;
  });
  return skipped === true;
}

/** How many words may stand before and after `báo cáo` in its name. */
const LONGEST_NAME = 6;
