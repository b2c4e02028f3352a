import {
  ChisoError,
  defined,
  findingOf,
  frozen,
  requireOptions,
  type Finding,
  type Span,
} from "../text/index.js";
import { yearOf, FIRST_DATE, type PlainDate } from "../time/index.js";
import { DATE_FINDINGS, UNDATED_FINDINGS, type DateCode } from "./data/messages.js";
import { requireExpression } from "./deadline-form.js";
import { parseDeadline } from "./parse-deadline.js";
import { isWholeYear } from "./calendar/written.js";
import { eventDay } from "./resolution/event-day.js";
import { inheritedYears, isLongGone } from "./resolution/inherited-years.js";
import { placeLunar } from "./resolution/place-lunar.js";
import { lastWorkingDay } from "./resolution/last-working-day.js";
import { placePeriod, type PlacedPeriod, type YearSource } from "./resolution/place-period.js";
import { namedPart, pointOf } from "./resolution/named-part.js";
import { yearlyTiming } from "./resolution/yearly-timing.js";
import type {
  NamedPart,
  ResolveOptions,
  ResolvedDeadline,
  ResolvedTiming,
} from "./resolved-timing.js";
import type {
  ByTiming,
  DeadlineExpression,
  DeadlineFindingCode,
  Timing,
  WithinTiming,
  WrittenLimits,
  WrittenPeriod,
} from "./timing.js";

const CALL = "resolveDeadline(text, { year: 2026 })";

/**
 * Fills in the years of a deadline and turns its periods into dates.
 *
 * A year that stands once in a list holds for the whole list; where the text gives none, the
 * plan's year is taken and the clause says `assumedYear`. Without a plan's year, as in a rule of
 * law, what needs one is left `unrecognized` with a finding, and what counts its year from that of
 * the report (`31/3 năm sau`) recurs each year.
 *
 * @param deadline - A deadline read by {@link parseDeadline}, or its text.
 * @param options - The year of the plan, or the day it was issued.
 * @returns The clauses with complete dates, and what a careful reader would query.
 * @throws ChisoError `invalid-option` when the year is none, and for options of other names or kinds;
 * `invalid-data` for what is neither text nor a deadline as read.
 * @example
 * ```ts
 * import { resolveDeadline } from "chiso/deadline";
 * const { clauses } = resolveDeadline("Trong Quý I", { year: 2021 });
 * clauses[0]?.timing; // { kind: "within", start: "2021-01-01", end: "2021-03-31", grain: "quarter" }
 * clauses[0]?.assumedYear; // true
 * resolveDeadline("Trước ngày 31/3 năm sau").clauses[0]?.timing;
 * // { kind: "recurring", every: { unit: "year", interval: 1 }, due: { side: "before", day: 31, month: 3, in: "next" } }
 * ```
 */
