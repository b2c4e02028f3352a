import { defined } from "../../text/index.js";
import { amount, HUNDRED, multiply, toNumber } from "../exact.js";
import { describeInterval } from "../rule/describe-interval.js";
import { coverage } from "../rule/intervals.js";
import type { Interval } from "../interval.js";
import type { LevelPoints, Metric, ProportionalFormula, Tier, TiersRule } from "../rule/rule.js";
import { ruleFinding, type RuleFinding } from "../findings.js";
import { isFormula, isShare } from "./amount.js";
import type { Notes } from "./amount-notes.js";
import { MEASURED, OR_NOTHING, THOUSANDTHS, TIMES } from "./data/rule-words.js";
import type { FormulaReading } from "./formula.js";
import type { IntervalPhrase } from "./interval-phrase.js";
import { isMeasured, type Measured, type Outcome } from "./outcomes.js";

/** A rule as built, if the outcomes make one, with the remarks. */
export interface BuiltRule<Rule> {
  readonly rule?: Rule;
  readonly findings: readonly RuleFinding[];
}

/** A formula as a rule. */
export function toProportional(
  { of, points }: FormulaReading,
  { cap, rounding }: Notes,
): ProportionalFormula {
  return { kind: "proportional", of, ...defined({ points, cap, rounding }) };
}

/** An outcome as a tier over an interval; `undefined` for points that no tier holds. */
export function toTier(outcome: Outcome, interval: Interval): Tier | undefined {
  const { worth, label } = outcome;
  const row = { ...interval, label };
  if (typeof worth === "number" || isShare(worth)) return { ...row, points: worth };
  return isFormula(worth) ? { ...row, formula: toProportional(worth, outcome) } : undefined;
}

/** "Từ 1 trở lên" only says that there is one: it tells no tiers apart. */
function onlyExists({ interval, metric }: IntervalPhrase): boolean {
  return metric === "count" && interval.min === 1 && interval.minInclusive && interval.max === null;
}

/** Where a figure written without comparison ends: at the next tier above it. */
function settle(
  { interval, bare }: IntervalPhrase,
  metric: Metric,
  all: readonly IntervalPhrase[],
): { interval: Interval; guessed: boolean } {
  const { min } = interval;
  if (!bare || min === null) return { interval, guessed: false };
  const others = all.map((each) => each.interval);
  const openAt = others.some((each) => each.min === min && !each.minInclusive);
  if (openAt) return { interval: { ...interval, max: min, maxInclusive: true }, guessed: false };
  if (metric === "percent" && min >= 100) return { interval, guessed: false };
  const above = others.flatMap((each) => (each.min !== null && each.min > min ? each.min : []));
  if (above.length === 0) return { interval, guessed: true };
  if (metric === "count") {
    return { interval: { ...interval, max: min + 1, maxInclusive: false }, guessed: false };
  }
  const next = Math.min(...above);
  const held = others.some((each) => each.min === next && each.minInclusive);
  return { interval: { ...interval, max: next, maxInclusive: !held }, guessed: true };
}

/** Whether the figures of these lines tell them apart, so that they make a table. */
function makesTable(measured: readonly Measured[], others: readonly Outcome[]): boolean {
  const [first] = measured;
  if (first === undefined) return false;
  if (others.some(({ polarity }) => polarity === "positive")) return false;
  const terms = measured.filter(({ phrase }) => phrase.metric === "term");
  const intervals = measured.map(({ phrase }) => phrase.interval);
  if (terms.length > 0) {
    const sound = coverage(intervals, "percent").overlaps.length === 0;
    return sound && measured.length > 1 && terms.length === measured.length;
  }
  const { metric, bare, interval } = first.phrase;
  if (measured.length === 1) {
    // "Có 02 báo cáo: 1 điểm" may only name what is asked for; "từ 15 sáng kiến" says how many.
    const bounded = metric === "percent" || (metric === "count" && !bare);
    return !onlyExists(first.phrase) && (bounded || others.length > 0);
  }
  const { min, max } = interval;
  return intervals.some((each) => each.min !== min || each.max !== max);
}

interface Floor {
  readonly tiers: readonly Tier[];
  readonly otherwise?: number;
}

/**
 * What a line such as "Không thực hiện: 0" or "còn lại: 0" adds to the tiers; `undefined` when it
 * does not fit.
 */
