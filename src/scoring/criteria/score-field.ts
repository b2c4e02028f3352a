import { defined } from "../../text/index.js";
import { joinedTrace, parameterTrace, valueOf } from "../build-trace.js";
import { add, exact, least, toNumber, ZERO, type Exact } from "../exact.js";
import type { Trace } from "../trace.js";
import {
  leavesOf,
  localized,
  type CriteriaField,
  type CriteriaSet,
  type Criterion,
} from "./criteria-set.js";
import { treatmentOf, type EvidenceByCode, type Exceptions } from "./exceptions.js";
import {
  missingLeaf,
  notApplicableLeaf,
  percentOf,
  scoreLeaf,
  type ScoredLeaf,
} from "./score-leaf.js";
import type { CriterionScore, FieldScore, NodeScore } from "./scorecard.js";

/** A field with what its leaves give to the total. */
export interface ScoredField {
  /** Its row in the scorecard. */
  readonly score: FieldScore;
  /** Its scored nodes. */
  readonly leaves: readonly ScoredLeaf[];
}

/** The sum of parts; what has no figure stays out of it and is named beside it. */
function sumOf(
  node: { code: string; name: Criterion["name"] },
  rule: string,
  parts: readonly Trace[],
): Trace {
  const known = parts.filter(({ value }) => value !== undefined);
  const sum = joinedTrace({ rule, label: localized(node.name) }, "sum", known);
  const unknown = parts.filter(({ value }) => value === undefined);
  const inputs = unknown.map(({ label }) => ({ name: label.vi, value: "chưa có / missing" }));
  return { ...sum, inputs };
}

/** A figure that may not go beyond a maximum. */
export function limited(trace: Trace, maximum: number | undefined, set: CriteriaSet): Trace {
  if (maximum === undefined) return trace;
  const label = { vi: "không quá", en: "at most" };
  const limit = parameterTrace({ rule: "maximum", label }, exact(maximum, set.id), set.source);
  return joinedTrace({ rule: "cap", label: trace.label }, "least", [trace, limit]);
}

/** The maximum of the parts that apply, not beyond the stated one. */
export function applicable(
  parts: readonly NodeScore[],
  stated: number | undefined,
): Exact | undefined {
  let sum = ZERO;
  for (const { maximum, code } of parts) {
    if (maximum === undefined) return stated === undefined ? undefined : exact(stated, code);
    sum = add(sum, exact(maximum, code));
  }
  return stated === undefined ? sum : least(sum, exact(stated, "maximum"));
}

function nodeScore(
  node: { readonly code: string; readonly name: Criterion["name"]; readonly maximum?: number },
  parts: readonly NodeScore[],
  trace: Trace,
): NodeScore {
  const points = valueOf(trace) ?? ZERO;
  const maximum = applicable(parts, node.maximum);
  return {
    code: node.code,
    name: localized(node.name),
    points: toNumber(points),
    ...defined({ maximum: maximum === undefined ? undefined : toNumber(maximum) }),
    ...percentOf(points, maximum),
    trace,
  };
}

function scoreCriterion(
  criterion: Criterion,
  leaves: readonly ScoredLeaf[],
  set: CriteriaSet,
): CriterionScore {
  const scores = leaves.map(({ score }) => score);
  const traces = scores.map(({ trace }) => trace);
  const [only] = traces;
  if (!("components" in criterion) && only !== undefined) {
    return { ...nodeScore(criterion, scores, only), leaves: scores };
  }
  const sum = sumOf(criterion, "criterion", traces);
  const trace = "capped" in criterion ? limited(sum, criterion.maximum, set) : sum;
  return { ...nodeScore(criterion, scores, trace), leaves: scores };
}

/** The score of a field with all below it. */
export function scoreField(
  field: CriteriaField,
  evidence: EvidenceByCode,
  exceptions: Exceptions,
  set: CriteriaSet,
): ScoredField {
  const all: ScoredLeaf[] = [];
  const criteria = field.criteria.map((criterion) => {
    const leaves = leavesOf(criterion).map((leaf) => {
      const treatment = treatmentOf(leaf, [criterion.code, field.code], exceptions, set);
      if (treatment !== undefined) return notApplicableLeaf(leaf, treatment, set);
      const shown = evidence[leaf.code];
      return shown === undefined ? missingLeaf(leaf) : scoreLeaf(leaf, shown, set);
    });
    all.push(...leaves);
    return scoreCriterion(criterion, leaves, set);
  });
  const role = field.role ?? "base";
  const sum = sumOf(
    field,
    `${role}-field`,
    criteria.map(({ trace }) => trace),
  );
  const capped = field.capped === true || role === "bonus";
  const trace = capped ? limited(sum, field.maximum, set) : sum;
  return { score: { ...nodeScore(field, criteria, trace), role, criteria }, leaves: all };
}
