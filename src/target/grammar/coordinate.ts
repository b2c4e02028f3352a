import type { Token } from "../lexer/token.js";
import type { Clause } from "./clause.js";
import { populationEnd } from "./each.js";
import type { Reader } from "./reader.js";
import type { Segment } from "./segment.js";

/**
 * Joins shares of several kinds of units of which only the last says what is asked of them.
 *
 * ```
 * 100% UBND cấp huyện, 100% UBND cấp xã tổ chức ít nhất 1 lần/năm
 * ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function joinCoordinates(reader: Reader, parts: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const share = before?.bound;
    const coordinate =
      before !== undefined &&
      share?.bound.comparator === "all" &&
      part.share?.bound.comparator === "all" &&
      namesOnly(reader, before);
    if (!coordinate) joined.push(part);
    else
      joined[joined.length - 1] = {
        ...part,
        start: before.start,
        others: [...(before.others ?? []), before],
      };
  }
  return joined;
}

/** Whether the words behind a share name units only. */
function namesOnly(reader: Reader, { bound, end }: Segment): boolean {
  return populationEnd(reader, bound.end, end) === end;
}

/**
 * Joins items that a semicolon divides in the middle of a population.
 *
 * ```
 * 100% kế toán, thủ quỹ thuộc UBND cấp xã; trưởng thôn được bồi dưỡng
 *                                         ^ divides nothing: nothing was said yet
 * ```
 */
export function joinPopulations(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const open = before !== undefined && tokens[before.end]?.name === ";" && !clause.bulleted;
    if (open && endsInPopulation(text, tokens, before) && !hasPercent(tokens, clause)) {
      joined[joined.length - 1] = { ...before, end: clause.end };
    } else joined.push(clause);
  }
  return joined;
}

function hasPercent(tokens: readonly Token[], { start, end }: Clause): boolean {
  return lastPercent(tokens, start, end) >= 0;
}

function lastPercent(tokens: readonly Token[], start: number, end: number): number {
  for (let index = end - 1; index >= start; index--) {
    if (tokens[index]?.name === "%") return index;
  }
  return -1;
}

/** Whether a share opens the item and nothing is said of its units yet. */
function endsInPopulation(text: string, tokens: readonly Token[], clause: Clause): boolean {
  const { start, end } = clause;
  const percent = lastPercent(tokens, start, end);
  if (percent < 0 || percent - start > 3 || percent + 1 >= end) return false;
  const reader: Reader = { text, tokens, mode: "running", position: start, start, end };
  return populationEnd(reader, percent + 1, end) === end;
}
