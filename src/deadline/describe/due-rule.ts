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

/** A cadence, or nothing where the text does not say how often. */
type Unit = CadenceUnit | undefined;

/** Where a day lies, without its side. */
type Placed = Pick<DueRule, "day" | "month" | "in">;

/**
 * Says where in its period a recurring item falls due.
 *
 * @param due - The rule.
 * @param unit - The cadence, which decides what its months are called.
 */
export function ruleWords(speech: Speech, due: DueRule, unit: Unit): RuleWords {
  if (due.opens !== undefined) return windowWords(speech, due, due.opens, unit);
  const { day } = due;
  const words = `${speech.say(phrase.SIDES[due.side])} ${dayWords(speech, due, unit)}`;
  const alone = words + eachAfter(speech, due, unit);
  if (typeof day !== "object") return { beside: words, alone, prefersAlone: false };
  const ofMonth = day.week !== undefined && speech.vietnamese;
  return { beside: ofMonth ? `${words} của tháng` : words, alone, prefersAlone: true };
}

/** `ngày 25`, `ngày 15/12`, `ngày 10 của tháng đầu quý sau`, `ngày cuối cùng của tháng`. */
function dayWords(speech: Speech, placed: Placed, unit: Unit): string {
  const { say, nth } = speech;
  const { day, month } = placed;
  if (typeof day === "object") {
    const weekday = nth(phrase.WEEKDAYS, day.weekday);
    if (day.week === undefined) return weekday;
    const week =
      day.week === "last" ? say(phrase.PLACES.last) : nth(phrase.WEEKDAY_WEEKS, day.week);
    return say(phrase.weekdayOf, weekday, week, wholeWords(speech, placed, unit));
  }
  const place = placeWords(speech, placed, unit);
  if (typeof day !== "number") {
    const ends = speech.vietnamese && endsPeriod(placed, unit);
    return say(phrase.LAST_DAYS[day], ends ? unitWords(speech, unit) : place);
  }
  const number = figures(speech, day);
  if (typeof month === "number") {
    return say(
      phrase.ruleDate,
      number,
      monthFigures(speech, month) + ofNeighbour(speech, placed, unit),
      ordinal(day),
    );
  }
  return say(place === "" ? phrase.ruleDay : phrase.ruleDayOf, number, place, ordinal(day));
}

/** Whether the last day of the month named is the last of the whole period. */
function endsPeriod(placed: Placed, unit: Unit): boolean {
  if (isNeighbour(placed)) return false;
  const { month } = placed;
  return month === undefined || (month === "last" && (unit === "quarter" || unit === "year"));
}

/** Whether a rule means the period before or after the one reported on. */
function isNeighbour({ in: period }: Pick<DueRule, "in">): boolean {
  return period !== undefined && period !== "this";
}

/** `the next quarter`; in Vietnamese only what stands after the period. */
function wholeWords(
  speech: Speech,
  { in: period = "this" }: Pick<DueRule, "in">,
  unit: Unit,
): string {
  return `${speech.say(phrase.NEIGHBOURS[period])} ${unitWords(speech, unit)}`;
}

/** `quý`, or `kỳ báo cáo` where the text does not say how often. */
function unitWords({ say }: Speech, unit: Unit): string {
  return say(unit === undefined ? phrase.reportedOn : phrase.UNITS[unit]);
}

/** ` năm sau`, ` of the next year` after a month of that year. */
function ofNeighbour(speech: Speech, placed: Pick<DueRule, "in">, unit: Unit): string {
  if (!isNeighbour(placed)) return "";
  return speech.say(
    phrase.neighbourYear,
    speech.say(phrase.NEIGHBOURS[placed.in ?? "this"]),
    wholeWords(speech, placed, unit),
  );
}

