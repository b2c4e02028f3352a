import { CADENCES, PREDICATES } from "../data/unit-words.js";
import type { ForEach } from "../target.js";
import { lexicon, peek, phraseAt, phrases, take, wordsOf, type Reader } from "./reader.js";

const CADENCE_LEXICON = /* @__PURE__ */ lexicon(CADENCES);
const PREDICATE_LEXICON = /* @__PURE__ */ phrases(PREDICATES);
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
  if (!take(reader, "mỗi") && !take(reader, "từng")) return undefined;
  if (
    peek(reader).name === "bước" ||
    peek(reader).kind !== "word" ||
    phraseAt(reader, CADENCE_LEXICON) !== undefined
  )
    return undefined;
  const start = reader.position;
  while (reader.position - start < LONGEST && continues(reader)) reader.position++;
  const words = wordsOf(reader, start, reader.position);
  return words === "" ? undefined : { text: words, comparator: "all", value: 100 };
}

/** The place where the words about a population end and what is said of it begins. */
export function populationEnd(reader: Reader, start: number, end: number): number {
  for (let index = start; index < end; index++) {
    if (index > start && says({ ...reader, position: index })) return index;
  }
  return end;
}

function continues(reader: Reader): boolean {
  const { kind, name } = peek(reader);
  if (kind === "word") return !says(reader) && !STOPS.has(name);
  return name === "," && peek(reader, 1).kind === "word";
}

/** Whether something is said of a population here. */
function says(reader: Reader): boolean {
  return phraseAt(reader, PREDICATE_LEXICON) !== undefined || peek(reader).kind === "number";
}

const STOPS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    "ít",
    "tối",
    "trong",
    "đào",
    "là",
    "tổ",
    "cử",
    "lựa",
    "chọn",
    "giải",
    "xử",
    "phụ",
    "viết",
    "bố",
    "mở",
    "trên",
    "dưới",
  ],
]);
