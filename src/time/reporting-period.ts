import { requireForm, type Basis, type LocalizedText } from "../text/index.js";
import { requireCalendar } from "./calendar-months.js";
import { regimeForm } from "./forms.js";
import { monthsOnward } from "./month-arithmetic.js";
import type { Period } from "./period.js";
import * as dates from "./plain-date.js";
import type {
  ReportDue,
  ReportRule,
  ReportingCadence,
  ReportingRegime,
} from "./reporting-regime.js";
import { requireCadence, requireOrder } from "./requirements.js";
import { projectedDaysOff } from "./term.js";
import { vietnamCalendar } from "./vietnam-calendar.js";
import type { Certainty, WorkCalendar } from "./work-calendar.js";
import { addWorkingDays, calendarCertainty } from "./working-days.js";

/** One report of one year: what it covers and when it is due. */
export interface ReportingPeriod extends Pick<ReportRule, "cadence" | "number"> {
  /** The year it belongs to, in which its data close. */
  readonly year: number;
  /** Name for people: `Quý I/2021`. */
  readonly name: LocalizedText;
  /** The days its data cover, both ends included. */
  readonly window: Pick<Period, "start" | "end">;
  /** The last day to send it; not moved off days off. */
  readonly due: dates.PlainDate;
  /** Whether the due day rests on projected years of the calendar. */
  readonly certainty: Certainty;
  /** The rules used. */
  readonly basis: readonly Basis[];
}

const ROMAN = ["", "I", "II", "III", "IV"];

function nameOf(cadence: ReportingCadence, number: number, year: number): LocalizedText {
  switch (cadence) {
    case "month":
      return { vi: `Tháng ${number}/${year}`, en: `Month ${number} of ${year}` };
    case "quarter": {
      const numeral = ROMAN[number] ?? number;
      return { vi: `Quý ${numeral}/${year}`, en: `Quarter ${numeral} of ${year}` };
    }
    case "half-year":
      return {
        vi: `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`,
        en: `The ${number === 1 ? "first" : "last"} six months of ${year}`,
      };
    case "nine-months":
      return { vi: `9 tháng đầu năm ${year}`, en: `The first nine months of ${year}` };
    case "year":
      return { vi: `Năm ${year}`, en: `The year ${year}` };
  }
}

/** A day of a month that may lie before January or after December of the year. */
function dayInMonth(year: number, month: number, day: number | "last"): dates.PlainDate {
  const inYear = year + Math.floor((month - 1) / 12);
  const inMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  const length = dates.daysInMonth(inYear, inMonth);
  return dates.plainDate(inYear, inMonth, day === "last" ? length : Math.min(day, length));
}

function dueDay(
  due: ReportDue,
  year: number,
  closesInMonth: number,
  closing: dates.PlainDate,
  calendar: WorkCalendar,
): { due: dates.PlainDate; certainty: Certainty } {
  if (due.kind === "working-days") {
    const date = addWorkingDays(closing, due.after, calendar);
    return { due: date, certainty: calendarCertainty(closing, date, calendar) };
  }
  const month = closesInMonth + (due.monthsAfter ?? 0);
  return { due: dayInMonth(year, month, due.day), certainty: "announced" };
}

function windowOf({ closingDay }: ReportingRegime, report: ReportRule, year: number) {
  return {
    start: dates.addDays(dayInMonth(year, report.opensAfterMonth, closingDay), 1),
    end: dayInMonth(year, report.closesInMonth, closingDay),
  };
}

function periodOf(
  regime: ReportingRegime,
  report: ReportRule,
  year: number,
  calendar: WorkCalendar,
): ReportingPeriod {
  const { cadence, number } = report;
  const window = windowOf(regime, report, year);
  const rule = report.due ?? regime.due;
  const { due, certainty } = dueDay(rule, year, report.closesInMonth, window.end, calendar);
  const source = report.source ?? regime.source;
  return {
    cadence,
    year,
    number,
    name: nameOf(cadence, number, year),
    window,
    due,
    certainty,
    basis: [
      {
        rule: `reporting-window-${regime.id}`,
        text: {
          vi: `Số liệu ${window.start} - ${window.end}`,
          en: `Data ${window.start} - ${window.end}`,
        },
        source,
      },
      {
        rule: `reporting-due-${regime.id}`,
        text: { vi: "Thời hạn gửi báo cáo", en: "When the report is due" },
        source: regime.dueSource,
      },
      ...(certainty === "projected" ? [projectedDaysOff(calendar)] : []),
    ],
  };
}

/** Refuses what is no regime. */
function requireRegime(regime: unknown): void {
  const known = "a reporting regime, such as administrativeRegime or one of defineRegime";
  requireForm(
    regime,
    regimeForm,
    known,
    "it with administrativeRegime, or a regime of your own by defineRegime",
  );
}

