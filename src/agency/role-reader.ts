import { wordsOf } from "../reading/index.js";
import type { AgencyRole } from "./agency.js";
import type { Match } from "./lexicon.js";
import { beginClause, type ListItem, type Position } from "./list.js";
import {
  isBullet,
  keyAt,
  labelNounAt,
  listMarkEnd,
  pluralAt,
  roleAt,
  roleWordAt,
  startsBody,
  startsItem,
  wordAt,
  type Reader,
} from "./reader.js";
import { WITH } from "./vocabulary.js";

/** A role, or a verb of doing that gives none. */
type RoleMatch = Match<AgencyRole | "none">;

/**
 * Brackets, roles, colons after an item.
 *
 * ```
 * Sở Nội vụ (chủ trì): xây dựng kế hoạch; Sở Y tế phối hợp
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^
 * ```
 */
export function readAfter(reader: Reader, position: Position, items: readonly ListItem[]): void {
  for (;;) {
    const key = keyAt(reader, position.index);
    if (key === "(") readBrackets(reader, position, items.at(-1));
    else if (key === ":") {
      giveDuty(reader, position, items, position.index + 1);
      return;
    } else if (!readVerb(reader, position, items)) return;
  }
}

/**
 * Brackets after an item: a role, partners, or a note.
 *
 * ```
 * Sở Nội vụ (chủ trì)      Sở Nội vụ (phối hợp với Sở Tài chính)      Sở Y tế (Phòng Nghiệp vụ)
 *           ^^^^^^^^^                ^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^
 * ```
 */
function readBrackets(reader: Reader, position: Position, item: ListItem | undefined): void {
  const start = position.index + 1;
  let close = start;
  while (close < reader.pieces.length && keyAt(reader, close) !== ")") close += 1;
  const noun = labelNounAt(reader, start);
  const labelled = noun === undefined ? undefined : roleAt(reader, noun.end);
  const role = labelled ?? roleWordAt(reader, start);
  if (role !== undefined && turnsToPartners(reader, position, role)) return;
  position.index = close + 1;
  if (item === undefined) return;
  if (role !== undefined && role.value !== "none") {
    item.role = role.value;
    if (role.end >= close) return;
  }
  const note = wordsOf(reader, start, close);
  if (note !== "") item.note = note;
}

/** Goes on with the partners behind `phối hợp với`, if they stand there. */
function turnsToPartners(reader: Reader, position: Position, role: RoleMatch): boolean {
  const partner = partnerAt(reader, role);
  if (partner === undefined) return false;
  position.role = "coordinate";
  position.divided = true;
  position.index = partner;
  return true;
}

/**
 * A verb of doing after an item: its role, and what it is to do.
 *
 * ```
 * Sở Nội vụ chủ trì, tham mưu; Sở Y tế báo cáo kết quả
 *           ^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^
 *           role                       duty
 * ```
 */
export function readVerb(reader: Reader, position: Position, items: readonly ListItem[]): boolean {
  const start = keyAt(reader, position.index) === "-" ? position.index + 1 : position.index;
  const verb = roleAt(reader, start);
  if (verb === undefined || isBullet(reader, position.index)) return false;
  if (turnsToPartners(reader, position, verb)) return false;
  const end = verb.value === "none" ? verb.end : verbsEnd(reader, verb.end);
  if (verb.value !== "none") giveRole(items, verb.value);
  if (verb.value !== "none" && endsDuty(reader, end)) position.index = end;
  else giveDuty(reader, position, items, start);
  return true;
}

/**
 * Past the verbs that follow the first.
 *
 * ```
 * Sở Nội vụ theo dõi, đôn đốc và kiểm tra
 *                   ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function verbsEnd(reader: Reader, index: number): number {
  let end = index;
  for (;;) {
    const next = roleAt(reader, /^(?:,|và)$/.test(keyAt(reader, end)) ? end + 1 : end);
    if (next === undefined || next.value === "none") return end;
    if (partnerAt(reader, next) !== undefined) return end;
    ({ end } = next);
  }
}

/** Whether nothing is said behind a role, and the next item may begin. */
function endsDuty(reader: Reader, index: number): boolean {
  const key = keyAt(reader, index);
  if (key === "" || key === ";" || key === "." || isBullet(reader, index)) return true;
  if (key !== "," && key !== "và") return startsBody(reader, index);
  return startsItem(reader, index + 1) || roleAt(reader, index + 1)?.value === "coordinate";
}

/** The last item and those it is joined with by commas. */
function* clauseOf(items: readonly ListItem[]): Generator<ListItem> {
  const clause = items.at(-1)?.clause;
  for (let index = items.length - 1; items[index]?.clause === clause; index--) {
    const item = items[index];
    if (item === undefined) return;
    yield item;
  }
}

/** Gives a role to the items of the clause. */
function giveRole(items: readonly ListItem[], role: AgencyRole): void {
  for (const item of clauseOf(items)) item.role ??= role;
}

/**
 * Gives the words up to the end of the clause to the items of the clause, as their duty.
 *
 * ```
 * Sở Nội vụ, Sở Tài chính: xây dựng kế hoạch; Sở Y tế: báo cáo.
 *                          ^^^^^^^^^^^^^^^^^           ^^^^^^^
 * ```
 */
function giveDuty(
  reader: Reader,
  position: Position,
  items: readonly ListItem[],
  start: number,
): void {
  let end = start;
  while (end < reader.pieces.length && !dutyEnds(reader, end, start)) end += 1;
  const duty = { start, end: keyAt(reader, end - 1) === "." ? end - 1 : end };
  if (duty.end > start) for (const item of clauseOf(items)) item.duty ??= duty;
  position.index = end;
  position.divided = true;
  beginClause(position);
}

/** Whether a duty ends before a word: at a new line or a sign with a new item behind it. */
function dutyEnds(reader: Reader, index: number, start: number): boolean {
  if (index === start) return false;
  const { key, capital, lineStart } = wordAt(reader, index);
  if (lineStart) {
    if (listMarkEnd(reader, index) !== undefined) return true;
    if (capital && (startsBody(reader, index) || pluralAt(reader, index) !== undefined))
      return true;
  }
  const next = index + 1;
  if (key === ";") return startsItem(reader, next) || isBullet(reader, next);
  const verb = key === "," ? roleAt(reader, next) : undefined;
  return verb !== undefined && partnerAt(reader, verb) !== undefined;
}

/**
 * Where the partners begin that `phối hợp với` names.
 *
 * ```
 * chủ trì, phối hợp với Sở Tài chính
 *                       ^
 * ```
 */
export function partnerAt(reader: Reader, role: RoleMatch): number | undefined {
  if (role.value !== "coordinate") return undefined;
  const index = WITH.has(keyAt(reader, role.end)) ? role.end + 1 : role.end;
  return startsItem(reader, index) ? index : undefined;
}
