import { defined } from "../../text/index.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { JOINTS } from "../lexer/words.js";
import type { ByTiming, WrittenDay, WrittenPeriod } from "../timing.js";
import { readSide, UP_TO } from "../calendar/bound-side.js";
import { readMarkedDay } from "../calendar/day.js";
import { readRoll } from "../recurrence/day-off.js";
import { atMachineDate } from "../calendar/machine-date.js";
import { readOneMonth } from "../calendar/month.js";
import { readEnd } from "../calendar/range.js";
import { isImpossible, readTimeOfDay } from "../calendar/day-introduction.js";
import { isYear, yearAt } from "../calendar/year.js";
import { wholeYear, writtenDay } from "../calendar/written.js";

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
  const limit = kit.at(reader, "hạn") || kit.at(reader, "thời", "hạn");
  const side = readSide(reader);
  if (side === undefined) return undefined;
  const early = readTimeOfDay(reader);
  const moment = readMoment(reader);
  if (moment === undefined) return undefined;
  if (isImpossible(early)) {
    kit.noteProblem(reader, "deadline-impossible-date", start);
    return undefined;
  }
  const time = early?.time ?? kit.attempt(reader, readTimeAfterDay);
  // "Thời hạn: tháng 10/2022" names the period itself.
  if (limit && side.inclusive && moment.shape !== "day") {
    return [{ timing: { kind: "within", period: moment }, start, end: reader.position }];
  }
  const roll = readRoll(reader);
  const { edge, inclusive } = side;
  const timing: ByTiming = defined({ kind: "by", moment, edge, inclusive, time, roll });
  const first = kit.foundFrom(reader, start, timing);
  return moment.shape === "day" ? [first, ...readFurtherDays(reader, timing, moment)] : [first];
}

/** `trước ngày 22/3/2022 (17h00)`, `chậm nhất ngày 22/3, lúc 17h`. */
function readTimeAfterDay(reader: Reader): string | undefined {
  const bracket = kit.take(reader, "(");
  if (!bracket) kit.take(reader, ",");
  if (!kit.take(reader, "trước")) kit.take(reader, "vào");
  const time = readTimeOfDay(reader)?.time;
  if (bracket) kit.take(reader, ")");
  const ends = !kit.atNumber(reader) && !kit.at(reader, "ngày") && !kit.at(reader, "thứ");
  return ends ? time : undefined;
}

/** `Trước ngày 15/6 và ngày 15/12`, `Trước các ngày 15/3, 15/6`: the bound holds for each day. */
function readFurtherDays(reader: Reader, timing: ByTiming, moment: WrittenDay): Found[] {
  const days = kit.readFurther(reader, JOINTS, Infinity, (inner) => {
    kit.take(inner, "ngày");
    return kit.at(inner, "tháng") ? sameDayOf(inner, moment) : readMarkedDay(inner);
  });
  return days.map(({ value, start, end }) => ({
    timing: { ...timing, moment: value },
    start,
    end,
  }));
}

/** `trước ngày 15 tháng 3, tháng 6 và tháng 9`: the same day of another month. */
function sameDayOf(reader: Reader, { day }: WrittenDay): WrittenDay | undefined {
  const month = readOneMonth(reader);
  if (month === undefined) return undefined;
  return writtenDay(day, month.first, month);
}

/** The day or period of a bound; a bare year may follow `đến` (`đến 2025`). */
function readMoment(reader: Reader): WrittenPeriod | undefined {
  kit.take(reader, "thời", "điểm");
  const end = kit.attempt(reader, readEnd);
  if (end !== undefined) return end;
  return isYear(reader) && !atMachineDate(reader) ? wholeYear(yearAt(reader, 0)) : undefined;
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
  const outlook = kit.take(reader, "định", "hướng");
  if (!outlook && !kit.take(reader, "tầm", "nhìn")) return undefined;
  const label = outlook ? "định hướng" : "tầm nhìn";
  if (kit.take(reader, "đến")) kit.take(reader, "hết");
  const timeStart = reader.position;
  kit.take(reader, "năm");
  if (!isYear(reader)) return undefined;
  const moment = wholeYear(yearAt(reader, 0));
  const timing: ByTiming = { kind: "by", moment, ...UP_TO, approximate: true };
  return { found: kit.foundFrom(reader, timeStart, timing), label };
}
