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
import type { Range } from "./reader.js";

/** A comparator that words beside a figure can name. */
export type BoundComparator = "gte" | "gt" | "lte" | "lt" | "eq";

/** The fields of a target that a bound gives. */
export interface BoundFields {
  readonly comparator: Comparator;
  readonly unit: TargetUnit;
  readonly value?: number | string;
  readonly interval?: TargetInterval;
  readonly extent?: Extent;
  readonly direction?: "increase" | "decrease" | "keep";
  readonly approximate?: true;
  readonly per?: Cadence;
  readonly perUnit?: string;
  readonly baseline?: TargetBaseline;
  readonly denominator?: string;
}

/** What a rule of bounds reads. */
export interface Bound extends BoundFields {
  /**
   * How the bound stands to what it measures: before it (`100% hồ sơ …`), or after it
   * (`tỷ lệ … đạt 90%`).
   */
  readonly stance: "quantifier" | "predicate";
  /** Whether words such as `đạt`, `lên`, `xuống còn` say that the figure is a level. */
  readonly level?: true;
  /** Whether the words read as a statement of what is, unless they strive. */
  readonly factual?: true;
  /** Words of the bound that also name what is measured (`số phòng, đơn vị`). */
  readonly counted?: Range;
  readonly problems?: readonly TargetFindingCode[];
}

/** A piece that is a bound. */
export type BoundPiece = Range & { readonly kind: "bound"; readonly bound: Bound };

/** A piece that is a time. */
export type TimePiece = Range & {
  readonly kind: "time";
  readonly deadline: DeadlineExpression;
  readonly every?: Cadence;
};

/** One piece of a clause. */
export type Piece =
  | BoundPiece
  | TimePiece
  | (Range &
      (
        | { readonly kind: "filter"; readonly filter: PopulationFilter }
        | { readonly kind: "baseline"; readonly baseline: TargetBaseline }
        | { readonly kind: "denominator"; readonly text: string; readonly measured: Range }
        | { readonly kind: "exception"; readonly text: string }
        | { readonly kind: "each"; readonly forEach: ForEach }
        | { readonly kind: "after"; readonly comparator: BoundComparator }
        | { readonly kind: "change"; readonly direction: "increase" | "decrease" }
        | { readonly kind: "words" }
      ));
