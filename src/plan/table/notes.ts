import { isBlank } from "../cell/plain-text.js";
import type { PlanFinding, TableFindingCode } from "../finding/plan-finding.js";
import { tableFinding } from "../finding/table-finding.js";
import type { GridRow } from "../grid/grid.js";
import type { Leftover } from "../grid/plan-reading.js";

/** Where findings and what is left over go. */
export interface Notes {
  readonly findings: PlanFinding[];
  readonly leftovers: Leftover[];
}

/** Leaves words of a row over, with a finding. */
export function leaveOver(
  notes: Notes,
  code: TableFindingCode,
  row: number,
  texts: string[],
): void {
  const text = texts.join("\t");
  notes.findings.push(tableFinding(code, { row }, text));
  notes.leftovers.push({ row, text });
}

/** Leaves a row over as it stands. */
export function leaveRow({ leftovers }: Notes, { row, cells }: GridRow): void {
  const text = cells.join("\t");
  if (text.trim() !== "") leftovers.push({ row, text });
}

/** Reports a row by the words of its cells. */
export function reportRow(notes: Notes, code: TableFindingCode, { row, cells }: GridRow): void {
  const words = cells.filter((cell) => !isBlank(cell)).join(" | ");
  notes.findings.push(tableFinding(code, { row }, words));
}
