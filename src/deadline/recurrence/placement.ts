import { defined } from "../../text/index.js";
import { readAmount } from "../calendar/amount.js";
import { atLunarMonth } from "../calendar/lunar-day.js";
import { readMonthNumber } from "../calendar/month.js";
import { readPart } from "../calendar/part-of-period.js";
import { isYear, readCountedYear } from "../calendar/year.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { EACH, phrases, wordSet } from "../lexer/words.js";
import type { Cadence, PeriodPart, RuleMonth, RulePeriod } from "../timing.js";
import { once, readUnit } from "./cadence.js";
import { readNextOrPrevious } from "./day-off.js";
import type { Placement } from "./rule-reading.js";

/** What joins a day and its month. */
export const OF = /* @__PURE__ */ wordSet("của trong");

/** What follows the number of the day. */
export function readPlacement(reader: Reader): Placement | undefined {
  const ofMonth = kit.attempt(reader, readMonthOfYear);
  if (ofMonth !== undefined || kit.at(reader, "/")) return ofMonth;
  const joined = kit.takeOne(reader, OF);
  const named = kit.attempt(reader, readNamedMonth);
  if (named !== undefined) return named;
  // "ngày 22 của tháng": whichever month it is.
  if (joined && kit.at(reader, "tháng") && readUnit(reader) === "month") {
    return { every: once("month") };
  }
  const each = kit.attempt(reader, readEachUnit);
  if (each === "month") return { every: once("month") };
  return each === undefined ? {} : undefined;
}

/** `/12`, `/12 năm sau`, `tháng 11`, `tháng 01 năm sau`, each perhaps with `hằng năm`. */
export function readMonthOfYear(reader: Reader): Placement | undefined {
  if (!kit.take(reader, "/") && !kit.take(reader, "tháng") && !takeShortSign(reader)) {
    return undefined;
  }
  if (atLunarMonth(reader, 0)) return undefined;
  const month = readMonthNumber(reader);
  if (month === undefined || kit.nameAt(reader) === "/") return undefined;
  if (kit.at(reader, "năm") && isYear(reader, 1)) return undefined;
  const next = kit.attempt(reader, readFollowingYear);
  kit.take(reader, "(");
  const every = kit.attempt(reader, readEachUnit);
  if (every !== undefined && every !== "year") return undefined;
  if (every !== undefined) kit.take(reader, ")");
  else if (kit.nameAt(reader, -1) === "(") reader.position -= 1;
  const within = next === "this" ? undefined : next;
  return defined({ month, in: within, every: every && once("year") });
}

const SHORT_SIGNS = /* @__PURE__ */ wordSet(". -");

/** `20.4`, `5-9`: glued on both sides, and no sign again behind the month (`5-9-2026`). */
function takeShortSign(reader: Reader): boolean {
  const glued = kit.peek(reader).gap === "none" && kit.peek(reader, 1).gap === "none";
  if (!glued || !kit.atNumber(reader, 1) || !kit.takeOne(reader, SHORT_SIGNS)) return false;
  return kit.peek(reader, 1).gap !== "none" || !kit.atOne(reader, DATE_SIGNS, 1);
}

const DATE_SIGNS = /* @__PURE__ */ wordSet(". - /");

/** `năm sau`, `năm trước`, `của năm liền kề`. */
function readFollowingYear(reader: Reader): RulePeriod | undefined {
  kit.take(reader, "của");
  const { yearOffset } = readCountedYear(reader) ?? {};
  return yearOffset === undefined ? undefined : YEARS[yearOffset];
}

/** Which year a rule means by how it is counted. */
export const YEARS = { [-1]: "previous", 0: "this", 1: "next" } as const;

type Place = Extract<RuleMonth, string>;
const PLACES: Readonly<Record<PeriodPart, Place>> = {
  start: "first",
  middle: "second",
  end: "last",
};

const QUARTER_REPORTED = /* @__PURE__ */ phrases("[của/] quý báo cáo");