export function resolveDeadline(
  deadline: DeadlineExpression | string,
  options: ResolveOptions = {},
): ResolvedDeadline {
  requireOptions(
    options,
    "year:year issuedOn:date calendar:calendar order:day-month|month-day",
    CALL,
  );
  if (typeof deadline !== "string") requireExpression(deadline, CALL);
  const expression = typeof deadline === "string" ? parseDeadline(deadline) : deadline;
  const plan = planYear(options);
  const years = inheritedYears(expression.clauses, plan);
  const findings: Finding<DeadlineFindingCode>[] = [...expression.findings];
  const clauses = expression.clauses.map(({ timing: written, label, span, was: left }, index) => {
    const codes: DateCode[] = [];
    let assumed = false;
    const place: Place = (unordered) => {
      const period = inOrder(unordered, options.order);
      if (period === undefined) codes.push("deadline-ambiguous-date");
      if (period === undefined) return undefined;
      const source: YearSource = {
        inherited: years[index],
        plan,
        lastWorkingDay: (inYear, month) => lastWorkingDay(inYear, month, options.calendar),
        lunar: placeLunar,
      };
      const placed = placePeriod(period, source);
      if (typeof placed === "string") {
        codes.push(placed);
        return undefined;
      }
      if (period.shape === "lunar") codes.push("deadline-lunar-date");
      assumed ||= placed.assumedYear;
      return placed;
    };
    const was = left === undefined ? undefined : resolveTiming(left, [], place);
    // What is odd about the time that no longer holds is no matter.
    codes.length = 0;
    assumed = false;
    // In a rule, which is for no year in particular, `31/3 năm sau` comes each year.
    const yearly = plan === undefined ? yearlyTiming(written) : undefined;
    const day = startOf(written, isUnclear(expression, span), options, place);
    const headed = expression.text.slice(Math.max(0, span.start - 2), span.start).includes(":");
    const gone =
      (label !== undefined && !headed && isYearGone(written, plan)) ||
      (isLongGone(written, plan) && RECALLED.test(label ?? ""));
    if (gone) codes.push("deadline-past");
    const timing =
      yearly ??
      (gone || day === "impossible" ? UNRECOGNIZED : resolveTiming(written, codes, place));
    const startsOn = day === "impossible" ? undefined : day;
    assumed &&= timing.kind !== "unrecognized";
    if (assumed) codes.push("deadline-missing-year");
    const part = timing.kind === "unrecognized" ? undefined : namedPart(written);
    if (part !== undefined && (timing.kind === "within" || isVagueBound(written, part))) {
      codes.push("deadline-part-of-period");
    }
    const longGone = timing.kind !== "unrecognized" && isLongGone(written, plan);
    if (longGone || isPast(timing, options)) codes.push("deadline-past");
    const table = plan === undefined ? UNDATED_FINDINGS : DATE_FINDINGS;
    findings.push(...[...new Set(codes)].map((code) => findingOf(table, code, span)));
    const assumedYear = assumed ? (true as const) : undefined;
    const working = timing.kind !== "unrecognized" && endsWithWorkingDay(written);
    return defined({
      ...{ timing, label, span, was, assumedYear, namedPart: part, startsOn },
      lastWorkingDay: working ? (true as const) : undefined,
    });
  });
  return { text: expression.text, clauses, skipped: expression.skipped, findings };
}

/** Whether a time ends with the last working day of a month, and so rests on a calendar. */
function endsWithWorkingDay(timing: Timing): boolean {
  const last =
    timing.kind === "by"
      ? timing.moment
      : timing.kind === "within"
        ? (timing.until ?? timing.period)
        : undefined;
  return last?.shape === "day" && last.day === "last-working";
}

/** `6/5/26` with its parts in the order that the caller knows; nothing where nobody says it. */
function inOrder(period: WrittenPeriod, order: ResolveOptions["order"]): WrittenPeriod | undefined {
  if (period.shape !== "day" || period.order === undefined) return period;
  const { day, month } = period;
  if (order === undefined || typeof day !== "number") return undefined;
  return order === "day-month" ? period : { ...period, day: month, month: day };
}

/** The year of the plan, or that of its day of issue; a rule has none. */
function planYear(options: ResolveOptions): number | undefined {
  const year =
    options.year ?? (options.issuedOn === undefined ? undefined : yearOf(options.issuedOn));
  if (year === undefined || isPlanYear(year)) return year;
  throw new ChisoError("invalid-option", {
    given: `year ${String(options.year)}, issuedOn ${String(options.issuedOn)}`,
    accepted:
      "the plan's year as a whole number from 1900 to 2198, the day it was issued, or neither",
    advice: "Pass { year: 2021 } or { issuedOn: plainDate(...) }",
  });
}

function isPlanYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2198;
}

const UNRECOGNIZED: ResolvedTiming = /* @__PURE__ */ frozen({ kind: "unrecognized" });

/** `Đạt chuẩn năm 2020` in a plan of 2026: a whole year that is over, named beside words, is a fact. */
function isYearGone(timing: Timing, plan: number | undefined): boolean {
  if (plan === undefined || timing.kind !== "within" || timing.until !== undefined) return false;
  const { period } = timing;
  return isWholeYear(period) && period.year !== undefined && period.year < plan;
}

