import type { TableRow } from "./table-rows.js";

/** What divides the cells of a text. */
export type Delimiter = "\t" | "," | ";";

/** A cell in quotation marks up to its end (RFC 4180), the mark doubled inside it being one. */
const QUOTED = /"((?:[^"]|"")*)"[ ]*(?=[\t,;\r\n]|$)/y;
const BARE: Readonly<Record<Delimiter, RegExp>> = {
  "\t": /[^\t\r\n]*/y,
  ",": /[^,\r\n]*/y,
  ";": /[^;\r\n]*/y,
};
const LINE_END = /\r\n|\n|\r/g;

function linesIn(text: string): number {
  return text.match(LINE_END)?.length ?? 0;
}

/** A cell: what it holds, and where it ends. */
interface Cell {
  readonly text: string;
  readonly end: number;
}

/** The cells of a text, each read once from where the one before it ended. */
function cellAt(text: string, position: number, delimiter: Delimiter, mayQuote: boolean): Cell {
  if (mayQuote && text.charAt(position) === '"') {
    QUOTED.lastIndex = position;
    const [whole, inside] = QUOTED.exec(text) ?? [];
    const next = text.charAt(position + (whole?.length ?? 0));
    const closes = [delimiter, "\r", "\n", ""].includes(next);
    if (whole !== undefined && inside !== undefined && closes)
      return { text: inside.replaceAll('""', '"'), end: position + whole.length };
  }
  const bare = BARE[delimiter];
  bare.lastIndex = position;
  const [cell = ""] = bare.exec(text) ?? [];
  return { text: cell, end: position + cell.length };
}

/**
 * The lines of a text, each divided by a sign; one goes on over line ends in quotation marks.
 *
 * @internal
 * @param source - The text, with any line ends.
 * @param delimiter - The sign.
 */
export function recordsOf(source: string, delimiter: Delimiter): TableRow[] {
  const text = source.replace(/^\uFEFF/, "");
  const records: TableRow[] = [];
  // Behind the last mark nothing closes, so that no cell is looked for the end of.
  const lastMark = text.lastIndexOf('"');
  let cells: string[] = [];
  let [position, row, line] = [0, 1, 1];
  for (;;) {
    const cell = cellAt(text, position, delimiter, position < lastMark);
    cells.push(cell.text);
    line += linesIn(text.slice(position, cell.end));
    position = cell.end;
    if (text.charAt(position) === delimiter) {
      position += 1;
      continue;
    }
    records.push({ row, cells });
    if (position >= text.length) return records;
    position += text.startsWith("\r\n", position) ? 2 : 1;
    line += 1;
    [cells, row] = [[], line];
  }
}