/**
 * The report of a cadence whose data window holds a day.
 *
 * @param regime - The reporting rules.
 * @param cadence - How often.
 * @param date - A day.
 * @param calendar - The calendar for due days counted in working days.
 * @returns The report, or `undefined` when the regime has none of that cadence for that day (the
 * reform reports have no quarter II).
 * @throws ChisoError `out-of-range` when working days lie beyond the calendar's years, `invalid-data`
 * for what is no regime, `invalid-option` for a cadence that is none.
 * @example
 * ```ts
 * import { administrativeRegime, plainDate, reportingPeriod } from "chiso/time";
 * const report = reportingPeriod(administrativeRegime, "quarter", plainDate("2020-12-20"));
 * report?.name.vi; // "Quý I/2021"
 * report?.window; // { start: "2020-12-15", end: "2021-03-14" }
 * report?.due; // "2021-03-25"
 * ```
 */
export function reportingPeriod(
  regime: ReportingRegime,
  cadence: ReportingCadence,
  date: dates.PlainDate,
  calendar: WorkCalendar = vietnamCalendar,
): ReportingPeriod | undefined {
  requireRegime(regime);
  requireCadence(cadence);
  requireCalendar(calendar);
  dates.packedParts(date);
  for (const year of [dates.yearOf(date), dates.yearOf(date) + 1]) {
    for (const report of regime.reports) {
      if (report.cadence !== cadence) continue;
      const { start, end } = windowOf(regime, report, year);
      if (start <= date && date <= end) return periodOf(regime, report, year, calendar);
    }
  }
  return undefined;
}

/**
 * The reports of a cadence that fall due in a run of days.
 *
 * @param regime - The reporting rules.
 * @param cadence - How often.
 * @param from - The first day on which one may be due.
 * @param to - The last day, included.
 * @param calendar - The calendar for due days counted in working days.
 * @returns The reports by due day; none when the regime has no such cadence.
 * @throws ChisoError `invalid-period` when the end is before the start, `out-of-range` when working
 * days lie beyond the calendar's years, `invalid-data` and `invalid-option` as for
 * {@link reportingPeriod}.
 * @example
 * ```ts
 * import { parRegime, plainDate, reportingPeriods } from "chiso/time";
 * reportingPeriods(parRegime, "quarter", plainDate("2021-01-01"), plainDate("2021-12-31")).map(
 *   ({ due }) => due,
 * ); // ["2021-03-20", "2021-09-20"]
 * ```
 */
export function reportingPeriods(
  regime: ReportingRegime,
  cadence: ReportingCadence,
  from: dates.PlainDate,
  to: dates.PlainDate,
  calendar: WorkCalendar = vietnamCalendar,
): readonly ReportingPeriod[] {
  requireRegime(regime);
  requireCadence(cadence);
  requireCalendar(calendar);
  dates.packedParts(from);
  dates.packedParts(to);
  requireOrder(from, to);
  const reports = regime.reports.filter((report) => report.cadence === cadence);
  const periods: ReportingPeriod[] = [];
  // A report can be due up to a year after its data close.
  for (let year = dates.yearOf(from) - 1; year <= dates.yearOf(to); year += 1) {
    for (const report of reports) periods.push(periodOf(regime, report, year, calendar));
  }
  return periods
    .filter(({ due }) => from <= due && due <= to)
    .sort((left, right) => dates.compareDates(left.due, right.due));
}

/** Every month but the one of the New Year has more. */
const WORKING_DAYS_A_MONTH = 15;

/**
 * The last day on which a report on a period may fall due: two months behind the period, since
 * reports on a year follow it, or later where the regime gives its reports more time; never beyond
 * the dates of the library.
 */
export function lastReportDay(end: dates.PlainDate, regime?: ReportingRegime): dates.PlainDate {
  if (regime !== undefined) requireRegime(regime);
  const rules = regime?.reports.map(({ due }) => due ?? regime.due) ?? [];
  const months = rules.map((due) =>
    due.kind === "day"
      ? (due.monthsAfter ?? 0) + 1
      : Math.ceil(due.after / WORKING_DAYS_A_MONTH) + 1,
  );
  return monthsOnward(end, Math.max(2, ...months));
}

/**
 * The cadences for which a regime asks reports.
 *
 * @param regime - The reporting rules.
 * @returns The cadences, in the order of the regime.
 * @throws ChisoError `invalid-data` for what is no regime.
 * @example
 * ```ts
 * import { parRegime, regimeCadences } from "chiso/time";
 * regimeCadences(parRegime); // ["quarter", "half-year", "year"]
 * ```
 */
export function regimeCadences(regime: ReportingRegime): readonly ReportingCadence[] {
  requireRegime(regime);
  return [...new Set(regime.reports.map(({ cadence }) => cadence))];
}
