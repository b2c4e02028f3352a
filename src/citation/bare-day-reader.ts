import * as at from "./at.js";
import * as words from "./data/words.js";
import { readDate, readDay, type DateReading } from "./date-reader.js";
import { bareNameEnd } from "./place-name.js";
import { readNumber } from "./number-reader.js";
import type { Range, Reader } from "./reader.js";
import { TYPES } from "./vocabulary.js";

/** A document up to the end of its number, and the one before it in the text. */
export interface Numbered extends Range {
  /** Where the number itself begins: `Quyết định số ‖ 15/QĐ-UBND`. */
  readonly number: number;
  readonly before?: Range & { readonly number?: Range; readonly date?: DateReading };
}

/** How far before its number the bracket may open that a document stands in. */
const LONGEST_OPENED = 60;
/** How far before a cell the heads of its table are looked for. */
const FARTHEST_HEAD = 600;

/**
 * A day without a word before it that is surely that of the document.
 *
 * ```
 * (Báo cáo số 12/BC-UBND, 21/8/2026)      1490/QĐ-UBND - 25/7/2025 của UBND tỉnh      45/KH-UBND ⇥ 12/02/2026
 *                         ^^^^^^^^^                      ^^^^^^^^^                                  ^^^^^^^^^^
 * ```
 *
 * @param end - Where the citation ends as far as it is read.
 */
export function readBareDay(
  reader: Reader,
  document: Numbered,
  end: number,
): DateReading | undefined {
  const signed = /^[,;|-]$/.test(at.key(reader, end));
  const index = signed ? end + 1 : end;
  const day = at.isDigits(reader, index) ? readDay(reader, index) : undefined;
  if (day === undefined) return undefined;
  const exists = day.date !== undefined;
  if (!exists && day.problem !== "impossible") return undefined;
  if (at.key(reader, end) === "|" || isCell(reader, index) || isCell(reader, end))
    return end === document.end && isCellOfDay(reader, document, day) ? day : undefined;
  if (exists && isInBracket(reader, document, day)) return day;
  if (exists && index === document.end && isUnderHeads(reader, document)) return day;
  if (end !== document.end || at.isGlued(reader, index) || !isOver(reader, day.end))
    return undefined;
  // Behind the day its issuer shows that the day is none of a task: `…, 25/7/2025 của UBND tỉnh`.
  const issued = at.key(reader, day.end) === "của";
  return issued || beginsItem(reader, document.start) ? day : undefined;
}

/** Whether a bracket opens with a document that the day stands behind in it. */
function isInBracket(reader: Reader, { end }: Range, day: Range): boolean {
  if (!/^(?:[);,]|của)$/.test(at.key(reader, day.end))) return false;
  if (at.key(reader, day.end) === "," && isDay(reader, day.end + 1)) return false;
  for (let open = end - 1; open >= 0 && open > end - LONGEST_OPENED; open -= 1) {
    const key = at.key(reader, open);
    // What the bracket opens with is a document, and no task with its term.
    const from = at.phrase(reader, open + 1, words.POINTING) ?? open + 1;
    const first = at.isDigits(reader, from) || at.key(reader, from) === "số";
    if (key === "(") return first || at.opens(reader, from, TYPES);
    if (key === ")" || at.isDivided(reader, open + 1)) return false;
  }
  return false;
}

function isDay(reader: Reader, index: number): boolean {
  // `3. 27/2023/QĐ-TTg`: the number of a line.
  const counts = at.startsLine(reader, index) && at.key(reader, index + 1) === ".";
  if (counts && !at.isGlued(reader, index + 2)) return false;
  return at.isDigits(reader, index) && readDay(reader, index) !== undefined;
}

