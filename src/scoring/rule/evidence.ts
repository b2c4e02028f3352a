import type { DecimalInput } from "../exact.js";

/** A share of a whole, from which the percentage is taken exactly. */
export interface PartOfWhole {
  /** How many, or how much. */
  readonly part: DecimalInput;
  /** Of how many, or of how much; not zero. */
  readonly whole: DecimalInput;
}

/** A figure read off, for a tier table, a formula or a line. */
export interface FigureEvidence {
  /** The figure, in the unit of the rule (per cent, things). */
  readonly figure: DecimalInput;
}

/** The level reached, and the points awarded where the level only bounds them. */
export interface LevelEvidence {
  /** The key of the level, or its words. */
  readonly level: string;
  /** The points awarded, for a level "up to" a bound. */
  readonly points?: DecimalInput;
}

/** Which conditions hold, by their words. */
export interface ConditionsEvidence {
  /** One entry for each condition. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

/** Points as the survey or another authority published them. */
export interface PointsEvidence {
  /** The points. */
  readonly points: DecimalInput;
}

/** The circumstance that holds, and the evidence for its rule. */
export interface CaseEvidence {
  /** The words of the circumstance. */
  readonly when: string;
  /** The evidence for it. */
  readonly evidence: SimpleEvidence;
}

/** Evidence for every rule but cases. */
export type SimpleEvidence =
  | boolean
  | number
  | string
  | PartOfWhole
  | FigureEvidence
  | LevelEvidence
  | ConditionsEvidence
  | PointsEvidence;

/**
 * What shows how a criterion was met: `true` or `false` (a condition; for tiers and formulas
 * `false` means that nothing was done), a number (a percentage, a count, occurrences, days), a
 * text (the key of a level, or its words), or one of the objects that say more.
 */
export type CriterionEvidence = SimpleEvidence | CaseEvidence;
