import type { Cadence } from "../../deadline/index.js";
import {
  at,
  attempt,
  peek,
  phraseAt,
  phrases,
  take,
  takePhrase,
  wordsOf,
} from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { HALF_YEAR } from "../data/context-words.js";
import { CADENCES, COUNTED_STOPS, UNITS } from "../data/unit-words.js";
import type { TargetUnit } from "../target.js";
import {
  is,
  isNumber,
  isWord,
  takeKey,
  takeNumber,
  takeWords,
  type Range,
  type Reader,
} from "../token/reader.js";
import type { Amount } from "./amount.js";

/** A unit, with the words that name the things counted. */
export interface UnitReading {
  readonly unit: TargetUnit;
  readonly counted?: Range;
}

/** Words behind a share of a count, and numbers of money that may count things as well. */
const COUNTS = /* @__PURE__ */ phrases("số|tổng số");
const MILLIONS = /* @__PURE__ */ phrases("triệu|tỷ");

/**
 * Reads the unit behind a figure.
 *
 * ```
 * 30 %      2 điểm phần trăm      41,27/80 điểm      05 ngày làm việc      5.000 tỷ đồng
 *    ^        ^^^^^^^^^^^^^^^               ^^^^         ^^^^^^^^^^^^^            ^^^^^^^
 * 02 tin, bài      1.500 lượt người
 *    ^^^^^^^^            ^^^^^^^^^^
 * ```
 */
export function readUnit(reader: Reader, { of }: Amount): UnitReading | undefined {
  if (of !== undefined && at(reader, COUNTS)) return { unit: { kind: "fraction", of } };
  const { value: kind = "filter", length = 0 } = phraseAt(reader, UNITS) ?? {};
  // `2 triệu` and `5 tỷ` are money where nothing counted follows.
  const millions = kind === "money" && at(reader, MILLIONS, length - 1) && isWord(reader, length);
  if (kind === "filter" || millions) return readCounted(reader, of);
  const start = reader.position;
  reader.position += length;
  switch (kind) {
    case "percent":
    case "percentage-point":
      return { unit: { kind } };
    case "points":
      return { unit: defined({ kind, maximum: of ?? attempt(reader, readMaximum) }) };
    case "money":
    case "measure":
      return { unit: { kind, name: wordsOf(reader, start, reader.position) } };
    default:
      return { unit: { kind: "duration", unit: kind } };
  }
}

/** Words before the most that can be had. */
const OUT_OF = /* @__PURE__ */ phrases("/|trên thang điểm|trên tổng số");

/** `8,5 điểm/10 điểm`, `80 điểm trên thang điểm 100`. */
function readMaximum(reader: Reader): number | undefined {
  if (!take(reader, OUT_OF)) return undefined;
  const maximum = takeNumber(reader);
  if (maximum !== undefined) takeKey(reader, "điểm");
  return maximum;
}

/** The things counted are named in at most so many words. */
const LONGEST_COUNTED = 8;

function readCounted(reader: Reader, of: number | undefined): UnitReading | undefined {
  const start = reader.position;
  // `03 hoạt động`: a verb can head the name, a preposition cannot.
  if ((phraseAt(reader, COUNTED_STOPS)?.length ?? 0) > 1) reader.position += 2;
  takeWords(reader, start + LONGEST_COUNTED - reader.position, continuesCounted);
  const dangles = (): boolean => !isWord(reader, -1) || is(reader, "hoặc", -1);
  while (reader.position > start && dangles()) reader.position -= 1;
  const end = reader.position;
  if (end === start) return undefined;
  const unit = defined({ kind: "count", counted: wordsOf(reader, start, end), of });
  return { unit, counted: { start, end } };
}

/** Words with which `hoặc` compares. */
const COMPARING = /* @__PURE__ */ phrases("cao|thấp|nhiều|ít|hơn");

function continuesCounted(reader: Reader): boolean {
  if (is(reader, ",")) return atTwin(reader);
  if (!isWord(reader)) return false;
  if (!at(reader, COUNTED_STOPS)) return true;
  // `sáng kiến hoặc giải pháp`: one thing or another.
  return is(reader, "hoặc") && isWord(reader, 1) && !at(reader, COMPARING, 1);
}

/** `tin, bài/tháng`: a comma between two short names before the stroke. */
function atTwin(reader: Reader): boolean {
  for (let ahead = 1; ahead <= 3; ahead++) {
    if (is(reader, "/", ahead) && ahead > 1) return true;
    if (!isWord(reader, ahead) || at(reader, COUNTED_STOPS, ahead)) {
      return ahead === 2;
    }
  }
  return false;
}

/** What stands behind the stroke: a period or what else the figure is counted by. */
export interface Per {
  readonly per?: Cadence;
  readonly perUnit?: string;
}

/** No figure is counted by more: `triệu đồng/người/năm`. */
const MOST = 3;

/**
 * Reads in which period, or per what, a figure is counted.
 *
 * ```
 * 1 lần/năm      2 lần mỗi quý      3 lần/6 tháng      60 triệu đồng/người/năm      15 bác sĩ/10.000 dân
 *      ^^^^           ^^^^^^^^           ^^^^^^^^                    ^^^^^^^^^^                ^^^^^^^^^^^
 * ```
 */
export function readPer(reader: Reader): Per {
  let reading: Per = {};
  for (let read = 0; read < MOST; read++) {
    reading = { ...attempt(reader, readOnePer), ...reading };
  }
  return reading;
}

/** Words that open a period without a stroke. */
const EVERY = /* @__PURE__ */ phrases("mỗi|hàng");
const ONE = /* @__PURE__ */ phrases("một|mỗi");

function readOnePer(reader: Reader): Per | undefined {
  const stroke = takeKey(reader, "/");
  if (!stroke && !take(reader, EVERY) && !takeOneYear(reader)) return undefined;
  const per = attempt(reader, readCadence);
  if (per !== undefined) return { per };
  const start = reader.position;
  takeNumber(reader);
  const first = reader.position;
  while (reader.position - first < 3 && isWord(reader) && !at(reader, COUNTED_STOPS)) {
    reader.position += 1;
  }
  if (!stroke || reader.position === first) return undefined;
  return { perUnit: wordsOf(reader, start, reader.position) };
}

/** `một năm`, `trong năm`, `trong một năm`, `trong 6 tháng` behind a number of times. */
function takeOneYear(reader: Reader): boolean {
  const inside = takeKey(reader, "trong");
  const one = take(reader, ONE);
  // The first six months of a year are a time of their own.
  if (inside && !one && is(reader, "tháng", 1) && !at(reader, HALF_YEAR, 1)) {
    return isNumber(reader);
  }
  const unit = phraseAt(reader, CADENCES);
  const { kind } = peek(reader, unit?.length);
  return unit !== undefined && kind !== "digits" && (one || (inside && kind !== "letters"));
}

/** `năm`, `6 tháng`, `01 quý`. */
export function readCadence(reader: Reader): Cadence | undefined {
  const { value, kind } = peek(reader);
  const counted = kind === "digits" && value % 1 === 0 && value > 0;
  const interval = counted ? value : 1;
  if (counted) reader.position += 1;
  const unit = takePhrase(reader, CADENCES);
  if (unit === "month" && interval === 6) return { unit: "half-year", interval: 1 };
  return unit && { unit, interval };
}
