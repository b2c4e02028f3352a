import { isInCapitals, isTitle } from "../../cell/capitals.js";
import type { ColumnRole } from "../../grid/data/header-words.js";
import { isColumnNumbers } from "../../grid/header.js";
import type { ColumnStops } from "./column-stops.js";
import { placeWords } from "./place-words.js";
import { segmentOf, segmentsOf, textOf, type PlacedLine, type Segment } from "./sheet.js";

/** What is known of a table where its lines are read. */
export interface SheetTable {
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly stops: ColumnStops;
  readonly wide: number;
}

/**
 * A line below a header: one of a row, with its cells; a heading over several columns; or text that
 * runs on over all of them.
 */
export interface BodyLine {
  readonly kind: "row" | "heading" | "running";
  readonly line: PlacedLine;
  readonly cells: readonly (Segment | undefined)[];
  /** The number of a row that begins here. */
  readonly code: string | undefined;
  /** Whether a word stands in two columns. */
  readonly straddles: boolean;
}

const CODE =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,6}|[A-ZĐa-zđ]|[IVXL]{1,5}\.\d{1,3})[.):]{0,2}$/u;
const HEADING_CODE = /^(?:[IVXL]{1,6}|[A-HĐ])[.):]{0,2}$/u;
const NUMBERED = /^(?:(?:phần|mục)\s+)?(?:[IVXL]{1,6}|[A-HĐ])[.):]{1,2}\s|^(?:phần|mục)\s/iu;
/** `THÁNG 11`, `Quý I/2024`: a time that heads the rows below it. */
const TIMES =
  /^(?:THÁNG|QUÝ|TUẦN|Tháng|Quý|Tuần)\s+(?:\d{1,2}|[IVX]{1,4})(?:\s*\/\s*20\d\d| năm 20\d\d| NĂM 20\d\d)?$/u;
const LONGEST_HEADING = 160;
/** A cell may reach so much beyond its column, by its width and at least. */
const SLACK = 0.15;
const LEAST_SLACK = 4;

/** Whether a line is a numeral and words without a wide gap: they may reach over any columns. */
export function isHeadingLine({ words: [first, ...rest] }: PlacedLine, wide: number): boolean {
  return HEADING_CODE.test(first?.text ?? "") && segmentsOf(rest, wide).length === 1;
}

/** Says what a line below a header is. */
export function bodyLine(line: PlacedLine, table: SheetTable): BodyLine {
  const { roles, stops, wide } = table;
  const { words } = line;
  const number = roles.indexOf("number");
  const task = Math.max(0, roles.indexOf("task"));
  const [first] = words;
  const hasCode =
    number >= 0 &&
    first !== undefined &&
    CODE.test(first.text) &&
    (first.left + first.right) / 2 < (stops[number] ?? Number.POSITIVE_INFINITY);
  const rest = hasCode ? words.slice(1) : words;
  const segments = segmentsOf(rest, wide);
  const [only] = segments;
  const code = hasCode ? first.text : undefined;
  const isHeading = HEADING_CODE.test(code ?? "");
  if (only !== undefined && segments.length === 1 && (isHeading || spans(only, table))) {
    const cells = roles.map((): Segment | undefined => undefined);
    const inTask = code !== undefined && only.left >= (stops[task - 1] ?? 0) - LEAST_SLACK / 2;
    if (inTask) {
      cells[number] = segmentOf(words.slice(0, 1));
      cells[task] = only;
    } else cells[code === undefined ? task : 0] = segmentOf(words);
    const isDigit = code !== undefined && /^\d/.test(code);
    const heads = inTask || isHeading || soundsLikeHeading(textOf(line));
    const kind = isDigit && !inTask ? "running" : heads ? "heading" : "running";
    return { kind, line, cells, code, straddles: false };
  }
  const cells = placeWords(words, stops, wide);
  const filled = cells.filter((cell) => cell !== undefined);
  const named = cells[task];
  const apart = code ?? codeInTask(roles, named);
  const isNamed = filled.length === (hasCode ? 2 : 1) && named !== undefined;
  // `(1)  (2)  (3)` below a header are no lines of the first row.
  const counts = isColumnNumbers({ row: line.row, cells: cells.map((cell) => cell?.text ?? "") });
  const heads = counts || (isNamed && !hasCode && headsAlone(named.text));
  return {
    kind: heads ? "heading" : "row",
    line,
    cells,
    code: apart,
    straddles: cells.some((cell, at) => straddles(cell, stops[at])),
  };
}

/** Of tables without a column for them, numbers stand before the names of the tasks. */
function codeInTask(roles: SheetTable["roles"], named: Segment | undefined): string | undefined {
  if (roles.includes("number") || named === undefined) return undefined;
  return /^(\d{1,3}(?:\.\d{1,3})*)[.)]\s/.exec(named.text)?.[1];
}

function headsAlone(text: string): boolean {
  return TIMES.test(text) || (isTitle(text) && text.includes(" "));
}

function soundsLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || /[.;,]$/.test(text)) return false;
  return isInCapitals(text) || TIMES.test(text) || NUMBERED.test(text);
}

/**
 * Whether words without a wide gap reach over the end of their column, and no other cell begins
 * there: `I  CẢI CÁCH THỂ CHẾ VÀ HIỆN ĐẠI HÓA HÀNH CHÍNH`.
 */
function spans({ left, right, words, text }: Segment, { roles, stops }: SheetTable): boolean {
  const task = Math.max(0, roles.indexOf("task"));
  return stops.some((stop, at) => {
    if (at < task && at > 0) return false;
    const width = stop - (stops[at - 1] ?? 0);
    const slack = Math.max(LEAST_SLACK, width * SLACK);
    if (at < task || left >= stop - 1 || right <= stop + slack) return false;
    if (isInCapitals(text)) return true;
    return !words.some(
      (word) => Math.abs(word.left - stop) <= 1 && /^[\p{Lu}\d+•-]/u.test(word.text),
    );
  });
}

function straddles(cell: Segment | undefined, end: number | undefined): boolean {
  const last = cell?.words.at(-1);
  if (last === undefined || end === undefined) return false;
  return last.left < end - 2 && last.right > end + 2;
}
