import { defined } from "../../text/index.js";
import { amount, multiply, toNumber, whole } from "../exact.js";
import type { DeductionRule, Tier } from "../rule/rule.js";
import { isShare } from "./amount.js";
import { buildDays } from "./build-days.js";
import { buildLevels, mixed, type RuleSetting, type SimpleReading } from "./build-levels.js";
import { buildTable } from "./build-table.js";
import { FAULTY, IN_PERIODS } from "./data/rule-words.js";
import { brings, isMeasured, takesPoints, type Outcome } from "./outcomes.js";
import { declines, leftOf, sideOf, untouched, without } from "./taken-points.js";

/** "chưa quá 02 ngày: trừ 01 điểm" before "từ ngày thứ 3: trừ 01 điểm/ngày". */
function firstStretch([only, another]: readonly Outcome[]): DeductionRule["first"] | undefined {
  const points = only?.worth;
  const upTo = only?.phrase?.interval.max ?? undefined;
  if (another !== undefined || typeof points !== "number" || upTo === undefined) return undefined;
  return { upTo, points };
}

/**
 * Whether points are taken behind points that are given in part, or behind nothing: whether from
 * the full points, or below nothing, the text does not say.
 *
 * ```
 * từ 90%: 2 điểm; từ 50% đến dưới 90%: 0 điểm; dưới 50%: trừ 1 điểm
 *                                      ^^^^^^            ^^^^^^^^^^
 * ```
 */
function isBelowOthers(
  outcomes: readonly Outcome[],
  left: readonly Outcome[],
  full: number | undefined,
): boolean {
  const last = outcomes.findLastIndex(takesPoints);
  const leavesNothing = left.some(
    (each, at) => outcomes[at] !== undefined && takesPoints(outcomes[at]) && brings(each) === 0,
  );
  return outcomes.some(({ taken, worth }, at) => {
    if (taken || last < 0) return false;
    if (worth === 0) return leavesNothing || at < last;
    return isShare(worth) ? worth.share !== 1 : full !== undefined && worth !== full;
  });
}

/**
 * Steps of a criterion whose points are taken from the total: where more faults take more, none
 * takes nothing.
 *
 * ```
 * Dưới 3 lỗi trừ 1 điểm; từ 3 lỗi trở lên trừ 2 điểm
 * ^^^^^^^^^^ above nought
 * ```
 */
export function faultTable(outcomes: readonly Outcome[]): SimpleReading | undefined {
  const open = outcomes.find(({ phrase }) => phrase?.interval.min === null);
  const least = outcomes.every((each) => open !== undefined && brings(each) >= brings(open));
  const faults = outcomes.length > 1 ? least : FAULTY.test(open?.label ?? "");
  if (open?.phrase === undefined || !faults || !outcomes.every(isMeasured))
    return buildTable(outcomes);
  const { phrase } = open;
  const interval = { ...phrase.interval, min: 0, minInclusive: false };
  const above = { ...open, phrase: { ...phrase, interval } };
  const rows = outcomes.map((each) => (each === open ? above : each));
  return buildTable([...rows, untouched(open, 0)]);
}

/**
 * Steps that take points, beside levels and lines of nothing: each brings what is left of the full
 * points, and what no line speaks of all of them.
 *
 * ```
 * Từ 1 đến 5 hồ sơ trễ hạn: trừ 0,5 điểm; trên 5: trừ 1 điểm
 *                           ^^^^^^^^^^^^          ^^^^^^^^^^
 * ```
 */
export function buildSteps(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const { maximum, deduction } = setting;
  const [first] = outcomes;
  const gains = outcomes.filter((outcome) => !outcome.taken && brings(outcome) > 0);
  const [gain] = gains;
  const stated = typeof gain?.worth === "number" ? gain.worth : undefined;
  const full = maximum ?? stated;
  const apart = outcomes.every(isMeasured);
  const several = gains.length > 1 && !apart;
  const unlike = !apart && stated !== undefined && full !== stated;
  if (first === undefined || several || unlike) return mixed(outcomes);
  if (deduction) {
    if (gains.length > 0 || !apart) return mixed(outcomes);
    return faultTable(outcomes) ?? mixed(outcomes);
  }
  const shares = outcomes.every(({ taken, worth }) => !taken || isShare(worth));
  if (full === undefined && !(shares && !apart)) return mixed(outcomes);
  const left = full === undefined ? outcomes : outcomes.map((each) => leftOf(each, full));
  if (isBelowOthers(outcomes, left, full)) return mixed(outcomes);
  const added = full ?? { share: 1 };
  const rest = gains.length > 0 ? undefined : { ...untouched(first, 0), worth: added };
  const rows = rest === undefined ? left : [...left, rest];
  // Beside days that are late alone, what no line speaks of is in time.
  const days = buildDays(rows, (each) => (each === rest ? "time" : sideOf(setting.reader, each)));
  const table = days ?? buildTable(rows);
  if (table !== undefined) return table;
  return left.every(isMeasured) && left.length > 1 ? mixed(outcomes) : buildLevels(rows);
}

