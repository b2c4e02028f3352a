import type { ScoreCell } from "./score-table.js";

/** A row with its number in what was given. */
export interface CellRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** The cells before they were written as texts, where they were no texts. */
  readonly given?: readonly ScoreCell[];
}

type Delimiter = "\t" | ";" | ",";

/** A cell, in quotation marks or bare, with the sign or the line end behind it. */
const CELL: Readonly<Record<Delimiter, RegExp>> = {
  "\t": /(?:"([^"]*(?:""[^"]*)*)"|([^\t\r\n]*))(\t|\r\n|[\r\n]|$)/y,
  ";": /(?:"([^"]*(?:""[^"]*)*)"|([^;\r\n]*))(;|\r\n|[\r\n]|$)/y,
  ",": /(?:"([^"]*(?:""[^"]*)*)"|([^,\r\n]*))(,|\r\n|[\r\n]|$)/y,
};

/** The sign that stands in most lines; of equal ones a tab, a semicolon, a comma. */
function delimiterOf(text: string): Delimiter {
  const lines = text.split(/[\r\n]+/);
  const linesWith = (sign: Delimiter): number => lines.filter((line) => line.includes(sign)).length;
  const signs: readonly Delimiter[] = ["\t", ";", ","];
  return signs.reduce((best, sign) => (linesWith(sign) > linesWith(best) ? sign : best));
}

/** The rows of a text whose cells are divided by a sign (RFC 4180), each with the line it begins on. */
export function textRows(given: string, delimiter?: Delimiter): CellRow[] {
  const text = given.replace(/^\uFEFF/, "");
  const sign = delimiter ?? delimiterOf(text);
  const pattern = new RegExp(CELL[sign]);
  const rows: CellRow[] = [];
  let cells: string[] = [];
  let [row, line] = [1, 1];
  while (pattern.lastIndex < text.length) {
    const [, quoted, bare = "", end = ""] = pattern.exec(text) ?? [];
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += quoted?.match(/\r\n|[\r\n]/g)?.length ?? 0;
    if (end === sign && pattern.lastIndex < text.length) continue;
    if (end === sign) cells.push("");
    rows.push({ row, cells });
    cells = [];
    line += 1;
    row = line;
  }
  return rows;
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
