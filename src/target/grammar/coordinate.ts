import type { Clause } from "./clause.js";
import { populationEnd } from "./each.js";
import type { Reader } from "./reader.js";
import type { Segment } from "./segment.js";

/**
 * Joins shares of several kinds of units of which only the last says what is asked of them.
 *
 * ```
 * 100% UBND cấp huyện, 100% UBND cấp xã tổ chức ít nhất 1 lần/năm
 * ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function joinCoordinates(reader: Reader, parts: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const coordinate =
      before?.bound.bound.comparator === "all" &&
      part.share?.bound.comparator === "all" &&
      populationEnd(reader, before.bound.end, before.end) === before.end;
    if (!coordinate) joined.push(part);
    else {
      const others = [...(before.others ?? []), before];
      joined[joined.length - 1] = { ...part, start: before.start, others };
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
    const open =
      before !== undefined && reader.tokens[before.end]?.name === ";" && !clause.bulleted;
    if (open && endsInPopulation(reader, before) && lastPercent(reader, clause) < 0) {
      joined[joined.length - 1] = { ...before, end: clause.end };
    } else joined.push(clause);
  }
  return joined;
}

function lastPercent({ tokens }: Reader, { start, end }: Clause): number {
  let place = end - 1;
  while (place >= start && tokens[place]?.name !== "%") place -= 1;
  return place < start ? -1 : place;
}

/** Whether a share opens the item and nothing is said of its units yet. */
function endsInPopulation(reader: Reader, clause: Clause): boolean {
  const { start, end } = clause;
  const percent = lastPercent(reader, clause);
  if (percent < 0 || percent - start > 3 || percent + 1 >= end) return false;
  return populationEnd({ ...reader, start, end }, percent + 1, end) === end;
}
