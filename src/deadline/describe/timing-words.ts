import type { ByTiming, EventTiming, WithinTiming, WrittenPeriod } from "../timing.js";
import * as phrase from "./data/phrases.js";
import { periodTime, periodWords, rangeWords } from "./period.js";
import type { DescribedClause } from "./reading.js";
import { limitWords, recurringWords } from "./recurring.js";
import { figures, type Speech } from "./speech.js";

/**
 * What a clause says of time; in Vietnamese, the words of the source where no time was found.
 */
export function timingWords(speech: Speech, { timing, words, label }: DescribedClause): string {
  const { say } = speech;
  switch (timing.kind) {
    case "by":
      return boundWords(speech, timing);
    case "within":
      return withinWords(speech, timing);
    case "recurring":
      return recurringWords(speech, timing);
    case "ongoing":
      return [say(phrase.ongoing), limitWords(speech, timing.limits)]
        .filter(Boolean)
        .join(speech.vietnamese ? " " : ", ");
    case "event":
      return eventWords(speech, timing, words, label);
    case "reference":
      return say(phrase.reference, timing.authority);
    case "unstated":
    case "unrecognized":
      return say(phrase.TIMELESS[timing.kind], words);
  }
}

/** `trước 17h00 ngày 22/3/2022`, `chậm nhất ngày 15/6`, `đến hết quý II/2022`, `đến cuối năm`. */
function boundWords(speech: Speech, timing: ByTiming): string {
  const { moment, edge, inclusive, time, approximate, roll } = timing;
  const name = periodWords(speech, moment);
  const limit = time === undefined ? name : speech.say(phrase.atTime, ...time.split(":"), name);
  const day = moment.shape === "day" || (moment.shape === "lunar" && moment.day !== undefined);
  const pointed = day || time !== undefined;
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
  const exact = speech.say(bound, limit);
  const said = approximate && inclusive ? speech.say(phrase.outlook, limit, exact) : exact;
  return roll === undefined ? said : `${said}, ${speech.say(phrase.ROLLS[roll])}`;
}

/** `tháng 9/2021`, `trong năm`, `từ tháng 3 đến tháng 6`, `khoảng quý III/2022`. */
function withinWords(speech: Speech, { period, until, approximate }: WithinTiming): string {
  if (until !== undefined) {
    const range = rangeWords(speech, period, until);
    return approximate ? speech.say(phrase.aboutRange, range) : range;
  }
  const part = period.shape === "months" && period.part !== undefined;
  return approximate && !part
    ? speech.say(phrase.about, periodWords(speech, period))
    : periodTime(speech, period, !isBareYear(period));
}

/** A bare `năm` would be how often, and `năm trước` a report: only `trong năm` is a time. */
function isBareYear(period: WrittenPeriod): boolean {
  if (period.shape !== "months" || period.grain !== "year" || period.part !== undefined)
    return false;
  return period.year === undefined && (period.yearOffset ?? -1) < 0;
}

/** Words that may stand between a preposition and its event. */
const LINKS: readonly string[] = ["khi", "ngày", "thời điểm"];

/** A report is named by the months before a bound: `Báo cáo 6 tháng trước ngày 15/6`. */
const REPORT = /báo cáo|sơ kết|tổng kết|đánh giá/i;

/** After these `sau` and `trước` are idioms: `sau này`. */
const IDIOMS = /^(?:này|đó|đây|nay)(?!\p{L})/u;

/** The word before the event in its source; `undefined` when the event does not stand there. */
function linkIn(words: string, event: string): string | undefined {
  const position = words.indexOf(event);
  if (position < 0 || event === "") return undefined;
  const before = words.slice(0, position).trimEnd().toLowerCase();
  return LINKS.find((link) => before.endsWith(link)) ?? (IDIOMS.test(event) ? "khi" : "");
}

/**
 * A time that hangs on an event: `khi có yêu cầu`, `trước kỳ họp`, `05 ngày làm việc kể từ ngày
 * ký`. Whether `khi` or `ngày` belongs before the event is taken from the words it was read from,
 * because only they know whether the event is a noun.
 *
 * @param timing - The event.
 * @param words - The words it was read from.
 * @param label - What it is about.
 */
function eventWords(speech: Speech, timing: EventTiming, words: string, label = ""): string {
  const { event, relation, offset } = timing;
  const { say, vietnamese } = speech;
  const unit = offset === undefined ? "" : say(phrase.UNITS[offset.unit]);
  const several = !vietnamese && offset !== undefined && offset.amount > 1 ? "s" : "";
  const term =
    offset === undefined ? undefined : `${figures(speech, offset.amount)} ${unit}${several}`;
  if (term !== undefined && event === "") return say(phrase.withinTerm, term);
  const related = phrase.EVENTS[relation];
  if (!vietnamese) return `${term === undefined ? "" : `${term} `}${say(related, event)}`;
  if (term === undefined && relation === "when" && words === event) return event;
  if (term === undefined && (relation === "when" || relation === "during")) {
    return say(related, event);
  }
  const link = linkIn(words, event) ?? "khi";
  const counted = term === undefined ? link === "ngày" : link !== "";
  const preposition = relation === "before" ? "trước" : counted ? "kể từ" : "sau";
  const said = [term, preposition, link, event].filter(Boolean).join(" ");
  const report = offset?.unit === "month" && relation === "before" && REPORT.test(label);
  return report ? `chậm nhất ${said}` : said;
}
