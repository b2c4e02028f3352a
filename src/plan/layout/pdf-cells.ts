import { defined } from "../../text/index.js";
import type { ColumnRole } from "../grid/data/header-words.js";
import {
  filledLines,
  type GridRemark,
  type GridRow,
  type StrayLine,
  type TextLine,
} from "../grid/grid.js";
import { alignFragments, type PlacedFragment } from "./align-fragments.js";
import type { KindReader } from "./cell-kind.js";
import { certaintyOf, namesAgencies } from "./pdf-certainty.js";
import type { CellEnd } from "./fragment-costs.js";
import { dividedAtJoins, fragmentsOf } from "./pdf-fragments.js";
import type { PdfLine, Vocabulary } from "./pdf-lines.js";

/** The columns of a table as its header gives them. */
export interface PdfColumns {
  readonly headers: readonly string[];
  readonly roles: readonly (ColumnRole | undefined)[];
}

/** The lines of a row, page by page, with its number. */
interface PdfRow {
  readonly row: number;
  readonly code: string | undefined;
  readonly pages: readonly (readonly PdfLine[])[];
}

/** What is known of the words of the text, and where what is odd goes. */
export interface KnownWords {
  readonly vocabulary: Vocabulary;
  readonly kindOf: KindReader;
  readonly remarks: GridRemark[];
  /** Lines that could be put into no cell. */
  readonly strays: StrayLine[];
}

/** A row with more pieces than a page has lines is not looked at closely. */
const MOST_FRAGMENTS = 400;

/** Cells of one row of the grid, by column. */
type OpenCells = Map<number, TextLine>;

/** A row of the grid that is being filled. */
interface OpenRow {
  readonly cells: OpenCells;
  /** Whether the words of one of its lines stand in several cells. */
  isDivided: boolean;
}

/** Puts the lines of a row into its columns; one that holds several outputs gives several rows. */
export function placeRow(given: PdfRow, columns: PdfColumns, words: KnownWords): GridRow[] {
  const { row, code, pages } = given;
  const { headers, roles } = columns;
  const { vocabulary, kindOf, remarks } = words;
  const open: OpenRow[] = [{ cells: new Map(), isDivided: false }];
  for (const [page, lines] of pages.entries()) {
    const { cells } = open.at(-1) ?? { cells: new Map<number, TextLine>() };
    const goesOn = page > 0 && cells.size > 0;
    const ends = new Map([...cells].map(([column, { text }]) => [column, endOf(text)]));
    const written = fragmentsOf(lines);
    const fragments = goesOn
      ? dividedAtJoins(
          written,
          [...ends.values()].map(({ word }) => word),
          vocabulary,
        )
      : written;
    const [first] = fragments;
    if (first !== undefined && fragments.length > MOST_FRAGMENTS) {
      remarks.push({ code: "table-cells-uncertain", row, text: first.text });
      const text = fragments.map((fragment) => fragment.text).join("\n");
      addTo(cells, Math.max(0, roles.indexOf("task")), { text, row: first.row });
      continue;
    }
    const above = goesOn ? { ends, vocabulary, listed: listedIn(cells) } : undefined;
    const placed = alignFragments(fragments, roles, above, kindOf);
    // Where no column can hold a line, there is no way through the page.
    if (first !== undefined && placed.length < fragments.length) {
      const text = fragments.map((fragment) => fragment.text).join("\n");
      leaveRow(words, { row: first.row, text });
      continue;
    }
    gather(withoutDoubtful(placed, columns, words), open, remarks);
  }
  const certainty = certaintyOf(open, roles, kindOf);
  if (certainty === "none") {
    leaveRow(
      words,
      {
        row,
        text: pages
          .flat()
          .map(({ text }) => text)
          .join("\n"),
      },
      code,
    );
    return [];
  }
  const number = roles.indexOf("number");
  return open.map(({ cells }, at): GridRow => {
    if (certainty === "without agencies") leaveAgencies(cells, roles, words);
    const lines = headers.map((_header, column) => cells.get(column)?.row ?? row);
    const texts = headers.map((_header, column) => cells.get(column)?.text ?? "");
    if (code !== undefined && at === 0) addCode(texts, code, columns);
    const spanned = number >= 0 && at > 0 ? [number + 1] : undefined;
    const first = Math.min(...[...cells.values()].map((cell) => cell.row));
    const begins = at === 0 || cells.size === 0 ? row : first;
    return defined({ row: begins, cells: texts, lines, spanned });
  });
}

