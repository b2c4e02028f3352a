import { defined } from "../../text/index.js";
import * as build from "../build-trace.js";
import { addAll, compareExact, divide, ONE, ZERO, type Exact } from "../exact.js";
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

function ofRole(fields: readonly ScoredField[], role: FieldRole): readonly ScoredField[] {
  return fields.filter(({ score }) => score.role === role);
}

/** Points stretched from the maximum that applies to that which `rescale` leaves. */
function stretched(points: Trace, applies: Exact, maximum: Exact, { source }: CriteriaSet): Trace {
  const [vi, en] = ["Quy đổi do tiêu chí không áp dụng", "Rescaled: criteria do not apply"];
  const whole = build.head("maximum", "điểm tối đa", "maximum");
  const part = build.head("maximum", "điểm tối đa áp dụng", "maximum that applies");
  const factor = build.joined(
    build.head("rescale-factor", vi, en),
    "quotient",
    build.parameter(whole, maximum, source),
    build.parameter(part, applies, source),
  );
  return build.joined(build.head("rescale", vi, en), "product", points, factor);
}

/** The sums of a set, and the maximum of its base fields here. */
export type Totals = Readonly<Record<"base" | "bonus" | "deductions" | "total", Trace>> & {
  readonly maximum: Exact;
  /** The most that the bonus can add here; absent when nothing bounds it. */
  readonly mostBonus?: Exact;
  /** What a point of a base field counts, where the rest is stretched to the maximum again. */
  readonly factor: Exact;
};

/**
 * The points of the base fields, rescaled where needed, not beyond the maximum; with the bonus and
 * without the deductions, not below 0, rounded once.
 */
export function totalsOf(fields: readonly ScoredField[], set: CriteriaSet): Totals {
  const has = (role: FieldRole): boolean => set.fields.some((field) => field.role === role);
  const sumOf = (role: FieldRole): Trace => {
    const traces = ofRole(fields, role).map(({ score }) => score.trace);
    return build.joined({ rule: role, label: NAMES[role] }, "sum", ...traces);
  };
  const [sum, deductions] = [sumOf("base"), sumOf("deduction")];
  const bonus = limited(sumOf("bonus"), set.bonusMaximum, set);
  const counted = ofRole(fields, "base");
  const applies =
    applicable(
      counted.map(({ score }) => score),
      set.maximum,
    ) ?? ZERO;
  const rescaled = counted.flatMap(({ leaves }) => leaves.map((leaf) => leaf.rescaled));
  const maximum = addAll([applies, ...rescaled]);
  const isStretched = compareExact(applies, maximum) !== 0 && applies.numerator !== 0n;
  const whole = isStretched ? stretched(sum, applies, maximum, set) : sum;
  const base = isStretched || has("bonus") ? limited(whole, set.maximum, set) : sum;
  const { vi, en } = localized(set.title);
  const of = build.head("total", `${vi}: tổng điểm`, `${en}: total`);
  const gained = has("bonus") ? build.joined(of, "sum", base, bonus) : base;
  const floor = build.parameter(build.head("floor", "không dưới", "not below"), ZERO, set.source);
  const left = has("deduction")
    ? build.joined(of, "greatest", build.joined(of, "difference", gained, deductions), floor)
    : { ...gained, ...of };
  const rewards = ofRole(fields, "bonus").map(({ score }) => score);
  const mostBonus = applicable(rewards, set.bonusMaximum);
  const total = build.rounded(left, set.rounding);
  const factor = (isStretched ? divide(maximum, applies) : undefined) ?? ONE;
  return { base, bonus, deductions, total, maximum, factor, ...defined({ mostBonus }) };
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
    const trace = build.joined(build.head(stage, vi, en), "sum", ...known);
    scores[stage] = { points: build.figureOf(trace) ?? 0, trace };
  }
  return scores;
}
