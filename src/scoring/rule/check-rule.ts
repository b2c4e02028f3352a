import type { RuleProblemCode } from "../data/rule-findings.js";
import { ruleFinding, type RuleFinding } from "../findings.js";
import { tierPoints } from "./best-points.js";
import { describeInterval } from "./describe-interval.js";
import { coverage } from "./intervals.js";
import type {
  DeductionRule,
  LevelPoints,
  LevelsRule,
  LinearRule,
  ScoringRule,
  Tier,
  TiersRule,
} from "./rule.js";

/** Something wrong with a rule. */
export type RuleProblem = RuleFinding<RuleProblemCode>;

type Problems = Generator<RuleProblem>;

/** The most that points can come to; `undefined` when they rest on an unknown maximum. */
function mostPoints(points: LevelPoints, maximum: number | undefined): number | undefined {
  if (typeof points === "number") return points;
  if ("upTo" in points) return points.upTo;
  return maximum === undefined ? undefined : points.share * maximum;
}

function* checkAmount(points: LevelPoints, maximum: number | undefined, of: string): Problems {
  const most = mostPoints(points, maximum);
  if (most === undefined) {
    yield ruleFinding("maximum-missing", { of });
    return;
  }
  const share = typeof points === "object" && "share" in points ? points.share : 0;
  if (most < 0) yield ruleFinding("negative-points", { of });
  if ((maximum !== undefined && most > maximum) || share > 1) {
    yield ruleFinding("points-above-maximum", {
      of: `${of}: `,
      points: most,
      maximum: maximum ?? "",
    });
  }
}

function isEmpty({ min, max, minInclusive, maxInclusive }: Tier): boolean {
  if (min === null || max === null) return false;
  return min > max || (min === max && !(minInclusive && maxInclusive));
}

function* checkTiers(rule: TiersRule, maximum: number | undefined): Problems {
  if (rule.tiers.length === 0) yield ruleFinding("empty-rule");
  for (const tier of rule.tiers) {
    const { vi } = describeInterval(tier, rule.metric);
    yield* checkAmount(tierPoints(tier), maximum, tier.label ?? vi);
    if (isEmpty(tier)) yield ruleFinding("empty-interval", { figures: vi });
  }
  if (rule.otherwise !== undefined) yield* checkAmount(rule.otherwise, maximum, "otherwise");
  const { overlaps, holes, below } = coverage(rule.tiers, rule.metric);
  for (const overlap of overlaps) {
    yield ruleFinding("tiers-overlap", { figures: describeInterval(overlap, rule.metric) });
  }
  const open = below === undefined || rule.otherwise !== undefined ? holes : [below, ...holes];
  for (const hole of open) {
    yield ruleFinding("tiers-leave-hole", { figures: describeInterval(hole, rule.metric) });
  }
}

function* checkLevels(rule: LevelsRule, maximum: number | undefined): Problems {
  if (rule.levels.length === 0) yield ruleFinding("empty-rule");
  const keys = new Set<string>();
  for (const { key, label, points } of rule.levels) {
    yield* checkAmount(points, maximum, label);
    if (keys.has(key)) yield ruleFinding("duplicate-key", { key });
    keys.add(key);
  }
}

function* checkLine(rule: LinearRule, maximum: number | undefined): Problems {
  yield* checkAmount(rule.from.points, maximum, "from");
  yield* checkAmount(rule.to.points, maximum, "to");
  if (rule.to.figure <= rule.from.figure) yield ruleFinding("empty-line");
}

function* checkDeduction(rule: DeductionRule, maximum: number | undefined): Problems {
  yield* checkAmount(rule.points, rule.from === undefined ? undefined : maximum, "points");
  if (rule.first !== undefined) yield* checkAmount(rule.first.points, undefined, "first");
  if (rule.from !== undefined) yield* checkAmount(rule.from, maximum, "from");
  if (rule.floor !== undefined) yield* checkAmount(rule.floor, rule.from, "floor");
}

function needsMaximum(
  points: number | undefined,
  maximum: number | undefined,
  of: string,
): Problems {
  return checkAmount(points ?? { share: 1 }, points === undefined ? maximum : undefined, of);
}

function* problemsOf(rule: ScoringRule, maximum: number | undefined): Problems {
  switch (rule.kind) {
    case "boolean":
    case "conjunction":
      yield* checkAmount(rule.points, maximum, "points");
      yield* checkAmount(rule.otherwise, maximum, "otherwise");
      if (rule.kind === "conjunction" && rule.allOf.length === 0) yield ruleFinding("empty-rule");
      return;
    case "levels":
      yield* checkLevels(rule, maximum);
      return;
    case "tiers":
      yield* checkTiers(rule, maximum);
      return;
    case "countTimes":
      yield* checkAmount(rule.pointsEach, maximum, "pointsEach");
      if (rule.cap !== undefined) yield* checkAmount(rule.cap, maximum, "cap");
      return;
    case "deduction":
      yield* checkDeduction(rule, maximum);
      return;
    case "proportional":
      yield* needsMaximum(rule.points, maximum, "points");
      if (rule.cap !== undefined) yield* checkAmount(rule.cap, maximum, "cap");
      if (rule.of <= 0) yield ruleFinding("empty-line");
      return;
    case "linear":
      yield* checkLine(rule, maximum);
      return;
    case "survey":
    case "externalIndex":
      yield* needsMaximum(undefined, maximum, rule.kind);
      return;
    case "cases":
      if (rule.cases.length === 0) yield ruleFinding("empty-rule");
      for (const { rule: inner } of rule.cases) yield* problemsOf(inner, maximum);
  }
}

/** Everything wrong with a rule, beside the maximum of its criterion where it has one. */
export function ruleProblems(rule: ScoringRule, maximum?: number): readonly RuleProblem[] {
  return [...problemsOf(rule, maximum)];
}
