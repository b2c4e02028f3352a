import { defined, singleLine, unaccent } from "../../text/index.js";
import type { TableRow } from "../table/table-row.js";
import type { CriteriaColumn, ReadCriteriaTableOptions } from "./criteria-table.js";
import { ALL_LEVELS, HEADING_WORDS, type CriteriaColumnKind } from "./data/heading-words.js";
import { pointsOf } from "./figure.js";

/** The headings of a table with what its columns hold. */
export interface TableLayout {
  /** Which of the rows it is, and how many it takes. */
  readonly index: number;
  readonly height: number;
  readonly row: number;
  readonly columns: readonly CriteriaColumn[];
  /** The words of each heading, by which a repeated one is known. */
  readonly words: readonly string[];
}

const LONGEST_HEADING = 90;
const MOST_ROWS = 60;
const NAMES: readonly (CriteriaColumnKind | undefined)[] = ["field", "criterion", "component"];
const SCORED: readonly (CriteriaColumnKind | undefined)[] = ["maximum", "points", "rule"];

/** The words of a heading: without accents and signs, in small letters. */
export function headingWords(heading: string | number): string {
  return unaccent(String(heading))
    .replaceAll(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}

/** What a heading announces. */
function kindOf(heading: string): CriteriaColumnKind | undefined {
  const words = headingWords(heading);
  if (words.length > LONGEST_HEADING) return undefined;
  if (ALL_LEVELS.test(words)) return "criterion";
  return HEADING_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

type Given = ReadonlyMap<string, CriteriaColumnKind>;

/** The headings that the caller names, by their words. */
export function givenKinds({ columns = {} }: ReadCriteriaTableOptions): Given {
  return new Map(Object.entries(columns).map(([heading, kind]) => [headingWords(heading), kind]));
}

/** A row of headings and the one below it, where headings of the first reach over several. */
function joinedHeadings(upper: TableRow, lower?: TableRow): string[] {
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0);
  let over = "";
  return Array.from({ length: width }, (_, at) => {
    const above = singleLine(String(upper.cells[at] ?? ""));
    const below = singleLine(String(lower?.cells[at] ?? ""));
    if (above !== "") over = above;
    if (below === "" || below === above) return above;
    return `${over} ${below}`.trim();
  });
}

/** Whether a row below the headings belongs to them: `Tự chấm`, `Thẩm định` and nothing else. */
function isSecondRow({ cells }: TableRow, upper: TableRow): boolean {
  const filled = cells.flatMap((cell, at) => (cell === "" ? [] : [{ cell, at }]));
  const own = filled.filter(({ cell, at }) => cell !== upper.cells[at]);
  if (own.length === 0 || typeof cells[0] === "number" || cells[0] !== "") {
    if (cells[0] !== upper.cells[0]) return false;
  }
  const known = own.every(({ cell }) => typeof cell === "string" && kindOf(cell) !== undefined);
  // A heading reaches over columns: the cells right of it are empty, or repeat it.
  const spans = own.some(({ at }) => {
    const above = upper.cells[at] ?? "";
    return (
      above === "" ||
      above === upper.cells[at - 1] ||
      above === upper.cells[at + 1] ||
      (upper.cells[at + 1] ?? "") === ""
    );
  });
  return own.length > 0 && known && spans;
}

/** Columns of points with sentences in them hold rules. */
function holdsWords(rows: readonly TableRow[], at: number): boolean {
  const cells = rows.map(({ cells: all }) => all[at] ?? "").filter((cell) => cell !== "");
  const isWords = (cell: string | number): boolean =>
    pointsOf(cell).kind === "text" && /\p{L}{2}/u.test(String(cell));
  const texts = cells.filter(isWords);
  return texts.length * 2 > cells.length;
}

/** Settles what headings leave open by the others and by the cells below. */
function settled(columns: readonly CriteriaColumn[], body: readonly TableRow[]): CriteriaColumn[] {
  const has = (kind: CriteriaColumnKind): boolean => columns.some((each) => each.kind === kind);
  let hasMaximum = columns.some(
    ({ kind, column }) => kind === "maximum" && !holdsWords(body, column - 1),
  );
  return columns.map((column): CriteriaColumn => {
    const { kind } = column;
    if (kind === "method" && !has("rule")) return { ...column, kind: "rule" };
    if (kind !== "points" && kind !== "maximum") return column;
    if (holdsWords(body, column.column - 1)) return { ...column, kind: "rule" };
    if (kind === "maximum" || hasMaximum) return column;
    hasMaximum = true;
    return { ...column, kind: "maximum" };
  });
}

function layoutAt(rows: readonly TableRow[], index: number, given: Given): TableLayout | undefined {
  const upper = rows[index];
  if (upper === undefined) return undefined;
  const texts = upper.cells.map((cell) =>
    typeof cell === "string" ? singleLine(cell) : "0".repeat(100),
  );
  if (texts.some((text) => text.length > LONGEST_HEADING)) return undefined;
  const below = rows[index + 1];
  const lower = below !== undefined && isSecondRow(below, upper) ? below : undefined;
  const headings = joinedHeadings(upper, lower);
  const height = lower === undefined ? 1 : 2;
  const read = headings.map((heading, at): CriteriaColumn => {
    const own = given.get(headingWords(heading));
    const kind = own ?? kindOf(heading);
    return defined({ column: at + 1, heading, kind });
  });
  // `Nội dung chấm điểm` is what is scored where nothing else names it.
  const named = read.some(({ kind }) => NAMES.includes(kind));
  const unnamed = named
    ? -1
    : read.findIndex((each) => headingWords(each.heading).startsWith("noi dung"));
  const known = read.map((each, at): CriteriaColumn =>
    at === unnamed ? { ...each, kind: "criterion" } : each,
  );
  const isNamed = (all: readonly CriteriaColumn[]): boolean =>
    all.some(({ kind }) => NAMES.includes(kind)) && all.some(({ kind }) => SCORED.includes(kind));
  const asMethod = known.map((each) =>
    each.kind === "method" ? { ...each, kind: "rule" as const } : each,
  );
  if (!isNamed(asMethod)) return undefined;
  const columns = settled(known, rows.slice(index + height));
  const words = texts.map(headingWords);
  return { index, height, row: upper.row, columns, words };
}

/** The headings of a table: the first row that names criteria and what they are scored by. */
export function layoutOf(rows: readonly TableRow[], given: Given): TableLayout | undefined {
  for (const index of rows.slice(0, MOST_ROWS).keys()) {
    const layout = layoutAt(rows, index, given);
    if (layout !== undefined) return layout;
  }
  return undefined;
}

/** Whether a row repeats the headings, or numbers the columns: `(1) (2) (3)`, `A B 1 2`. */
export function isHeadingAgain({ cells }: TableRow, { words }: TableLayout): boolean {
  const own = cells.map(headingWords);
  const filled = own.filter((each) => each !== "");
  if (filled.length > 1 && own.every((each, at) => each === "" || each === words[at])) return true;
  const numbers = filled.filter((each) => /^\d{1,2}$/.test(each)).map(Number);
  const first = numbers[0] ?? 0;
  const counted = numbers.every((number, at) => number === first + at);
  const letters = filled.filter((each) => /^[a-c]$/.test(each));
  const onlyThese = numbers.length + letters.length === filled.length;
  return filled.length > 2 && onlyThese && counted && (first === 1 || letters.length > 0);
}
