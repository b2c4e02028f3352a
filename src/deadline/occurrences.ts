import { defined, requireOptions, singleLine, sliceSpan } from "../text/index.js";
import type { PlainDate } from "../time/index.js";
import * as time from "../time/index.js";
import { requireResolved } from "./deadline-form.js";
import { dayBefore, dueDates, earlier, type Candidate } from "./occurrence/due-date.js";
import { eventCandidates, unmatchedEvents } from "./occurrence/event-occurrences.js";
import type {
  Occurrence,
  OccurrenceOptions,
  Occurrences,
  OpenObligation,
  OpenReason,
} from "./occurrence/occurrence.js";
import { hourOf, recurringCandidates } from "./occurrence/recurring-occurrences.js";
import { askCalendar, settingsOf, type Settings } from "./occurrence/settings.js";
import { pointOf } from "./resolution/named-part.js";
import type {
  NamedPart,
  ResolvedBy,
  ResolvedClause,
  ResolvedDeadline,
  ResolvedWithin,
} from "./resolved-timing.js";

const CALL = "occurrences(resolveDeadline(text, { year: 2026 }), { from, to })";
/** The options by which due days are counted, beside the horizon. */
export const COUNTING =
  "calendar:calendar regime:regime before:strict|loose roll:none|following|preceding " +
  "parts:law|span events:dates";

/**
 * When a deadline falls due inside a horizon.
 *
 * Plain dates stay where they are unless `roll` asks otherwise; terms that run from an event end by
 * the Civil Code (Articles 147, 148), which rolls them off days off.
 *
 * What recurs stays inside its limits: it is for periods inside them, and due inside them unless its
 * rule names a day of a neighbouring period (`ngày 05 tháng sau`). A day that a period does not have
 * (a fifth Friday) is not moved into another.
 *
 * @param deadline - A deadline with its dates, from `resolveDeadline`.
 * @param options - The horizon, both ends included, and how to count.
 * @returns What has a date, in order, and what has none yet, with the reason; and `findings` where
 *   the option `events` names what is the event of no clause.
 * @throws ChisoError `invalid-data` for a deadline that is not resolved, `invalid-option` for a horizon
 * that ends before it starts and for options of other names or kinds, `invalid-date` for an
 * event on a day that does not exist, `out-of-range` where a day of the horizon needs the calendar
 * beyond its years.
 * @example
 * ```ts
 * import { occurrences, resolveDeadline } from "chiso/deadline";
 * import { plainDate } from "chiso/time";
 * const deadline = resolveDeadline("Hàng quý, năm", { year: 2021 });
 * const { dated } = occurrences(deadline, { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") });
 * dated.map((each) => each.due);
 * // ["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31", "2021-12-31"]
 * ```
 */
export function occurrences(deadline: ResolvedDeadline, options: OccurrenceOptions): Occurrences {
  requireResolved(deadline, CALL);
  requireOptions(options, `from:date! to:date! ${COUNTING}`, CALL);
  const settings = settingsOf(options);
  const dated: Occurrence[] = [];
  const open: OpenObligation[] = [];
  for (const [index, clause] of deadline.clauses.entries()) {
    const { timing, label } = clause;
    const about = defined({ clause: index, label });
    const candidates = askCalendar(settings, () => candidatesOf(deadline, clause, settings)) ?? [];
    if (typeof candidates === "string") open.push({ ...about, reason: candidates, timing });
    else {
      const said = { ...about, ...wordsBeside(clause) };
      dated.push(...dueDates(candidates, settings).map((date) => ({ ...date, ...said })));
    }
  }
  dated.sort((left, right) => time.compareDates(left.due, right.due) || left.clause - right.clause);
  const findings = unmatchedEvents(deadline.clauses, options.events);
  return findings.length === 0 ? { dated, open } : { dated, open, findings };
}

/** What the words say beside the day. */
function wordsBeside({ timing, namedPart }: ResolvedClause): Partial<Occurrence> {
  switch (timing.kind) {
    case "by": {
      const { time, approximate = isVague(timing, namedPart) || undefined } = timing;
      return defined({ time: time === MIDNIGHT ? undefined : time, approximate });
    }
    case "within": {
      // "Từ đầu tháng 3 đến giữa tháng 5": the last day is no exact one.
      const vague = namedPart !== undefined && namedPart.part !== "end";
      return defined({ approximate: timing.approximate ?? (vague || undefined) });
    }
    case "recurring":
      return defined({ times: timing.times, time: hourOf(timing) });
    case "event": {
      // Nobody says how long after the event, or when during it.
      const vague = timing.relation === "after" || timing.relation === "during";
      const approximate = timing.offset === undefined ? vague : timing.offset.unit === "hour";
      return approximate ? { approximate } : {};
    }
    default:
      return {};
  }
}

/** The end of a period is a day; its beginning is one only where all that follows is barred. */
function isVague({ inclusive }: ResolvedBy, named: NamedPart | undefined): boolean {
  return named?.part === "middle" || (named?.part === "start" && inclusive);
}

