import type { CadenceUnit, DueRule, RuleDay, RuleMonth, RulePeriod } from "../../timing.js";
import {
  CADENCE_UNITS,
  MONTHS_OF_PERIOD,
  NEIGHBOURS,
  WEEKDAYS,
  WEEKS_OF_MONTH,
} from "../data/vietnamese.js";
import { monthFigures, twoFigures } from "./period.js";

/** `thứ Sáu`, `thứ Hai tuần đầu`. */
export function weekdayWords(day: Extract<RuleDay, object>): string {
  const weekday = WEEKDAYS[day.weekday];
  return day.week === undefined ? weekday : `${weekday} tuần ${WEEKS_OF_MONTH[day.week]}`;
}

/** Where a day lies, without its side. */
export type Placed = Pick<DueRule, "day" | "month" | "in">;

/** `ngày 25`, `ngày 15/12`, `ngày 10 của tháng đầu quý sau`, `ngày cuối cùng của tháng`. */
export function dayWords(placed: Placed, unit: CadenceUnit | undefined): string {
  const { day, month, in: period } = placed;
  if (typeof day === "object") return weekdayWords(day);
  if (typeof day === "number" && typeof month === "number") {
    return `ngày ${twoFigures(day)}/${monthFigures(month)}${yearWords(period)}`;
  }
  const place = placeWords(month, period, unit);
  if (typeof day === "number") {
    return place === "" ? `ngày ${twoFigures(day)}` : `ngày ${twoFigures(day)} của ${place}`;
  }
  const working = day === "last-working" ? "làm việc " : "";
  return `ngày ${working}cuối cùng của ${endsPeriod(placed, unit) ? wholeName(unit) : place}`;
}

/** Whether the last day of the month named is the last of the whole period. */
function endsPeriod({ month, in: period }: Placed, unit: CadenceUnit | undefined): boolean {
  if (isNeighbour(period)) return false;
  return month === undefined || (month === "last" && (unit === "quarter" || unit === "year"));
}

/** Whether a rule means the period before or after the one reported on. */
export function isNeighbour(period: RulePeriod | undefined): boolean {
  return period !== undefined && period !== "this";
}

function yearWords(period: RulePeriod | undefined): string {
  return period === undefined || period === "this" ? "" : ` năm${NEIGHBOURS[period]}`;
}

/** `tháng cuối quý`, `tháng đầu của năm sau`, `tháng sau`; empty when only the day is given. */
export function placeWords(
  month: RuleMonth | undefined,
  period: RulePeriod | undefined,
  unit: CadenceUnit | undefined,
): string {
  const neighbour = NEIGHBOURS[period ?? "this"];
  if (month === undefined) return neighbour === "" ? "" : `tháng${neighbour}`;
  if (typeof month === "number") return `tháng ${monthFigures(month)}${yearWords(period)}`;
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

/** The cadence after the rule; a month of a quarter and the last day of a period name it already. */
export function eachAfter(
  { day, month, in: period }: Placed,
  unit: CadenceUnit | undefined,
): string {
  if (unit === undefined) return "";
  const named =
    month === undefined
      ? isNeighbour(period) || day === "last" || day === "last-working"
      : typeof month !== "number";
  return named ? "" : ` hằng ${CADENCE_UNITS[unit]}`;
}
