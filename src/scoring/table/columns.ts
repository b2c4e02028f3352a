import { findProvince } from "../../province/index.js";
import { fold, unaccent } from "../../text/index.js";
import * as words from "../data/table-words.js";
import type { CellRow } from "./cells.js";
import { bareName } from "./province-cell.js";
import {
  isBlank,
  readFigureCell,
  signShown,
  type DecimalSign,
  type TableSign,
} from "./figure-cell.js";
import type { ReadScoreTableOptions, ScorePart, ScoreTableFinding } from "./score-table.js";
import { quoted, tableFinding } from "./table-finding.js";

/** The columns of a table by what they hold, from 0. */
export interface TableColumns {
  /** The row of the heading in the table. */
  readonly heading: number;
  /** How many rows stand before and in the heading. */
  readonly bodyFrom: number;
  /** How many cells the heading has. */
  readonly width: number;
  readonly unit: number;
  /** Whether the column of units holds their codes. */
  readonly isCode: boolean;
  readonly code?: number | undefined;
  readonly year?: number | undefined;
  readonly parts: readonly ScorePart[];
  readonly sign: TableSign;
}

/** A heading as it is compared: bare letters and digits. */
export function headingKey(text: string): string {
  return unaccent(fold(text).text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function filled({ cells }: CellRow): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function isProvince(text: string): boolean {
  return /\p{L}/u.test(text) && findProvince(bareName(text)).length > 0;
}

/** So many rows show what a column holds, and so many cells whether a row is a heading. */
const SAMPLE = 40;

function holdsProvinces(body: readonly CellRow[], column: number): boolean {
  const cells = body
    .slice(0, SAMPLE)
    .flatMap((row) => row.cells[column] ?? [])
    .filter((cell) => cell.trim() !== "");
  return cells.filter(isProvince).length * 2 > cells.length;
}

/** The row of the heading and the column of provinces. */
function headingOf(
  rows: readonly CellRow[],
): { readonly index: number; readonly unit: number; readonly isCode: boolean } | undefined {
  const index = rows.findIndex((row) => {
    const keys = row.cells.map(headingKey);
    return (
      filled(row) > 1 &&
      keys.some((key) => words.UNIT_HEADING.test(key) || words.CODE_HEADING.test(key))
    );
  });
  const at = index >= 0 ? index : rows.findIndex((row) => filled(row) > 1);
  const heading = rows[at];
  if (heading === undefined || heading.cells.slice(0, SAMPLE).some(isProvince)) return undefined;
  const keys = heading.cells.map(headingKey);
  const body = rows.slice(at + 1);
  const named = keys.flatMap((key, column) => (words.UNIT_HEADING.test(key) ? column : []));
  const candidates = named.length > 0 ? named : [...keys.keys()];
  const unit = candidates.find((column) => holdsProvinces(body, column));
  if (unit !== undefined) return { index: at, unit, isCode: false };
  const code = keys.findIndex((key) => words.CODE_HEADING.test(key));
  if (code >= 0) return { index: at, unit: code, isCode: true };
  const [first] = named;
  return first === undefined ? undefined : { index: at, unit: first, isCode: false };
}

/** The sign before decimals that the figures of all columns show, if they show one. */
function signOf(
  body: readonly CellRow[],
  columns: readonly number[],
  given?: DecimalSign,
): TableSign {
  if (given !== undefined) return given;
  const shown = new Set<DecimalSign>();
  for (const { cells } of body) {
    for (const column of columns) {
      const sign = signShown(cells[column] ?? "");
      if (sign !== undefined) shown.add(sign);
    }
  }
  const [sign, ...others] = shown;
  return others.length === 0 ? sign : undefined;
}

/** Whether any cell of a column holds a figure. */
function holdsFigures(body: readonly CellRow[], column: number, sign: TableSign): boolean {
  return body.some(({ cells, given }) => {
    const { kind } = readFigureCell(cells[column] ?? "", given?.[column], sign);
    return kind === "figure" || kind === "ambiguous";
  });
}

/**
 * The headings where they stand in two rows: the upper one over several columns, each of which has
 * one of its own below.
 *
 * ```
 * Tỉnh    2019        2020          Tỉnh    2019 D1  2019 D2  2020 D1
 *         D1    D2    D1       →
 * ```
 */
function joinedHeading(
  upper: CellRow,
  lower: CellRow | undefined,
  unit: number,
): readonly string[] {
  const below = lower?.cells ?? [];
  const isOpen = (at: number): boolean => (upper.cells[at] ?? "").trim() === "";
  const isSecond =
    (below[unit] ?? "").trim() === "" && below.some((cell, at) => isOpen(at) && cell.trim() !== "");
  if (!isSecond) return upper.cells;
  let over = "";
  return Array.from({ length: Math.max(upper.cells.length, below.length) }, (_, at) => {
    const [own = "", under = ""] = [upper.cells[at]?.trim(), below[at]?.trim()];
    // Only a heading that has one below it goes on over the next columns.
    over = under === "" ? "" : own === "" ? over : own;
    return under === "" ? own : `${over} ${under}`.trim();
  });
}

/** Finds the heading of a table and what its columns hold; nothing where there is none. */
export function findColumns(
  rows: readonly CellRow[],
  options: ReadScoreTableOptions,
  findings: ScoreTableFinding[],
): TableColumns | undefined {
  const found = headingOf(rows);
  const heading = rows[found?.index ?? -1];
  if (found === undefined || heading === undefined) {
    findings.push(tableFinding("scores-header-missing"));
    return undefined;
  }
  const { index, unit, isCode } = found;
  const names = joinedHeading(heading, rows[index + 1], unit);
  const bodyFrom = names === heading.cells ? index + 1 : index + 2;
  const body = rows.slice(bodyFrom);
  const keys = names.map(headingKey);
  const columnOf = (pattern: RegExp): number | undefined => {
    const column = keys.findIndex((key, at) => at !== unit && pattern.test(key));
    return column < 0 ? undefined : column;
  };
  const year = columnOf(words.YEAR_HEADING);
  const code = isCode ? undefined : columnOf(words.CODE_HEADING);
  const others = [words.UNIT_HEADING, words.OTHER_HEADING];
  const wanted = options.parts?.map(headingKey);
  for (const [at, part] of (options.parts ?? []).entries()) {
    if (keys.includes(wanted?.[at] ?? "")) continue;
    const said = { words: quoted(part) };
    findings.push(tableFinding("scores-part-missing", { row: heading.row }, said));
  }
  const isOpen = (key: string, at: number): boolean => {
    if (at === unit || at === year || at === code) return false;
    return wanted === undefined
      ? !others.some((pattern) => pattern.test(key))
      : wanted.includes(key);
  };
  const open = keys.flatMap((key, at) => (isOpen(key, at) ? at : []));
  const sign = signOf(body, open, options.decimal);
  const seen = new Set<string>();
  const parts = open.flatMap((at): ScorePart[] => {
    const name = (names[at] ?? "").replace(/\s+/g, " ").trim();
    const place = { row: heading.row, column: at + 1 };
    const holds = holdsFigures(body, at, sign);
    if (name === "") {
      if (holds) findings.push(tableFinding("scores-column-unnamed", place));
      return [];
    }
    if (!holds) {
      findings.push(tableFinding("scores-column-without-figures", place, { words: quoted(name) }));
      return [];
    }
    if (seen.has(name))
      findings.push(tableFinding("scores-column-doubled", place, { words: quoted(name) }));
    seen.add(name);
    const part = { name, column: at + 1 };
    return [name.includes("%") ? { ...part, percent: true } : part];
  });
  return {
    heading: heading.row,
    bodyFrom,
    width: names.length,
    unit,
    isCode,
    code,
    year,
    parts,
    sign,
  };
}

/** Whether a row is no province's: the country's, numbers of columns, a note, a heading between. */
export function isOtherRow(row: CellRow, { unit, isCode }: TableColumns): boolean {
  const key = headingKey(row.cells[unit] ?? "");
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => !isBlank(cell));
  const [only = "", ...others] = cells;
  // A figure without a name is a loss; what is alone otherwise is a note or a heading.
  if (others.length === 0) return signShown(only) === undefined && !/^[-+]?\d/.test(only);
  if (!isCode && cells.every((cell) => words.COLUMN_NUMBER.test(cell))) return true;
  return words.SUMMARY_ROW.test(key);
}
