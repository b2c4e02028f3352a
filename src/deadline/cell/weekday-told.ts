import { dateFromParts, weekdayOf, type PlainDate } from "../../time/index.js";
import { readWeekday } from "../calendar/day-introduction.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { Timing } from "../timing.js";

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
export function noteWeekdays(reader: Reader, clauses: readonly Found[]): void {
  for (const [index, { timing, start, end }] of clauses.entries()) {
    const date = dateOf(timing);
    if (date === undefined) continue;
    const first = Math.max(start - BESIDE, clauses[index - 1]?.end ?? 0);
    const last = Math.min(
      end + BESIDE,
      clauses[index + 1]?.start ?? reader.pieces.length,
      reader.pieces.length,
    );
    noteWeekday(reader, date, first, last);
  }
}

function noteWeekday(reader: Reader, date: PlainDate, first: number, last: number): void {
  for (let place = first; place < last; place++) {
    if (!kit.isOneOf(reader, place, OPENINGS) || isOrdinal(reader, place)) continue;
    const here: Reader = { ...reader, position: place, end: last };
    const weekday = readWeekday(here);
    if (weekday === undefined || !namesDay(reader, place, here.position)) continue;
    if (weekday !== weekdayOf(date))
      kit.noteProblem(reader, "deadline-weekday-disagrees", place, here.position);
    return;
  }
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

/** The one day of a timing, where day, month and year are written. */
function dateOf(timing: Timing): PlainDate | undefined {
  const written =
    timing.kind === "by" ? timing.moment : timing.kind === "within" ? timing.period : undefined;
  if (written?.shape !== "day" || written.order !== undefined) return undefined;
  const { day, month, year } = written;
  return typeof day !== "number" || typeof year !== "number"
    ? undefined
    : dateFromParts(year, month, day);
}
