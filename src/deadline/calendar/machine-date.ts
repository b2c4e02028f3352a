import { machineDateAt } from "../../reading/index.js";
import { piecesAhead } from "../lexer/pieces.js";
import { peek, type Reader } from "../lexer/reader.js";
import type { WrittenPeriod } from "../timing.js";
import { monthOfYear } from "./month.js";
import { quarterOfYear } from "./quarter.js";
import { writtenDay } from "./written.js";
import { isYear } from "./year.js";

/** `2026-10-04T17:00:00.000` has no more pieces, with one behind it. */
const LONGEST = 14;

/**
 * Whether a year stands here with figures glued behind it: no year by itself, whatever it is.
 *
 * ```
 * 2026-09-30      2026/09/30      2026-Q4      2026-9-30
 * ^^^^^^^         ^^^^^^^         ^^^^^^       ^^^^^^
 * ```
 */
export function atMachineDate(reader: Reader): boolean {
  if (!isYear(reader)) return false;
  const sign = peek(reader, 1);
  const next = peek(reader, 2);
  if (sign.gap !== "none" || next.gap !== "none") return false;
  // Weeks and halves (`2026-W40`, `2026-H2`) are not read, and so are no year either.
  if (sign.name === "-" && next.kind === "word") return true;
  return (
    (sign.name === "-" || sign.name === "/") && next.kind === "number" && next.end - next.start <= 2
  );
}

/**
 * Reads a day, month or quarter as machines write it; a time of day is left to who reads times.
 *
 * ```
 * 2026-09-30      2026/09/30      2026-10-04T17:00      2026-09      2026-Q4
 * ^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^           ^^^^^^^      ^^^^^^^
 * ```
 */
export function readMachineDate(reader: Reader): WrittenPeriod | "impossible" | undefined {
  if (!atMachineDate(reader)) return undefined;
  const pieces = piecesAhead(reader, LONGEST);
  const date = machineDateAt(pieces, 0);
  if (date === undefined) return undefined;
  const { year = 0, quarter, month = 0, day } = date;
  const length = day !== undefined ? 5 : quarter !== undefined ? 4 : 3;
  reader.position += date.time !== undefined && pieces[length]?.key === "t" ? length + 1 : length;
  if (date.impossible === true) return "impossible";
  if (day !== undefined) return writtenDay(day, month, { year });
  return quarter === undefined ? monthOfYear(month, { year }) : quarterOfYear(quarter, { year });
}
