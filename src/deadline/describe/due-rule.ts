import type { CadenceUnit, DueRule, RuleOpening } from "../timing.js";
import * as phrase from "./data/phrases.js";
import { monthFigures, periodWords } from "./period.js";
import { figures, type Speech } from "./speech.js";

/** A due rule in words. */
export interface RuleWords {
  /** `trước ngày 25`, `vào ngày 15 của tháng cuối quý`: beside the cadence. */
  readonly beside: string;
  /** `trước ngày 25 hằng tháng`: the rule names the cadence itself. */
  readonly alone: string;
  /** Whether the rule stands better alone. */
  readonly prefersAlone: boolean;
}

/** Where a day lies, without its side. */
type Placed = Pick<DueRule, "day" | "month" | "in">;

/** A language, with the cadence of a rule and what it is called. */
interface RuleSpeech extends Speech {
  /** The cadence, which decides what its months are called, if the text says how often. */
  readonly unit: CadenceUnit | undefined;
  /** `quý`, or `kỳ báo cáo` where the text does not say how often. */
  readonly name: string;
}

/**
 * Says where in its period a recurring item falls due.
 *
 * @param due - The rule.
 * @param unit - The cadence.
 */
export function ruleWords(
  language: Speech,
  due: DueRule,
  unit: CadenceUnit | undefined,
): RuleWords {
  const name = language.say(unit === undefined ? phrase.reportedOn : phrase.UNITS[unit]);
  const speech: RuleSpeech = { ...language, unit, name };
  const { day, opens } = due;
  if (opens !== undefined) return windowWords(speech, due, opens);
  const words = sideWords(speech, due);
  const alone = words + eachAfter(speech, due);
  if (typeof day !== "object") return { beside: words, alone, prefersAlone: speech.unit === "day" };
  const ofMonth = day.week !== undefined && speech.vietnamese;
  return { beside: ofMonth ? `${words} của tháng` : words, alone, prefersAlone: true };
}

/** `trước ngày 25`, `trước 16h00 ngày 25`, `vào 16h30 thứ Sáu`; of every day only the hour. */
function sideWords(speech: RuleSpeech, due: DueRule): string {
  const { say } = speech;
  if (due.time === undefined) return `${say(phrase.SIDES[due.side])} ${dayWords(speech, due)}`;
  const clock = due.time.split(":");
  const daily = speech.unit === "day" && due.day === "last";
  const moment = daily
    ? say(phrase.clock, ...clock)
    : say(phrase.atTime, ...clock, dayWords(speech, due));
  return due.side === "on"
    ? say(phrase.onceAt, moment)
    : `${say(phrase.SIDES[due.side])} ${moment}`;
}

/** The last day of a window, with its hour. */
function closingWords(speech: RuleSpeech, due: DueRule): string {
  const day = dayWords(speech, due);
  return due.time === undefined ? day : speech.say(phrase.atTime, ...due.time.split(":"), day);
}

/** `ngày 25`, `ngày 15/12`, `ngày 10 của tháng đầu quý sau`, `ngày cuối cùng của tháng`. */
function dayWords(speech: RuleSpeech, placed: Placed): string {
  const { say, nth } = speech;
  const { day, month } = placed;
  if (typeof day === "object") {
    const weekday = nth(phrase.WEEKDAYS, day.weekday);
    if (day.week === undefined) return weekday;
    const week =
      day.week === "last" ? say(phrase.PLACES.last) : nth(phrase.WEEKDAY_WEEKS, day.week);
    return say(phrase.weekdayOf, weekday, week, wholeWords(speech, placed));
  }
  const place = placeWords(speech, placed);
  if (typeof day !== "number") {
    const ends = speech.vietnamese && endsPeriod(speech, placed);
    return say(phrase.LAST_DAYS[day], ends ? speech.name : place);
  }
  const number = figures(speech, day);
  if (typeof month === "number") {
    return say(phrase.ruleDate, number, monthWords(speech, month, placed), ordinal(day));
  }
  return say(place === "" ? phrase.ruleDay : phrase.ruleDayOf, number, place, ordinal(day));
}

/** Whether the last day of the month named is the last of the whole period. */
function endsPeriod({ unit }: RuleSpeech, placed: Placed): boolean {
  if (isNeighbour(placed)) return false;
  const { month } = placed;
  return month === undefined || (month === "last" && (unit === "quarter" || unit === "year"));
}

/** Whether a rule means the period before or after the one reported on. */
function isNeighbour({ in: period }: Pick<DueRule, "in">): boolean {
  return period !== undefined && period !== "this";
}

/** What says so: after the period in Vietnamese, before it in English. */
function neighbourWords({ say }: Speech, { in: period = "this" }: Pick<DueRule, "in">): string {
  return say(phrase.NEIGHBOURS[period]);
}

