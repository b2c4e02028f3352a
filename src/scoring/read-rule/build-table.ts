import { defined } from "../../text/index.js";
import { exact, HUNDRED, multiply, toNumber } from "../exact.js";
import { describeInterval } from "../rule/describe-interval.js";
import { coverage } from "../rule/intervals.js";
import type { Interval } from "../interval.js";
import type { Metric, ProportionalFormula, Tier, TiersRule } from "../rule/rule.js";
import { ruleFinding, type RuleFinding } from "../findings.js";
import { isFormula, isShare } from "./amount.js";
import type { Notes } from "./amount-notes.js";
import type { FormulaReading } from "./formula.js";
import type { IntervalPhrase } from "./interval-phrase.js";
import type { Outcome } from "./outcomes.js";

/** An outcome whose condition is on a figure. */
type Measured = Outcome & { readonly phrase: IntervalPhrase };

function isMeasured(outcome: Outcome): outcome is Measured {
  return outcome.phrase !== undefined;
}

/** A formula as a rule. */
export function toProportional(
  { of, points }: FormulaReading,
  { cap, rounding }: Notes,
): ProportionalFormula {
  return { kind: "proportional", of, ...defined({ points, cap, rounding }) };
}

function toTier(outcome: Outcome, interval: Interval): Tier | undefined {
  const { worth, label } = outcome;
  const row = { ...interval, label };
  if (typeof worth === "number" || isShare(worth)) return { ...row, points: worth };
  return isFormula(worth) ? { ...row, formula: toProportional(worth, outcome) } : undefined;
}

/** "Từ 1 trở lên" only says that there is one: it tells no tiers apart. */
function onlyExists({ interval, metric }: IntervalPhrase): boolean {
  return metric === "count" && interval.min === 1 && interval.minInclusive && interval.max === null;
}

function sameInterval(one: Interval, other: Interval): boolean {
  return one.min === other.min && one.max === other.max;
}

/** Where a figure written without comparison ends: at the next tier above it. */
function settle(
  { phrase }: Measured,
  metric: Metric,
  others: readonly IntervalPhrase[],
): { interval: Interval; guessed: boolean } {
  const { interval, bare } = phrase;
  const { min } = interval;
  if (!bare || min === null) return { interval, guessed: false };
  const openAt = others.some((each) => each.interval.min === min && !each.interval.minInclusive);
  if (openAt) return { interval: { ...interval, max: min, maxInclusive: true }, guessed: false };
  if (metric === "percent" && min >= 100) return { interval, guessed: false };
  const above = others
    .map((each) => each.interval.min)
    .filter((each): each is number => each !== null && each > min);
  if (above.length === 0) return { interval, guessed: true };
  if (metric === "count") {
    return { interval: { ...interval, max: min + 1, maxInclusive: false }, guessed: false };
  }
  const next = Math.min(...above);
  const held = others.some((each) => each.interval.min === next && each.interval.minInclusive);
  return { interval: { ...interval, max: next, maxInclusive: !held }, guessed: true };
}

/** Whether the figures of these lines tell them apart, so that they make a table. */
function makesTable(measured: readonly Measured[], others: readonly Outcome[]): boolean {
  const [first] = measured;
  if (first === undefined) return false;
  if (others.some(({ polarity }) => polarity === "positive")) return false;
  const isTerm = measured.some(({ phrase }) => phrase.metric === "term");
  const intervals = measured.map(({ phrase }) => phrase.interval);
  if (isTerm) {
    const sound = coverage(intervals, "percent").overlaps.length === 0;
    return sound && measured.length > 1 && measured.every(({ phrase }) => phrase.metric === "term");
  }
  if (measured.length === 1) {
    return !onlyExists(first.phrase) && (first.phrase.metric === "percent" || others.length > 0);
  }
  return !measured.every(({ phrase }) => sameInterval(phrase.interval, first.phrase.interval));
}

interface Floor {
  readonly tiers: readonly Tier[];
  readonly otherwise?: number;
}

/** Every other case: what the tiers leave open above and between, or else below. */
function restOf(rest: Outcome, tiers: readonly Tier[], metric: Metric): Floor | undefined {
  const { holes, below } = coverage(tiers, metric);
  const open = holes.length > 0 ? holes : below === undefined ? [] : [below];
  const { worth } = rest;
  if (holes.length === 0 && typeof worth === "number") return { tiers: [], otherwise: worth };
  const more = open.map((hole) => toTier(rest, hole));
  const added = more.filter((tier): tier is Tier => tier !== undefined);
  return added.length === more.length ? { tiers: added } : undefined;
}

