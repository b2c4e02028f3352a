import {
  headingRow,
  holdsOnly,
  isAlone,
  isHeading,
  without,
  type TableRow,
} from "./classify-row.js";

/** A numbered row below the same heading, and whether rows numbered after it follow. */
interface Numbered {
  readonly row: TableRow;
  readonly alone: boolean;
  heads: boolean;
}

/**
 * Where sections have no Roman numerals, numbers that stand alone with a name head those below them
 * (`1` above `1.1`, `2` above `2.1`, and both above rows with bullets). Below a Roman one, or where
 * another number is a task of its own, such a number is a task with parts.
 */
export function withNumberedSections(rows: readonly TableRow[]): TableRow[] {
  const headings = new Set<TableRow>();
  let block: Numbered[] = [];
  let inRoman = false;
  const close = (): void => {
    const all = !inRoman && block.length > 1 && block.every(({ alone, heads }) => alone && heads);
    if (all) for (const { row } of block) headings.add(row);
    block = [];
  };
  for (const row of rows) {
    const last = block.at(-1);
    if (isHeading(row)) {
      close();
      inRoman = row.kind === "section";
    } else if (row.kind === "task") {
      if (/^\d+$/.test(row.code)) block.push({ row, alone: isAlone(row), heads: false });
      else if (last !== undefined && row.code.startsWith(`${last.row.code}.`)) last.heads = true;
    } else if (last !== undefined && isPart(row)) last.heads = true;
  }
  close();
  let headed = false;
  return rows.map((row) => {
    if (row.kind === "task") headed = headings.has(row);
    if (headings.has(row)) return headingRow("section", { ...row, cells: {} });
    return headed && isPart(row) ? { ...row, kind: "task" } : row;
  });
}

/** Whether a bullet alone makes a row a part of the one above. */
function isPart({ kind, code }: TableRow): boolean {
  return kind === "subtask" && code === "";
}

/**
 * A Roman number with a time of its own and nothing else of a task heads the numbered rows below
 * it, which inherit its time; where none follow, it is a task.
 */
export function withTimedSections(rows: readonly TableRow[]): TableRow[] {
  let below: TableRow | undefined;
  const upwards = [...rows].reverse().map((row) => {
    const settled = settledByNext(row, below);
    if (row.kind !== "continuation") below = settled;
    return settled;
  });
  return upwards.reverse();
}

function settledByNext(row: TableRow, below: TableRow | undefined): TableRow {
  const { kind, code, cells } = row;
  const { lead, implement, deadline } = cells;
  const hasTasks = below !== undefined && !isHeading(below) && !ROMAN.test(below.code);
  // A heading with a lead of its own and nothing below it is a task.
  if (kind === "part" && (lead ?? implement) !== undefined) {
    const heads = below !== undefined && below.kind !== "part" && !LETTER.test(below.code);
    return heads ? row : { ...row, kind: "task" };
  }
  if (kind === "section" && code !== "" && (lead ?? implement) !== undefined)
    return hasTasks ? row : { ...row, kind: "task" };
  if (kind !== "task" || !ROMAN.test(code) || deadline === undefined || !hasTasks) return row;
  if (!holdsOnly(cells, "number", "task", "measure", "deadline")) return row;
  return headingRow("section", { ...row, cells: without(cells, ...namedAbove(row)) });
}

/** What a heading holds by its number and its name, or as a cell further up does for it. */
function namedAbove({ cells: { measure }, row }: TableRow): readonly string[] {
  const isCarried = measure !== undefined && measure.row < row;
  return ["number", "task", ...(isCarried ? ["measure"] : [])];
}

const ROMAN = /^[IVXL]+$/;
const LETTER = /^[A-HĐ]$/;
