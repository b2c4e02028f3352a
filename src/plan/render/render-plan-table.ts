import { ChisoError, type Locale } from "../../text/index.js";
import type { Plan } from "../plan.js";
import { LAYOUTS, type RenderLayout } from "./layouts.js";
import { contentOf } from "./plan-content.js";

/** How a plan is to be written. */
export interface RenderPlanOptions {
  /** How the table is laid out. */
  readonly layout: RenderLayout;
  /** The language of the headings; `vi` when absent. Only Vietnamese headings are read back. */
  readonly locale?: Locale;
}

/**
 * Writes a plan as a table, in the columns that provincial plans have: number, task, output, lead,
 * partners, deadline, and those for who carries out or monitors, parts of indices and remarks where
 * the plan needs them. Above it stand the title and the document it is attached to, so that
 * `readPlanTable` reads the plan back from the tab-separated form.
 *
 * A table cannot hold everything. Lost or changed on the way back are: the English title, the case
 * of the title, and a day or issuer without a number of a document; a year that neither title nor
 * day of issue says, and a period other than one year; targets of the plan, targets that no words
 * state, and parts of indices that the heading of a section does not name; codes of sections that
 * are no Roman numerals, codes of parts that are no letters A to H, lettered tasks that stand
 * directly in a section, parts of parts; the deadline of
 * a task each of whose outputs has its own; activities and results, which become words of the
 * task; the bounds between several remarks; agencies that no reader knows; double
 * asterisks, and the full stop or semicolon that ends one of several outputs.
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
  const { layout, locale = "vi" } = options;
  if (!Object.hasOwn(LAYOUTS, layout)) {
    throw new ChisoError("invalid-option", {
      given: `layout ${layout}`,
      accepted: Object.keys(LAYOUTS).join(", "),
      advice: 'Pass { layout: "tab-separated" }',
    });
  }
  if (!["vi", "en"].includes(locale)) {
    throw new ChisoError("invalid-option", {
      given: `locale ${locale}`,
      accepted: '"vi" or "en"',
      advice: 'Pass { locale: "vi" } for headings that are read back',
    });
  }
  return LAYOUTS[layout](contentOf(plan, locale));
}
