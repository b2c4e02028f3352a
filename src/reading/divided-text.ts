/** A sign that divides the cells of a line. */
export type Delimiter = "\t" | "," | ";";

/** A line of a divided text, over line ends in quotation marks. */
export interface DividedRow {
  /** The line it begins on, from 1. */
  readonly row: number;
  /** Its cells as written, without the marks around them. */
  readonly cells: readonly string[];
}

/** A quoted cell reaches over at most so many lines; a quotation mark that opens more opens none. */
const MOST_LINES = 200;

/** Where a reading stands in its text. */
interface Place {
  readonly text: string;
  readonly delimiter: Delimiter;
  position: number;
  line: number;
  /** Up to here a quotation mark is known to open no cell, since it does not close. */
  unquotedUntil: number;
  readonly unclosed: ((line: number) => void) | undefined;
}

/**
 * The lines of a text, each divided by a sign; one goes on over line ends in quotation marks, a
 * doubled mark being one (RFC 4180).
 *
 * @param text - The text, with any line ends.
 * @param delimiter - The sign.
 * @param unclosed - Told the line of a quotation mark that closes nowhere, and so opens no cell.
 * @returns Its lines, those without anything in them too.
 */
export function dividedRows(
  text: string,
  delimiter: Delimiter,
  unclosed?: (line: number) => void,
): DividedRow[] {
  const place: Place = {
    text: text.startsWith("\uFEFF") ? text.slice(1) : text,
    delimiter,
    position: 0,
    line: 1,
    unquotedUntil: 0,
    unclosed,
  };
  const records: DividedRow[] = [];
  const { length } = place.text;
  while (place.position < length) {
    const row = place.line;
    records.push({ row, cells: readRecord(place) });
  }
  return records;
}

/** The cells of the row at the place, which then stands behind its line end. */
function readRecord(place: Place): string[] {
  const { text, delimiter } = place;
  const cells: string[] = [];
  for (;;) {
    cells.push(readQuoted(place) ?? readBare(place));
    if (text.charAt(place.position) !== delimiter) break;
    place.position += 1;
  }
  if (text.charAt(place.position) === "\r") place.position += 1;
  if (text.charAt(place.position) === "\n") place.position += 1;
  place.line += 1;
  return cells;
}

/** What ends a cell without quotation marks. */
const ENDS: Readonly<Record<Delimiter, RegExp>> = {
  "\t": /[\t\n\r]/g,
  ",": /[,\n\r]/g,
  ";": /[;\n\r]/g,
};

function readBare(place: Place): string {
  const { text, delimiter } = place;
  const start = place.position;
  const ends = ENDS[delimiter];
  ends.lastIndex = start;
  const end = ends.exec(text)?.index ?? text.length;
  place.position = end;
  return text.slice(start, end);
}

/**
 * A cell in quotation marks; `undefined` where the cell only begins with one. A spreadsheet puts
 * cells with line breaks in marks when it copies with tabs; a tab inside means something else.
 */
function readQuoted(place: Place): string | undefined {
  const { text, delimiter, position: start } = place;
  if (text.charAt(start) !== '"' || start < place.unquotedUntil) return undefined;
  let end = start + 1;
  let lines = 0;
  while (end < text.length && lines < MOST_LINES) {
    const character = text.charAt(end);
    const next = text.charAt(end + 1);
    if (character === delimiter && delimiter === "\t") return undefined;
    if (character === '"' && next === '"') end += 1;
    else if (character === '"') {
      if (next !== "" && next !== delimiter && next !== "\n" && next !== "\r") break;
      place.position = end + 1;
      place.line += lines;
      return text.slice(start + 1, end).replaceAll('""', '"');
    } else if (character === "\n" || (character === "\r" && next !== "\n")) lines += 1;
    end += 1;
  }
  if (end >= text.length || lines >= MOST_LINES) {
    place.unclosed?.(place.line);
    place.unquotedUntil = end;
  }
  return undefined;
}
