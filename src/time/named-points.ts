import type { Basis } from "../text/index.js";
import { POINT_RULES } from "./data/civil-code.js";
import { monthPeriod, quarterPeriod, yearPeriod } from "./period.js";
import { plainDate, type PlainDate } from "./plain-date.js";
import { requireWord } from "./requirements.js";

/** The points that papers name in a period: đầu, giữa, cuối. */
export type PointName = "beginning" | "middle" | "end";

/** The day that `đầu`, `giữa` or `cuối` of a period stands for. */
export interface NamedPoint {
  /** The day. */
  readonly date: PlainDate;
  /** Present when no law fixes the day and it is taken by analogy. */
  readonly approximate?: true;
  /** The rule used. */
  readonly basis: readonly Basis[];
}

const POINTS: readonly PointName[] = ["beginning", "middle", "end"];

function dayOf(
  point: PointName,
  ...[beginning, middle, end]: readonly [PlainDate, PlainDate, PlainDate]
): PlainDate {
  requireWord(point, POINTS, "the point");
  return { beginning, middle, end }[point];
}

/**
 * Đầu, giữa or cuối tháng: the 1st, the 15th or the last day (Civil Code 2015, Article 146.2).
 * The Code speaks of dates that parties agree on; for plans it is the nearest rule there is.
 *
 * @param year - The year.
 * @param month - 1 to 12.
 * @param point - Which point.
 * @returns The day and its rule.
 * @throws ChisoError `invalid-period` when there is no such month, `invalid-option` when there is no such
 * point.
 * @example
 * ```ts
 * import { pointOfMonth } from "chiso/time";
 * pointOfMonth(2021, 6, "middle").date; // "2021-06-15"
 * ```
 */
export function pointOfMonth(year: number, month: number, point: PointName): NamedPoint {
  const { start, end } = monthPeriod(year, month);
  const date = dayOf(point, start, plainDate(year, month, 15), end);
  return { date, basis: [POINT_RULES.month] };
}

/**
 * Đầu, giữa or cuối năm: 1 January, 30 June or 31 December (Civil Code 2015, Article 146.3).
 *
 * @param year - The year.
 * @param point - Which point.
 * @returns The day and its rule.
 * @throws ChisoError `invalid-date` for a year outside 1900 to 2199, `invalid-option` when there is no
 * such point.
 * @example
 * ```ts
 * import { pointOfYear } from "chiso/time";
 * pointOfYear(2021, "middle").date; // "2021-06-30"
 * ```
 */
export function pointOfYear(year: number, point: PointName): NamedPoint {
  const { start, end } = yearPeriod(year);
  const date = dayOf(point, start, plainDate(year, 6, 30), end);
  return { date, basis: [POINT_RULES.year] };
}

/**
 * Đầu, giữa or cuối quý: the first day, the 15th of the middle month or the last day, by analogy
 * with months; no law defines them, so the answer is always `approximate`.
 *
 * @param year - The year.
 * @param quarter - 1 to 4.
 * @param point - Which point.
 * @returns The day, marked approximate, and the analogy used.
 * @throws ChisoError `invalid-period` when there is no such quarter, `invalid-option` when there is no
 * such point.
 * @example
 * ```ts
 * import { pointOfQuarter } from "chiso/time";
 * pointOfQuarter(2021, 2, "middle"); // { date: "2021-05-15", approximate: true, basis: [...] }
 * ```
 */
export function pointOfQuarter(year: number, quarter: number, point: PointName): NamedPoint {
  const { start, end } = quarterPeriod(year, quarter);
  const date = dayOf(point, start, plainDate(year, quarter * 3 - 1, 15), end);
  return { date, approximate: true, basis: [POINT_RULES.quarter] };
}
