import { nameOf, type Found, type Reader } from "../lexer/reader.js";
import type { Timing, WrittenLimits, WrittenPeriod } from "../timing.js";
import type { Item } from "./item.js";
import type { Group } from "./scan.js";

/**
 * A year that stands before a colon as the heading of the times after it gives them their year and
 * is no time of its own.
 *
 * ```
 * Năm 2024: Quý II, IV; năm 2025: Quý II, IV
 * ^^^^^^^^              ^^^^^^^^
 * ```
 *
 * @param groups - The times found in an item.
 * @param reader - The reader of the whole text.
 * @param item - The item read.
 * @returns The times with the year of the heading, or the same times when there is no heading.
 */
export function withHeadingYear(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  const heading = groups[0];
  if (heading === undefined || groups.length < 2) return groups;
  const year = headingYear(reader, item, heading);
  if (year === undefined) return groups;
  const others = groups.slice(1);
  const founds = others.flatMap((group) => group.founds);
  if (!founds.every(({ timing }) => takesYear(timing))) return groups;
  return others.map((group) => ({
    ...group,
    founds: group.founds.map((found) => withYear(found, year)),
  }));
}

function headingYear(reader: Reader, item: Item, heading: Group): number | undefined {
  const timing = heading.founds[0]?.timing;
  if (heading.start !== item.start || heading.founds.length !== 1) return undefined;
  if (timing?.kind !== "within" || timing.until !== undefined) return undefined;
  const { period } = timing;
  if (period.shape !== "months" || period.grain !== "year" || period.part !== undefined) {
    return undefined;
  }
  return nameOf(reader, heading.end) === ":" ? period.year : undefined;
}

function lacksYear(period: WrittenPeriod | undefined): boolean {
  if (period === undefined) return true;
  if (period.shape === "years" || period.shape === "school-year") return false;
  return period.year === undefined && period.yearOffset === undefined;
}

/** Whether a time can take a year that stands elsewhere. */
export function takesYear(timing: Timing): boolean {
  switch (timing.kind) {
    case "by":
      return lacksYear(timing.moment);
    case "within":
      return lacksYear(timing.period) && lacksYear(timing.until);
    case "recurring":
    case "ongoing":
      return lacksYear(timing.limits?.from) && lacksYear(timing.limits?.to);
    case "event":
    case "reference":
    case "unstated":
    case "unrecognized":
      return false;
  }
}

function dated(period: WrittenPeriod, year: number): WrittenPeriod {
  return period.shape === "years" || period.shape === "school-year" ? period : { ...period, year };
}

/** A time with a year that stood elsewhere. */
export function withYear(found: Found, year: number): Found {
  const { timing } = found;
  switch (timing.kind) {
    case "by":
      return { ...found, timing: { ...timing, moment: dated(timing.moment, year) } };
    case "within": {
      const period = dated(timing.period, year);
      const until = timing.until === undefined ? undefined : dated(timing.until, year);
      return {
        ...found,
        timing: { ...timing, period, ...(until === undefined ? {} : { until }) },
      };
    }
    case "recurring":
    case "ongoing":
      return { ...found, timing: { ...timing, limits: datedLimits(timing.limits, year) } };
    case "event":
    case "reference":
    case "unstated":
    case "unrecognized":
      return found;
  }
}

/** What recurs or goes on under a year's heading does so in that year. */
function datedLimits(limits: WrittenLimits | undefined, year: number): WrittenLimits {
  const whole: WrittenPeriod = { shape: "months", grain: "year", first: 1, last: 12, year };
  const { from, to } = limits ?? { from: whole, to: whole };
  return {
    ...(from === undefined ? {} : { from: dated(from, year) }),
    ...(to === undefined ? {} : { to: dated(to, year) }),
  };
}
