import { ChisoError, defined } from "../../text/index.js";
import { figureOf, givenTrace, incompleteTrace, parameterTrace, valueOf } from "../build-trace.js";
import { compareExact, divide, exact, HUNDRED, multiply, toNumber, type Exact } from "../exact.js";
import { bestPoints } from "../rule/best-points.js";
import { capped, type RuleContext } from "../rule/context.js";
import { evaluateRule } from "../rule/evaluate-rule.js";
import { wrongEvidence, type CriterionEvidence } from "../rule/evidence.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import type { Trace } from "../trace.js";
import {
  localized,
  type CriteriaSet,
  type NotApplicableTreatment,
  type ScoredNode,
} from "./criteria-set.js";
import type { LeafScore, Stage, StagedEvidence } from "./scorecard.js";

/** What a scored node gives to the nodes above it. */
export interface ScoredLeaf {
  /** Its row in the scorecard. */
  readonly score: LeafScore;
  /** Points of its maximum that `rescale` takes out, to be stretched back. */
  readonly rescaled: Exact | undefined;
  /** The trace of each stage. */
  readonly stages: Readonly<Partial<Record<Stage, Trace>>>;
  /** What is odd about it. */
  readonly findings: readonly ScoreFinding[];
}

/** Points of a maximum in per cent; absent when there is no maximum. */
export function percentOf(points: Exact, maximum: Exact | undefined): { percent?: number } {
  const share = maximum === undefined ? undefined : divide(points, maximum);
  return share === undefined ? {} : { percent: toNumber(multiply(share, HUNDRED)) };
}

function isStaged(evidence: CriterionEvidence | StagedEvidence): evidence is StagedEvidence {
  if (typeof evidence !== "object") return false;
  return "selfAssessed" in evidence || "appraised" in evidence || "survey" in evidence;
}

function scoresBySurvey({ rule }: ScoredNode): boolean {
  return rule.kind === "survey" || rule.kind === "externalIndex";
}

/** Evidence without a stage is of the survey where the rule is, else the body's own. */
function staged(leaf: ScoredNode, evidence: CriterionEvidence | StagedEvidence): StagedEvidence {
  const bySurvey = scoresBySurvey(leaf);
  if (!isStaged(evidence)) return bySurvey ? { survey: evidence } : { selfAssessed: evidence };
  const wrong = bySurvey
    ? evidence.selfAssessed !== undefined || evidence.appraised !== undefined
    : evidence.survey !== undefined;
  if (!wrong) return evidence;
  throw new ChisoError("invalid-data", {
    given: `evidence of another stage for ${leaf.code}`,
    accepted: bySurvey ? "survey evidence alone" : "selfAssessed and appraised evidence",
    advice: "A node scored by survey or by another index is not scored by the body itself",
  });
}

function isPoints(evidence: CriterionEvidence): evidence is { readonly points: number | string } {
  return typeof evidence === "object" && "points" in evidence && !("level" in evidence);
}

function traceOf(
  leaf: ScoredNode,
  stage: Stage,
  evidence: CriterionEvidence,
  context: RuleContext,
): Trace {
  if (stage !== "appraised" || !isPoints(evidence)) {
    return evaluateRule(leaf.rule, evidence, context);
  }
  const points = exact(evidence.points, leaf.code);
  if (points.numerator < 0n) throw wrongEvidence(leaf.code, evidence, "points from 0");
  const label = { vi: "điểm thẩm định", en: "appraised points" };
  return capped(givenTrace({ rule: "appraised", label }, leaf.code, points), undefined, context);
}

function contextOf(leaf: ScoredNode, { source }: CriteriaSet): RuleContext {
  const { code, name, maximum } = leaf;
  return { code, label: localized(name), source, ...defined({ maximum }) };
}

