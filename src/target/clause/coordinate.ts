import { populationEnd } from "../aside/population.js";
import type { Reader } from "../token/reader.js";
import type { Clause } from "./divide.js";
import type { Segment } from "./segment.js";

/**
 * Joins shares of several kinds of units of which only the last says what is asked of them.
 *
 * ```
 * 100% UBND cấp huyện, 100% UBND cấp xã tổ chức ít nhất 1 lần/năm
 * ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function joinCoordinates(reader: Reader, segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    const coordinate =
      before?.bound.bound.comparator === "all" &&
      segment.share?.bound.comparator === "all" &&
      populationEnd(reader, before.bound.end, before.end) === before.end;
    if (!coordinate) joined.push(segment);
    else {
      const others = [...(before.others ?? []), before];
      joined[joined.length - 1] = { ...segment, start: before.start, others };
    }
  }
  return joined;
}

/**
 * Joins items that a semicolon divides in the middle of a population.
 *
 * ```
 * 100% kế toán, thủ quỹ thuộc UBND cấp xã; trưởng thôn được bồi dưỡng
 *                                         ^ divides nothing: nothing was said yet
 * ```
 */
export function joinPopulations(reader: Reader, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const open = before !== undefined && reader.pieces[before.end]?.key === ";" && !clause.bulleted;
    if (open && endsInPopulation(reader, before) && lastPercent(reader, clause) < 0) {
      joined[joined.length - 1] = { ...before, end: clause.end };
    } else joined.push(clause);
  }
  return joined;
}

function lastPercent({ pieces: tokens }: Reader, { start, end }: Clause): number {
  let place = end - 1;
  while (place >= start && tokens[place]?.key !== "%") place -= 1;
  return place < start ? -1 : place;
}

/** Whether a share opens the item and nothing is said of its units yet. */
function endsInPopulation(reader: Reader, clause: Clause): boolean {
  const { start, end } = clause;
  const percent = lastPercent(reader, clause);
  if (percent < 0 || percent - start > 3 || percent + 1 >= end) return false;
  return populationEnd({ ...reader, start, end }, percent + 1, end) === end;
}
