import { isYear } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { isWholeYear, lacksYear, wholeYear } from "../calendar/written.js";
import { nameOf, type Found, type Group, type Reader } from "../lexer/reader.js";
import type { Timing, WrittenPeriod } from "../timing.js";
import type { Item } from "./item.js";
import { extended, isRemark, onlyPeriod } from "./remark.js";

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
  const [heading, ...others] = groups;
  const year = heading === undefined ? undefined : onlyYear(heading);
  if (heading?.start !== item.start || year === undefined || others.length === 0) return groups;
  const headed = nameOf(reader, heading.end) === ":";
  if (!headed || !others.every(({ founds }) => founds.every(takesYear))) return groups;
  return others.map((group) => withYear(group, year));
}

/**
 * A year after a remark in brackets belongs to the time that the remark is on; the times before it
 * in the list take it from there.
 *
 * ```
 * Tháng 3 (đợt 1), tháng 9 (đợt 2) năm 2023
 *                  ^^^^^^^         ^^^^^^^^
 * ```
 *
 * @param groups - The times of one item, in order.
 * @param reader - The reader of the whole text.
 * @returns The times with that year, or the same times when there is none.
 */
export function withTrailingYear(groups: readonly Group[], reader: Reader): readonly Group[] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (last === undefined || before === undefined) return groups;
  const year = onlyYear(last);
  // With another word before it the year is a time of its own.
  if (year === undefined || nameOf(reader, last.start) !== "năm") return groups;
  const remark = nameOf(reader, last.start - 1) === ")" && isRemark(reader, before.end, last.start);
  const placed = before.founds.every(
    (found) => (found.timing.kind === "by" || found.timing.kind === "within") && takesYear(found),
  );
  if (!remark || !placed) return groups;
  return [...groups.slice(0, -2), extended(reader, withYear(before, year), last)];
}

/** `Quý II (kiểm tra), quý IV (phúc tra)/2026`: the same with a stroke before the year. */
export function withStrokeYear(groups: readonly Group[], reader: Reader): readonly Group[] {
  const last = groups.at(-1);
  if (last === undefined || nameOf(reader, last.end) !== "(" || !last.founds.every(takesYear)) {
    return groups;
  }
  let start = last.end + 1;
  while (start < reader.end && nameOf(reader, start) !== ")") start += 1;
  const year = reader.pieces[start + 2];
  const behind = nameOf(reader, start + 1) === "/" && start + 3 >= reader.end;
  if (!behind || year === undefined || !isYear(year)) return groups;
  const one = extended(reader, withYear(last, year.value), {
    ...last,
    start: start + 1,
    end: start + 3,
  });
  return [...groups.slice(0, -1), one];
}

/** The year of a group that is nothing else. */
function onlyYear(group: Group): number | undefined {
  const period = onlyPeriod(group);
  return period !== undefined && isWholeYear(period) ? period.year : undefined;
}

/** Whether a time can take a year that stands elsewhere. */
function takesYear({ timing }: Found): boolean {
  if (timing.kind === "by") return lacksYear(timing.moment);
  if (timing.kind === "within") return lacksYear(timing.period) && lacksYear(timing.until);
  if (timing.kind !== "recurring" && timing.kind !== "ongoing") return false;
  return lacksYear(timing.limits?.from) && lacksYear(timing.limits?.to);
}

/** A group with a year that stood elsewhere. */
function withYear(group: Group, year: number): Group {
  const founds = group.founds.map((found) => ({ ...found, timing: inYear(found.timing, year) }));
  return { ...group, founds };
}

/** A time with the year that holds for it. */
export function inYear(timing: Timing, year: number): Timing {
  const dated = (period: WrittenPeriod): WrittenPeriod =>
    period.shape === "years" || period.shape === "school-year" ? period : { ...period, year };
  const ifWritten = (period: WrittenPeriod | undefined): WrittenPeriod | undefined =>
    period === undefined ? undefined : dated(period);
  if (timing.kind === "by") return { ...timing, moment: dated(timing.moment) };
  if (timing.kind === "within") {
    return defined({ ...timing, period: dated(timing.period), until: ifWritten(timing.until) });
  }
  if (timing.kind !== "recurring" && timing.kind !== "ongoing") return timing;
  // What recurs or goes on under a year's heading does so in that year.
  const { from, to } = timing.limits ?? { from: wholeYear({}), to: wholeYear({}) };
  return { ...timing, limits: defined({ from: ifWritten(from), to: ifWritten(to) }) };
}
