import { ChisoError, defined } from "../../text/index.js";
import { figureOf, head, incompleteTrace, parameterTrace, valueOf } from "../build-trace.js";
import { compareExact, exact, percentage, toNumber, ZERO, type Exact } from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import { awarded, type RuleContext } from "../rule/context.js";
import { evaluateRule } from "../rule/evaluate-rule.js";
import type { CriterionEvidence } from "../rule/evidence.js";
import { bestPoints } from "../rule/points.js";
import type { Trace } from "../trace.js";
import type { CriteriaSet, NotApplicableTreatment, ScoredNode } from "./criteria-set.js";
import { localized } from "./nodes.js";
import type { LeafScore, Stage, StagedEvidence } from "./scorecard.js";

/** What a scored node gives to the nodes above it. */
export interface ScoredLeaf {
  /** Its row in the scorecard. */
  readonly score: LeafScore;
  /** Points of its maximum that `rescale` takes out, to be stretched back. */
  readonly rescaled: Exact;
  /** The trace of each stage. */
  readonly stages: Readonly<Partial<Record<Stage, Trace>>>;
  /** What is odd about it. */
  readonly findings: readonly ScoreFinding[];
}

/** Points of a maximum in per cent; absent when there is no maximum. */
export function percentOf(points: Exact, maximum: Exact | undefined): { percent?: number } {
  const percent = maximum === undefined ? undefined : percentage(points, maximum);
  return percent === undefined ? {} : { percent: toNumber(percent) };
}

function isStaged(evidence: CriterionEvidence | StagedEvidence): evidence is StagedEvidence {
  if (typeof evidence !== "object") return false;
  return "selfAssessed" in evidence || "appraised" in evidence || "survey" in evidence;
}

/** Evidence without a stage is of the survey where the rule is, else the body's own. */
function staged(
  { code, rule }: ScoredNode,
  evidence: CriterionEvidence | StagedEvidence,
): StagedEvidence {
  const bySurvey = rule.kind === "survey" || rule.kind === "externalIndex";
  if (!isStaged(evidence)) return bySurvey ? { survey: evidence } : { selfAssessed: evidence };
  const wrong = bySurvey
    ? evidence.selfAssessed !== undefined || evidence.appraised !== undefined
    : evidence.survey !== undefined;
  if (!wrong) return evidence;
  throw new ChisoError("invalid-data", {
    given: `evidence of another stage for ${code}`,
    accepted: bySurvey ? "survey evidence alone" : "selfAssessed and appraised evidence",
    advice: "A node scored by survey or by another index is not scored by the body itself",
  });
}

function traceOf(
  leaf: ScoredNode,
  stage: Stage,
  evidence: CriterionEvidence,
  { source }: CriteriaSet,
): Trace {
  const { code, name, maximum, rule } = leaf;
  const context: RuleContext = { code, label: localized(name), source, ...defined({ maximum }) };
  const appraised = head("appraised", "điểm thẩm định", "appraised points");
  const points = stage === "appraised" ? awarded(context, evidence, appraised) : undefined;
  return points ?? evaluateRule(rule, evidence, context);
}

function* findingsOf(
  node: string,
  evidence: CriterionEvidence,
  trace: Trace,
): Generator<ScoreFinding> {
  const counted = valueOf(trace);
  if (counted === undefined) yield scoreFinding("figure-in-hole", node);
  else if (typeof evidence === "object" && "points" in evidence) {
    const { points } = evidence;
    if (compareExact(exact(points, node), counted) <= 0) return;
    yield scoreFinding("points-above-bound", node, { points, counted: toNumber(counted) });
  }
}

function scoredLeaf(
  { code, name, maximum, rule }: ScoredNode,
  trace: Trace,
  more: Pick<LeafScore, "status"> & Partial<LeafScore>,
  rest: Partial<Omit<ScoredLeaf, "score">> = {},
): ScoredLeaf {
  const points = valueOf(trace) ?? ZERO;
  const score = {
    code,
    name: localized(name),
    points: toNumber(points),
    ...defined({ maximum }),
    ...percentOf(points, maximum === undefined ? undefined : exact(maximum, code)),
    rule,
    trace,
    ...more,
  };
  return { score, rescaled: ZERO, stages: {}, findings: [], ...rest };
}

/** The score of a node with evidence. */
export function scoreLeaf(
  leaf: ScoredNode,
  given: CriterionEvidence | StagedEvidence,
  set: CriteriaSet,
): ScoredLeaf {
  const shown = staged(leaf, given);
  const stages: Partial<Record<Stage, Trace>> = {};
  const points: Partial<Record<Stage, number>> = {};
  const findings: ScoreFinding[] = [];
  let counted: { evidence: CriterionEvidence; trace: Trace } | undefined;
  for (const stage of ["selfAssessed", "appraised", "survey"] as const) {
    const evidence = shown[stage];
    if (evidence === undefined) continue;
    const trace = traceOf(leaf, stage, evidence, set);
    const figure = figureOf(trace);
    stages[stage] = trace;
    if (figure !== undefined) points[stage] = figure;
    findings.push(...findingsOf(leaf.code, evidence, trace));
    counted = { evidence, trace };
  }
  if (counted === undefined) return missingLeaf(leaf);
  const { evidence, trace } = counted;
  const status = trace.value === undefined ? "unscored" : "scored";
  return scoredLeaf(leaf, trace, { status, ...points, evidence }, { stages, findings });
}

/** The score of a node without evidence: nothing so far. */
export function missingLeaf(leaf: ScoredNode): ScoredLeaf {
  const of = { rule: "missing-evidence", label: localized(leaf.name) };
  return scoredLeaf(leaf, incompleteTrace(of, [leaf.code]), { status: "missing" });
}

/** The score of a node that does not apply to the body. */
export function notApplicableLeaf(
  leaf: ScoredNode,
  treatment: NotApplicableTreatment,
  { source }: CriteriaSet,
): ScoredLeaf {
  const of = { rule: `not-applicable-${treatment}`, label: localized(leaf.name) };
  const row = { status: "not-applicable", treatment } as const;
  const maximum = leaf.maximum ?? 0;
  if (treatment === "giveMaximum") {
    return scoredLeaf(leaf, parameterTrace(of, bestPoints(leaf.rule, maximum), source), row);
  }
  const rescaled = treatment === "rescale" ? exact(maximum, leaf.code) : ZERO;
  return scoredLeaf({ ...leaf, maximum: 0 }, parameterTrace(of, ZERO, source), row, { rescaled });
}
