import { BEFORE_BODIES, BEHIND_BODIES, EACH_STOPS, PREDICATES } from "../data/name-words.js";
import { CADENCES } from "../data/unit-words.js";
import type { ForEach } from "../target.js";
import { at, peek, readerAt, stands, take, takeWords, type Reader } from "./reader.js";

const LONGEST = 10;

/**
 * Reads a quantifier over units, each of which is to reach the figure.
 *
 * ```
 * mỗi xã có ít nhất 01 mô hình      từng cơ quan, đơn vị ban hành tối thiểu 02 kế hoạch
 * ^^^^^^                            ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readEach(reader: Reader): ForEach | undefined {
  if (!take(reader, "mỗi|từng") || at(reader, "bước") || stands(reader, CADENCES)) return undefined;
  const named = peek(reader).kind === "word";
  const text = named ? takeWords(reader, LONGEST, continues) : "";
  return text === "" ? undefined : { text, comparator: "all", value: 100 };
}

/** The place where the words about a population end and what is said of it begins. */
export function populationEnd(reader: Reader, start: number, end: number): number {
  let place = start + 1;
  while (place < end && !says(readerAt(reader, place))) place += 1;
  return Math.min(place, end);
}

function continues(reader: Reader): boolean {
  if (peek(reader).kind === "word") return !says(reader) && !stands(reader, EACH_STOPS);
  return at(reader, ",") && peek(reader, 1).kind === "word";
}

/** Whether something is said of a population here. */
function says(reader: Reader): boolean {
  return stands(reader, PREDICATES) || peek(reader).kind === "number" || organises(reader);
}

/** `tổ chức tuyên truyền` is a verb; `các tổ chức`, `tổ chức chính trị` name bodies. */
function organises(reader: Reader): boolean {
  if (!at(reader, "tổ chức") || peek(reader, -1).kind !== "word") return false;
  return !stands(reader, BEFORE_BODIES, -1) && !stands(reader, BEHIND_BODIES, 2);
}
