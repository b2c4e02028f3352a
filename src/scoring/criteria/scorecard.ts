import type { LocalizedText } from "../../text/index.js";
import type { CriterionEvidence } from "../rule/evidence.js";
import type { ScoringRule } from "../rule/rule.js";
import type { ScoreFinding } from "../findings.js";
import type { Trace } from "../trace.js";
import type { Band, BandTable } from "./bands.js";
import type { FieldRole, NotApplicableTreatment } from "./criteria-set.js";

/** Who gives the points: the body itself, those who examine its score, or the survey. */
export type Stage = "selfAssessed" | "appraised" | "survey";

/** Evidence of more than one stage; points count as appraised where they were appraised. */
export interface StagedEvidence {
  /** What the body says of itself. */
  readonly selfAssessed?: CriterionEvidence;
  /** What the examiners found; `{ points }` where they only give points. */
  readonly appraised?: CriterionEvidence;
  /** What the survey gave; only for rules that score by survey or by another index. */
  readonly survey?: CriterionEvidence;
}

/**
 * How a scored node stands: `scored`; `missing` evidence; `not-applicable`; `unscored` because the
 * evidence falls in a hole of its tier table.
 */
export type LeafStatus = "scored" | "missing" | "not-applicable" | "unscored";

/** What every node of a scorecard says. */
export interface NodeScore {
  /** The code of the node. */
  readonly code: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** Points that count. */
  readonly points: number;
  /** The most points it can bring here, without what does not apply; absent when unbounded. */
  readonly maximum?: number;
  /** Its index: points of the maximum in per cent, not rounded; absent without a maximum. */
  readonly percent?: number;
  /** How the points came about. */
  readonly trace: Trace;
}

/** The score of a node that has a rule. */
export interface LeafScore extends NodeScore {
  /** How it stands. */
  readonly status: LeafStatus;
  /** What became of it because it does not apply. */
  readonly treatment?: NotApplicableTreatment;
  /** The points that the body gave itself. */
  readonly selfAssessed?: number;
  /** The points that the examiners gave. */
  readonly appraised?: number;
  /** The points of the survey or of another index. */
  readonly survey?: number;
  /** The rule, so that a reader of the card knows what more would bring. */
  readonly rule: ScoringRule;
  /** The evidence that counts. */
  readonly evidence?: CriterionEvidence;
  /** The circumstance that some evidence names, where the rule has several. */
  readonly circumstance?: string;
}

/** The score of a criterion, by its components or by a rule of its own. */
export interface CriterionScore extends NodeScore {
  /** The scored nodes: its components, or itself. */
  readonly leaves: readonly LeafScore[];
}

/** The score of a field. */
export interface FieldScore extends NodeScore {
  /** What it does to the total. */
  readonly role: FieldRole;
  /** Its criteria. */
  readonly criteria: readonly CriterionScore[];
}

/** A node without evidence. */
export interface MissingEvidence extends Pick<NodeScore, "code" | "name"> {
  /** What its field does to the total. */
  readonly role: FieldRole;
  /** The points that its evidence could bring, or take; absent when unbounded. */
  readonly atStake?: number;
}

/** The points of one stage over all base fields. */
export interface StageScore {
  /** The points. */
  readonly points: number;
  /** How they add up. */
  readonly trace: Trace;
}

/** What is lacking to the next better band. */
export interface NextBand {
  /** The band. */
  readonly band: Band;
  /** What is lacking, in the unit of the bands; 0 when the band begins just above. */
  readonly lacking: number;
}

/** The result of evaluating a criteria set. */
export interface Scorecard {
  /** The set. */
  readonly set: string;
  /** The fields with their criteria. */
  readonly fields: readonly FieldScore[];
  /** Points of the base fields, capped, and rescaled where criteria do not apply. */
  readonly base: number;
  /** Points added outside the maximum, capped. */
  readonly bonus: number;
  /** Points taken away. */
  readonly deductions: number;
  /** Base and bonus less the deductions, not below 0, rounded as the set says. */
  readonly total: number;
  /** The maximum of the base fields here, without what does not apply. */
  readonly maximum: number;
  /** The index: base points of the maximum in per cent, not rounded; absent when it is 0. */
  readonly percent?: number;
  /** Self-assessed, appraised and survey points of the base fields, apart. */
  readonly stages: Readonly<Partial<Record<Stage, StageScore>>>;
  /** The band of the total, where the set has bands and one holds it. */
  readonly band?: Band;
  /** What is lacking to the next better band. */
  readonly nextBand?: NextBand;
  /** The bands of the set. */
  readonly bands?: BandTable;
  /** Nodes without evidence; they count 0 so far. */
  readonly missing: readonly MissingEvidence[];
  /** What a careful reader would ask. */
  readonly findings: readonly ScoreFinding[];
  /** How the total came about. */
  readonly trace: Trace;
}
