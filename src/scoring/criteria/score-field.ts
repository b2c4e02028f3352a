import * as build from "../build-trace.js";
import { add, amount, least, ZERO, type Exact } from "../exact.js";
import type { Trace } from "../trace.js";
import type { CriteriaField, CriteriaSet, Criterion, ScoredNode } from "./criteria-set.js";
import type { Scoring } from "./exceptions.js";
import { leavesOf, localized } from "./nodes.js";
import { nodeScore, scoreLeaf, type ScoredLeaf } from "./score-leaf.js";
import type { CriterionScore, FieldScore, NodeScore } from "./scorecard.js";

/** A field with what its leaves give to the total. */
export interface ScoredField {
  /** Its row in the scorecard. */
  readonly score: FieldScore;
  /** Its scored nodes. */
  readonly leaves: readonly ScoredLeaf[];
}

type Node = Pick<ScoredNode, "code" | "name" | "maximum">;

/** The sum of parts; what has no figure stays out of it and is named beside it. */
function sumOf({ name }: Node, rule: string, parts: readonly NodeScore[]): Trace {
  const traces = parts.map(({ trace }) => trace);
  const known = traces.filter(({ value }) => value !== undefined);
  const unknown = traces.filter(({ value }) => value === undefined);
  const inputs = unknown.map(({ label }) => ({ name: label.vi, value: "chưa có / missing" }));
  return { ...build.joined({ rule, label: localized(name) }, "sum", ...known), inputs };
}

/** A figure that may not go beyond a maximum. */
export function limited(trace: Trace, maximum: number | undefined, set: CriteriaSet): Trace {
  if (maximum === undefined) return trace;
  const most = build.head("maximum", "không quá", "at most");
  const limit = build.parameter(most, amount(maximum, set.id), set.source);
  return build.joined({ rule: "cap", label: trace.label }, "least", trace, limit);
}

/** The maximum of the parts that apply, not beyond the stated one. */
export function applicable(
  parts: readonly NodeScore[],
  stated: number | undefined,
): Exact | undefined {
  let sum = ZERO;
  for (const { maximum, code } of parts) {
    if (maximum === undefined) return stated === undefined ? undefined : amount(stated, code);
    sum = add(sum, amount(maximum, code));
  }
  return stated === undefined ? sum : least(sum, amount(stated, "maximum"));
}

function scoreCriterion(
  criterion: Criterion,
  leaves: readonly NodeScore[],
  set: CriteriaSet,
): NodeScore {
  const most = applicable(leaves, criterion.maximum);
  const [only] = leaves;
  if (!("components" in criterion) && only !== undefined) {
    return nodeScore(criterion, only.trace, most);
  }
  const sum = sumOf(criterion, "criterion", leaves);
  const trace = "capped" in criterion ? limited(sum, criterion.maximum, set) : sum;
  return nodeScore(criterion, trace, most);
}

/** The score of a field with all below it. */
export function scoreField(field: CriteriaField, by: Scoring): ScoredField {
  const { role = "base", maximum, capped } = field;
  const all: ScoredLeaf[] = [];
  const criteria = field.criteria.map((criterion): CriterionScore => {
    const above = [criterion.code, field.code];
    const scored = leavesOf(criterion).map((leaf) => scoreLeaf(leaf, above, by));
    const leaves = scored.map(({ score }) => score);
    all.push(...scored);
    return { ...scoreCriterion(criterion, leaves, by.set), leaves };
  });
  const sum = sumOf(field, `${role}-field`, criteria);
  const trace = capped === true || role === "bonus" ? limited(sum, maximum, by.set) : sum;
  const score = { ...nodeScore(field, trace, applicable(criteria, maximum)), role, criteria };
  return { score, leaves: all };
}
