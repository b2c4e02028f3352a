import { defined } from "../../text/index.js";
import { isBlank } from "../cell/plain-text.js";
import { Strokes } from "../cell/strokes.js";
import type { Grid } from "./grid.js";
import type { Leftover } from "./plan-reading.js";

/** What a text in which nothing is struck out holds none of: cheap where it plainly is none. */
const MAY_BE_STRUCK = /<(?:s|del|strike)(?![\p{L}\p{M}\d])|line-through|~~/iu;
/** Strokes of Markdown. */
const MARKED = /~~(?=[^\s~])([^\n~]*[^\s~])~~/g;
const TAG = /<(\/?)([a-z][a-z\d]*)(?![\p{L}\p{M}\d])([^<>]{0,4000})>/giu;

/** A text without what is struck out in it, and the words that are. */
function divided(text: string): { readonly text: string; readonly struck: readonly string[] } {
  if (!MAY_BE_STRUCK.test(text)) return { text, struck: [] };
  const html = text.replace(MARKED, "<s>$1</s>");
  const strokes = new Strokes();
  const struck: string[] = [];
  let [kept, taken, open] = ["", 0, ""];
  const take = (end: number): void => {
    if (strokes.areOpen) open += html.slice(taken, end);
    else kept += html.slice(taken, end);
  };
  const close = (): void => {
    if (strokes.areOpen || open === "") return;
    if (!isBlank(open)) struck.push(open.trim());
    [kept, open] = [`${kept} `, ""];
  };
  for (const { 0: tag, 1: slash = "", 2: name = "", 3: attributes = "", index } of html.matchAll(
    TAG,
  )) {
    take(index);
    const strikes = strokes.pass(name, slash !== "", attributes);
    taken = strikes ? index + tag.length : index;
    close();
  }
  take(html.length);
  strokes.end();
  close();
  return { text: kept, struck };
}

/**
 * A grid without the words that are struck out, which hold no longer, and those words with their
 * places.
 *
 * ```
 * <s>Sở Y tế</s> Sở Nội vụ        ~~30/4/2026~~ 15/5/2026
 *    ^^^^^^^                        ^^^^^^^^^
 * ```
 */
export function withoutStruckOut(grid: Grid): {
  readonly grid: Grid;
  readonly struck: readonly Leftover[];
} {
  const struck: Leftover[] = [];
  const keep = (text: string, row: number, column?: number): string => {
    const found = divided(text);
    for (const words of found.struck) struck.push(defined({ row, column, text: words }));
    return found.text;
  };
  const rows = grid.rows.map((given) => ({
    ...given,
    cells: given.cells.map((cell, at) => keep(cell, given.row, at + 1)),
  }));
  const strays = grid.strays
    .map((stray) => ({ ...stray, text: keep(stray.text, stray.row) }))
    .filter(({ text }) => text.trim() !== "");
  return struck.length === 0 ? { grid, struck } : { grid: { ...grid, rows, strays }, struck };
}
