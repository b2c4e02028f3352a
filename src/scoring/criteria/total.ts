import { joinedTrace, parameterTrace, roundedTrace, valueOf } from "../build-trace.js";
import { add, compareExact, toNumber, ZERO, type Exact } from "../exact.js";
import type { Trace } from "../trace.js";
import { localized, type CriteriaSet, type FieldRole } from "./criteria-set.js";
import { applicable, limited, type ScoredField } from "./score-field.js";
import type { Scorecard, Stage } from "./scorecard.js";

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
  return joinedTrace({ rule: role, label: NAMES[role] }, "sum", traces);
}

/** The maximum that applies, and what `rescale` stretches it back to. */
export function maxima(
  fields: readonly ScoredField[],
  set: CriteriaSet,
): { applies: Exact; stretched: Exact } {
  const base = ofRole(fields, "base");
  const applies =
    applicable(
      base.map(({ score }) => score),
      set.maximum,
    ) ?? ZERO;
  const stretched = base
    .flatMap(({ leaves }) => leaves)
    .reduce((sum, { rescaled }) => (rescaled === undefined ? sum : add(sum, rescaled)), applies);
  return { applies, stretched };
}

/** The points of the base fields, rescaled where needed, not beyond the maximum. */
export function baseTrace(fields: readonly ScoredField[], set: CriteriaSet): Trace {
  const { applies, stretched } = maxima(fields, set);
  const sum = sumOfRole(fields, "base");
  if (compareExact(applies, stretched) === 0 || applies.numerator === 0n) {
    const hasBonus = set.fields.some(({ role }) => role === "bonus");
    return hasBonus ? limited(sum, set.maximum, set) : sum;
  }
  const part = (vi: string, en: string, value: Exact): Trace =>
    parameterTrace({ rule: "maximum", label: { vi, en } }, value, set.source);
  const label = { vi: "Quy đổi do tiêu chí không áp dụng", en: "Rescaled: criteria do not apply" };
  const factor = joinedTrace({ rule: "rescale-factor", label }, "quotient", [
    part("điểm tối đa", "maximum", stretched),
    part("điểm tối đa áp dụng", "maximum that applies", applies),
  ]);
  const rescaled = joinedTrace({ rule: "rescale", label }, "product", [sum, factor]);
  return limited(rescaled, set.maximum, set);
}

/** Base and bonus without deductions, not below 0, rounded once. */
export function totalTrace(base: Trace, bonus: Trace, deductions: Trace, set: CriteriaSet): Trace {
  const title = localized(set.title);
  const label = { vi: `${title.vi}: tổng điểm`, en: `${title.en}: total` };
  const head = { rule: "total", label };
  const has = (role: FieldRole): boolean => set.fields.some((field) => field.role === role);
  const gained = has("bonus") ? joinedTrace(head, "sum", [base, bonus]) : base;
  if (!has("deduction")) return roundedTrace({ ...gained, ...head }, set.rounding);
  const least = { rule: "floor", label: { vi: "không dưới", en: "not below" } };
  const left = joinedTrace(head, "difference", [gained, deductions]);
  const floor = parameterTrace(least, ZERO, set.source);
  return roundedTrace(joinedTrace(head, "greatest", [left, floor]), set.rounding);
}

/** The points of each stage over the base fields. */
export function stagesOf(fields: readonly ScoredField[]): Scorecard["stages"] {
  const names = {
    selfAssessed: { vi: "Điểm tự đánh giá", en: "Self-assessed points" },
    appraised: { vi: "Điểm thẩm định", en: "Appraised points" },
    survey: { vi: "Điểm điều tra xã hội học", en: "Survey points" },
  } as const;
  const leaves = ofRole(fields, "base").flatMap((field) => field.leaves);
  const score = (stage: Stage): Scorecard["stages"] => {
    const traces = leaves.flatMap(({ stages }) => stages[stage] ?? []);
    const known = traces.filter(({ value }) => value !== undefined);
    if (known.length === 0) return {};
    const trace = joinedTrace({ rule: stage, label: names[stage] }, "sum", known);
    return { [stage]: { points: toNumber(valueOf(trace) ?? ZERO), trace } };
  };
  return { ...score("selfAssessed"), ...score("appraised"), ...score("survey") };
}
