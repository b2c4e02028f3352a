import { atAnchoredYear } from "./anchor.js";
import { readAmount } from "../calendar/amount.js";
import { isYear } from "../calendar/year.js";
import type { Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { EACH, EDGES, PERIODICALLY, REPORTS, ROMAN, UNITS, wordSet } from "../lexer/words.js";
import type { Cadence, CadenceUnit } from "../timing.js";

/** A cadence with the pieces it was read from. */
export interface CadenceItem extends Run {
  /** How often. */
  readonly every: Cadence | "unspecified";
  /** A report on January to September, of which a year has one. */
  readonly nineMonths?: true;
}

/** Months that have a name of their own as a period. */
const NAMED_MONTHS: Readonly<Record<number, CadenceUnit>> = {
  3: "quarter",
  6: "half-year",
  12: "year",
};

/** Every one of a unit. */
export function once(unit: CadenceUnit): Cadence {
  return { unit, interval: 1 };
}

/** Every `amount` units, by the name officials use: 6 months are a half-year. */
export function cadenceOf(unit: CadenceUnit, amount: number): Cadence {
  const named = unit === "month" ? NAMED_MONTHS[amount] : undefined;
  return named === undefined ? { unit, interval: amount } : once(named);
}

/** `QUY ĐỊNH`, `QUY CHẾ`, `QUY TRÌNH`: capitals in which the word is no quarter. */
const AFTER_RULE = /* @__PURE__ */ wordSet("định chế trình");

/** Reads `tháng`, `quý`, `năm` where it cannot be the beginning of `tháng 6`, `quý II`, `năm 2021`. */
export function readUnit(reader: Reader): CadenceUnit | undefined {
  const { position } = reader;
  const capital = reader.text.startsWith("Q", kit.peek(reader).start);
  const bare = capital && !kit.atOne(reader, AFTER_RULE, 1) && kit.take(reader, "quy");
  const unit = bare ? "quarter" : kit.takeMeaning(reader, UNITS);
  if (unit !== undefined && !bindsNumber(reader, unit)) return unit;
  reader.position = position;
  return undefined;
}

/** Whether what follows a unit makes it a single one: `năm 2021`, `năm học`, `quý II`. */
function bindsNumber(reader: Reader, unit: CadenceUnit): boolean {
  if (unit === "year") return isYear(reader) || kit.at(reader, "học");
  // "mỗi quý 01 lần": the number after the unit counts times, not quarters.
  if (kit.atNumber(reader)) return !kit.atOne(reader, TIMES, 1);
  return unit === "quarter" && kit.atOne(reader, ROMAN);
}

const TIMES = /* @__PURE__ */ wordSet("lần lượt đợt kỳ cuộc phiên buổi");

const CADENCE_JOINTS = /* @__PURE__ */ wordSet(", và hoặc hay & + /");

/**
 * Reads one cadence: a word for each, or an amount of units.
 *
 * ```
 * hằng quý      mỗi tháng      6 tháng      1 năm      05 năm
 * ^^^^^^^^      ^^^^^^^^^      ^^^^^^^      ^^^^^      ^^^^^^
 * ```
 */
function readCadence(reader: Reader): CadenceItem | undefined {
  const start = reader.position;
  const each = kit.takeOne(reader, EACH);
  const amount = kit.attempt(reader, readAmount);
  const unit = readUnit(reader);
  if (unit === undefined || amount === 0) return undefined;
  // "6 tháng đầu năm", "9 tháng", "15 ngày kể từ ..." are periods and terms, not cadences.
  if (amount !== undefined && kit.atOne(reader, EDGES)) return undefined;
  if (!each && unit === "day") return undefined;
  const { position: end } = reader;
  if (amount === undefined || each) return { every: cadenceOf(unit, amount ?? 1), start, end };
  // "03 quý" are nine months, not a cadence.
  if (amount > 1 && unit === "quarter") return undefined;
  const nine = unit === "month" && amount === 9;
  return nine
    ? { every: once("year"), nineMonths: true, start, end }
    : { every: cadenceOf(unit, amount), start, end };
}

/** What follows in a list: `, năm`, `và hằng năm`, `, 6 tháng`; where a report is named, `và báo cáo năm`. */
export function readFollowing(reader: Reader, report = false): CadenceItem | undefined {
  if (!kit.atOne(reader, CADENCE_JOINTS)) return undefined;
  // "Chu kỳ 10 năm, năm có số tận cùng là 9": which of the years are meant.
  if (atAnchoredYear(reader, 1)) return undefined;
  return kit.attempt(reader, (inner) => {
    inner.position += 1;
    kit.takeOne(inner, CADENCE_JOINTS);
    if (report) kit.takePhrase(inner, REPORTS);
    if (kit.take(inner, "định", "kỳ")) kit.take(inner, ",");
    return readCadence(inner);
  });
}

/**
 * Reads a list of cadences that a word announces.
 *
 * ```
 * Hàng quý, năm      hằng tháng, hằng quý và năm      mỗi 6 tháng
 * ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^
 * ```
 */
export function readCadences(reader: Reader): CadenceItem[] | undefined {
  if (!kit.atOne(reader, EACH)) return undefined;
  return continued(reader, kit.attempt(reader, readCadence));
}

/**
 * Reads a list of cadences without such a word; one alone is not enough.
 *
 * ```
 * quý, 6 tháng và năm      tháng, quý, tuần
 * ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
export function readBareCadences(reader: Reader, least: number): CadenceItem[] | undefined {
  const items = continued(reader, kit.attempt(reader, readCadence));
  return items !== undefined && items.length >= least ? items : undefined;
}

function continued(reader: Reader, first: CadenceItem | undefined): CadenceItem[] | undefined {
  const items: CadenceItem[] = [];
  for (let item = first; item !== undefined; item = readFollowing(reader)) items.push(item);
  return items.length === 0 ? undefined : items;
}

/**
 * Reads `định kỳ` and the cadences it announces; without any it is an unspecified one.
 *
 * ```
 * Định kỳ hàng quý, 6 tháng và 1 năm      định kỳ và năm      Định kỳ
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^
 * ```
 */
export function readPeriodically(reader: Reader): CadenceItem[] | undefined {
  const start = reader.position;
  if (kit.take(reader, "thường", "niên")) {
    return [{ every: once("year"), start, end: reader.position }];
  }
  if (!kit.takePhrase(reader, PERIODICALLY)) return undefined;
  // "Họp thường kỳ: ..." names what is done; the time follows.
  if (kit.at(reader, ":")) return undefined;
  const unspecified: CadenceItem = { every: "unspecified", start, end: reader.position };
  const place = reader.position;
  const bracket = kit.take(reader, "(");
  if (!bracket) kit.take(reader, "theo");
  const named = readCadences(reader) ?? kit.attempt(reader, (inner) => readBareCadences(inner, 1));
  if (named !== undefined && bracket) kit.take(reader, ")");
  if (named !== undefined) return named;
  reader.position = place;
  return continued(reader, unspecified);
}
