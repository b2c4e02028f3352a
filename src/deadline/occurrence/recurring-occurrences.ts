import type { Basis } from "../../text/index.js";
import {
  addDays,
  addMonths,
  nextPeriod,
  periodContaining,
  regimeCadences,
  reportingPeriods,
  FIRST_DATE,
  LAST_DATE,
  type CalendarGrain,
  type Period,
  type PlainDate,
  type ReportingRegime,
} from "../../time/index.js";
import { OCCURRENCE_BASIS } from "../data/basis.js";
import type { ResolvedRecurring } from "../resolved-timing.js";
import type { Cadence, DueRule } from "../timing.js";
import { ruleDay, ruleOpening } from "./due-rule-date.js";
import type { OpenReason } from "./occurrence.js";
import { rolled, type DueDate, type Settings } from "./settings.js";

/** The due dates of something that recurs, or why it has none. */
export function recurringDueDates(
  timing: ResolvedRecurring,
  settings: Settings,
): readonly DueDate[] | OpenReason {
  const { every, due } = timing;
  if (every === "unspecified") return "unspecified-cadence";
  if (every.interval > 1) return longIntervals(timing, every, settings);
  const { regime } = settings;
  if (due === undefined && regime !== undefined) {
    const reports = regimeDueDates(timing, every, regime, settings);
    if (reports !== undefined) return reports;
  }
  return periodsOf(timing, every.unit, settings)
    .map((period) => ({
      ...periodDueDate(period, every.unit, due, settings),
      covers: { start: period.start, end: period.end },
    }))
    .filter(({ due: date }) => inHorizon(date, settings));
}

function inHorizon(date: PlainDate, { from, to }: Settings): boolean {
  return from <= date && date <= to;
}

/** A due rule may name a day of the next or the previous period, and rolling moves it further. */
const MARGIN_DAYS = 45;

function laterOf(left: PlainDate, right: PlainDate): PlainDate {
  return left > right ? left : right;
}

function earlierOf(left: PlainDate, right: PlainDate): PlainDate {
  return left < right ? left : right;
}

function shiftedInside(date: PlainDate, days: number): PlainDate {
  const first = addDays(FIRST_DATE, MARGIN_DAYS);
  const last = addDays(LAST_DATE, -MARGIN_DAYS);
  if (days < 0) return date <= first ? FIRST_DATE : addDays(date, days);
  return date >= last ? LAST_DATE : addDays(date, days);
}

/** The calendar periods within the limits whose due date may lie in the horizon. */
function periodsOf(timing: ResolvedRecurring, grain: CalendarGrain, settings: Settings): Period[] {
  const wide = timing.due?.in !== undefined;
  const reach = wide && grain !== "month" ? 400 : MARGIN_DAYS;
  const { start = FIRST_DATE, end = LAST_DATE } = timing;
  const first = laterOf(start, shiftedInside(settings.from, -reach));
  const last = earlierOf(end, shiftedInside(settings.to, MARGIN_DAYS));
  const periods: Period[] = [];
  if (first > last) return periods;
  let period = periodContaining(first, grain);
  for (;;) {
    periods.push(clipped(period, start, end));
    if (period.end >= last || period.end >= LAST_DATE) return periods;
    period = nextPeriod(period);
  }
}

/** The part of a period within the limits; a due rule still speaks of the whole. */
function clipped(period: Period, start: PlainDate, end: PlainDate): Period {
  return { ...period, start: laterOf(period.start, start), end: earlierOf(period.end, end) };
}

function periodDueDate(
  period: Period,
  grain: CalendarGrain,
  rule: DueRule | undefined,
  settings: Settings,
): DueDate {
  if (rule === undefined) {
    const basis = [OCCURRENCE_BASIS.periodEnd];
    return rolled({ due: period.end, start: period.start, basis }, settings, undefined);
  }
  const whole = periodContaining(period.start, grain);
  const day = ruleDay(rule, whole, grain, settings.calendar);
  const opening = ruleOpening(rule, whole, grain, settings.calendar);
  const basis: Basis[] = [OCCURRENCE_BASIS.dueRule];
  const sided = sidedDay(rule, day, whole, settings, basis);
  const start = opening ?? earlierOf(sided.start ?? period.start, sided.due);
  return rolled({ due: sided.due, start, basis }, settings, rule.roll);
}

/** Applies `before`, `by`, `on` and `after` to the day a rule names. */
function sidedDay(
  rule: DueRule,
  day: PlainDate,
  whole: Period,
  settings: Settings,
  basis: Basis[],
): { due: PlainDate; start?: PlainDate } {
  switch (rule.side) {
    case "before":
      basis.push(settings.strict ? OCCURRENCE_BASIS.beforeStrict : OCCURRENCE_BASIS.beforeLoose);
      return { due: settings.strict ? addDays(day, -1) : day };
    case "after":
      return { due: laterOf(whole.end, addDays(day, 1)), start: addDays(day, 1) };
    case "by":
      basis.push(OCCURRENCE_BASIS.included);
      return { due: day };
    case "on":
      return { due: day };
  }
}

/** The reports of a regime, where it knows the cadence. */
function regimeDueDates(
  timing: ResolvedRecurring,
  every: Cadence,
  regime: ReportingRegime,
  settings: Settings,
): DueDate[] | undefined {
  const cadence = regimeCadences(regime).find((known) => known === every.unit);
  if (cadence === undefined) return undefined;
  const { start = FIRST_DATE, end = LAST_DATE } = timing;
  const { calendar, from, to } = settings;
  const first = shiftedInside(from, -MARGIN_DAYS);
  const last = shiftedInside(to, MARGIN_DAYS);
  return reportingPeriods(regime, cadence, first, last, calendar)
    .filter(({ due }) => due >= start && due <= end)
    .map(({ window, due, certainty, basis }) => {
      const moved = rolled({ due, start: window.start, basis }, settings, undefined);
      const report = { ...moved, covers: { start: window.start, end: window.end } };
      return certainty === "projected" ? { ...report, certainty } : report;
    })
    .filter(({ due }) => inHorizon(due, settings));
}

const MONTHS: Readonly<Record<Exclude<Cadence["unit"], "day" | "week">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/** Every second year, every ten days: only a first day says in which ones. */
function longIntervals(
  timing: ResolvedRecurring,
  every: Cadence,
  settings: Settings,
): readonly DueDate[] | OpenReason {
  const { start, end = LAST_DATE } = timing;
  if (start === undefined) return "unknown-phase";
  const dates: DueDate[] = [];
  const last = earlierOf(end, settings.to);
  for (let count = 0, windowStart = start; windowStart <= last; count++) {
    const next = stepFrom(start, every, count + 1);
    if (next === undefined) break;
    const due = addDays(next, -1);
    const basis = [OCCURRENCE_BASIS.writtenPeriod];
    const date = rolled({ due, start: windowStart, basis }, settings, undefined);
    if (due <= end && inHorizon(date.due, settings)) dates.push(date);
    windowStart = next;
  }
  return dates;
}

function stepFrom(
  start: PlainDate,
  { unit, interval }: Cadence,
  count: number,
): PlainDate | undefined {
  const steps = interval * count;
  if (unit === "day" || unit === "week") {
    const days = unit === "day" ? steps : steps * 7;
    return days > 100_000 ? undefined : addDays(start, days);
  }
  const months = MONTHS[unit] * steps;
  return months > 1200 ? undefined : addMonths(start, months);
}
