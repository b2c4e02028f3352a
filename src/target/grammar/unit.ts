import type { Cadence } from "../../deadline/index.js";
import { CADENCES, COUNTED_STOPS, DURATIONS, MEASURES, MONEY } from "../data/unit-words.js";
import type { TargetUnit } from "../target.js";
import type { Amount } from "./amount.js";
import type { Range } from "./reading.js";
import {
  at,
  attempt,
  lexicon,
  peek,
  phraseAt,
  phrases,
  take,
  takePhrase,
  wordsOf,
  type Reader,
} from "./reader.js";

const DURATION_LEXICON = /* @__PURE__ */ lexicon(DURATIONS);
const CADENCE_LEXICON = /* @__PURE__ */ lexicon(CADENCES);
const MONEY_LEXICON = /* @__PURE__ */ phrases(MONEY);
const STOPS = /* @__PURE__ */ phrases(COUNTED_STOPS);
const MEASURE_LEXICON = /* @__PURE__ */ phrases(MEASURES);

/** A unit, with the words that name the things counted. */
export interface UnitReading {
  readonly unit: TargetUnit;
  readonly counted?: Range;
}

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
export function readUnit(reader: Reader, amount: Amount): UnitReading | undefined {
  if (take(reader, "%") || take(reader, "phần trăm")) return { unit: { kind: "percent" } };
  if (take(reader, "điểm phần trăm") || take(reader, "điểm %")) {
    return { unit: { kind: "percentage-point" } };
  }
  if (take(reader, "‰")) return { unit: { kind: "measure", name: "‰" } };
  if (amount.of !== undefined && (at(reader, "số") || at(reader, "tổng số"))) {
    return { unit: { kind: "fraction", of: amount.of } };
  }
  if (take(reader, "điểm")) return { unit: pointsUnit(reader, amount) };
  return readNamedUnit(reader) ?? readCounted(reader, amount);
}

/** `80 điểm`, `43/80 điểm`, `8,5 điểm/10 điểm`, `80 điểm trên thang điểm 100`. */
function pointsUnit(reader: Reader, amount: Amount): TargetUnit {
  const behind = attempt(reader, (inner) => {
    if (!take(inner, "/") && !take(inner, "trên thang điểm") && !take(inner, "trên tổng số")) {
      return undefined;
    }
    const token = peek(inner);
    if (token.kind !== "number") return undefined;
    inner.position++;
    take(inner, "điểm");
    return token.value;
  });
  const maximum = amount.of ?? behind;
  return { kind: "points", ...(maximum === undefined ? {} : { maximum }) };
}

function readNamedUnit(reader: Reader): UnitReading | undefined {
  const money = phraseAt(reader, MONEY_LEXICON);
  if (money !== undefined && isMoney(reader, money.length)) {
    return { unit: { kind: "money", name: takeWords(reader, money.length) } };
  }
  const measure = phraseAt(reader, MEASURE_LEXICON);
  if (measure !== undefined) {
    return { unit: { kind: "measure", name: takeWords(reader, measure.length) } };
  }
  const duration = phraseAt(reader, DURATION_LEXICON);
  if (duration === undefined) return undefined;
  reader.position += duration.length;
  return { unit: { kind: "duration", unit: duration.value } };
}

/** `2 triệu` and `5 tỷ` are money where nothing counted follows. */
function isMoney(reader: Reader, length: number): boolean {
  const last = peek(reader, length - 1).name;
  if (last !== "triệu" && last !== "tỷ") return true;
  return peek(reader, length).kind !== "word";
}

function takeWords(reader: Reader, length: number): string {
  const start = reader.position;
  reader.position += length;
  return wordsOf(reader, start, reader.position);
}

/** The things counted are named in at most so many words. */
const LONGEST_COUNTED = 8;

function readCounted(reader: Reader, amount: Amount): UnitReading | undefined {
  const start = reader.position;
  let last = start;
  // `03 hoạt động`: a verb can head the name, a preposition cannot.
  if ((phraseAt(reader, STOPS)?.length ?? 0) > 1) reader.position += 2;
  if (reader.position > start) last = reader.position;
  while (reader.position - start < LONGEST_COUNTED && continuesCounted(reader)) {
    reader.position++;
    if (peek(reader, -1).kind === "word" && !at(reader, "hoặc", -1)) last = reader.position;
  }
  reader.position = last;
  if (last === start) return undefined;
  return {
    unit: {
      kind: "count",
      counted: wordsOf(reader, start, last),
      ...(amount.of === undefined ? {} : { of: amount.of }),
    },
    counted: { start, end: last },
  };
}

