import type { Interval } from "../interval.js";
import type { Rounding } from "../rounding.js";

/**
 * What the figure of a tier table is: per cent, a count of things, any other figure (points of an
 * index, hectares, thousand million đồng) as `points`, or days behind a time limit, those before it
 * negative.
 */
export type Metric = "percent" | "count" | "points" | "days";

/** Points as a share of the maximum of the criterion: `0.75` for "75% số điểm". */
export interface ShareOfMaximum {
  /** From 0 to 1. */
  readonly share: number;
}

/** Points that the assessor chooses up to a bound ("tối đa 3 điểm"). */
export interface PointsUpTo {
  /** The bound. */
  readonly upTo: number;
  /** What the assessor gives at least ("từ 5 đến 7 điểm"); left out, 0. */
  readonly atLeast?: number;
}

/** The points of a level. */
export type LevelPoints = number | ShareOfMaximum | PointsUpTo;

/** One named outcome. */
export interface Level {
  /** Stable key, by which evidence names it. */
  readonly key: string;
  /** Its words. */
  readonly label: string;
  /** Its points. */
  readonly points: LevelPoints;
}

/** Points in proportion to a figure: `figure / of × points`. */
export interface ProportionalFormula {
  readonly kind: "proportional";
  /** The figure that brings the full `points`, for example 100 per cent. */
  readonly of: number;
  /** The points it brings; left out, the maximum of the criterion. */
  readonly points?: number;
  /** What the points may not go beyond; left out, nothing. */
  readonly cap?: number;
  /** Rounding that the text itself asks for. */
  readonly rounding?: Rounding;
}

/** A tier with fixed points. */
export interface PointTier extends Interval {
  /** Its words. */
  readonly label?: string;
  /** Its points, or the share of the maximum that it brings. */
  readonly points: number | ShareOfMaximum;
}

/** A tier whose points a formula gives. */
export interface FormulaTier extends Interval {
  /** Its words. */
  readonly label?: string;
  /** The formula, over the same figure that the tier is chosen by. */
  readonly formula: ProportionalFormula;
}

/** One row of a tier table. */
export type Tier = PointTier | FormulaTier;

/** All or nothing. */
export interface BooleanRule {
  readonly kind: "boolean";
  /** Points when it holds. */
  readonly points: number | ShareOfMaximum;
  /** Points when it does not, usually 0. */
  readonly otherwise: number;
  /** What must hold. */
  readonly label?: string;
}

/** Named outcomes, each with its points. */
export interface LevelsRule {
  readonly kind: "levels";
  /** The outcomes, best first as a habit. */
  readonly levels: readonly Level[];
}

/** Points by the interval that a figure falls in. */
export interface TiersRule {
  readonly kind: "tiers";
  /** What the figure counts. */
  readonly metric: Metric;
  /** The intervals; they may not overlap. */
  readonly tiers: readonly Tier[];
  /**
   * Points when nothing was done at all ("Không thực hiện"), or below the lowest interval. Beside an
   * interval that is open below, the figure nought counts as nothing done, unless less is better.
   */
  readonly otherwise?: number;
}

/** Several conditions that must hold together. */
export interface ConjunctionRule {
  readonly kind: "conjunction";
  /** The conditions; evidence names them by these words. */
  readonly allOf: readonly string[];
  /** Points when all hold. */
  readonly points: number | ShareOfMaximum;
  /** Points when one fails. */
  readonly otherwise: number;
}

/** Points for each counted thing. */
export interface PerCountRule {
  readonly kind: "countTimes";
  /** Points for each. */
  readonly pointsEach: number;
  /** What the points may not go beyond; left out, the maximum of the criterion. */
  readonly cap?: number;
}

/**
 * Points taken away. In a criterion with a maximum (`from`) they are taken from it, not below
 * `floor`; in a group of deductions the points are the deduction itself.
 */
export interface DeductionRule {
  readonly kind: "deduction";
  /** Points for each occurrence, or for the one fault there is. */
  readonly points: number;
  /** What is counted: faults, or the days something is late. Left out: one fault, at most once. */
  readonly per?: "occurrence" | "day";
  /** The first stretch that costs a fixed amount: "chưa quá 02 ngày: trừ 01 điểm". */
  readonly first?: { readonly upTo: number; readonly points: number };
  /** What is taken from; left out, nothing: the points are the deduction. */
  readonly from?: number;
  /** What stays at least when taken from; left out, 0. */
  readonly floor?: number;
  /** The most that is taken; left out, no bound. */
  readonly cap?: number;
  /** Points where more is counted than `above`: "chậm quá 3 ngày: 0 điểm". */
  readonly beyond?: { readonly above: number; readonly points: number };
}

/** Points on a straight line between two figures; flat outside them. */
export interface LinearRule {
  readonly kind: "linear";
  /** Where the line begins. */
  readonly from: { readonly figure: number; readonly points: number };
  /** Where it ends; its figure is greater. */
  readonly to: { readonly figure: number; readonly points: number };
}

/** Points from the sociological survey; the body does not score itself. */
export interface SurveyRule {
  readonly kind: "survey";
}

/** Points from another index: `figure / of × maximum`. */
export interface ExternalIndexRule {
  readonly kind: "externalIndex";
  /** The index, for example `sipas`. */
  readonly index: string;
  /** The figure of that index that brings the maximum, for example 100. */
  readonly of: number;
}

/** Another rule for each circumstance. */
export interface CasesRule {
  readonly kind: "cases";
  /** The circumstances; evidence names one by its words. */
  readonly cases: readonly RuleCase[];
}

/** One circumstance with its rule. */
export interface RuleCase {
  /** Its words. */
  readonly when: string;
  /** What holds then. */
  readonly rule: SimpleRule;
}

/** Every rule but cases. */
export type SimpleRule =
  | BooleanRule
  | LevelsRule
  | TiersRule
  | ConjunctionRule
  | PerCountRule
  | DeductionRule
  | ProportionalFormula
  | LinearRule
  | SurveyRule
  | ExternalIndexRule;

/** How a criterion is scored. */
export type ScoringRule = SimpleRule | CasesRule;
