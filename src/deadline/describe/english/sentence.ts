import type { ByTiming, EventTiming, Timing, WithinTiming } from "../../timing.js";
import { OFFSET_UNITS, RELATIONS, ROLLS } from "../data/english.js";
import { runsOf, type DescribedClause, type Reading } from "../reading.js";
import { periodName, periodPhrase } from "./period.js";
import { amountOf, limitsPhrase, recurringPhrase } from "./recurring.js";

/**
 * Says in one English sentence what a deadline means. Labels and the words of events and of what
 * sets a time stay in the language of the text.
 */
export function sentence({ clauses }: Reading): string {
  if (clauses.length === 0) return "No deadline.";
  const said = runsOf(clauses).map(runPhrase).join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** `Báo cáo: every quarter, every half-year and every year`; clauses with commas stand apart. */
function runPhrase(run: readonly DescribedClause[]): string {
  const label = run[0]?.label;
  const phrases = run.map(({ timing, words }) => timingPhrase(timing, words));
  const named = (phrase: string): string => (label === undefined ? phrase : `${label}: ${phrase}`);
  if (phrases.some((phrase) => phrase.includes(","))) return phrases.map(named).join("; ");
  const last = phrases.at(-1) ?? "";
  const others = phrases.slice(0, -1).join(", ");
  return named(others === "" ? last : `${others} and ${last}`);
}

function timingPhrase(timing: Timing, words: string): string {
  switch (timing.kind) {
    case "by":
      return boundPhrase(timing);
    case "within":
      return withinPhrase(timing);
    case "recurring":
      return recurringPhrase(timing);
    case "ongoing": {
      const { limits } = timing;
      return limits === undefined ? "continuously" : `continuously, ${limitsPhrase(limits)}`;
    }
    case "event":
      return eventPhrase(timing);
    case "reference":
      return `as set by “${timing.authority}”`;
    case "unstated":
      return "no time stated";
    case "unrecognized":
      return `not understood as a time: “${words}”`;
  }
}

/** `before 17:00 on 22 March 2022`, `by the end of June 2022`, `by 31 December 2030, as an outlook`. */
function boundPhrase({ moment, edge, inclusive, time, approximate, roll }: ByTiming): string {
  const name = periodName(moment);
  const partial = moment.shape === "months" && moment.part !== undefined;
  const whole = moment.shape === "day" || partial || edge === "start";
  const until = whole ? name : `the end of ${name}`;
  const joint = moment.shape === "day" ? "on" : "in";
  const limit = time === undefined ? until : `${time} ${joint} ${name}`;
  return [
    `${inclusive ? "by" : "before"} ${limit}`,
    ...(approximate === undefined ? [] : ["as an outlook"]),
    ...(roll === undefined ? [] : [ROLLS[roll]]),
  ].join(", ");
}

/** `in the second quarter of 2021`, `from March to June 2022`, `around August 2022`. */
function withinPhrase({ period, until, approximate }: WithinTiming): string {
  if (until !== undefined) return `from ${periodName(period)} to ${periodName(until)}`;
  const vague = period.shape === "months" && period.part !== undefined;
  return approximate === undefined || vague ? periodPhrase(period) : `around ${periodName(period)}`;
}

/** `5 working days after “nhận đủ hồ sơ”`, `when “có yêu cầu”`. */
function eventPhrase({ event, relation, offset }: EventTiming): string {
  const length = offset === undefined ? "" : amountOf(offset.amount, OFFSET_UNITS[offset.unit]);
  if (event === "") return `within ${length}`;
  return `${length} ${RELATIONS[relation]} “${event}”`.trimStart();
}
