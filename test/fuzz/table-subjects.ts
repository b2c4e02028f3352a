import {
  agenda,
  completion,
  coverage,
  diffPlans,
  inferEvidence,
  lintPlan,
  plainDate,
  readPlanItems,
  readPlanRows,
  readPlanTable,
  renderPlanTable,
  renderReport,
  schedulePlan,
  toCsv,
  toHtml,
  toICalendar,
  toMarkdown,
  toRows,
  trackPlan,
  type PlanReading,
} from "chiso";

import { frozen } from "./plain-data.js";
import { smallerLists, smallerTexts } from "./reduce.js";
import { subjectOf, type Subject } from "./subject.js";
import { tableOf, type Table } from "./tables.js";

const AS_OF = plainDate("2021-09-30");
const YEAR = { year: 2021 };

function readTable(table: Table): PlanReading {
  switch (table.kind) {
    case "text": {
      const { text, layout } = table;
      return readPlanTable(text, layout === undefined ? YEAR : { ...YEAR, layout });
    }
    case "rows":
      return readPlanRows(table.rows, YEAR);
    case "items":
      return readPlanItems(table.items, YEAR);
  }
}

/** From a table to everything that is written of it. */
function allOf(table: Table): unknown {
  const reading = frozen(readTable(table));
  const { plan, records } = reading;
  const schedule = frozen(schedulePlan(plan));
  const tracked = frozen(trackPlan(schedule, records, AS_OF));
  return {
    reading,
    tracked,
    completion: completion(tracked, { by: ["section", "quarter"] }),
    agenda: agenda(tracked, { days: 10 }),
    report: renderReport(tracked, { form: "nine-months" }),
    lint: lintPlan(plan, table.kind === "text" ? { text: table.text } : {}),
    diff: diffPlans(plan, plan).changes,
    inferred: inferEvidence(plan),
    coverage: coverage(plan, { index: "papi", edition: "2021" }),
    written: [
      renderPlanTable(plan, { layout: "html" }),
      toCsv(toRows(tracked)),
      toMarkdown(plan),
      toHtml(tracked),
      toICalendar(schedule, { asOf: AS_OF }),
    ],
  };
}

function sizeOf(table: Table): number {
  switch (table.kind) {
    case "text":
      return table.text.length;
    case "rows":
      return table.rows.flat().reduce<number>((sum, cell) => sum + String(cell).length + 10, 0);
    case "items":
      return table.items.reduce((sum, { text }) => sum + text.length + 1, 0);
  }
}

function* smallerTables(table: Table): Generator<Table> {
  switch (table.kind) {
    case "text":
      for (const text of smallerTexts(table.text)) yield { ...table, text };
      return;
    case "rows":
      for (const rows of smallerLists(table.rows, (row) =>
        smallerLists(row, (cell) => (typeof cell === "string" ? smallerTexts(cell) : [])),
      ))
        yield { ...table, rows };
      return;
    case "items":
      for (const items of smallerLists(table.items, () => [])) yield { ...table, items };
  }
}

/** The words of a table that are marked are in the plan, its records, the leftovers or the header. */
function lostMarks(
  { plan, leftovers, layout, records }: PlanReading,
  table: Table,
): string | undefined {
  const marks = (table.marks ?? []).filter((mark) => !isCutOff(table, mark));
  if (marks.length === 0) return undefined;
  const kept = JSON.stringify([plan, leftovers, layout.columns, records]);
  const lost = marks.find((mark) => !kept.includes(mark));
  return lost === undefined ? undefined : `loses "${lost}"`;
}

/** Whether a mark is not in a table that was made smaller. */
function isCutOff(table: Table, mark: string): boolean {
  switch (table.kind) {
    case "text":
      return !table.text.includes(mark);
    case "rows":
      return !table.rows.flat().some((cell) => typeof cell === "string" && cell.includes(mark));
    case "items":
      return !table.items.some(({ text }) => text.includes(mark));
  }
}

const common = { make: tableOf, size: sizeOf, smaller: smallerTables, pace: 2000 };

/** Tables of every layout, read, and all through. */
export const TABLE_SUBJECTS: readonly Subject[] = [
  subjectOf({ ...common, name: "a table", share: 5000, read: readTable, lost: lostMarks }),
  subjectOf({ ...common, name: "a table, all through", share: 1200, read: allOf, pace: 5000 }),
];
