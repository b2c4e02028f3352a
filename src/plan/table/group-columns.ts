import { dayOfHeading } from "../cell/day-heading.js";
import { isBold, isBulleted, oneLine } from "../cell/plain-text.js";
import type { ColumnRole } from "../grid/data/header-words.js";
import { headingWords } from "../grid/announced.js";
import { columnOf, type LayoutColumn } from "../grid/header.js";
import { beginsSentence, type RowCells } from "./classify-row.js";
import { isFrame } from "./frame-column.js";
import { loneHeading } from "./lone-heading.js";

/** What columns of groups hold: who, and on which day. */
const GROUP_ROLES = ["lead", "implement", "deadline"] as const;

/** What is known of the table of a row. */
interface GroupTable {
  readonly columns: readonly LayoutColumn[];
  /** Whether no task of the table has a number. */
  readonly uncounted: boolean;
}

/**
 * Gives a row the unit and the day that it leaves empty, from the rows above it: their columns
 * stand before that of the tasks, where a cell reaches down to the next. Returns what was given.
 *
 * ```
 * Đơn vị        | Nội dung chỉ đạo          | Thời hạn
 * Khoa Dược     | Hoàn thiện hồ sơ mời thầu | 25/3
 * ^^^^^^^^^     | Báo cáo tồn kho           | 30/3
 *               of both
 * ```
 */
export function withCellsOfGroup(
  cells: RowCells,
  group: RowCells,
  { columns, uncounted }: GroupTable,
): readonly ColumnRole[] {
  if (!beginsTask(cells)) return [];
  const isNamed = (cells.lead ?? cells.implement) !== undefined;
  // A row without a number is a task of its own only where it says when or what.
  const says = (cells.output ?? cells.deadline) !== undefined;
  const whole = uncounted ? says || !hasTimes(columns) : says;
  const given = GROUP_ROLES.filter((role) => {
    if (cells[role] !== undefined || group[role] === undefined) return false;
    if (role === "deadline") return true;
    const isCounted = cells.number !== undefined && isBefore("number", role, columns);
    return whole && !isNamed && !isCounted;
  });
  for (const role of given) {
    const cell = group[role];
    if (cell !== undefined) cells[role] = cell;
  }
  return given;
}

/** What the rows below a row have of the units and days above them. */
export function groupBelow(
  cells: RowCells,
  group: RowCells,
  columns: readonly LayoutColumn[],
): RowCells {
  const heads = (role: ColumnRole): boolean => isBefore(role, "task", columns);
  const { lead, implement, deadline } = cells;
  const named = [lead, implement].some((cell) => cell !== undefined);
  const below: RowCells = {};
  for (const role of GROUP_ROLES) {
    const isOpen = role === "deadline" ? deadline === undefined : !named;
    const cell = isOpen ? group[role] : cells[role];
    const counts = role !== "deadline" || reachesDown(cell?.text ?? "", columns);
    if (cell !== undefined && heads(role) && counts) below[role] = cell;
  }
  return below;
}

/** `9/2025`: a month where the heading of its column says so. */
const BARE_MONTH = /^\d{1,2}\s?[/.-]\s?20\d\d$/;
const MONTHS = /^thang(?: nam)?$/;

/** Whether a time before the tasks is a day, month, quarter or week that holds for rows below it. */
function reachesDown(text: string, columns: readonly LayoutColumn[]): boolean {
  const line = oneLine(text);
  if (dayOfHeading(line) !== undefined || isFrame(line)) return true;
  const header = columns.find(({ role }) => role === "deadline")?.header ?? "";
  return BARE_MONTH.test(line) && MONTHS.test(headingWords(header));
}

/** Whether a row names something to be done, as against a heading or more of the name above. */
function beginsTask(cells: RowCells): boolean {
  const { task } = cells;
  if (task === undefined || isBold(task.text) || loneHeading(cells) !== undefined) return false;
  return beginsSentence(task.text) || isBulleted(task.text) || /^\s*\d/.test(task.text);
}

function hasTimes(columns: readonly LayoutColumn[]): boolean {
  return columns.some(({ role }) => role === "deadline" || role === "output");
}

function isBefore(one: ColumnRole, other: ColumnRole, columns: readonly LayoutColumn[]): boolean {
  const [first, second] = [columnOf(columns, one), columnOf(columns, other)];
  return first !== undefined && second !== undefined && first < second;
}
