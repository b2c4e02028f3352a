import { ChisoError, isChisoError } from "../../text/index.js";
import { isPlainDate, vietnamCalendar, yearOf } from "../../time/index.js";
import type { OccurrenceOptions } from "./occurrence.js";

/** The options of a call with their defaults filled in. */
export type Settings = OccurrenceOptions &
  Required<Pick<OccurrenceOptions, "calendar" | "before" | "roll">>;

/** Checks the options and fills in the defaults. */
export function settingsOf(options: OccurrenceOptions): Settings {
  const { from, to } = options;
  const { calendar = vietnamCalendar, before = "strict", roll = "none" } = options;
  const ordered = isPlainDate(from) && isPlainDate(to) && from <= to;
  if (ordered && ["strict", "loose"].includes(before))
    return { ...options, calendar, before, roll };
  throw new ChisoError("invalid-option", {
    given: `from ${String(from)}, to ${String(to)}, before ${before}`,
    accepted: 'dates YYYY-MM-DD, from not after to; before "strict" or "loose"',
    advice: "Pass the first and last day of the plan's year",
  });
}

/**
 * What only the calendar knows. Where the day asked for lies beyond it or beyond all dates, but the
 * whole horizon does not, that day lies outside the horizon, and nobody needs it.
 *
 * @returns The answer, or `undefined` for a day that nobody needs.
 * @throws ChisoError `out-of-range` where the horizon goes beyond the calendar too.
 */
export function askCalendar<Answer>(
  { from, to, calendar }: Settings,
  question: () => Answer,
): Answer | undefined {
  try {
    return question();
  } catch (error) {
    if (!isBeyondDates(error)) throw error;
    const held = yearOf(from) >= calendar.firstYear && yearOf(to) <= calendar.lastYear;
    if (held) return undefined;
    throw error;
  }
}

/** Whether a day was asked for that lies beyond a calendar, or beyond all dates. */
export function isBeyondDates(error: unknown): boolean {
  return isChisoError(error) && error.code === "out-of-range";
}
