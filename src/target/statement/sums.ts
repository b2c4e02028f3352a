import { isBound, type BoundPart, type Parts } from "../bound/part.js";
import { DESCRIBED_THINGS } from "../data/unit-words.js";
import type { TargetUnit } from "../target.js";
import * as kit from "../token/reader.js";

/** Where the numbers of parts stand, with the unit of their whole. */
export type Summed = ReadonlyMap<number, TargetUnit>;

const NONE: Summed = /* @__PURE__ */ new Map();

/** Words and signs that open the parts of a whole. */
const OPENINGS = /* @__PURE__ */ kit.phrases("(|:|trong đó [có/:/]|[bao] gồm [:]|cụ thể [:]");
/** The parts of a whole stand in so many tokens, and so far behind its number. */
const LONGEST = 60;
const FAR = 12;
const LEAST_WHOLE = 3;

/**
 * The numbers that add up to an aim before them: its parts, with or without the name of the things.
 *
 * ```
 * Bồi dưỡng 350 lượt cán bộ (cấp tỉnh 100, cấp xã 250)      168 sản phẩm, trong đó: 18 sản phẩm 5 sao, …
 *                                     ^^^         ^^^                               ^^
 * ```
 */
export function summedParts(reader: kit.Reader, parts: Parts): Summed {
  const { pieces, start, end } = reader;
  for (let place = start; place < end; place += 1) {
    const length = kit.phraseOf(OPENINGS, pieces, place, end)?.length;
    if (length === undefined) continue;
    const bracketed = pieces[place]?.key === "(";
    const whole = wholeBefore(reader, parts, place);
    if (whole === undefined) continue;
    const numbers = numbersFrom(reader, place + length, bracketed, whole.value);
    if (numbers !== undefined) return new Map(numbers.map((at) => [at, whole.unit] as const));
  }
  return NONE;
}

/** Kinds of what adds up. */
const COUNTED = /^(?:count|measure|money)$/;

interface Whole {
  readonly value: number;
  readonly unit: TargetUnit;
}

/** The aim before a place, behind which nothing but its name stands. */
function wholeBefore({ pieces }: kit.Reader, parts: Parts, place: number): Whole | undefined {
  const bound = parts.findLast((part): part is BoundPart => isBound(part) && part.end <= place);
  if (bound === undefined || place - bound.end > FAR || typeof bound.value !== "number")
    return undefined;
  const { value, unit, end } = bound;
  const named = pieces.slice(end, place).every(({ key }) => !PARTING.has(key));
  return named && COUNTED.test(unit.kind) && value >= LEAST_WHOLE ? { value, unit } : undefined;
}

/** Signs that part a sum from its parts. */
const PARTING: ReadonlySet<string> = /* @__PURE__ */ new Set([";", ".", ":", "%"]);

/** Where the one number of each part stands, if together they are the whole. */
function numbersFrom(
  { pieces }: kit.Reader,
  first: number,
  bracketed: boolean,
  whole: number,
): readonly number[] | undefined {
  const numbers: number[] = [];
  let rest = whole;
  let open = true;
  const end = Math.min(pieces.length, first + LONGEST);
  for (let place = first; place < end; place += 1) {
    const { key, kind, value } = pieces[place] ?? {};
    if (key === ")" && bracketed) break;
    if (key === "." || key === "%" || kind === "tag") return undefined;
    if (key === "," || key === ";" || key === "và") open = true;
    else if (kind === "digits" && value !== undefined && !isName(pieces, place, end)) {
      if (!open) return undefined;
      numbers.push(place);
      rest -= value;
      open = false;
      // Behind a word the parts end where they are the whole.
      if (rest === 0 && !bracketed) break;
    }
  }
  return rest === 0 && numbers.length > 1 ? numbers : undefined;
}

/** `18 sản phẩm ‖ 5 sao`: of which kind they are. */
function isName(pieces: readonly kit.Token[], place: number, end: number): boolean {
  return kit.phraseOf(DESCRIBED_THINGS, pieces, place + 1, end) !== undefined;
}
