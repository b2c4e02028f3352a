import type { CellReader } from "../cell/cell-reader.js";
import { isBulleted, oneLine } from "../cell/plain-text.js";
import { tableFinding } from "../finding/plan-finding.js";
import { beginsSentence, headingRow, holdsOnly, isHeading, type TableRow } from "./classify-row.js";
import type { Notes } from "./notes.js";

/** No name of a section is longer. */
const LONGEST = 150;
/** Signs and words behind which a name goes on. */
const GOES_ON =
  /(?:[,;:(–-]|(?<!\p{L})(?:và|của|cho|về|với|tại|theo|trong|các|những|từ|đến|do|để))$/iu;

/**
 * Rows that hold a name alone, without a number, above rows that are counted: sections, or more of
 * the task above. Sections they are where the first of them stands above all tasks, where they
 * stand in the column of numbers, name an agency, or where the count begins again below them.
 *
 * ```
 *   | Cải cách thể chế |            |               1 | Rà soát văn bản  | Sở Tư pháp | 30/4
 * 1 | Rà soát văn bản  | Sở Tư pháp | 30/4            | Sở Nội vụ        |            |
 *   | Cải cách bộ máy  |            |               1 | Sắp xếp đơn vị   |            | 30/5
 *     ^^^^^^^^^^^^^^^ a section                         ^^^^^^^^^ another one
 * ```
 *
 * Where nothing tells, the words stay with the task above, and a finding says so.
 */
export function withLoneNames(
  rows: readonly TableRow[],
  { reader, findings }: Notes & { readonly reader: CellReader },
): TableRow[] {
  const opens = isLoneName(rows[0]) && rows[1]?.kind === "task";
  let above: TableRow | undefined;
  return rows.map((row, at) => {
    const before = above;
    if (row.kind !== "continuation" || row.cells.task !== undefined) above = row;
    if (!isLoneName(row) || (before !== undefined && isHeading(before))) return row;
    const below = rows[at + 1];
    const words = nameOf(row);
    const heads = below?.kind === "task" && /^\d/.test(below.code) && !breaksOff(before);
    const isSure =
      opens ||
      row.cells.number !== undefined ||
      below?.code === "1" ||
      reader.saysOnlyAgencies(words);
    if (heads && isSure) {
      const section = headingRow("section", { row: row.row, code: "", title: words });
      above = section;
      return section;
    }
    if (before !== undefined && heads)
      findings.push(tableFinding("table-name-continued", { row: row.row }, words));
    return row;
  });
}

/**
 * Rows that hold a name alone in a table without numbers: sections where the first row is one, each
 * has tasks below it, and all of these say who or when.
 *
 * ```
 * Việc tuần trước chuyển sang |            |
 * Tổng hợp danh sách          | Hoàng Yến  | 14/4
 * Việc phát sinh trong tuần   |            |
 * Tham mưu kế hoạch           | Đức Long   | 16/4
 * ```
 */
export function withUncountedNames(rows: readonly TableRow[]): TableRow[] {
  const lone = rows.filter(isUncountedName);
  const areHeadings =
    lone.length >= LEAST_NAMES &&
    lone[0] === rows[0] &&
    rows.every((row, at) => {
      const below = rows[at + 1];
      return !lone.includes(row) || (below !== undefined && !lone.includes(below));
    }) &&
    rows.every((row) => lone.includes(row) || isAssigned(row));
  if (!areHeadings) return [...rows];
  return rows.map((row) =>
    lone.includes(row)
      ? headingRow("section", { row: row.row, code: "", title: oneLine(row.title) })
      : row,
  );
}

/** One name may be that of a task of which nothing else is known. */
const LEAST_NAMES = 2;

function isUncountedName({ kind, cells, title, unnumbered }: TableRow): boolean {
  const isTask = kind === "task" && unnumbered === true && holdsOnly(cells, "task");
  return isTask && title.length <= LONGEST && !/[.;,]$/.test(title.trim());
}

/** Whether a row says who or when, or goes on with one that does. */
function isAssigned({ kind, cells }: TableRow): boolean {
  const says = cells.lead ?? cells.implement ?? cells.deadline;
  return kind === "continuation" || (kind === "task" && says !== undefined);
}

function nameOf({ cells: { task, number } }: TableRow): string {
  return oneLine((task ?? number)?.text ?? "");
}

/** Whether a row without a number holds one name that may be that of a section. */
function isLoneName(row: TableRow | undefined): row is TableRow {
  if (row?.kind !== "continuation" || row.belongs === true) return false;
  const [role, another] = Object.keys(row.cells);
  if (another !== undefined || (role !== "task" && role !== "number")) return false;
  const words = nameOf(row);
  const isPhrase = words.split(" ").filter((word) => /\p{L}/u.test(word)).length > 1;
  // What a stamp or the edge of a page says has figures in it.
  if (words.length > LONGEST || isBulleted(words) || !isPhrase || /\d/.test(words)) return false;
  // A bracket that closes was opened in the name above.
  return beginsSentence(words) && !/[.;,]$|^[^()]*\)/.test(words);
}

/** Whether the name of the task above, or what stands beside it, goes on in a further row. */
function breaksOff(row: TableRow | undefined): boolean {
  if (row === undefined) return false;
  const { task, lead, implement } = row.cells;
  return [task, lead ?? implement].some(
    (cell) => cell !== undefined && GOES_ON.test(oneLine(cell.text)),
  );
}
