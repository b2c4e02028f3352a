import { isBlank, oneLine } from "../cell/plain-text.js";
import type { GridRow } from "../grid/grid.js";
import { columnOf, roleOf, type LayoutColumn, type TableHeader } from "../grid/header.js";

/** A month, quarter or week and nothing else. */
const FRAME = /^(?:tháng|quý|tuần)\s(?:thứ\s)?[\dIVX]{1,4}(?:\s?[/-]\s?20\d\d|,? năm 20\d\d)?$/iu;

/** Whether a cell is the name of a month, quarter or week and nothing else. */
export function isFrame(line: string): boolean {
  return FRAME.test(line);
}

/**
 * Of two columns of times, one before the tasks and one behind them, the first names sections where
 * it holds months, quarters or weeks: the times of the tasks stand within them.
 *
 * ```
 * Tháng   | Nội dung   | Thời gian
 * Tháng 9 | Khai giảng | 05/9
 * ^^^^^^^ | Hội nghị   | 27/9
 * of both
 * ```
 *
 * @param rows - The rows of the grid.
 * @param header - The header found in it.
 * @returns The header, its two columns of times told apart where they are so.
 */
export function withFrameColumn(rows: readonly GridRow[], header: TableHeader): TableHeader {
  const { columns, repeated } = header;
  const times = columnOf(columns, "deadline");
  const task = columnOf(columns, "task");
  if (times === undefined || task === undefined || repeated.length === 0) return header;
  if (columnOf(columns, "section") !== undefined) return header;
  const isOfTimes = (column: number): boolean =>
    column === times || roleOf(columns[column - 1]?.header ?? "") === "deadline";
  const both = [times, ...repeated.filter(isOfTimes)].sort((left, right) => left - right);
  const [frame, own, another] = both;
  if (frame === undefined || own === undefined || another !== undefined) return header;
  if (frame > task || own < task || !holdsFrames(rows, header, frame)) return header;
  const roleAt = ({ column, role }: LayoutColumn): LayoutColumn["role"] => {
    if (column === frame) return "section";
    return column === own ? "deadline" : role;
  };
  return {
    ...header,
    columns: columns.map((column) => {
      const role = roleAt(column);
      return role === undefined ? column : { ...column, role };
    }),
    repeated: repeated.filter((column) => column !== own && column !== frame),
  };
}

function holdsFrames(rows: readonly GridRow[], header: TableHeader, frame: number): boolean {
  const cells = rows
    .slice(header.index + header.height)
    .map((row) => row.cells[frame - 1] ?? "")
    .filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every((cell) => isFrame(oneLine(cell)));
}
