import type { ByTiming, WrittenDay, WrittenLimits, WrittenPeriod } from "../timing.js";
import { readDay } from "./day.js";
import { readRoll } from "./due-rule.js";
import { takeFollowingYears } from "./limits.js";
import { readOneMonth } from "./month.js";
import { readPlanYear, withinTiming, readPeriods } from "./period.js";
import { readEnd, readRange } from "./range.js";
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
    if (at(reader, "các", "ngày")) take(reader, "các");
    return BEFORE;
  }
  const latest =
    take(reader, "chậm", "nhất") ||
    take(reader, "muộn", "nhất") ||
    take(reader, "không", "quá") ||
    take(reader, "không", "muộn", "hơn") ||
    take(reader, "không", "chậm", "hơn") ||
    takeLimitWord(reader);
  if (latest) return readAfterLatest(reader);
  if (at(reader, "đến") || at(reader, "tới") || at(reader, "hết")) {
    if (!take(reader, "đến")) take(reader, "tới");
    take(reader, "hết");
    take(reader, "trước");
    return UP_TO;
  }
  return undefined;
}

/** `hạn chót`, `hạn cuối`, `thời hạn`, `hạn`. */
function takeLimitWord(reader: Reader): boolean {
  if (take(reader, "hạn", "chót")) return true;
  if (take(reader, "hạn", "cuối")) {
    take(reader, "cùng");
    return true;
  }
  if (!take(reader, "thời", "hạn") && !take(reader, "hạn")) return false;
  if (!take(reader, "hoàn", "thành")) take(reader, "thực", "hiện");
  return true;
}

/** `chậm nhất là vào`, `chậm nhất đến hết`, `chậm nhất trước`. */
function readAfterLatest(reader: Reader): Side {
  while (
    take(reader, "là") ||
    take(reader, "vào") ||
    take(reader, "trong") ||
    take(reader, "đến") ||
    take(reader, "hết") ||
    take(reader, ":")
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
  const time = readTimeOfDay(reader)?.time;
  const moment = readMoment(reader);
  if (moment === undefined) return undefined;
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

/** `Trước ngày 15/6 và ngày 15/12`, `Trước các ngày 15/3, 15/6`: the bound holds for each day. */
function readFurtherDays(reader: Reader, timing: ByTiming, moment: WrittenDay): Found[] {
  const found: Found[] = [];
  for (;;) {
    const start = reader.position + 1;
    const day = attempt(reader, (inner) => {
      if (!take(inner, ",") && !take(inner, "và")) return undefined;
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
  const { from, to } = range;
  if (from !== undefined && to !== undefined) {
    return [{ timing: { kind: "within", period: from, until: to }, start, end: reader.position }];
  }
  if (to !== undefined) {
    return [{ timing: { kind: "by", moment: to, ...UP_TO }, start, end: reader.position }];
  }
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
  const inside = take(reader, "trong") || take(reader, "vào") || take(reader, "cả");
  if (inside) {
    take(reader, "suốt");
    take(reader, "cả");
    take(reader, "khoảng");
    take(reader, "thời", "gian");
  }
  const items = readPeriods(reader);
  if (items === undefined) return inside ? planYear(reader, start) : undefined;
  const last = items.at(-1);
  if (last !== undefined && takeFollowingYears(reader)) {
    return [ongoingFrom({ from: items[0]?.period ?? last.period }, start, reader.position)];
  }
  return items.map((item, index) => ({
    timing: withinTiming(item),
    start: index === 0 ? start : item.start,
    end: item.end,
  }));
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
