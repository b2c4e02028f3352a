import * as at from "./at.js";
import * as words from "./data/words.js";
import { readDay, type DateReading } from "./date-reader.js";
import type { Range, Reader } from "./reader.js";

/** How far around a number the lines of its card are looked for. */
const LONGEST_CARD = 120;
/** Most pieces of the words before the number: `Số, ký hiệu văn bản:`. */
const LONGEST_LABEL = 6;

/** A line of a card, by what stands in it. */
interface Line {
  readonly at: number;
  readonly day?: DateReading;
}

/**
 * The day that a card says in a line of its own, beside the line of the number. The first line of
 * the card tells which day belongs to which number where several cards follow each other.
 *
 * ```
 * Số ký hiệu: 2045/SVH-QLVH ↵ Trích yếu: … ↵ Ngày văn bản: 17/10/2025
 * ^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^^^^^^^^^^
 * Số, ký hiệu: 45/TB-VP | Ngày ban hành: 06/02/2025 | Nội dung: …
 * ^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readCardDay(reader: Reader, number: number): DateReading | undefined {
  const line = labelStart(reader, number);
  if (line === undefined) return undefined;
  const lines = linesAround(reader, line);
  const place = lines.findIndex((each) => each.at === line);
  const dayFirst = lines[0]?.day !== undefined;
  return lines[dayFirst ? place - 1 : place + 1]?.day;
}

/** Where the line begins whose label is that of a number. */
function labelStart(reader: Reader, number: number): number | undefined {
  if (at.key(reader, number - 1) !== ":") return undefined;
  for (let start = number - 2; start >= 0 && start > number - LONGEST_LABEL; start -= 1) {
    if (!begins(reader, start)) continue;
    return isNumberLabel(reader, start) ? start : undefined;
  }
  return undefined;
}

/** Whether a line begins with a piece, or a field that a bar, a tab or a semicolon divides off. */
function begins(reader: Reader, index: number): boolean {
  if (index === 0 || at.startsLine(reader, index) || at.isDivided(reader, index)) return true;
  const sign = at.key(reader, index - 1);
  // A small letter behind a semicolon goes on with the sentence.
  return sign === "|" || (sign === ";" && at.isCapital(reader, index));
}

function isNumberLabel(reader: Reader, index: number): boolean {
  return at.opens(reader, index, words.NUMBER_LABELS);
}

/** The lines with numbers and with days of issue in the part of the text around a line. */
function linesAround(reader: Reader, line: number): Line[] {
  let start = line;
  while (start > 0 && start > line - LONGEST_CARD && !isParagraph(reader, start)) start -= 1;
  const lines: Line[] = [];
  for (let index = start; index < line + LONGEST_CARD; index += 1) {
    if (index >= reader.pieces.length || (index > line && isParagraph(reader, index))) break;
    if (!begins(reader, index)) continue;
    const label = at.phrase(reader, index, words.ISSUE_DAYS);
    if (isNumberLabel(reader, index)) lines.push({ at: index });
    else if (label !== undefined && at.key(reader, label) === ":") {
      const day = readDay(reader, label + 1);
      if (day?.date !== undefined) lines.push({ at: index, day: { ...day, start: index } });
    }
  }
  return lines;
}

function isParagraph(reader: Reader, index: number): boolean {
  return reader.pieces[index]?.gap === "paragraph";
}

/**
 * The day in the cell before a document that is alone in the text, which is one row.
 *
 * ```
 * 22/12/2025 ⇥ Công văn 5102/SGDĐT-TCCB ⇥ Sở GDĐT
 * ^^^^^^^^^^
 * ```
 */
export function readRowDay(reader: Reader, { start, end }: Range): DateReading | undefined {
  const first = firstCell(reader);
  const day = at.isDigits(reader, first) ? readDay(reader, first) : undefined;
  if (day?.date === undefined) return undefined;
  const from = at.key(reader, day.end) === "|" ? day.end + 1 : day.end;
  if (from !== start || !(from > day.end || reader.pieces[start]?.gap === "tab")) return undefined;
  const closed = end >= reader.pieces.length || at.isDivided(reader, end);
  if (!closed && at.key(reader, end) !== "|") return undefined;
  for (let index = day.end; index < reader.pieces.length; index += 1) {
    if (at.startsLine(reader, index)) return undefined;
    if (at.isDigits(reader, index) && readDay(reader, index)?.date !== undefined) return undefined;
  }
  return day;
}

/** Past the count of a row. */
function firstCell(reader: Reader): number {
  const edge = at.key(reader, 0) === "|" ? 1 : 0;
  if (!at.isDigits(reader, edge)) return edge;
  if (at.key(reader, edge + 1) === "|") return edge + 2;
  return reader.pieces[edge + 1]?.gap === "tab" ? edge + 1 : edge;
}
