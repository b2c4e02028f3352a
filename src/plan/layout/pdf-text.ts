import { isInCapitals } from "../cell/capitals.js";
import { remembered } from "../cell/remembered.js";
import { isClosing } from "../grid/closing-rows.js";
import type { GridDraft } from "../grid/grid.js";
import { roleOf } from "../grid/header.js";
import { kindOf } from "./cell-kind.js";
import { addCode, leaveRow, placeRow, type KnownWords, type PdfColumns } from "./pdf-cells.js";
import { pdfHeaders } from "./pdf-header.js";
import {
  isPageNumber,
  joinSpacedLetters,
  pdfLines,
  signatureLines,
  vocabularyOf,
  type PdfLine,
  type Vocabulary,
} from "./pdf-lines.js";
import { newNumbering, rowStart, type RowStart } from "./pdf-rows.js";

/** The lines of one row of the table, page by page. */
interface OpenRow {
  readonly start: RowStart | undefined;
  readonly row: number;
  readonly pages: PdfLine[][];
}

/** What reading the lines one after another carries along. */
interface Reading extends KnownWords, GridDraft {
  columns: PdfColumns | undefined;
  /** The lines of the header, by which it is known on the next page. */
  headerLines: readonly string[];
  open: OpenRow | undefined;
  /** Whether the row above had a number and nothing else. */
  isNumbersOnly: boolean;
}

/** Below the table the text goes on with who receives it. */
const BELOW = /^nơi nhận\s*:/i;

/**
 * Divides the text of a PDF, which holds nothing but the lines of the cells one after another, at
 * times several cells on one line. Rows begin with the numbers that go on with the numbering; the
 * lines of a row fall into the columns that fit them best. Headers repeated on each page and the
 * numbers of pages are passed over.
 *
 * @param text - The text, with any line ends.
 * @returns The header rows and the rows below them; other lines are kept.
 */
export function pdfTextGrid(text: string): GridDraft {
  const given = pdfLines(text);
  const vocabulary = vocabularyOf(given.map((line) => line.text));
  const lines = given.map((line) => joined(line, vocabulary));
  const headerAt = pdfHeaders(lines);
  const reading: Reading = {
    rows: [],
    strays: [],
    remarks: [],
    vocabulary,
    kindOf: remembered(kindOf),
    columns: undefined,
    headerLines: [],
    open: undefined,
    isNumbersOnly: false,
  };
  let numbering = newNumbering();
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    const again = repeatedHeader(reading, lines, index);
    const header = again > 0 ? undefined : headerAt(index);
    if (header !== undefined && passHeader(reading, header.headers, line)) {
      numbering = newNumbering();
      reading.headerLines = lines.slice(index, index + header.lines).map((each) => each.text);
    }
    if (again > 0 || header !== undefined) {
      index += header?.lines ?? again;
      continue;
    }
    const aside = reading.columns === undefined ? 0 : asideLines(lines, index, headerAt);
    if (reading.columns === undefined || aside > 0) {
      const strays = lines.slice(index, index + Math.max(1, aside));
      reading.strays.push(...strays.map(({ row, text: words }) => ({ row, text: words })));
      index += Math.max(1, aside);
      continue;
    }
    const start = rowStart(line, numbering);
    if (start === undefined) addLine(reading, line);
    else openRow(reading, start, line);
    index += 1;
  }
  closeRow(reading);
  const { rows, strays, remarks } = reading;
  return { rows, strays, remarks };
}

function joined(line: PdfLine, { knowsWord }: Vocabulary): PdfLine {
  const text = joinSpacedLetters(line.text, knowsWord);
  return text === line.text ? line : { ...line, text };
}

/** How many lines from here on belong to no cell: page numbers, signatures, what follows the table. */
function asideLines(
  lines: readonly PdfLine[],
  index: number,
  headerAt: ReturnType<typeof pdfHeaders>,
): number {
  const line = lines[index];
  if (line === undefined) return 0;
  if (BELOW.test(line.text) || (line.gap && isClosing(line.text))) {
    const next = lines.findIndex((_, at) => at > index && headerAt(at) !== undefined);
    return (next < 0 ? lines.length : next) - index;
  }
  const isByHeader = (): boolean => headerAt(index + 1) !== undefined;
  return isPageNumber(line, isByHeader) ? 1 : signatureLines(lines, index);
}

/** Passes over the header where it stands again line by line; how many lines it takes, or none. */
function repeatedHeader(reading: Reading, lines: readonly PdfLine[], index: number): number {
  const { headerLines, open } = reading;
  const isSame = headerLines.every((text, ahead) => lines[index + ahead]?.text === text);
  if (headerLines.length === 0 || !isSame) return 0;
  open?.pages.push([]);
  return headerLines.length;
}

/** Opens the table, or its next page; whether the columns are others than before. */
function passHeader(reading: Reading, headers: readonly string[], line: PdfLine): boolean {
  const { columns, open } = reading;
  const roles = headers.map(roleOf);
  const same =
    columns?.headers.length === headers.length &&
    columns.roles.every((role, at) => role === roles[at]);
  if (same) {
    open?.pages.push([]);
    return false;
  }
  closeRow(reading);
  reading.columns = { headers, roles };
  reading.rows.push({ row: line.row, cells: headers });
  return true;
}

function addLine(reading: Reading, line: PdfLine): void {
  reading.open ??= { start: undefined, row: line.row, pages: [[]] };
  reading.open.pages.at(-1)?.push(line);
}

function openRow(reading: Reading, start: RowStart, line: PdfLine): void {
  closeRow(reading);
  reading.open = { start, row: line.row, pages: [[]] };
  if (start.rest !== "") addLine(reading, { ...line, text: start.rest, gap: false });
}

function closeRow(reading: Reading): void {
  const { open, columns, rows } = reading;
  reading.open = undefined;
  if (open === undefined || columns === undefined) return;
  const { start, row } = open;
  let { pages } = open;
  if (start?.kind === "heading") {
    const title = headingLines(pages[0] ?? []);
    const cells = columns.headers.map(() => "");
    const task = Math.max(0, columns.roles.indexOf("task"));
    cells[task] = title.map(({ text }) => text).join(" ");
    if (columns.roles[task] !== "number") addCode(cells, start.code, columns);
    rows.push({ row, cells });
    pages = [(pages[0] ?? []).slice(title.length), ...pages.slice(1)];
    if (pages.every((page) => page.length === 0)) return;
  }
  const code = start?.kind === "row" ? start.code : undefined;
  const holds = pages.some((page) => page.length > 0);
  // Numbers one below the other, and then all the names: the text goes down the columns.
  if (code !== undefined && (!holds || reading.isNumbersOnly)) {
    leaveRow(reading, { row, text: [code, ...pages.flat().map(({ text }) => text)].join("\n") });
    reading.isNumbersOnly = !holds;
    return;
  }
  rows.push(...placeRow({ row, code, pages }, columns, reading));
}

const MOST_HEADING_LINES = 5;

/** The lines of a heading: its first, and those that go on in capitals or small letters as it does. */
function headingLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  const [first] = lines;
  if (first === undefined) return [];
  const capitals = isInCapitals(first.text);
  let count = 1;
  for (const { text } of lines.slice(1, MOST_HEADING_LINES)) {
    const goesOn = capitals ? isInCapitals(text) : /^[\p{Ll}"(]/u.test(text);
    if (!goesOn) break;
    count += 1;
  }
  return lines.slice(0, count);
}
