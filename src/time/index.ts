/**
 * Plain dates and periods of the Gregorian calendar, working days and days off, the time limits of
 * the Civil Code, and the periods of reporting regimes.
 */
export * from "./month-arithmetic.js";
export {
  dayPeriod,
  halfYearPeriod,
  lengthInDays,
  monthPeriod,
  nextPeriod,
  periodContaining,
  periodHolds,
  quarterPeriod,
  rangePeriod,
  weekPeriod,
  yearPeriod,
} from "./period.js";
export type { CalendarGrain, Grain, Half, Period, Quarter } from "./period.js";
export {
  FIRST_DATE,
  LAST_DATE,
  addDays,
  compareDates,
  dateFromParts,
  dayOfMonthOf,
  daysBetween,
  daysInMonth,
  fromEpochDay,
  isPlainDate,
  monthOf,
  plainDate,
  toEpochDay,
  weekdayOf,
  yearOf,
} from "./plain-date.js";
export type { PlainDate, Weekday } from "./plain-date.js";
export { ENGLISH_MONTHS } from "./data/month-names.js";
export { administrativeRegime, calendarRegime, parRegime } from "./data/reporting-regimes.js";
export { hasTrueTables } from "./calendar-months.js";
export { calendarForm } from "./forms.js";
export { defineCalendar } from "./define-calendar.js";
export type { CalendarDayOff, CalendarDefinition, CalendarSwap } from "./define-calendar.js";
export * from "./extend-calendar.js";
export * from "./holiday-notices.js";
export * from "./lunar.js";
export * from "./named-points.js";
export * from "./reporting-period.js";
export * from "./reporting-regime.js";
export { termEnd } from "./term.js";
export type { Term, TermEnd, TermOptions, TermUnit } from "./term.js";
export { vietnamCalendar } from "./vietnam-calendar.js";
export type { CalendarDay, CalendarDayKind, Certainty, WorkCalendar } from "./work-calendar.js";
export * from "./working-days.js";
