import { at, attempt, peek, take } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { halfUp, type Rounding } from "../rounding.js";
import * as word from "./data/rule-words.js";
import { numberAt, signAt, skip, takeCount, takeNumber, takeSign, type Reader } from "./reader.js";

/** `điểm/lần`, not the stroke that parts outcomes: `1 điểm / Không: 0`. */
function isTightStroke(reader: Reader): boolean {
  return signAt(reader, "/") && peek(reader).glued && peek(reader, 1).glued;
}

/** `trừ 0,5 điểm với 02 hồ sơ`: for so many. */
function isWithFigure(reader: Reader): boolean {
  return take(reader, word.WITH) && numberAt(reader) !== undefined;
}

/**
 * What each such amount is for.
 *
 * ```
 * 01 điểm/ngày chậm      0,5 điểm cho mỗi văn bản      2 điểm/ý kiến
 *        ^^^^^^^^^^               ^^^^^^^^^^^^^^^            ^^^^^^^
 * ```
 */
export function readPer(reader: Reader): "occurrence" | "day" | "several" | undefined {
  const tight = isTightStroke(reader);
  if (tight) reader.position += 1;
  else if (!take(reader, word.FOR_EACH) && !isWithFigure(reader)) return undefined;
  skip(reader, word.EACH_ONE);
  const figure = numberAt(reader);
  if (figure !== undefined) {
    reader.position += 1;
    if (figure.value !== 1 || figure.percent) return "several";
  }
  if (peek(reader).kind !== "word") return undefined;
  if (at(reader, word.ONE_DAY)) {
    skip(reader, word.DAYS);
    return "day";
  }
  if (skip(reader, word.THINGS).length > 0) return "occurrence";
  if (!tight) return undefined;
  // `điểm/ý kiến`: the thing has another name; `Có: 1/Không: 0` parts outcomes.
  if (at(reader, word.DENIALS)) return undefined;
  const longest = reader.position + 4;
  while (reader.position < longest && peek(reader).kind === "word" && !at(reader, word.CAP)) {
    reader.position += 1;
  }
  return "occurrence";
}

/** What is said behind points about all of them. */
export interface Notes {
  /** The most that may be gained or taken, where it says so. */
  readonly cap?: number;
  /** The rounding that the text asks for. */
  readonly rounding?: Rounding;
  /** Points are taken until none is left. */
  readonly toNothing?: true;
}

/**
 * The most that all points together may come to.
 *
 * ```
 * 1 điểm, nhưng tổng điểm không quá 3 điểm      tối đa: 5
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^
 * ```
 */
export function readCap(reader: Reader): number | undefined {
  if (!take(reader, word.CAP)) return undefined;
  takeSign(reader, ":");
  const most = takeCount(reader);
  // `tối đa 3 mô hình` bounds the things, not the points.
  if (!take(reader, word.POINT) && peek(reader).kind === "word") return undefined;
  return most?.value;
}

/**
 * The rounding that the text asks for.
 *
 * ```
 * làm tròn 02 chữ số      được làm tròn đến 2 chữ số thập phân
 * ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readRounding(reader: Reader): Rounding | undefined {
  if (!take(reader, word.ROUND)) return undefined;
  skip(reader, word.BEFORE_DIGITS);
  const digits = takeNumber(reader);
  if (digits === undefined || !take(reader, word.DIGITS)) return undefined;
  if (!Number.isInteger(digits.value) || digits.value > 15) return undefined;
  take(reader, word.BEHIND_DIGITS);
  return halfUp(digits.value);
}

/** One note behind points, with the commas and brackets before it. */
function readNote(reader: Reader): Notes | undefined {
  while (takeSign(reader, ",;.()"));
  take(reader, word.AND);
  const cap = attempt(reader, readCap);
  const rounding = cap === undefined ? attempt(reader, readRounding) : undefined;
  const toNothing = take(reader, word.TO_NOTHING) ? true : undefined;
  const said = cap ?? rounding ?? toNothing;
  return said === undefined ? undefined : defined({ cap, rounding, toNothing });
}

/** The caps and roundings that follow the points, with the commas and brackets between them. */
export function readNotes(reader: Reader): Notes {
  let notes: Notes = {};
  for (;;) {
    const note = attempt(reader, readNote);
    if (note === undefined) return notes;
    notes = { ...notes, ...note };
  }
}
