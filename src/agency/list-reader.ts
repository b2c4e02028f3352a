import { readItem } from "./item-reader.js";
import { longestMatch } from "./lexicon.js";
import { beginClause, type ListItem, type Position } from "./list.js";
import {
  isBullet,
  keyAt,
  listMarkEnd,
  reportFinding,
  roleWordAt,
  startsItem,
  type Reader,
} from "./reader.js";
import { partnerAt, readAfter, readVerb } from "./role-reader.js";
import { HANDING_WORDS, LABEL_NOUNS } from "./data/phrases.js";
import { JOINERS } from "./vocabulary.js";

/** Reads a whole cell as a list of bodies, with their roles, duties and notes. */
export function readList(reader: Reader): ListItem[] {
  const items: ListItem[] = [];
  const position: Position = { index: 0, clause: 0, divided: true };
  while (position.index < reader.pieces.length) {
    const before = position.index;
    const divided = skipDivision(reader, position) || position.divided;
    position.divided = false;
    if (position.index >= reader.pieces.length) break;
    if (readLabel(reader, position)) {
      position.divided = true;
      continue;
    }
    const reading = readItem(reader, position.index, items.at(-1)?.reading);
    if (reading === undefined) {
      readWhatIsLeft(reader, position, items);
    } else {
      if (!divided && reader.pieces[position.index]?.lineStart !== true) {
        reportFinding(reader, "missing-separator", position.index, reading.end);
      }
      items.push({
        reading,
        clause: position.clause,
        ...(position.role === undefined ? {} : { role: position.role }),
      });
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
    const token = reader.pieces[position.index];
    if (token === undefined) break;
    const mark = listMarkEnd(reader, position.index);
    if (mark !== undefined) {
      if (position.index > 0) beginClause(position);
      position.index = mark;
    } else if (token.key === ";") {
      beginClause(position);
      position.index += 1;
    } else if (/^(?:\.\.|v[.v]|…)/.test(token.key + keyAt(reader, position.index + 1))) {
      position.index = reportOpenList(reader, position.index);
    } else if (JOINERS.has(token.key)) {
      position.index += 1;
    } else if (token.key === ")") {
      delete position.role;
      position.index += 1;
    } else break;
  }
  return position.index > start;
}

/** `Chủ trì: …`, `Cơ quan phối hợp: …`, `phối hợp với …`, `giao …`. */
function readLabel(reader: Reader, position: Position): boolean {
  const handing = longestMatch(HANDING_WORDS, reader.pieces, position.index);
  if (handing !== undefined && startsItem(reader, handing.end)) {
    position.index = handing.end;
    return true;
  }
  const noun = longestMatch(LABEL_NOUNS, reader.pieces, position.index);
  const role =
    roleWordAt(reader, noun?.end ?? position.index) ?? roleWordAt(reader, position.index);
  if (role === undefined || role.value === "none") return false;
  const key = keyAt(reader, role.end);
  if (key === ":") {
    position.role = role.value;
    position.index = role.end + 1;
    return true;
  }
  const partner = partnerAt(reader, role);
  if (partner === undefined) return false;
  position.role = role.value;
  position.index = partner;
  return true;
}

/** Words that are no body: a verb that belongs to the item before, or something not understood. */
function readWhatIsLeft(reader: Reader, position: Position, items: ListItem[]): void {
  if (items.length > 0 && readVerb(reader, position, items)) return;
  const from = position.index;
  let end = from + 1;
  while (end < reader.pieces.length && !leftoverEnds(reader, end)) end += 1;
  reportFinding(reader, "unrecognized-agency", from, end);
  position.index = end;
}

function leftoverEnds(reader: Reader, index: number): boolean {
  const key = keyAt(reader, index);
  return key === ";" || isBullet(reader, index) || (key === "," && startsItem(reader, index + 1));
}

/** Past an ellipsis or `v.v.`: there are more agencies than the list names. */
function reportOpenList(reader: Reader, index: number): number {
  let end = index + 1;
  while (/^[.v…]$/.test(keyAt(reader, end))) end += 1;
  reportFinding(reader, "open-list", index, end);
  return end;
}