function continuesCounted(reader: Reader): boolean {
  const token = peek(reader);
  if (token.kind === "word") return !stops(reader, 0) || atAlternative(reader);
  return token.name === "," && atTwin(reader);
}

function stops(reader: Reader, ahead: number): boolean {
  return phraseAt(reader, STOPS, ahead) !== undefined;
}

/** `sáng kiến hoặc giải pháp`: one thing or another. */
function atAlternative(reader: Reader): boolean {
  const { kind, name } = peek(reader, 1);
  return (
    at(reader, "hoặc") && kind === "word" && !["cao", "thấp", "nhiều", "ít", "hơn"].includes(name)
  );
}

/** `tin, bài/tháng`: a comma between two short names before the stroke. */
function atTwin(reader: Reader): boolean {
  for (let ahead = 1; ahead <= 3; ahead++) {
    const { kind, name } = peek(reader, ahead);
    if (name === "/" && ahead > 1) return true;
    if (kind !== "word" || stops(reader, ahead)) return ahead === 2;
  }
  return false;
}

/** What stands behind the stroke: a period or what else the figure is counted by. */
export interface PerReading {
  readonly per?: Cadence;
  readonly perUnit?: string;
}

/**
 * Reads in which period, or per what, a figure is counted.
 *
 * ```
 * 1 lần/năm      2 lần mỗi quý      3 lần/6 tháng      60 triệu đồng/người/năm      15 bác sĩ/10.000 dân
 *      ^^^^           ^^^^^^^^           ^^^^^^^^                    ^^^^^^^^^^                ^^^^^^^^^^^
 * ```
 */
export function readPer(reader: Reader): PerReading {
  let reading: PerReading = {};
  for (;;) {
    const next = attempt(reader, readOnePer);
    if (next === undefined) return reading;
    reading = { ...next, ...reading };
  }
}

function readOnePer(reader: Reader): PerReading | undefined {
  const stroke = take(reader, "/");
  const announced = stroke || take(reader, "mỗi") || take(reader, "hàng") || atOneYear(reader);
  if (!announced) return undefined;
  const cadence = attempt(reader, readCadence);
  if (cadence !== undefined) return { per: cadence };
  if (!stroke) return undefined;
  const start = reader.position;
  if (peek(reader).kind === "number") reader.position++;
  let words = 0;
  while (words < 3 && peek(reader).kind === "word" && !stops(reader, 0)) {
    reader.position++;
    words++;
  }
  return words === 0 ? undefined : { perUnit: wordsOf(reader, start, reader.position) };
}

/** `một năm`, `trong năm`, `trong một năm` behind a number of times. */
function atOneYear(reader: Reader): boolean {
  const once = attempt(reader, (inner) => {
    const inside = take(inner, "trong");
    const one = take(inner, "một") || take(inner, "mỗi");
    if (!inside && !one) return undefined;
    const span = inside && !one ? attempt(inner, readSpan) : undefined;
    if (span !== undefined) inner.position -= 2;
    if (span !== undefined) return true;
    const unit = phraseAt(inner, CADENCE_LEXICON);
    const next = peek(inner, unit?.length ?? 0);
    return unit !== undefined && next.kind !== "number" && (one || next.kind !== "word")
      ? true
      : undefined;
  });
  return once ?? false;
}

/** `6 tháng` of `1 lần trong 6 tháng`, but not the first six months of a year. */
function readSpan(reader: Reader): true | undefined {
  if (peek(reader).kind !== "number" || !at(reader, "tháng", 1)) return undefined;
  if (at(reader, "đầu", 2) || at(reader, "cuối", 2)) return undefined;
  reader.position += 2;
  return true;
}

/** `năm`, `6 tháng`, `01 quý`. */
export function readCadence(reader: Reader): Cadence | undefined {
  const token = peek(reader);
  const counted = token.kind === "number" && Number.isInteger(token.value) && token.value > 0;
  if (counted) reader.position++;
  const unit = takePhrase(reader, CADENCE_LEXICON);
  if (unit === undefined) return undefined;
  const interval = counted ? token.value : 1;
  return unit === "month" && interval === 6
    ? { unit: "half-year", interval: 1 }
    : { unit, interval };
}
