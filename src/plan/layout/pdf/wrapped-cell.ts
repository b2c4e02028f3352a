import type { TextLine } from "../../grid/grid.js";
import type { Segment } from "./sheet.js";

/** A line of a cell with its row and the width of its column, as far as lines show it. */
export interface CellLine {
  readonly segment: Segment;
  readonly row: number;
  readonly width: number;
  readonly page: number;
}

/** What sets off a part of a cell on a line of its own. */
const BULLET = /^(?:[-+•*–]\s|[a-zđ]\)\s|\d{1,2}[.)]\s)/u;

/**
 * Puts the lines of a cell together: as one where words only went on on the next line, as lines
 * where a bullet or the end of a sentence before room for another word divides them.
 */
export function wrappedCell(lines: readonly CellLine[]): TextLine {
  let text = "";
  let before: CellLine | undefined;
  for (const line of lines) {
    const own = line.segment.text;
    text += before === undefined ? own : `${between(before, line)}${own}`;
    before = line;
  }
  return { text, row: lines[0]?.row ?? 1 };
}

function between(before: CellLine, line: CellLine): string {
  const above = before.segment.text;
  const own = line.segment.text;
  if (BULLET.test(own)) return "\n";
  // `30/6/` above `2024`, `QĐ-` above `UBND`.
  if (/\d[/-]$/.test(above) && /^\d/.test(own)) return "";
  if (/\p{L}[/-]$/u.test(above) && /^\p{Lu}/u.test(own)) return "";
  const ends = /[.;:]$/.test(above) && /^["“]?[\p{Lu}\d]/u.test(own);
  return ends && (before.page !== line.page || hadRoom(before.segment, line.segment, line.width))
    ? "\n"
    : " ";
}

/** Whether the first word of a line would have fitted on the one above, in a column of a width. */
export function hadRoom(above: Segment, below: Segment, width: number): boolean {
  const [word] = below.words;
  const next = word === undefined ? 0 : word.right - word.left;
  return above.right - above.left + 1 + next < width;
}
