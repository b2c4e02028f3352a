import { ChisoError, defined, singleLine } from "../../text/index.js";
import type { CriteriaSet, CriteriaSetInput } from "../criteria/criteria-set.js";
import { defineCriteriaSet } from "../criteria/define-criteria-set.js";
import type { CriteriaTableFindingCode } from "../data/criteria-table-findings.js";
import type { TableRow } from "../table/table-row.js";
import { requireTable, tableRows, type TableInput } from "../table/table-rows.js";
import type {
  CriteriaTableFinding,
  CriteriaTableReading,
  ReadCriteriaTableOptions,
} from "./criteria-table.js";
import { CALL, requireCriteriaOptions } from "./check-options.js";
import { givenKinds, headingWords, isHeadingAgain, layoutOf, type TableLayout } from "./layout.js";
import { linesOf } from "./lines.js";
import { columnPlan, POINTS_IN_WORDS } from "./row-contents.js";
import { note, type Notes } from "./notes.js";
import { listed, readTree, type ReadNode } from "./read-tree.js";
import { fieldsOf, setInputOf } from "./set-input.js";
import { statedTotal } from "./totals.js";
import { treeOf } from "./tree.js";

/** Columns of bonuses and deductions of each criterion, for which a set has no place. */
const OUTSIDE = /\b(?:thuong|tru|cong|phat)\b/;

/** Columns that hold something and are not read, and headings that the caller names in vain. */
function columnFindings(
  layout: TableLayout,
  body: readonly TableRow[],
  { columns = {} }: ReadCriteriaTableOptions,
  notes: Notes,
): void {
  const { row } = layout;
  for (const { column, heading, kind } of layout.columns) {
    const place = { row, column };
    const filled = body.map(({ cells }) => cells[column - 1] ?? "").filter((cell) => cell !== "");
    if (filled.length === 0) continue;
    if (kind === "weight") note(notes, "criteria-weight-unread", place, { heading });
    if (kind !== "score" && kind !== undefined) continue;
    // A column beside the rule may hold a part of it.
    const speaks = filled.some((cell) => POINTS_IN_WORDS.test(String(cell)));
    const isOpen = speaks || (kind === undefined && OUTSIDE.test(headingWords(heading)));
    note(notes, "criteria-column-unread", place, { heading }, isOpen ? { severity: "error" } : {});
  }
  const written = new Set(layout.columns.map(({ heading }) => headingWords(heading)));
  for (const heading of Object.keys(columns)) {
    if (!written.has(headingWords(heading)))
      note(notes, "criteria-column-not-found", { row, column: 1 }, { heading });
  }
}

/** Words of rows that belong to no table. */
function wordsAbove(rows: readonly TableRow[], notes: Notes): string {
  const lines = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, at) =>
      cell === "" ? [] : [{ text: singleLine(String(cell)), place: { row, column: at + 1 } }],
    ),
  );
  notes.leftovers.push(...lines);
  return lines.map(({ text }) => text).join(" ");
}

/** Errors that leave the nodes themselves right. */
const MENDED_IN_INPUT: ReadonlySet<string> = /* @__PURE__ */ new Set<CriteriaTableFindingCode>([
  "criteria-sum-differs",
  "criteria-total-differs",
  "criteria-row-unread",
  "criteria-set-refused",
]);

function isError({ severity }: CriteriaTableFinding): boolean {
  return severity === "error";
}

/** The set, once nothing stands against it; what it remarks is placed in the table. */
function definedSet(
  input: CriteriaSetInput,
  nodes: readonly ReadNode[],
  row: number,
  notes: Notes,
): CriteriaSet | undefined {
  if (notes.findings.some(isError)) return undefined;
  try {
    const set = defineCriteriaSet(input);
    const places = new Map(listed(nodes).map(({ code, place }) => [code, place] as const));
    const known = new Set(notes.findings.map(({ code, node = "" }) => `${code} ${node}`));
    for (const finding of set.findings) {
      if (known.has(`${finding.code} ${finding.node}`)) continue;
      notes.findings.push({ ...finding, place: places.get(finding.node) ?? { row, column: 1 } });
    }
    return set;
  } catch (error) {
    if (!(error instanceof ChisoError)) throw error;
    note(notes, "criteria-set-refused", { row, column: 1 }, { reason: error.message });
    return undefined;
  }
}

