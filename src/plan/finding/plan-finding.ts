import type { AgencyFindingCode } from "../../agency/index.js";
import type { CitationFindingCode } from "../../citation/index.js";
import type { DeadlineFindingCode } from "../../deadline/index.js";
import { defined, findingOf, type Finding } from "../../text/index.js";
import { excerptOf } from "../cell/plain-text.js";
import type { Place } from "../model/plan.js";
import { TABLE_FINDINGS, type TableFindingCode } from "./data/table-findings.js";

/** Kinds of finding that reading a plan can give. */
export type PlanFindingCode =
  TableFindingCode | DeadlineFindingCode | AgencyFindingCode | CitationFindingCode;

/** Something odd in a plan's table, with its row and column. */
export interface PlanFinding extends Finding<PlanFindingCode> {
  /** Where in the table; absent when the whole table is meant. */
  readonly place?: Place;
  /** The words of the cell or row it concerns, shortened to one line. */
  readonly excerpt?: string;
}

/** A finding about the table, at a place. */
export function tableFinding(code: TableFindingCode, place?: Place, text = ""): PlanFinding {
  const excerpt = text === "" ? undefined : excerptOf(text);
  return defined({ ...findingOf(TABLE_FINDINGS, code), place, excerpt });
}
