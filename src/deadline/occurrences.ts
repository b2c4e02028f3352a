import { singleLine, sliceSpan, type Basis } from "../text/index.js";
import {
  addDays,
  addMonths,
  addYears,
  calendarCertainty,
  isPlainDate,
  subtractWorkingDays,
  termEnd,
  LAST_DATE,
  type PlainDate,
} from "../time/index.js";
import { OCCURRENCE_BASIS } from "./data/basis.js";
import type {
  Occurrence,
  OccurrenceOptions,
  Occurrences,
  OpenObligation,
  OpenReason,
} from "./occurrence/occurrence.js";
import { recurringDueDates } from "./occurrence/recurring-occurrences.js";
import { rolled, settingsOf, type DueDate, type Settings } from "./occurrence/settings.js";
import type {
  ResolvedBy,
  ResolvedClause,
  ResolvedDeadline,
  ResolvedEvent,
  ResolvedWithin,
} from "./resolved-timing.js";

/**
 * When a deadline falls due inside a horizon.
 *
 * Plain dates stay where they are unless `roll` asks otherwise; terms that run from an event end by
 * the Civil Code (Articles 147, 148), which rolls them off days off.
 *
 * @param deadline - A deadline with its dates, from `resolveDeadline`.
 * @param options - The horizon, both ends included, and how to count.
 * @returns What has a date, in order, and what has none yet, with the reason.
 * @throws ChisoError `invalid-option` for a horizon that ends before it starts, `out-of-range`
 * where the calendar does not reach.
 * @example
 * ```ts
 * import { occurrences, resolveDeadline } from "chiso/deadline";
 * import { plainDate } from "chiso/time";
 * const deadline = resolveDeadline("Hàng quý, năm", { year: 2021 });
 * const { dated } = occurrences(deadline, { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") });
 * dated.map((each) => each.due); // 31/03, 30/06, 30/09 and twice 31/12
 * ```
 */
export function occurrences(deadline: ResolvedDeadline, options: OccurrenceOptions): Occurrences {
  const settings = settingsOf(options);
  const dated: Occurrence[] = [];
  const open: OpenObligation[] = [];
  for (const [index, clause] of deadline.clauses.entries()) {
    const dates = dueDatesOf(deadline, clause, settings, options.events ?? {});
    const label = clause.label === undefined ? {} : { label: clause.label };
    if (typeof dates === "string") {
      open.push({ clause: index, ...label, reason: dates, timing: clause.timing });
    } else {
      for (const date of dates) {
        dated.push({ ...date, clause: index, ...label, ...extrasOf(clause) });
      }
    }
  }
  dated.sort((left, right) =>
    left.due === right.due ? left.clause - right.clause : left.due < right.due ? -1 : 1,
  );
  return { dated, open };
}

function extrasOf({ timing }: ResolvedClause): Partial<Occurrence> {
  switch (timing.kind) {
    case "by":
      return {
        ...(timing.time === undefined ? {} : { time: timing.time }),
        ...(timing.approximate === undefined ? {} : { approximate: true }),
      };
    case "within":
      return timing.approximate === undefined ? {} : { approximate: true };
    case "recurring":
      return timing.times === undefined ? {} : { times: timing.times };
    case "ongoing":
    case "event":
    case "reference":
    case "unstated":
    case "unrecognized":
      return {};
  }
}

function dueDatesOf(
  deadline: ResolvedDeadline,
  clause: ResolvedClause,
  settings: Settings,
  events: Readonly<Record<string, PlainDate>>,
): readonly DueDate[] | OpenReason {
  const { timing } = clause;
  switch (timing.kind) {
    case "by":
      return inHorizon(byDate(timing, namesPeriod(deadline, clause), settings), settings);
    case "within":
      return inHorizon(withinDate(timing, settings), settings);
    case "recurring":
      return recurringDueDates(timing, settings);
    case "event": {
      const date = eventDate(timing, settings, events);
      return date === undefined ? "waiting-for-event" : inHorizon(date, settings);
    }
    case "ongoing":
      return "ongoing";
    case "reference":
      return "set-elsewhere";
    case "unstated":
      return "unstated";
    case "unrecognized":
      return "unrecognized";
  }
}

function inHorizon(date: DueDate, { from, to }: Settings): DueDate[] {
  return from <= date.due && date.due <= to ? [date] : [];
}

const BEFORE_PERIOD = /^trước (?:hết )?(?:tháng|quý|quí|năm)/;

/** `trước tháng 6` ends with May however loosely `trước ngày` is meant. */
function namesPeriod(deadline: ResolvedDeadline, { span }: ResolvedClause): boolean {
  return BEFORE_PERIOD.test(singleLine(sliceSpan(deadline.text, span)).toLowerCase());
}

