import { requireOptions, type Locale } from "../../text/index.js";
import type { Plan } from "../model/plan.js";
import { laidOut, LAYOUTS, type RenderLayout } from "./layouts.js";
import { contentOf } from "./plan-content.js";
import { requirePlan } from "../model/plan-form.js";

/** How a plan is to be written. */
export interface RenderPlanOptions {
  /** How the table is laid out. */
  readonly layout: RenderLayout;
  /** The language of the headings; `vi` when absent. Only Vietnamese headings are read back. */
  readonly locale?: Locale;
}

/**
 * Writes a plan as a table, in the columns that provincial plans have: number, task, output, lead,
 * partners, deadline, and those for who carries out or monitors, parts of indices, targets, results
 * and remarks where the plan needs them. Above it stand the targets of the plan, its title and the
 * document it is attached to, so that `readPlanTable` reads the plan back from every layout.
 *
 * A table cannot hold everything. Lost on the way back are: the English title and the case of the
 * title; a year that neither title nor day of issue says, and a period other than one year; codes
 * of sections that are neither Roman numerals nor plain numbers above tasks numbered below them,
 * codes of parts other than A to H, lettered tasks that stand directly in a section, parts of
 * parts; the deadline or lead of a task each of whose outputs has its own, and the order of outputs
 * where some have their own; agencies that no reader knows; editions of an index other than the
 * one the year shows; double asterisks, the stop or semicolon that ends one of several outputs,
 * activities or results, and tags and marks of the layout in the lines above the table.
 *
 * Said in another way are: day and issuer of the plan, which a number without its own takes over;
 * parts of an index that the heading of a section does not name, which become those of its tasks;
 * targets of an output that its name does not state, which become the task's; activities, which
 * stand in the name of the task as well; the cells of parts of indices and targets, which become
 * remarks as well, a dash among them where the parts named above no longer hold; several remarks,
 * which become one. What words state is read: a part of an index that a heading names, a target in
 * a name, results behind `Kết quả:` in the name of a task.
 *
 * @param plan - The plan.
 * @param options - The layout: `tab-separated`, `markdown` (GitHub-flavoured), `csv` (RFC 4180) or
 *   `html`; and the language of the headings.
 * @returns The text, ending with a line end.
 * @throws ChisoError `invalid-option` for another layout or language.
 * @example
 * ```ts
 * import { definePlan, renderPlanTable } from "chiso/plan";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", lead: "Văn phòng", deadline: "Quý II" }] },
 *   ],
 * });
 * renderPlanTable(plan, { layout: "tab-separated" }).split("\n")[2]; // "1\tRà soát\t\tVăn phòng\t\tQuý II"
 * ```
 */
export function renderPlanTable(plan: Plan, options: RenderPlanOptions): string {
  const call = 'renderPlanTable(readPlanTable(text).plan, { layout: "markdown", locale: "vi" })';
  requirePlan(plan, call);
  requireOptions(options, `layout:${Object.keys(LAYOUTS).join("|")}! locale:vi|en`, call);
  const { layout, locale = "vi" } = options;
  return laidOut(contentOf(plan, locale), LAYOUTS[layout]);
}
