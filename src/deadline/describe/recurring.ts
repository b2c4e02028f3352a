import type { Cadence, RecurringTiming, WrittenLimits } from "../timing.js";
import * as phrase from "./data/phrases.js";
import { ruleWords } from "./due-rule.js";
import { periodTime, periodWords, rangeWords } from "./period.js";
import type { Speech } from "./speech.js";

/**
 * From when to when something goes on: `trong năm 2022`, `từ quý II/2022 đến quý IV/2022`,
 * `kể từ tháng 4/2022`, `đến hết năm 2025`.
 *
 * @param loose - Whether the end must not hang on the words before it: `từ nay đến hết …`.
 * @returns Nothing when nothing limits it.
 */
export function limitWords(
  speech: Speech,
  { from, to }: WrittenLimits = {},
  loose = false,
): string {
  const start = from === undefined ? undefined : periodWords(speech, from);
  const end = to === undefined ? undefined : periodWords(speech, to);
  if (from !== undefined && to !== undefined) {
    return start === end ? periodTime(speech, from, false) : rangeWords(speech, from, to);
  }
  if (from !== undefined && start !== undefined) {
    return speech.say(from.shape === "years" ? phrase.fromYearsOn : phrase.fromOn, start);
  }
  if (to === undefined || end === undefined) return "";
  const until = speech.say(to.shape === "day" ? phrase.untilDay : phrase.untilEnd, end);
  return loose ? speech.say(phrase.fromNow, until) : until;
}

/**
 * Something done again and again: `hằng quý`, `2 lần/năm`, `hằng tháng, trước ngày 25`,
 * `thứ Sáu hằng tuần`, `mỗi 6 tháng đến hết năm 2025`.
 */
export function recurringWords(speech: Speech, timing: RecurringTiming): string {
  const { due, limits } = timing;
  const joint = due === undefined && speech.vietnamese ? " " : ", ";
  const roll = due?.roll === undefined ? "" : `, ${speech.say(phrase.ROLLS[due.roll])}`;
  const to = limits?.to;
  // After "hằng năm" a bare day would be the day on which it falls due; "7 tháng đến hết 2 tháng
  // cuối năm" would be a run of months.
  const day = to?.shape === "day" && due === undefined && isYearly(timing);
  const months = to?.shape === "months" && (to.grain === "range" || to.grain === "half-year");
  const head = anchoredWords(speech, timing);
  const words = limitWords(speech, limits, day || (months && head.includes("tháng")));
  const limit = words && joint + words;
  return head + (speech.vietnamese ? limit + roll : roll + limit);
}

function isYearly({ every }: RecurringTiming): boolean {
  return every !== "unspecified" && every.unit === "year";
}

/** The cadence with its due rule and what fixes its years. */
function anchoredWords(speech: Speech, timing: RecurringTiming): string {
  const { every, due, anchor } = timing;
  const head = headWords(speech, timing);
  if (anchor === undefined) return head;
  const words = "words" in anchor ? anchor.words : digitWords(speech, anchor.yearsEndingIn);
  if (every !== "unspecified" || !speech.vietnamese) return `${head}, ${words}`;
  return due === undefined ? words : `${ruleWords(speech, due, "year").beside} ${words}`;
}

/** `năm có chữ số tận cùng là 0 và 5`. */
function digitWords({ say }: Speech, digits: readonly number[]): string {
  return say(phrase.yearsEndingIn, digits.join(say(phrase.digitJoint)));
}

/** The cadence with its due rule. */
function headWords(speech: Speech, { every, times, due }: RecurringTiming): string {
  const cadence =
    times === undefined ? cadenceWords(speech, every) : timesWords(speech, every, times);
  if (due === undefined) return cadence;
  const unit = every === "unspecified" ? undefined : every.unit;
  const { beside, alone, prefersAlone } = ruleWords(speech, due, unit);
  // A rule alone cannot say that more than one unit lies between two times.
  const spaced = every !== "unspecified" && every.interval > 1;
  if (!speech.vietnamese || !prefersAlone || spaced) return `${cadence}, ${beside}`;
  return times === undefined ? alone : speech.say(phrase.counted, alone, times);
}

/** `hằng quý`, `mỗi 6 tháng`, `mỗi 2 năm`. */
function cadenceWords({ say }: Speech, every: Cadence | "unspecified"): string {
  if (every === "unspecified") return say(phrase.regularly);
  const { unit, interval } = every;
  if (interval > 1) return say(phrase.everyFew, interval, say(phrase.UNITS[unit]));
  return say(unit === "half-year" ? phrase.everyHalf : phrase.every, say(phrase.UNITS[unit]));
}

/** `2 lần/năm`, `2 năm một lần`, `6 tháng/lần`. */
function timesWords(speech: Speech, every: Cadence | "unspecified", times: number): string {
  const { say } = speech;
  if (every === "unspecified") {
    return say(times > 1 ? phrase.timesRegularly : phrase.onceRegularly, times);
  }
  const { unit, interval } = every;
  const period =
    interval > 1 ? say(phrase.few, interval, say(phrase.UNITS[unit])) : say(phrase.UNITS[unit]);
  const long = interval > 1 || unit === "half-year";
  const name = times > 1 ? phrase.times : long ? phrase.onceLong : phrase.once;
  return say(name, period, cadenceWords(speech, every), times);
}
