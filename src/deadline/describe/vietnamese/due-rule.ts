import type {
  Cadence,
  CadenceUnit,
  DueRule,
  RuleDay,
  RuleMonth,
  RulePeriod,
} from "../../timing.js";
import { CADENCE_UNITS, MONTHS_OF_PERIOD, NEIGHBOURS, SIDES } from "../data/vietnamese.js";
import { WEEKDAYS, WEEKS_OF_MONTH } from "../data/vietnamese.js";
import { monthFigures, periodWords, twoFigures } from "./period.js";

/** A due rule in words. */
export interface RuleWords {
  /** `trước ngày 25`, `vào ngày 15 của tháng cuối quý`: beside the cadence. */
  readonly beside: string;
  /** `trước ngày 25 hằng tháng`: the rule names the cadence itself. */
  readonly alone: string;
  /** Whether the rule stands better alone. */
  readonly prefersAlone: boolean;
}

/**
 * Says where in its period a recurring item falls due.
 *
 * @param due - The rule.
 * @param every - The cadence, which decides what its months are called.
 */
export function ruleWords(due: DueRule, every: Cadence | "unspecified"): RuleWords {
  const unit = every === "unspecified" ? undefined : every.unit;
  const window = windowWords(due, unit);
  if (window !== undefined) return { beside: window, alone: window, prefersAlone: true };
  const side = SIDES[due.side];
  const beside = `${side} ${dayWords(due, unit)}`;
  const each = eachAfter(due, unit);
  const weekly = typeof due.day === "object";
  return {
    beside: weekly ? `${beside}${each}` : beside,
    alone: `${beside}${each}`,
    prefersAlone: weekly,
  };
}

/** `ngày 25`, `ngày 15/12`, `ngày 10 của tháng đầu quý sau`, `ngày cuối cùng của tháng`. */
function dayWords({ day, month, in: period }: DueRule, unit: CadenceUnit | undefined): string {
  if (typeof day === "object") return weekdayWords(day);
  if (typeof day === "number" && typeof month === "number") {
    return `ngày ${twoFigures(day)}/${monthFigures(month)}${yearOf(period)}`;
  }
  const place = placeWords(month, period, unit);
  if (typeof day === "number") {
    return place === "" ? `ngày ${twoFigures(day)}` : `ngày ${twoFigures(day)} của ${place}`;
  }
  const working = day === "last-working" ? "làm việc " : "";
  return `ngày ${working}cuối cùng của ${endsPeriod(month, period, unit) ? wholeName(unit) : place}`;
}

/** Whether the last day of the month named is the last of the whole period. */
function endsPeriod(
  month: RuleMonth | undefined,
  period: RulePeriod | undefined,
  unit: CadenceUnit | undefined,
): boolean {
  if (period !== undefined && period !== "this") return false;
  return month === undefined || (month === "last" && (unit === "quarter" || unit === "year"));
}

function yearOf(period: RulePeriod | undefined): string {
  return period === undefined || period === "this" ? "" : ` năm${NEIGHBOURS[period]}`;
}

/** `tháng cuối quý`, `tháng đầu của năm sau`, `tháng sau`; empty when only the day is given. */
function placeWords(
  month: RuleMonth | undefined,
  period: RulePeriod | undefined,
  unit: CadenceUnit | undefined,
): string {
  const neighbour = period === undefined ? "" : NEIGHBOURS[period];
  if (month === undefined) return neighbour === "" ? "" : `tháng${neighbour}`;
  if (typeof month === "number") return `tháng ${monthFigures(month)}${yearOf(period)}`;
  return `tháng ${MONTHS_OF_PERIOD[month]} ${periodName(unit)}${neighbour}`;
}

/** `tháng đầu năm` could be January; `của` says that it is the first month of each year. */
function periodName(unit: CadenceUnit | undefined): string {
  if (unit === undefined) return "kỳ báo cáo";
  return unit === "quarter" ? "quý" : `của ${CADENCE_UNITS[unit]}`;
}

/** `tháng`, `quý` in `ngày cuối cùng của tháng`. */
function wholeName(unit: CadenceUnit | undefined): string {
  return unit === undefined ? "kỳ báo cáo" : CADENCE_UNITS[unit];
}

function weekdayWords(day: Extract<RuleDay, object>): string {
  const weekday = WEEKDAYS[day.weekday];
  return day.week === undefined ? weekday : `${weekday} tuần ${WEEKS_OF_MONTH[day.week]}`;
}

/** The cadence after the rule; a month of a quarter and the last day of a period name it already. */
function eachAfter({ day, month, in: period }: DueRule, unit: CadenceUnit | undefined): string {
  if (unit === undefined) return "";
  const named =
    (month !== undefined && typeof month !== "number") ||
    (month === undefined && period !== undefined && period !== "this") ||
    (month === undefined && (day === "last" || day === "last-working"));
  return named ? "" : ` hằng ${CADENCE_UNITS[unit]}`;
}

/** `từ ngày 20 đến ngày 25 hằng tháng`, `tháng 12 hằng năm`. */
function windowWords(due: DueRule, unit: CadenceUnit | undefined): string | undefined {
  const { opens, day } = due;
  if (opens === undefined) return undefined;
  if (day === "last" && opens.day === 1 && unit === "year") {
    const months = wholeMonths(opens.month, due.month);
    if (months !== undefined) return `${months} hằng năm`;
  }
  const close = `${dayWords(due, unit)}${eachAfter(due, unit)}`;
  const together = opens.month === due.month && opens.in === due.in;
  const { month, in: period } = opens;
  const open = together
    ? `ngày ${twoFigures(opens.day)}`
    : dayWords(
        {
          side: "on",
          day: opens.day,
          ...(month === undefined ? {} : { month }),
          ...(period === undefined ? {} : { in: period }),
        },
        unit,
      );
  return `từ ${open} đến ${close}`;
}

/** Months of every year that have one name: a month, a quarter, the first or last months. */
function wholeMonths(
  first: RuleMonth | undefined,
  last: RuleMonth | undefined,
): string | undefined {
  if (typeof first !== "number" || typeof last !== "number") return undefined;
  const length = last - first + 1;
  const quarter = length === 3 && last % 3 === 0;
  const edge = length > 1 && length < 12 && (first === 1 || last === 12);
  if (length !== 1 && !quarter && !edge) return undefined;
  const grain = length === 1 ? "month" : quarter ? "quarter" : "range";
  return periodWords({ shape: "months", grain, first, last });
}
