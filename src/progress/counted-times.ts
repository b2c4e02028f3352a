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
    const alone: deadlines.OneClause = { ...resolved, clauses: [clause] };
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

/** All days that the library counts in. */
const ALL_DAYS: Days = { start: time.FIRST_DATE, end: time.LAST_DATE };

/** A single time. */
function timesOf(alone: deadlines.OneClause, { options, bounded }: Span): Times {
  const everywhere = { ...options, from: time.FIRST_DATE, to: time.LAST_DATE };
  const horizon = bounded ? options : everywhere;
  const times = deadlines.occurrencesWithinCalendar(alone, horizon, ALL_DAYS);
  const nothing = times.dated.length === 0 && times.open.length === 0;
  return { ...times, outside: nothing ? 1 : 0, early: 0, earlyKept: false };
}

function recurringTimes(
  alone: deadlines.OneClause,
  timing: Extract<deadlines.ResolvedTiming, { kind: "recurring" }>,
  named: boolean,
  span: Span,
): Times {
  const { issuedOn = time.FIRST_DATE, options, bounded, period } = span;
  const { start = period.start, end = period.end } = timing;
  // The first day of the plan is not the day from which every second month is counted.
  const limits = deadlines.lacksPhase(timing) ? timing : { ...timing, start, end };
  const [clause] = alone.clauses;
  const limited: deadlines.OneClause = { ...alone, clauses: [{ ...clause, timing: limits }] };
  const countedIn = (horizon: deadlines.OccurrenceOptions): deadlines.Occurrences =>
    deadlines.occurrencesWithinCalendar(limited, horizon, wantedDays({ start, end }, horizon));
  const { dated: found, open } = countedIn(bounded ? options : wholePlan(span));
  // Behind the horizon that nobody asked for stands only what is for the plan's own period.
  const isOfPlan = ({ due, covers }: deadlines.Occurrence): boolean =>
    due <= options.to || (covers?.end ?? due) <= period.end;
  const dated = bounded ? found : found.filter(isOfPlan);
  const isEarly = ({ due, covers }: deadlines.Occurrence): boolean =>
    due < issuedOn || (covers?.end ?? due) < issuedOn;
  const kept = named ? dated : dated.filter((each) => !isEarly(each));
  const all = bounded ? countedIn(wholePlan(span)).dated.filter(isOfPlan) : dated;
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

/** The days of a horizon within the limits of what recurs: for what else it is not wanted. */
function wantedDays({ start, end }: Days, { from, to }: deadlines.OccurrenceOptions): Days {
  return { start: start > from ? start : from, end: end < to ? end : to };
}

/** The horizon a schedule has when nobody asks for one. */
function wholePlan({ options, period }: Span): deadlines.OccurrenceOptions {
  // What recurs within a plan may fall due a year behind it: "hằng năm, trước ngày 31/3 năm sau".
  const latest = [
    time.lastReportDay(period.end, options.regime),
    time.monthsOnward(period.end, 12),
  ];
  const ends = [period.start, options.from, ...latest, options.to].sort(order);
  const [from = options.from] = ends;
  return { ...options, from, to: ends.at(-1) ?? options.to };
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
