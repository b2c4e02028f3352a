import { daysInMonth } from "../../time/index.js";
import type { Word } from "../data/vocabulary.js";
import type { Mark } from "../lexer/token.js";
import type { ByTiming, WrittenDay, WrittenLimits, WrittenPeriod } from "../timing.js";
import { readDay } from "./day.js";
import { readRoll } from "./day-off.js";
import { takeFollowingYears } from "./limits.js";
import { readOneMonth } from "./month.js";
import type { PeriodItem } from "./numbered-list.js";
import { readPlanYear, withinTiming, readPeriods } from "./period.js";
import { readEnd, readRange, takeOnwards, withYearOf } from "./range.js";
import { at, attempt, peek, take, type Found, type Reader } from "./reader.js";
import { readTimeOfDay } from "./time-of-day.js";
import { isYear } from "./year.js";

interface Side {
  readonly edge: "start" | "end";
  readonly inclusive: boolean;
}

const BEFORE: Side = { edge: "start", inclusive: false };
const UP_TO: Side = { edge: "end", inclusive: true };

/** Reads the words of a bound: `trước`, `chậm nhất là`, `không quá`, `đến hết`, `hạn chót:`. */
function readSide(reader: Reader): Side | undefined {
  if (take(reader, "trước")) {
    take(reader, "hết");
    take(reader, "thời", "hạn");
    if (at(reader, "các", "ngày")) take(reader, "các");
    return BEFORE;
  }
  const latest =
    take(reader, "chậm", "nhất") ||
    take(reader, "muộn", "nhất") ||
    takeNotLater(reader) ||
    takeLimitWord(reader);
  if (latest) return readAfterLatest(reader);
  if (at(reader, "đến") || at(reader, "tới") || at(reader, "hết")) {
    if (!take(reader, "đến")) take(reader, "tới");
    take(reader, "hết");
    return take(reader, "trước") ? BEFORE : UP_TO;
  }
  return undefined;
}

/** `không quá`, `không để quá`, `không được muộn hơn`, `không vượt quá`. */
function takeNotLater(reader: Reader): boolean {
  const skip = UNTIL_EXCEEDED.has(peek(reader, 1).name) ? 2 : 1;
  if (!at(reader, "không")) return false;
  const late = ["muộn", "chậm"].includes(peek(reader, skip).name) ? skip + 1 : skip;
  const { name } = peek(reader, late);
  if (name !== "quá" && (name !== "hơn" || late === skip)) return false;
  reader.position += late + 1;
  return true;
}

const UNTIL_EXCEEDED: ReadonlySet<string> = new Set<Word>(["để", "được", "vượt"]);

/** How many words may name what is due, between `hạn` and its date. */
const LONGEST_DUTY = 6;

/** `hạn chót`, `hạn cuối cùng`, `hạn nộp báo cáo:`, `thời hạn hoàn thành`, `hạn`. */
function takeLimitWord(reader: Reader): boolean {
  if (!take(reader, "thời", "hạn") && !take(reader, "hạn")) return false;
  if (!take(reader, "chót") && !take(reader, "cuối", "cùng")) take(reader, "cuối");
  const place = reader.position;
  for (let words = 0; words < LONGEST_DUTY; words++) {
    const { kind, name } = peek(reader);
    if (kind !== "word" || AFTER_DUTY.has(name)) break;
    reader.position++;
  }
  const named = AFTER_DUTY.has(peek(reader).name) || peek(reader).kind === "number";
  if (!named) reader.position = place;
  return true;
}

/** With these words the date begins. */
const AFTER_DUTY: ReadonlySet<string> = new Set<Word | Mark>([
  ":",
  "là",
  "vào",
  "trước",
  "đến",
  "hết",
  "chậm",
  "muộn",
  "không",
  "ngày",
  "lúc",
]);

/** `chậm nhất là vào`, `chậm nhất đến hết`, `chậm nhất trước`. */
function readAfterLatest(reader: Reader): Side {
  while (
    take(reader, "là") ||
    take(reader, "vào") ||
    take(reader, "trong") ||
    take(reader, "đến") ||
    take(reader, "hết") ||
    take(reader, ":") ||
    take(reader, "chậm", "nhất") ||
    take(reader, "muộn", "nhất") ||
    takeNotLater(reader)
  );
  return take(reader, "trước") ? BEFORE : UP_TO;
}

/**
 * Reads a latest date.
 *
 * ```
 * Trước 17h00 ngày 22/3/2022      chậm nhất là ngày 15/6      Đến hết quý II/2022      trước tháng 6
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 * ```
 */
export function readBound(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const limit = at(reader, "hạn") || at(reader, "thời", "hạn");
  const side = readSide(reader);
  if (side === undefined) return undefined;
  const early = readTimeOfDay(reader)?.time;
  const moment = readMoment(reader);
  if (moment === undefined) return undefined;
  const time = early ?? attempt(reader, readTimeAfterDay);
  // "Thời hạn: tháng 10/2022" names the period itself.
  if (limit && side.inclusive && moment.shape !== "day") {
    return [{ timing: { kind: "within", period: moment }, start, end: reader.position }];
  }
  const roll = readRoll(reader);
  const timing: ByTiming = {
    kind: "by",
    moment,
    ...side,
    ...(time === undefined ? {} : { time }),
    ...(roll === undefined ? {} : { roll }),
  };
  const first: Found = { timing, start, end: reader.position };
  return moment.shape === "day" ? [first, ...readFurtherDays(reader, timing, moment)] : [first];
}

