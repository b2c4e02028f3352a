import { isBulleted, plainLines } from "../cell/plain-text.js";
import { isAlone, isHeading, type TableRow } from "./classify-row.js";

/**
 * Rows that a bullet sets off in place of a number are tasks: below a heading, below a number that
 * has a name and nothing else, and beside a task that is set off in the same way. Below a number
 * with a lead or a time of its own they stay what is to be done within it.
 *
 * ```
 * 1 | Cải cách thể chế      |        |            1 | Rà soát văn bản   | Sở Tư pháp | Quý I
 *   | - Rà soát văn bản     | Sở A   | Quý I        | - Gửi danh mục    | Các sở     | 15/02
 *     ^^^^^^^^^^^^^^^^^ a task                        ^^^^^^^^^^^^^^^^^ within the task
 * ```
 */
export function withBulletedTasks(rows: readonly TableRow[]): TableRow[] {
  let kind: TableRow["kind"] | undefined;
  let opened = false;
  return rows.map((row) => {
    if (row.kind !== "continuation") {
      kind = kindBelow(row);
      opened = false;
      return row;
    }
    if (kind === undefined || !setsOff(row) || !(saysWho(row) || opened)) return row;
    opened = true;
    return { ...row, kind, title: plainLines(row.cells.task?.text ?? ""), unnumbered: true };
  });
}

/** What a bulleted row is below another row; `undefined` where it belongs to it. */
function kindBelow(row: TableRow): TableRow["kind"] | undefined {
  if (isHeading(row)) return "task";
  if (row.kind === "task" && isAlone(row)) return "subtask";
  return row.code === "" && isBulleted(row.title) ? row.kind : undefined;
}

/** Whether a bullet stands before the name of a row, or in the place of its number. */
function setsOff({ cells: { number, task } }: TableRow): boolean {
  if (task === undefined) return false;
  return isBulleted(task.text) || isBulleted(number?.text ?? "");
}

function saysWho({ cells: { lead, implement, deadline } }: TableRow): boolean {
  return (lead ?? implement ?? deadline) !== undefined;
}
