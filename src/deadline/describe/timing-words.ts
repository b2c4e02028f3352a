import type { ByTiming, WithinTiming, WrittenPeriod } from "../timing.js";
import * as phrase from "./data/phrases.js";
import { eventWays } from "./event.js";
import { periodWays, periodWords, rangeWords } from "./period.js";
import type { DescribedClause } from "./reading.js";
import { limitWays, recurringWays } from "./recurring.js";
import type { Speech } from "./speech.js";

/**
 * What a clause says of time.
 *
 * @returns The ways to say it, the best first; in Vietnamese, the words of the source where no time
 * was found.
 */
export function timingWays(
  speech: Speech,
  { timing, words, label }: DescribedClause,
): readonly string[] {
  const { ways, say } = speech;
  switch (timing.kind) {
    case "by":
      return boundWays(speech, timing);
    case "within":
      return withinWays(speech, timing);
    case "recurring":
      return recurringWays(speech, timing);
    case "ongoing":
      return limitWays(speech, timing.limits).map((limit) =>
        [say(phrase.ongoing), limit].filter(Boolean).join(speech.vietnamese ? " " : ", "),
      );
    case "event":
      return eventWays(speech, timing, words, label);
    case "reference":
      return ways(phrase.reference, timing.authority);
    case "unstated":
    case "unrecognized":
      return ways(phrase.TIMELESS[timing.kind], words);
  }
}

/** `trước 17h00 ngày 22/3/2022`, `chậm nhất ngày 15/6`, `đến hết quý II/2022`, `đến cuối năm`. */
function boundWays(speech: Speech, timing: ByTiming): readonly string[] {
  const { moment, edge, inclusive, time, approximate, roll } = timing;
  const name = periodWords(speech, moment);
  const limit = time === undefined ? name : speech.say(phrase.atTime, ...time.split(":"), name);
  const pointed = moment.shape === "day" || time !== undefined;
  const part = moment.shape === "months" && moment.part !== undefined;
  const whole = !pointed && !part;
  const bound = inclusive
    ? pointed || (edge === "start" && !speech.vietnamese)
      ? phrase.byDay
      : part
        ? phrase.byPart
        : phrase.byEnd
    : whole && edge === "end"
      ? phrase.beforeEnd
      : phrase.beforeBound;
  const ways = speech.ways(bound, limit);
  const said = approximate && inclusive ? speech.ways(phrase.outlook, limit, ways[0] ?? "") : ways;
  return roll === undefined ? said : said.map((way) => `${way}, ${speech.say(phrase.ROLLS[roll])}`);
}

/** `tháng 9/2021`, `trong năm`, `từ tháng 3 đến tháng 6`, `khoảng quý III/2022`. */
function withinWays(
  speech: Speech,
  { period, until, approximate }: WithinTiming,
): readonly string[] {
  if (until !== undefined) {
    const range = rangeWords(speech, period, until);
    return [approximate ? speech.say(phrase.aboutRange, range) : range];
  }
  const part = period.shape === "months" && period.part !== undefined;
  return approximate && !part
    ? speech.ways(phrase.about, periodWords(speech, period))
    : periodWays(speech, period).slice(isBareYear(period) ? -1 : 0);
}

/** A bare `năm` would be how often, and `năm trước` a report: only `trong năm` is a time. */
function isBareYear(period: WrittenPeriod): boolean {
  if (period.shape !== "months" || period.grain !== "year" || period.part !== undefined)
    return false;
  return period.year === undefined && (period.yearOffset ?? -1) < 0;
}