function floorOf(rest: Outcome, tiers: readonly Tier[], metric: Metric): Floor | undefined {
  const { worth, polarity, label } = rest;
  const isRest = polarity === "rest";
  const { holes, below } = coverage(tiers, metric);
  const inside = isRest ? holes : [];
  if (typeof worth === "number" && inside.length === 0) {
    if (isRest || metric !== "count" || below === undefined) return { tiers: [], otherwise: worth };
    const none = { min: null, minInclusive: false, max: 1, maxInclusive: false };
    return { tiers: [{ ...none, label, points: worth }] };
  }
  // "Không đạt: điểm = tỷ lệ × 3" speaks of all that lies below.
  const open = inside.length > 0 ? inside : below === undefined ? [] : [below];
  const added = open.flatMap((hole) => toTier(rest, hole) ?? []);
  const fits = added.length === open.length && (isRest || open.length > 0);
  return fits ? { tiers: added } : undefined;
}

/**
 * Whether a line of nothing brings more than the least rate, so that it is no rate of nought: `Dưới
 * 90%: 0 điểm. Không phát sinh: 2 điểm`.
 */
function bringsMoreThanLeast(
  rest: Outcome | undefined,
  tiers: readonly Tier[],
  metric: Metric,
): boolean {
  if (rest?.polarity !== "negative" || metric === "count") return false;
  const points = tiers.map((tier) => ("points" in tier ? Number(tier.points) : 0));
  const worth = Number(rest.worth);
  const least = points[tiers.findIndex(({ min }) => min === null)];
  if (least === undefined) return worth >= Math.min(...points);
  return worth > least && Math.max(...points) > least;
}

/** Whether fewer things bring fewer points, so that none, of which nothing is said, brings 0. */
function risesFromNothing(tiers: readonly Tier[]): boolean {
  const rows = tiers.map((tier) => ({ min: tier.min, points: "points" in tier && tier.points }));
  const [lowest] = rows.sort((one, other) => (one.min ?? 0) - (other.min ?? 0));
  const figures = rows.flatMap(({ points }) => (typeof points === "number" ? points : []));
  if (figures.length !== tiers.length || lowest === undefined || lowest.min === null) return false;
  return lowest.points === Math.min(...figures);
}

function* tableFindings(
  rule: TiersRule | undefined,
  measured: readonly Measured[],
  rest: Outcome | undefined,
): Generator<RuleFinding> {
  for (const { phrase, span } of measured) {
    if (phrase.several) yield ruleFinding("several-figures", {}, span);
  }
  if (rule === undefined) return;
  const { below } = coverage(rule.tiers, rule.metric);
  if (below === undefined || rest?.polarity === "rest" || rule.otherwise === undefined) return;
  // Without points for nothing done the check of the rule itself names the hole.
  const code = rest === undefined ? "nothing-said-below" : "tiers-leave-hole";
  yield ruleFinding(code, { figures: describeInterval(below, rule.metric) });
}

/** "b/a ≥ 0,8" is 80 per cent. */
function asPercentage(interval: Interval): Interval {
  const times = (end: number | null): number | null =>
    end === null ? null : toNumber(multiply(amount(end, "share"), HUNDRED));
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
  // "Chỉ số từ 0,8", "từ 10 ha", "gấp 1,5 lần": no number of things.
  const parts = measured.some(({ label, phrase: { interval } }) => {
    const ends = [interval.min, interval.max].map((end) => end ?? 0);
    return MEASURED.test(label) || (TIMES.test(label) && !ends.every(Number.isInteger));
  });
  return has("points") || parts || areShares(measured) ? "points" : "count";
}

/** A part of a whole: `b/a`, `tỷ lệ`; of an index 0,8 is no 80 per cent. */
const OF_WHOLE = /\p{L}\s*[/:÷]\s*\p{L}|t[ỷỉ] lệ/iu;

/** Shares of one are percentages, unless some figure is a percentage already. */
function inOneUnit(found: readonly Measured[]): readonly Measured[] {
  const percent = found.some(({ phrase }) => phrase.metric === "percent");
  if (percent || !areShares(found) || found.some(({ label }) => THOUSANDTHS.test(label)))
    return found;
  if (!found.some(({ label }) => OF_WHOLE.test(label))) return found;
  return found.map((outcome) => {
    const interval = asPercentage(outcome.phrase.interval);
    return { ...outcome, phrase: { ...outcome.phrase, interval, metric: "percent" } };
  });
}

/** Which way points go: a share is more or less than another share, and more than none. */
function stepBetween(before: LevelPoints | undefined, each: LevelPoints | undefined): number {
  if (typeof before === "number" && typeof each === "number") return Math.sign(each - before);
  const [one, other] = [before, each].map(shareOf);
  return one === undefined || other === undefined ? 0 : Math.sign(other - one);
}

function shareOf(points: LevelPoints | undefined): number | undefined {
  if (points === 0) return 0;
  return typeof points === "object" && isShare(points) ? points.share : undefined;
}

