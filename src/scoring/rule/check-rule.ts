import type { LocalizedText, Severity } from "../../text/index.js";
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

/** What can be wrong with a rule. */
export type RuleProblemCode =
  | "tiers-overlap"
  | "tiers-leave-hole"
  | "points-above-maximum"
  | "maximum-out-of-reach"
  | "maximum-missing"
  | "negative-points"
  | "duplicate-key"
  | "empty-rule"
  | "empty-interval"
  | "empty-line";

/** Something wrong with a rule. */
export interface RuleProblem {
  /** Stable name of the kind of problem. */
  readonly code: RuleProblemCode;
  /** `error` when the rule cannot be used, `warning` when a careful reader would ask. */
  readonly severity: Severity;
  /** What is wrong, for people. */
  readonly message: LocalizedText;
}

type Problems = Generator<RuleProblem>;

function problem(code: RuleProblemCode, severity: Severity, vi: string, en: string): RuleProblem {
  return { code, severity, message: { vi, en } };
}

/** The most that points can come to; `undefined` when they rest on an unknown maximum. */
export function mostPoints(points: LevelPoints, maximum: number | undefined): number | undefined {
  if (typeof points === "number") return points;
  if ("upTo" in points) return points.upTo;
  return maximum === undefined ? undefined : points.share * maximum;
}

function* checkAmount(points: LevelPoints, maximum: number | undefined, of: string): Problems {
  const most = mostPoints(points, maximum);
  if (most === undefined) {
    yield problem(
      "maximum-missing",
      "error",
      `${of}: điểm tính theo điểm tối đa nhưng tiêu chí không có điểm tối đa`,
      `${of}: points are a share of the maximum, but the criterion has none`,
    );
    return;
  }
  const share = typeof points === "object" && "share" in points ? points.share : 0;
  if (most < 0) {
    yield problem("negative-points", "error", `${of}: điểm âm`, `${of}: negative points`);
  }
  if ((maximum !== undefined && most > maximum) || share > 1) {
    yield problem(
      "points-above-maximum",
      "error",
      `${of}: ${most} điểm vượt điểm tối đa ${maximum ?? ""}`,
      `${of}: ${most} points are more than the maximum ${maximum ?? ""}`,
    );
  }
}

function tierPoints(tier: Tier, maximum: number | undefined): LevelPoints {
  if ("points" in tier) return tier.points;
  const { cap, points } = tier.formula;
  return cap ?? points ?? maximum ?? { share: 1 };
}

function isEmpty({ min, max, minInclusive, maxInclusive }: Tier): boolean {
  if (min === null || max === null) return false;
  return min > max || (min === max && !(minInclusive && maxInclusive));
}

function* checkTiers(rule: TiersRule, maximum: number | undefined): Problems {
  if (rule.tiers.length === 0) yield emptyRule();
  for (const tier of rule.tiers) {
    const { vi } = describeInterval(tier, rule.metric);
    yield* checkAmount(tierPoints(tier, maximum), maximum, tier.label ?? vi);
    if (isEmpty(tier)) {
      yield problem("empty-interval", "error", `Khoảng rỗng: ${vi}`, `Empty interval: ${vi}`);
    }
  }
  if (rule.otherwise !== undefined) yield* checkAmount(rule.otherwise, maximum, "otherwise");
  const { overlaps, holes, below } = coverage(rule.tiers, rule.metric);
  for (const overlap of overlaps) {
    const { vi, en } = describeInterval(overlap, rule.metric);
    yield problem("tiers-overlap", "error", `Hai mức cùng chứa: ${vi}`, `Two tiers hold: ${en}`);
  }
  const open = below === undefined || rule.otherwise !== undefined ? holes : [below, ...holes];
  for (const hole of open) {
    const { vi, en } = describeInterval(hole, rule.metric);
    yield problem(
      "tiers-leave-hole",
      "warning",
      `Không mức nào chứa: ${vi}`,
      `No tier holds: ${en}`,
    );
  }
}

function* checkLevels(rule: LevelsRule, maximum: number | undefined): Problems {
  if (rule.levels.length === 0) yield emptyRule();
  const keys = new Set<string>();
  for (const { key, label, points } of rule.levels) {
    yield* checkAmount(points, maximum, label);
    if (keys.has(key)) {
      yield problem("duplicate-key", "error", `Trùng khóa: ${key}`, `Key used twice: ${key}`);
    }
    keys.add(key);
  }
}

function* checkLine(rule: LinearRule, maximum: number | undefined): Problems {
  yield* checkAmount(rule.from.points, maximum, "from");
  yield* checkAmount(rule.to.points, maximum, "to");
  if (rule.to.figure <= rule.from.figure) {
    yield problem(
      "empty-line",
      "error",
      "Điểm cuối của đường thẳng phải lớn hơn điểm đầu",
      "The line must end at a greater figure than it begins",
    );
  }
}

function* checkDeduction(rule: DeductionRule, maximum: number | undefined): Problems {
  yield* checkAmount(rule.points, rule.from === undefined ? undefined : maximum, "points");
  if (rule.first !== undefined) yield* checkAmount(rule.first.points, undefined, "first");
  if (rule.from !== undefined) yield* checkAmount(rule.from, maximum, "from");
  if (rule.floor !== undefined) yield* checkAmount(rule.floor, rule.from, "floor");
}

function emptyRule(): RuleProblem {
  return problem("empty-rule", "error", "Quy tắc không có mức nào", "The rule has no outcome");
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
      if (rule.kind === "conjunction" && rule.allOf.length === 0) yield emptyRule();
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
      if (rule.of <= 0)
        yield problem("empty-line", "error", "Mẫu số phải dương", "of must be positive");
      return;
    case "linear":
      yield* checkLine(rule, maximum);
      return;
    case "survey":
    case "externalIndex":
      yield* needsMaximum(undefined, maximum, rule.kind);
      return;
    case "cases":
      if (rule.cases.length === 0) yield emptyRule();
      for (const { rule: inner } of rule.cases) yield* problemsOf(inner, maximum);
  }
}

/** Everything wrong with a rule, beside the maximum of its criterion where it has one. */
export function ruleProblems(rule: ScoringRule, maximum?: number): readonly RuleProblem[] {
  return [...problemsOf(rule, maximum)];
}