/**
 * Reads what may begin only after a day or period.
 *
 * ```
 * Sau ngày 30/6/2025      sau tháng 6/2025      sau năm 2025
 * ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^
 * ```
 */
export function readAfter(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (reader.mode === "running" || !take(reader, "sau")) return undefined;
  const moment = readEnd(reader);
  const next = moment === undefined ? undefined : followingStart(moment);
  return next === undefined ? undefined : [ongoingFrom({ from: next }, start, reader.position)];
}

/** The day after a period, if the words tell it: without a year 28 February does not. */
function followingStart(period: WrittenPeriod): WrittenDay | undefined {
  if (period.shape === "years" || period.shape === "school-year" || period.shape === "week") {
    return undefined;
  }
  const { year, yearOffset } = period;
  const sameYear = {
    ...(year === undefined ? {} : { year }),
    ...(yearOffset === undefined ? {} : { yearOffset }),
  };
  const month = period.shape === "day" ? period.month : period.last;
  if (period.shape === "day" && period.day !== "last") {
    const unsure = month === 2 && year === undefined && period.day !== 29;
    if (period.day === "last-working" || (unsure && period.day > 27)) return undefined;
    if (period.day < daysInMonth(year ?? 2024, month)) {
      return { shape: "day", day: period.day + 1, month, ...sameYear };
    }
  } else if (period.shape === "months" && period.part !== undefined) return undefined;
  if (month < 12) return { shape: "day", day: 1, month: month + 1, ...sameYear };
  if (yearOffset !== undefined) return undefined;
  const nextYear = year === undefined ? { yearOffset: 1 as const } : { year: year + 1 };
  return { shape: "day", day: 1, month: 1, ...nextYear };
}

/** `trước ngày 22/3/2022 (17h00)`, `chậm nhất ngày 22/3, lúc 17h`. */
function readTimeAfterDay(reader: Reader): string | undefined {
  const bracket = take(reader, "(");
  if (!bracket) take(reader, ",");
  if (!take(reader, "trước")) take(reader, "vào");
  const time = readTimeOfDay(reader)?.time;
  if (bracket) take(reader, ")");
  const ends = peek(reader).kind !== "number" && !at(reader, "ngày") && !at(reader, "thứ");
  return ends ? time : undefined;
}

/** `Trước ngày 15/6 và ngày 15/12`, `Trước các ngày 15/3, 15/6`: the bound holds for each day. */
function readFurtherDays(reader: Reader, timing: ByTiming, moment: WrittenDay): Found[] {
  const found: Found[] = [];
  for (;;) {
    const start = reader.position + 1;
    const day = attempt(reader, (inner) => {
      if (!take(inner, ",") && !take(inner, ";") && !take(inner, "và")) return undefined;
      take(inner, "ngày");
      const next = readDay(inner, true) ?? sameDayOf(inner, moment);
      return next === "impossible" ? undefined : next;
    });
    if (day === undefined) return found;
    found.push({ timing: { ...timing, moment: day }, start, end: reader.position });
  }
}

/** `trước ngày 15 tháng 3, tháng 6 và tháng 9`: the same day of another month. */
function sameDayOf(reader: Reader, { day }: WrittenDay): WrittenDay | undefined {
  const month = readOneMonth(reader);
  if (month === undefined) return undefined;
  const { first, year, yearOffset } = month;
  return {
    shape: "day",
    day,
    month: first,
    ...(year === undefined ? {} : { year }),
    ...(yearOffset === undefined ? {} : { yearOffset }),
  };
}

/** The day or period of a bound; a bare year may follow `đến` (`đến 2025`). */
function readMoment(reader: Reader): WrittenPeriod | undefined {
  take(reader, "thời", "điểm");
  const end = attempt(reader, readEnd);
  if (end !== undefined) return end;
  if (!isYear(reader)) return undefined;
  const { value } = peek(reader);
  reader.position++;
  return { shape: "months", grain: "year", first: 1, last: 12, year: value };
}

/**
 * Reads what a document only points to.
 *
 * ```
 * ..., định hướng đến năm 2030      định hướng 2030
 *      ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 * ```
 */
export function readOutlook(reader: Reader): { found: Found; label: string } | undefined {
  const outlook = take(reader, "định", "hướng");
  if (!outlook && !take(reader, "tầm", "nhìn")) return undefined;
  const label = outlook ? "định hướng" : "tầm nhìn";
  if (take(reader, "đến")) take(reader, "hết");
  const timeStart = reader.position;
  take(reader, "năm");
  if (!isYear(reader)) return undefined;
  const { value } = peek(reader);
  reader.position++;
  const moment = { shape: "months", grain: "year", first: 1, last: 12, year: value } as const;
  return {
    found: {
      timing: { kind: "by", moment, ...UP_TO, approximate: true },
      start: timeStart,
      end: reader.position,
    },
    label,
  };
}

