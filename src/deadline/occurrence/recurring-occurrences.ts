import type { Period, PlainDate, ReportingRegime } from "../../time/index.js";
import * as time from "../../time/index.js";
import type { ResolvedRecurring } from "../resolved-timing.js";
import type { Cadence, DueRule } from "../timing.js";
import type { Candidate, Days } from "./due-date.js";
import * as dates from "./due-date.js";
import { ruleDate } from "./due-rule-date.js";
import type { OpenReason } from "./occurrence.js";
import type { Settings } from "./settings.js";

/** The days on which something that recurs may fall due in the horizon, or why it has none. */
export function recurringCandidates(
  timing: ResolvedRecurring,
  settings: Settings,
): readonly Candidate[] | OpenReason {
  const { every, due } = timing;
  const { regime } = settings;
  if (every === "unspecified") return "unspecified-cadence";
  const digits = digitsOf(timing);
  if (lacksPhase(timing)) return "unknown-phase";
  if (due !== undefined && !namesDay(due, every)) return "unknown-phase";
  if (due === undefined && every.interval === 1 && regime !== undefined) {
    const reports = reportCandidates(timing, every, regime, settings);
    if (reports !== undefined) return reports;
  }
  const single = digits.length === 0 ? every : { ...every, interval: 1 };
  const turns = turnsOf(timing, single, settings);
  const chosen =
    digits.length === 0 ? turns : turns.filter(({ end }) => digits.includes(time.yearOf(end) % 10));
  return chosen.flatMap((covers) =>
    due === undefined
      ? plainCandidate(timing, single, covers)
      : ruledCandidate(timing, due, single, covers, settings),
  );
}

/**
 * Whether nothing says in which of its turns something comes. Only a first day of its own or the
 * digits of its years tell when it comes "every second year"; the year of a plan does not.
 *
 * ```
 * 02 tháng/lần                            in January and March, or in February and April?
 * 02 tháng/lần, từ tháng 3/2026
 * ```
 */
export function lacksPhase(timing: ResolvedRecurring): boolean {
  const { every, start, anchor } = timing;
  if (every === "unspecified") return false;
  if (anchor === undefined) return every.interval > 1 && start === undefined;
  const digits = digitsOf(timing);
  return digits.length === 0 || !fitsDigits(every, digits);
}

/** The last digits of the years in which it comes, if it is said by them. */
function digitsOf({ anchor }: ResolvedRecurring): readonly number[] {
  return anchor !== undefined && "yearsEndingIn" in anchor ? anchor.yearsEndingIn : [];
}

/** Whether years that end so lie as far apart as the cadence says: 0 and 5 in every five years. */
function fitsDigits({ unit, interval }: Cadence, digits: readonly number[]): boolean {
  return unit === "year" && interval * digits.length === 10;
}

/** Of the weekdays of a month or longer period, a rule must say which one it means. */
function namesDay({ day }: DueRule, { unit }: Cadence): boolean {
  return typeof day !== "object" || day.week !== undefined || unit === "week" || unit === "day";
}

/** How far from its turn something may fall due: a rule may name a neighbouring period. */
function reachOf({ due }: ResolvedRecurring): number {
  const neighbouring = due?.in !== undefined || due?.opens?.in !== undefined;
  return neighbouring ? 400 : dates.LONGEST_HOLIDAY;
}

/** The turns within the limits that may fall due in the horizon: the days each is for. */
function turnsOf(timing: ResolvedRecurring, every: Cadence, settings: Settings): Days[] {
  const { start = time.FIRST_DATE, end = time.LAST_DATE } = timing;
  const reach = reachOf(timing);
  // The last week, and a neighbour of the last year, end beyond the dates the library counts in.
  const edge = reach > dates.LONGEST_HOLIDAY ? reach : every.unit === "week" ? 7 : 0;
  const close = time.addDays(time.LAST_DATE, -edge);
  const open = dates.later(start, time.addDays(time.FIRST_DATE, edge));
  const first = dates.later(open, dates.shifted(settings.from, -reach));
  const last = dates.earlier(dates.earlier(end, close), dates.shifted(settings.to, reach));
  const turns: Days[] = [];
  if (first > last) return turns;
  // Longer steps are counted from the beginning, which alone says where they fall.
  let period = time.periodContaining(every.interval > 1 ? start : first, every.unit);
  for (;;) {
    const from = dates.later(period.start, start);
    let steps = 1;
    for (; steps < every.interval && period.end < close; steps++) period = time.nextPeriod(period);
    // A turn of several periods must be whole; a single one may be cut short.
    if (steps < every.interval || (steps > 1 && period.end > end)) return turns;
    turns.push({ start: from, end: dates.earlier(period.end, end) });
    if (period.end >= last) return turns;
    period = time.nextPeriod(period);
  }
}

