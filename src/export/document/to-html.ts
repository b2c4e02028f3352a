import { HTML_STYLE } from "../data/html-style.js";
import { annexOf, type AnnexRow } from "./annex.js";
import type { AnnexOptions, AnnexSource } from "./annex-options.js";
import { escaped } from "./markup.js";
import { pageOf } from "./page.js";

const CALL = 'toHtml(trackPlan(schedulePlan(plan), records, asOf), { plan, locale: "vi" })';

/**
 * Writes a plan, a schedule or a tracked plan as an annex in a page of HTML that needs no other file
 * and runs no script: the columns of `toMarkdown`, sections as rows over the columns, printed across on A4
 * with the header on each page, light or dark as the reader's screen.
 *
 * What the plan says is text and nothing else: signs of HTML are written as entities, and signs that
 * turn the direction of writing are left out. `readPlanTable` reads the annex of a plan in Vietnamese
 * back to its sections, tasks, leads and deadlines.
 *
 * @param of - A plan, a schedule or a tracked plan.
 * @param options - The language, the title, and the plan beside a schedule.
 * @returns The page, ending with a line end.
 * @throws ChisoError `invalid-data` for what is none of these, and for a plan that lacks a task of the
 *   schedule; `invalid-option` for another language.
 * @example
 * ```ts
 * import { definePlan, toHtml } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát <b>", lead: "Văn phòng", deadline: "Quý II" }] },
 *   ],
 * });
 * const page = toHtml(plan);
 * page.includes('<td>I</td><th scope="rowgroup" colspan="5"><b>Công khai</b></th></tr>'); // true
 * page.includes("<td>Rà soát &#60;b&#62;</td><td>Văn phòng</td>"); // true
 * ```
 */
export function toHtml(of: AnnexSource, options: AnnexOptions = {}): string {
  const { title, asOf, headings, rows, locale } = annexOf(of, options, CALL);
  const heads = headings.map((heading) => `<th scope="col">${heading}</th>`);
  const table = [
    `<h1>${escaped(title)}</h1>`,
    ...(asOf === undefined ? [] : [`<p>${asOf}</p>`]),
    // What scrolls can be reached by the keyboard, and has a name.
    `<div role="region" tabindex="0" aria-label="${escaped(title)}">`,
    "<table>",
    `<thead><tr>${heads.join("")}</tr></thead>`,
    ...["<tbody>", ...rows.map((row) => tableRow(row, headings.length)), "</tbody>"],
    ...["</table>", "</div>"],
  ];
  return pageOf({ locale, title, style: HTML_STYLE }, table);
}

/** A day, which is never divided, with its hour or without. */
const DAY = /^(?:\d\d:\d\d, )?(?:\d\d\/\d\d\/\d{4}|\d{4}-\d\d-\d\d)$/;

function tableRow(row: AnnexRow, width: number): string {
  if ("cells" in row) {
    const cells = row.cells.map((lines) => {
      const kind = lines.length === 1 && DAY.test(lines.join("")) ? ' class="day"' : "";
      return `<td${kind}>${lines.map(escaped).join("<br>")}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  }
  // Bold letters tell the heading of a section without a number from a task.
  const heading = `<b>${escaped(row.heading)}</b>`;
  const cells = `<td>${escaped(row.number)}</td><th scope="rowgroup" colspan="${width - 1}">${heading}</th>`;
  return `<tr class="section">${cells}</tr>`;
}
