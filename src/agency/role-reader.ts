import type { AgencyRole } from "./agency.js";
import { longestMatch, type Match } from "./lexicon.js";
import { beginClause, type ListItem, type Position } from "./list.js";
import {
  AND,
  isBullet,
  keyAt,
  listMarkEnd,
  pluralAt,
  roleAt,
  roleWordAt,
  startsBody,
  startsItem,
  wordsOf,
  type Reader,
} from "./reader.js";
import { LABEL_WORDS, WITH } from "./vocabulary.js";

/** Brackets, roles, colons after an item. */
export function readAfter(reader: Reader, position: Position, items: ListItem[]): void {
  for (;;) {
    const key = keyAt(reader, position.at);
    if (key === "(") readBrackets(reader, position, items);
    else if (key === ":") {
      giveDuty(reader, position, items, position.at + 1);
      return;
    } else if (!readVerb(reader, position, items)) return;
  }
}

function readBrackets(reader: Reader, position: Position, items: ListItem[]): void {
  const open = position.at;
  let close = open + 1;
  while (close < reader.tokens.length && keyAt(reader, close) !== ")") close += 1;
  const item = items.at(-1);
  const noun = longestMatch(LABEL_WORDS, reader.tokens, open + 1);
  const role = (!noun ? undefined : roleAt(reader, noun.end)) ?? roleWordAt(reader, open + 1);
  const partner = !role ? undefined : partnerAt(reader, role);
  if (partner !== undefined) {
    position.role = "coordinate";
    position.divided = true;
    position.at = partner;
    return;
  }
  if (item) {
    if (role && role.value !== "none") item.role = role.value;
    if (!role || role.value === "none" || role.end < close) {
      const note = wordsOf(reader, open + 1, close);
      if (note !== "") item.note = note;
    }
  }
  position.at = close + 1;
}

/** A verb of doing after an item: its role, and what it is to do. */
export function readVerb(reader: Reader, position: Position, items: ListItem[]): boolean {
  const at = keyAt(reader, position.at) === "-" ? position.at + 1 : position.at;
  const verb = roleAt(reader, at);
  if (!verb || isBullet(reader, position.at)) return false;
  const partner = partnerAt(reader, verb);
  if (partner !== undefined) {
    position.role = "coordinate";
    position.divided = true;
    position.at = partner;
    return false;
  }
  const end = verb.value === "none" ? verb.end : verbsEnd(reader, verb.end);
  if (verb.value !== "none") giveRole(items, verb.value);
  if (verb.value !== "none" && endsDuty(reader, end)) position.at = end;
  else giveDuty(reader, position, items, at);
  return true;
}

/** Past the verbs that follow the first: `theo dõi, đôn đốc`, `chủ trì, phối hợp`. */
function verbsEnd(reader: Reader, at: number): number {
  let end = at;
  for (;;) {
    const joined = keyAt(reader, end) === "," || keyAt(reader, end) === AND ? end + 1 : end;
    const next = roleAt(reader, joined);
    if (!next || next.value === "none") return end;
    if (partnerAt(reader, next) !== undefined) return end;
    end = next.end;
  }
}

function endsDuty(reader: Reader, at: number): boolean {
  const key = keyAt(reader, at);
  if (key === "" || key === ";" || key === "." || isBullet(reader, at)) return true;
  if (key !== "," && key !== AND) return startsBody(reader, at);
  return startsItem(reader, at + 1) || roleAt(reader, at + 1)?.value === "coordinate";
}

/** Gives a role to the last item and to those it is joined with by commas. */
function giveRole(items: readonly ListItem[], role: AgencyRole): void {
  const clause = items.at(-1)?.clause;
  for (const item of items) if (item.clause === clause) item.role ??= role;
}

/** Gives the words up to the end of the clause to the items of the clause, as their duty. */
function giveDuty(reader: Reader, position: Position, items: ListItem[], from: number): void {
  let end = from;
  while (end < reader.tokens.length && !dutyEnds(reader, end, from)) end += 1;
  const duty = { from, end: keyAt(reader, end - 1) === "." ? end - 1 : end };
  const clause = items.at(-1)?.clause;
  if (duty.end > duty.from) {
    for (const item of items) if (item.clause === clause) item.duty ??= duty;
  }
  position.at = end;
  position.divided = true;
  beginClause(position);
}

function dutyEnds(reader: Reader, at: number, from: number): boolean {
  const token = reader.tokens[at];
  if (!token) return true;
  if (at === from) return false;
  if (token.lineStart) {
    if (isBullet(reader, at) || listMarkEnd(reader, at) !== undefined) return true;
    if (token.capital && (startsBody(reader, at) || pluralAt(reader, at))) return true;
  }
  if (token.key === ";") return startsItem(reader, at + 1) || isBullet(reader, at + 1);
  if (token.key !== ",") return false;
  const verb = roleAt(reader, at + 1);
  return verb !== undefined && partnerAt(reader, verb) !== undefined;
}

/** Where the partners begin that `phối hợp với` names. */
export function partnerAt(reader: Reader, role: Match<AgencyRole | "none">): number | undefined {
  if (role.value !== "coordinate") return undefined;
  const at = WITH.has(keyAt(reader, role.end)) ? role.end + 1 : role.end;
  return startsItem(reader, at) ? at : undefined;
}
