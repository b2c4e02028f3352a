import { requireKind, requireList, wrongCall } from "../../text/index.js";
import { textRows } from "./cells.js";
import { isMarkdown, markdownRows } from "./markdown-rows.js";
import type { TableRow } from "./table-row.js";

/** A cell of a table as packages for spreadsheets give it. */
export type TableCell = string | number | null | undefined;

/** A table: rows of cells, or a text with tabs, commas, semicolons or the bars of Markdown. */
export type TableInput = string | readonly (readonly TableCell[])[];

function cleaned(cell: TableCell): string | number {
  if (typeof cell === "number") return Number(cell.toPrecision(15));
  return (cell ?? "").trim();
}

/** How far a text is divided evenly by a sign: rows of the commonest width, times its cells. */
function evenness(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) best = Math.max(best, count * (width - 1));
  return best;
}

function dividedText(text: string): readonly TableRow[] {
  if (isMarkdown(text)) return markdownRows(text);
  if (text.includes("\t")) return textRows(text, "\t");
  const [semicolons, commas] = [textRows(text, ";"), textRows(text, ",")];
  return evenness(semicolons) >= evenness(commas) ? semicolons : commas;
}

/**
 * Divides a table into rows of cells. Of a text the sign that divides its cells is the one that the
 * text shows: bars of Markdown, tabs, else the one of semicolon and comma that divides it evenly;
 * cells in quotation marks may hold the sign and line breaks.
 *
 * @internal
 * @param input - The rows, or the text.
 * @returns Its rows, those without anything in them left out.
 */
export function tableRows(input: TableInput): readonly TableRow[] {
  const rows =
    typeof input === "string"
      ? dividedText(input)
      : Array.from(input, (cells, index) => ({ row: index + 1, cells: Array.from(cells) }));
  return rows
    .map(({ row, cells }: { row: number; cells: readonly TableCell[] }) => {
      return { row, cells: cells.map(cleaned) };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/**
 * Refuses what is no table.
 *
 * @internal
 * @param input - What was given.
 * @param call - The call that was meant.
 * @throws ChisoError `invalid-data` for what is neither a text nor rows of texts and numbers.
 */
export function requireTable(input: unknown, call: string): void {
  requireKind(input, "text|list", call);
  if (!Array.isArray(input)) return;
  requireList(input, "list", call);
  for (const [index, cells] of input.entries()) {
    if (!Array.isArray(cells)) continue;
    for (let at = 0; at < cells.length; at += 1) {
      const cell: unknown = cells[at];
      if (typeof cell === "string" || cell === null || cell === undefined) continue;
      if (typeof cell === "number" && Number.isFinite(cell)) continue;
      const place = `row ${index + 1}, column ${at + 1}`;
      throw wrongCall(cell, "a text, a finite number, null or nothing", call, undefined, place);
    }
  }
}