/**
 * Reads a range, or what goes on from a day.
 *
 * ```
 * từ 15/12/2020 đến 14/6/2021      Từ ngày 01/3/2022 trở đi      từ nay đến hết năm 2022
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readFromTo(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const range = readRange(reader);
  if (range === undefined) return undefined;
  const { from, to, exclusive } = range;
  // "từ 8h00 đến 11h30 ngày 15/6/2024" is one day.
  if (from?.shape === "day" && from === to) {
    return [{ timing: { kind: "within", period: from }, start, end: reader.position }];
  }
  if (from !== undefined && to !== undefined) {
    return [{ timing: { kind: "within", period: from, until: to }, start, end: reader.position }];
  }
  if (to !== undefined) {
    const side = exclusive === true ? BEFORE : UP_TO;
    return [{ timing: { kind: "by", moment: to, ...side }, start, end: reader.position }];
  }
  attempt(reader, (inner) => {
    if (!take(inner, "và") && !take(inner, ",")) return undefined;
    take(inner, "thường", "xuyên");
    if (!take(inner, "trong")) take(inner, "cho");
    return takeFollowingYears(inner) ? true : undefined;
  });
  takeFollowingYears(reader);
  return from === undefined ? undefined : [ongoingFrom({ from }, start, reader.position)];
}

function ongoingFrom(limits: WrittenLimits, start: number, end: number): Found {
  return { timing: { kind: "ongoing", limits }, start, end };
}

/**
 * Reads periods, perhaps after `trong` or `vào`, and whether the years after are meant too.
 *
 * ```
 * Trong năm 2021      trong Quý I      vào ngày 09/11/2022      năm 2022 và những năm tiếp theo
 * ^^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWithin(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const inside =
    take(reader, "trong") || take(reader, "vào") || take(reader, "cả") || take(reader, "suốt");
  if (inside) {
    take(reader, "suốt");
    take(reader, "cả");
    take(reader, "khoảng");
    take(reader, "thời", "gian");
  }
  const periods = readPeriods(reader);
  if (periods === undefined) return inside ? planYear(reader, start) : undefined;
  const only = periods.length === 1 ? periods[0] : undefined;
  const range = only && attempt(reader, (inner) => readRestOfRange(inner, only));
  const items = range === undefined ? periods : [range];
  const last = items.at(-1);
  const bound =
    items.length === 1 ? attempt(reader, (inner) => readHourOf(inner, items, start)) : undefined;
  if (bound !== undefined) return bound;
  if (last !== undefined && (takeFollowingYears(reader) || takeOnwards(reader))) {
    return [ongoingFrom({ from: items[0]?.period ?? last.period }, start, reader.position)];
  }
  return items.map((item, index) => ({
    timing: withinTiming(item),
    start: index === 0 ? start : item.start,
    end: item.end,
  }));
}

/** `Tuần 4 tháng 3 đến tuần 2 tháng 4/2024`, `15/3/2024 đến 20/6/2024`: a range without `từ`. */
function readRestOfRange(
  reader: Reader,
  { period, until, start }: PeriodItem,
): PeriodItem | undefined {
  if (until !== undefined || period.shape === "years") return undefined;
  if (!take(reader, "đến") && !take(reader, "tới") && !take(reader, "-")) return undefined;
  take(reader, "hết");
  const last = readEnd(reader);
  if (last === undefined || (isWholeYear(last) && !isWholeYear(period))) return undefined;
  return { period: withYearOf(period, last), until: last, start, end: reader.position };
}

function isWholeYear(period: WrittenPeriod): boolean {
  return period.shape === "months" && period.grain === "year" && period.part === undefined;
}

/** `Ngày 15/3/2024 trước 17h00`, `ngày 15/3 (chậm nhất 17h)`: a bound within the day. */
function readHourOf(
  reader: Reader,
  items: readonly PeriodItem[],
  start: number,
): Found[] | undefined {
  const moment = items[0]?.period;
  if (moment?.shape !== "day" || items[0]?.until !== undefined) return undefined;
  const bracket = take(reader, "(");
  if (!bracket) take(reader, ",");
  const side = readSide(reader);
  const time = side === undefined ? undefined : readTimeOfDay(reader)?.time;
  if (bracket) take(reader, ")");
  const ends = peek(reader).kind !== "number" && !at(reader, "ngày") && !at(reader, "thứ");
  if (side === undefined || time === undefined || !ends) return undefined;
  return [{ timing: { kind: "by", moment, ...side, time }, start, end: reader.position }];
}

function planYear(reader: Reader, start: number): Found[] | undefined {
  // "một trong năm nhiệm vụ" counts five tasks.
  if (reader.tokens[start - 1]?.name === "một") return undefined;
  const item = readPlanYear(reader);
  if (item === undefined) return undefined;
  if (takeFollowingYears(reader))
    return [ongoingFrom({ from: item.period }, start, reader.position)];
  return [{ timing: withinTiming(item), start, end: reader.position }];
}