function* findingsOf(
  leaf: ScoredNode,
  evidence: CriterionEvidence,
  trace: Trace,
): Generator<ScoreFinding> {
  const node = leaf.code;
  if (trace.value === undefined) {
    yield scoreFinding("figure-in-hole", node);
  }
  if (typeof evidence !== "object" || !("points" in evidence)) {
    return;
  }
  const counted = valueOf(trace);
  if (counted === undefined || compareExact(exact(evidence.points, node), counted) <= 0) return;
  const words = { points: evidence.points, counted: toNumber(counted) };
  yield scoreFinding("points-above-bound", node, words);
}

function rowOf(leaf: ScoredNode, trace: Trace): Omit<LeafScore, "status"> {
  const points = valueOf(trace) ?? exact(0, leaf.code);
  const maximum = leaf.maximum === undefined ? undefined : exact(leaf.maximum, leaf.code);
  return {
    code: leaf.code,
    name: localized(leaf.name),
    points: toNumber(points),
    ...defined({ maximum: leaf.maximum }),
    ...percentOf(points, maximum),
    rule: leaf.rule,
    trace,
  };
}

/** The score of a node with evidence. */
export function scoreLeaf(
  leaf: ScoredNode,
  given: CriterionEvidence | StagedEvidence,
  set: CriteriaSet,
): ScoredLeaf {
  const evidence = staged(leaf, given);
  const context = contextOf(leaf, set);
  const stages: Partial<Record<Stage, Trace>> = {};
  const findings: ScoreFinding[] = [];
  const points: Partial<Record<Stage, number>> = {};
  let counted: { evidence: CriterionEvidence; trace: Trace } | undefined;
  for (const stage of ["selfAssessed", "appraised", "survey"] as const) {
    const shown = evidence[stage];
    if (shown === undefined) continue;
    const trace = traceOf(leaf, stage, shown, context);
    const figure = figureOf(trace);
    stages[stage] = trace;
    if (figure !== undefined) points[stage] = figure;
    findings.push(...findingsOf(leaf, shown, trace));
    counted = { evidence: shown, trace };
  }
  if (counted === undefined) return missingLeaf(leaf);
  const status = counted.trace.value === undefined ? "unscored" : "scored";
  const row = rowOf(leaf, counted.trace);
  const score = { ...row, status, ...points, evidence: counted.evidence } as const;
  return { score, rescaled: undefined, stages, findings };
}

/** The score of a node without evidence: nothing so far. */
export function missingLeaf(leaf: ScoredNode): ScoredLeaf {
  const head = { rule: "missing-evidence", label: localized(leaf.name) };
  const score = {
    ...rowOf(leaf, incompleteTrace(head, [leaf.code], [])),
    status: "missing",
  } as const;
  return { score, rescaled: undefined, stages: {}, findings: [] };
}

function withoutMaximum({ code, name, points, rule, trace }: Omit<LeafScore, "status">): {
  readonly [Key in "code" | "name" | "points" | "rule" | "trace"]: LeafScore[Key];
} {
  return { code, name, points, rule, trace };
}

/** The score of a node that does not apply to the body. */
export function notApplicableLeaf(
  leaf: ScoredNode,
  treatment: NotApplicableTreatment,
  { source }: CriteriaSet,
): ScoredLeaf {
  const head = { rule: `not-applicable-${treatment}`, label: localized(leaf.name) };
  const maximum = leaf.maximum ?? 0;
  const given = treatment === "giveMaximum" ? bestPoints(leaf.rule, maximum) : exact(0, leaf.code);
  const row = rowOf(leaf, parameterTrace(head, given, source));
  const status = { status: "not-applicable", treatment } as const;
  if (treatment === "giveMaximum") {
    return { score: { ...row, ...status }, rescaled: undefined, stages: {}, findings: [] };
  }
  const rescaled = treatment === "rescale" ? exact(maximum, leaf.code) : undefined;
  return {
    score: { ...withoutMaximum(row), ...status, maximum: 0 },
    rescaled,
    stages: {},
    findings: [],
  };
}