/** Without a rule a turn is due on its last day. */
function plainCandidate({ end }: ResolvedRecurring, every: Cadence, covers: Days): Candidate {
  // A turn that its limits cut short ends where they say; others end with their period.
  const isCut = covers.end === end && time.periodContaining(end, every.unit).end !== end;
  const written = every.interval > 1 || isCut;
  const basis = [written ? "written-period-end" : "period-end"] as const;
  return { due: covers.end, start: covers.start, covers, basis };
}

/** The day that a due rule gives a turn, if it has one inside the limits. */
function ruledCandidate(
  timing: ResolvedRecurring,
  rule: DueRule,
  { unit }: Cadence,
  covers: Days,
  settings: Settings,
): Candidate[] {
  // "03 năm/lần kể từ năm 2024, trước ngày 15/12": in 2024, 2027 and so on.
  const counted = unit === "year" && timing.every !== "unspecified" && timing.every.interval > 1;
  const first = counted && timing.anchor === undefined && rule.in === undefined;
  const whole = time.periodContaining(first ? covers.start : covers.end, unit);
  const found = ruleDate(rule, whole, unit, settings);
  if (found === undefined) return [];
  const { day, period, opens, certainty } = found;
  const sided = onSide(rule, day, period, settings);
  const { start = time.FIRST_DATE, end = time.LAST_DATE } = timing;
  // What is due in a neighbouring period is for one inside the limits all the same.
  const here = rule.in === undefined || rule.in === "this";
  if (here && (sided.due < start || sided.due > end)) return [];
  const basis = ["written-due-rule", ...sided.basis] as const;
  return [{ covers, start: opens ?? covers.start, ...sided, basis, certainty, roll: rule.roll }];
}

/** `0h00`: the end of the day before. */
const MIDNIGHT = "00:00";

/** The time of day by which a recurring item is due, if its rule says one. */
export function hourOf({ due }: ResolvedRecurring): string | undefined {
  if (due?.time === MIDNIGHT && due.side !== "on") return undefined;
  return due?.side === "after" ? undefined : due?.time;
}

/** Applies `before`, `by`, `on` and `after` to the day a rule names. */
function onSide(
  { side, time: hour }: DueRule,
  day: PlainDate,
  { end }: Period,
  { before }: Settings,
): Candidate {
  switch (side) {
    case "before":
      // Before a time of day the day itself still serves; at midnight it has not begun.
      if (hour === undefined) return dates.dayBefore(day, before);
      return hour === MIDNIGHT
        ? dates.dayBefore(day, "strict")
        : { due: day, basis: ["date-included"] };
    case "after":
      return {
        due: dates.later(end, time.addDays(day, 1)),
        start: time.addDays(day, 1),
        basis: [],
      };
    case "by":
      return hour === MIDNIGHT
        ? dates.dayBefore(day, "strict")
        : { due: day, basis: ["date-included"] };
    case "on":
      return { due: day, basis: [] };
  }
}

/**
 * The reports of a regime, where it knows the cadence. Within the limits is a report on a period
 * that lies within them, even where it falls due only after they end, as that on the last quarter
 * may; one on a period before them is not, even where it falls due inside.
 */
function reportCandidates(
  { start = time.FIRST_DATE, end = time.LAST_DATE }: ResolvedRecurring,
  { unit }: Cadence,
  regime: ReportingRegime,
  settings: Settings,
): Candidate[] | undefined {
  const known = regime.reports.find(({ cadence }) => cadence === unit);
  if (known === undefined) return undefined;
  const from = dates.shifted(settings.from, -dates.LONGEST_HOLIDAY);
  const to = dates.shifted(settings.to, dates.LONGEST_HOLIDAY);
  return time
    .reportingPeriods(regime, known.cadence, from, to, settings.calendar)
    .filter(({ due, window }) => {
      const reported = time.periodContaining(window.end, unit).end;
      return due >= start && reported >= start && (due <= end || reported <= end);
    })
    .map(({ window, ...report }) => ({ ...report, start: window.start, covers: window }));
}
