import { attempt, codeAt, nameAt, type Found, type Reader } from "../lexer/reader.js";
import { NAMES, NUMERALS } from "../lexer/words.js";
import {
  readByUnit,
  readCounted,
  readEach,
  readPeriodical,
  readRuledRecurrence,
  readUnitFrequency,
  readWindowRecurrence,
} from "../recurrence/recurring.js";
import { readBound } from "./bound.js";
import { readEvent, readNamedEvent, readTermFromEvent } from "./event.js";
import { readAfter, readFromTo, readOngoing } from "./from-to.js";
import { readReferences } from "./reference.js";
import { readWithin } from "./within.js";

type Rule = (reader: Reader) => Found[] | undefined;

/** `6 tháng đầu năm` before `6 tháng`: the whole period, not a cadence. */
function readMonthsWithin(reader: Reader): Found[] | undefined {
  const next = nameAt(reader, 2);
  const whole = next === "đầu" || next === "cuối" || next === "năm";
  return whole && nameAt(reader, 1) === "tháng" ? readWithin(reader) : undefined;
}

/**
 * Which rules may apply after which first word, the longest reading first. Words that are not
 * listed begin no time.
 */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  trước: [readTermFromEvent, readRuledRecurrence, readBound, readEvent],
  sau: [readTermFromEvent, readRuledRecurrence, readAfter, readEvent],
  ngay: [readTermFromEvent, readEvent],
  khi: [readEvent],
  chậm: [readTermFromEvent, readRuledRecurrence, readBound],
  muộn: [readTermFromEvent, readRuledRecurrence, readBound],
  không: [readTermFromEvent, readRuledRecurrence, readBound],
  hạn: [readRuledRecurrence, readBound],
  đến: [readRuledRecurrence, readBound],
  tới: [readBound],
  hết: [readBound],
  từ: [readWindowRecurrence, readFromTo, readNamedEvent],
  kể: [readFromTo, readNamedEvent],
  tính: [readFromTo, readNamedEvent],
  bắt: [readFromTo],
  trong: [readTermFromEvent, readWindowRecurrence, readWithin, readEvent],
  vào: [readRuledRecurrence, readWindowRecurrence, readWithin],
  cả: [readWithin],
  suốt: [readWithin, readEvent],
  xuyên: [readEvent],
  lúc: [readWithin],
  sáng: [readRuledRecurrence, readWithin],
  trưa: [readWithin],
  chiều: [readRuledRecurrence, readWithin],
  ngày: [readUnitFrequency, readRuledRecurrence, readWithin],
  mùng: [readRuledRecurrence, readWithin],
  thứ: [readRuledRecurrence, readWithin],
  chủ: [readRuledRecurrence, readWithin],
  tháng: [readUnitFrequency, readWindowRecurrence, readWithin],
  t: [readWithin],
  quý: [readUnitFrequency, readWindowRecurrence, readWithin],
  quy: [readWithin],
  q: [readWithin],
  qi: [readWithin],
  qii: [readWithin],
  qiii: [readWithin],
  qiv: [readWithin],
  năm: [readUnitFrequency, readWithin],
  các: [readWithin],
  tuần: [readUnitFrequency, readWithin],
  đầu: [readWindowRecurrence, readWithin],
  giữa: [readWindowRecurrence, readWithin],
  cuối: [readWindowRecurrence, readWithin],
  nửa: [readCounted, readWithin],
  thượng: [readWithin],
  trung: [readWithin],
  hạ: [readWithin],
  giai: [readWithin],
  nhiệm: [readWithin],
  thời: [readWithin, readReferences, readTermFromEvent, readBound],
  hàng: [readEach],
  mỗi: [readCounted, readEach],
  từng: [readEach],
  định: [readPeriodical],
  thường: [readOngoing, readPeriodical],
  liên: [readOngoing],
  ít: [readCounted, readTermFromEvent],
  tối: [readCounted, readTermFromEvent, readWithin],
  theo: [readByUnit, readReferences],
  đúng: [readReferences],
  tiến: [readReferences],
  đột: [readNamedEvent],
};

const NUMBER_RULES: readonly Rule[] = [
  readTermFromEvent,
  readMonthsWithin,
  readCounted,
  readRuledRecurrence,
  readWindowRecurrence,
  readWithin,
];
const NONE: readonly Rule[] = [];

/** Which rules may apply after each first piece, by its code. */
const RULES_BY_CODE: readonly (readonly Rule[])[] = /* @__PURE__ */ NAMES.map((name, code) =>
  NUMERALS[code] === 1 ? NUMBER_RULES : (RULES[name] ?? NONE),
);

/** Whether a time can begin with a piece of this code. */
export function beginsTiming(code: number): boolean {
  return RULES_BY_CODE[code] !== NONE;
}

/** Reads one statement of time that begins here: several clauses where it is a list. */
export function readTiming(reader: Reader): Found[] | undefined {
  const rules = RULES_BY_CODE[codeAt(reader)] ?? NONE;
  const problems = reader.problems.length;
  for (const rule of rules) {
    const found = attempt(reader, rule);
    if (found !== undefined && found.length > 0) return found;
    // A date that cannot exist is not read as anything else.
    if (reader.problems.length > problems) return undefined;
  }
  return undefined;
}