/** Leaves words over that could be put into no cell for certain, a row with its number. */
export function leaveRow(
  { remarks, strays }: KnownWords,
  { row, text }: TextLine,
  code?: string,
): void {
  const whole = code === undefined ? text : `${code} ${text}`;
  remarks.push({ code: "table-cells-uncertain", row, text: whole });
  strays.push(...filledLines({ row, text: whole }));
}

function leaveAgencies(cells: OpenCells, roles: PdfColumns["roles"], words: KnownWords): void {
  const own = [...cells].filter(([column]) => namesAgencies(roles[column]));
  for (const [column, cell] of own) {
    leaveRow(words, cell);
    cells.delete(column);
  }
}

/** Puts the number of a row into its column, or before the name of the task. */
export function addCode(cells: string[], code: string, { roles }: PdfColumns): void {
  const number = roles.indexOf("number");
  const task = Math.max(0, roles.indexOf("task"));
  if (number >= 0) cells[number] = code;
  else cells[task] = `${code}. ${cells[task] ?? ""}`;
}

function addTo(cells: OpenCells, column: number, { text, row }: TextLine, separator = "\n"): void {
  const before = cells.get(column);
  const whole = before === undefined ? text : `${before.text}${separator}${text}`;
  cells.set(column, { text: whole, row: before?.row ?? row });
}

/**
 * Says of which pieces nothing tells with which cell they go on. Those that would go on with the
 * task are left over: it is the name of all that follows.
 */
function withoutDoubtful(
  placed: readonly PlacedFragment[],
  { roles }: PdfColumns,
  { remarks, strays }: KnownWords,
): PlacedFragment[] {
  const doubtful = placed.filter(({ isUncertain }) => isUncertain === true);
  const [first] = doubtful;
  if (first === undefined) return [...placed];
  const text = doubtful.map(({ fragment }) => fragment.text).join("\n");
  remarks.push({ code: "table-cells-uncertain", row: first.fragment.row, text });
  const left = new Set(doubtful.filter(({ column }) => roles[column] === "task"));
  for (const { fragment } of left) strays.push({ row: fragment.row, text: fragment.text });
  return placed.filter((piece) => !left.has(piece));
}

/** Adds placed pieces to the cells of the last row, or opens another row where one begins. */
function gather(placed: readonly PlacedFragment[], open: OpenRow[], remarks: GridRemark[]): void {
  let previous: PlacedFragment | undefined;
  for (const piece of placed) {
    const { fragment, column, opensRow } = piece;
    if (opensRow) open.push({ cells: new Map(), isDivided: false });
    const row = open.at(-1);
    if (row === undefined) return;
    const isDivided = fragment.after === "words" && previous?.column !== column;
    if (isDivided) {
      const text = `${previous?.fragment.text ?? ""} | ${fragment.text}`;
      remarks.push({ code: "table-line-divided", row: fragment.row, text });
      row.isDivided = true;
    }
    addTo(row.cells, column, fragment, fragment.after === "words" && !isDivided ? " " : "\n");
    previous = piece;
  }
}

function listedIn(cells: OpenCells): ReadonlySet<number> {
  const isListed = ([, { text }]: readonly [number, TextLine]): boolean => /^[-+•] /m.test(text);
  return new Set([...cells].filter(isListed).map(([column]) => column));
}

function endOf(text: string): CellEnd {
  const lines = text.split("\n");
  const line = lines.at(-1) ?? "";
  const width = lines.reduce((longest, { length }) => Math.max(longest, length), 0);
  return { word: line.slice(-60).split(/\s/).at(-1) ?? "", line, width };
}
