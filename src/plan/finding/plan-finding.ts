import type { AgencyFindingCode } from "../../agency/index.js";
import type { CitationFindingCode } from "../../citation/index.js";
import type { DeadlineFindingCode } from "../../deadline/index.js";
import type { Finding } from "../../text/index.js";
import type { Place } from "../model/plan.js";

/** Kinds of finding about the table itself. */
export type TableFindingCode =
  | "table-header-missing"
  | "table-year-unknown"
  | "table-row-shifted"
  | "table-deadline-in-output-column"
  | "table-deadline-in-agency-column"
  | "table-agency-in-deadline-column"
  | "table-output-carried-down"
  | "table-task-number-absent"
  | "table-task-number-unreadable"
  | "table-task-number-missing"
  | "table-task-number-repeated"
  | "table-lines-outside"
  | "table-row-without-task"
  | "table-surplus-cells"
  | "table-missing-cells"
  | "table-lead-missing"
  | "table-section-missing"
  | "table-section-with-cells"
  | "table-column-repeated"
  | "table-cell-too-long"
  | "table-header-changed"
  | "table-without-tasks"
  | "table-layout-uncertain"
  | "table-quote-unclosed"
  | "table-line-divided"
  | "table-cells-uncertain"
  | "table-measure-by-number";

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
