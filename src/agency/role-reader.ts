import { wordsOf } from "../reading/index.js";
import type { AgencyRole } from "./agency.js";
import { longestMatch, type Match } from "./lexicon.js";
import { beginClause, type ListItem, type Position } from "./list.js";
import {
  isBullet,
  keyAt,
  listMarkEnd,
  pluralAt,
  roleAt,
  roleWordAt,
  startsBody,
  startsItem,
  type Reader,
} from "./reader.js";
import { LABEL_NOUNS } from "./data/phrases.js";
import { WITH } from "./vocabulary.js";

/** Brackets, roles, colons after an item. */
export function readAfter(reader: Reader, position: Position, items: ListItem[]): void {
  for (;;) {
    const key = keyAt(reader, position.index);
    if (key === "(") readBrackets(reader, position, items);
    else if (key === ":") {
      giveDuty(reader, position, items, position.index + 1);
      return;
    } else if (!readVerb(reader, position, items)) return;
  }
}

function readBrackets(reader: Reader, position: Position, items: ListItem[]): void {
  const open = position.index;
  let close = open + 1;
  while (close < reader.pieces.length && keyAt(reader, close) !== ")") close += 1;
  const item = items.at(-1);
  const noun = longestMatch(LABEL_NOUNS, reader.pieces, open + 1);
  const role =
    (noun === undefined ? undefined : roleAt(reader, noun.end)) ?? roleWordAt(reader, open + 1);
  const partner = role === undefined ? undefined : partnerAt(reader, role);
  if (partner !== undefined) {
    position.role = "coordinate";
    position.divided = true;
    position.index = partner;
    return;
  }
  if (item !== undefined) {
    if (role !== undefined && role.value !== "none") item.role = role.value;
    if (role === undefined || role.value === "none" || role.end < close) {
      const note = wordsOf(reader, open + 1, close);
      if (note !== "") item.note = note;
    }
  }
  position.index = close + 1;
}

/** A verb of doing after an item: its role, and what it is to do. */
export function readVerb(reader: Reader, position: Position, items: ListItem[]): boolean {
  const index = keyAt(reader, position.index) === "-" ? position.index + 1 : position.index;
  const verb = roleAt(reader, index);
  if (verb === undefined || isBullet(reader, position.index)) return false;
  const partner = partnerAt(reader, verb);
  if (partner !== undefined) {
    position.role = "coordinate";
    position.divided = true;
    position.index = partner;
    return false;
  }
  const end = verb.value === "none" ? verb.end : verbsEnd(reader, verb.end);
  if (verb.value !== "none") giveRole(items, verb.value);
  if (verb.value !== "none" && endsDuty(reader, end)) position.index = end;
  else giveDuty(reader, position, items, index);
  return true;
}

/** Past the verbs that follow the first: `theo dõi, đôn đốc`, `chủ trì, phối hợp`. */
function verbsEnd(reader: Reader, index: number): number {
  let end = index;
  for (;;) {
    const joined = keyAt(reader, end) === "," || keyAt(reader, end) === "và" ? end + 1 : end;
    const next = roleAt(reader, joined);
    if (next === undefined || next.value === "none") return end;
    if (partnerAt(reader, next) !== undefined) return end;
    end = next.end;
  }
}

function endsDuty(reader: Reader, index: number): boolean {
  const key = keyAt(reader, index);
  if (key === "" || key === ";" || key === "." || isBullet(reader, index)) return true;
  if (key !== "," && key !== "và") return startsBody(reader, index);
  return startsItem(reader, index + 1) || roleAt(reader, index + 1)?.value === "coordinate";
}

/** Gives a role to the last item and to those it is joined with by commas. */
function giveRole(items: readonly ListItem[], role: AgencyRole): void {
  const clause = items.at(-1)?.clause;
  for (const item of items) if (item.clause === clause) item.role ??= role;
}

/** Gives the words up to the end of the clause to the items of the clause, as their duty. */
function giveDuty(reader: Reader, position: Position, items: ListItem[], from: number): void {
  let end = from;
  while (end < reader.pieces.length && !dutyEnds(reader, end, from)) end += 1;
  const duty = { start: from, end: keyAt(reader, end - 1) === "." ? end - 1 : end };
  const clause = items.at(-1)?.clause;
  if (duty.end > duty.start) {
    for (const item of items) if (item.clause === clause) item.duty ??= duty;
  }
  position.index = end;
  position.divided = true;
  beginClause(position);
}

function dutyEnds(reader: Reader, index: number, from: number): boolean {
  const token = reader.pieces[index];
  if (token === undefined) return true;
  if (index === from) return false;
  if (token.lineStart) {
    if (isBullet(reader, index) || listMarkEnd(reader, index) !== undefined) return true;
    if (token.capital && (startsBody(reader, index) || pluralAt(reader, index) !== undefined))
      return true;
  }
  if (token.key === ";") return startsItem(reader, index + 1) || isBullet(reader, index + 1);
  if (token.key !== ",") return false;
  const verb = roleAt(reader, index + 1);
  return verb !== undefined && partnerAt(reader, verb) !== undefined;
}

/** Where the partners begin that `phối hợp với` names. */
export function partnerAt(reader: Reader, role: Match<AgencyRole | "none">): number | undefined {
  if (role.value !== "coordinate") return undefined;
  const index = WITH.has(keyAt(reader, role.end)) ? role.end + 1 : role.end;
  return startsItem(reader, index) ? index : undefined;
}
