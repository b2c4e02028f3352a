import type { DeadlineExpression, WithinTiming } from "../../deadline/index.js";
import { defined, type Span } from "../../text/index.js";
import { dayOfHeading } from "../cell/day-heading.js";
import { oneLine } from "../cell/plain-text.js";
import { isWhole, writtenTime, type ReadDeadline } from "./written-times.js";

/** The day, month, quarter or year that a heading names for what stands below it. */
export interface TimeFrame {
  /** Day and month, with the year where it is written: `23/11/2026`. */
  readonly day?: string;
  readonly month?: number;
  readonly quarter?: number;
  readonly year?: number;
  /** The words that name it, as a deadline. */
  readonly words: string;
}

/**
 * The time of a plan for one month or quarter, within which its cells name theirs; that of a longer
 * one completes nothing.
 */
export function frameOfPlan(
  months: { readonly first: number; readonly last: number } | undefined,
): TimeFrame | undefined {
  if (months === undefined) return undefined;
  const { first, last } = months;
  if (first === last) return { month: first, words: `tháng ${first}` };
  const quarter = (first + 2) / 3;
  const isQuarter = Number.isInteger(quarter) && last === first + 2;
  return isQuarter ? { quarter, words: `quý ${quarter}` } : undefined;
}

/** Words before the time in a heading that is nothing else. */
const LEAD_IN =
  /^(?:(?:các|những|danh mục|nhiệm vụ|công việc|công tác|nội dung|kế hoạch|chương trình|lịch|nhóm|phần việc|trọng tâm|thực hiện|triển khai|hoàn thành|phải|cần|trong|của|tại|thời gian|đến hạn)\s+)*/iu;
const TIME = /^(?:tháng|quý|năm|tuần)\s/iu;
const LONGEST = 120;
/** A time is no longer than this. */
const LONGEST_TIME = 300;

/**
 * The time that a heading names, where it names nothing else.
 *
 * ```
 * THÁNG 11      Nhiệm vụ trọng tâm tháng 10/2026      Quý IV năm 2026
 * ^^^^^^^^                         ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function frameOf(
  title: string,
  read: ReadDeadline,
  outer?: TimeFrame,
): TimeFrame | undefined {
  if (title.length > LONGEST) return outer;
  const line = oneLine(title).replace(/(?<![\s:.])[\s:.]+$/, "");
  const day = dayOfHeading(line);
  if (day !== undefined) return dayFrame(day, line, read, outer);
  const words = line.replace(LEAD_IN, "").replace(/ ?\([^()]*\)$/u, "");
  if (!TIME.test(words)) return outer;
  const deadline = read(words);
  const [clause, another] = deadline.clauses;
  if (clause?.timing.kind !== "within" || another !== undefined) return outer;
  if (deadline.findings.some(({ severity }) => severity !== "info")) return outer;
  return framedBy(clause.timing, words, outer) ?? outer;
}

/** `Thứ Hai, ngày 23/11/2026`, if there is such a day. */
function dayFrame(
  day: string,
  words: string,
  read: ReadDeadline,
  outer: TimeFrame | undefined,
): TimeFrame | undefined {
  const { clauses, findings } = writtenTime(words, read) ?? read(words);
  const [clause, another] = clauses;
  const isDay = clause?.timing.kind === "within" && clause.timing.period.shape === "day";
  if (!isDay || another !== undefined || findings.some(({ severity }) => severity !== "info"))
    return outer;
  return { day, words };
}

function framedBy(
  { period, until, approximate }: WithinTiming,
  words: string,
  outer: TimeFrame | undefined,
): TimeFrame | undefined {
  if (until !== undefined || approximate !== undefined) return undefined;
  if (period.shape === "week") return { ...outer, words };
  if (period.shape !== "months" || period.part !== undefined) return undefined;
  const { grain, first, year = outer?.year } = period;
  if (grain === "month") return defined({ month: first, year, words });
  if (grain === "quarter") return defined({ quarter: (first + 2) / 3, year, words });
  return grain === "year" ? defined({ year, words }) : undefined;
}

/** Words put into a text at a place. */
interface Insertion {
  readonly at: number;
  readonly words: string;
}

const DAY_WORD = /(?<!\p{L})(?:ngày|mùng|mồng)\s+\d/iu;
/** `05` of `trước ngày 05`, `5` and `10` of `từ ngày 5 đến 10`; not `05/10`, `3 ngày`, `Quý 2`. */
const BARE_DAY =
  /(?<=(?:^|[\s,–-])(?:(?:ngày|mùng|mồng|đến|trước|từ|và|hoặc)\s|[,–-]\s?))\d{1,2}(?![\d/.%:h-]|\s*[–-]\s*\d|\s*(?:tháng|ngày|giờ|lần|quý|năm|làm việc)(?!\p{L}))/giu;
