import { isInCapitals } from "../cell/capitals.js";
import { isBlank, oneLine } from "../cell/plain-text.js";
import type { GridRow } from "../grid/grid.js";
import { isPeriodHeader } from "../grid/announced.js";
import { findHeader, roleOf, type TableHeader } from "../grid/header.js";

/** A header with the lines it takes. */
export interface TabbedHeader extends TableHeader {
  /** The first of its lines, and the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** Its row, or its two rows with a cell for each column. */
  readonly rows: readonly GridRow[];
}

/** A header may be broken over so many lines. */
const MOST_LINES = 16;
const LONGEST_PIECE = 30;

/** How many tabs a line has, outside of quotation marks. */
export function tabsIn({ cells }: GridRow): number {
  return cells.length - 1;
}

/** Lines as one row: the first cell of each goes on with the last one above it. */
export function joinedLines(records: readonly GridRow[]): GridRow {
  const [first, ...others] = records;
  if (first === undefined || others.length === 0) return first ?? { row: 0, cells: [] };
  const cells = [...first.cells];
  const lines = cells.map(() => first.row);
  for (const { row, cells: below } of others) {
    const [begins = "", ...rest] = below;
    const last = cells.length - 1;
    const above = cells[last] ?? "";
    if (above.trim() === "" && begins.trim() !== "") lines[last] = row;
    cells[last] = [above, begins].filter((piece) => piece.trim() !== "").join("\n");
    cells.push(...rest);
    lines.push(...rest.map(() => row));
  }
  return { row: first.row, cells, lines };
}

/**
 * Finds the header of a table whose cells are divided by tabs, where a cell of it may be broken
 * over lines: of the ways to put its lines together, the one with most known columns.
 *
 * ```text
 * TT⇥Nhiệm vụ⇥Cơ quan
 * chủ trì⇥Cơ quan phối hợp⇥Thời gian
 * hoàn thành
 * ```
 *
 * @param records - The lines, divided by tabs.
 * @param isFirst - Whether only a header that begins with the first of them counts.
 */
export function tabbedHeader(
  records: readonly GridRow[],
  isFirst = false,
): TabbedHeader | undefined {
  const starts = isFirst ? records.slice(0, 1) : records;
  for (const start of starts.keys()) {
    let best = headerFrom(records, start);
    if (best === undefined) continue;
    // What stands above the header may only seem to belong to it.
    const last = isFirst ? start : Math.min(best.end - 1, start + MOST_LINES);
    for (let later = start + 1; later <= last; later += 1) {
      const other = headerFrom(records, later);
      if (other !== undefined && known(other) >= known(best)) best = other;
    }
    return withSecondRow(withLastCell(withFirstCell(best, records), records), records);
  }
  return undefined;
}

/** How many columns a header has of which something is known. */
function known({ columns }: TableHeader): number {
  return columns.filter(({ role }) => role !== undefined).length;
}

function read(records: readonly GridRow[], start: number, end: number): TabbedHeader | undefined {
  const row = joinedLines(records.slice(start, end));
  const header = findHeader({ rows: [row], strays: [] });
  return header === undefined ? undefined : { ...header, start, end, rows: [row] };
}

/** The header that begins at a line, over as many lines as tell more columns. */
function headerFrom(records: readonly GridRow[], start: number): TabbedHeader | undefined {
  const opens = records[start];
  if (opens === undefined || tabsIn(opens) === 0) return undefined;
  let best = read(records, start, start + 1);
  for (let end = start + 2; end <= start + MOST_LINES; end += 1) {
    const added = records[end - 1];
    if (added === undefined || isBodyRow(added)) break;
    // A second row of the header leaves the columns empty that the first reaches over.
    if (best !== undefined && tabsIn(added) > 0 && opensSecondRow(added, best)) break;
    const header = read(records, start, end);
    if (header === undefined) continue;
    const width = header.columns.length - (best?.columns.length ?? 0);
    const gain = known(header) - (best === undefined ? 0 : known(best));
    // Words of a task below the header announce few columns or none.
    if (gain > 0 && (best === undefined || gain * 2 >= width)) best = header;
  }
  return best;
}

