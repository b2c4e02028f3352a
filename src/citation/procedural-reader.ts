import { isYear } from "../reading/index.js";
import * as at from "./at.js";
import { readQualified, type Announcement } from "./announcement-reader.js";
import { readPlainSerial } from "./number-reader.js";
import type { NumberReading } from "./number-reading.js";
import type { Reader } from "./reader.js";
import { readSymbol } from "./symbol-reader.js";

/** Most words that say what a court decided. */
const LONGEST_DECISION = 12;

/** The decision of a court about how a case goes on, and the words before its number. */
export interface Procedural {
  readonly number: NumberReading;
  readonly announcement: Announcement;
}

/**
 * A decision of a court that is named by what it decides. Those without such words, and the numbers
 * of cases and judgements, are of a lawsuit and no documents here.
 *
 * ```
 * Quyết định đưa vụ án ra xét xử số 88/2025/QĐXXST-DS      vụ án số 12/2021/DS-ST
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^      no document
 * ```
 */
export function readProcedural(reader: Reader, start: number): Procedural | undefined {
  const word = at.key(reader, start - 1) === ":" ? start - 2 : start - 1;
  if (at.key(reader, word) !== "số" || at.key(reader, start + 1) !== "/") return undefined;
  const serial = readPlainSerial(reader, start);
  const year = reader.pieces[start + 2];
  if (serial?.end !== start + 1 || !isYear(year) || at.key(reader, start + 3) !== "/")
    return undefined;
  // Numbers of offices are read a thousand times as often: the letter tells them apart.
  const symbol = at.key(reader, start + 4).startsWith("q")
    ? readSymbol(reader, start + 4, true)
    : undefined;
  if (symbol?.parts.length !== 2 || !OF_COURTS.test(symbol.text)) return undefined;
  const announcement = readQualified(reader, word, (type) => type === "decision", LONGEST_DECISION);
  if (announcement === undefined) return undefined;
  const value = year?.value ?? 0;
  const number: NumberReading = {
    form: "normative",
    number: `${serial.text}/${String(value)}/${symbol.text}`,
    serial: serial.text,
    year: value,
    symbol: symbol.text,
    type: "decision",
    body: "",
    start,
    end: symbol.end,
  };
  return { number, announcement };
}

/** `QĐXXST-DS`, `QĐST-HNGĐ`, `QĐ-PT`: the stage of the lawsuit stands in or behind the type. */
const OF_COURTS = /^QĐ(?:[^-]*(?:ST|PT|GĐT|XX)|-(?:ST|PT|GĐT)$)/;
