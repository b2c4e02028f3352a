import { ChisoError, defined, requireOptions, type Finding } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import * as time from "../time/index.js";
import { requireExpression } from "./deadline-form.js";
import { unmatchedEvents } from "./occurrence/event-occurrences.js";
import { earlier, later, type Days } from "./occurrence/due-date.js";
import type {
  Occurrence,
  OccurrenceOptions,
  OpenObligation,
  OpenReason,
} from "./occurrence/occurrence.js";
import { COUNTING, occurrences } from "./occurrences.js";
import { resolveDeadline } from "./resolve-deadline.js";
import type { ResolvedClause, ResolvedRecurring, ResolveOptions } from "./resolved-timing.js";
import type { DeadlineExpression, DeadlineFindingCode } from "./timing.js";
import { occurrencesWithinCalendar, type OneClause } from "./within-calendar.js";

const CALL = "dueDates(text, { year: 2026 })";
const OPTIONS = /* @__PURE__ */ (() =>
  `year:year issuedOn:date order:day-month|month-day from:date to:date ${COUNTING}`)();

/** How due dates are found: the options of `resolveDeadline` and of `occurrences`, none needed. */
export interface DueDatesOptions
  extends ResolveOptions, Omit<OccurrenceOptions, "from" | "to" | "calendar"> {
  /** First day of the horizon; see {@link dueDates} for what is taken without one. */
  readonly from?: PlainDate;
  /** Last day of the horizon. */
  readonly to?: PlainDate;
}

/** What has no due date; `no-horizon` where it recurs and nobody says in which year. */
export interface UndatedDuty extends Omit<OpenObligation, "reason"> {
  /** Why it has no date. */
  readonly reason: OpenReason | "no-horizon";
}

/** When a deadline falls due, what of it has no date, and what a careful reader would query. */
export interface DueDates {
  /** The due days, in order, each once. */
  readonly due: readonly PlainDate[];
  /** The same with what each is about, its time of day, and the rules it rests on. */
  readonly dated: readonly Occurrence[];
  /** What has no date, with the reason. */
  readonly open: readonly UndatedDuty[];
  /** What was odd in the text or about its dates. */
  readonly findings: readonly Finding<DeadlineFindingCode>[];
}

/**
 * The due dates that the text of a deadline gives: read, resolved and counted out in one call.
 *
 * Without a horizon every day and period that the text names counts wherever it lies; what recurs
 * counts for the plan's year, from the day of issue on, even where it falls due behind it (`hằng năm,
 * trước ngày 15/01 năm sau`), and where its own limits lie outside that year, for the year of its
 * limits. Without a plan's year it counts within its own limits, and
 * without those it stays open (`no-horizon`). So does what falls due beyond the calendar
 * (`beyond-calendar`).
 *
 * @param deadline - The text of a deadline cell, or what `parseDeadline` read from one.
 * @param options - The plan's year, and whatever else `resolveDeadline` and `occurrences` take.
 * @returns The due dates, what has none and why, and the findings.
 * @throws ChisoError as `resolveDeadline` and `occurrences` do, `invalid-option` for a horizon that
 * ends before it starts.
 * @example
 * ```ts
 * import { dueDates } from "chiso/deadline";
 * dueDates("Hằng quý, trước ngày 20 của tháng cuối quý", { year: 2026 }).due;
 * // ["2026-03-19", "2026-06-19", "2026-09-19", "2026-12-19"]
 * const { due, open } = dueDates("Trước 30/6/2026; thường xuyên");
 * due; // ["2026-06-29"]
 * open[0]?.reason; // "ongoing"
 * ```
 */
