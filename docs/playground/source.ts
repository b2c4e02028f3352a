import {
  readPlanRows,
  readPlanTable,
  type MergedCells,
  type PlainDate,
  type PlanReading,
  type SheetCell,
} from "chiso";

/** One sheet of a workbook, as the readers of rows take it. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly MergedCells[];
}

/** What was pasted or opened. */
export type Source =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "html"; readonly html: string; readonly file?: string }
  | {
      readonly kind: "workbook";
      readonly sheets: readonly Sheet[];
      readonly chosen: number;
      readonly file: string;
    };

/** What is known of the table beside its words. */
export interface ReadingOptions {
  readonly year?: number;
  readonly reportedOn?: PlainDate;
}

/** Reads the plan of what was pasted or opened. */
export function readSource(source: Source, options: ReadingOptions): PlanReading {
  if (source.kind === "text") return readPlanTable(source.text, options);
  if (source.kind === "html") return readPlanTable(source.html, { ...options, layout: "html" });
  const { rows, merges } = source.sheets[source.chosen] ?? { rows: [], merges: [] };
  // Days were taken from the sheet as days, by no clock.
  return readPlanRows(rows, { ...options, merges, dateOffset: 0 });
}

/** Whether something was given at all. */
export function isEmpty(source: Source): boolean {
  return source.kind === "text" && source.text.trim() === "";
}

/** The table that a clipboard holds: with its formatting, where that has a table. */
export function sourceOfClipboard(data: DataTransfer): Source {
  const html = data.getData("text/html");
  if (/<table\b/i.test(html)) return { kind: "html", html };
  return { kind: "text", text: data.getData("text/plain") };
}
