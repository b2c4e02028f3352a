import { oneLine } from "../cell/plain-text.js";
import type { RowCells } from "./classify-row.js";

/** Columns of days. */
const TIMES = ["deadline", "completed", "extended"] as const;

const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:19|20)\d\d(?![\d/-])/g;
/** No day of a machine is longer. */
const LONGEST = 60;

interface Order {
  dayFirst: boolean;
  monthFirst: boolean;
}

/**
 * Tells which columns were written by a machine that puts the month first, so that a date that may
 * be either (`7/8/2026` above `6/25/2026`) is not known: those with such a date, and others of the
 * table that have none to prove the day first.
 *
 * @param rows - The cells of the table.
 * @returns Whether some words of a column are a date whose order is not known.
 */
export function doubtfulDates(
  rows: readonly RowCells[],
): (words: string, column: number) => boolean {
  const orders = new Map<number, Order>();
  for (const cells of rows) {
    for (const role of TIMES) {
      const cell = cells[role];
      if (cell === undefined || cell.text.length > LONGEST) continue;
      const known = orders.get(cell.column) ?? { dayFirst: false, monthFirst: false };
      for (const [first, second] of partsIn(cell.text)) {
        known.dayFirst ||= first > 12 && second <= 12;
        known.monthFirst ||= second > 12 && second <= 31 && first <= 12;
      }
      orders.set(cell.column, known);
    }
  }
  const some = [...orders.values()].some(({ monthFirst }) => monthFirst);
  return (words, column) => {
    const order = orders.get(column);
    if (!some || (order?.dayFirst === true && !order.monthFirst)) return false;
    return partsIn(words).some(
      ([first, second]) => first <= 12 && second <= 12 && first !== second,
    );
  };
}

function partsIn(words: string): (readonly [number, number])[] {
  return [...oneLine(words.slice(0, LONGEST)).matchAll(FIGURES)].map(
    ([, first, , second]) => [Number(first), Number(second)] as const,
  );
}
