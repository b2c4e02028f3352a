import type { Comparison } from "../../reading/index.js";
import type { Whole } from "../aside/denominator.js";
import type { Time } from "../aside/time.js";
import type { Bound } from "../bound/bound.js";
import type { ForEach, PopulationFilter, TargetBaseline } from "../target.js";
import type { Range } from "../token/reader.js";

/** A part that is a bound. */
export type BoundPart = Range & { readonly kind: "bound"; readonly bound: Bound };

/** A part that is a time. */
export type TimePart = Range & Time & { readonly kind: "time" };

/** One part of a clause. */
export type Part =
  | BoundPart
  | TimePart
  | (Range &
      (
        | { readonly kind: "filter"; readonly filter: PopulationFilter }
        | { readonly kind: "baseline"; readonly baseline: TargetBaseline }
        | ({ readonly kind: "denominator" } & Whole)
        | { readonly kind: "exception"; readonly text: string }
        | { readonly kind: "each"; readonly forEach: ForEach }
        | { readonly kind: "after"; readonly comparator: Comparison }
        | { readonly kind: "change"; readonly direction: "increase" | "decrease" }
        | { readonly kind: "words" }
      ));

/** Whether a part is a bound. */
export const isBound = (part: Part): part is BoundPart => part.kind === "bound";
