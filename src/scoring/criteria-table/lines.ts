import { defined, singleLine } from "../../text/index.js";
import type { FieldRole } from "../criteria/criteria-set.js";
import type { TableRow } from "../table/table-rows.js";
import { codeOf, leadingCode, type WrittenCode } from "./code.js";
import type { CellPlace, CriteriaColumn } from "./criteria-table.js";
import {
  BONUS,
  DEDUCTION,
  MIXED,
  NOT_APPLICABLE,
  TOTAL,
  type CriteriaColumnKind,
} from "./data/heading-words.js";
import { pointsInName, pointsOf } from "./figure.js";
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
  readonly note?: PlacedWords;
}

/** A field, criterion or component as a row writes it. */
export interface Entry extends RowContents {
  readonly kind: "entry";
  readonly written?: WrittenCode;
  readonly name: string;
  readonly place: CellPlace;
  /** Its level, where columns of their own hold the names of each. */
  readonly level?: number;
  /** What it does to the total, by its name. */
  readonly role?: FieldRole;
}

/** A row that goes on with the criterion above it. */
export interface Continuation extends RowContents {
  readonly kind: "more";
  readonly name: string;
  readonly place: CellPlace;
}

/** A row that adds up those above it. */
export interface TotalRow {
  readonly kind: "total";
  readonly name: string;
  readonly place: CellPlace;
  readonly maximum?: PlacedPoints;
}

/** What a row is. */
export type Line = Entry | Continuation | TotalRow;

const BULLET = /^[-+*•–—→○▪·]+$/u;
/** `Đạt: 2 điểm`, `trừ 0,5 điểm`, `- Từ 90% trở lên: 2`. */
const SPEAKS_OF_POINTS = /\d\s*(?:điểm|đ)(?!\p{L})|[:=]\s*\d+(?:[.,]\d+)?\s*$/iu;

/** Whether words speak of points, be it without a figure. */
export function speaksOfPoints(text: string): boolean {
  return SPEAKS_OF_POINTS.test(text) || /điểm(?!\p{L})/iu.test(text);
}

/** Whether a name is that of bonus and deductions together. */
export function isMixed(name: string): boolean {
  return roleOfName(name) !== undefined && MIXED.test(headingWords(name));
}

/** What a name says of the total; only at its beginning. */
export function roleOfName(name: string): FieldRole | undefined {
  const words = headingWords(name);
  if (BONUS.test(words)) return "bonus";
  return DEDUCTION.test(words) ? "deduction" : undefined;
}

/** A table's columns, sorted by what they hold. */
export interface ColumnPlan {
  readonly names: readonly number[];
  /** Which level of the names the code column numbers. */
  readonly coded: number;
  readonly of: (kind: CriteriaColumnKind) => readonly number[];
}

const NAME_KINDS = ["field", "criterion", "component"];

function isFilled({ cells }: TableRow, column: number | undefined): boolean {
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
  const together = names.map(
    (name) => body.filter((row) => isFilled(row, code) === isFilled(row, name)).length,
  );
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

function pointsAt(
  row: TableRow,
  columns: readonly number[],
  notes: Notes,
): { points?: PlacedPoints; lines?: PlacedWords; takenOut?: true } {
  for (const column of columns) {
    const cell = row.cells[column - 1] ?? "";
    const read = pointsOf(cell);
    if (read.kind === "empty") continue;
    const place = { row: row.row, column };
    if (read.kind === "points") return { points: { ...place, ...read } };
    const text = String(cell);
    if (isTakenOut(text)) return { takenOut: true };
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length > 1 && lines.every((line) => pointsOf(line).kind === "points"))
      return { lines: { ...place, text } };
    note(notes, "criteria-points-unread", place, { text: singleLine(text) });
  }
  return {};
}

function contentsOf(row: TableRow, plan: ColumnPlan, notes: Notes): RowContents {
  const maximum = pointsAt(row, plan.of("maximum"), notes);
  const points = pointsAt(row, plan.of("points"), notes);
  const rule = wordsAt(row, plan.of("rule"));
  const isOut = maximum.takenOut ?? points.takenOut ?? isTakenOut(rule?.text ?? "");
  return defined({
    takenOut: isOut ? (true as const) : undefined,
    maximum: maximum.points,
    points: points.points,
    pointLines: points.lines ?? maximum.lines,
    rule,
    method: wordsAt(row, plan.of("method"))?.text,
    proof: wordsAt(row, plan.of("proof"))?.text,
    note: wordsAt(row, plan.of("note")),
  });
}

