import type { Locale } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";

/** When to be reminded of something that falls due. */
export interface Reminder {
  /** How many days of the calendar before the due day, from 0, the day itself; or several such. */
  readonly days: number | readonly number[];
  /** The time of those days, `HH:MM`; 08:00 when left out. */
  readonly at?: string;
}

/** How a calendar is written. */
export interface ICalendarOptions {
  /**
   * The day the calendar is of, which every event says (`DTSTAMP`). Of a tracked plan that of the
   * tracking, when left out, or a later one.
   */
  readonly asOf?: PlainDate;
  /** The language of the calendar's own words; Vietnamese when left out. */
  readonly locale?: Locale;
  /** The name of the calendar, and the title of bare occurrences; that of the plan when left out. */
  readonly title?: string;
  /**
   * What the plan is called by the application: events keep their identity under it. When left out,
   * the number, issuer and first day of the plan, of a plan without a number its title; of bare
   * occurrences their title.
   */
  readonly id?: string;
  /** When to be reminded of what is not done; nobody is when left out. */
  readonly remind?: Reminder;
  /**
   * Whether what recurs is one event with a `rule`, where a rule gives exactly its days, as when left
   * out, or `each` day has its event. What is tracked always has: each has its own status. Take `each`
   * for a calendar that one of the tracking will replace, so that the events are the same.
   */
  readonly recurring?: "rule" | "each";
}
