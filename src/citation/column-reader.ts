import { defined } from "../text/index.js";
import * as at from "./at.js";
import * as words from "./data/words.js";
import { readDate, readDay, type DateReading } from "./date-reader.js";
import { issuerNameEnd } from "./issuer-name.js";
import type { Range, Reader } from "./reader.js";

/** How far before a row the heads of its columns are looked for, and the most pieces of one row. */
const FARTHEST_HEAD = 600;
const LONGEST_ROW = 120;

/** What the columns of a register say of the document in a row. */
export interface ColumnReading {
  readonly date?: DateReading;
  readonly issuer?: Range;
}

/**
 * The day and the issuer in the cells of a row whose heads say that they are those of the document,
 * however far from its number.
 *
 * ```
 * TT | Số, ký hiệu | Trích yếu          | Ngày ban hành | Cơ quan ban hành
 *  1 | 45/KH-UBND  | Kế hoạch phòng dịch | 12/02/2026    | UBND xã Tân Lập
 *                                         ^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 *
 * @param number - The number of the document, which is the only one in its cell.
 */
export function readColumns(reader: Reader, number: Range): ColumnReading {
  const row = cellsOf(reader, number.start);
  const column = row.findIndex(({ start, end }) => start <= number.start && number.start < end);
  const cell = row[column];
  if (row.length < 2 || cell === undefined || holdsOther(reader, cell, number)) return {};
  const heads = headsOf(reader, row, column);
  if (heads === undefined) return {};
  const only = (isHead: (head: Range) => boolean): Range | undefined => {
    const places = heads.flatMap((head, place) => (isHead(head) ? [place] : []));
    return places.length === 1 ? row[places[0] ?? -1] : undefined;
  };
  const issuer = only((head) => at.phrase(reader, head.start, words.CARD_ISSUERS) === head.end);
  const day = only((head) => at.phrase(reader, head.start, words.CARD_DAYS) === head.end);
  return defined({ date: dayIn(reader, day), issuer: nameIn(reader, issuer) });
}

/** Whether figures besides those of a number stand in its cell: a day is not that of two documents. */
function holdsOther(reader: Reader, cell: Range, number: Range): boolean {
  for (let index = cell.start; index < cell.end; index += 1) {
    const own = number.start <= index && index < number.end;
    if (!own && at.isDigits(reader, index)) return true;
  }
  return false;
}

/** The heads of a row: the nearest line above with as many cells, one of them for its numbers. */
function headsOf(
  reader: Reader,
  row: readonly Range[],
  column: number,
): readonly Range[] | undefined {
  const first = row[0]?.start ?? 0;
  for (let index = first - 1; index >= 0 && index > first - FARTHEST_HEAD; index -= 1) {
    if (!opensCell(reader, index) || !at.opens(reader, index, words.NUMBER_LABELS)) continue;
    const heads = cellsOf(reader, index);
    const head = heads[column];
    const fits = heads.length === row.length && head?.start === index;
    return fits && at.phrase(reader, index, words.NUMBER_LABELS) === head.end ? heads : undefined;
  }
  return undefined;
}

/** Whether a cell of a line begins at a piece. */
function opensCell(reader: Reader, index: number): boolean {
  const divided = at.startsLine(reader, index) || reader.pieces[index]?.gap === "tab";
  return index === 0 || divided || at.key(reader, index - 1) === "|";
}

/** The cells of the line around a piece, without the bars that divide them. */
function cellsOf(reader: Reader, index: number): readonly Range[] {
  let line = index;
  while (line > 0 && !at.startsLine(reader, line) && index - line < LONGEST_ROW) line -= 1;
  const cells: Range[] = [];
  let start = line;
  for (let end = line; end < line + LONGEST_ROW; end += 1) {
    const over = end >= reader.pieces.length || (end > line && at.startsLine(reader, end));
    const barred = at.key(reader, end) === "|";
    if (!over && !barred && (end === line || reader.pieces[end]?.gap !== "tab")) continue;
    cells.push({ start, end });
    if (over) return cells;
    start = barred ? end + 1 : end;
  }
  return [];
}

/** The day that fills a cell. */
function dayIn(reader: Reader, cell: Range | undefined): DateReading | undefined {
  if (cell === undefined) return undefined;
  const day = readDay(reader, cell.start) ?? readDate(reader, cell.start);
  return day?.date !== undefined && day.end === cell.end ? day : undefined;
}

/** The name of a body that fills a cell. */
function nameIn(reader: Reader, cell: Range | undefined): Range | undefined {
  if (cell === undefined || !at.isCapital(reader, cell.start)) return undefined;
  return issuerNameEnd(reader, cell.start) === cell.end ? cell : undefined;
}
