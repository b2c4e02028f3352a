import { defined, singleLine } from "../../text/index.js";
import type { FieldRole } from "../criteria/criteria-set.js";
import type { TableRow } from "../table/table-row.js";
import { codeOf, leadingCode, type WrittenCode } from "./code.js";
import type { CellPlace } from "./criteria-table.js";
import { BONUS, DEDUCTION, MIXED, TOTAL, type CriteriaColumnKind } from "./data/heading-words.js";
import { pointsInName } from "./figure.js";
import { headingWords } from "./layout.js";
import type { Notes } from "./notes.js";
import {
  contentsOf,
  isFilled,
  pointsAt,
  type ColumnPlan,
  type PlacedPoints,
  type RowContents,
} from "./row-contents.js";

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
function roleOfName(name: string): FieldRole | undefined {
  const words = headingWords(name);
  if (BONUS.test(words)) return "bonus";
  return DEDUCTION.test(words) ? "deduction" : undefined;
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
  const words = headingWords(name.split("(")[0] ?? "");
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
  // `a) Trường hợp có kế hoạch:` opens lines of a rule.
  const isOpening = !scored && /:\s*$/u.test(name);
  const leading = isBullet || isOpening ? undefined : leadingCode(name);
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

/** The columns of maxima between a column of names and the next. */
function maximaOf({ names, of }: ColumnPlan, level: number): readonly number[] {
  const [from = 0, to = Infinity] = [names[level], names[level + 1]];
  return of("maximum").filter((column) => column > from && column < to);
}

/** A row of a table with a column of names for each level. */
function linesOfLevels(row: TableRow, plan: ColumnPlan, notes: Notes): Line[] {
  const [code = 0] = plan.of("code");
  const codeCell = row.cells[code - 1] ?? "";
  const levels = [...plan.names.keys()].filter((level) => isFilled(row, plan.names[level]));
  const deepest = levels.at(-1);
  const last = plan.names.length - 1;
  const isSpread = [...plan.names.keys()].some((at) => at < last && maximaOf(plan, at).length > 0);
  const columnsOf = (kind: CriteriaColumnKind): readonly number[] =>
    isSpread && kind === "maximum" ? maximaOf(plan, deepest ?? last) : plan.of(kind);
  const contents = contentsOf(row, { ...plan, of: columnsOf }, notes);
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
    const words = headingWords(text.split("(")[0] ?? "");
    if (contents.rule === undefined && levels.length === 1 && TOTAL.test(words))
      return { kind: "total", name: text, place, ...defined({ maximum: contents.maximum }) };
    const leading = leadingCode(text);
    const own = level === plan.coded ? codeOf(codeCell) : undefined;
    const written = own ?? leading?.written;
    const name = own === undefined && leading !== undefined ? leading.rest : text;
    const above = isSpread ? pointsAt(row, maximaOf(plan, level), notes).points : undefined;
    const more = level === deepest ? contents : defined({ maximum: above });
    return entryOf(name, place, more, { level, ...defined({ written }) });
  });
}

/** What the rows below the headings are. */
export function linesOf(body: readonly TableRow[], plan: ColumnPlan, notes: Notes): Line[] {
  if (plan.names.length > 1) return body.flatMap((row) => linesOfLevels(row, plan, notes));
  return body.flatMap((row) => lineOf(row, plan, notes) ?? []);
}