/** What a line such as "Không thực hiện: 0" adds to the tiers; `undefined` when it does not fit. */
function floorOf(rest: Outcome, tiers: readonly Tier[], metric: Metric): Floor | undefined {
  const { worth } = rest;
  const { below } = coverage(tiers, metric);
  if (rest.polarity === "rest") return restOf(rest, tiers, metric);
  if (typeof worth !== "number") {
    // "Không đạt: điểm = tỷ lệ × 3" speaks of all that lies below.
    const tier = below === undefined ? undefined : toTier(rest, below);
    return tier === undefined ? undefined : { tiers: [tier] };
  }
  if (metric !== "count" || below === undefined) return { tiers: [], otherwise: worth };
  const none = { min: null, minInclusive: false, max: 1, maxInclusive: false };
  return { tiers: [{ ...none, label: rest.label, points: worth }] };
}

/** Whether fewer things bring fewer points, so that none, of which nothing is said, brings 0. */
function risesFromNothing(tiers: readonly Tier[]): boolean {
  const fixed = tiers.map((tier) => ("points" in tier ? tier.points : undefined));
  const figures = fixed.filter((points): points is number => typeof points === "number");
  const lowest = [...tiers].sort((one, other) => (one.min ?? 0) - (other.min ?? 0))[0];
  if (figures.length !== tiers.length || lowest === undefined || !("points" in lowest))
    return false;
  return lowest.min !== null && lowest.points === Math.min(...figures);
}

function* tableFindings(
  rule: TiersRule,
  measured: readonly Measured[],
  rest: Outcome | undefined,
): Generator<RuleFinding> {
  for (const { phrase, span } of measured) {
    if (phrase.several) yield ruleFinding("several-figures", {}, span);
  }
  const { below } = coverage(rule.tiers, rule.metric);
  if (below === undefined || rest?.polarity === "rest" || rule.otherwise === undefined) return;
  // Without points for nothing done the check of the rule itself names the hole.
  const code = rest === undefined ? "nothing-said-below" : "tiers-leave-hole";
  yield ruleFinding(code, { figures: describeInterval(below, rule.metric) });
}

/** "b/a ≥ 0,8" is 80 per cent. */
function asPercentage(interval: Interval): Interval {
  const times = (end: number | null): number | null =>
    end === null ? null : toNumber(multiply(exact(end, "share"), HUNDRED));
  return { ...interval, min: times(interval.min), max: times(interval.max) };
}

/** Whether the figures are shares of one: none above 1, and one that is no whole number. */
function areShares(measured: readonly Measured[]): boolean {
  const ends = measured.flatMap(({ phrase: { interval } }) => [interval.min, interval.max]);
  const figures = ends.filter((end): end is number => end !== null);
  return figures.every((end) => end <= 1) && figures.some((end) => !Number.isInteger(end));
}

function metricOf(measured: readonly Measured[]): Metric {
  const has = (metric: IntervalPhrase["metric"]): boolean =>
    measured.some(({ phrase }) => phrase.metric === metric);
  if (has("percent")) return "percent";
  return has("points") ? "points" : "count";
}

/** A table as read, with what is to be remarked about it. */
export interface TableReading {
  /** The rule. */
  readonly rule: TiersRule;
  /** The remarks. */
  readonly findings: readonly RuleFinding[];
}

/** Reads outcomes as a tier table; `undefined` when their figures do not make one. */
export function buildTable(outcomes: readonly Outcome[]): TableReading | undefined {
  const found = outcomes.filter(isMeasured);
  const others = outcomes.filter((outcome) => !isMeasured(outcome));
  const measured =
    found.some(({ phrase }) => phrase.metric === "percent") || !areShares(found)
      ? found
      : found.map((outcome) => {
          const { phrase } = outcome;
          const interval = asPercentage(phrase.interval);
          return { ...outcome, phrase: { ...phrase, interval, metric: "percent" as const } };
        });
  if (others.length > 1 || !makesTable(measured, others)) return undefined;
  const [rest] = others;
  const metric = metricOf(measured);
  const tiers: Tier[] = [];
  const findings: RuleFinding[] = [];
  for (const outcome of measured) {
    const { interval, guessed } = settle(
      outcome,
      metric,
      measured.map(({ phrase }) => phrase),
    );
    const tier = toTier(outcome, interval);
    if (tier === undefined) return undefined;
    tiers.push(tier);
    if (!guessed) continue;
    const words = { text: outcome.label, figures: describeInterval(interval, metric) };
    findings.push(ruleFinding("read-as-at-least", words, outcome.span));
  }
  const floor = rest === undefined ? { tiers: [] } : floorOf(rest, tiers, metric);
  if (floor === undefined) return undefined;
  tiers.push(...floor.tiers);
  const unsaid = rest === undefined && metric === "count" && risesFromNothing(tiers);
  const otherwise = floor.otherwise ?? (unsaid ? 0 : undefined);
  const rule: TiersRule = { kind: "tiers", metric, tiers, ...defined({ otherwise }) };
  findings.push(...tableFindings(rule, measured, rest));
  return { rule, findings };
}
