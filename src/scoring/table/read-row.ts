import { provinces, type Province } from "../../province/index.js";
import { defined } from "../../text/index.js";
import { plainDate, type PlainDate } from "../../time/index.js";
import type { CellRow } from "./cells.js";
import { isOtherRow, type TableColumns } from "./columns.js";
import { isBlank, readFigureCell } from "./figure-cell.js";
import * as cell from "./province-cell.js";
import type * as table from "./score-table.js";
import { quoted, tableFinding } from "./table-finding.js";

/** A reading under way. */
export interface Reading {
  readonly columns: TableColumns;
  readonly on: PlainDate | undefined;
  readonly findings: table.ScoreTableFinding[];
  readonly leftovers: table.ScoreLeftover[];
  /** Names that were read before, by day and words. */
  readonly known: Map<string, cell.ProvinceCell>;
  readonly units: Map<PlainDate, readonly Province[]>;
  /** Columns with figures that have a sign of per cent, and that have none. */
  readonly signed: Set<number>;
  readonly bare: Set<number>;
}

/** A row that was read, before rows of one province are put together. */
export interface Draft {
  readonly given: CellRow;
  readonly on: PlainDate;
  readonly row: table.ScoreRow;
}

const YEAR = /^(?:19|20|21)\d\d$/;
/** The first year whose provinces are known. */
const FIRST_YEAR = 2011;

/** Keeps a row that was not read. */
export function leave(reading: Reading, { row, cells }: CellRow): void {
  reading.leftovers.push({ row, cells });
}

/** Refuses a row with the reason. */
function refuse(
  reading: Reading,
  given: CellRow,
  code: Parameters<typeof tableFinding>[0],
  column: number | undefined,
  words: Parameters<typeof tableFinding>[2],
): void {
  const place = {
    row: given.row,
    ...defined({ column: column === undefined ? undefined : column + 1 }),
  };
  reading.findings.push(tableFinding(code, place, words));
  leave(reading, given);
}

/** The provinces of a day. */
export function unitsOn(reading: Reading, on: PlainDate): readonly Province[] {
  const units = reading.units.get(on) ?? provinces({ on });
  reading.units.set(on, units);
  return units;
}

function namedIn(reading: Reading, text: string, on: PlainDate): cell.ProvinceCell {
  const key = `${on} ${text}`;
  const known = reading.known.get(key);
  if (known !== undefined) return known;
  const { isCode } = reading.columns;
  const read = isCode
    ? cell.readCodeCell(text, unitsOn(reading, on))
    : cell.readProvinceCell(text, on);
  reading.known.set(key, read);
  return read;
}

/** The year of a row, and the day that stands for it: its last. */
function dayOf(reading: Reading, given: CellRow): { on: PlainDate; year?: number } | undefined {
  const column = reading.columns.year;
  if (column === undefined) return reading.on === undefined ? undefined : { on: reading.on };
  const text = (given.cells[column] ?? "").trim();
  const year = YEAR.test(text) ? Number(text) : 0;
  if (year >= FIRST_YEAR) return { on: plainDate(`${year}-12-31`), year };
  refuse(reading, given, "scores-year-unread", column, { words: quoted(text) });
  return undefined;
}

/** The province that a row is of. */
function unitOf(reading: Reading, given: CellRow, on: PlainDate): Province | undefined {
  const { unit: column, code: codeColumn, parts } = reading.columns;
  const text = given.cells[column] ?? "";
  const named = namedIn(reading, text, on);
  const words = { words: quoted(text), day: on };
  if (named.kind === "unknown") {
    // A heading between rows has no figures.
    const isHeading = parts.every((part) => isBlank(given.cells[part.column - 1] ?? ""));
    refuse(reading, given, isHeading ? "scores-row-left" : "scores-name-unknown", column, words);
    return undefined;
  }
  if (named.kind === "other-time") {
    refuse(reading, given, "scores-name-of-other-time", column, words);
    return undefined;
  }
  const { unit, changed } = named;
  const code = codeColumn === undefined ? "" : (given.cells[codeColumn] ?? "").trim();
  if (code !== "" && cell.provinceCode(code) !== unit.code) {
    const clash = { given: quoted(code), name: unit.name, code: unit.code };
    refuse(reading, given, "scores-code-differs", codeColumn, clash);
    return undefined;
  }
  if (changed) {
    const place = { row: given.row, column: column + 1 };
    reading.findings.push(
      tableFinding("scores-name-changed", place, { ...words, name: unit.name }),
    );
  }
  return unit;
}

function scoreAt(
  reading: Reading,
  { row, cells, given }: CellRow,
  { column }: table.ScorePart,
): number | null {
  const text = cells[column - 1] ?? "";
  const read = readFigureCell(text, given?.[column - 1], reading.columns.sign);
  const say = (code: Parameters<typeof tableFinding>[0], figure = 0): void => {
    reading.findings.push(tableFinding(code, { row, column }, { words: quoted(text), figure }));
  };
  switch (read.kind) {
    case "blank":
      return null;
    case "ambiguous":
      say("scores-figure-ambiguous");
      return null;
    case "unread":
      say("scores-figure-unread");
      return null;
    case "figure":
      (read.percent ? reading.signed : reading.bare).add(column);
      if (read.lost) say("scores-figure-shortened", read.value);
      return read.value;
  }
}

/** Whether a row names a province and has nothing else. */
function isEmptyProvince(reading: Reading, { cells }: CellRow): boolean {
  const { unit } = reading.columns;
  if (reading.on === undefined || cells.some((text, at) => at !== unit && !isBlank(text))) {
    return false;
  }
  return namedIn(reading, cells[unit] ?? "", reading.on).kind === "province";
}

/** Reads a row below the heading. */
export function readRow(reading: Reading, given: CellRow): Draft | undefined {
  const { width, parts } = reading.columns;
  if (given.cells.every((text) => text.trim() === "")) return undefined;
  if (given.cells.slice(width).some((text) => text.trim() !== "")) {
    refuse(reading, given, "scores-row-too-long", undefined, {});
    return undefined;
  }
  if (isOtherRow(given, reading.columns) && !isEmptyProvince(reading, given)) {
    const words = { words: quoted(given.cells.filter((text) => text.trim() !== "").join(" ")) };
    refuse(reading, given, "scores-row-left", undefined, words);
    return undefined;
  }
  const day = dayOf(reading, given);
  const unit = day === undefined ? undefined : unitOf(reading, given, day.on);
  if (day === undefined || unit === undefined) return undefined;
  const { on, ...year } = day;
  const scores = parts.map((part) => scoreAt(reading, given, part));
  const { code, name } = unit;
  return { given, on, row: { province: { code, name }, ...year, scores, row: given.row } };
}
