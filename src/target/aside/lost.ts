import type { SaidOf } from "../bound/part.js";
import { readAssigned, readRelative } from "../bound/relative.js";
import { NAMED_BY_NUMBER, UNITS } from "../data/unit-words.js";
import * as kit from "../token/reader.js";

/**
 * Reads digits that a machine drew apart: none of them is the figure.
 *
 * ```
 * đúng hạn đạt 9 5 %      giảm 1 5% chi phí
 *              ^^^^^           ^^^^
 * ```
 */
export function readTorn(reader: kit.Reader): SaidOf<"lost"> | undefined {
  const { value, key } = kit.peek(reader);
  // `năm 2025 90% hồ sơ`, `mức độ 3 100% thủ tục`: two numbers.
  if (value > 99 || kit.phraseBefore(reader, NAMED_BY_NUMBER) || kit.is(reader, "/", -1))
    return undefined;
  let length = 1;
  while (goesOn(reader, length)) length += 1;
  // `97, 5%`: decimals that a blank parts from their comma.
  if (length === 1 && kit.is(reader, ",", 1) && isDecimal(reader)) length = 3;
  const unit = kit.phraseAt(reader, UNITS, length)?.length ?? 0;
  if (length === 1 || key.length > 2 || unit === 0) return undefined;
  reader.position += length + unit;
  return { kind: "lost", code: "target-unreadable" };
}

function isDecimal(reader: kit.Reader): boolean {
  const { kind, key, gap } = kit.peek(reader, 2);
  return kind === "digits" && key.length === 1 && gap === "space" && kit.is(reader, "%", 3);
}

/** Short digits behind a blank, on the same line. */
function goesOn(reader: kit.Reader, ahead: number): boolean {
  const { kind, key, gap } = kit.peek(reader, ahead);
  return kind === "digits" && gap === "space" && /^\d{1,2}(?:[.,]\d+)?$/.test(key);
}

const DONE_AND = /* @__PURE__ */ kit.phrases("hoàn thành [và/hoặc]");

/**
 * Reads a comparison with a figure that is not written: in running text it bounds nothing.
 *
 * ```
 * không thấp hơn năm 2025      đạt và vượt dự toán
 * ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readUnfigured(reader: kit.Reader): SaidOf<"lost"> | undefined {
  // `hoàn thành và hoàn thành vượt mức chỉ tiêu` says that all of it is done.
  if (reader.mode !== "running" || kit.at(reader, DONE_AND)) return undefined;
  const found = kit.attempt(reader, readRelative) ?? kit.attempt(reader, readAssigned);
  return found === undefined ? undefined : { kind: "lost", code: "target-no-figure" };
}
