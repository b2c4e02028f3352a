import { at, cursorAt, phraseAt, phrases, wordsOf } from "../../reading/index.js";
import type { Bound } from "../bound/bound.js";
import { trimmedRange, type BoundPart, type Part } from "../clause/part.js";
import { NO_WHOLE } from "../data/context-words.js";
import type { Range, Reader } from "../token/reader.js";

/** `tỷ lệ số`, `tỷ lệ các`; words that open what is said of a whole, and those that no whole has. */
const RATE = /* @__PURE__ */ phrases("tỷ lệ [số/các/]");
const PASSIVE = /* @__PURE__ */ phrases("được|đều|bị");
const NO_SUBJECT = /* @__PURE__ */ phrases("và|hoàn|thực|do");

/** Of what the share is: named by `trên tổng số`, or what stands before `được`. */
export function wholeOf(
  reader: Reader,
  parts: readonly Part[],
  [first]: readonly Range[],
  bound: Bound,
  part: BoundPart,
): string | undefined {
  if (bound.denominator !== undefined) return bound.denominator;
  const named = parts.find(({ kind }) => kind === "denominator");
  if (named?.kind === "denominator") return named.text;
  const behind = wholeBehind(reader, parts, bound, part);
  if (behind !== undefined) {
    const { start, end } = trimmedRange(reader, behind);
    return wordsOf(reader, start, end);
  }
  if (bound.unit.kind !== "percent" || bound.extent !== undefined || first === undefined) {
    return undefined;
  }
  const place = cursorAt(reader, first.start);
  const rate = phraseAt(place, RATE)?.length ?? 0;
  if (bound.stance === "predicate" && rate === 0) return undefined;
  const start = first.start + rate;
  for (place.position = start; place.position < first.end; place.position++) {
    if (place.position > start && at(place, PASSIVE)) {
      return wordsOf(reader, start, place.position);
    }
    if (at(place, NO_SUBJECT)) return undefined;
  }
  return undefined;
}

/** The words behind a share name its whole: `đạt 95% dân số`, `chiếm 20% GDP`. */
const LONGEST_WHOLE = 4;

/** The words behind a share, where they are no more than the name of its whole. */
export function wholeBehind(
  reader: Reader,
  parts: readonly Part[],
  { unit, stance, denominator, extent }: Bound,
  part: BoundPart,
): Part | undefined {
  if (unit.kind !== "percent" || stance !== "predicate") return undefined;
  if (denominator !== undefined || extent !== undefined) return undefined;
  const index = parts.indexOf(part);
  const behind = parts[index + 1];
  if (parts[index - 1]?.kind !== "words" || behind?.kind !== "words") return undefined;
  const { start, end } = trimmedRange(reader, behind);
  const words = reader.pieces.slice(start, end);
  const short = start === part.end && words.length > 0 && words.length <= LONGEST_WHOLE;
  const named = words.every(({ kind, key }) => kind === "letters" && !NO_WHOLE.next.has(key));
  return short && named ? behind : undefined;
}
