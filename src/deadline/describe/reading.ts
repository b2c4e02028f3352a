import { defined, singleLine, sliceSpan } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type * as resolved from "../resolved-timing.js";
import type { DeadlineExpression, Timing, WithinTiming, WrittenLimits } from "../timing.js";
import { dayOf, longestAt, namedPeriod, rangeEnds, weekFrom } from "./written-period.js";

/** A clause to be described. */
export interface DescribedClause {
  /** What it says, as it would be written. */
  readonly timing: Timing;
  /** What it is about. */
  readonly label?: string;
  /** The words it was read from, on one line. */
  readonly words: string;
}

/** A deadline to be described. */
export interface Reading {
  /** The text it was read from. */
  readonly text: string;
  /** Its clauses, in order. */
  readonly clauses: readonly DescribedClause[];
  /** Whether dates stand in place of written periods, which the text may leave to the plan. */
  readonly dated: boolean;
}

/** Makes the clauses of an expression or of a resolved deadline ready to be described. */
export function readingOf(value: DeadlineExpression | resolved.ResolvedDeadline): Reading {
  const clauses: DescribedClause[] = [];
  let dated = false;
  for (const clause of value.clauses) {
    const { timing, label, span } = clause;
    const words = singleLine(sliceSpan(value.text, span));
    const named = "namedPart" in clause;
    clauses.push(defined({ timing: writtenTiming(timing, named), label, words }));
    dated ||= isResolved(timing);
  }
  return { text: value.text, clauses, dated };
}

/** Neighbouring clauses about the same thing. */
export function runsOf(clauses: readonly DescribedClause[]): DescribedClause[][] {
  const runs: DescribedClause[][] = [];
  for (const clause of clauses) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && run[0].label === clause.label) run.push(clause);
    else runs.push([clause]);
  }
  return runs;
}

/** Whether a timing has dates in place of written periods. */
function isResolved(timing: Timing | resolved.ResolvedTiming): boolean {
  return "date" in timing || "start" in timing || "end" in timing;
}

/** A timing as it would be written, every date with its year. */
function writtenTiming(timing: Timing | resolved.ResolvedTiming, named: boolean): Timing {
  switch (timing.kind) {
    case "by": {
      if (!("date" in timing)) return timing;
      const { date, ...rest } = timing;
      // Only the end of a year is what a document merely points to.
      const moment = timing.approximate === undefined ? dayOf(date) : longestAt("end", date);
      return { ...rest, moment, edge: timing.inclusive ? "end" : "start" };
    }
    case "within":
      return "period" in timing ? timing : writtenWithin(timing, named);
    case "recurring":
    case "ongoing":
      return withWrittenLimits(timing);
    default:
      return timing;
  }
}

/** The period of one name with these days, or the range from the first to the last. */
function writtenWithin(
  { start, end, grain, approximate }: resolved.ResolvedWithin,
  named: boolean,
): WithinTiming {
  const kind = "within";
  const exact = namedPeriod(start, end, grain);
  if (approximate === undefined) {
    if (exact !== undefined) return { kind, period: exact };
    const { first, last } = rangeEnds(start, end);
    return { kind, period: first, until: last };
  }
  // Weeks and school years are vague by what they are, parts of periods say so.
  const vague = namedPeriod(start, end, grain, true);
  // "Trung tuần tháng 8" has the days of "giữa tháng 8", but no one of them is due.
  if (vague !== undefined && (named || vague.shape !== "months")) {
    return { kind, period: vague, ...(vague.shape === "months" && { approximate }) };
  }
  if (exact !== undefined && grain !== "range") return { kind, period: exact, approximate };
  const week = weekFrom(start);
  const rest = week === undefined ? { approximate } : {};
  return { kind, period: week ?? dayOf(start), until: dayOf(end), ...rest };
}

type Limited = Extract<Timing | resolved.ResolvedTiming, { kind: "recurring" | "ongoing" }>;

function withWrittenLimits(timing: Limited): Timing {
  if (!isLimitedByDates(timing)) return timing;
  const { start, end, ...rest } = timing;
  const limits = writtenLimits(start, end);
  return limits === undefined ? rest : { ...rest, limits };
}

function isLimitedByDates(
  timing: Limited,
): timing is resolved.ResolvedRecurring | resolved.ResolvedOngoing {
  return "start" in timing || "end" in timing;
}

function writtenLimits(
  start: PlainDate | undefined,
  end: PlainDate | undefined,
): WrittenLimits | undefined {
  if (start !== undefined && end !== undefined) {
    const whole = namedPeriod(start, end);
    if (whole !== undefined) return { from: whole, to: whole };
    const { first, last } = rangeEnds(start, end);
    return { from: first, to: last };
  }
  if (start !== undefined) return { from: longestAt("start", start) };
  return end === undefined ? undefined : { to: longestAt("end", end) };
}
