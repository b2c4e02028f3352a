import * as at from "./at.js";
import { keyAt, type Cell } from "./cell.js";
import type { ListItem, Position } from "./list-item.js";

/** Where the name of the body stands that the one before has become, in brackets or not. */
export function successorAt(cell: Cell, index: number): number | undefined {
  const now = keyAt(cell, index) === "(" ? index + 1 : index;
  const name = now + 2;
  if (keyAt(cell, now) !== "nay" || keyAt(cell, now + 1) !== "là") return undefined;
  return at.startsName(cell, name) ? name : undefined;
}

/**
 * Goes on with the body that the one before has become. It stands in its place, and what it was is
 * told beside it.
 *
 * ```
 * Ban Dân vận (cũ), nay là Ban Tuyên giáo và Dân vận      Sở A (nay là Sở B)
 * ^^^^^^^^^^^ note         ^^^^^^^^^^^^^^^^^^^^^^^^^                   ^^^^
 * ```
 */
export function turnsToSuccessor(cell: Cell, position: Position, items: ListItem[]): boolean {
  const { index } = position;
  const name = successorAt(cell, index);
  if (name === undefined) return false;
  const former = items.pop();
  if (former !== undefined) position.former = former.reading;
  cell.said.push({ start: former?.reading.start ?? index, end: name });
  position.index = name;
  position.divided = true;
  return true;
}

/** Gives a body what it was before, and goes past the bracket that it stands in. */
export function addFormer(cell: Cell, position: Position, item: ListItem): void {
  const { former, index } = position;
  if (former === undefined) return;
  item.notes.push({ start: former.start, end: former.end });
  delete position.former;
  if (keyAt(cell, index) === ")") position.index += 1;
}
