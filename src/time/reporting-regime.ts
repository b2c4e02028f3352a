import { ChisoError, type LocalizedText, type Source } from "../text/index.js";

/** How often a report is made. */
export type ReportingCadence = "month" | "quarter" | "half-year" | "nine-months" | "year";

/**
 * When a report is due:
 * `day` — a day of the month in which the period closes, or of a later month;
 * `working-days` — so many working days after the data are closed.
 */
export type ReportDue =
  | {
      readonly kind: "day";
      /** Day of the month; in a shorter month its last day. */
      readonly day: number | "last";
      /** Months after the last month of the period; 0 when left out. */
      readonly monthsAfter?: number;
    }
  | {
      readonly kind: "working-days";
      /** Working days after the closing day. */
      readonly after: number;
    };

/** A report that a regime asks for each year. */
export interface ReportRule {
  /** How often its kind is made. */
  readonly cadence: ReportingCadence;
  /** Which one of the year it is: month 1 to 12, quarter 1 to 4, half 1 or 2, else 1. */
  readonly number: number;
  /**
   * The month after whose closing day its data begin; 0 is December of the year before.
   */
  readonly opensAfterMonth: number;
  /** The month in which its data close. */
  readonly closesInMonth: number;
  /** When it is due, where it differs from the regime's rule. */
  readonly due?: ReportDue;
  /** Where it is laid down, where it differs from the regime's source. */
  readonly source?: Source;
}

/**
 * A set of rules for periodic reports, as plain data: what the word `quý` means depends on it.
 */
export interface ReportingRegime {
  /** Stable name. */
  readonly id: string;
  /** Name for people. */
  readonly name: LocalizedText;
  /** The day of the month on which data close; the next period begins on the day after. */
  readonly closingDay: number | "last";
  /** When reports are due. */
  readonly due: ReportDue;
  /** Where the data periods are laid down. */
  readonly source: Source;
  /** Where the due day is laid down. */
  readonly dueSource: Source;
  /** The reports of a year. */
  readonly reports: readonly ReportRule[];
}

/** How many periods of each cadence a year has. */
const PERIODS_PER_YEAR: Readonly<Record<ReportingCadence, number>> = {
  month: 12,
  quarter: 4,
  "half-year": 2,
  "nine-months": 1,
  year: 1,
};

/** Months of one period of each cadence. */
const MONTHS_PER_PERIOD: Readonly<Record<ReportingCadence, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  "nine-months": 9,
  year: 12,
};

/**
 * The reports of a cadence that follow each other through the year without gap.
 *
 * @param cadence - How often.
 * @param due - When they are due, if the regime's rule does not fit.
 * @param source - Where they are laid down, if not in the regime's source.
 * @returns One rule for each period of the year.
 * @example
 * ```ts
 * import { reportsOf } from "chiso/time";
 * reportsOf("half-year").length; // 2
 * ```
 */
export function reportsOf(
  cadence: ReportingCadence,
  due?: ReportDue,
  source?: Source,
): readonly ReportRule[] {
  const months = MONTHS_PER_PERIOD[cadence];
  return Array.from({ length: PERIODS_PER_YEAR[cadence] }, (_, index) => ({
    cadence,
    number: index + 1,
    opensAfterMonth: index * months,
    closesInMonth: (index + 1) * months,
    ...(due !== undefined && { due }),
    ...(source !== undefined && { source }),
  }));
}

function invalid(regime: ReportingRegime, given: string, accepted: string, advice: string): never {
  throw new ChisoError("invalid-data", { given: `${given} in "${regime.id}"`, accepted, advice });
}

function checkDue(regime: ReportingRegime, due: ReportDue): void {
  if (due.kind === "working-days") {
    if (Number.isInteger(due.after) && due.after >= 0) return;
    invalid(regime, `${due.after} working days`, "a whole number, zero or more", "Round it");
  }
  const { day, monthsAfter = 0 } = due;
  if (day !== "last" && !(Number.isInteger(day) && day >= 1 && day <= 31)) {
    invalid(regime, `due day ${day}`, '1 to 31, or "last"', "Give a day of the month");
  }
  if (!Number.isInteger(monthsAfter) || monthsAfter < 0 || monthsAfter > 12) {
    invalid(regime, `${monthsAfter} months after`, "0 to 12", "Count from the closing month");
  }
}

function checkReport(regime: ReportingRegime, report: ReportRule): void {
  const { cadence, number, opensAfterMonth, closesInMonth } = report;
  const most = PERIODS_PER_YEAR[cadence];
  if (!Number.isInteger(number) || number < 1 || number > most) {
    invalid(regime, `${cadence} number ${number}`, `1 to ${most}`, "Number the periods of a year");
  }
  const whole = Number.isInteger(opensAfterMonth) && Number.isInteger(closesInMonth);
  if (!whole || opensAfterMonth < 0 || closesInMonth > 12 || opensAfterMonth >= closesInMonth) {
    invalid(
      regime,
      `${cadence} ${number} after month ${opensAfterMonth} to month ${closesInMonth}`,
      "whole months, 0 for December of the year before, the second later than the first",
      "Say after which month the data begin and in which they close",
    );
  }
  if (report.due !== undefined) checkDue(regime, report.due);
}

/**
 * Checks the rules of a reporting regime of the caller's own, for instance a province's.
 *
 * @param regime - Closing day, due rule and reports, with their sources.
 * @returns The same regime.
 * @throws ChisoError `invalid-data` when a number is outside its range or a report is there twice.
 * @example
 * ```ts
 * import { defineRegime, plainDate, reportingPeriod, reportsOf } from "chiso/time";
 * const source = { document: "Quyết định 01/2023/QĐ-UBND (Khánh Hòa)", confidence: "reported" } as const;
 * const local = defineRegime({
 *   id: "khanh-hoa-2023",
 *   name: { vi: "Báo cáo định kỳ tỉnh Khánh Hòa", en: "Periodic reports of Khánh Hòa" },
 *   closingDay: 14,
 *   due: { kind: "working-days", after: 2 },
 *   source,
 *   dueSource: source,
 *   reports: reportsOf("quarter"),
 * });
 * reportingPeriod(local, "quarter", plainDate("2023-05-20"))?.due; // "2023-06-16"
 * ```
 */
export function defineRegime(regime: ReportingRegime): ReportingRegime {
  const { closingDay } = regime;
  if (
    closingDay !== "last" &&
    !(Number.isInteger(closingDay) && closingDay >= 1 && closingDay <= 28)
  ) {
    invalid(regime, `closing day ${closingDay}`, '1 to 28, or "last"', 'For month ends use "last"');
  }
  checkDue(regime, regime.due);
  const seen = new Set<string>();
  for (const report of regime.reports) {
    checkReport(regime, report);
    const key = `${report.cadence} ${report.number}`;
    if (seen.has(key)) invalid(regime, `${key} twice`, "each report once", "Leave one out");
    seen.add(key);
  }
  return regime;
}
