import type { CadenceUnit, DueRule, RuleMonth, RuleOpening } from "../../timing.js";
import { monthFigures, periodWords, twoFigures } from "./period.js";
import { dayWords, eachAfter, isNeighbour, placeWords } from "./rule-day.js";

/**
 * Says on which days of its period something may be done: `từ ngày 20 đến ngày 25 hằng tháng`,
 * `tháng 12 hằng năm`, `tháng cuối quý`, `trong 05 ngày đầu của tháng đầu quý sau`.
 */
export function windowWords(
  due: DueRule,
  opens: RuleOpening,
  unit: CadenceUnit | undefined,
): { beside: string; alone: string } {
  const alone = monthsWords(due, opens, unit) ?? daysWords(due, opens, unit);
  const beside = firstDaysWords(due, opens, unit) ?? alone;
  return { beside, alone };
}

function isSamePlace(due: DueRule, opens: RuleOpening): boolean {
  return opens.month === due.month && opens.in === due.in;
}

/** `trong 05 ngày đầu của tháng đầu quý sau`: the days from the first on, beside a cadence. */
function firstDaysWords(
  due: DueRule,
  opens: RuleOpening,
  unit: CadenceUnit | undefined,
): string | undefined {
  const fits = opens.day === 1 && typeof due.day === "number" && typeof due.month !== "number";
  if (!fits || !isSamePlace(due, opens)) return undefined;
  const place = placeWords(due.month, due.in, unit);
  return `trong ${twoFigures(due.day)} ngày đầu của ${place === "" ? "tháng báo cáo" : place}`;
}

/** `tháng 12 hằng năm`, `quý IV hằng năm`, `tháng 3 đến tháng 5 hằng năm`, `tháng cuối quý`. */
function monthsWords(
  due: DueRule,
  opens: RuleOpening,
  unit: CadenceUnit | undefined,
): string | undefined {
  if (opens.day !== 1 || due.day !== "last" || isNeighbour(due.in)) return undefined;
  if (isNeighbour(opens.in)) return undefined;
  if (typeof due.month === "string" && opens.month === due.month) {
    return placeWords(due.month, due.in, unit);
  }
  const months = unit === "year" ? wholeMonths(opens.month, due.month) : undefined;
  return months === undefined ? undefined : `${months} hằng năm`;
}

function wholeMonths(
  first: RuleMonth | undefined,
  last: RuleMonth | undefined,
): string | undefined {
  if (typeof first !== "number" || typeof last !== "number") return undefined;
  const length = last - first + 1;
  if (length === 1) return periodWords({ shape: "months", grain: "month", first, last });
  if (length === 3 && last % 3 === 0) {
    return periodWords({ shape: "months", grain: "quarter", first, last });
  }
  return `tháng ${monthFigures(first)} đến tháng ${monthFigures(last)}`;
}

/** `từ ngày 20 đến ngày 25 hằng tháng`, `từ ngày 01/11 đến ngày 15/12 hằng năm`. */
function daysWords(due: DueRule, opens: RuleOpening, unit: CadenceUnit | undefined): string {
  const open = isSamePlace(due, opens) ? `ngày ${twoFigures(opens.day)}` : dayWords(opens, unit);
  return `từ ${open} đến ${dayWords(due, unit)}${eachAfter(due, unit)}`;
}