function byDate(timing: ResolvedBy, period: boolean, settings: Settings): DueDate {
  const { date, inclusive, roll, time } = timing;
  const vague = timing.approximate === undefined ? [] : [OCCURRENCE_BASIS.approximate];
  // Before a time of day the day itself still serves.
  if (inclusive || time !== undefined) {
    return rolled(
      { due: date, start: date, basis: [OCCURRENCE_BASIS.included, ...vague] },
      settings,
      roll,
    );
  }
  const strict = settings.strict || period;
  const due = strict ? addDays(date, -1) : date;
  const basis: Basis = strict ? OCCURRENCE_BASIS.beforeStrict : OCCURRENCE_BASIS.beforeLoose;
  return rolled({ due, start: due, basis: [basis, ...vague] }, settings, roll);
}

function withinDate(timing: ResolvedWithin, settings: Settings): DueDate {
  const { start, end, grain, approximate } = timing;
  const calendar =
    grain === "month" || grain === "quarter" || grain === "half-year" || grain === "year";
  const basis: Basis[] = [calendar ? OCCURRENCE_BASIS.periodEnd : OCCURRENCE_BASIS.writtenPeriod];
  if (approximate !== undefined) basis.push(OCCURRENCE_BASIS.approximate);
  return rolled({ due: end, start, basis }, settings, undefined);
}

/** The due date that a known event gives, or `undefined` while the event has no date. */
function eventDate(
  timing: ResolvedEvent,
  settings: Settings,
  events: Readonly<Record<string, PlainDate>>,
): DueDate | undefined {
  const happened = dayOfEvent(timing.event, events);
  if (happened === undefined) return undefined;
  const { offset, relation } = timing;
  const known = [OCCURRENCE_BASIS.eventDay];
  if (offset === undefined || offset.unit === "hour") {
    const due = relation === "before" ? addDays(happened, -1) : happened;
    return { due, window: { start: due, end: due }, certainty: "announced", basis: known };
  }
  if (relation === "before") return countedBack(happened, offset, settings);
  const { amount, unit } = offset;
  const end = termEnd(happened, { amount, unit }, settings.calendar);
  return {
    due: end.date,
    window: { start: happened, end: end.date },
    certainty: end.certainty,
    basis: [...known, ...end.basis],
  };
}

function dayOfEvent(
  event: string,
  events: Readonly<Record<string, PlainDate>>,
): PlainDate | undefined {
  const wanted = singleLine(event).toLowerCase();
  for (const [name, date] of Object.entries(events)) {
    if (singleLine(name).toLowerCase() === wanted && isPlainDate(date)) return date;
  }
  return undefined;
}

function countedBack(
  happened: PlainDate,
  { amount, unit }: NonNullable<ResolvedEvent["offset"]>,
  settings: Settings,
): DueDate {
  const due = backFrom(happened, amount, unit, settings);
  const certainty =
    unit === "working-day" ? calendarCertainty(due, happened, settings.calendar) : "announced";
  return {
    due,
    window: { start: due, end: due },
    certainty,
    basis: [OCCURRENCE_BASIS.eventDay, OCCURRENCE_BASIS.beforeEvent],
  };
}

function backFrom(
  happened: PlainDate,
  amount: number,
  unit: NonNullable<ResolvedEvent["offset"]>["unit"],
  settings: Settings,
): PlainDate {
  switch (unit) {
    case "hour":
    case "day":
      return addDays(happened, -amount);
    case "working-day":
      return subtractWorkingDays(happened, amount, settings.calendar);
    case "week":
      return addDays(happened, -7 * amount);
    case "month":
      return addMonths(happened, -amount);
    case "year":
      return addYears(happened, -amount);
  }
}

/**
 * The first time a deadline falls due on or after a day.
 *
 * @param deadline - A deadline with its dates.
 * @param asOf - The day to look from; it counts itself.
 * @param options - How to count, as for {@link occurrences}.
 * @returns The next occurrence, or `undefined` when none has a date within the next twelve years.
 * @example
 * ```ts
 * import { nextDue, resolveDeadline } from "chiso/deadline";
 * import { plainDate } from "chiso/time";
 * nextDue(resolveDeadline("Hàng quý", { year: 2021 }), plainDate("2021-05-10"))?.due; // "2021-06-30"
 * ```
 */
export function nextDue(
  deadline: ResolvedDeadline,
  asOf: PlainDate,
  options: Omit<OccurrenceOptions, "from" | "to"> = {},
): Occurrence | undefined {
  for (const years of [1, 12]) {
    const to = asOf >= addYears(LAST_DATE, -years) ? LAST_DATE : addYears(asOf, years);
    const first = occurrences(deadline, { ...options, from: asOf, to }).dated[0];
    if (first !== undefined) return first;
  }
  return undefined;
}
