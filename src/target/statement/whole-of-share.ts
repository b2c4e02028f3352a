import { at, cursorAt, phrases, take, wordsOf } from "../../reading/index.js";
import { firstOf, trimmedRange, type BoundPart, type Part } from "../clause/part.js";
import { NO_WHOLE } from "../data/context-words.js";
import type { Range, Reader } from "../token/reader.js";

/** `tỷ lệ số`, `tỷ lệ các`; words that open what is said of a whole, and those that no whole has. */
const RATE = /* @__PURE__ */ phrases("tỷ lệ [số/các/]");
const PASSIVE = /* @__PURE__ */ phrases("được|đều|bị");
const NO_SUBJECT = /* @__PURE__ */ phrases("và|hoàn|thực|do");

/**
 * Of what the share is: named by `trên tổng số`, by the words behind it, or before `được`.
 *
 * ```
 * 30% trên tổng số hồ sơ của tỉnh      đạt 95% dân số      100% hồ sơ được số hóa
 *          ^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^           ^^^^^
 * ```
 *
 * @param name - The first words that name what is measured.
 */
export function wholeOf(
  reader: Reader,
  parts: readonly Part[],
  [name]: readonly Range[],
  part: BoundPart,
): string | undefined {
  const { denominator, unit, extent, stance } = part.bound;
  const named = denominator ?? firstOf(parts, "denominator")?.text;
  if (named !== undefined) return named;
  const behind = wholeBehind(reader, parts, part);
  if (behind !== undefined) {
    const { start, end } = trimmedRange(reader, behind);
    return wordsOf(reader, start, end);
  }
  if (unit.kind !== "percent" || extent !== undefined || name === undefined) return undefined;
  const place = cursorAt(reader, name.start);
  if (!take(place, RATE) && stance === "predicate") return undefined;
  const start = place.position;
  for (; place.position < name.end; place.position++) {
    if (place.position > start && at(place, PASSIVE)) return wordsOf(reader, start, place.position);
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
  part: BoundPart,
): Part | undefined {
  const { unit, stance, denominator, extent } = part.bound;
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
