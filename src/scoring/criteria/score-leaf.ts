import { ChisoError, defined } from "../../text/index.js";
import * as build from "../build-trace.js";
import { compareExact, amount, percentage, toNumber, ZERO, type Exact } from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import { awarded } from "../rule/context.js";
import { doubtfulRates } from "../rule/doubtful-rates.js";
import { evaluateRule } from "../rule/evaluate-rule.js";
import type { CriterionEvidence } from "../rule/evidence.js";
import { bestPoints } from "../rule/points.js";
import type { Trace } from "../trace.js";
import type { CriteriaSet, NotApplicableTreatment, ScoredNode } from "./criteria-set.js";
import { treatmentOf, type Scoring } from "./exceptions.js";
import { localized } from "./nodes.js";
import type { LeafScore, NodeScore, Stage, StagedEvidence } from "./scorecard.js";

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

/** What a node of a scorecard says, of the maximum that applies. */
export function nodeScore(
  { code, name }: Pick<ScoredNode, "code" | "name">,
  trace: Trace,
  most: Exact | undefined,
): NodeScore {
  const points = build.valueOf(trace) ?? ZERO;
  const maximum = most === undefined ? undefined : toNumber(most);
  const row = { code, name: localized(name), points: toNumber(points), ...defined({ maximum }) };
  return { ...row, ...percentOf(points, most), trace };
}

/** Whether evidence is of several stages. */
export function isStaged(evidence: CriterionEvidence | StagedEvidence): evidence is StagedEvidence {
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
  set: CriteriaSet,
): Trace {
  const { code, name, maximum, rule, source = set.source } = leaf;
  const context = { code, label: localized(name), source, evidence, ...defined({ maximum }) };
  const appraised = build.head("appraised", "điểm thẩm định", "appraised points");
  const points = stage === "appraised" ? awarded(context, appraised) : undefined;
  return points ?? evaluateRule(rule, context);
}

function* findingsOf(
  { code: node, rule }: ScoredNode,
  evidence: CriterionEvidence,
  trace: Trace,
): Generator<ScoreFinding> {
  yield* doubtfulRates(rule, evidence, node);
  const counted = build.valueOf(trace);
  if (counted === undefined) yield scoreFinding("figure-in-hole", node);
  else if (typeof evidence === "object" && "points" in evidence) {
    const points = amount(evidence.points ?? 0, node);
    if (compareExact(points, counted) <= 0) return;
    const words = { points: toNumber(points), counted: toNumber(counted) };
    yield scoreFinding("points-above-bound", node, words);
  }
}

function scoredLeaf(
  leaf: ScoredNode,
  trace: Trace,
  more: Pick<LeafScore, "status"> & Partial<LeafScore>,
  rest: Partial<Omit<ScoredLeaf, "score">> = {},
): ScoredLeaf {
  const { code, maximum, rule } = leaf;
  const most = maximum === undefined ? undefined : amount(maximum, code);
  const score = { ...nodeScore(leaf, trace, most), rule, ...more };
  return { score, rescaled: ZERO, stages: {}, findings: [], ...rest };
}

/** The score of a node that does not apply to the body. */
function notApplicableLeaf(
  leaf: ScoredNode,
  treatment: NotApplicableTreatment,
  set: CriteriaSet,
): ScoredLeaf {
  const source = leaf.source ?? set.source;
  const of = { rule: `not-applicable-${treatment}`, label: localized(leaf.name) };
  const row = { status: "not-applicable", treatment } as const;
  const maximum = leaf.maximum ?? 0;
  if (treatment === "giveMaximum") {
    return scoredLeaf(leaf, build.parameter(of, bestPoints(leaf.rule, maximum), source), row);
  }
  const rescaled = treatment === "rescale" ? amount(maximum, leaf.code) : ZERO;
  return scoredLeaf({ ...leaf, maximum: 0 }, build.parameter(of, ZERO, source), row, { rescaled });
}

/** The score of a node by its evidence; without any, nothing so far. */
export function scoreLeaf(leaf: ScoredNode, above: readonly string[], by: Scoring): ScoredLeaf {
  const { set, evidence: evidenceOf } = by;
  const { code, name } = leaf;
  const treatment = treatmentOf(leaf, above, by);
  if (treatment !== undefined) return notApplicableLeaf(leaf, treatment, set);
  const given = evidenceOf[code];
  const shown = given === undefined ? {} : staged(leaf, given);
  const rows = (["selfAssessed", "appraised", "survey"] as const).flatMap((stage) => {
    const evidence = shown[stage];
    if (evidence === undefined) return [];
    const trace = traceOf(leaf, stage, evidence, set);
    return { stage, evidence, trace, figure: build.figureOf(trace) };
  });
  const counted = rows.at(-1);
  if (counted === undefined) {
    const of = { rule: "missing-evidence", label: localized(name) };
    return scoredLeaf(leaf, build.incomplete(of, [code]), { status: "missing" });
  }
  const { evidence, trace } = counted;
  const stages = Object.fromEntries(rows.map((row) => [row.stage, row.trace]));
  const figures = rows.flatMap(({ stage, figure }) =>
    figure === undefined ? [] : [[stage, figure] as const],
  );
  const status = trace.value === undefined ? "unscored" : "scored";
  const circumstance = rows
    .flatMap((row) =>
      typeof row.evidence === "object" && "when" in row.evidence ? row.evidence.when : [],
    )
    .at(-1);
  const more = {
    status,
    ...Object.fromEntries(figures),
    evidence,
    ...defined({ circumstance }),
  } as const;
  const findings = rows.flatMap((row) => [...findingsOf(leaf, row.evidence, row.trace)]);
  return scoredLeaf(leaf, trace, more, { stages, findings });
}
