import type { PlainDate } from "../../time/index.js";
import type {
  ResolvedOngoing,
  ResolvedRecurring,
  ResolvedTiming,
  ResolvedWithin,
} from "../resolved-timing.js";
import type { Timing, WithinTiming, WrittenLimits } from "../timing.js";
import { dayOf, longestAt, namedPeriod, rangeEnds, weekFrom } from "./written-period.js";

/** Whether a timing has dates in place of written periods. */
export function isResolved(timing: Timing | ResolvedTiming): boolean {
  return "date" in timing || "start" in timing || "end" in timing;
}

/** A timing as it would be written, every date with its year. */
export function writtenTiming(timing: Timing | ResolvedTiming): Timing {
  switch (timing.kind) {
    case "by": {
      if (!("date" in timing)) return timing;
      const { date, ...rest } = timing;
      // Only the end of a year is what a document merely points to.
      const moment = timing.approximate === undefined ? dayOf(date) : longestAt("end", date);
      return { ...rest, moment, edge: timing.inclusive ? "end" : "start" };
    }
    case "within":
      return "period" in timing ? timing : writtenWithin(timing);
    case "recurring":
    case "ongoing":
      return withWrittenLimits(timing);
    default:
      return timing;
  }
}

/** The period of one name with these days, or the range from the first to the last. */
function writtenWithin({ start, end, grain, approximate }: ResolvedWithin): WithinTiming {
  const kind = "within";
  const exact = namedPeriod(start, end, grain);
  if (approximate === undefined) {
    if (exact !== undefined) return { kind, period: exact };
    const { first, last } = rangeEnds(start, end);
    return { kind, period: first, until: last };
  }
  // Weeks and school years are vague by what they are, parts of periods say so.
  const vague = namedPeriod(start, end, grain, true);
  if (vague !== undefined) {
    return { kind, period: vague, ...(vague.shape === "months" && { approximate }) };
  }
  if (exact !== undefined && grain !== "range") return { kind, period: exact, approximate };
  const week = weekFrom(start);
  const rest = week === undefined ? { approximate } : {};
  return { kind, period: week ?? dayOf(start), until: dayOf(end), ...rest };
}

type Limited = Extract<Timing | ResolvedTiming, { kind: "recurring" | "ongoing" }>;

function withWrittenLimits(timing: Limited): Timing {
  if (!isLimitedByDates(timing)) return timing;
  const { start, end, ...rest } = timing;
  const limits = writtenLimits(start, end);
  return limits === undefined ? rest : { ...rest, limits };
}

function isLimitedByDates(timing: Limited): timing is ResolvedRecurring | ResolvedOngoing {
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
