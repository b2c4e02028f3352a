import type { PlainDate } from "../../time/index.js";
import type {
  ResolvedOngoing,
  ResolvedRecurring,
  ResolvedTiming,
  ResolvedWithin,
} from "../resolved-timing.js";
import type { Timing, WithinTiming, WrittenLimits } from "../timing.js";
import {
  dayOf,
  exactPeriod,
  namedPeriod,
  periodFrom,
  periodTo,
  rangeEnds,
  vaguePeriod,
  weekFrom,
} from "./written-period.js";

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
      const moment = timing.approximate === undefined ? dayOf(date) : periodTo(date);
      return { ...rest, moment, edge: timing.inclusive ? "end" : "start" };
    }
    case "within":
      return "period" in timing ? timing : writtenWithin(timing);
    case "recurring":
    case "ongoing":
      return withWrittenLimits(timing);
    case "event":
    case "reference":
    case "unstated":
    case "unrecognized":
      return timing;
  }
}

/** The period of one name with these days, or the range from the first to the last. */
function writtenWithin(timing: ResolvedWithin): WithinTiming {
  const { start, end, grain, approximate } = timing;
  if (approximate !== undefined) return writtenVaguely(timing);
  const period = exactPeriod(start, end, grain);
  if (period !== undefined) return { kind: "within", period };
  const { first, last } = rangeEnds(start, end);
  return { kind: "within", period: first, until: last };
}

/** Parts of periods say that they are vague; weeks and school years are so by what they are. */
function writtenVaguely({ start, end, grain }: ResolvedWithin): WithinTiming {
  const vague = vaguePeriod(start, end, grain);
  if (vague?.shape === "months") return { kind: "within", period: vague, approximate: true };
  if (vague !== undefined) return { kind: "within", period: vague };
  const period = grain === "range" ? undefined : exactPeriod(start, end, grain);
  if (period !== undefined) return { kind: "within", period, approximate: true };
  const week = weekFrom(start);
  const rest = week === undefined ? { approximate: true as const } : {};
  return { kind: "within", period: week ?? dayOf(start), until: dayOf(end), ...rest };
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
  if (start !== undefined) return { from: periodFrom(start) };
  return end === undefined ? undefined : { to: periodTo(end) };
}
