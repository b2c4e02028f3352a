import type { ColumnStops } from "./column-stops.js";
import { segmentOf, type PlacedWord, type Segment } from "./sheet.js";

/** What makes a place for a word less likely; the sums are compared, nothing else. */
const COST = {
  /** For each unit that a word stands left of its column, or reaches beyond it. */
  left: 1,
  right: 0.5,
  /** A cell that begins behind a single blank, and where cells of the column begin. */
  narrow: 2,
  atStop: 0.4,
  /** For each unit of a wide gap within a cell. */
  gap: 0.4,
  mostGap: 3,
} as const;

/** The cheapest way to a word in a column, and the column of the word before. */
interface Step {
  readonly cost: number;
  readonly from: number;
}

/**
 * Puts the words of a line into columns: the way from left to right on which they stand best within
 * them, new cells beginning behind wide gaps.
 *
 * @param words - The words, from left to right.
 * @param stops - Where the columns begin, but for the first.
 * @param wide - From which width on a gap may divide cells.
 * @returns For each column its words, or nothing.
 */
export function placeWords(
  words: readonly PlacedWord[],
  stops: ColumnStops,
  wide: number,
): (Segment | undefined)[] {
  const table: Step[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const gap = before === undefined ? 0 : word.left - before.right;
    const above = table[index - 1];
    let least: Step = { cost: Number.POSITIVE_INFINITY, from: 0 };
    const row = Array.from({ length: stops.length + 1 }, (_, column): Step => {
      const own = misplaced(word, column, stops);
      if (above === undefined) return { cost: own, from: column };
      const atStop = Math.abs(word.left - (stops[column - 1] ?? 0)) <= 1;
      const narrow = atStop ? COST.atStop : COST.narrow;
      const begin = least.cost + (gap >= wide ? 0 : narrow);
      const stay = above[column]?.cost ?? Number.POSITIVE_INFINITY;
      const inner = gap >= wide ? Math.min(COST.mostGap, (gap - wide + 1) * COST.gap) : 0;
      const step =
        stay + inner <= begin
          ? { cost: stay + inner + own, from: column }
          : { cost: begin + own, from: least.from };
      if (stay < least.cost) least = { cost: stay, from: column };
      return step;
    });
    table.push(row);
  }
  return cellsOf(words, table, stops.length + 1);
}

function misplaced({ left, right }: PlacedWord, column: number, stops: ColumnStops): number {
  const begin = column === 0 ? Number.NEGATIVE_INFINITY : (stops[column - 1] ?? 0);
  const end = stops[column] ?? Number.POSITIVE_INFINITY;
  return Math.max(0, begin - left) * COST.left + Math.max(0, right - end) * COST.right;
}

function cellsOf(
  words: readonly PlacedWord[],
  table: readonly (readonly Step[])[],
  width: number,
): (Segment | undefined)[] {
  const cells = Array.from({ length: width }, (): PlacedWord[] => []);
  const last = (table.at(-1) ?? []).map(({ cost }) => cost);
  let column = last.indexOf(Math.min(...last));
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index];
    if (word !== undefined) cells[column]?.push(word);
    column = table[index]?.[column]?.from ?? 0;
  }
  return cells.map((own) => (own.length === 0 ? undefined : segmentOf(own.reverse())));
}
