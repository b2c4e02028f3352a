import { wordsOf, type Comparison } from "../../reading/index.js";
import type { Whole } from "../aside/denominator.js";
import type { Time } from "../aside/time.js";
import type { Bound } from "../bound/bound.js";
import type { ForEach, PopulationFilter, TargetBaseline } from "../target.js";
import type { Range, Reader } from "../token/reader.js";

/** What each kind of part says. */
interface Kinds {
  readonly bound: { readonly bound: Bound };
  readonly time: Time;
  readonly filter: { readonly filter: PopulationFilter };
  readonly baseline: { readonly baseline: TargetBaseline };
  readonly denominator: Whole;
  readonly exception: { readonly text: string };
  readonly each: { readonly forEach: ForEach };
  readonly after: { readonly comparator: Comparison };
  readonly change: { readonly direction: "increase" | "decrease" };
  readonly words: object;
}

/** A part of one kind. */
export type PartOf<Kind extends keyof Kinds> = Range & Kinds[Kind] & { readonly kind: Kind };

/** One part of a clause. */
export type Part = { readonly [Kind in keyof Kinds]: PartOf<Kind> }[keyof Kinds];

/** A part that is a bound. */
export type BoundPart = PartOf<"bound">;

/** Whether a part is a bound. */
export const isBound = (part: Part): part is BoundPart => part.kind === "bound";

/** The first part of a kind. */
export function firstOf<Kind extends Part["kind"]>(
  parts: readonly Part[],
  kind: Kind,
): Extract<Part, { kind: Kind }> | undefined {
  return parts.find((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);
}

/** What of a part lies between two places; only words are ever cut. */
export function clip(part: Part, start: number, end: number): Part[] {
  if (part.end <= start || part.start >= end) return [];
  if (part.kind !== "words") return [part];
  return [{ ...part, start: Math.max(part.start, start), end: Math.min(part.end, end) }];
}

/** The words of ranges that may lie apart, joined by spaces. */
export function textOf(reader: Reader, ranges: readonly Range[]): string {
  return ranges
    .map(({ start, end }) => wordsOf(reader, start, end))
    .filter((text) => text !== "")
    .join(" ");
}

/** The words of a segment without the joints around it. */
export function trimmedRange(reader: Reader, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && isOuter(reader, first)) first += 1;
  while (last > first && isOuter(reader, last - 1)) last -= 1;
  return { start: first, end: last };
}

/** Whether a token only joins parts of a text. */
export function isOuter(reader: Reader, position: number): boolean {
  const { kind, key } = reader.pieces[position] ?? reader.nothing;
  return kind === "tag" || /^(?:[,;:.+•*-]|và)$/.test(key);
}
