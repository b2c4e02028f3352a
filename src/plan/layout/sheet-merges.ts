import { defined } from "../../text/index.js";
import type { GridRow } from "../grid/grid.js";
import type { MergedCells, SheetPlace } from "../grid/plan-reading.js";

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Merged cells by their first and last row and column, from 0; `undefined` for what is none. */
export function mergedRange(given: unknown): readonly [number, number, number, number] | undefined {
  if (typeof given === "string") {
    const [, first = "", top, last = "", bottom] = RANGE.exec(given.trim()) ?? [];
    if (top === undefined) return undefined;
    return [Number(top) - 1, columnNumber(first), Number(bottom) - 1, columnNumber(last)];
  }
  if (!isRange(given)) return undefined;
  const { s, e } = given;
  return [s.r, s.c, e.r, e.c];
}

function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) -
    1
  );
}

function isRange(given: unknown): given is Exclude<MergedCells, string> {
  if (typeof given !== "object" || given === null || !("s" in given) || !("e" in given))
    return false;
  return isPlace(given.s) && isPlace(given.e);
}

function isPlace(given: unknown): given is SheetPlace {
  return (
    typeof given === "object" &&
    given !== null &&
    "r" in given &&
    "c" in given &&
    Number.isInteger(given.r) &&
    Number.isInteger(given.c)
  );
}

/** Rows whose merged cells are known: each stands in the first of its rows, the others say so. */
export function withMerges(rows: readonly GridRow[], merges: readonly MergedCells[]): GridRow[] {
  const found = rows.map(({ cells }) => ({ cells: [...cells], spanned: new Set<number>() }));
  for (const merge of merges) {
    const [top = 0, left = 0, bottom = -1, right = -1] = mergedRange(merge) ?? [];
    for (let at = top; at <= Math.min(bottom, rows.length - 1); at += 1) {
      const { cells, spanned } = found[at] ?? { cells: [], spanned: new Set<number>() };
      for (let column = left; column <= Math.min(right, MOST_COLUMNS); column += 1) {
        if (at === top && column === left) continue;
        while (cells.length <= column) cells.push("");
        cells[column] = "";
        if (at > top) spanned.add(column + 1);
      }
    }
  }
  return rows.map(({ row }, at): GridRow => {
    const { cells = [], spanned = new Set<number>() } = found[at] ?? {};
    return defined({ row, cells, spanned: spanned.size === 0 ? undefined : [...spanned] });
  });
}
const MOST_COLUMNS = 200;

/**
 * Rows in which a merged cell is repeated, as exceljs repeats it: a row whose one text fills its
 * cells, behind a number or not, has one cell; a row that repeats the number and the name of the
 * task above has what it repeats from there.
 */
export function withoutRepeats(rows: readonly GridRow[]): GridRow[] {
  let above: readonly string[] = [];
  return rows.map((given) => {
    const cells = oneOfRepeated(given.cells);
    const repeated = cells === given.cells ? repeatedFrom(above, cells) : [];
    above = given.cells;
    if (repeated.length === 0) return { ...given, cells };
    const own = cells.map((cell, at) => (repeated.includes(at + 1) ? "" : cell));
    return { ...given, cells: own, spanned: repeated };
  });
}

/** Fewer letters are a mark: `x`, `-`. */
const LEAST_LETTERS = 4;
const LONGEST_NUMBER = 8;

function oneOfRepeated(cells: readonly string[]): readonly string[] {
  // What is empty at the end of a row may have been left out of it.
  const end = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  const last = (cells[end - 1] ?? "").trim();
  if (last.length < LEAST_LETTERS || !/\p{L}{2}/u.test(last)) return cells;
  const from = cells.findIndex((cell) => cell.trim() === last);
  const [first = ""] = cells;
  // `I`, `A.` and nothing else before it.
  const isHeading = /^\s*(?:[IVXL]{1,6}|[A-HĐ])[.)]?\s*$/.test(first);
  const least = from === 0 || isHeading ? 2 : 3;
  const isOne = cells.slice(from, end).every((cell) => cell.trim() === last);
  const isNumbered = from === 1 && first.trim().length <= LONGEST_NUMBER;
  if (!isOne || (from > 0 && !isNumbered) || end - from < least) return cells;
  return cells.map((cell, at) => (at > from ? "" : cell));
}

/** The columns, from 1, that say the same as the row above, where its number and name are among them. */
function repeatedFrom(above: readonly string[], cells: readonly string[]): number[] {
  const same = cells.flatMap((cell, at) =>
    cell.trim() !== "" && cell === above[at] ? [at + 1] : [],
  );
  const filled = cells.filter((cell) => cell.trim() !== "");
  const isRow = same[0] === 1 && same[1] === 2 && same.length < filled.length;
  return isRow && /^\s*[\p{L}\d.]{1,8}[.)]?\s*$/u.test(cells[0] ?? "") ? same : [];
}
