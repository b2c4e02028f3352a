import { annexOf, type AnnexRow } from "./annex.js";
import type { AnnexOptions, AnnexSource } from "./annex-options.js";

const CALL = 'toMarkdown(trackPlan(schedulePlan(plan), records, asOf), { plan, locale: "vi" })';

/**
 * Writes a plan, a schedule or a tracked plan as an annex in Markdown (GitHub-flavoured): a title,
 * and a table of number, task, lead, coordinating agencies, deliverable and deadline; of what is
 * scheduled the due date, and of what is tracked the status as well. Sections are rows of their own.
 * Agencies of other parts stand beside the coordinating ones with their part in brackets; who carries
 * out what nobody leads stands in the place of its lead.
 *
 * What the plan says is text and nothing else: signs that Markdown or HTML would take for marks are
 * written as entities, line ends as `<br>`, and signs that turn the direction of writing are left
 * out. `readPlanTable` reads the annex of a plan in Vietnamese back to its sections, tasks, leads and
 * deadlines; `renderPlanTable` keeps more (targets, results, remarks).
 *
 * @param of - A plan, a schedule or a tracked plan.
 * @param options - The language, the title, and the plan beside a schedule.
 * @returns The text, ending with a line end.
 * @throws ChisoError `invalid-data` for what is none of these, and for a plan that lacks a task of the
 *   schedule; `invalid-option` for another language.
 * @example
 * ```ts
 * import { definePlan, toMarkdown } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát | công bố", lead: "Văn phòng", deadline: "Quý II" }] },
 *   ],
 * });
 * toMarkdown(plan).split("\n").slice(4, 6);
 * // ["| **I** | **Công khai** |  |  |  |  |", "| 1 | Rà soát &#124; công bố | Văn phòng |  |  | Quý II |"]
 * ```
 */
export function toMarkdown(of: AnnexSource, options: AnnexOptions = {}): string {
  const { title, asOf, headings, rows } = annexOf(of, options, CALL);
  const lines = [
    `# ${escaped(title)}`,
    "",
    ...(asOf === undefined ? [] : [`*${asOf}*`, ""]),
    tableLine(headings),
    tableLine(headings.map(() => "---")),
    ...rows.map((row) => tableLine(cellsOf(row, headings.length))),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cellsOf(row: AnnexRow, width: number): readonly string[] {
  if ("cells" in row) return row.cells.map((lines) => lines.map(escaped).join("<br>"));
  const { number, heading } = row;
  return Array.from({ length: width }, (_, at) => bold([number, heading][at] ?? ""));
}

function bold(text: string): string {
  return text === "" ? "" : `**${escaped(text)}**`;
}

/**
 * Signs that are marks wherever they stand, and those that make links of bare addresses: the colon
 * before something unless it is that of an hour, the stop behind `www`, `@` and the number sign before a word.
 */
const MARKS = /[&<>|\\`*_~[\]$^{}]|:(?=[^\s\d])|(?<!\d):(?=\d)|(?<=www)\.|[@#](?=\S)/giu;

function escaped(text: string): string {
  return text.replace(MARKS, (sign) => `&#${sign.charCodeAt(0)};`);
}
