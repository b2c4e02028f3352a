import { namesDocument } from "../../cell/divide-outputs.js";
import type { ColumnRole } from "../../grid/data/header-words.js";
import type { TextLine } from "../../grid/grid.js";
import { mayEnd } from "../pdf-fragments.js";
import type { Segment } from "./sheet.js";

/** A line of a cell with its row and the width of its column, as far as lines show it. */
export interface CellLine {
  readonly segment: Segment;
  readonly row: number;
  readonly width: number;
  readonly page: number;
  /** What its column holds. */
  readonly role: ColumnRole | undefined;
}

/** What sets off a part of a cell on a line of its own. */
const BULLET = /^(?:[-+•*–]\s|[a-zđ]\)\s|\d{1,2}[.)]\s)/u;

/**
 * Puts the lines of a cell together: as one where words only went on on the next line, as lines
 * where a bullet, or before room for another word the end of a sentence or the name of a paper, or
 * a second time divides them.
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
  const begins = ends || beginsItem(above, own, line.role);
  const isApart = line.role === "deadline" || before.page !== line.page;
  return begins && (isApart || hadRoom(before.segment, line.segment, line.width)) ? "\n" : " ";
}

/**
 * Whether a line of a cell begins a paper or a time of its own behind one that has ended: it may
 * belong to the task above as well as begin the cell of the next.
 *
 * ```
 * Kế hoạch                  Quý II
 * Báo cáo kết quả rà soát   Quý IV
 * ^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^
 * ```
 */
export function beginsItem(above: string, own: string, role: ColumnRole | undefined): boolean {
  if (role === "output") return /^\p{Lu}/u.test(own) && mayEnd(above) && namesDocument(own);
  return role === "deadline" && isTimeLike(above, own);
}

/** `Quý II` above `Quý IV`, `30/6/2026` above `31/12/2026`, and not `Quý II` above `Năm 2026`. */
function isTimeLike(above: string, own: string): boolean {
  const [first, second] = [above, own].map((line) => TIME.exec(line)?.groups);
  if (first === undefined || second === undefined) return false;
  return first["word"]?.toLowerCase() === second["word"]?.toLowerCase();
}

/** A time that is whole on its line: a word for it with a number, or a day. */
const TIME =
  /^(?:(?<word>Quý|Tháng|Ngày|Trước|Trước ngày|Trước tháng|Năm)\s)?(?:\d{1,2}\/\d{1,2}|\d{1,2}|[IVX]{1,3})(?:[/.]\d{4})?$/u;

/** Whether the first word of a line would have fitted on the one above, in a column of a width. */
export function hadRoom(above: Segment, below: Segment, width: number): boolean {
  const [word] = below.words;
  const next = word === undefined ? 0 : word.right - word.left;
  return above.right - above.left + 1 + next < width;
}
