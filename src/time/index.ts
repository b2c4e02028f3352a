/**
 * Plain dates and periods of the Gregorian calendar.
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
