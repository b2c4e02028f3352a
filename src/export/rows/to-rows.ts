import type { Plan } from "../../plan/index.js";
import type { PlanSchedule, TrackedPlan } from "../../progress/index.js";
import * as calls from "../../text/index.js";
import { ROW_COLUMNS, type ColumnNeed, type RowColumn } from "../data/row-columns.js";
import type { RowCell } from "./row-cell.js";
import { cellOf, saysMore } from "./row-cells.js";
import { linesOf, requireSource, type RowSource } from "./row-source.js";

/** How rows are made. */
export interface RowOptions {
  /**
   * The columns in their order; when left out, the usual ones that there is something for: section,
   * code, task, deliverable, lead (who carries out, where nobody leads), coordinating agencies, those
   * of other parts where there are any, deadline as written, due date, status, day of completion and
   * its hour where any is known, evidence.
   */
  readonly columns?: readonly RowColumn[];
  /** The language of headings and statuses; Vietnamese when left out. */
  readonly locale?: calls.Locale;
  /** The plan of a schedule or of a tracked plan, for what only the plan knows: who coordinates. */
  readonly plan?: Pick<Plan, "sections">;
}

const CALL = 'toRows(trackPlan(schedulePlan(plan), records, asOf), { plan, locale: "vi" })';

/**
 * Makes rows for a spreadsheet: a heading, and below it one row for each output of a plan (or task
 * without any), or for each obligation of a schedule or a tracked plan. Days are cells of their own
 * kind, which the writer of a file turns into days of the spreadsheet; what has no due date has an
 * empty cell there. An inferred status says that it is.
 *
 * @param of - A plan, a schedule or a tracked plan.
 * @param options - The columns, the language, and the plan beside a schedule.
 * @returns The rows, all of one length, the heading first.
 * @throws ChisoError `invalid-data` for what is none of these, and for a plan that lacks a task of the
 *   schedule; `invalid-option` for columns that there are not, or for which more is needed.
 * @example
 * ```ts
 * import { definePlan, schedulePlan, toRows } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Quý II" }] },
 *   ],
 * });
 * toRows(schedulePlan(plan), { columns: ["code", "task", "deadline", "due"], locale: "en" });
 * // [["Code", "Task", "Deadline as written", "Due date"], ["I.1", "Rà soát", "Quý II", { date: "2021-06-30" }]]
 * ```
 */
export function toRows(
  of: Pick<Plan, "sections"> | PlanSchedule | TrackedPlan,
  options: RowOptions = {},
): RowCell[][] {
  requireSource(of, CALL);
  calls.requireOptions(options, "columns:list locale:vi|en plan:object", CALL);
  const { locale = "vi", plan } = options;
  const able = columnsOf(of, options);
  const lines = linesOf(of, plan, CALL);
  const columns = able.filter(
    ([column, , , , usual]) =>
      options.columns !== undefined ||
      usual === "usual" ||
      lines.some((line) => saysMore(column, line, locale)),
  );
  const heading = columns.map(([, , vi, en]): RowCell => ({ vi, en })[locale]);
  const rows = lines.map((line) => columns.map(([column]) => cellOf(column, line, locale)));
  return [heading, ...rows];
}

/** What there is to fill columns with. */
function needsMet(of: RowSource, plan: RowOptions["plan"]): readonly ColumnNeed[] {
  if (!("obligations" in of)) return ["anything", "plan"];
  const known: ColumnNeed[] = plan === undefined ? [] : ["plan"];
  if ("asOf" in of) known.push("tracking");
  return ["anything", "schedule", ...known];
}

/** The columns asked for, or the usual ones, with their headings; only such as can be filled. */
function columnsOf(of: RowSource, { columns, plan }: RowOptions): typeof ROW_COLUMNS {
  const needs = needsMet(of, plan);
  const able = ROW_COLUMNS.filter(([, need]) => needs.includes(need));
  if (columns === undefined) return able.filter(([, , , , usual]) => usual !== undefined);
  const accepted = `some of ${able.map(([name]) => name).join(", ")}`;
  if (columns.length === 0) refuse(columns, accepted);
  // By place, for a list may have gaps.
  return Array.from(columns, (name) => {
    return able.find(([each]) => each === name) ?? refuse(name, accepted);
  });
}

/** A column that is not known is told from one that lacks what it needs by what is accepted. */
function refuse(value: unknown, accepted: string): never {
  throw calls.wrongCall(value, accepted, CALL, "invalid-option", "columns");
}
