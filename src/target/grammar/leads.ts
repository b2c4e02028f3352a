import { AFTERWORDS, BRACKETED, LEADS } from "../data/bound-words.js";
import { defined } from "../../text/index.js";
import { at, phraseAt, takePhrase, type Reader } from "./reader.js";
import type { BoundComparator } from "./reading.js";

/** What the words between a measure and its figure say. */
export interface Leads {
  readonly comparators: readonly BoundComparator[];
  /** `đạt`, `chiếm`, `:`: the figure is a level. */
  readonly reach: boolean;
  /** `lên`, `xuống còn`: the figure is a level that is moved to. */
  readonly direction?: "increase" | "decrease";
  readonly approximate?: true;
  /** `từ`, which asks for `trở lên` or a second figure. */
  readonly from: boolean;
}

/** No more words than these stand before a figure: `phải đạt mức tối thiểu bình quân từ khoảng`. */
const LONGEST = 12;

const NOTHING_SAID: Leads = { comparators: [], reach: false, from: false };

/**
 * Reads the words before a figure, in whatever order they stand.
 *
 * ```
 * tối thiểu đạt 90%      giảm xuống dưới 2%      đạt từ 30% trở lên      lên khoảng 50%
 * ^^^^^^^^^^^^^               ^^^^^^^^^^^        ^^^^^^^                 ^^^^^^^^^
 * ```
 */
export function readLeads(reader: Reader): Leads {
  const said: string[] = [];
  const start = reader.position;
  while (reader.position - start < LONGEST) {
    const lead = phraseAt(reader, LEADS);
    // `bình quân` opens nothing, but `tối thiểu bình quân 10%` goes on with it.
    if (lead === undefined || (lead.value === "average" && said.length === 0)) break;
    said.push(lead.value);
    reader.position += lead.length;
  }
  if (said.length === 0) return NOTHING_SAID;
  return defined({
    comparators: said.map(comparatorOf).filter((one) => one !== undefined),
    reach: said.includes("reach"),
    direction: said.includes("up") ? "increase" : said.includes("down") ? "decrease" : undefined,
    approximate: said.includes("approximate") || undefined,
    from: said.includes("from"),
  });
}

/** A comparator that words can name. */
export function comparatorOf(name: string | undefined): BoundComparator | undefined {
  return (["gte", "gt", "lte", "lt", "eq"] as const).find((one) => one === name);
}

/** Reads the comparators behind a figure: `trở lên`, `hoặc cao hơn`, `80% (tối thiểu)`. */
export function readAfter(reader: Reader): BoundComparator[] {
  const said = [takePhrase(reader, AFTERWORDS)];
  const inside = at(reader, "(") ? phraseAt(reader, BRACKETED, 1) : undefined;
  if (inside !== undefined && at(reader, ")", 1 + inside.length)) {
    reader.position += inside.length + 2;
    said.push(inside.value);
  }
  return said.filter((one) => one !== undefined);
}

/** One comparator out of all that were said, and whether they disagree. */
export function settle(said: readonly BoundComparator[]): {
  readonly comparator: BoundComparator | undefined;
  readonly disagree: boolean;
} {
  const all = [...new Set(said)];
  // `đúng`, `đủ`, `bằng` beside another comparator only lean on it.
  const bounds = all.length > 1 ? all.filter((one) => one !== "eq") : all;
  if (bounds.length < 2) return { comparator: bounds[0], disagree: false };
  const wider = (["gte", "lte"] as const).find((one) =>
    bounds.every((other) => other.startsWith(one.slice(0, 2))),
  );
  return { comparator: wider, disagree: true };
}
