import { defined, singleLine } from "../../text/index.js";
import type { TableRow } from "../table/table-row.js";
import type { CellPlace, CriteriaColumn } from "./criteria-table.js";
import { NOT_APPLICABLE, type CriteriaColumnKind } from "./data/heading-words.js";
import { pointsOf } from "./figure.js";
import { headingWords } from "./layout.js";
import { note, type Notes } from "./notes.js";

/** Points in a cell. */
export interface PlacedPoints extends CellPlace {
  readonly points: number;
  readonly negative: boolean;
}

/** Words in a cell. */
export interface PlacedWords extends CellPlace {
  readonly text: string;
}

/** What a row says beside codes and names. */
export interface RowContents {
  readonly maximum?: PlacedPoints;
  readonly points?: PlacedPoints;
  /** Several points in one cell, a line each, for the lines of the rule beside them. */
  readonly pointLines?: PlacedWords;
  readonly rule?: PlacedWords;
  /** `Không áp dụng` in place of points or of a rule. */
  readonly takenOut?: true;
  readonly method?: string;
  readonly proof?: string;
  readonly note?: string;
  /** Words beside the rule that hold figures of points. */
  readonly remark?: PlacedWords;
}

/** `2 điểm`, `trừ 0,5`: figures of points in words that are no rule. */
export const POINTS_IN_WORDS = /\d\s*(?:điểm|đ)(?!\p{L})|(?:trừ|cộng)\s+\d/iu;

/** Points given or taken in a name: `Báo cáo (mỗi lần chậm trừ 1 điểm)`. */
export const GRADES_IN_NAME =
  /(?<!\p{L})(?:trừ|cộng|thưởng|phạt|được|tính|chấm|cho)(?: thêm)? \d{1,3}(?:[.,]\d{1,3})? ?(?:điểm|đ)(?!\p{L})/iu;

/** A table's columns, sorted by what they hold. */
export interface ColumnPlan {
  readonly names: readonly number[];
  /** Which level of the names the code column numbers. */
  readonly coded: number;
  readonly of: (kind: CriteriaColumnKind) => readonly number[];
}

const NAME_KINDS = ["field", "criterion", "component"];

/** Whether a cell of a row holds something. */
export function isFilled({ cells }: TableRow, column: number | undefined): boolean {
  return column !== undefined && (cells[column - 1] ?? "") !== "";
}

/** Sorts columns; codes number the level whose names stand where they do. */
export function columnPlan(
  columns: readonly CriteriaColumn[],
  body: readonly TableRow[],
): ColumnPlan {
  const of = (wanted: string): number[] =>
    columns.filter(({ kind }) => kind === wanted).map(({ column }) => column);
  const names = columns
    .filter(({ kind = "ignore" }) => NAME_KINDS.includes(kind))
    .map(({ column }) => column);
  const [code] = of("code");
  // A cell that is empty, or says the same again, belongs to a merged one.
  const changes = (column: number | undefined): readonly boolean[] => {
    let last: string | number = "";
    return body.map(({ cells }) => {
      const cell = column === undefined ? "" : (cells[column - 1] ?? "");
      const isNew = cell !== "" && cell !== last;
      if (isNew) last = cell;
      return isNew;
    });
  };
  const counted = changes(code);
  const together = names.map((name) => {
    const own = changes(name);
    return counted.filter((isNew, at) => isNew === own[at]).length;
  });
  const coded = together.lastIndexOf(Math.max(...together));
  return { names, coded, of };
}

/** A cell as people write it. */
function written(cell: string | number): string {
  return typeof cell === "number" ? String(cell).replace(".", ",") : cell;
}

function isTakenOut(text: string): boolean {
  return NOT_APPLICABLE.test(headingWords(text));
}

function wordsAt(row: TableRow, columns: readonly number[]): PlacedWords | undefined {
  const filled = columns.filter((column) => isFilled(row, column));
  const [column] = filled;
  if (column === undefined) return undefined;
  const text = filled.map((each) => written(row.cells[each - 1] ?? "")).join("\n");
  return { text, row: row.row, column };
}

/** The points in the first of some columns that holds any; others may not say something else. */
export function pointsAt(
  row: TableRow,
  columns: readonly number[],
  notes: Notes,
): { points?: PlacedPoints; lines?: PlacedWords; takenOut?: true } {
  let first: PlacedPoints | undefined;
  for (const column of columns) {
    const cell = row.cells[column - 1] ?? "";
    const read = pointsOf(cell);
    if (read.kind === "empty") continue;
    const place = { row: row.row, column };
    if (read.kind === "points") {
      if (first !== undefined && first.points !== read.points) {
        const words = { first: first.points, second: read.points };
        note(notes, "criteria-points-disagree", place, words);
      }
      first ??= { ...place, points: read.points, negative: read.negative };
      continue;
    }
    const text = String(cell);
    if (isTakenOut(text)) return { takenOut: true };
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length > 1 && lines.every((line) => pointsOf(line).kind === "points"))
      return { lines: { ...place, text } };
    note(notes, "criteria-points-unread", place, { text: singleLine(text) });
  }
  return defined({ points: first });
}

/** What a row says beside codes and names. */
export function contentsOf(row: TableRow, plan: ColumnPlan, notes: Notes): RowContents {
  const maximum = pointsAt(row, plan.of("maximum"), notes);
  const points = pointsAt(row, plan.of("points"), notes);
  const rule = wordsAt(row, plan.of("rule"));
  const [method, proof, remark] = (["method", "proof", "note"] as const).map((kind) =>
    wordsAt(row, plan.of(kind)),
  );
  const isOut = maximum.takenOut ?? points.takenOut ?? isTakenOut(rule?.text ?? "");
  return defined({
    takenOut: isOut ? (true as const) : undefined,
    maximum: maximum.points,
    points: points.points,
    pointLines: points.lines ?? maximum.lines,
    rule,
    method: method?.text,
    proof: proof?.text,
    note: remark?.text,
    remark: [method, proof, remark].find((words) => POINTS_IN_WORDS.test(words?.text ?? "")),
  });
}
