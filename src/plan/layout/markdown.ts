import { linesOf, type GridDraft } from "../grid/grid.js";

/** Signs of a ruled line: `| --- | :--: |`, or of a grid table, `+---+====+`. */
const RULE = /^[\s:=|+-]+$/;

/** Whether a line could be a row of a pipe table. */
export function isPipeRow(line: string): boolean {
  return line.includes("|") && line.trim() !== "|";
}

/** Whether a line only rules the rows of a table off. */
function isPipeRule(line: string): boolean {
  return /[-=]/.test(line) && /[|+]/.test(line) && RULE.test(line);
}

/**
 * Divides a text that holds Markdown tables: a row for each line with bars, ruled lines aside. In
 * a grid table, whose rows are ruled off, the lines between two rules are one row.
 *
 * @param text - The text, with any line ends.
 * @returns Its rows, and the lines that hold something but no bar.
 */
export function markdownGrid(text: string): GridDraft {
  const grid: GridDraft = { rows: [], strays: [], remarks: [] };
  let ruled: { readonly row: number; cells: string[] } | undefined;
  let isRuled = false;
  let isEdged = true;
  for (const [index, line] of linesOf(text).entries()) {
    if (line.trimStart().startsWith("+") && isPipeRule(line)) {
      isRuled = true;
      if (ruled !== undefined) grid.rows.push(ruled);
      ruled = undefined;
    } else if (isPipeRule(line)) isEdged = line.trimStart().startsWith("|");
    else if (isPipeRow(line)) {
      const cells = cellsOf(line, isEdged);
      if (!isRuled) grid.rows.push({ row: index + 1, cells });
      else if (ruled === undefined) ruled = { row: index + 1, cells };
      else ruled.cells = joined(ruled.cells, cells);
    } else {
      isRuled = false;
      isEdged = true;
      if (ruled !== undefined) grid.rows.push(ruled);
      ruled = undefined;
      if (line.trim() !== "") grid.strays.push({ row: index + 1, text: line });
    }
  }
  if (ruled !== undefined) grid.rows.push(ruled);
  return grid;
}

function joined(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, at) => `${above[at] ?? ""}\n${below[at] ?? ""}`.trim());
}

/**
 * The cells between the bars of a line; a bar behind a stroke is one of the cell. Where the rule
 * below the header has no bar at its edge, one at the edge of a row divides an empty cell off.
 */
function cellsOf(line: string, isEdged: boolean): string[] {
  const trimmed = line.trim();
  const cells: string[] = [];
  let cell = "";
  for (let at = isEdged && trimmed.startsWith("|") ? 1 : 0; at < trimmed.length; at++) {
    const character = trimmed.charAt(at);
    if (character === "\\" && trimmed.charAt(at + 1) === "|") {
      cell += "|";
      at += 1;
    } else if (character === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += character;
  }
  if (!trimmed.endsWith("|") || cell.trim() !== "") cells.push(cell.trim());
  return cells;
}