/** `tháng cuối quý`, `tháng đầu của quý sau`, `tháng cuối kỳ báo cáo`, `tháng sau`. */
export function readNamedMonth(reader: Reader): Placement | undefined {
  if (!kit.take(reader, "tháng")) return undefined;
  // The month reported on is the period itself.
  if (kit.take(reader, "báo", "cáo")) return { every: once("month") };
  const next = kit.attempt(reader, readNextOrPrevious);
  // "tháng liền kề sau quý báo cáo": the month after a quarter is the first of the next one.
  if (next === "next" && kit.takePhrase(reader, QUARTER_REPORTED)) {
    return { month: "first", in: "next", every: once("quarter") };
  }
  if (next !== undefined) return placeInMonths(reader, next);
  const place = readPlaceWord(reader);
  if (place === undefined) return undefined;
  const joined = kit.takeOne(reader, OF);
  // "6 tháng đầu năm" is half a year, not the sixth day of January.
  if (!joined && kit.at(reader, "năm")) return undefined;
  return readPeriodOfMonth(reader, place);
}

/** `đầu tiên`, `cuối cùng`, `thứ hai`, `thứ 2`. */
function readPlaceWord(reader: Reader): Place | undefined {
  if (kit.take(reader, "thứ")) return readAmount(reader) === 2 ? "second" : undefined;
  const part = readPart(reader);
  return part === undefined ? undefined : PLACES[part];
}

/** `hằng tháng`, or a bare `tháng`: whichever month it is. */
export function readEachMonth(reader: Reader): Placement | undefined {
  kit.takeOne(reader, EACH);
  return readUnit(reader) === "month" ? { every: once("month") } : undefined;
}

/** `ngày 05 của tháng sau`, with or without `hằng tháng`. */
function placeInMonths(reader: Reader, next: RulePeriod): Placement {
  kit.take(reader, ",");
  kit.attempt(reader, readEachUnit);
  return { in: next, every: once("month") };
}

function readPeriodOfMonth(reader: Reader, month: Place): Placement | undefined {
  kit.takeOne(reader, EACH);
  if (kit.take(reader, "kỳ")) {
    kit.take(reader, "báo", "cáo");
    return { month, every: "unspecified" };
  }
  const half = kit.attempt(reader, readHalf);
  const unit = half ?? readUnit(reader);
  if (unit !== "quarter" && unit !== "year" && unit !== "half-year") return undefined;
  const next = kit.attempt(reader, readNextOrPrevious);
  return defined({ month, every: once(unit), in: next });
}

function readHalf(reader: Reader): "half-year" | undefined {
  return kit.peek(reader).value === 6 && kit.take(reader, "#", "tháng") ? "half-year" : undefined;
}

/** `hằng tháng`, `mỗi quý`; behind a comma only where nothing follows: `Trước ngày 25, hằng tháng`. */
export function readEachUnit(reader: Reader): Cadence["unit"] | undefined {
  if (!kit.at(reader, ",")) return readUnitOfEach(reader);
  return kit.attempt(reader, (inner) => {
    inner.position += 1;
    const unit = readUnitOfEach(inner);
    return kit.atEnd(inner) || kit.at(inner, ".") ? unit : undefined;
  });
}

function readUnitOfEach(reader: Reader): Cadence["unit"] | undefined {
  kit.take(reader, "định", "kỳ");
  return kit.takeOne(reader, EACH) ? readUnit(reader) : undefined;
}

const YEAR_ENDS = /* @__PURE__ */ phrases("[kể/tính/] từ [ngày/khi/] kết thúc năm dương lịch");

/** `tháng thứ 3 kể từ ngày kết thúc năm dương lịch`: March of the year after. */
export function readMonthAfterYear(reader: Reader): Placement | undefined {
  if (!kit.take(reader, "tháng", "thứ")) return undefined;
  const month = readAmount(reader);
  if (month === undefined || month < 1 || month > 12) return undefined;
  kit.take(reader, ",");
  if (!kit.takePhrase(reader, YEAR_ENDS)) return undefined;
  return { month, in: "next", every: once("year") };
}

/** `của tháng`, `hằng quý`: the first or last month of the cadence holds the day. */
export function readEdgeMonth(reader: Reader, first: boolean): Placement | undefined {
  kit.takeOne(reader, EACH);
  const unit = readUnit(reader);
  if (unit === undefined || unit === "day") return undefined;
  const place: Placement = { every: once(unit) };
  if (unit === "month" || unit === "week") return place;
  return { ...place, month: first ? "first" : "last" };
}