/**
 * Points for the greatest number of things, and fewer for each that is missing.
 *
 * ```
 * Có 05 mô hình trở lên: 2 điểm; cứ giảm 01 mô hình trừ 0,5 điểm
 *    ^^ ^top                                            ^^^ ^step
 * ```
 */
function buildDecline(outcomes: readonly Outcome[], step: Outcome): SimpleReading {
  const others = outcomes.filter((outcome) => outcome !== step);
  const [top, zero] = others;
  const { min = null } = top?.phrase?.interval ?? {};
  const counts = top?.phrase?.metric === "count" && Number.isInteger(min);
  const nothing = zero === undefined || (brings(zero) === 0 && !isMeasured(zero));
  const { worth: each, cap } = step;
  if (IN_PERIODS.test(top?.label ?? "")) return mixed(outcomes);
  if (!counts || min === null || others.length > 2 || !nothing || cap !== undefined) {
    return mixed(outcomes);
  }
  const full = top.worth;
  if (typeof full !== "number" || typeof each !== "number" || each <= 0 || min > MOST_STEPS) {
    return mixed(outcomes);
  }
  const tiers: Tier[] = [];
  for (let count = min; count >= 0; count -= 1) {
    const points = without(full, toNumber(multiply(whole(min - count), amount(each, "points"))));
    const last = points === 0 || count === 0;
    const lower = { min: last ? null : count, minInclusive: !last };
    const upper = { max: count === min ? null : count + 1, maxInclusive: false };
    tiers.push({ ...lower, ...upper, points: count === 0 && zero !== undefined ? 0 : points });
    if (last) break;
  }
  return { rule: { kind: "tiers", metric: "count", tiers }, findings: [] };
}

/** No rule counts down more things than these. */
const MOST_STEPS = 60;

/**
 * Points above a number of faults, whatever the deduction for each would leave.
 *
 * ```
 * chậm 01 ngày trừ 0,1 điểm; chậm quá 3 ngày: 0 điểm
 *                            ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function beyondOf([only, another]: readonly Outcome[]): DeductionRule["beyond"] | undefined {
  const { phrase, worth } = only ?? {};
  if (another !== undefined || typeof worth !== "number" || phrase === undefined) return undefined;
  const { min, minInclusive, max } = phrase.interval;
  if (min === null || max !== null || phrase.metric === "percent") return undefined;
  return { above: minInclusive ? min - 1 : min, points: worth };
}

/** Points taken for each fault, from the full points of the text or of the criterion. */
export function buildDeduction(outcomes: readonly Outcome[], setting: RuleSetting): SimpleReading {
  const taken = outcomes.filter(takesPoints);
  const gains = outcomes.filter((outcome) => !takesPoints(outcome) && brings(outcome) > 0);
  const each = taken.filter((outcome) => outcome.each !== undefined);
  const [counted] = each;
  const zeros = outcomes.filter((outcome) => !takesPoints(outcome) && brings(outcome) === 0);
  if (each.length === 0 && (taken.length > 1 || zeros.length > 0 || taken.every(isMeasured))) {
    return buildSteps(outcomes, setting);
  }
  if (gains.length > 1 || each.length > 1) return mixed(outcomes);
  const main = counted ?? (taken.length === 1 ? taken[0] : undefined);
  if (main === undefined) return mixed(outcomes);
  if (gains.some(isMeasured) && declines(setting.reader, main)) return buildDecline(outcomes, main);
  const beyond = zeros.length === 0 ? undefined : beyondOf(zeros);
  if (zeros.length > 0 && beyond === undefined) return mixed(outcomes);
  const { worth: points, cap, each: counts } = main;
  const others = taken.filter((outcome) => outcome !== main);
  const first = firstStretch(others);
  if (typeof points !== "number" || (others.length > 0 && first === undefined)) {
    return mixed(outcomes);
  }
  // They are taken from the full points of the text, or from the maximum.
  const full = gains[0]?.worth ?? { share: 1 };
  if (typeof full !== "number" && !(isShare(full) && full.share === 1)) return mixed(outcomes);
  const maximum = setting.deduction ? undefined : setting.maximum;
  const from = typeof full === "number" ? full : maximum;
  const per = counts === "several" ? undefined : counts;
  const floor = from === undefined ? undefined : 0;
  // A count of faults says nothing of another full amount than the maximum.
  const unlike = maximum !== undefined && typeof full === "number" && full !== maximum;
  const needsFrom = beyond !== undefined || outcomes.some(({ toNothing }) => toNothing === true);
  if (unlike || (needsFrom && from === undefined)) return mixed(outcomes);
  // A criterion of deductions takes no more than its own maximum.
  const most = cap ?? (setting.deduction && per !== undefined ? setting.maximum : undefined);
  const more = defined({ per, first, from, floor, cap: most, beyond });
  return { rule: { kind: "deduction", points, ...more }, findings: [] };
}