const WEEK =
  /(?<!\p{L})tuần\s+(?:thứ\s+)?(?:\d|đầu(?: tiên)?|cuối(?: cùng)?|I{1,3}|IV|nhất|hai|ba|tư)(?![\p{L}\d/])(?!\s(?:của\s)?tháng)/giu;
const PART_OF_MONTH =
  /(?<!\p{L})(?:đầu|giữa|cuối|trong|hết|nửa đầu|nửa cuối)\s+tháng(?!\s*\d)(?!\p{L})/giu;
const PART_OF_QUARTER = /(?<!\p{L})(?:đầu|giữa|cuối|trong|hết)\s+quý(?!\s*[IVX\d])(?!\p{L})/giu;
const DAY_AND_MONTH = /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d/.-])/gu;
const WORDED = /(?<!\p{L})(?:tháng\s+\d{1,2}|quý\s+(?:[IVX]{1,3}|\d))(?![\p{L}\d/.-])(?!\s+năm)/giu;

/** `hằng quý`, `tháng sau`: what stands beside is of other months than that of the heading. */
const OF_OTHER_TIMES =
  /(?<!\p{L})(?:(?:hằng|hàng|mỗi|từng|các) (?:tháng|quý|năm)|(?:tuần|tháng|quý|năm) (?:sau|trước|tới|kế|liền|tiếp))(?!\p{L})/iu;

/**
 * A deadline that lacks a month or year which the heading above names. It keeps the words of its
 * cell; `undefined` where the heading adds nothing, or the words do not read with it.
 *
 * ```
 * Tháng 10/2026
 *   Trước ngày 05      Tuần 2      Cuối tháng      25/10
 *   ^^^^^^^^^^^^^ 05/10/2026       ^^^^^^^^^^ 10/2026
 * ```
 */
export function framedDeadline(
  text: string,
  frame: TimeFrame,
  known: { readonly read: ReadDeadline; readonly year: number | undefined },
): DeadlineExpression | undefined {
  if (text.length > LONGEST_TIME || OF_OTHER_TIMES.test(oneLine(text))) return undefined;
  const plain = known.read(text);
  // What reads whole stands in the plan's year, unless the heading is of another.
  if (isWhole(plain) && (frame.year === undefined || frame.year === known.year)) return undefined;
  const insertions = insertionsIn(text, frame);
  if (insertions.length === 0) return undefined;
  let composed = "";
  let from = 0;
  for (const { at, words } of insertions) {
    composed += text.slice(from, at) + words;
    from = at;
  }
  const read = known.read(composed + text.slice(from));
  if (!isWhole(read)) return undefined;
  const place = ({ start, end }: Span): Span => ({
    start: placeBefore(start, insertions),
    end: placeBefore(end, insertions),
  });
  return {
    ...read,
    text: plain.text,
    clauses: read.clauses.map((clause) => ({ ...clause, span: place(clause.span) })),
    skipped: read.skipped.map(place),
    findings: read.findings.map((finding) =>
      finding.span === undefined ? finding : { ...finding, span: place(finding.span) },
    ),
  };
}

/** `7h30`, `14 giờ 00`, `Từ 8h00`: an hour and nothing else. */
const HOUR = /^(?:(?:lúc|từ|vào|sáng|chiều):? )*\d{1,2} ?(?:giờ|[hg:]) ?(?:\d{2})?(?: ?phút)?$/iu;

function insertionsIn(
  text: string,
  { day, month, quarter, year }: TimeFrame,
): readonly Insertion[] {
  if (day !== undefined)
    return HOUR.test(oneLine(text)) ? [{ at: text.length, words: ` ngày ${day}` }] : [];
  const ofYear = year === undefined ? "" : `/${year}`;
  const found: Insertion[] = [];
  const add = (pattern: RegExp, words: string): void => {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (words !== "" && found.every((other) => other.at !== at)) found.push({ at, words });
    }
  };
  if (month !== undefined) {
    if (DAY_WORD.test(text)) add(BARE_DAY, `/${month}${ofYear}`);
    add(WEEK, ` tháng ${month}${ofYear}`);
    add(PART_OF_MONTH, ` ${month}${ofYear}`);
  }
  if (quarter !== undefined) add(PART_OF_QUARTER, ` ${quarter}${ofYear}`);
  // A year that stands once in a list holds for all of it.
  if (!/(?<!\d)20\d\d(?!\d)/.test(text)) {
    add(DAY_AND_MONTH, ofYear);
    add(WORDED, ofYear);
  }
  return found.sort((left, right) => left.at - right.at);
}

/** A place in the text with insertions as one in the text without. */
function placeBefore(place: number, insertions: readonly Insertion[]): number {
  let added = 0;
  for (const { at, words } of insertions) {
    const start = at + added;
    if (place <= start) break;
    added += Math.min(words.length, place - start);
  }
  return place - added;
}
