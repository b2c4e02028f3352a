import type { Cadence, DeadlineExpression } from "../../deadline/index.js";
import type { Bound } from "./bound.js";
import type { ForEach, PopulationFilter, TargetBaseline } from "../target.js";
import * as kit from "../token/reader.js";

/** What the parts of a clause say, by their kind. */
interface Sayings {
  readonly bound: Bound;
  /** A time that stands in a clause, and how often, where it recurs. */
  readonly time: { readonly deadline: DeadlineExpression; readonly every?: Cadence };
  /** A condition on who is counted. */
  readonly filter: { readonly filter: PopulationFilter };
  /** What a change is measured from. */
  readonly baseline: { readonly baseline: TargetBaseline };
  /** Of what a share is, and the tokens that name it without `trên`. */
  readonly denominator: { readonly text: string; readonly measured: kit.Range };
  /** What is left out. */
  readonly exception: { readonly text: string };
  /** Units each of which is to reach the figure. */
  readonly each: { readonly forEach: ForEach };
  /** `trở lên` some words behind its figure. */
  readonly after: { readonly comparator: kit.Comparison };
  /** A verb of change without an amount; `rate` where the words name the amount itself: `mức giảm`. */
  readonly change: { readonly direction: "increase" | "decrease"; readonly rate?: true };
  /** A figure that is not whole, or a comparison without one: none is read, and a finding says so. */
  readonly lost: { readonly code: "target-unreadable" | "target-no-figure" };
  /** What no rule reads, or a figure that is no aim: a finding says so. */
  readonly words: { readonly aside?: true };
}

type Kind = keyof Sayings;

/** What a part of one kind says. */
export type SaidOf<One extends Kind> = Sayings[One] & { readonly kind: One };

/** What one part says. */
export type Said = { readonly [One in Kind]: SaidOf<One> }[Kind];

/** A part of one kind. */
export type PartOf<One extends Kind> = kit.Range & SaidOf<One>;

/** One part of a clause. */
export type Part = { readonly [One in Kind]: PartOf<One> }[Kind];

/** Parts in their order. */
export type Parts = readonly Part[];

export type BoundPart = PartOf<"bound">;
export const isBound = (part: Part): part is BoundPart => part.kind === "bound";

/** The first part of a kind. */
export function firstOf<One extends Kind>(
  parts: Parts,
  kind: One,
): Extract<Part, { kind: One }> | undefined {
  return parts.find((part): part is Extract<Part, { kind: One }> => part.kind === kind);
}

/** What of a part lies between two places; only words are ever cut. */
export function clip(part: Part, start: number, end: number): Part[] {
  if (part.end <= start || part.start >= end) return [];
  if (part.kind !== "words") return [part];
  return [{ ...part, start: Math.max(part.start, start), end: Math.min(part.end, end) }];
}