/**
 * Steps that are open at the same end, each of which holds those beyond it: the furthest one that a
 * figure reaches counts, where the points go one way with the figures.
 *
 * ```
 * Trên 80%: 2 điểm; trên 50%: 1 điểm; còn lại: 0 điểm
 *                   ^^^^^^^^^ up to 80%
 * ```
 */
export function unnested(tiers: readonly Tier[]): readonly Tier[] {
  const up = tiers.filter(({ min, max }) => min !== null && max === null);
  const down = tiers.filter(({ min, max }) => min === null && max !== null);
  const oneWay = (rows: readonly Tier[]): boolean => {
    const points = rows.map((tier) => ("points" in tier ? tier.points : undefined));
    // The first step may be a formula: `dưới 100%: theo tỷ lệ; dưới 50%: 0 điểm`.
    if (rows[0] !== undefined && "formula" in rows[0]) points.shift();
    const steps = points.slice(1).map((each, index) => stepBetween(points[index], each));
    return steps.every((step) => step !== 0 && step === steps[0]);
  };
  const rising = [...up].sort((one, other) => Number(one.min) - Number(other.min));
  const falling = [...down].sort((one, other) => Number(other.max) - Number(one.max));
  const cut = new Map<Tier, Tier>();
  if (rising.length > 1 && oneWay(rising)) {
    for (const [index, tier] of rising.entries()) {
      const next = rising[index + 1];
      if (next !== undefined && next.min !== tier.min) {
        cut.set(tier, { ...tier, max: next.min, maxInclusive: !next.minInclusive });
      }
    }
  }
  if (falling.length > 1 && oneWay(falling)) {
    for (const [index, tier] of falling.entries()) {
      const next = falling[index + 1];
      if (next !== undefined && next.max !== tier.max) {
        cut.set(tier, { ...tier, min: next.max, minInclusive: !next.maxInclusive });
      }
    }
  }
  return tiers.map((tier) => cut.get(tier) ?? tier);
}

/**
 * Bands of whole numbers reach up to the next one: between 89 and 90 there is no hole.
 *
 * ```
 * 90-99%: 8 điểm; 80-89%: 6 điểm
 *                    ^^^ below 90%
 * ```
 */
function closed(tiers: readonly Tier[], metric: Metric): readonly Tier[] {
  if (metric === "count" || metric === "days") return tiers;
  return tiers.map((tier) => {
    const { max, maxInclusive } = tier;
    const whole = max !== null && maxInclusive && Number.isInteger(max);
    const next = tiers.some(({ min, minInclusive }) => minInclusive && min === Number(max) + 1);
    return whole && next ? { ...tier, max: max + 1, maxInclusive: false } : tier;
  });
}

/** Reads outcomes as a tier table; `undefined` when their figures do not make one. */
export function buildTable(outcomes: readonly Outcome[]): BuiltRule<TiersRule> | undefined {
  const measured = inOneUnit(outcomes.filter(isMeasured));
  const others = outcomes.filter((outcome) => !isMeasured(outcome));
  if (others.length > 1 || !makesTable(measured, others)) return undefined;
  const [rest] = others;
  const metric = metricOf(measured);
  const tiers: Tier[] = [];
  const findings: RuleFinding[] = [];
  const phrases = measured.map(({ phrase }) => phrase);
  for (const outcome of measured) {
    const { interval, guessed } = settle(outcome.phrase, metric, phrases);
    const tier = toTier(outcome, interval);
    if (tier === undefined) return undefined;
    tiers.push(tier);
    if (!guessed) continue;
    const words = { text: outcome.label, figures: describeInterval(interval, metric) };
    findings.push(ruleFinding("read-as-at-least", words, outcome.span));
  }
  if (measured.some(({ phrase }) => phrase.several)) {
    return { findings: [...tableFindings(undefined, measured, rest)] };
  }
  tiers.splice(0, tiers.length, ...closed(unnested(tiers), metric));
  const floor = rest === undefined ? { tiers: [] } : floorOf(rest, tiers, metric);
  if (floor === undefined || bringsMoreThanLeast(rest, tiers, metric)) return undefined;
  tiers.push(...floor.tiers);
  const unsaid = rest === undefined && metric === "count" && risesFromNothing(tiers);
  // "quá 10 ngày hoặc không trả lời: 0 điểm": nothing done brings the same.
  const orNothing = measured.some(({ phrase, worth, label }) => {
    return phrase.metric === "term" && worth === 0 && OR_NOTHING.test(label);
  });
  const otherwise = floor.otherwise ?? (unsaid || orNothing ? 0 : undefined);
  const rule: TiersRule = { kind: "tiers", metric, tiers, ...defined({ otherwise }) };
  findings.push(...tableFindings(rule, measured, rest));
  return { rule, findings };
}
