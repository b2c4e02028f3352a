import {
  requireList,
  requireOptions,
  wordsFor,
  type LocalizedText,
  type Source,
} from "../text/index.js";
import { MONTHS } from "./period.js";
import { invalidData, requireCadence, requireWhole } from "./requirements.js";

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
   * The month after whose closing day its data begin; 0 is December of the year before, -1
   * November.
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

/** How many whole periods of a cadence a year has. */
function periodsPerYear(cadence: ReportingCadence): number {
  return Math.floor(12 / MONTHS[cadence]);
}

/**
 * The reports of a cadence that follow each other through the year without gap.
 *
 * @param cadence - How often.
 * @param changes - Their due rule and source, where the regime's do not fit.
 * @returns One rule for each period of the year.
 * @throws ChisoError `invalid-option` for a cadence that is none.
 * @example
 * ```ts
 * import { reportsOf } from "chiso/time";
 * reportsOf("half-year").length; // 2
 * ```
 */
export function reportsOf(
  cadence: ReportingCadence,
  changes: Pick<ReportRule, "due" | "source"> = {},
): readonly ReportRule[] {
  requireCadence(cadence);
  requireOptions(changes, "due:object source:object", 'reportsOf("quarter", { due, source })');
  const months = MONTHS[cadence];
  return Array.from({ length: periodsPerYear(cadence) }, (_, index) => ({
    cadence,
    number: index + 1,
    opensAfterMonth: index * months,
    closesInMonth: (index + 1) * months,
    ...changes,
  }));
}

function requireBetween(
  regime: ReportingRegime,
  what: string,
  value: number,
  least: number,
  most: number,
): void {
  const advice = `Correct the rules of the regime "${regime.id}"`;
  requireWhole(value, what, advice, "invalid-data", least, most);
}

function checkDue(regime: ReportingRegime, due: ReportDue): void {
  if (due.kind === "working-days") {
    requireBetween(regime, "working days after closing", due.after, 0, 250);
    return;
  }
  if (due.day !== "last") requireBetween(regime, "due day", due.day, 1, 31);
  requireBetween(regime, "months after closing", due.monthsAfter ?? 0, 0, 12);
}

function checkReport(regime: ReportingRegime, report: ReportRule): void {
  const { cadence, number, opensAfterMonth, closesInMonth, due } = report;
  requireCadence(cadence);
  requireBetween(regime, `${cadence} number`, number, 1, periodsPerYear(cadence));
  requireBetween(regime, "closing month", closesInMonth, 1, 12);
  requireBetween(regime, "month before opening", opensAfterMonth, -11, closesInMonth - 1);
  if (due !== undefined) checkDue(regime, due);
}

/** How many days each month has at most: what is in time in each year is so in a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A report that is due before its data close was meant for a later month. */
function checkOrder(regime: ReportingRegime, report: ReportRule): void {
  const { closingDay } = regime;
  const { cadence, number, closesInMonth, due = regime.due } = report;
  if (due.kind !== "day" || (due.monthsAfter ?? 0) > 0) return;
  const length = LENGTHS[closesInMonth - 1] ?? 31;
  const [closes, falls] = [closingDay, due.day].map((day) =>
    day === "last" ? length : Math.min(day, length),
  );
  if (closes === undefined || falls === undefined || falls >= closes) return;
  throw invalidData(
    `${cadence} ${number}, due on day ${due.day} of month ${closesInMonth}, in which its data close on day ${closes}`,
    "reports due on or after the day on which their data close",
    `Give the due rule of the regime "${regime.id}" monthsAfter: 1 where reports are due in the month after`,
  );
}

const CALL = 'defineRegime({ id, name, closingDay: 14, …, reports: reportsOf("quarter") })';
const REGIME =
  "id:text! name:object! closingDay:number|last! due:object! source:object! dueSource:object! reports:list!";

/**
 * Checks the rules of a reporting regime of the caller's own, for instance a province's.
 *
 * @param regime - Closing day, due rule and reports, with their sources.
 * @returns The same regime.
 * @throws ChisoError `invalid-data` when a number is outside its range, a report is there twice, or is
 *   due before its data close.
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
  requireOptions(regime, REGIME, CALL, "invalid-data");
  const { closingDay, due, reports } = regime;
  requireList(reports, "object", CALL, "reports");
  if (
    closingDay !== "last" &&
    !(Number.isInteger(closingDay) && closingDay >= 1 && closingDay <= 28)
  ) {
    throw invalidData(
      `closing day ${wordsFor(closingDay)}`,
      'a whole number from 1 to 28, or "last" for the last day of each month',
      `Correct the rules of the regime "${regime.id}"`,
    );
  }
  checkDue(regime, due);
  const names = new Set<string>();
  for (const report of reports) {
    checkReport(regime, report);
    checkOrder(regime, report);
    names.add(`${report.cadence} ${report.number}`);
  }
  if (names.size < reports.length) {
    throw invalidData(
      `${reports.length} reports with ${names.size} names`,
      "each report once",
      `Correct the rules of the regime "${regime.id}"`,
    );
  }
  return regime;
}
