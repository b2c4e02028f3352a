import { machineDateAt } from "../../reading/index.js";
import { atOne, peek, take, type Reader } from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { WrittenPeriod } from "../timing.js";
import { monthOfYear } from "./month.js";
import { quarterOfYear } from "./quarter.js";
import { writtenDay } from "./written.js";
import { isYear } from "./year.js";

const SIGNS = /* @__PURE__ */ wordSet("- /");

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
  if (sign.key === "-" && next.kind === "letters") return true;
  return atOne(reader, SIGNS, 1) && next.kind === "digits" && next.end - next.start <= 2;
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
  const date = machineDateAt(reader.pieces, reader.position);
  if (date === undefined) return undefined;
  const { year = 0, quarter, month = 0, day } = date;
  const length = day !== undefined ? 5 : quarter !== undefined ? 4 : 3;
  reader.position += length;
  if (date.time !== undefined) take(reader, "t");
  if (date.impossible === true) return "impossible";
  if (day !== undefined) return writtenDay(day, month, { year });
  return quarter === undefined ? monthOfYear(month, { year }) : quarterOfYear(quarter, { year });
}
