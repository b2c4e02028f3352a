import type { Basis, LocalizedText } from "../text/index.js";
import type { PlainDate } from "../time/index.js";

/** A figure: a number, or as documents write it (`91,17`, `91,17%`, `1.250`). */
export type ObservedFigure = number | string;

/** What was observed, in the unit of the target. */
export interface Observation {
  /** The figure itself. */
  readonly value?: ObservedFigure;
  /** How many of {@link whole} there were; a percentage is then worked out exactly. */
  readonly part?: ObservedFigure;
  /** Of how many. */
  readonly whole?: ObservedFigure;
  /** The figure of the baseline, for a change or a comparison. */
  readonly baseline?: ObservedFigure;
  /** The change itself, where it is known (`-12` is a decrease by 12). */
  readonly change?: ObservedFigure;
  /** A grade, by its name. */
  readonly grade?: string;
  /** The day on which it was done. */
  readonly date?: PlainDate;
  /** How many are ranked, where the figure is a rank. */
  readonly field?: number;
  /** The figures of the single units, where each of them is to reach the bound. */
  readonly units?: readonly ObservedFigure[];
}

/** What the words of a target may leave open. */
export interface EvaluationOptions {
  /** Whether more or less is better, where the words do not say it. */
  readonly better?: "higher" | "lower";
  /** What a change in per cent means where the measure itself is a percentage. */
  readonly change?: "relative" | "points";
  /** How far below an approximate figure is still about right, in the unit of the target. */
  readonly tolerance?: number;
  /** The year of the plan, for deadlines without one. */
  readonly year?: number;
  /** Whether an observation of none of none counts as all of them; by default it does not count. */
  readonly emptyIsMet?: boolean;
}

/** Why a target could not be compared with an observation. */
export type NotMeasurableReason =
  | "unreadable-target"
  | "not-a-target"
  | "numbers-disagree"
  | "no-figure"
  | "unreadable-observation"
  | "ambiguous-observation"
  | "fraction-for-percent"
  | "missing-observation"
  | "unit-differs"
  | "nothing-counted"
  | "direction-unknown"
  | "approximate"
  | "missing-baseline"
  | "change-ambiguous"
  | "unknown-grade"
  | "field-differs"
  | "missing-year"
  | "missing-units";

/** A comparison that could be made. */
export interface MeasuredEvaluation {
  /** `met` or `missed`. */
  readonly outcome: "met" | "missed";
  /** The figure compared, in the unit of the target; a grade by its name; a date. */
  readonly observed: number | string;
  /** The figure it was compared with. */
  readonly required: number | string;
  /**
   * By how much it was met (0 or more) or missed (less than 0, or 0 where the bound itself does
   * not count), in the unit of the target; steps for grades, days for dates. Rounded half up to six
   * decimals; the comparison itself is exact.
   */
  readonly margin: number;
  /** The rules used. */
  readonly basis: readonly Basis[];
}

/** A comparison that could not be made. */
export interface NotMeasurableEvaluation {
  /** Tells it from a comparison. */
  readonly outcome: "not-measurable";
  /** Why. */
  readonly reason: NotMeasurableReason;
  /** The same, for people. */
  readonly message: LocalizedText;
  /** The rules used. */
  readonly basis: readonly Basis[];
}

/** What comes of comparing a target with an observation. */
export type TargetEvaluation = MeasuredEvaluation | NotMeasurableEvaluation;