/** Whether nothing is told of a day behind it, so that it belongs to the document before it. */
function isOver(reader: Reader, index: number): boolean {
  const key = at.key(reader, index);
  const next = index + 1;
  if (at.isDivided(reader, index) || at.startsLine(reader, index)) return !isDay(reader, index);
  if (/^[;)\]|]$/.test(key)) return !isDay(reader, next);
  // `QĐ 1565/QĐ-BKHCN, 02/7/2026 - Cục Chuyển đổi số theo dõi`
  if (key === "-")
    return !at.isGlued(reader, index) && !at.isGlued(reader, next) && at.isCapital(reader, next);
  if (key === ".") return !at.isGlued(reader, next);
  if (key === "của") return at.isCapital(reader, next);
  // `QĐ số 12/QĐ-UBND, 17/6/2026 (UBND tỉnh)`
  // `QĐ số 12/QĐ-UBND, 17/6/2026 (UBND tỉnh)`, `71-NQ/TW, 22/8/2025 (giáo dục)`
  if (key === "(")
    return at.key(reader, bareNameEnd(reader, next) ?? index) === ")" || isRemark(reader, next);
  if (at.opens(reader, index, words.PREAMBLES)) return true;
  // `Kế hoạch số 812/KH-UBND, 08/10/2026, UBND tỉnh`
  const named = key === "," ? bareNameEnd(reader, next) : undefined;
  if (named !== undefined && isClosed(reader, named)) return true;
  // `1490/QĐ-UBND, 25/7/2025, 1512/QĐ-UBND, 28/7/2025`, but no list of days for several.
  if (!/^(?:,|và)$/.test(key)) return false;
  return at.opens(reader, next, TYPES) || readsNumber(reader, next);
}

function isClosed(reader: Reader, index: number): boolean {
  return isCell(reader, index) || /^[;)|]$/.test(at.key(reader, index));
}

/** Most pieces of what a bracket says of a document. */
const LONGEST_REMARK = 8;

/** Whether a bracket holds a few words without a figure. */
function isRemark(reader: Reader, start: number): boolean {
  let end = start;
  while (at.kind(reader, end) === "letters" || at.key(reader, end) === ",") end += 1;
  return end > start && end < start + LONGEST_REMARK && at.key(reader, end) === ")";
}

function readsNumber(reader: Reader, index: number): boolean {
  const number = at.key(reader, index) === "số" ? index + 1 : index;
  return readNumber(reader, number, true) !== undefined;
}

/**
 * Whether a document is an item by itself: behind `theo` or `hoàn thành` the day may be a term.
 *
 * ```
 * Đã ban hành: 1490/QĐ-UBND, 25/7/2025      hoàn thành theo Kế hoạch 31/KH-UBND, 30/9/2026
 *            ^                                         ^^^^
 * ```
 */
