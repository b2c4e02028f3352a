import type { Finding } from "../text/index.js";
import type { RuleProblemCode } from "./rule/check-rule.js";

/** What may be odd about scores, a criteria set, its evidence or counts of dossiers. */
export type ScoreFindingCode =
  | RuleProblemCode
  | "out-of-scale"
  | "sub-dimensions-not-used"
  | "differs-from-parts"
  | "figure-in-hole"
  | "points-above-bound"
  | "evidence-not-used"
  | "bands-of-points"
  | "partial-list"
  | "maximum-differs-from-sum"
  | "duplicate-code"
  | "bands-overlap"
  | "indicators-left-out"
  | "counts-do-not-fit"
  | "resolved-above-received";

/** Something odd met while scoring: a finding that names the node it concerns. */
export interface ScoreFinding extends Finding<ScoreFindingCode> {
  /** The code of the dimension, criterion or part. */
  readonly node: string;
}
