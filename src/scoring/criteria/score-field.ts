import { defined } from "../../text/index.js";
import { head, joinedTrace, parameterTrace, valueOf } from "../build-trace.js";
import { add, exact, least, toNumber, ZERO, type Exact } from "../exact.js";
import type { Trace } from "../trace.js";
import type { CriteriaField, CriteriaSet, Criterion, ScoredNode } from "./criteria-set.js";
import { treatmentOf, type EvidenceByCode, type Exceptions } from "./exceptions.js";
import { leavesOf, localized } from "./nodes.js";
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

type Node = Pick<ScoredNode, "code" | "name" | "maximum">;

/** The sum of parts; what has no figure stays out of it and is named beside it. */
function sumOf({ name }: Node, rule: string, parts: readonly NodeScore[]): Trace {
  const traces = parts.map(({ trace }) => trace);
  const known = traces.filter(({ value }) => value !== undefined);
  const unknown = traces.filter(({ value }) => value === undefined);
  const inputs = unknown.map(({ label }) => ({ name: label.vi, value: "chưa có / missing" }));
  return { ...joinedTrace({ rule, label: localized(name) }, "sum", ...known), inputs };
}

/** A figure that may not go beyond a maximum. */
export function limited(trace: Trace, maximum: number | undefined, set: CriteriaSet): Trace {
  if (maximum === undefined) return trace;
  const most = head("maximum", "không quá", "at most");
  const limit = parameterTrace(most, exact(maximum, set.id), set.source);
  return joinedTrace({ rule: "cap", label: trace.label }, "least", trace, limit);
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

function nodeScore(node: Node, parts: readonly NodeScore[], trace: Trace): NodeScore {
  const { code, name } = node;
  const points = valueOf(trace) ?? ZERO;
  const most = applicable(parts, node.maximum);
  const maximum = most === undefined ? undefined : toNumber(most);
  const row = { code, name: localized(name), points: toNumber(points), ...defined({ maximum }) };
  return { ...row, ...percentOf(points, most), trace };
}

function scoreCriterion(
  criterion: Criterion,
  leaves: readonly NodeScore[],
  set: CriteriaSet,
): NodeScore {
  const [only] = leaves;
  if (!("components" in criterion) && only !== undefined) {
    return nodeScore(criterion, leaves, only.trace);
  }
  const sum = sumOf(criterion, "criterion", leaves);
  const trace = "capped" in criterion ? limited(sum, criterion.maximum, set) : sum;
  return nodeScore(criterion, leaves, trace);
}

/** The score of a field with all below it. */
export function scoreField(
  field: CriteriaField,
  evidence: EvidenceByCode,
  exceptions: Exceptions,
  set: CriteriaSet,
): ScoredField {
  const all: ScoredLeaf[] = [];
  const criteria = field.criteria.map((criterion): CriterionScore => {
    const leaves = leavesOf(criterion).map((leaf) => {
      const treatment = treatmentOf(leaf, [criterion.code, field.code], exceptions, set);
      if (treatment !== undefined) return notApplicableLeaf(leaf, treatment, set);
      const shown = evidence[leaf.code];
      return shown === undefined ? missingLeaf(leaf) : scoreLeaf(leaf, shown, set);
    });
    all.push(...leaves);
    const scores = leaves.map(({ score }) => score);
    return { ...scoreCriterion(criterion, scores, set), leaves: scores };
  });
  const { role = "base", maximum } = field;
  const sum = sumOf(field, `${role}-field`, criteria);
  const trace = field.capped === true || role === "bonus" ? limited(sum, maximum, set) : sum;
  return { score: { ...nodeScore(field, criteria, trace), role, criteria }, leaves: all };
}
