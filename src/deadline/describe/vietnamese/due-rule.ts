import type { Cadence, DueRule } from "../../timing.js";
import { SIDES } from "../data/vietnamese.js";
import { dayWords, eachAfter, weekdayWords } from "./rule-day.js";
import { windowWords } from "./window.js";

/** A due rule in words. */
export interface RuleWords {
  /** `trước ngày 25`, `vào ngày 15 của tháng cuối quý`: beside the cadence. */
  readonly beside: string;
  /** `trước ngày 25 hằng tháng`: the rule names the cadence itself. */
  readonly alone: string;
  /** Whether the rule stands better alone. */
  readonly prefersAlone: boolean;
}

/**
 * Says where in its period a recurring item falls due.
 *
 * @param due - The rule.
 * @param every - The cadence, which decides what its months are called.
 */
export function ruleWords(due: DueRule, every: Cadence | "unspecified"): RuleWords {
  const unit = every === "unspecified" ? undefined : every.unit;
  if (due.opens !== undefined) {
    return { ...windowWords(due, due.opens, unit), prefersAlone: true };
  }
  const side = SIDES[due.side];
  const { day } = due;
  if (typeof day !== "object") {
    const words = `${side} ${dayWords(due, unit)}`;
    return { beside: words, alone: `${words}${eachAfter(due, unit)}`, prefersAlone: false };
  }
  const words = `${side} ${weekdayWords(day)}`;
  return {
    beside: day.week === undefined ? words : `${words} của tháng`,
    alone: `${words}${eachAfter(due, unit)}`,
    prefersAlone: true,
  };
}
