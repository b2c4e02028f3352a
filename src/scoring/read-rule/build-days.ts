import { coverage } from "../rule/intervals.js";
import type { Interval } from "../interval.js";
import type { Tier, TiersRule } from "../rule/rule.js";
import { toTier, unnested, type BuiltRule } from "./build-table.js";
import { BESIDE_ON_TIME, OR_NOTHING } from "./data/rule-words.js";
import type { Outcome } from "./outcomes.js";

/** Days before or behind a time limit as one figure, those before it negative. */
function asDays(interval: Interval, side: "early" | "late"): Interval {
  const { min, minInclusive, max, maxInclusive } = interval;
  if (side === "late") {
    return min === null ? { ...interval, min: 0, minInclusive: false } : interval;
  }
  const back = (end: number | null): number | null => (end === null ? null : 0 - end);
  const upper = min === null ? { max: 0, maxInclusive: false } : { max: back(min) };
  const lower = { min: back(max), minInclusive: maxInclusive };
  return { ...lower, max: upper.max, maxInclusive: min === null ? false : minInclusive };
}

/** Whether words ask for more than the time; what no line speaks of has none. */
function asksMoreInTime({ label, condition: { start, end } }: Outcome): boolean {
  return start < end && BESIDE_ON_TIME.test(label);
}

/**
 * Outcomes by days before and behind a time limit.
 *
 * ```
 * Sớm từ 3 ngày trở lên: 110; đúng hạn: 100; trễ 1-2 ngày: 90; trễ trên 2 ngày: 50
 * ^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^ down to the early ones
 * ```
 */
export function buildDays(
  outcomes: readonly Outcome[],
  sideOf: (outcome: Outcome) => Side | undefined,
): BuiltRule<TiersRule> | undefined {
  const tiers: Tier[] = [];
  const onTime: Outcome[] = [];
  let otherwise: number | undefined;
  let early: Interval | undefined;
  const hasDays = outcomes.some(({ phrase }) => phrase?.metric === "term");
  for (const outcome of outcomes) {
    const { phrase, polarity, worth, label } = outcome;
    const side = sideOf(outcome);
    const days = phrase?.metric === "term" && !phrase.several && NAMES_DAYS.test(label);
    if (days && (side === "early" || side === "late")) {
      const exact = phrase.bare && phrase.interval.max === null;
      const { min } = phrase.interval;
      const interval = exact
        ? { ...phrase.interval, max: min, maxInclusive: true }
        : phrase.interval;
      const tier = toTier(outcome, asDays(interval, side));
      if (tier === undefined) return undefined;
      // "chậm trên 5 ngày hoặc không gửi: 0 điểm": nothing done brings the same.
      if (worth === 0 && OR_NOTHING.test(label)) otherwise ??= 0;
      if (side === "early" && early?.max === 0) return undefined;
      if (side === "early" && (early?.max ?? -Infinity) < Number(tier.max)) early = tier;
      tiers.push(tier);
    } else if (phrase === undefined && side === "early" && early === undefined) {
      // "Trước hạn: 5 điểm": by however much.
      early = { min: null, minInclusive: false, max: 0, maxInclusive: false };
      const tier = toTier(outcome, early);
      if (tier === undefined) return undefined;
      tiers.push(tier);
    } else if (phrase === undefined && side === "late" && hasDays && !tiers.some(isLate)) {
      // "Quá hạn: 0 điểm": by however much. Without days in any line words alone tell them apart.
      const tier = toTier(outcome, { ...NO_END, min: 0 });
      if (tier === undefined) return undefined;
      tiers.push(tier);
    } else if (phrase === undefined && side === "time" && !asksMoreInTime(outcome)) {
      onTime.push(outcome);
    } else if (phrase === undefined && polarity !== "positive" && typeof worth === "number") {
      if (otherwise !== undefined && otherwise !== worth) return undefined;
      if (polarity === "negative") otherwise = worth;
      else tiers.push({ ...REST_OF_DAYS, label, points: worth });
    } else return undefined;
  }
  const [met, another] = onTime;
  if (met === undefined || another !== undefined || tiers.length === 0) return undefined;
  const lower = {
    min: early?.max ?? null,
    minInclusive: early !== undefined && !early.maxInclusive,
  };
  const tier = toTier(met, { ...lower, max: 0, maxInclusive: true });
  if (tier === undefined) return undefined;
  const rest = tiers.find(({ min, max }) => min === null && max === Infinity);
  const said = [tier, ...tiers.filter((each) => each !== rest)];
  const rows = [...unnested(said)];
  if (rest !== undefined && "points" in rest) {
    rows.push(...coverage(rows, "days").holes.map((hole) => ({ ...rest, ...hole })));
  }
  const more = otherwise === undefined ? {} : { otherwise };
  return { rule: { kind: "tiers", metric: "days", tiers: rows, ...more }, findings: [] };
}

const NO_END = { min: null, minInclusive: false, max: null, maxInclusive: false };

function isLate({ max }: Interval): boolean {
  return max === null || max > 0;
}

/** Where an outcome by days stands to the limit. */
export type Side = "early" | "late" | "time";

/** Weeks and months are no days. */
const NAMES_DAYS = /ngày/iu;

const REST_OF_DAYS = { min: null, minInclusive: false, max: Infinity, maxInclusive: false };