/** Cells behind those of the headings are of no column: often a rule that a sign of it cut. */
function cellsBeyond(body: readonly TableRow[], width: number, notes: Notes): void {
  for (const { row, cells } of body) {
    const text = cells
      .slice(width)
      .map(String)
      .filter((cell) => cell !== "")
      .join(" | ");
    if (text === "") continue;
    note(notes, "criteria-cells-beyond", { row, column: width + 1 }, { text });
    notes.leftovers.push({ text, place: { row, column: width + 1 } });
  }
}

function byPlace(one: CriteriaTableFinding, other: CriteriaTableFinding): number {
  return one.place.row - other.place.row || one.place.column - other.place.column;
}

/**
 * Reads a table of criteria, as decisions on administrative reform and on the rating of offices
 * annex it, into a set: fields, criteria and components by their codes, maxima, rules in words.
 * Columns are found by their headings (`STT`, `Tiêu chí`, `Điểm tối đa`, `Cách tính điểm` …), rules
 * are read by {@link readScoringRule} whole or refused; levels in rows of their own, merged cells,
 * rows of totals, repeated headings, bonus and deductions are understood. Nothing is guessed: a
 * criterion that was not read whole is listed with its finding, and then there is no set.
 *
 * @param input - Rows of cells, as packages give those of a spreadsheet, or a text with tabs,
 *   commas, semicolons or the bars of Markdown.
 * @param options - What the table does not say of its set (`id`, `title`, `source`, `bands` …), and
 *   what the caller knows better: `columns` by heading, `roles` of fields and `rules` by code.
 * @returns The set where no finding is an error; what it is made of; every criterion with its row;
 *   the findings, each with row and column.
 * @throws ChisoError `invalid-data` for what is no table, `invalid-option` for other options.
 * @example
 * ```ts
 * import { readCriteriaTable } from "chiso/scoring";
 * const { set } = readCriteriaTable([
 *   ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
 *   ["I", "Chỉ đạo, điều hành", 3, null],
 *   ["1", "Kế hoạch năm", 1, "Kịp thời: 1 điểm; chậm: 0,5 điểm; không có: 0 điểm"],
 *   ["2", "Mức độ thực hiện", 2, "Từ 90% trở lên: 2 điểm; dưới 90%: 0 điểm"],
 * ]);
 * set?.fields[0]?.criteria.length; // 2
 * ```
 */
export function readCriteriaTable(
  input: TableInput,
  options: ReadCriteriaTableOptions = {},
): CriteriaTableReading {
  requireTable(input, CALL);
  requireCriteriaOptions(options);
  const rows = tableRows(input);
  const notes: Notes = { findings: [], leftovers: [] };
  const layout = layoutOf(rows, givenKinds(options));
  if (layout === undefined) {
    note(notes, "criteria-header-missing", { row: rows[0]?.row ?? 1, column: 1 });
    wordsAbove(rows, notes);
    return { criteria: [], columns: [], ...notes };
  }
  const { index, height, row, columns } = layout;
  const title = wordsAbove(rows.slice(0, index), notes) || "Bộ tiêu chí";
  const body = rows.slice(index + height).filter((each) => !isHeadingAgain(each, layout));
  columnFindings(layout, body, options, notes);
  cellsBeyond(body, columns.length, notes);
  const tree = treeOf(linesOf(body, columnPlan(columns, body), notes), notes);
  const nodes = readTree(tree, options, notes);
  const criteria = listed(nodes);
  if (criteria.length === 0) note(notes, "criteria-empty", { row, column: 1 });
  const made: Notes = { findings: [], leftovers: [] };
  const fields = fieldsOf(nodes, title, made);
  const total = statedTotal(tree.totals, nodes, fields, notes);
  const isWhole =
    criteria.every(({ status }) => status !== "refused") &&
    notes.findings.every((each) => !isError(each) || MENDED_IN_INPUT.has(each.code));
  const head = { title, ...defined({ maximum: total }) };
  const whole = isWhole ? setInputOf(nodes, fields, head, options) : undefined;
  if (isWhole && criteria.length > 0 && whole === undefined) {
    const reason = "no field of the table adds up to a maximum";
    note(notes, "criteria-set-refused", { row, column: 1 }, { reason });
  }
  if (whole !== undefined) {
    notes.findings.push(...made.findings);
    if (total === undefined && options.maximum === undefined)
      note(notes, "criteria-total-missing", { row, column: 1 }, { sum: whole.maximum });
  }
  const set = whole === undefined ? undefined : definedSet(whole, nodes, row, notes);
  const findings = notes.findings.sort(byPlace);
  const { leftovers } = notes;
  return {
    ...defined({ set, input: whole }),
    criteria,
    columns,
    headingRow: row,
    findings,
    leftovers,
  };
}
