import { ChisoError, type Finding, type Span } from "../text/index.js";
import { plainDate, yearOf, type PlainDate } from "../time/index.js";
import { FINDING_MESSAGES } from "./data/messages.js";
import { parseDeadline } from "./parse-deadline.js";
import { inheritedYears } from "./resolution/inherited-years.js";
import { placePeriod, type PlacedPeriod, type YearSource } from "./resolution/place-period.js";
import type {
  ResolveOptions,
  ResolvedClause,
  ResolvedDeadline,
  ResolvedTiming,
} from "./resolved-timing.js";
import type {
  ByTiming,
  DeadlineClause,
  DeadlineExpression,
  DeadlineFindingCode,
  Timing,
  WithinTiming,
  WrittenLimits,
} from "./timing.js";

/** A resolved timing with what was assumed and what is odd about it. */
interface Resolution {
  readonly timing: ResolvedTiming;
  readonly assumedYear: boolean;
  readonly problems: readonly DeadlineFindingCode[];
}

/**
 * Fills in the years of a deadline and turns its periods into dates.
 *
 * A year that stands once in a list holds for the whole list; where the text gives none, the
 * plan's year is taken and the clause says `assumedYear`.
 *
 * @param deadline - A deadline read by {@link parseDeadline}, or its text.
 * @param options - The year of the plan, and the day it was issued. One of them is needed.
 * @returns The clauses with complete dates, and what a careful reader would query.
 * @throws ChisoError `invalid-option` when neither year nor day of issue is given.
 * @example
 * ```ts
 * import { resolveDeadline } from "chiso/deadline";
 * const { clauses } = resolveDeadline("Trong Quý I", { year: 2021 });
 * clauses[0]?.timing; // { kind: "within", start: "2021-01-01", end: "2021-03-31", grain: "quarter" }
 * clauses[0]?.assumedYear; // true
 * ```
 */
export function resolveDeadline(
  deadline: DeadlineExpression | string,
  options: ResolveOptions,
): ResolvedDeadline {
  const expression = typeof deadline === "string" ? parseDeadline(deadline) : deadline;
  const plan = planYear(options);
  const years = inheritedYears(expression.clauses);
  const findings: Finding<DeadlineFindingCode>[] = [...expression.findings];
  const clauses = expression.clauses.map((clause, index): ResolvedClause => {
    const resolution = resolveTiming(clause.timing, {
      inherited: years[index],
      plan,
      calendar: options.calendar,
    });
    const { timing, assumedYear } = resolution;
    findings.push(...findingsFor(clause, resolution, options));
    return {
      timing,
      ...(clause.label === undefined ? {} : { label: clause.label }),
      span: clause.span,
      ...(assumedYear ? { assumedYear: true } : {}),
    };
  });
  return { text: expression.text, clauses, skipped: expression.skipped, findings };
}

function planYear(options: ResolveOptions): number {
  const year =
    options.year ?? (options.issuedOn === undefined ? undefined : yearOf(options.issuedOn));
  if (year !== undefined && Number.isInteger(year) && year >= 1900 && year <= 2198) return year;
  throw new ChisoError("invalid-option", {
    given: `year ${String(options.year)}, issuedOn ${String(options.issuedOn)}`,
    accepted: "the plan's year as a whole number from 1900 to 2198, or the day it was issued",
    advice: "Pass { year: 2021 } or { issuedOn: plainDate(...) }",
  });
}

const UNRECOGNIZED: ResolvedTiming = { kind: "unrecognized" };

function resolveTiming(timing: Timing, source: YearSource): Resolution {
  switch (timing.kind) {
    case "by":
      return resolveBy(timing, source);
    case "within":
      return resolveWithin(timing, source);
    case "recurring": {
      const { limits, ...rest } = timing;
      return withLimits(rest, limits, source);
    }
    case "ongoing":
      return withLimits({ kind: "ongoing" }, timing.limits, source);
    case "event":
    case "reference":
    case "unstated":
    case "unrecognized":
      return { timing, assumedYear: false, problems: [] };
  }
}

const impossible: Resolution = {
  timing: UNRECOGNIZED,
  assumedYear: false,
  problems: ["deadline-impossible-date"],
};

