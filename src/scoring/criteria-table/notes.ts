import {
  CRITERIA_TABLE_FINDINGS,
  type CriteriaTableFindingCode,
} from "../data/criteria-table-findings.js";
import { findingOfRow, type Words } from "../findings.js";
import type { CellPlace, CriteriaLeftover, CriteriaTableFinding } from "./criteria-table.js";

/** What is gathered while a table is read. */
export interface Notes {
  readonly findings: CriteriaTableFinding[];
  readonly leftovers: CriteriaLeftover[];
}

/** Notes a finding about a cell. */
export function note(
  { findings }: Notes,
  code: CriteriaTableFindingCode,
  { row, column }: CellPlace,
  words: Words = {},
  more: Partial<Pick<CriteriaTableFinding, "node" | "severity">> = {},
): void {
  const finding = findingOfRow(code, CRITERIA_TABLE_FINDINGS[code], words);
  findings.push({ ...finding, place: { row, column }, ...more });
}
