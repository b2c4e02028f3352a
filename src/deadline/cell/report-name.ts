import type { Word } from "../data/vocabulary.js";
import type { Token } from "../lexer/token.js";
import type { CadenceUnit, Timing } from "../timing.js";
import { at, attempt, peek, take, takeOne, type Reader } from "../lexer/reader.js";

/** Words after which a single cadence names what is reported on: `Báo cáo kết quả 6 tháng`. */
const REPORTS: readonly (readonly [Word, Word])[] = [
  ["báo", "cáo"],
  ["sơ", "kết"],
  ["tổng", "kết"],
  ["đánh", "giá"],
];

/** The first words of what is reported. */
export const REPORT_WORDS: readonly string[] = /* @__PURE__ */ REPORTS.map(([first]) => first);

/** Whether the name of a report begins here. */
export function atReport(reader: Reader): boolean {
  for (const [first, second] of REPORTS) if (at(reader, first, second)) return true;
  return false;
}

/** Whether the name of a report begins with a token. */
export function isReport(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index]?.name;
  const second = tokens[index + 1]?.name;
  return REPORTS.some(([one, other]) => first === one && second === other);
}

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
const BOUNDS: ReadonlySet<string> = new Set<Word>([
  "trước",
  "chậm",
  "muộn",
  "hạn",
  "xong",
  "không",
]);

const PERIODS: ReadonlySet<string> = new Set<Word>(["tuần", "tháng", "quý", "năm"]);

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
  if (peek(reader).kind !== "number" && !PERIODS.has(peek(reader).name)) return undefined;
  const name = readPeriodOfReport(reader);
  if (name === undefined) return undefined;
  const bounded = attempt(reader, (inner) => {
    const bracket = take(inner, "(");
    const colon = take(inner, ":");
    if (!take(inner, "gửi")) take(inner, "nộp");
    if (BOUNDS.has(peek(inner).name)) return true;
    return (bracket || colon) && name.unit !== undefined && atDay(inner) ? true : undefined;
  });
  return bounded === undefined ? undefined : name;
}

function readPeriodOfReport(reader: Reader): (ReportName & { readonly end: number }) | undefined {
  if (peek(reader).kind === "number" && peek(reader, 1).name === "tháng") {
    reader.position += 2;
    return { end: reader.position };
  }
  if (at(reader, "quý") && peek(reader, 1).kind !== "end") {
    const next = peek(reader, 1).name;
    reader.position += BOUNDS.has(next) || next === ":" || next === "(" ? 1 : 2;
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
    for (let words = 0; words < LONGEST_NAME && !atReport(inner); words++) {
      if (peek(inner).kind !== "word") return undefined;
      inner.position += 1;
    }
    if (!atReport(inner)) return undefined;
    inner.position += 2;
    for (let words = 0; words < LONGEST_NAME && peek(inner).kind === "word"; words++) {
      if (PERIODS.has(peek(inner).name)) break;
      inner.position += 1;
    }
    if (peek(inner).kind === "number") inner.position += 1;
    if (!takeOne(inner, PERIODS)) return undefined;
    const { kind, name } = peek(inner);
    return kind === "end" || kind === "break" || name === ")" || name === "." ? true : undefined;
  });
  return skipped === true;
}

/** How many words may stand before and after `báo cáo` in its name. */
const LONGEST_NAME = 6;
