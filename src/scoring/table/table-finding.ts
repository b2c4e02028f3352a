import type { FindingTable } from "../../text/index.js";
import { TABLE_FINDINGS, type ScoreTableFindingCode } from "../data/table-findings.js";
import { findingOfRow, type Words } from "../findings.js";
import type { ScorePlace, ScoreTableFinding } from "./score-table.js";

const LONGEST = 60;

/** Words of a cell as a finding quotes them. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** A finding about a table of scores. */
export function tableFinding(
  code: ScoreTableFindingCode,
  place?: ScorePlace,
  words: Words = {},
): ScoreTableFinding {
  const table: FindingTable<ScoreTableFindingCode> = TABLE_FINDINGS;
  const finding = findingOfRow(code, table[code], words);
  return place === undefined ? finding : { ...finding, place };
}
