import { matchMeasure, type MeasureRef } from "../indices/index.js";

/** A longer text is no name. */
const LONGEST_NAME = 1000;

/**
 * Reads which part of an index the heading of a section, or a cell, names: by its number (`Chỉ số
 * nội dung 5`) or by its whole name, in the edition of the plan's year. Where several parts could
 * be meant, or the structure of that year is not known, nothing is assumed.
 *
 * @param year - The year of the plan; without one nothing is read.
 * @returns A reader from words to references, which remembers the words of one plan.
 */
export function measureReader(year: number | undefined): (words: string) => readonly MeasureRef[] {
  if (year === undefined) return () => [];
  const known = new Map<string, readonly MeasureRef[]>();
  return (words) => {
    const measures = known.get(words) ?? measuresOf(words, year);
    known.set(words, measures);
    return measures;
  };
}

function measuresOf(words: string, year: number): MeasureRef[] {
  if (words.length > LONGEST_NAME) return [];
  const candidates = matchMeasure(words, { edition: year }).filter(
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
