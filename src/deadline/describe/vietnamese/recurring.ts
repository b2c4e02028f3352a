import type { Cadence, RecurringTiming } from "../../timing.js";
import { CADENCE_UNITS, ROLLS } from "../data/vietnamese.js";
import { ruleWords } from "./due-rule.js";
import { limitWords } from "./limits.js";

/**
 * Something done again and again: `hằng quý`, `2 lần/năm`, `hằng tháng, trước ngày 25`,
 * `thứ Sáu hằng tuần`, `mỗi 6 tháng đến hết năm 2025`.
 *
 * @returns The ways to say it, the best first.
 */
export function recurringWords(timing: RecurringTiming): readonly string[] {
  const limits = timing.limits === undefined ? [""] : limitWords(timing.limits);
  return headWords(timing).flatMap((head) => limits.map((limit) => withTail(timing, head, limit)));
}

/** The cadence with its due rule. */
interface Head {
  readonly words: string;
  /** Whether a comma must part the limits from it. */
  readonly ruled: boolean;
}

function headWords({ every, times, due }: RecurringTiming): readonly Head[] {
  const cadence = times === undefined ? cadenceWords(every) : timesWords(every, times);
  if (due === undefined) return cadence.map((words) => ({ words, ruled: false }));
  const { beside, alone, prefersAlone } = ruleWords(due, every);
  const counted = times === undefined ? alone : `${alone}, có ${times} lần`;
  const besides = cadence.map((words) => `${words}, ${beside}`);
  const ways = prefersAlone && !isSpaced(every) ? [counted, ...besides] : [...besides, counted];
  return ways.map((words) => ({ words, ruled: true }));
}

/** Whether more than one unit lies between two times, which a rule alone cannot say. */
function isSpaced(every: Cadence | "unspecified"): boolean {
  return every !== "unspecified" && every.interval > 1;
}

function withTail({ due }: RecurringTiming, { words, ruled }: Head, limit: string): string {
  const joint = ruled ? ", " : " ";
  const limited = limit === "" ? words : `${words}${joint}${limit}`;
  return due?.roll === undefined ? limited : `${limited}, ${ROLLS[due.roll]}`;
}

function cadenceWords(every: Cadence | "unspecified"): readonly string[] {
  if (every === "unspecified") return ["định kỳ"];
  const unit = CADENCE_UNITS[every.unit];
  if (every.interval > 1) return [`mỗi ${every.interval} ${unit}`];
  return [every.unit === "half-year" ? `mỗi ${unit}` : `hằng ${unit}`];
}

/** `2 lần/năm`, `2 năm một lần`, `6 tháng/lần`. */
function timesWords(every: Cadence | "unspecified", times: number): readonly string[] {
  if (every === "unspecified") return [`định kỳ, có ${times} lần`, `định kỳ có ${times} lần`];
  const { unit, interval } = every;
  const name = CADENCE_UNITS[unit];
  const period = interval > 1 ? `${interval} ${name}` : name;
  const once = interval > 1 || unit === "half-year" ? [`${period}/lần`] : [];
  return times === 1 ? [...once, `1 lần/${period}`] : [`${times} lần/${period}`];
}
