/**
 * Plain dates and periods of the Gregorian calendar, working days and days off, the time limits of
 * the Civil Code, and the periods of reporting regimes.
 *
 * @packageDocumentation
 */
export { addMonths, addYears } from "./month-arithmetic.js";
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
  weekdayOfEpochDay,
  yearOf,
} from "./plain-date.js";
export type { PlainDate, Weekday } from "./plain-date.js";
export { administrativeRegime, calendarRegime, parRegime } from "./data/reporting-regimes.js";
export { defineCalendar } from "./define-calendar.js";
export type { CalendarDayOff, CalendarDefinition, CalendarSwap } from "./define-calendar.js";
export { extendCalendar } from "./extend-calendar.js";
export type { CalendarExtension, YearAnnouncement } from "./extend-calendar.js";
export { lunarHolidays } from "./lunar.js";
export type { LunarHolidays } from "./lunar.js";
export { pointOfMonth, pointOfQuarter, pointOfYear } from "./named-points.js";
export type { NamedPoint, PointName } from "./named-points.js";
export { regimeCadences, reportingPeriod, reportingPeriods } from "./reporting-period.js";
export type { ReportingPeriod } from "./reporting-period.js";
export { defineRegime, reportsOf } from "./reporting-regime.js";
export type {
  ReportDue,
  ReportRule,
  ReportingCadence,
  ReportingRegime,
} from "./reporting-regime.js";
export { termEnd } from "./term.js";
export type { Term, TermEnd, TermOptions, TermUnit } from "./term.js";
export { vietnamCalendar } from "./vietnam-calendar.js";
export type { CalendarDay, CalendarDayKind, Certainty, WorkCalendar } from "./work-calendar.js";
export {
  addWorkingDays,
  calendarCertainty,
  countWorkingDays,
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  rollToWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
} from "./working-days.js";
export type { DayOff, DayOffKind, RollConvention } from "./working-days.js";