const OPEN_REASONS = {
  ongoing: "ongoing",
  reference: "set-elsewhere",
  unstated: "unstated",
  unrecognized: "unrecognized",
} as const;

function candidatesOf(
  deadline: ResolvedDeadline,
  { timing, span, namedPart, lastWorkingDay, startsOn }: ResolvedClause,
  settings: Settings,
): readonly Candidate[] | OpenReason {
  switch (timing.kind) {
    case "by":
      return [
        {
          ...byCandidate(timing, sliceSpan(deadline.text, span), namedPart, settings),
          ...(lastWorkingDay ? resting(timing.date, settings) : {}),
        },
      ];
    case "within":
      return [
        {
          ...withinCandidate(timing, namedPart, settings),
          ...(lastWorkingDay ? resting(timing.end, settings) : {}),
        },
      ];
    case "recurring":
      return recurringCandidates(timing, settings);
    case "event":
      return eventCandidates(timing, startsOn, settings);
    default:
      return OPEN_REASONS[timing.kind];
  }
}

/**
 * How certain the last working day of a month is: as certain as the days off behind it. Beyond the
 * calendar it is the last weekday, and never certain.
 */
function resting(date: PlainDate, { calendar }: Settings): Pick<Candidate, "certainty"> {
  const [year, month] = [time.yearOf(date), time.monthOf(date)];
  if (year < calendar.firstYear || year > calendar.lastYear) return { certainty: "projected" };
  const last = time.plainDate(year, month, time.daysInMonth(year, month));
  return { certainty: time.calendarCertainty(date, last, calendar) };
}

/** `0h00 ngày 16/10`: the end of the day before. */
const MIDNIGHT = "00:00";

/** `ngày`, or a first day of the month: `1/6`, `01 tháng 6`, but not `1/2022`. */
const NAMES_DAY = /ngày|(?:^|\D)0?1(?: tháng| ?[-/.] ?\d\d?(?!\d))/i;

/** `trước tháng 6` ends with May however loosely `trước ngày` is meant. */
function namesPeriod(date: PlainDate, words: string): boolean {
  return words !== "" && time.dayOfMonthOf(date) === 1 && !NAMES_DAY.test(singleLine(words));
}

function byCandidate(
  timing: ResolvedBy,
  words: string,
  named: NamedPart | undefined,
  { before, parts }: Settings,
): Candidate {
  const { inclusive, time, roll } = timing;
  const point = named === undefined ? undefined : pointOf(named, timing.date);
  const date = parts === "law" && point !== undefined ? point.date : timing.date;
  const approximate = timing.approximate ?? isVague(timing, named);
  const law = point?.date === date ? point.basis : [];
  const vague = approximate ? [...law, "approximate-period" as const] : law;
  // Before a time of day the day itself still serves; at midnight it has not begun.
  const included = time === undefined ? inclusive : time !== MIDNIGHT;
  const strict = time !== undefined || namesPeriod(date, words);
  const { due, basis }: Candidate = included
    ? { due: date, basis: ["date-included"] }
    : dayBefore(date, strict ? "strict" : before);
  return { due, basis: [...basis, ...vague], roll };
}

function withinCandidate(
  { start, end, grain, approximate }: ResolvedWithin,
  named: NamedPart | undefined,
  { parts }: Settings,
): Candidate {
  const written = grain === "day" || grain === "week" || grain === "range";
  const vague = approximate ? (["approximate-period"] as const) : [];
  const lawful = parts === undefined ? named?.part === "middle" : parts === "law";
  if (named !== undefined && lawful) {
    const { date, basis } = pointOf(named, end);
    return { due: date, start, basis: [...basis, ...vague] };
  }
  return { due: end, start, basis: [written ? "written-period-end" : "period-end", ...vague] };
}

/**
 * The first time a deadline falls due on or after a day.
 *
 * @param deadline - A deadline with its dates.
 * @param asOf - The day to look from; it counts itself.
 * @param options - How to count, as for {@link occurrences}.
 * @returns The next occurrence, or `undefined` when nothing is left that has a date.
 * @throws ChisoError as {@link occurrences} does.
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
  const call = "nextDue(resolveDeadline(text, { year: 2026 }), asOf, { calendar })";
  requireResolved(deadline, call);
  requireOptions(options, COUNTING, call);
  time.plainDate(asOf);
  const { lastYear } = options.calendar ?? time.vietnamCalendar;
  const known = time.plainDate(lastYear, 12, 31);
  const inYears = (years: number): PlainDate =>
    asOf > time.addYears(time.LAST_DATE, -years) ? time.LAST_DATE : time.addYears(asOf, years);
  const ends = [inYears(1), inYears(12), time.LAST_DATE];
  // Near ends first; and only when all else is empty beyond the years of the calendar.
  const near = asOf > known ? [] : ends.map((end) => earlier(end, known));
  for (const to of new Set([...near, ...ends])) {
    const first = occurrences(deadline, { ...options, from: asOf, to }).dated[0];
    if (first !== undefined) return first;
  }
  return undefined;
}
