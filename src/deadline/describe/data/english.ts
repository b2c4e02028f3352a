import type { Weekday } from "../../../time/index.js";
import type {
  CadenceUnit,
  DueRule,
  EventOffset,
  EventRelation,
  PeriodPart,
  RollRule,
  RulePeriod,
} from "../../timing.js";

/** January to December. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Monday to Sunday. */
export const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

/** Places in a row. */
export const ORDINALS: Readonly<Record<1 | 2 | 3 | 4 | 5 | "first" | "second" | "last", string>> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  first: "first",
  second: "second",
  last: "last",
};

/** Units of a recurrence, in the singular. */
export const CADENCE_UNITS: Readonly<Record<CadenceUnit, string>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  "half-year": "half-year",
  year: "year",
};

/** Units of a term, in the singular. */
export const OFFSET_UNITS: Readonly<Record<EventOffset["unit"], string>> = {
  hour: "hour",
  day: "day",
  "working-day": "working day",
  week: "week",
  month: "month",
  year: "year",
};

/** Beginning, middle and end of a period. */
export const PARTS: Readonly<Record<PeriodPart, string>> = {
  start: "the beginning of",
  middle: "the middle of",
  end: "the end of",
};

/** A year counted from the plan's. */
export const YEAR_OFFSETS: Readonly<Record<-1 | 0 | 1, string>> = {
  [-1]: "the year before the plan's",
  0: "the plan's year",
  1: "the year after the plan's",
};

/** Which period a rule means, before its name. */
export const NEIGHBOURS: Readonly<Record<RulePeriod, string>> = {
  this: "the",
  next: "the next",
  previous: "the previous",
};

/** On which side of its day something falls due. */
export const SIDES: Readonly<Record<DueRule["side"], string>> = {
  on: "on",
  before: "before",
  by: "by",
  after: "after",
};

/** How a time relates to an event. */
export const RELATIONS: Readonly<Record<EventRelation, string>> = {
  when: "when",
  before: "before",
  during: "during",
  after: "after",
};

/** What a text says of days off. */
export const ROLLS: Readonly<Record<RollRule, string>> = {
  following: "or on the next working day if that is a day off",
  preceding: "or on the working day before if that is a day off",
  nearest: "or on the nearest working day if that is a day off",
};
