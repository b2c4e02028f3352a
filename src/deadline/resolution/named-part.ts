import type { NamedPoint, PlainDate } from "../../time/index.js";
import * as time from "../../time/index.js";
import type { NamedPart } from "../resolved-timing.js";
import type { Timing } from "../timing.js";

const POINTS = { start: "beginning", middle: "middle", end: "end" } as const;

/** The part of a period whose last day a timing names, if it names one: `giữa tháng 5`. */
export function namedPart(timing: Timing): NamedPart | undefined {
  const period =
    timing.kind === "by"
      ? timing.moment
      : timing.kind === "within"
        ? (timing.until ?? timing.period)
        : undefined;
  if (period?.shape !== "months" || period.part === undefined) return undefined;
  const { part, grain } = period;
  return grain === "month" || grain === "quarter" || grain === "year"
    ? { part, of: grain }
    : undefined;
}

/**
 * The day that a part of a period stands for by Article 146 of the Civil Code 2015: the first day,
 * the 15th or 30 June, the last day.
 *
 * @param named - The part.
 * @param day - A day of the whole period.
 */
export function pointOf({ part, of }: NamedPart, day: PlainDate): NamedPoint {
  const year = time.yearOf(day);
  const month = time.monthOf(day);
  const point = POINTS[part];
  if (of === "month") return time.pointOfMonth(year, month, point);
  return of === "year"
    ? time.pointOfYear(year, point)
    : time.pointOfQuarter(year, Math.ceil(month / 3), point);
}
