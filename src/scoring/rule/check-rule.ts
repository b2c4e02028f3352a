import type { RuleProblemCode } from "../data/rule-findings.js";
import { isEmpty } from "../interval.js";
import { amount, divide, multiply, toNumber } from "../exact.js";
import { ruleFinding, type RuleFinding } from "../findings.js";
import { describeInterval } from "./describe-interval.js";
import { coverage } from "./intervals.js";
import { exactPoints } from "./points.js";
import type {
  DeductionRule,
  LevelPoints,
  LevelsRule,
  ProportionalFormula,
  ScoringRule,
  Tier,
  TiersRule,
} from "./rule.js";

/** Something wrong with a rule. */
type RuleProblem = RuleFinding<RuleProblemCode>;

type Problems = Generator<RuleProblem>;

/** Checks the points of each part of a rule, by its name; without a maximum, none bounds them. */
function* checkPoints(
  parts: Readonly<Record<string, LevelPoints | undefined>>,
  maximum: number | undefined,
): Problems {
  for (const [of, points] of Object.entries(parts)) {
    if (points === undefined) continue;
    const share = typeof points === "object" && "share" in points ? points.share : undefined;
    if (share !== undefined && maximum === undefined) {
      yield ruleFinding("maximum-missing", { of });
      continue;
    }
    const most = toNumber(exactPoints(points, maximum));
    if (most < 0) yield ruleFinding("negative-points", { of });
    if ((maximum !== undefined && most > maximum) || (share ?? 0) > 1) {
      const words = { of: `${of}: `, points: most, maximum: maximum ?? "" };
      yield ruleFinding("points-above-maximum", words);
    }
  }
}

/** The points of a tier; of a formula those it comes to, at most at its figure of full points. */
function statedPoints(tier: Tier, maximum: number | undefined): LevelPoints {
  if ("points" in tier) return tier.points;
  const { of, points = maximum, cap = Infinity } = tier.formula;
  if (points === undefined) return { share: 1 };
  const end = amount(Math.min(tier.max ?? of, of), "end");
  const last = divide(multiply(amount(points, "points"), end), amount(of, "of"));
  return Math.min(last === undefined ? points : toNumber(last), cap);
}

function* checkFormula(
  { of, points, cap }: ProportionalFormula,
  maximum: number | undefined,
): Problems {
  // A cap is what says that more than the maximum was thought of.
  const bound = cap === undefined ? maximum : undefined;
  if (points === undefined) yield* checkPoints({ points: { share: 1 } }, maximum);
  else yield* checkPoints({ points }, bound);
  yield* checkPoints({ cap }, maximum);
  if (of <= 0) yield ruleFinding("empty-line");
  // Of a hundred per cent no more can be reached.
  if (of === 100 && points !== undefined && points < (bound ?? 0)) {
    yield ruleFinding("formula-below-maximum", { points, maximum: bound ?? 0 });
  }
}

function* checkTiers(rule: TiersRule, maximum: number | undefined): Problems {
  const { metric, tiers, otherwise } = rule;
  for (const tier of tiers) {
    const { vi } = describeInterval(tier, metric);
    yield* checkPoints({ [tier.label ?? vi]: statedPoints(tier, maximum) }, maximum);
    if (isEmpty(tier)) yield ruleFinding("empty-interval", { figures: vi });
  }
  yield* checkPoints({ otherwise }, maximum);
  const { overlaps, holes, below } = coverage(tiers, metric);
  for (const overlap of overlaps) {
    yield ruleFinding("tiers-overlap", { figures: describeInterval(overlap, metric) });
  }
  const open = below === undefined || otherwise !== undefined ? holes : [below, ...holes];
  for (const hole of open) {
    yield ruleFinding("tiers-leave-hole", { figures: describeInterval(hole, metric) });
  }
}

function* checkLevels({ levels }: LevelsRule, maximum: number | undefined): Problems {
  const keys = new Set<string>();
  for (const { key, label, points } of levels) {
    yield* checkPoints({ [label]: points }, maximum);
    if (keys.has(key)) yield ruleFinding("duplicate-key", { key });
    keys.add(key);
  }
}

function* checkDeduction(rule: DeductionRule, maximum: number | undefined): Problems {
  const { points, first, from, floor, beyond } = rule;
  yield* checkPoints({ points }, from === undefined ? undefined : maximum);
  yield* checkPoints({ first: first?.points }, undefined);
  yield* checkPoints({ from }, maximum);
  yield* checkPoints({ floor }, from);
  yield* checkPoints({ beyond: beyond?.points }, maximum);
}

function* problemsOf(rule: ScoringRule, maximum: number | undefined): Problems {
  switch (rule.kind) {
    case "boolean":
    case "conjunction":
      yield* checkPoints({ points: rule.points, otherwise: rule.otherwise }, maximum);
      if (rule.kind === "conjunction" && rule.allOf.length === 0) yield ruleFinding("empty-rule");
      return;
    case "levels":
      if (rule.levels.length === 0) yield ruleFinding("empty-rule");
      yield* checkLevels(rule, maximum);
      return;
    case "tiers":
      if (rule.tiers.length === 0) yield ruleFinding("empty-rule");
      yield* checkTiers(rule, maximum);
      return;
    case "countTimes":
      yield* checkPoints({ pointsEach: rule.pointsEach, cap: rule.cap }, maximum);
      return;
    case "deduction":
      yield* checkDeduction(rule, maximum);
      return;
    case "proportional":
      yield* checkFormula(rule, maximum);
      return;
    case "linear":
      yield* checkPoints({ from: rule.from.points, to: rule.to.points }, maximum);
      if (rule.to.figure <= rule.from.figure) yield ruleFinding("empty-line");
      return;
    case "survey":
    case "externalIndex":
      yield* checkPoints({ [rule.kind]: { share: 1 } }, maximum);
      return;
    case "cases":
      if (rule.cases.length === 0) yield ruleFinding("empty-rule");
      for (const { rule: inner } of rule.cases) {
        for (const problem of problemsOf(inner, maximum)) {
          // A lesser circumstance may bring less than the maximum.
          if (problem.code !== "formula-below-maximum") yield problem;
        }
      }
  }
}

/** Everything wrong with a rule, beside the maximum of its criterion where it has one. */
export function ruleProblems(rule: ScoringRule, maximum?: number): readonly RuleProblem[] {
  return [...problemsOf(rule, maximum)];
}
