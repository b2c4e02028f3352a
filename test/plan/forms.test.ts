import {
  readPlanItems,
  readPlanRows,
  readPlanTable,
  type PlanReading,
  type Task,
} from "chiso/plan";
import { describe, expect, it } from "vitest";
import * as files from "./forms/file-forms.js";
import type { FormTable } from "./forms/form-table.js";
import * as pdfs from "./forms/pdf-forms.js";
import { FORM_TABLES } from "./forms/tables.js";
import * as texts from "./forms/text-forms.js";
import { namesOf } from "./tables.js";
import { workOf } from "../work.js";

/** A form in which a table comes, with how it is read. */
type Form = readonly [name: string, read: (table: FormTable) => PlanReading | Promise<PlanReading>];

const FORMS: readonly Form[] = [
  ["text pasted from Word", (table) => readPlanTable(texts.wordPaste(table))],
  ["HTML from the clipboard of Word", (table) => readPlanTable(texts.clipboardHtml(table))],
  ["a Word file through mammoth", async (table) => readPlanTable(await files.mammothHtml(table))],
  [
    "an Excel file through SheetJS",
    async (table) => {
      const { rows, merges } = await files.sheetjsRows(table);
      const dateOffset = files.hoursAhead();
      return readPlanRows(rows, { merges, dateOffset, serialDates: files.CLOCKS_CHANGE });
    },
  ],
  ["an Excel file through exceljs", async (table) => readPlanRows(await files.exceljsRows(table))],
  ["comma-separated values", (table) => readPlanTable(texts.csv(table))],
  ["a Markdown table", (table) => readPlanTable(texts.markdown(table))],
  ["the text of a PDF with its layout", (table) => readPlanTable(pdfs.pdfLayout(table))],
  ["the items of a PDF", (table) => readPlanItems(pdfs.pdfItems(table))],
];

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

/** What a task says, as the tables write it; what an output has in common with it is its own. */
function lineOf(task: Task): string {
  const leads = namesOf(task, "lead").join("; ");
  const deadline = oneLine(task.deadline?.text ?? "");
  const outputs = task.deliverables.map((output) => {
    const lead = namesOf(output, "lead").join("; ");
    const due = oneLine(output.deadline?.text ?? "");
    return [
      output.title,
      ...(lead === "" || lead === leads ? [] : [`@${lead}`]),
      ...(due === "" || due === deadline ? [] : [`@${due}`]),
    ].join(" ");
  });
  const partners = namesOf(task, "coordinate").join("; ");
  return [task.code, task.title, leads, partners, deadline, outputs.join("; ")].join("|");
}

function linesOf({ plan }: PlanReading): string[] {
  return plan.sections.flatMap(({ code, title, tasks }) => [
    ...(code === "" && title === "" ? [] : [`${code}|${title}`]),
    ...tasks.map(lineOf),
  ]);
}

describe("one document's table", () => {
  for (const table of FORM_TABLES) {
    it.each(FORMS)(`with ${table.name} is read alike from %s`, async (_, read) => {
      const reading = await read(table);
      expect(linesOf(reading)).toEqual(table.plan);
      expect(reading.plan.title?.vi).toBe(table.title);
      const severe = reading.findings.filter(({ severity }) => severity === "error");
      expect(severe).toEqual([]);
    });
  }
});

describe("finding out how a table is divided", () => {
  it.each(FORM_TABLES.map((table) => [table.name, texts.clipboardHtml(table)] as const))(
    "takes little beside reading it, where its marks leave no doubt: HTML of %s",
    (_, text) => {
      const found = workOf(() => readPlanTable(text));
      const given = workOf(() => readPlanTable(text, { layout: "html" }));
      expect(found).toBeLessThan(2 * given);
    },
  );
});