/** Whether a line leaves the first column empty or says its heading again. */
function opensSecondRow({ cells: [first = ""] }: GridRow, { columns }: TabbedHeader): boolean {
  return isBlank(first) || oneLine(first.slice(0, 200)) === columns[0]?.header;
}

function isBodyRow(record: GridRow): boolean {
  if (tabsIn(record) === 0) return false;
  const [first = ""] = record.cells;
  return /^\s*(?:\d{1,3}|[IVX]{1,5}|[A-H])[.)]?\s*$/.test(first) || record.cells.some(isSentence);
}

/** `- Rà soát đơn thư.`: an item of a list, or words with a full stop, which no heading has. */
function isSentence(cell: string): boolean {
  if (/^\s*[-+•*]\s+\p{L}/u.test(cell)) return true;
  const end = cell.slice(-LONGEST_PIECE * 2).trim();
  return /\p{L}\.$/u.test(end) && end.split(/\s+/).length > MOST_SHORT_WORDS;
}

/** `T. gian h. thành.`: a heading whose words are cut. */
const MOST_SHORT_WORDS = 4;

/** `Nội dung` on a line of its own above `nhiệm vụ⇥…`. */
function withFirstCell(header: TabbedHeader, records: readonly GridRow[]): TabbedHeader {
  const { start, end, columns } = header;
  const above = records[start - 1];
  if (above === undefined || tabsIn(above) > 0) return header;
  const piece = oneLine((above.cells[0] ?? "").slice(0, LONGEST_PIECE * 2));
  if (piece.length > LONGEST_PIECE) return header;
  const [first] = columns;
  const isNumber = first?.role === "number" && /^(?:số|thứ)$/iu.test(piece);
  const isSame = first?.role !== undefined && roleOf(piece) === first.role;
  if (!isNumber && (!isSame || isInCapitals(piece) !== isInCapitals(first.header))) return header;
  const longer = read(records, start - 1, end);
  return longer !== undefined && known(longer) === known(header) ? longer : header;
}

/** Lines without a tab that go on with the last cell of the header. */
function withLastCell(header: TabbedHeader, records: readonly GridRow[]): TabbedHeader {
  let found = header;
  for (let end = header.end + 1; end <= header.start + MOST_LINES; end += 1) {
    const added = records[end - 1];
    if (added === undefined || tabsIn(added) > 0) break;
    const longer = read(records, header.start, end);
    const words = oneLine((added.cells[0] ?? "").slice(0, LONGEST_PIECE * 2));
    if (words === "" || words.length > LONGEST_PIECE) continue;
    if (longer === undefined || known(longer) < known(found)) break;
    if (known(longer) === known(found) && !/^[\p{Ll}(]/u.test(words)) break;
    found = longer;
  }
  return found;
}

/**
 * Word copies a heading that spans columns as one cell: `TT⇥Nhiệm vụ⇥Cơ quan thực hiện⇥Thời gian`
 * above `⇥⇥Chủ trì⇥Phối hợp⇥` lacks the empty cells that give each column its place.
 */
function withSecondRow(header: TabbedHeader, records: readonly GridRow[]): TabbedHeader {
  const [upper] = header.rows;
  const below = records[header.end];
  if (upper === undefined || below === undefined) return header;
  const extra = tabsIn(below) - tabsIn(upper);
  const own = below.cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const [from = 0] = own;
  const to = own.at(-1) ?? 0;
  const isOne = own.length > 1 && to - from + 1 === own.length && from > 0;
  const says = own.every((at) => {
    const words = oneLine((below.cells[at] ?? "").slice(0, 200));
    return (
      roleOf(words) !== undefined || isPeriodHeader(words) || /^(?:\d{1,2}|[IVX]{1,4})$/.test(words)
    );
  });
  // One heading above all of them: those before and behind it reach down.
  if (extra < 1 || !isOne || own.length !== extra + 1 || !says) return header;
  const cells = [...upper.cells];
  cells.splice(from + 1, 0, ...Array.from({ length: extra }, () => ""));
  const rows = [{ row: upper.row, cells }, below];
  const found = findHeader({ rows, strays: [] });
  if (found?.height !== 2) return header;
  return { ...found, start: header.start, end: header.end + 1, rows };
}