/** `tháng cuối quý`, `tháng đầu của năm sau`, `tháng sau`; empty when only the day is given. */
function placeWords(speech: Speech, placed: Omit<Placed, "day">, unit: Unit): string {
  const { say } = speech;
  const { month, in: period = "this" } = placed;
  const whole = wholeWords(speech, placed, unit);
  if (month === undefined) {
    return say(
      isNeighbour(placed) ? phrase.neighbourMonth : phrase.anyMonth,
      say(phrase.NEIGHBOURS[period]),
      whole,
    );
  }
  if (typeof month === "number") {
    return say(phrase.monthName, monthFigures(speech, month) + ofNeighbour(speech, placed, unit));
  }
  // `tháng đầu năm` could be January; `của` says that it is the first month of each year.
  const name = unitWords(speech, unit);
  const named = unit === undefined || unit === "quarter" ? name : `của ${name}`;
  return say(
    phrase.monthOf,
    say(phrase.PLACES[month]),
    named,
    say(phrase.NEIGHBOURS[period]),
    whole,
  );
}

/** The cadence after the rule; a month of a quarter and the last day of a period name it already. */
function eachAfter(speech: Speech, placed: Placed, unit: Unit): string {
  if (unit === undefined || !speech.vietnamese) return "";
  const { day, month } = placed;
  const named =
    month === undefined
      ? isNeighbour(placed) || day === "last" || day === "last-working"
      : typeof month !== "number";
  return named ? "" : ` ${speech.say(phrase.every, unitWords(speech, unit))}`;
}

/**
 * Says on which days of its period something may be done: `từ ngày 20 đến ngày 25 hằng tháng`,
 * `tháng 12 hằng năm`, `tháng cuối quý`, `trong 05 ngày đầu của tháng đầu quý sau`.
 */
function windowWords(speech: Speech, due: DueRule, opens: RuleOpening, unit: Unit): RuleWords {
  const { say } = speech;
  const samePlace = opens.month === due.month && opens.in === due.in;
  const open = samePlace
    ? say(phrase.openingDay, figures(speech, opens.day), ordinal(opens.day))
    : dayWords(speech, opens, unit);
  const days = say(phrase.range, open, dayWords(speech, due, unit)) + eachAfter(speech, due, unit);
  const alone = wholeMonths(speech, due, opens, unit) ?? days;
  // `trong 05 ngày đầu của tháng đầu quý sau`: the days from the first on, beside a cadence.
  const first =
    speech.vietnamese &&
    samePlace &&
    opens.day === 1 &&
    typeof due.day === "number" &&
    typeof due.month !== "number";
  const beside = first
    ? say(
        phrase.firstDays,
        figures(speech, due.day),
        placeWords(speech, due, unit) || say(phrase.reportedMonth),
      )
    : alone;
  return { beside, alone, prefersAlone: true };
}

/** `tháng 12 hằng năm`, `quý IV hằng năm`, `tháng 3 đến tháng 5 hằng năm`, `tháng cuối quý`. */
function wholeMonths(
  speech: Speech,
  due: DueRule,
  opens: RuleOpening,
  unit: Unit,
): string | undefined {
  const { say, vietnamese } = speech;
  const { month: first } = opens;
  const { month: last } = due;
  if (opens.day !== 1 || due.day !== "last" || last === undefined) return undefined;
  if (!vietnamese) {
    if (first !== last || opens.in !== due.in) return undefined;
    return say(phrase.inPeriod, placeWords(speech, due, unit));
  }
  if (isNeighbour(due) || isNeighbour(opens)) return undefined;
  if (typeof last === "string") return first === last ? placeWords(speech, due, unit) : undefined;
  if (typeof first !== "number" || unit !== "year") return undefined;
  const length = last - first + 1;
  const grain = length === 1 ? "month" : length === 3 && last % 3 === 0 ? "quarter" : undefined;
  const months =
    grain === undefined
      ? say(phrase.monthsTo, monthFigures(speech, first), monthFigures(speech, last))
      : periodWords(speech, { shape: "months", grain, first, last });
  return `${months} ${say(phrase.every, unitWords(speech, unit))}`;
}

/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
function ordinal(value: number): string {
  const teens = value > 10 && value < 14;
  return `${value}${(teens ? undefined : ["th", "st", "nd", "rd"][value % 10]) ?? "th"}`;
}
