import { dividedRows, type Delimiter } from "../../reading/index.js";
import type { ScoreCell } from "./score-table.js";

/** A row with its number in what was given. */
export interface CellRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** The cells before they were written as texts, where they were no texts. */
  readonly given?: readonly ScoreCell[];
}

/** The sign that stands in most lines; of equal ones a tab, a semicolon, a comma. */
function delimiterOf(text: string): Delimiter {
  const lines = text.split(/[\r\n]+/);
  const linesWith = (sign: Delimiter): number => lines.filter((line) => line.includes(sign)).length;
  const signs: readonly Delimiter[] = ["\t", ";", ","];
  return signs.reduce((best, sign) => (linesWith(sign) > linesWith(best) ? sign : best));
}

/** The rows of a text whose cells are divided by a sign, the one that it shows if none is named. */
export function textRows(given: string, delimiter?: Delimiter): CellRow[] {
  return dividedRows(given, delimiter ?? delimiterOf(given));
}

/** A cell of a spreadsheet as a text; days and truths are no figures. */
function textOf(cell: ScoreCell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return Number.isNaN(cell.getTime()) ? "Date" : cell.toISOString();
  return String(cell);
}

/** The rows of a spreadsheet; holes in it are empty cells. */
export function sheetRows(given: readonly (readonly ScoreCell[])[]): CellRow[] {
  return Array.from(given, (cells: readonly ScoreCell[] | undefined, index) => {
    const all = Array.from(cells ?? []);
    return { row: index + 1, cells: all.map(textOf), given: all };
  });
}
