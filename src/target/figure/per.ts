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
import { CADENCES, COUNTED_STOPS } from "../data/unit-words.js";
import { is, isNumber, isWord, takeKey, takeNumber, type Reader } from "../token/reader.js";

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
  const one = takeKey(reader, "một") || takeKey(reader, "mỗi");
  // The first six months of a year are a time of their own.
  if (
    inside &&
    !one &&
    is(reader, "tháng", 1) &&
    !(is(reader, "đầu", 2) || is(reader, "cuối", 2))
  ) {
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
  if (counted) reader.position += 1;
  const interval = counted ? value : 1;
  const unit = takePhrase(reader, CADENCES);
  if (unit === undefined) return undefined;
  return unit === "month" && interval === 6
    ? { unit: "half-year", interval: 1 }
    : { unit, interval };
}
