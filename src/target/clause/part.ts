import type { Baseline, Whole } from "../aside/reference.js";
import type { Each, Exception, Filter } from "../aside/population.js";
import type { Time } from "../aside/time.js";
import type { Bound } from "../bound/bound.js";
import { LEADING } from "../data/name-words.js";
import * as kit from "../token/reader.js";

/** What a part of a clause says. */
export type Said =
  | { readonly kind: "bound"; readonly bound: Bound }
  | Time
  | Filter
  | Baseline
  | Whole
  | Exception
  | Each
  | { readonly kind: "after"; readonly comparator: kit.Comparison }
  | { readonly kind: "change"; readonly direction: "increase" | "decrease" }
  | { readonly kind: "words" };

/** What a part of one kind says. */
export type SaidOf<Kind extends Said["kind"]> = Extract<Said, { kind: Kind }>;

/** A part of one kind. */
export type PartOf<Kind extends Said["kind"]> = kit.Range & SaidOf<Kind>;

/** One part of a clause. */
export type Part = { readonly [Kind in Said["kind"]]: PartOf<Kind> }[Said["kind"]];

export type BoundPart = PartOf<"bound">;
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
export function textOf(reader: kit.Reader, ranges: readonly kit.Range[]): string {
  return ranges
    .map(({ start, end }) => kit.wordsOf(reader, start, end))
    .filter((text) => text !== "")
    .join(" ");
}

/** The words of a segment without the joints around it. */
export function trimmedRange(reader: kit.Reader, { start, end }: kit.Range): kit.Range {
  let first = start;
  let last = end;
  while (first < last && isOuter(reader, first)) first += 1;
  while (last > first && isOuter(reader, last - 1)) last -= 1;
  return { start: first, end: last };
}

/** Whether a token only joins parts of a text. */
export function isOuter(reader: kit.Reader, position: number): boolean {
  const { kind, key } = reader.pieces[position] ?? reader.nothing;
  return kind === "tag" || /^(?:[,;:.+•*-]|và)$/.test(key);
}

/** Whether at a place, behind words that only open a target, a phrase of a lexicon stands. */
export function leadsTo(reader: kit.Reader, place: number, table: kit.Lexicon): boolean {
  const inner = kit.cursorAt(reader, place);
  while (!kit.at(inner, table)) if (!kit.take(inner, LEADING)) return false;
  return true;
}