/** A name whose lower lines are its rule, where the table has no column for rules. */
function withRuleBelow(entry: Entry): Entry {
  const [name = "", ...lines] = entry.name.split("\n");
  const isRule = lines.length > 0 && lines.some((line) => SPEAKS_OF_POINTS.test(line));
  if (entry.rule !== undefined || !isRule) return { ...entry, name: singleLine(entry.name) };
  return { ...entry, name: singleLine(name), rule: { ...entry.place, text: lines.join("\n") } };
}

function entryOf(
  name: string,
  place: CellPlace,
  contents: RowContents,
  more: Pick<Entry, "written" | "level"> = {},
): Entry {
  const role = roleOfName(name);
  return withRuleBelow({ kind: "entry", name, place, ...contents, ...more, ...defined({ role }) });
}

/** A row of a table with one column of names. */
function lineOf(row: TableRow, plan: ColumnPlan, notes: Notes): Line | undefined {
  const contents = contentsOf(row, plan, notes);
  const [code = 0] = plan.of("code");
  const [nameColumn = 0] = plan.names;
  const codeCell = row.cells[code - 1] ?? "";
  const nameCell = String(row.cells[nameColumn - 1] ?? "");
  const isBullet = BULLET.test(String(codeCell));
  const written = isBullet ? undefined : codeOf(codeCell);
  const place = { row: row.row, column: nameCell === "" && codeCell !== "" ? code : nameColumn };
  // A title that reaches over all columns stands in the first.
  const loose = written === undefined && !isBullet ? String(codeCell) : "";
  const name = [loose, nameCell].filter((text) => text !== "").join(" ");
  const words = headingWords(name.replace(/\(.*$/s, ""));
  if (written === undefined && contents.rule === undefined && TOTAL.test(words)) {
    return {
      kind: "total",
      name: singleLine(name),
      place,
      ...defined({ maximum: contents.maximum ?? contents.points }),
    };
  }
  if (written !== undefined) return entryOf(nameCell, place, contents, { written });
  const scored = [contents.maximum, contents.points, contents.rule].some(
    (each) => each !== undefined,
  );
  const leading = isBullet ? undefined : leadingCode(name);
  if (
    leading !== undefined &&
    (scored || !SPEAKS_OF_POINTS.test(name) || pointsInName(name) !== undefined)
  )
    return entryOf(leading.rest, place, contents, { written: leading.written });
  if (name === "" && !scored && contents.pointLines === undefined) return undefined;
  if (roleOfName(name) !== undefined && contents.rule === undefined && !isBullet)
    return entryOf(name, place, contents);
  const isWhole = contents.rule !== undefined && contents.maximum !== undefined && name !== "";
  if (isWhole) return entryOf(name, place, contents);
  return { kind: "more", name, place, ...contents };
}

/** A row of a table with a column of names for each level. */
function linesOfLevels(row: TableRow, plan: ColumnPlan, notes: Notes): Line[] {
  const contents = contentsOf(row, plan, notes);
  const [code = 0] = plan.of("code");
  const codeCell = row.cells[code - 1] ?? "";
  const levels = [...plan.names.keys()].filter((level) => isFilled(row, plan.names[level]));
  const deepest = levels.at(-1);
  if (deepest === undefined) {
    const total = headingWords(String(codeCell));
    const place = { row: row.row, column: code };
    const { maximum } = contents;
    if (TOTAL.test(total))
      return [{ kind: "total", name: String(codeCell), place, ...defined({ maximum }) }];
    return [{ kind: "more", name: "", place, ...contents }];
  }
  return levels.map((level): Line => {
    const column = plan.names[level] ?? 0;
    const text = String(row.cells[column - 1] ?? "");
    const place = { row: row.row, column };
    const words = headingWords(text.replace(/\(.*$/s, ""));
    if (contents.rule === undefined && levels.length === 1 && TOTAL.test(words))
      return { kind: "total", name: text, place, ...defined({ maximum: contents.maximum }) };
    const leading = leadingCode(text);
    const own = level === plan.coded ? codeOf(codeCell) : undefined;
    const written = own ?? leading?.written;
    const name = own === undefined && leading !== undefined ? leading.rest : text;
    const more = level === deepest ? contents : {};
    return entryOf(name, place, more, { level, ...defined({ written }) });
  });
}

/** What the rows below the headings are. */
export function linesOf(body: readonly TableRow[], plan: ColumnPlan, notes: Notes): Line[] {
  if (plan.names.length > 1) return body.flatMap((row) => linesOfLevels(row, plan, notes));
  return body.flatMap((row) => lineOf(row, plan, notes) ?? []);
}
