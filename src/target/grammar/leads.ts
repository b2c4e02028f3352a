import {
  APPROXIMATE_WORDS,
  COMPARATORS,
  COMPARATORS_AFTER,
  DOWN_WORDS,
  FILLERS,
  REACH_WORDS,
  UP_WORDS,
} from "../data/bound-words.js";
import type { BoundComparator } from "./reading.js";
import { at, lexicon, phraseAt, phrases, takeAny, takePhrase, type Reader } from "./reader.js";

const COMPARATOR_LEXICON = /* @__PURE__ */ lexicon(COMPARATORS);
const AFTER_LEXICON = /* @__PURE__ */ lexicon(COMPARATORS_AFTER);

type Lead = "reach" | "filler" | "up" | "down" | "approximate";

const LEAD_LEXICON = /* @__PURE__ */ lexicon<Lead>([
  ...REACH_WORDS.map((word) => [word, "reach"] as const),
  ...FILLERS.map((word) => [word, "filler"] as const),
  ...UP_WORDS.map((word) => [word, "up"] as const),
  ...DOWN_WORDS.map((word) => [word, "down"] as const),
  ...APPROXIMATE_WORDS.map((word) => [word, "approximate"] as const),
]);

/** What the words between a measure and its figure say. */
export interface Leads {
  readonly comparators: readonly BoundComparator[];
  /** `đạt`, `chiếm`, `:`: the figure is a level. */
  readonly reach: boolean;
  /** `lên`, `xuống còn`: the figure is a level that is moved to. */
  readonly direction?: "increase" | "decrease";
  readonly approximate: boolean;
  /** `từ`, which asks for `trở lên` or a second figure. */
  readonly from: boolean;
}

/**
 * Reads the words before a figure, in whatever order they stand.
 *
 * ```
 * tối thiểu đạt 90%      giảm xuống dưới 2%      đạt từ 30% trở lên      lên khoảng 50%
 * ^^^^^^^^^^^^^               ^^^^^^^^^^^        ^^^^^^^                 ^^^^^^^^^
 * ```
 */
export function readLeads(reader: Reader): Leads {
  const comparators: BoundComparator[] = [];
  const seen = new Set<Lead>();
  let from = false;
  const { position: start } = reader;
  while (reader.position - start < LONGEST) {
    const comparator = phraseAt(reader, COMPARATOR_LEXICON);
    const lead = phraseAt(reader, LEAD_LEXICON);
    if (comparator !== undefined && comparator.length >= (lead?.length ?? 0)) {
      comparators.push(comparator.value);
      reader.position += comparator.length;
    } else if (lead !== undefined) {
      seen.add(lead.value);
      reader.position += lead.length;
    } else if (at(reader, "từ")) {
      from = true;
      reader.position++;
    } else if (reader.position > start && takeAny(reader, "bình quân", "trung bình")) {
      // `tối thiểu bình quân 10%`
    } else break;
  }
  const direction = seen.has("up") ? "increase" : seen.has("down") ? "decrease" : undefined;
  return {
    comparators,
    reach: seen.has("reach"),
    approximate: seen.has("approximate"),
    from,
    ...(direction === undefined ? {} : { direction }),
  };
}

/** No more words than these stand before a figure: `phải đạt mức tối thiểu bình quân từ khoảng`. */
const LONGEST = 12;

/** Reads a comparator behind a figure: `trở lên`, `hoặc cao hơn`. */
export function readAfter(reader: Reader): BoundComparator | undefined {
  return takePhrase(reader, AFTER_LEXICON);
}

const CLOSED_PHRASES = /* @__PURE__ */ phrases(["tối thiểu", "ít nhất", "tối đa"]);

/** `80% (tối thiểu)`: the comparator in brackets. */
export function readBracketed(reader: Reader): BoundComparator | undefined {
  if (!at(reader, "(")) return undefined;
  const inside = phraseAt(reader, CLOSED_PHRASES, 1);
  if (inside === undefined || !at(reader, ")", 1 + inside.length)) return undefined;
  const maximum = at(reader, "tối đa", 1);
  reader.position += inside.length + 2;
  return maximum ? "lte" : "gte";
}

/** One comparator out of all that were said, and whether they disagree. */
export function settle(comparators: readonly BoundComparator[]): {
  readonly comparator?: BoundComparator;
  readonly disagree: boolean;
} {
  const [first] = comparators;
  if (first === undefined) return { disagree: false };
  const strict = new Set(comparators);
  if (strict.size === 1) return { comparator: first, disagree: false };
  // `đúng`, `đủ`, `bằng` beside another comparator only lean on it.
  const bounds = [...strict].filter((one) => one !== "eq");
  const up = bounds.every((one) => one === "gte" || one === "gt");
  const down = bounds.every((one) => one === "lte" || one === "lt");
  if (bounds.length === 1 && bounds[0] !== undefined) {
    return { comparator: bounds[0], disagree: false };
  }
  if (up) return { comparator: "gte", disagree: true };
  if (down) return { comparator: "lte", disagree: true };
  return { disagree: true };
}
