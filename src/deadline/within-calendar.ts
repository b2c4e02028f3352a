import { defined } from "../text/index.js";
import * as time from "../time/index.js";
import { earlier, later, type Days } from "./occurrence/due-date.js";
import type {
  Occurrence,
  OccurrenceOptions,
  Occurrences,
  OpenObligation,
} from "./occurrence/occurrence.js";
import { isBeyondDates } from "./occurrence/settings.js";
import { occurrences } from "./occurrences.js";
import type { ResolvedClause, ResolvedDeadline } from "./resolved-timing.js";

/** A deadline of one clause: what one clause needs of the calendar hinders no other. */
export type OneClause = Omit<ResolvedDeadline, "clauses"> & {
  readonly clauses: readonly [ResolvedClause];
};

/**
 * When one clause falls due in a horizon that nobody chose for the calendar's sake. Where a day of
 * it needs the calendar beyond its years, or lies beyond all dates, what falls due within the
 * calendar is dated, and the clause stays open as well (`beyond-calendar`) if that is not all.
 *
 * @param deadline - A deadline with its one clause.
 * @param options - The horizon, and how to count.
 * @param wanted - The days that the clause is wanted for.
 * @returns What has a date, and what has none.
 */
export function occurrencesWithinCalendar(
  deadline: OneClause,
  options: OccurrenceOptions,
  wanted: Days,
): Occurrences {
  const found = occurrencesUnlessBeyond(deadline, options);
  if (found !== undefined) return found;
  const { firstYear, lastYear } = options.calendar ?? time.vietnamCalendar;
  const known = { start: time.yearPeriod(firstYear).start, end: time.yearPeriod(lastYear).end };
  const from = later(options.from, known.start);
  const to = earlier(options.to, known.end);
  const inside =
    from > to ? undefined : occurrencesUnlessBeyond(deadline, { ...options, from, to });
  const { dated = [] } = inside ?? {};
  const isKnown = wanted.start >= known.start && wanted.end <= known.end;
  // A day off at the end of the calendar may move what is due then out of it.
  const unmoved = occurrencesUnlessBeyond(deadline, { ...options, roll: "none" }) ?? { dated };
  const isWhole = isKnown && isSame(coveredIn(dated, wanted), coveredIn(unmoved.dated, wanted));
  return { dated, open: isWhole ? [] : [beyondCalendar(deadline.clauses)] };
}

function occurrencesUnlessBeyond(
  deadline: OneClause,
  options: OccurrenceOptions,
): Occurrences | undefined {
  try {
    return occurrences(deadline, options);
  } catch (error) {
    if (isBeyondDates(error)) return undefined;
    throw error;
  }
}

/** From the first to the last of the wanted days that something is for. */
function coveredIn(dated: readonly Occurrence[], wanted: Days): Days | undefined {
  const days = dated.map(({ due, window, covers = { start: window.start, end: due } }) => covers);
  const within = days.filter(({ end }) => wanted.start <= end && end <= wanted.end);
  return within.reduce<Days | undefined>(
    (all, { start, end }) => ({
      start: earlier(start, all?.start ?? start),
      end: later(end, all?.end ?? end),
    }),
    undefined,
  );
}

/** Whether something is for the same days; what is for none at all is not known. */
function isSame(left: Days | undefined, right: Days | undefined): boolean {
  return left !== undefined && left.start === right?.start && left.end === right.end;
}

function beyondCalendar([{ timing, label }]: OneClause["clauses"]): OpenObligation {
  return defined({ clause: 0, label, reason: "beyond-calendar" as const, timing });
}