function resolveBy(timing: ByTiming, source: YearSource): Resolution {
  const placed = placePeriod(timing.moment, source);
  if (placed === undefined) return impossible;
  const { inclusive, time, approximate, roll } = timing;
  return {
    timing: {
      kind: "by",
      date: boundDate(timing, placed),
      inclusive,
      ...(time === undefined ? {} : { time }),
      ...(approximate === undefined ? {} : { approximate }),
      ...(roll === undefined ? {} : { roll }),
    },
    assumedYear: placed.assumedYear,
    problems: [],
  };
}

/**
 * The day a bound names: the first or last day of its period. The middle of a month or year is the
 * day that Article 146 of the Civil Code 2015 gives it: the 15th, 30 June.
 */
function boundDate({ moment, edge }: ByTiming, placed: PlacedPeriod): PlainDate {
  if (edge === "start") return placed.start;
  if (moment.shape !== "months" || moment.part !== "middle") return placed.end;
  const year = yearOf(placed.start);
  if (moment.grain === "month") return plainDate(year, moment.first, 15);
  return moment.grain === "year" ? plainDate(year, 6, 30) : placed.end;
}

function resolveWithin(timing: WithinTiming, source: YearSource): Resolution {
  const first = placePeriod(timing.period, source);
  const last = timing.until === undefined ? first : placePeriod(timing.until, source);
  if (first === undefined || last === undefined) return impossible;
  if (last.end < first.start) {
    return { timing: UNRECOGNIZED, assumedYear: false, problems: ["deadline-range-reversed"] };
  }
  const vague = timing.approximate ?? (isVague(timing) ? true : undefined);
  return {
    timing: {
      kind: "within",
      start: first.start,
      end: last.end,
      grain: timing.until === undefined ? first.grain : "range",
      ...(vague === undefined ? {} : { approximate: vague }),
    },
    assumedYear: first.assumedYear || last.assumedYear,
    problems: [],
  };
}

/** A week of a month and a school year have no exact days in law. */
function isVague(timing: WithinTiming): boolean {
  return timing.period.shape === "week" || timing.period.shape === "school-year";
}

type Limited = Extract<ResolvedTiming, { kind: "recurring" | "ongoing" }>;

function withLimits(
  timing: Limited,
  limits: WrittenLimits | undefined,
  source: YearSource,
): Resolution {
  if (limits === undefined) return { timing, assumedYear: false, problems: [] };
  const first = limits.from === undefined ? undefined : placePeriod(limits.from, source);
  const last = limits.to === undefined ? undefined : placePeriod(limits.to, source);
  const missing =
    (limits.from !== undefined && first === undefined) ||
    (limits.to !== undefined && last === undefined);
  if (missing) return impossible;
  const reversed = first !== undefined && last !== undefined && last.end < first.start;
  return {
    timing: {
      ...timing,
      ...(first === undefined || reversed ? {} : { start: first.start }),
      ...(last === undefined || reversed ? {} : { end: last.end }),
    },
    assumedYear: isAssumed(first) || isAssumed(last),
    problems: reversed ? ["deadline-range-reversed"] : [],
  };
}

function isAssumed(period: PlacedPeriod | undefined): boolean {
  return period?.assumedYear ?? false;
}

function findingsFor(
  clause: DeadlineClause,
  resolution: Resolution,
  options: ResolveOptions,
): Finding<DeadlineFindingCode>[] {
  const codes = [...resolution.problems];
  if (resolution.assumedYear) codes.push("deadline-missing-year");
  if (isPast(resolution.timing, options)) codes.push("deadline-past");
  return codes.map((code) => finding(code, clause.span));
}

function isPast(timing: ResolvedTiming, { issuedOn }: ResolveOptions): boolean {
  if (issuedOn === undefined) return false;
  if (timing.kind === "by") return timing.date < issuedOn;
  return timing.kind === "within" && timing.end < issuedOn;
}

function finding(code: DeadlineFindingCode, span: Span): Finding<DeadlineFindingCode> {
  return { code, ...FINDING_MESSAGES[code], span };
}