export function dueDates(
  deadline: DeadlineExpression | string,
  options: DueDatesOptions = {},
): DueDates {
  requireOptions(options, OPTIONS, CALL);
  if (typeof deadline !== "string") requireExpression(deadline, CALL);
  const { year, issuedOn, order, calendar, regime, before, roll, parts, events } = options;
  const resolved = resolveDeadline(deadline, defined({ year, issuedOn, calendar, order }));
  const asked = askedHorizon(options);
  const counting = defined({ calendar, regime, before, roll, parts });
  const findings = [...resolved.findings, ...unmatchedEvents(resolved.clauses, events)];
  const dated: Occurrence[] = [];
  const open: UndatedDuty[] = [];
  for (const [index, clause] of resolved.clauses.entries()) {
    const period = asked === undefined ? periodOf(clause, options) : undefined;
    const days = asked ?? (period === undefined ? undefined : horizonOf(period, options));
    if (days === undefined) {
      const { timing, label } = clause;
      open.push(defined({ clause: index, label, reason: "no-horizon" as const, timing }));
      continue;
    }
    const alone: OneClause = { ...resolved, clauses: [clause] };
    const horizon = defined({ ...counting, events, from: days.start, to: days.end });
    const found =
      period === undefined
        ? occurrences(alone, horizon)
        : occurrencesWithinCalendar(alone, horizon, period);
    const inside = found.dated.filter((one) => period === undefined || isFor(one, period));
    dated.push(...inside.map((one) => ({ ...one, clause: index })));
    open.push(...found.open.map((one) => ({ ...one, clause: index })));
  }
  dated.sort((left, right) => time.compareDates(left.due, right.due) || left.clause - right.clause);
  return { due: [...new Set(dated.map(({ due }) => due))], dated, open, findings };
}

/** The year of the plan. */
function yearOf({ year, issuedOn }: DueDatesOptions): Days | undefined {
  const number = year ?? (issuedOn === undefined ? undefined : time.yearOf(issuedOn));
  return number === undefined ? undefined : time.yearPeriod(number);
}

/** The horizon that the caller gives; where one end is missing, the plan's year closes it. */
function askedHorizon(options: DueDatesOptions): Days | undefined {
  const { from, to } = options;
  if (from === undefined && to === undefined) return undefined;
  const { start = time.FIRST_DATE, end = time.LAST_DATE } = yearOf(options) ?? {};
  const days = { start: from ?? earlier(start, to ?? start), end: to ?? later(end, from ?? end) };
  if (days.start <= days.end) return days;
  throw new ChisoError("invalid-option", {
    given: `from ${days.start}, to ${days.end}`,
    accepted: "a horizon that does not end before it starts",
    advice: "Pass the first and last day of the plan's year, or neither",
  });
}

/** For which days a clause counts without a horizon asked for. */
function periodOf({ timing }: ResolvedClause, options: DueDatesOptions): Days | undefined {
  if (timing.kind === "recurring") return recurringPeriod(timing, options);
  return { start: time.FIRST_DATE, end: time.LAST_DATE };
}

/** In which days what is for a period falls due: a report on its last quarter comes behind it. */
function horizonOf({ start, end }: Days, { regime }: DueDatesOptions): Days {
  return { start, end: later(time.lastReportDay(end, regime), time.monthsOnward(end, 12)) };
}

/**
 * Whether what falls due is for a period: it lies in it, or what it is on does.
 *
 * ```
 * Hằng năm, trước ngày 15/01 năm sau      in 2027 for 2026
 * ```
 */
function isFor({ due, covers }: Occurrence, { start, end }: Days): boolean {
  const last = covers?.end ?? due;
  return last >= start && (due <= end || last <= end);
}

function recurringPeriod(
  { every, start, end }: ResolvedRecurring,
  options: DueDatesOptions,
): Days | undefined {
  const year = yearOf(options);
  if (year === undefined) {
    if (every === "unspecified") return { start: time.FIRST_DATE, end: time.LAST_DATE };
    return start === undefined || end === undefined ? undefined : { start, end };
  }
  if (start !== undefined && start > year.end) {
    return { start, end: end ?? time.yearPeriod(time.yearOf(start)).end };
  }
  if (end !== undefined && end < year.start) {
    return { start: start ?? time.yearPeriod(time.yearOf(end)).start, end };
  }
  // Nothing falls due before the plan is issued.
  const { issuedOn = year.start } = options;
  return { start: earlier(later(year.start, issuedOn), year.end), end: year.end };
}
