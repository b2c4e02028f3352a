import { at, cursorAt, phrases, take } from "../../reading/index.js";
import { BEFORE_BODIES, BEHIND_BODIES, EACH_STOPS, PREDICATES } from "../data/name-words.js";
import { CADENCES } from "../data/unit-words.js";
import type { ForEach } from "../target.js";
import { is, isNumber, isWord, takeWords, type Reader } from "../token/reader.js";

const LONGEST = 10;

/** Words that quantify over units. */
const EACH = /* @__PURE__ */ phrases("mỗi|từng");

/**
 * Reads a quantifier over units, each of which is to reach the figure.
 *
 * ```
 * mỗi xã có ít nhất 01 mô hình      từng cơ quan, đơn vị ban hành tối thiểu 02 kế hoạch
 * ^^^^^^                            ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readEach(reader: Reader): ForEach | undefined {
  if (!take(reader, EACH) || is(reader, "bước") || at(reader, CADENCES)) return undefined;
  const text = isWord(reader) ? takeWords(reader, LONGEST, continues) : "";
  return text === "" ? undefined : { text, comparator: "all", value: 100 };
}

/** The place where the words about a population end and what is said of it begins. */
export function populationEnd(reader: Reader, start: number, end: number): number {
  const inner = cursorAt(reader, start + 1);
  while (inner.position < end && !says(inner)) inner.position += 1;
  return Math.min(inner.position, end);
}

function continues(reader: Reader): boolean {
  if (isWord(reader)) return !says(reader) && !at(reader, EACH_STOPS);
  return is(reader, ",") && isWord(reader, 1);
}

/** Whether something is said of a population here. */
function says(reader: Reader): boolean {
  return at(reader, PREDICATES) || isNumber(reader) || organises(reader);
}

/** `tổ chức tuyên truyền` is a verb; `các tổ chức`, `tổ chức chính trị` name bodies. */
function organises(reader: Reader): boolean {
  if (!is(reader, "tổ") || !is(reader, "chức", 1) || !isWord(reader, -1)) return false;
  return !at(reader, BEFORE_BODIES, -1) && !at(reader, BEHIND_BODIES, 2);
}
