import { defined } from "../../text/index.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { JOINTS } from "../lexer/words.js";
import type { ByTiming, WrittenDay, WrittenLunar, WrittenPeriod } from "../timing.js";
import { readSide, UP_TO } from "../calendar/bound-side.js";
import { readMarkedDay, readMonthOfList } from "../calendar/day.js";
import { readFeast } from "../calendar/feast.js";
import { IDIOMS } from "./relation.js";
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
  const feast = kit.attempt(reader, (inner) => readFeastBound(inner, side.inclusive));
  const moment = feast ?? readMoment(reader);
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
  return moment.shape === "day" || moment.shape === "lunar"
    ? [first, ...readFurtherDays(reader, first, timing, moment)]
    : [first];
}

/** `trước Tết Nguyên đán`, `chậm nhất ngày Quốc khánh`; when Tết ends, no word says. */
function readFeastBound(reader: Reader, inclusive: boolean): WrittenPeriod | undefined {
  return kit.nameAt(reader, -1) === "hết" ? undefined : readFeast(reader, !inclusive);
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
function readFurtherDays(
  reader: Reader,
  first: Found,
  timing: ByTiming,
  moment: WrittenDay | WrittenLunar,
): Found[] {
  const worded = kit.holds(reader, first.start, first.end, "tháng");
  const days = kit.readFurther(reader, JOINTS, Infinity, (inner) => {
    kit.take(inner, "ngày");
    if (kit.at(inner, "tháng")) return sameDayOf(inner, moment);
    const day = kit.attempt(inner, readMarkedDay);
    return day ?? (worded && moment.shape === "day" ? readMonthOfList(inner, moment) : undefined);
  });
  return days.map(({ value, start, end }) => ({
    timing: { ...timing, moment: value },
    start,
    end,
  }));
}

/** `trước ngày 15 tháng 3, tháng 6 và tháng 9`: the same day of another month. */
function sameDayOf(
  reader: Reader,
  { day, shape }: WrittenDay | WrittenLunar,
): WrittenDay | undefined {
  const month = shape === "day" ? readOneMonth(reader) : undefined;
  if (month === undefined || day === undefined) return undefined;
  return writtenDay(day, month.first, month);
}

/** The day or period of a bound; a bare year may follow `đến` (`đến 2025`). */
function readMoment(reader: Reader): WrittenPeriod | undefined {
  kit.take(reader, "thời", "điểm");
  const end = kit.attempt(reader, readEnd);
  if (end !== undefined) return end;
  const named = kit.attempt(reader, readDayWithName);
  if (named !== undefined) return named;
  return isYear(reader) && !atMachineDate(reader) ? wholeYear(yearAt(reader, 0)) : undefined;
}

/** How many words the name of a day may have; with the day in brackets behind it. */
const LONGEST_NAME = 6;
const LONGEST_EVENT = 16;

/**
 * Reads a day behind its name. Without the word for it the day stands in brackets: of an event
 * nothing else is exact.
 *
 * ```
 * đến ngày bầu cử 15/3/2026      trước ngày khai giảng (05/9)      trước kỳ họp thứ 5 (ngày 10/7/2026)
 *                 ^^^^^^^^^                              ^^^^                             ^^^^^^^^^^^^^^
 * ```
 */
function readDayWithName(reader: Reader): WrittenPeriod | undefined {
  const { position } = reader;
  const marked = kit.take(reader, "ngày");
  if (!marked && (reader.mode === "running" || kit.atOne(reader, IDIOMS))) return undefined;
  const { position: start } = reader;
  const longest = position + LONGEST_EVENT;
  while (reader.position <= longest && isOfName(reader, start)) reader.position += 1;
  const length = reader.position - position;
  const bracket = kit.take(reader, "(");
  const isName = reader.position > start && (bracket || (marked && length <= LONGEST_NAME + 1));
  if (!isName) return undefined;
  if (bracket) kit.take(reader, "ngày");
  if (!kit.at(reader, "#", "/", "#")) return undefined;
  const day = readMarkedDay(reader);
  return bracket && !kit.take(reader, ")") ? undefined : day;
}

/** Whether a word is one of a name: a letter, or a number behind a word that counts the like. */
function isOfName(reader: Reader, start: number): boolean {
  if (kit.peek(reader).kind === "letters") return true;
  return (
    reader.position > start &&
    kit.atNumber(reader) &&
    COUNTED.has(kit.keyOf(reader, reader.position - 1))
  );
}

/** `kỳ họp thứ 5`, `Đại hội lần 2`. */
const COUNTED: ReadonlySet<string> = /* @__PURE__ */ new Set(["thứ", "lần", "khóa", "số"]);

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
