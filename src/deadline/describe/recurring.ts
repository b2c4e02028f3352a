import type { Cadence, RecurringTiming, WrittenLimits } from "../timing.js";
import * as phrase from "./data/phrases.js";
import { ruleWords } from "./due-rule.js";
import { periodWays, periodWords, rangeWords } from "./period.js";
import type { Speech } from "./speech.js";

/**
 * From when to when something goes on: `trong năm 2022`, `từ quý II/2022 đến quý IV/2022`,
 * `kể từ tháng 4/2022`, `đến hết năm 2025`.
 *
 * @param loose - Whether the end must not hang on the words before it: `từ nay đến hết …`.
 * @returns The ways to say it, the best first; one empty text when nothing limits it.
 */
export function limitWays(
  speech: Speech,
  { from, to }: WrittenLimits = {},
  loose = false,
): readonly string[] {
  const start = from === undefined ? undefined : periodWords(speech, from);
  const end = to === undefined ? undefined : periodWords(speech, to);
  if (from !== undefined && to !== undefined) {
    return start === end ? periodWays(speech, from).slice(-1) : [rangeWords(speech, from, to)];
  }
  if (from !== undefined && start !== undefined) {
    return speech.ways(from.shape === "years" ? phrase.fromYearsOn : phrase.fromOn, start);
  }
  if (to === undefined || end === undefined) return [""];
  const ways = speech.ways(to.shape === "day" ? phrase.untilDay : phrase.untilEnd, end);
  return loose ? ways.slice(-2) : ways;
}

/**
 * Something done again and again: `hằng quý`, `2 lần/năm`, `hằng tháng, trước ngày 25`,
 * `thứ Sáu hằng tuần`, `mỗi 6 tháng đến hết năm 2025`.
 *
 * @returns The ways to say it, the best first.
 */
export function recurringWays(speech: Speech, timing: RecurringTiming): readonly string[] {
  const { due, limits } = timing;
  const joint = due === undefined && speech.vietnamese ? " " : ", ";
  const roll = due?.roll === undefined ? "" : `, ${speech.say(phrase.ROLLS[due.roll])}`;
  const to = limits?.to;
  // After "hằng năm" a bare day would be the day on which it falls due; "7 tháng đến hết 2 tháng
  // cuối năm" would be a run of months.
  const day = to?.shape === "day" && due === undefined && isYearly(timing);
  const months = to?.shape === "months" && (to.grain === "range" || to.grain === "half-year");
  return headWays(speech, timing).flatMap((head) => {
    const loose = day || (months && head.includes("tháng"));
    return limitWays(speech, limits, loose).map((words) => {
      const limit = words && joint + words;
      return head + (speech.vietnamese ? limit + roll : roll + limit);
    });
  });
}

function isYearly({ every }: RecurringTiming): boolean {
  return every !== "unspecified" && every.unit === "year";
}

/** The cadence with its due rule. */
function headWays(speech: Speech, { every, times, due }: RecurringTiming): readonly string[] {
  const cadence =
    times === undefined ? [cadenceWords(speech, every)] : timesWays(speech, every, times);
  if (due === undefined) return cadence;
  const unit = every === "unspecified" ? undefined : every.unit;
  const { beside, alone, prefersAlone } = ruleWords(speech, due, unit);
  const besides = cadence.map((words) => `${words}, ${beside}`);
  if (!speech.vietnamese) return besides;
  const counted = times === undefined ? alone : speech.say(phrase.counted, alone, times);
  // A rule alone cannot say that more than one unit lies between two times.
  const spaced = every !== "unspecified" && every.interval > 1;
  return prefersAlone && !spaced ? [counted, ...besides] : [...besides, counted];
}

/** `hằng quý`, `mỗi 6 tháng`, `mỗi 2 năm`. */
function cadenceWords({ say }: Speech, every: Cadence | "unspecified"): string {
  if (every === "unspecified") return say(phrase.regularly);
  const { unit, interval } = every;
  if (interval > 1) return say(phrase.everyFew, interval, say(phrase.UNITS[unit]));
  return say(unit === "half-year" ? phrase.everyHalf : phrase.every, say(phrase.UNITS[unit]));
}

/** `2 lần/năm`, `2 năm một lần`, `6 tháng/lần`. */
function timesWays(
  speech: Speech,
  every: Cadence | "unspecified",
  times: number,
): readonly string[] {
  const { say, ways } = speech;
  if (every === "unspecified") {
    return ways(times > 1 ? phrase.timesRegularly : phrase.onceRegularly, times);
  }
  const { unit, interval } = every;
  const period =
    interval > 1 ? say(phrase.few, interval, say(phrase.UNITS[unit])) : say(phrase.UNITS[unit]);
  const long = interval > 1 || unit === "half-year";
  const name = times > 1 ? phrase.times : long ? phrase.onceLong : phrase.once;
  return ways(name, period, cadenceWords(speech, every), times);
}
