import type { LocalizedText, Source } from "../text/index.js";
import type { PlainDate, Weekday } from "./plain-date.js";

/**
 * Whether an answer rests only on years whose days off were announced, or also on years projected
 * from the law in force.
 */
export type Certainty = "announced" | "projected";

/**
 * Why a day stands in a calendar:
 * `statutory` — a holiday named by the law;
 * `substitute` — nghỉ bù, for a holiday that fell on a weekly rest day;
 * `swap-off` — a weekday off, exchanged for a worked rest day (hoán đổi);
 * `worked-weekend` — the rest day worked in exchange (làm bù);
 * `local` — a day off of one place or agency, added by the caller.
 */
export type CalendarDayKind = "statutory" | "substitute" | "swap-off" | "worked-weekend" | "local";

/** Where something about days off is laid down. */
export interface Announced {
  /** Where it is laid down. */
  readonly source: Source;
  /** Number of the notice that fixed or repeated it. */
  readonly notice?: string;
}

/** A day that differs from the plain week, or that the law names. */
export interface CalendarDay extends Announced {
  /** The day. */
  readonly date: PlainDate;
  /** Why it stands here. */
  readonly kind: CalendarDayKind;
  /** The occasion, for people. */
  readonly occasion: LocalizedText;
  /** Of a substitute: the holiday it makes up for. */
  readonly substituteFor?: PlainDate;
  /** Of a swap: the other day of the exchange. */
  readonly exchangedWith?: PlainDate;
}

/**
 * Working days and days off over a run of whole years, as plain data: it can be stored as JSON,
 * sent and compared. Make one with `defineCalendar` or `extendCalendar`, which keep the two tables
 * of months true to the list of days.
 */
export interface WorkCalendar {
  /** What the calendar is, for people. */
  readonly name: LocalizedText;
  /** The weekly rest days, Monday 1 to Sunday 7; at most six. */
  readonly weeklyRest: readonly Weekday[];
  /** Where the weekly rest is laid down. */
  readonly weeklyRestSource: Source;
  /** The first year it answers for. */
  readonly firstYear: number;
  /** The last year it answers for. */
  readonly lastYear: number;
  /** The first day whose answer rests on notices, not on projection. */
  readonly verifiedFrom: PlainDate;
  /** The last day whose answer rests on notices, not on projection. */
  readonly verifiedThrough: PlainDate;
  /** The day on which notices were last looked for: later ones are not in it. */
  readonly checkedOn: PlainDate;
  /** Holidays, substitutes, swaps and local days, in order; no two on one date. */
  readonly days: readonly CalendarDay[];
  /** For each month from January of the first year: bit `d - 1` is set when day `d` is worked. */
  readonly workedDays: readonly number[];
  /** For each month, and for the end: working days of the calendar before it. */
  readonly workedBefore: readonly number[];
}
