import { dateFromParts, weekdayOf, type PlainDate, type Weekday } from "../../time/index.js";
import { readWeekday } from "../calendar/day-introduction.js";
import type { Found, Problem, Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { Timing, WrittenPeriod } from "../timing.js";

/** With these a day of the week begins. */
const OPENINGS = /* @__PURE__ */ wordSet("thứ chủ");
/** So many pieces beside a date may name its day of the week: `(thứ Sáu, ngày`. */
const BESIDE = 5;

/**
 * Tells where the day of the week is not that of the date it stands beside: one of them was written
 * by mistake, and the figures are taken.
 *
 * ```
 * thứ Hai, ngày 15/9/2026      Trước 16h00 ngày 18/9/2026 (thứ Bảy)
 * ^^^^^^^ it is a Tuesday                                  ^^^^^^^ it is a Friday
 * ```
 */
export function noteWeekdays(reader: Reader, clauses: readonly Found[], problems: Problem[]): void {
  for (const [index, { timing, start, end }] of clauses.entries()) {
    const { length } = reader.pieces;
    reader.end = Math.min(end + BESIDE, clauses[index + 1]?.start ?? length, length);
    const first = Math.max(start - BESIDE, clauses[index - 1]?.end ?? 0);
    for (const told of weekdaysFrom(reader, first)) {
      const dates = datesOf(timing);
      if (dates.length === 0 || dates.map(weekdayOf).includes(told.weekday)) continue;
      problems.push({ code: "deadline-weekday-disagrees", start: told.start, end: told.end });
    }
  }
}

/** The days of the week beside a date, from a place on. */
function weekdaysFrom(reader: Reader, first: number): readonly (Run & { weekday: Weekday })[] {
  const told: (Run & { weekday: Weekday })[] = [];
  for (let start = first; start < reader.end; start += 1) {
    if (!kit.isOneOf(reader, start, OPENINGS) || isOrdinal(reader, start)) continue;
    reader.position = start;
    const weekday = readWeekday(reader);
    if (weekday === undefined) continue;
    const { position: end } = reader;
    if (namesDay(reader, start, end)) told.push({ weekday, start, end });
    start = end - 1;
  }
  return told;
}

/** Words behind which `thứ` does not count: behind `lần`, `đợt`, `kỳ` it does. */
const BEFORE_WEEKDAYS = /* @__PURE__ */ wordSet(
  "trước vào ngày đến từ hết là nhất giờ sáng chiều tối trưa lúc",
);

function isOrdinal(reader: Reader, place: number): boolean {
  return kit.isWord(reader, place - 1) && !kit.isOneOf(reader, place - 1, BEFORE_WEEKDAYS);
}

const BEFORE_DATES = /* @__PURE__ */ wordSet("ngày # , (");
const BEHIND_DATES = /* @__PURE__ */ wordSet("# , ( là");

/** Whether what stands beside a day of the week is a date: `thứ Hai, ngày`, `18/9/2026 (thứ Bảy`. */
function namesDay(reader: Reader, start: number, end: number): boolean {
  return (
    kit.isOneOf(reader, end, BEFORE_DATES) ||
    (start > 0 && kit.isOneOf(reader, start - 1, BEHIND_DATES))
  );
}

/** The days of a timing; none where the day, month or year of one is open. */
function datesOf(timing: Timing): readonly PlainDate[] {
  const points = pointsOf(timing).filter((point) => point !== undefined);
  const dates = points.map(dateOf);
  const known = dates.filter((date) => date !== undefined);
  return known.length === dates.length ? known : [];
}

/** What a timing names: one point or period, or both ends of a span. */
function pointsOf(timing: Timing): readonly (WrittenPeriod | undefined)[] {
  switch (timing.kind) {
    case "by":
      return [timing.moment];
    case "within":
      return [timing.period, timing.until];
    case "ongoing":
      return [timing.limits?.from, timing.limits?.to];
    default:
      return [];
  }
}

function dateOf(written: WrittenPeriod): PlainDate | undefined {
  if (written.shape !== "day" || written.order !== undefined) return undefined;
  const { day, month, year } = written;
  return typeof day !== "number" || year === undefined
    ? undefined
    : dateFromParts(year, month, day);
}
