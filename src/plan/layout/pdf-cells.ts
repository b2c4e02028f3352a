import type { ColumnRole } from "../grid/data/header-words.js";
import type { GridRemark, GridRow } from "../grid/grid.js";
import { alignFragments, type PlacedFragment } from "./align-fragments.js";
import type { KnownKinds } from "./cell-kind.js";
import { dividedAtJoins, fragmentsOf, type Fragment } from "./pdf-fragments.js";
import type { PdfLine } from "./pdf-lines.js";
import type { Vocabulary } from "./vocabulary.js";

/** The columns of a table as its header gives them. */
export interface PdfColumns {
  readonly headers: readonly string[];
  readonly roles: readonly (ColumnRole | undefined)[];
}

/** The lines of a row, page by page, with its number. */
export interface PdfRow {
  readonly row: number;
  readonly code: string | undefined;
  readonly pages: readonly (readonly PdfLine[])[];
}

/** What is known of the words of the text. */
export interface KnownWords {
  readonly vocabulary: Vocabulary;
  readonly known: KnownKinds;
}

/** A row with more pieces than a page has lines is not looked at closely. */
const MOST_FRAGMENTS = 400;

/** A cell while its lines are gathered. */
interface OpenCell {
  text: string;
  readonly line: number;
}

/** Cells of one row of the grid, by column. */
type OpenCells = Map<number, OpenCell>;

/** Puts the lines of a row into its columns; one that holds several outputs gives several rows. */
export function placeRow(
  { row, code, pages }: PdfRow,
  { headers, roles }: PdfColumns,
  { vocabulary, known }: KnownWords,
): { readonly rows: GridRow[]; readonly remarks: GridRemark[] } {
  const remarks: GridRemark[] = [];
  const open: OpenCells[] = [new Map<number, OpenCell>()];
  const number = roles.indexOf("number");
  for (const [page, lines] of pages.entries()) {
    const cells = open.at(-1) ?? new Map<number, OpenCell>();
    const goesOn = page > 0 && cells.size > 0;
    const ends = new Map([...cells].map(([column, { text }]) => [column, lastWord(text)]));
    const written = fragmentsOf(lines);
    const fragments = goesOn ? dividedAtJoins(written, [...ends.values()], vocabulary) : written;
    if (fragments.length > MOST_FRAGMENTS) {
      remarks.push({ code: "table-cells-uncertain", row, text: fragments[0]?.text ?? "" });
      addWhole(cells, fragments, Math.max(0, roles.indexOf("task")));
      continue;
    }
    const placed = alignFragments(
      fragments,
      roles,
      goesOn ? { ends, vocabulary } : undefined,
      known,
    );
    if (goesOn) reportUnjoined(placed, ends, vocabulary, remarks);
    gather(placed, open, remarks);
  }
  const rows = open.map((cells, at): GridRow => {
    const lines = headers.map((_header, column) => cells.get(column)?.line ?? row);
    const texts = headers.map((_header, column) => cells.get(column)?.text ?? "");
    if (code !== undefined && at === 0) {
      if (number >= 0) texts[number] = code;
      else
        texts[Math.max(0, roles.indexOf("task"))] =
          `${code}. ${texts[Math.max(0, roles.indexOf("task"))] ?? ""}`;
    }
    const spanned = number >= 0 && at > 0 ? { spanned: [number + 1] } : {};
    const first = Math.min(...[...cells.values()].map(({ line }) => line));
    return { row: at === 0 || cells.size === 0 ? row : first, cells: texts, lines, ...spanned };
  });
  return { rows, remarks };
}

function addWhole(cells: OpenCells, fragments: readonly Fragment[], column: number): void {
  const text = fragments.map((fragment) => fragment.text).join("\n");
  const before = cells.get(column);
  if (before === undefined) cells.set(column, { text, line: fragments[0]?.row ?? 1 });
  else before.text += `\n${text}`;
}

/** Words that go on from the page before without a sign which cell they go on with. */
function reportUnjoined(
  placed: readonly PlacedFragment[],
  ends: ReadonlyMap<number, string>,
  { pairs }: Vocabulary,
  remarks: GridRemark[],
): void {
  const [first] = placed;
  if (first === undefined || first.opensRow || !/^\p{Ll}/u.test(first.fragment.text)) return;
  const [word = ""] = first.fragment.text.split(" ");
  if (pairs(ends.get(first.column) ?? "", word) > 0) return;
  const { row, text } = first.fragment;
  remarks.push({ code: "table-cells-uncertain", row, text });
}

/** Adds placed pieces to the cells of the last row, or opens another row where one begins. */
function gather(placed: readonly PlacedFragment[], open: OpenCells[], remarks: GridRemark[]): void {
  let previous: PlacedFragment | undefined;
  for (const piece of placed) {
    const { fragment, column, opensRow } = piece;
    if (opensRow) open.push(new Map());
    const cells = open.at(-1);
    if (cells === undefined) return;
    const isDivided = fragment.after === "words" && previous?.column !== column;
    if (isDivided) {
      const text = `${previous?.fragment.text ?? ""} | ${fragment.text}`;
      remarks.push({ code: "table-line-divided", row: fragment.row, text });
    }
    const before = cells.get(column);
    if (before === undefined) cells.set(column, { text: fragment.text, line: fragment.row });
    else before.text += `${fragment.after === "words" && !isDivided ? " " : "\n"}${fragment.text}`;
    previous = piece;
  }
}

function lastWord(text: string): string {
  return text.slice(-60).split(/\s/).at(-1) ?? "";
}
