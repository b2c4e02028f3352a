import { oneLine } from "../cell/plain-text.js";

/** No cell with a share is longer. */
const LONGEST = 300;
const FIGURE = /^\d{1,3}(?:[.,]\d{1,4})?$/;

/**
 * Reads the shares of a column of figures without a sign: per cent, or the fractions that a
 * spreadsheet holds (`0.8`) where none of them is more than 1 and some are less. In a column that
 * has both, `0.35` beside `75`, a small figure may be either and is not read.
 */
export function shareReader(cells: readonly string[]): (cell: string) => number | undefined {
  const figureIn = (cell: string): number | undefined => {
    const words = oneLine(cell.slice(0, LONGEST));
    return FIGURE.test(words) ? Number(words.replace(",", ".")) : undefined;
  };
  const figures = cells.flatMap((cell) => figureIn(cell) ?? []);
  const small = figures.every((figure) => figure <= 1);
  const some = figures.some((figure) => figure > 0 && figure < 1);
  return (cell) => {
    const figure = figureIn(cell);
    if (figure === undefined || figure > 100) return undefined;
    if (small && some) return Math.round(figure * 10_000) / 100;
    // Ones and noughts alone may be either.
    const doubtful = small ? figure === 1 : some && figure > 0 && figure <= MOST_FRACTION;
    return doubtful ? undefined : figure;
  };
}

/** Twice what was planned: beside fractions nothing so small is sure to be per cent. */
const MOST_FRACTION = 2;
