import * as deadlines from "../deadline/index.js";
import * as time from "../time/index.js";
import { order, type Days } from "./days.js";

/** The days that a schedule looks at. */
export interface Span {
  /** The day the plan was issued: nothing recurs before it. */
  readonly issuedOn?: time.PlainDate;
  /** The days the plan covers. */
  readonly period: Days;
  /** The horizon, and how to count. */
  readonly options: deadlines.OccurrenceOptions;
  /** Whether the caller asked for the horizon, so that nothing outside it is wanted. */
  readonly bounded: boolean;
}

/** The times at which a deadline falls due, with what is not among them. */
export interface CountedTimes extends deadlines.Occurrences {
  /** How many times it falls due outside the horizon asked for. */
  readonly outside: number;
  /** How many times a cadence would have fallen due before the plan was issued. */
  readonly early: number;
  /** Whether such times are kept, because the words name the day from which it recurs. */
  readonly earlyKept: boolean;
}

type Times = Omit<CountedTimes, "open"> & Pick<deadlines.Occurrences, "open">;

/**
 * When a deadline falls due in a plan. Without a horizon asked for, a single date counts wherever
 * it lies; what recurs without limits of its own recurs as long as the plan lasts, from the day on
 * which it was issued.
 */
export function countedTimes(
  written: deadlines.DeadlineExpression,
  resolved: deadlines.ResolvedDeadline,
  span: Span,
): CountedTimes {
  const found = resolved.clauses.map((clause, index): Times => {
    const alone = { ...resolved, clauses: [clause] };
    if (clause.timing.kind !== "recurring") return timesOf(alone, span);
    const named = clause.assumedYear === undefined && namesBeginning(written.clauses[index]);
    return recurringTimes(alone, clause.timing, named, span);
  });
  const count = (key: "outside" | "early"): number =>
    found.reduce((sum, times) => sum + times[key], 0);
  const dated = found.flatMap((each, clause) => each.dated.map((one) => ({ ...one, clause })));
  const open = found.flatMap((each, clause) => each.open.map((one) => ({ ...one, clause })));
  return {
    dated: dated.sort((left, right) => order(left.due, right.due)),
    open,
    outside: count("outside"),
    early: count("early"),
    earlyKept: found.some(({ earlyKept }) => earlyKept),
  };
}

/** A single time. */
function timesOf(alone: deadlines.ResolvedDeadline, { options, bounded }: Span): Times {
  const everywhere = { ...options, from: time.FIRST_DATE, to: time.LAST_DATE };
  const times = deadlines.occurrences(alone, bounded ? options : everywhere);
  const nothing = times.dated.length === 0 && times.open.length === 0;
  return { ...times, outside: nothing ? 1 : 0, early: 0, earlyKept: false };
}

function recurringTimes(
  alone: deadlines.ResolvedDeadline,
  timing: Extract<deadlines.ResolvedTiming, { kind: "recurring" }>,
  named: boolean,
  span: Span,
): Times {
  const { issuedOn = time.FIRST_DATE, options, bounded, period } = span;
  const { start = period.start, end = period.end } = timing;
  // The first day of the plan is not the day from which every second month is counted.
  const limits = deadlines.lacksPhase(timing) ? timing : { ...timing, start, end };
  const limited = {
    ...alone,
    clauses: alone.clauses.map((clause) => ({ ...clause, timing: limits })),
  };
  const { dated: found, open } = deadlines.occurrences(
    limited,
    bounded ? options : wholePlan(span),
  );
  // Behind the horizon that nobody asked for stands only what is for the plan's own period.
  const isOfPlan = ({ due, covers }: deadlines.Occurrence): boolean =>
    due <= options.to || (covers?.end ?? due) <= period.end;
  const dated = bounded ? found : found.filter(isOfPlan);
  const isEarly = ({ due, covers }: deadlines.Occurrence): boolean =>
    due < issuedOn || (covers?.end ?? due) < issuedOn;
  const kept = named ? dated : dated.filter((each) => !isEarly(each));
  const all = bounded
    ? deadlines.occurrences(limited, wholePlan(span)).dated.filter(isOfPlan)
    : dated;
  const wanted = named ? all : all.filter((each) => !isEarly(each));
  const nothing = dated.length === 0 && open.length === 0;
  return {
    dated: kept,
    open,
    outside: Math.max(wanted.length - kept.length, nothing ? 1 : 0),
    early: dated.length - kept.length,
    earlyKept: named && dated.some(({ due }) => due < issuedOn),
  };
}

/** The horizon a schedule has when nobody asks for one, as far as the calendar reaches. */
function wholePlan({ options, period }: Span): deadlines.OccurrenceOptions {
  const { firstYear, lastYear } = options.calendar ?? time.vietnamCalendar;
  // What recurs within a plan may fall due a year behind it: "hằng năm, trước ngày 31/3 năm sau".
  const latest = [time.lastReportDay(period.end, options.regime), time.addYears(period.end, 1)];
  const ends = [period.start, options.from, ...latest, options.to].sort(order);
  const [first = options.from] = ends;
  const last = ends.at(-1) ?? options.to;
  const known = time.rangePeriod(time.yearPeriod(firstYear).start, time.yearPeriod(lastYear).end);
  const from = first < known.start && options.from >= known.start ? known.start : first;
  const to = last > known.end && options.to <= known.end ? known.end : last;
  return { ...options, from, to };
}

/**
 * Whether the words name the day from which something recurs, rather than the year it recurs in.
 *
 * ```
 * Hàng tháng từ tháng 01/2021
 *            ^^^^^^^^^^^^^^^^
 * ```
 */
function namesBeginning(clause: deadlines.DeadlineClause | undefined): boolean {
  const limits = clause?.timing.kind === "recurring" ? clause.timing.limits : undefined;
  const { from, to } = limits ?? {};
  if (from === undefined || from.shape === "years") return false;
  const isYear = from.shape === "months" && from.grain === "year";
  return !isYear && JSON.stringify(from) !== JSON.stringify(to);
}
