import { figureOf, head, joinedTrace, parameterTrace, roundedTrace } from "../build-trace.js";
import { addAll, compareExact, ZERO, type Exact } from "../exact.js";
import type { Trace } from "../trace.js";
import type { CriteriaSet, FieldRole } from "./criteria-set.js";
import { localized } from "./nodes.js";
import { applicable, limited, type ScoredField } from "./score-field.js";
import type { Scorecard, Stage, StageScore } from "./scorecard.js";

const NAMES = {
  base: { vi: "Điểm các lĩnh vực", en: "Points of the fields" },
  bonus: { vi: "Điểm thưởng", en: "Bonus" },
  deduction: { vi: "Điểm trừ", en: "Deductions" },
} as const;

/** The fields of a role. */
function ofRole(fields: readonly ScoredField[], role: FieldRole): readonly ScoredField[] {
  return fields.filter(({ score }) => score.role === role);
}

/** The points of the fields of a role. */
export function sumOfRole(fields: readonly ScoredField[], role: FieldRole): Trace {
  const traces = ofRole(fields, role).map(({ score }) => score.trace);
  return joinedTrace({ rule: role, label: NAMES[role] }, "sum", ...traces);
}

/** The maximum that applies, and what `rescale` stretches it back to. */
export function maxima(
  fields: readonly ScoredField[],
  set: CriteriaSet,
): { applies: Exact; stretched: Exact } {
  const base = ofRole(fields, "base");
  const scores = base.map(({ score }) => score);
  const applies = applicable(scores, set.maximum) ?? ZERO;
  const rescaled = base.flatMap(({ leaves }) => leaves.map((leaf) => leaf.rescaled));
  return { applies, stretched: addAll([applies, ...rescaled]) };
}

/** The points of the base fields, rescaled where needed, not beyond the maximum. */
export function baseTrace(fields: readonly ScoredField[], set: CriteriaSet): Trace {
  const { applies, stretched } = maxima(fields, set);
  const sum = sumOfRole(fields, "base");
  if (compareExact(applies, stretched) === 0 || applies.numerator === 0n) {
    const hasBonus = set.fields.some(({ role }) => role === "bonus");
    return hasBonus ? limited(sum, set.maximum, set) : sum;
  }
  const [vi, en] = ["Quy đổi do tiêu chí không áp dụng", "Rescaled: criteria do not apply"];
  const factor = joinedTrace(
    head("rescale-factor", vi, en),
    "quotient",
    parameterTrace(head("maximum", "điểm tối đa", "maximum"), stretched, set.source),
    parameterTrace(
      head("maximum", "điểm tối đa áp dụng", "maximum that applies"),
      applies,
      set.source,
    ),
  );
  return limited(joinedTrace(head("rescale", vi, en), "product", sum, factor), set.maximum, set);
}

/** Base and bonus without deductions, not below 0, rounded once. */
export function totalTrace(base: Trace, bonus: Trace, deductions: Trace, set: CriteriaSet): Trace {
  const { vi, en } = localized(set.title);
  const of = head("total", `${vi}: tổng điểm`, `${en}: total`);
  const has = (role: FieldRole): boolean => set.fields.some((field) => field.role === role);
  const gained = has("bonus") ? joinedTrace(of, "sum", base, bonus) : base;
  if (!has("deduction")) return roundedTrace({ ...gained, ...of }, set.rounding);
  const left = joinedTrace(of, "difference", gained, deductions);
  const floor = parameterTrace(head("floor", "không dưới", "not below"), ZERO, set.source);
  return roundedTrace(joinedTrace(of, "greatest", left, floor), set.rounding);
}

const STAGES = [
  ["selfAssessed", "Điểm tự đánh giá", "Self-assessed points"],
  ["appraised", "Điểm thẩm định", "Appraised points"],
  ["survey", "Điểm điều tra xã hội học", "Survey points"],
] as const;

/** The points of each stage over the base fields. */
export function stagesOf(fields: readonly ScoredField[]): Scorecard["stages"] {
  const leaves = ofRole(fields, "base").flatMap((field) => field.leaves);
  const scores: Partial<Record<Stage, StageScore>> = {};
  for (const [stage, vi, en] of STAGES) {
    const traces = leaves.flatMap(({ stages }) => stages[stage] ?? []);
    const known = traces.filter(({ value }) => value !== undefined);
    if (known.length === 0) continue;
    const trace = joinedTrace(head(stage, vi, en), "sum", ...known);
    scores[stage] = { points: figureOf(trace) ?? 0, trace };
  }
  return scores;
}
