import { isInCapitals } from "../cell/capitals.js";
import { oneLine } from "../cell/plain-text.js";
import { AGENCY_COLUMNS } from "../grid/data/header-words.js";
import {
  headingRow,
  holdsOnly,
  isAlone,
  isHeading,
  isTaskOfItsOwn,
  without,
  type TableRow,
} from "./classify-row.js";

/**
 * Names in capitals beside a number at most, with nobody, nothing and no time, head the rows below
 * them that are in small letters, unless the count goes on over them.
 *
 * ```
 * 2   | CẢI CÁCH THỂ CHẾ     |            |               4 | RÀ SOÁT VĂN BẢN |            |
 *       ^^^^^^^^^^^^^^^^                                      a task: 5 follows
 * 2.1 | Rà soát văn bản      | Sở Tư pháp | Quý I         5 | Sửa quy chế     | Sở Tư pháp | Quý I
 * ```
 */
export function withTitledSections(rows: readonly TableRow[]): TableRow[] {
  let heading: TableRow | undefined;
  let inRoman = false;
  return rows.map((row, at) => {
    const below = rows[at + 1];
    if (isHeading(row)) inRoman = row.kind === "section" && ROMAN.test(row.code);
    // Below a Roman number they are tasks with parts.
    if (!inRoman && isTitled(row) && below !== undefined && headsRow(row, below)) {
      heading = row;
      const { measure } = row.cells;
      const written = measure?.row === row.row ? oneLine(measure.text) : "";
      const isCode = row.code !== "" || COUNTED.test(written);
      const title = isCode ? row.title : `${written} ${row.title}`.trim();
      const code = row.code === "" && isCode ? written : row.code;
      const cells = without(row.cells, "number", "code", "task", "measure");
      return headingRow("section", { row: row.row, code, title, cells });
    }
    // The number of a heading is no part of an index that its tasks improve.
    const isCarried = heading !== undefined && row.cells.measure === heading.cells.measure;
    return isCarried ? { ...row, cells: without(row.cells, "measure") } : row;
  });
}

const COUNTED = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVXL]{1,6}|[A-HĐ])[.)]?$/;
/** Fewer capitals may be an abbreviation. */
const LEAST_LETTERS = 8;
/** What a task has that a heading has not. */
const OF_TASKS = /* @__PURE__ */ (() =>
  [
    ...AGENCY_COLUMNS,
    ...(["output", "deadline", "status", "progress", "completed", "flag"] as const),
  ] as const)();

function isTitled({ kind, row, title, cells }: TableRow): boolean {
  const isOwn = cells.task?.row === row && isInCapitals(title);
  return kind === "task" && isOwn && OF_TASKS.every((role) => cells[role] === undefined);
}

/** Whether a row in small letters, which does not go on with the count, stands below a name. */
function headsRow(row: TableRow, below: TableRow): boolean {
  const [own, next] = [row, below].map(numberOf);
  if (own === undefined || next === undefined) return false;
  const isTask = below.kind === "task" || below.kind === "subtask";
  if (isTask && own !== "" && next.startsWith(`${own}.`)) return true;
  const goesOn = /^\d+$/.test(own) && Number(next) === Number(own) + 1;
  const letters = row.title.replace(/\P{L}/gu, "").length;
  const isName = letters >= LEAST_LETTERS && /\s/.test(row.title.trim());
  return isTask && isName && !goesOn && !isInCapitals(below.title);
}

function numberOf({ code, row, cells: { measure } }: TableRow): string {
  if (code !== "" || measure?.row !== row) return code;
  return oneLine(measure.text.slice(0, LONGEST_NUMBER)).replace(/[.)]$/, "");
}

const LONGEST_NUMBER = 40;

/** A numbered row below the same heading, and whether rows numbered after it follow. */
interface Numbered {
  readonly row: TableRow;
  readonly alone: boolean;
  heads: boolean;
}

/**
 * Where sections have no Roman numerals, numbers that stand alone with a name head those below them
 * (`1` above `1.1`, `2` above `2.1`, and both above rows with bullets or without numbers). Below a Roman one, or where
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
    } else if (last !== undefined && (isPart(row) || isUncountedTask(row))) last.heads = true;
  }
  close();
  let headed = false;
  return rows.map((row) => {
    if (row.kind === "task") headed = headings.has(row);
    if (headings.has(row)) return headingRow("section", { ...row, cells: {} });
    return headed && isPart(row) ? { ...row, kind: "task" } : row;
  });
}

/** A task of its own among numbered ones that has no number: `Kiểm tra bình` below `1. Phòng cháy`. */
function isUncountedTask({ kind, cells, belongs }: TableRow): boolean {
  return kind === "continuation" && belongs === undefined && isTaskOfItsOwn(cells);
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