/** `the next quarter`; in Vietnamese only what stands after the period. */
function wholeWords(speech: RuleSpeech, placed: Pick<DueRule, "in">): string {
  return `${neighbourWords(speech, placed)} ${speech.name}`;
}

/** A month of the year: `01`, `01 năm sau`, `January of the next year`. */
function monthWords(speech: RuleSpeech, month: number, placed: Pick<DueRule, "in">): string {
  const name = monthFigures(speech, month);
  if (!isNeighbour(placed)) return name;
  const neighbour = neighbourWords(speech, placed);
  return name + speech.say(phrase.neighbourYear, neighbour, wholeWords(speech, placed));
}

/** `tháng cuối quý`, `tháng đầu của năm sau`, `tháng sau`; empty when only the day is given. */
function placeWords(speech: RuleSpeech, placed: Omit<Placed, "day">): string {
  const { say, unit, name } = speech;
  const { month } = placed;
  const neighbour = neighbourWords(speech, placed);
  const whole = wholeWords(speech, placed);
  if (month === undefined) {
    return say(isNeighbour(placed) ? phrase.neighbourMonth : phrase.anyMonth, neighbour, whole);
  }
  if (typeof month === "number") return say(phrase.monthName, monthWords(speech, month, placed));
  // `tháng đầu năm` could be January; `của` says that it is the first month of each year.
  const named = unit === undefined || unit === "quarter" ? name : `của ${name}`;
  return say(phrase.monthOf, say(phrase.PLACES[month]), named, neighbour, whole);
}

/** The cadence after the rule; a month of a quarter and the last day of a period name it already. */
function eachAfter(speech: RuleSpeech, placed: Placed): string {
  if (speech.unit === undefined || !speech.vietnamese) return "";
  const { day, month } = placed;
  if (speech.unit === "day") return ` ${speech.say(phrase.every, speech.name)}`;
  const named =
    month === undefined
      ? isNeighbour(placed) || day === "last" || day === "last-working"
      : typeof month !== "number";
  return named ? "" : ` ${speech.say(phrase.every, speech.name)}`;
}

/**
 * Says on which days of its period something may be done: `từ ngày 20 đến ngày 25 hằng tháng`,
 * `tháng 12 hằng năm`, `tháng cuối quý`, `trong 05 ngày đầu của tháng đầu quý sau`.
 */
function windowWords(speech: RuleSpeech, due: DueRule, opens: RuleOpening): RuleWords {
  const { say } = speech;
  const samePlace = opens.month === due.month && opens.in === due.in;
  const open = samePlace
    ? say(phrase.openingDay, figures(speech, opens.day), ordinal(opens.day))
    : dayWords(speech, opens);
  const days = say(phrase.range, open, closingWords(speech, due)) + eachAfter(speech, due);
  const alone = wholeMonths(speech, due, opens) ?? days;
  const { day, month } = due;
  const isFirst = samePlace && opens.day === 1 && typeof month !== "number";
  if (!speech.vietnamese || !isFirst || typeof day !== "number" || due.time !== undefined) {
    return { beside: alone, alone, prefersAlone: true };
  }
  // `trong 05 ngày đầu của tháng đầu quý sau`: the days from the first on, beside a cadence.
  const place = placeWords(speech, due) || say(phrase.reportedMonth);
  return { beside: say(phrase.firstDays, figures(speech, day), place), alone, prefersAlone: true };
}

/** `tháng 12 hằng năm`, `quý IV hằng năm`, `tháng 3 đến tháng 5 hằng năm`, `tháng cuối quý`. */
function wholeMonths(speech: RuleSpeech, due: DueRule, opens: RuleOpening): string | undefined {
  const { say, vietnamese, unit } = speech;
  const { month: first } = opens;
  const { month: last } = due;
  if (opens.day !== 1 || due.day !== "last" || last === undefined || due.time !== undefined) {
    return undefined;
  }
  if (!vietnamese) {
    if (first !== last || opens.in !== due.in) return undefined;
    return say(phrase.inPeriod, placeWords(speech, due));
  }
  if (isNeighbour(due) || isNeighbour(opens)) return undefined;
  if (typeof last === "string") return first === last ? placeWords(speech, due) : undefined;
  if (typeof first !== "number" || unit !== "year") return undefined;
  const length = last - first + 1;
  const grain = length === 1 ? "month" : length === 3 && last % 3 === 0 ? "quarter" : undefined;
  const months =
    grain === undefined
      ? say(phrase.monthsTo, monthFigures(speech, first), monthFigures(speech, last))
      : periodWords(speech, { shape: "months", grain, first, last });
  return `${months} ${say(phrase.every, speech.name)}`;
}

/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
function ordinal(value: number): string {
  const teens = value > 10 && value < 14;
  return `${value}${(teens ? undefined : ["th", "st", "nd", "rd"][value % 10]) ?? "th"}`;
}
