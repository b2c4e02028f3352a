import { defined } from "../text/index.js";
import { readItem } from "./item-reader.js";
import { beginClause, type ListItem, type Position } from "./list.js";
import {
  handingAt,
  isBullet,
  keyAt,
  labelNounAt,
  listMarkEnd,
  reportFinding,
  roleWordAt,
  startsItem,
  wordAt,
  type Reader,
} from "./reader.js";
import { partnerAt, readAfter, readVerb } from "./role-reader.js";
import { JOINERS } from "./vocabulary.js";

/**
 * Reads a whole cell as a list of bodies, with their roles, duties and notes.
 *
 * ```
 * Chủ trì: Sở Nội vụ; Sở Y tế phối hợp; v.v.
 * ^^^^^^^^ ^^^^^^^^^  ^^^^^^^ ^^^^^^^^  ^^^^
 * label    item       item    verb      open list
 * ```
 */
export function readList(reader: Reader): ListItem[] {
  const items: ListItem[] = [];
  const position: Position = { index: 0, clause: 0, divided: true };
  while (position.index < reader.pieces.length) {
    const before = position.index;
    const divided = skipDivision(reader, position) || position.divided;
    position.divided = false;
    const start = position.index;
    if (start >= reader.pieces.length) break;
    if (readLabel(reader, position)) {
      position.divided = true;
      continue;
    }
    const reading = readItem(reader, start, items.at(-1)?.reading);
    if (reading === undefined) {
      readWhatIsLeft(reader, position, items);
    } else {
      if (!divided && !wordAt(reader, start).lineStart) {
        reportFinding(reader, "missing-separator", start, reading.end);
      }
      const { clause, role } = position;
      items.push(defined({ reading, clause, role }));
      position.index = reading.end;
      readAfter(reader, position, items);
    }
    if (position.index === before) position.index += 1;
  }
  return items;
}

/** Skips signs and words between items; says whether there were any. */
function skipDivision(reader: Reader, position: Position): boolean {
  const start = position.index;
  for (;;) {
    const { index } = position;
    const key = keyAt(reader, index);
    const mark = listMarkEnd(reader, index);
    if (mark !== undefined) {
      if (index > 0) beginClause(position);
      position.index = mark;
    } else if (/^(?:\.\.|v[.v]|…)/.test(key + keyAt(reader, index + 1))) {
      position.index = reportOpenList(reader, index);
    } else if (key === ";" || key === ")" || JOINERS.has(key)) {
      if (key === ";") beginClause(position);
      if (key === ")") delete position.role;
      position.index += 1;
    } else return index > start;
  }
}

/**
 * Words that give a role or a task to the items behind them.
 *
 * ```
 * Chủ trì: Sở Y tế      Cơ quan phối hợp: Sở Y tế      phối hợp với Sở Y tế      giao Sở Y tế
 * ^^^^^^^^              ^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^              ^^^^
 * ```
 */
function readLabel(reader: Reader, position: Position): boolean {
  const { index } = position;
  const handing = handingAt(reader, index);
  if (handing !== undefined && startsItem(reader, handing.end)) {
    position.index = handing.end;
    return true;
  }
  const noun = labelNounAt(reader, index);
  const role = roleWordAt(reader, noun?.end ?? index) ?? roleWordAt(reader, index);
  if (role === undefined || role.value === "none") return false;
  const start = keyAt(reader, role.end) === ":" ? role.end + 1 : partnerAt(reader, role);
  if (start === undefined) return false;
  position.role = role.value;
  position.index = start;
  return true;
}

/** Words that are no body: a verb that belongs to the item before, or something not understood. */
function readWhatIsLeft(reader: Reader, position: Position, items: readonly ListItem[]): void {
  if (items.length > 0 && readVerb(reader, position, items)) return;
  const start = position.index;
  let end = start + 1;
  while (end < reader.pieces.length && !leftoverEnds(reader, end)) end += 1;
  reportFinding(reader, "unrecognized-agency", start, end);
  position.index = end;
}

function leftoverEnds(reader: Reader, index: number): boolean {
  const key = keyAt(reader, index);
  return key === ";" || isBullet(reader, index) || (key === "," && startsItem(reader, index + 1));
}

/**
 * Past an ellipsis or `v.v.`: there are more agencies than the list names.
 *
 * ```
 * Sở Nội vụ, Sở Y tế, v.v.      Sở Nội vụ, Sở Y tế...
 *                     ^^^^                        ^^^
 * ```
 */
function reportOpenList(reader: Reader, start: number): number {
  let end = start + 1;
  while (/^[.v…]$/.test(keyAt(reader, end))) end += 1;
  reportFinding(reader, "open-list", start, end);
  return end;
}
