import { isProper, keyAt, wordAt, type Cell } from "../cell.js";
import { isClass, level } from "./areas.js";
import { field } from "./fields.js";
import { local } from "./find-phrase.js";
import { head } from "./heads.js";
import { noun, plural } from "./nouns.js";

/** Whether a body with a name of its own surely begins here, though no sign divides it off. */
export function startsBody(cell: Cell, index: number): boolean {
  const match = isProper(cell, index) ? head(cell, index) : undefined;
  if (match === undefined) return false;
  const { value, end } = match;
  if (end - index > 1 || wordAt(cell, index).acronym) return true;
  return value.named && (value.kind === "department" || field(cell, end) !== undefined);
}

/** Whether an item of the list may begin here, after a sign or a word that divides. */
export function startsItem(cell: Cell, index: number): boolean {
  const found =
    plural(cell, index) ??
    head(cell, index) ??
    noun(cell, index) ??
    local(cell, index) ??
    (isClass(cell, index) ? level(cell, index + 1) : undefined);
  return found !== undefined;
}

/** Whether a dash stands before the office that a body holds: `- Cơ quan Thường trực …`. */
export function standsIn(cell: Cell, index: number): boolean {
  if (keyAt(cell, index) !== "-" || wordAt(cell, index).lineStart) return false;
  return head(cell, index + 1)?.value.name.startsWith("Cơ quan Thường trực") === true;
}

/** Whether an item begins here with a capital. */
export function startsName(cell: Cell, index: number): boolean {
  return isProper(cell, index) && startsItem(cell, index);
}
