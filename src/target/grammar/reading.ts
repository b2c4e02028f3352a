import type { Cadence, DeadlineExpression } from "../../deadline/index.js";
import type {
  Comparator,
  Extent,
  ForEach,
  PopulationFilter,
  TargetBaseline,
  TargetFindingCode,
  TargetInterval,
  TargetUnit,
} from "../target.js";

/** A comparator that words beside a figure can name. */
export type BoundComparator = "gte" | "gt" | "lte" | "lt" | "eq";

/** A run of tokens `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * How a bound stands to what it measures: before it (`100% hồ sơ …`), or after it
 * (`tỷ lệ … đạt 90%`).
 */
export type Stance = "quantifier" | "predicate";

/** What a rule of bounds reads. */
export interface Bound {
  readonly comparator: Comparator;
  readonly unit: TargetUnit;
  readonly stance: Stance;
  readonly value?: number | string;
  readonly interval?: TargetInterval;
  readonly extent?: Extent;
  readonly direction?: "increase" | "decrease" | "keep";
  readonly approximate?: true;
  readonly per?: Cadence;
  readonly perUnit?: string;
  readonly baseline?: TargetBaseline;
  readonly denominator?: string;
  /** Whether words such as `đạt`, `lên`, `xuống còn` say that the figure is a level. */
  readonly level?: true;
  /** Whether the words read as a statement of what is, unless they strive. */
  readonly factual?: true;
  /** Words of the bound that also name what is measured (`số phòng, đơn vị`). */
  readonly counted?: Range;
  readonly problems?: readonly TargetFindingCode[];
}

/** One piece of a clause. */
export type Piece = Range &
  (
    | { readonly kind: "bound"; readonly bound: Bound }
    | { readonly kind: "filter"; readonly filter: PopulationFilter }
    | { readonly kind: "time"; readonly deadline: DeadlineExpression; readonly every?: Cadence }
    | { readonly kind: "baseline"; readonly baseline: TargetBaseline }
    | { readonly kind: "denominator"; readonly text: string; readonly measured?: Range }
    | { readonly kind: "exception"; readonly text: string }
    | { readonly kind: "each"; readonly forEach: ForEach }
    | { readonly kind: "after"; readonly comparator: BoundComparator }
    | { readonly kind: "change"; readonly direction: "increase" | "decrease" }
    | { readonly kind: "words" }
  );
