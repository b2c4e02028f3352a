import {
  ChisoError,
  defined,
  requireField,
  requireOptions,
  wordsFor,
  type Basis,
} from "../text/index.js";
import { TERM_RULES, WORKING_DAY_BASIS } from "./data/civil-code.js";
import { addMonths } from "./month-arithmetic.js";
import { addDays, compareDates, dayOfMonthOf, packedParts, type PlainDate } from "./plain-date.js";
import { requireWhole } from "./requirements.js";
import { requireCalendar } from "./calendar-months.js";
import { vietnamCalendar } from "./vietnam-calendar.js";
import type { Certainty, WorkCalendar } from "./work-calendar.js";
import * as working from "./working-days.js";

/** What a term is counted in. */
export type TermUnit = "day" | "working-day" | "week" | "month" | "year";

/** A length of time that the law or a paper gives: `05 ngày làm việc`, `01 tháng`. */
export interface Term {
  /** A whole number, zero or more. */
  readonly amount: number;
  /** What it counts. */
  readonly unit: TermUnit;
}

/** How {@link termEnd} ends a term. */
export interface TermOptions {
  /** What a last day that is off does; `following` when left out, as Article 148.5 has it. */
  readonly roll?: working.RollConvention;
}

/** The end of a term, with its reasons. */
export interface TermEnd {
  /** The last day, included to its end (24:00). */
  readonly date: PlainDate;
  /** The last day before it was rolled off a day off; absent when it was not moved. */
  readonly dateBeforeRolling?: PlainDate;
  /** Whether the answer rests on projected years of the calendar. */
  readonly certainty: Certainty;
  /** The rules used, in order. */
  readonly basis: readonly Basis[];
}

const CALL = 'termEnd(start, { amount: 5, unit: "working-day" }, calendar, { roll })';

/** The last day by the count alone, and the rules that gave it. */
function lastDay(
  start: PlainDate,
  { amount, unit }: Term,
  calendar: WorkCalendar,
): { date: PlainDate; rules: Basis[] } {
  switch (unit) {
    case "day":
      return { date: addDays(start, amount), rules: [TERM_RULES.days] };
    case "working-day":
      return { date: working.addWorkingDays(start, amount, calendar), rules: [WORKING_DAY_BASIS] };
    case "week":
      return { date: addDays(start, amount * 7), rules: [TERM_RULES.weeks] };
    case "month":
    case "year": {
      const yearly = unit === "year";
      const date = addMonths(start, yearly ? amount * 12 : amount);
      const clamped = dayOfMonthOf(date) !== dayOfMonthOf(start);
      if (!yearly) return { date, rules: [clamped ? TERM_RULES.monthEnd : TERM_RULES.months] };
      return { date, rules: [TERM_RULES.years, ...(clamped ? [TERM_RULES.leapDay] : [])] };
    }
  }
}

const UNITS: readonly TermUnit[] = ["day", "working-day", "week", "month", "year"];

function requireUnit(unit: TermUnit): void {
  if (UNITS.includes(unit)) return;
  throw new ChisoError("invalid-option", {
    given: `a term counted in ${wordsFor(unit)}`,
    accepted: '"day", "working-day", "week", "month" or "year"',
    advice: "A term of hours starts at a moment, which a date has not (Article 147.1)",
  });
}

/** Why a last day was moved: the day off itself, then the rule that moves it. */
function rollingBasis(
  date: PlainDate,
  roll: Exclude<working.RollConvention, "none">,
  calendar: WorkCalendar,
): Basis[] {
  const off = working.dayOff(date, calendar);
  if (off === undefined) return [];
  const reason: Basis = {
    rule: `day-off-${off.kind}`,
    text: { vi: `${date}: ${off.occasion.vi}`, en: `${date}: ${off.occasion.en}` },
    source: off.source,
  };
  if (roll === "following") return [reason, TERM_RULES.dayOff];
  const asked: Basis = {
    rule: `roll-${roll}`,
    text: {
      vi: `Ngày cuối cùng là ngày nghỉ: roll "${roll}"`,
      en: `The last day is off: roll "${roll}"`,
    },
    source: { document: "roll", confidence: "unverified" },
  };
  return [reason, asked];
}

/**
 * The last day of a term, by Articles 147 and 148 of the Civil Code 2015: the day it starts from
 * is not counted, months end on the corresponding day or on the last of a shorter month, and a
 * term that would end on a day off ends on the next working day.
 *
 * @param start - The day of the event or of the paper from which the term runs.
 * @param term - How long it is. Zero ends on the day itself.
 * @param calendar - The calendar; {@link vietnamCalendar} when left out.
 * @param options - `roll` for another convention than `following`.
 * @returns The last day, with the rules used; it counts to 24:00 (Article 148.6).
 * @throws ChisoError `invalid-amount` for a negative or fractional amount, `invalid-option` for a unit
 * or a convention that is none, `out-of-range` beyond the calendar's years.
 * @example
 * ```ts
 * import { plainDate, termEnd } from "chiso/time";
 * const end = termEnd(plainDate("2021-01-31"), { amount: 1, unit: "month" });
 * end.date; // "2021-03-01"
 * end.dateBeforeRolling; // "2021-02-28", a Sunday
 * ```
 */
export function termEnd(
  start: PlainDate,
  term: Term,
  calendar: WorkCalendar = vietnamCalendar,
  options: TermOptions = {},
): TermEnd {
  packedParts(start);
  requireField(term, "unit", "a term", CALL);
  requireUnit(term.unit);
  const what = `a term (unit ${term.unit}) of`;
  requireWhole(term.amount, what, "Use a smaller unit", "invalid-amount", 0);
  requireCalendar(calendar);
  requireOptions(options, "roll:none|following|preceding|nearest", CALL);
  const { roll = "following" } = options;
  const last = lastDay(start, term, calendar);
  const date = working.rollToWorkingDay(last.date, roll, calendar);
  const moved = date !== last.date && roll !== "none";
  const certainty = certaintyOf(start, term, last.date, date, calendar, roll);
  return defined({
    date,
    dateBeforeRolling: moved ? last.date : undefined,
    certainty,
    basis: [
      TERM_RULES.firstDay,
      ...last.rules,
      ...(moved ? rollingBasis(last.date, roll, calendar) : []),
      ...(certainty === "projected" ? [projectedDaysOff(calendar)] : []),
    ],
  });
}

/** Warns that days off were projected. */
export function projectedDaysOff({ name, verifiedFrom, verifiedThrough }: WorkCalendar): Basis {
  return {
    rule: "projected-days-off",
    text: {
      vi: `Ngày nghỉ ngoài ${verifiedFrom} - ${verifiedThrough} là dự kiến`,
      en: `Days off outside ${verifiedFrom} - ${verifiedThrough} are projected`,
    },
    source: { document: name.vi, confidence: "inferred" },
  };
}

/** Only the days that were looked up in the calendar make a term uncertain. */
function certaintyOf(
  start: PlainDate,
  { unit }: Term,
  unrolled: PlainDate,
  rolled: PlainDate,
  calendar: WorkCalendar,
  roll: working.RollConvention,
): Certainty {
  if (unit !== "working-day" && roll === "none") return "announced";
  const days = [unrolled, rolled, unit === "working-day" ? start : rolled].sort(compareDates);
  return working.calendarCertainty(days[0] ?? rolled, days[2] ?? rolled, calendar);
}