function beginsItem(reader: Reader, start: number): boolean {
  const counted = at.phraseBefore(reader, start, words.COUNTING)?.start ?? start;
  if (counted === 0 || at.isDivided(reader, counted) || at.startsLine(reader, counted)) return true;
  const last = counted - 1;
  const key = at.key(reader, last);
  if (/^[:;.([|+•]$/.test(key)) return true;
  // `Hội Nông dân xã - Báo cáo số 12/BC-HND`
  if (key === "-" && !at.isGlued(reader, last) && !at.isGlued(reader, counted)) return true;
  // `đã xong: (i) 61/TTr-SCT, 12/5/2026; (ii) …`
  if (key === ")" && at.key(reader, last - 2) === "(") return true;
  if (/^[)-]$/.test(key)) return at.startsLine(reader, key === ")" ? last - 1 : last);
  if (/^(?:,|và)$/.test(key)) return at.isDigits(reader, last - 1);
  return (
    at.phraseBefore(reader, counted, words.ISSUING) !== undefined ||
    at.phraseBefore(reader, counted, words.LEGAL_BASIS) !== undefined
  );
}

/** Whether a cell of a table, or a line, begins at a piece. */
function isCell(reader: Reader, index: number): boolean {
  return at.startsLine(reader, index) || at.isDivided(reader, index);
}

/**
 * Whether the cell behind a number holds its day. The number fills a cell by itself, or the head
 * says what day stands there: behind what has a name the day may be a term.
 *
 * ```
 * Số, ký hiệu ⇥ Ngày ban hành ↵ 45/KH-UBND ⇥ 12/02/2026      05/3/2026 ⇥ 12/KH-UBND ↵ 06/3/2026
 *               ^^^^^^^^^^^^^                ^^^^^^^^^^      the day of the next number:  ^^^^^^^^^
 * ```
 */
function isCellOfDay(reader: Reader, document: Numbered, day: DateReading): boolean {
  const { number, before } = document;
  // `QĐ 1719/QĐ-TTg ↵ 14/10/2021`: nothing but the document and its day.
  const below = at.startsLine(reader, day.start);
  if (below && document.start === 0 && day.end === reader.pieces.length) return true;
  // `Quyết định ⇥ 118/QĐ-UBND ⇥ 04/3/2026`: the type may have a cell of its own.
  const start = isCell(reader, number) ? number : document.start;
  const first = pastBars(reader, start, -1);
  if (first === start && start > 0 && !isCell(reader, start)) return false;
  const after = pastBars(reader, day.end, 1);
  const closed = after > day.end || isCell(reader, day.end);
  const taken = before !== undefined && before.end >= first;
  // Numbers above numbers, or a day before that no number had: the columns are laid otherwise.
  if (!closed || isDay(reader, after) || (taken && before.date === undefined)) return false;
  if (!taken && endsDay(reader, first) && !isArrived(reader, first, day)) return false;
  const head = headOf(reader, first);
  const alone = start === number || at.key(reader, start) === "số";
  return head === "issue" || (head === undefined && alone);
}

/** Past the bars that draw the edges of cells. */
function pastBars(reader: Reader, index: number, step: 1 | -1): number {
  let end = index;
  while (at.key(reader, step > 0 ? end : end - 1) === "|") end += step;
  return end;
}

/** Whether a day in figures ends before a piece. */
function endsDay(reader: Reader, end: number): boolean {
  return at.isDigits(reader, end - 5) && readDay(reader, end - 5)?.end === end;
}

/**
 * Whether the day in the cell before a number is that of its arrival, in one row with the day behind
 * it: no document arrives before its day, and no term ends before it is set.
 *
 * ```
 * 1187 ⇥ 16/6/2025 ⇥ 402/SYT-NVY ⇥ 12/6/2025      05/3/2026 ⇥ 12/KH-UBND ⇥ 30/6/2026
 *        ^^^^^^^^^ arrived         ^^^^^^^^^       issued, or arrived?      ^^^^^^^^^ a term
 * ```
 */
function isArrived(reader: Reader, first: number, { date, start, end }: DateReading): boolean {
  for (let index = first; index < end; index += 1) if (at.startsLine(reader, index)) return false;
  const arrival = readDay(reader, pastBars(reader, first, -1) - 5)?.date;
  return start >= first && date !== undefined && arrival !== undefined && date <= arrival;
}

/**
 * Whether a row without any sign between its cells begins with a document, below a line that heads
 * the day right behind the number.
 *
 * ```
 * STT Số ký hiệu Ngày ban hành Trích yếu
 * 1 45/QĐ-UBND 03/02/2021 …
 * ```
 */
function isUnderHeads(reader: Reader, { start }: Numbered): boolean {
  const row = at.isDigits(reader, start - 1) ? start - 1 : start;
  if (!at.startsLine(reader, row)) return false;
  for (let index = row - 1; index >= 0 && index > row - FARTHEST_HEAD; index -= 1) {
    const day = at.phrase(reader, index, words.NUMBER_LABELS);
    if (day !== undefined && at.opens(reader, day, words.ISSUE_DAYS)) return true;
  }
  return false;
}

/** What the heads above a cell say of the days below: of both kinds nothing is sure. */
function headOf(reader: Reader, end: number): "issue" | "other" | undefined {
  let head: "issue" | undefined;
  for (let index = end - 1; index >= 0 && index > end - FARTHEST_HEAD; index -= 1) {
    if (index > 0 && !isCell(reader, index) && at.key(reader, index - 1) !== "|") continue;
    if (at.opens(reader, index, words.OTHER_DAYS)) return "other";
    if (at.opens(reader, index, words.ISSUE_DAYS)) head = "issue";
  }
  return head;
}

/**
 * The day in the head of a document, behind its place, which a wide gap divides from the number.
 *
 * ```
 * Số: 128/BC-UBND ⇥ Yên Bình, ngày 15 tháng 6 năm 2026
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDayOfPlace(
  reader: Reader,
  document: Numbered,
  end: number,
): DateReading | undefined {
  const first = document.start === 0 || at.startsLine(reader, document.start);
  const heading = at.key(reader, document.start) === "số" && first;
  // `Số: 11-LĐTBXH/TT | Hà Nội, ngày … |`
  const barred = at.key(reader, end) === "|" && heading && end === document.end;
  const from = barred ? end + 1 : end;
  // The place and the day below a number elsewhere are those of the paper that cites it.
  if (isCell(reader, end) && (!heading || end !== document.end)) return undefined;
  let place = from;
  while (place < from + LONGEST_PLACE && at.isCapital(reader, place)) {
    place += 1;
    if (isCell(reader, place)) return undefined;
  }
  const headed = place > from && at.key(reader, place) === ",";
  return headed && at.key(reader, place + 1) === "ngày" ? readDate(reader, place + 1) : undefined;
}

/** Most words of the name of a place. */
const LONGEST_PLACE = 6;