/** `Chào mừng 95 năm Ngày thành lập Hội 20/10/1930`: of which day the work is done in honour. */
const RECALLED = /mừng|k[ỷỉ] niệm|hưởng ứng/iu;

/** The day of the event of a clause, if anything tells it and its length was read. */
function startOf(
  timing: Timing,
  unclear: boolean,
  { issuedOn }: ResolveOptions,
  place: Place,
): PlainDate | "impossible" | undefined {
  if (timing.kind !== "event" || unclear) return undefined;
  return eventDay(timing, issuedOn, (written) => place(written)?.start);
}

/** Whether the length of a term was not read, so that its end hangs on more than its event. */
function isUnclear({ findings }: DeadlineExpression, { start, end }: Span): boolean {
  return findings.some(
    ({ code, span }) =>
      code === "deadline-term-unclear" &&
      span !== undefined &&
      span.start < end &&
      start < span.end,
  );
}

/** Gives a period its dates, and takes note of what is odd about it. */
type Place = (period: WrittenPeriod) => PlacedPeriod | undefined;

function resolveTiming(timing: Timing, codes: DateCode[], place: Place): ResolvedTiming {
  switch (timing.kind) {
    case "by": {
      const placed = place(timing.moment);
      if (placed === undefined) return UNRECOGNIZED;
      const { kind, inclusive, time, approximate, roll } = timing;
      return defined({ kind, date: boundDate(timing, placed), inclusive, time, approximate, roll });
    }
    case "within":
      return resolveWithin(timing, codes, place);
    case "recurring":
    case "ongoing": {
      const { limits, ...rest } = timing;
      return limits === undefined ? rest : limited(rest, limits, codes, place);
    }
    default:
      return timing;
  }
}

/**
 * The day a bound names: the first or last day of its period. The middle or end of a period is the
 * day that Article 146 of the Civil Code 2015 gives it: the 15th, 30 June, the last day.
 */
function boundDate(timing: ByTiming, { start, end }: PlacedPeriod): PlainDate {
  const part = namedPart(timing);
  if (part !== undefined && part.part !== "start") return pointOf(part, end).date;
  return timing.edge === "start" ? start : end;
}

/** Whether a bound names a part of a period whose last day no law tells: `chậm nhất đầu tháng 9`. */
function isVagueBound(timing: Timing, { part }: NamedPart): boolean {
  return part === "start" && timing.kind === "by" && timing.edge === "end";
}

function resolveWithin(
  { period, until = period, approximate }: WithinTiming,
  codes: DateCode[],
  place: Place,
): ResolvedTiming {
  const first = place(period);
  const last = until === period ? first : place(until);
  if (first === undefined || last === undefined) return UNRECOGNIZED;
  if (last.end < first.start) {
    codes.push("deadline-range-reversed");
    return UNRECOGNIZED;
  }
  // A week of a month and a school year have no exact days in law.
  const vague = approximate ?? (period.shape === "week" || period.shape === "school-year");
  const grain = until === period ? first.grain : "range";
  const resolved = { kind: "within", start: first.start, end: last.end, grain } as const;
  return vague ? { ...resolved, approximate: true } : resolved;
}

function limited(
  timing: Extract<ResolvedTiming, { kind: "recurring" | "ongoing" }>,
  { from, to }: WrittenLimits,
  codes: DateCode[],
  place: Place,
): ResolvedTiming {
  const first = from === undefined ? undefined : place(from);
  const last = to === undefined ? undefined : place(to);
  const unplaced =
    (from !== undefined && first === undefined) || (to !== undefined && last === undefined);
  if (unplaced) return UNRECOGNIZED;
  if (first !== undefined && last !== undefined && last.end < first.start) {
    codes.push("deadline-range-reversed");
    return timing;
  }
  return { ...timing, ...defined({ start: first?.start, end: last?.end }) };
}

function isPast(timing: ResolvedTiming, { issuedOn = FIRST_DATE }: ResolveOptions): boolean {
  if (timing.kind === "by") return timing.date < issuedOn;
  return timing.kind === "within" && timing.end < issuedOn;
}
