import { matchMeasure, type MeasureRef } from "../indices/index.js";

/**
 * The part of an index that the heading of a section names, by its number (`Chỉ số nội dung 5`) or
 * by its whole name, in the edition of the plan's year. Where several parts could be meant, or the
 * structure of that year is not known, nothing is assumed.
 *
 * @param heading - The heading of a section.
 * @param year - The year of the plan.
 * @returns The reference, or none.
 */
export function measuresOfHeading(heading: string, year: number): MeasureRef[] {
  const candidates = matchMeasure(heading, { edition: year }).filter(
    ({ matchedBy }) => matchedBy !== "contained-name",
  );
  const [first, second] = candidates;
  if (first === undefined) return [];
  // A number names the part whatever the words beside it are.
  if (second !== undefined && (first.matchedBy !== "code" || second.matchedBy === "code"))
    return [];
  const { index, code } = first.measure;
  return [{ index, edition: String(year), code }];
}
