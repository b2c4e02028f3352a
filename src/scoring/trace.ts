import type { LocalizedText, Source } from "../text/index.js";
import type { Interval } from "./interval.js";
import type { Rounding } from "./rounding.js";

/**
 * How a figure comes from what is below it:
 * `given` — it is the one input; `parameter` — it is the one parameter;
 * `sum`, `product`, `least`, `greatest` — of the children; `difference`, `quotient` — the first
 * child without, or divided by, the second; `square-root` — of the child, to twelve decimals;
 * `tier` — the parameter beside the interval that holds the first child, or the second child where
 * a formula gives the points; `lookup` — the parameter beside the key given as input; `all-of` —
 * the first parameter when every input is `true`, else the second; `percentile` — of the inputs,
 * at the one parameter, positions counted by (n − 1)·p with straight lines between;
 * `incomplete` — no figure, because of the missing parts; `collection` — several figures, none
 * above them.
 */
export type TraceOperation =
  | {
      readonly kind:
        | "given"
        | "parameter"
        | "sum"
        | "product"
        | "least"
        | "greatest"
        | "difference"
        | "quotient"
        | "square-root"
        | "all-of"
        | "percentile"
        | "collection";
    }
  | { readonly kind: "tier"; readonly intervals: readonly Interval[] }
  | { readonly kind: "lookup"; readonly keys: readonly string[] }
  | { readonly kind: "incomplete"; readonly missing: readonly string[] };

/** Something the caller gave: a figure, a level, an answer. */
export interface TraceInput {
  /** What it is, for example the code of a criterion. */
  readonly name: string;
  /** The value as text. */
  readonly value: string;
}

/** Something the rule brings along: a weight, a threshold, a maximum. */
export interface TraceParameter extends TraceInput {
  /** Where it comes from. */
  readonly source: Source;
}

/**
 * How a figure came about: the rule, what was given, what the rule brought along with its source,
 * the rounding, and the figures it is made of. `replayTrace` computes the figure anew from it.
 */
export interface Trace {
  /** Stable name of the rule, for example `papi-total`. */
  readonly rule: string;
  /** What the figure is, for people. */
  readonly label: LocalizedText;
  /** How it comes from its inputs, parameters and children. */
  readonly operation: TraceOperation;
  /** What was given. */
  readonly inputs: readonly TraceInput[];
  /** What the rule brings along. */
  readonly parameters: readonly TraceParameter[];
  /** The one rounding of this figure; absent where it was kept whole. */
  readonly rounding?: Rounding;
  /**
   * The figure: a decimal (`"41.2475"`), or a fraction (`"7300/601"`) where decimals do not end.
   * Absent when there is none.
   */
  readonly value?: string;
  /** The figures it is made of. */
  readonly children: readonly Trace[];
}
