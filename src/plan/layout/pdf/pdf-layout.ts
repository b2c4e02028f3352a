import { requireKind, requireList } from "../../../text/index.js";
import type { GridDraft } from "../../grid/grid.js";
import type { PlanTextItem } from "../../grid/plan-reading.js";
import { sheetGrid } from "./sheet-grid.js";
import { growsUpwards, sheetOfItems } from "./sheet-of-items.js";
import { sheetOfText } from "./sheet-of-text.js";

/**
 * Divides a text in which runs of blanks divide the cells, as `pdftotext -layout` writes it.
 *
 * @param text - The text, with any line ends; a form feed ends a page.
 * @returns The header rows and the rows below them; other lines are kept.
 */
export function pdfLayoutGrid(text: string): GridDraft {
  return sheetGrid(sheetOfText(text));
}

/**
 * Divides positioned items.
 *
 * @param items - The items.
 * @param yAxis - Which way their heights grow; else their order shows it.
 */
export function itemsGrid(
  items: readonly PlanTextItem[],
  yAxis: "up" | "down" = growsUpwards(items) ? "up" : "down",
): GridDraft {
  return sheetGrid(sheetOfItems(items, yAxis === "up"));
}

/** The fields of an item and their kinds. */
const FIELDS = [
  ["text", "text"],
  ["x", "number"],
  ["y", "number"],
  ["width", "number"],
  ["height", "number"],
  ["page", "number"],
] as const;
/** So many of them each item has. */
const REQUIRED = 4;

/** Refuses what are no items. */
export function requireItems(items: readonly PlanTextItem[], call: string): void {
  requireList(items, "object", call);
  for (const [index, item] of items.entries()) {
    for (const [at, [field, kind]] of FIELDS.entries()) {
      if (at >= REQUIRED && item[field] === undefined) continue;
      requireKind(item[field], kind, call, `item ${index}, ${field}`);
    }
  }
}
