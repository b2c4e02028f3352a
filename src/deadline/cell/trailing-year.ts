import { nameOf, type Reader } from "../lexer/reader.js";
import { takesYear, withYear } from "./heading-year.js";
import { extended, isRemark } from "./remark.js";
import type { Group } from "./scan.js";

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
  const year = bareYear(reader, last);
  if (year === undefined || nameOf(reader, last.start - 1) !== ")") return groups;
  if (!isRemark(reader, before.end, last.start)) return groups;
  if (!before.founds.every(({ timing }) => isPlaced(timing.kind) && takesYear(timing))) {
    return groups;
  }
  const founds = before.founds.map((found) => withYear(found, year));
  return [...groups.slice(0, -2), extended(reader, { ...before, founds }, last)];
}

function isPlaced(kind: string): boolean {
  return kind === "by" || kind === "within";
}

/** The year of a group that is nothing else, without a word that makes it a time of its own. */
function bareYear(reader: Reader, { founds }: Group): number | undefined {
  const [found, ...others] = founds;
  const timing = found?.timing;
  if (found === undefined || timing?.kind !== "within" || others.length > 0) return undefined;
  const { period, until } = timing;
  if (period.shape !== "months" || period.grain !== "year" || until !== undefined) return undefined;
  if (period.part !== undefined || nameOf(reader, found.start) !== "năm") return undefined;
  return period.year;
}
