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
import { HANDING, JOINERS, LABEL_WORDS } from "./vocabulary.js";

/** Reads a whole cell as a list of bodies, with their roles, duties and notes. */
export function readList(reader: Reader): ListItem[] {
  const items: ListItem[] = [];
  const position: Position = { at: 0, clause: 0, divided: true };
  while (position.at < reader.tokens.length) {
    const before = position.at;
    const divided = skipDivision(reader, position) || position.divided;
    position.divided = false;
    if (position.at >= reader.tokens.length) break;
    if (readLabel(reader, position)) {
      position.divided = true;
      continue;
    }
    const reading = readItem(reader, position.at, items.at(-1)?.reading);
    if (!reading) {
      readWhatIsLeft(reader, position, items);
    } else {
      if (!divided && reader.tokens[position.at]?.lineStart !== true) {
        reportFinding(reader, "missing-separator", position.at, reading.end);
      }
      items.push({
        reading,
        clause: position.clause,
        ...(position.role === undefined ? {} : { role: position.role }),
      });
      position.at = reading.end;
      readAfter(reader, position, items);
    }
    if (position.at === before) position.at += 1;
  }
  return items;
}

/** Skips signs and words between items; says whether there were any. */
function skipDivision(reader: Reader, position: Position): boolean {
  const start = position.at;
  for (;;) {
    const token = reader.tokens[position.at];
    if (!token) break;
    const mark = listMarkEnd(reader, position.at);
    if (mark !== undefined) {
      if (position.at > 0) beginClause(position);
      position.at = mark;
    } else if (token.key === ";") {
      beginClause(position);
      position.at += 1;
    } else if (/^(?:\.\.|v[.v]|…)/.test(token.key + keyAt(reader, position.at + 1))) {
      position.at = reportOpenList(reader, position.at);
    } else if (JOINERS.has(token.key)) {
      position.at += 1;
    } else if (token.key === ")") {
      delete position.role;
      position.at += 1;
    } else break;
  }
  return position.at > start;
}

/** `Chủ trì: …`, `Cơ quan phối hợp: …`, `phối hợp với …`, `giao …`. */
function readLabel(reader: Reader, position: Position): boolean {
  const handing = longestMatch(HANDING, reader.tokens, position.at);
  if (handing && startsItem(reader, handing.end)) {
    position.at = handing.end;
    return true;
  }
  const noun = longestMatch(LABEL_WORDS, reader.tokens, position.at);
  const role = roleWordAt(reader, noun?.end ?? position.at) ?? roleWordAt(reader, position.at);
  if (!role || role.value === "none") return false;
  const key = keyAt(reader, role.end);
  if (key === ":") {
    position.role = role.value;
    position.at = role.end + 1;
    return true;
  }
  const partner = partnerAt(reader, role);
  if (partner === undefined) return false;
  position.role = role.value;
  position.at = partner;
  return true;
}

/** Words that are no body: a verb that belongs to the item before, or something not understood. */
function readWhatIsLeft(reader: Reader, position: Position, items: ListItem[]): void {
  if (items.length > 0 && readVerb(reader, position, items)) return;
  const from = position.at;
  let end = from + 1;
  while (end < reader.tokens.length && !leftoverEnds(reader, end)) end += 1;
  reportFinding(reader, "unrecognized-agency", from, end);
  position.at = end;
}

function leftoverEnds(reader: Reader, at: number): boolean {
  const key = keyAt(reader, at);
  return key === ";" || isBullet(reader, at) || (key === "," && startsItem(reader, at + 1));
}

/** Past an ellipsis or `v.v.`: there are more agencies than the list names. */
function reportOpenList(reader: Reader, at: number): number {
  let end = at + 1;
  while (/^[.v…]$/.test(keyAt(reader, end))) end += 1;
  reportFinding(reader, "open-list", at, end);
  return end;
}
