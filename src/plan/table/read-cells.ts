import { parseAgencies, type AgencyRole } from "../../agency/index.js";
import { parseDeadline, type DeadlineExpression } from "../../deadline/index.js";
import type { Finding } from "../../text/index.js";
import type { ColumnRole } from "../data/header-words.js";
import { TABLE_MESSAGES } from "../data/messages.js";
import type { PlanFinding, PlanFindingCode, TableFindingCode } from "../plan-finding.js";
import type { Assignment, Deliverable, Place } from "../plan.js";
import type { PlacedCell } from "./classify-row.js";
import type { CellDraft } from "./draft.js";
import { excerptOf, oneLine, plainText } from "./plain-text.js";
import { isOnlyAgencies, isOnlyDeadline } from "./shifted-row.js";

/** What reading cells needs: the caller's glossary, and where findings go. */
export interface CellContext {
  readonly glossary?: Readonly<Record<string, string>>;
  readonly findings: PlanFinding[];
}

/** A finding about the table, at a place. */
export function tableFinding(code: TableFindingCode, place?: Place, text?: string): PlanFinding {
  return {
    code,
    ...TABLE_MESSAGES[code],
    ...(place === undefined ? {} : { place }),
    ...(text === undefined || text === "" ? {} : { excerpt: excerptOf(text) }),
  };
}

/** Findings of a cell's reader, with the place of the cell; mere remarks stay with the reading. */
export function cellFindings(
  findings: readonly Finding<PlanFindingCode>[],
  cell: PlacedCell,
): PlanFinding[] {
  return findings
    .filter(({ severity }) => severity !== "info")
    .map((finding) => ({
      ...finding,
      place: { row: cell.row, column: cell.column },
      excerpt: excerptOf(cell.text),
    }));
}

const AGENCY_COLUMNS: readonly (readonly [ColumnRole, AgencyRole])[] = [
  ["lead", "lead"],
  ["coordinate", "coordinate"],
  ["implement", "implement"],
  ["monitor", "monitor"],
];

/** The agencies of a row with their roles; a role said beside an agency goes before the column's. */
export function readAssignments(row: CellDraft, context: CellContext): Assignment[] {
  const { glossary } = context;
  return AGENCY_COLUMNS.flatMap(([column, columnRole]) => {
    const cell = row[column];
    if (cell === undefined) return [];
    const list = parseAgencies(plainText(cell.text), glossary === undefined ? {} : { glossary });
    context.findings.push(...cellFindings(list.findings, cell));
    return list.agencies.map((agency) => ({ role: agency.role ?? columnRole, agency }));
  });
}

/** The deadline of a row. */
export function readDeadline(row: CellDraft, context: CellContext): DeadlineExpression | undefined {
  const cell = row.deadline;
  if (cell === undefined) return undefined;
  const deadline = parseDeadline(cell.text);
  const unread = deadline.clauses.every(({ timing }) => timing.kind === "unrecognized");
  if (unread && isOnlyAgencies(cell.text)) {
    const place = { row: cell.row, column: cell.column };
    context.findings.push(tableFinding("table-agency-in-deadline-column", place, cell.text));
  } else context.findings.push(...cellFindings(deadline.findings, cell));
  return deadline;
}

const LINE_BULLET = /^(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))\s*/;

/** The outputs a cell lists, one a line or bullet; a time in this column is no output. */
export function readOutputs(row: CellDraft, context: CellContext): Deliverable[] {
  const cell = row.output;
  if (cell === undefined) return [];
  const place = { row: cell.row, column: cell.column };
  if (isOnlyDeadline(cell.text)) {
    context.findings.push(tableFinding("table-deadline-in-output-column", place, cell.text));
    return [];
  }
  return listedLines(cell.text).map((title) => ({ title, assignments: [], source: place }));
}

/** Lines of a cell when they are bulleted, else the whole cell as one. */
export function listedLines(text: string): string[] {
  const lines = plainText(text)
    .split(/\n|;\s+(?=[-+•*]\s)/)
    .map((line) => line.trim());
  const bulleted = lines.filter((line) => LINE_BULLET.test(line)).length;
  if (bulleted === 0) return [oneLine(text)].filter((line) => line !== "");
  return lines
    .map((line) => oneLine(line.replace(LINE_BULLET, "")).replace(/[;.]$/, ""))
    .filter((line) => line !== "");
}
