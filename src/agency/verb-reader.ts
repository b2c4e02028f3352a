import type { AgencyRole } from "./agency.js";
import * as at from "./at.js";
import { readBody } from "./body-reader.js";
import { keyAt, wordAt, type Cell } from "./cell.js";
import {
  clauseOf,
  giveDuty,
  helperAt,
  helpersBehindColon,
  partnerAt,
  type RoleMatch,
} from "./duty-reader.js";
import type { Match } from "./lexicon.js";
import type { ListItem, Position } from "./list-item.js";
import { personAt } from "./person-reader.js";
import * as marks from "./marks.js";

/** Goes on with bodies that have a role. */
export function turnTo(position: Position, { value, end }: Match<AgencyRole>): void {
  position.role = value;
  position.divided = true;
  position.index = end;
}

/** Goes on with the partners behind `phối hợp với`, if they stand there. */
export function turnsToPartners(cell: Cell, position: Position, role: RoleMatch): boolean {
  const partner = partnerAt(cell, role);
  if (partner === undefined) return false;
  turnTo(position, { value: "coordinate", end: partner });
  position.partners = "coordinate";
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
export function readVerb(cell: Cell, position: Position, items: readonly ListItem[]): boolean {
  const dashed = keyAt(cell, position.index) === "-" ? position.index + 1 : position.index;
  const start = chargeEnd(cell, dashed);
  const charged = items.length > 0 ? at.charged(cell, dashed) : undefined;
  if (charged !== undefined) {
    cell.said.push({ start: dashed, end: charged.end });
    position.index = charged.end;
    return true;
  }
  const verb = at.role(cell, start);
  if (verb === undefined && items.at(-1)?.reading.end === dashed && aimsAt(cell, dashed)) {
    giveDuty(cell, position, items, dashed);
    return true;
  }
  if (verb === undefined || marks.isBullet(cell, position.index)) return false;
  if (start > dashed) cell.said.push({ start: dashed, end: start });
  if (turnsToPartners(cell, position, verb)) {
    if (start > dashed && helpsOne(cell, position, items)) return false;
    leadsPartners(items);
    return false;
  }
  const { value: role } = verb;
  const end = role === "none" ? verb.end : verbsEnd(cell, verb.end);
  if (role !== "none") for (const item of clauseOf(items)) item.role ??= role;
  if (role === "lead") leadsHanded(position, items);
  const helper = helperAt(cell, verb);
  if (helper !== undefined) turnTo(position, { value: "coordinate", end: helper });
  else if (role !== "none" && endsDuty(cell, end)) {
    position.index = end;
    // What comes is not the duty of who only watches or compiles: `A theo dõi, B báo cáo`.
    if (role !== "lead" && role !== "coordinate") position.clause += 1;
  } else giveDuty(cell, position, items, start);
  return true;
}

/**
 * Whether a whole group is charged with helping one body: that leads, and they are its partners.
 *
 * ```
 * Các sở, ngành có trách nhiệm phối hợp với Sở Y tế      Sở Y tế có trách nhiệm phối hợp với các sở
 * ^^^^^^^^^^^^^ partners                    ^^^^^^^ leads  ^^^^^^^ leads
 * ```
 */
function helpsOne(cell: Cell, position: Position, items: readonly ListItem[]): boolean {
  const clause = clauseOf(items);
  const groups = clause.every(({ reading }) => reading.members !== undefined && reading.collective);
  if (!groups || clause.some(({ role }) => role !== undefined)) return false;
  const one = readBody({ ...cell, findings: [] }, position.index);
  const alone = one?.collective === false && !/^(?:,|và)$/.test(keyAt(cell, one.end));
  if (!alone || one.members !== undefined) return false;
  for (const item of clause) item.role = "coordinate";
  position.role = "lead";
  delete position.partners;
  position.clause += 1;
  return true;
}

/** Whether it is said what those before work for: `trong việc …`, `để triển khai …`. */
function aimsAt(cell: Cell, index: number): boolean {
  const purpose = keyAt(cell, index) === "để" && wordAt(cell, index + 1).word;
  return at.aim(cell, index) !== undefined || purpose;
}

/**
 * Gives the lead to all that a task is handed to before it is said what they do.
 *
 * ```
 * Giao các Sở: Y tế, Nội vụ; Công an tỉnh chủ trì
 *              ^^^^^^^^^^^^
 * ```
 */
function leadsHanded({ handed }: Position, items: readonly ListItem[]): void {
  const clause = clauseOf(items);
  const before = items.slice(handed ?? items.length, items.length - clause.length);
  const told = before.some(({ role, duty, notes }) =>
    [role, duty, notes[0]].some((said) => said !== undefined),
  );
  if (told) return;
  for (const item of before) item.role = "lead";
}

/**
 * Past the words that only say that a body is charged with what it does.
 *
 * ```
 * Sở Y tế có trách nhiệm phối hợp với các sở      Sở Y tế được UBND tỉnh giao chủ trì
 *         ^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^^^^^^^^
 * ```
 */
function chargeEnd(cell: Cell, index: number): number {
  const handed = at.handed(cell, index);
  if (handed !== undefined) return handed.end;
  const verb = at.role(cell, index);
  const charged = verb?.value === "none" && keyAt(cell, verb.end - 1) === "nhiệm";
  const next = charged ? at.role(cell, verb.end) : undefined;
  const sure =
    next?.value === "lead" || (next !== undefined && partnerAt(cell, next) !== undefined);
  return charged && sure ? verb.end : index;
}

/**
 * Gives the one body that stands before its partners the lead; of two it is not said which leads.
 *
 * ```
 * Trạm Y tế xã phối hợp với các trường học
 * ^^^^^^^^^^^^
 * ```
 */
export function leadsPartners(items: readonly ListItem[]): void {
  const [item, other] = items.filter(({ role }) => role === undefined || role === "lead");
  if (item !== undefined && other === undefined && item === items.at(-1)) item.role ??= "lead";
}

/**
 * Reads a role behind a colon.
 *
 * ```
 * Sở Y tế: chủ trì; Sở Tài chính: phối hợp
 *        ^^^^^^^^^               ^^^^^^^^^^
 * ```
 */
export function givesRole(cell: Cell, position: Position, items: readonly ListItem[]): boolean {
  const start = position.index + 1;
  const bullet = /^[-+•*]$/.test(keyAt(cell, start)) && wordAt(cell, start).lineStart;
  const verb = at.anyRole(cell, bullet ? start + 1 : start);
  if (verb === undefined || !/^(?:lead|coordinate)$/.test(verb.value)) return false;
  if (verb.value === "none") return false;
  // `Sở Y tế: chủ trì xây dựng kế hoạch`: what else it does is its duty.
  const ends = endsDuty(cell, verb.end);
  const helps = partnerAt(cell, verb);
  if (!ends && helps !== undefined) {
    if (items.at(-1)?.duty !== undefined) return false;
    leadsPartners(items);
    turnTo(position, { value: "coordinate", end: helps });
    position.ofOne = true;
    return true;
  }
  for (const item of clauseOf(items)) item.role ??= verb.value;
  if (!ends) return false;
  position.index = verb.end;
  position.clause += 1;
  return true;
}

/** Past the verbs that follow the first: `theo dõi, đôn đốc và kiểm tra`. */
function verbsEnd(cell: Cell, index: number): number {
  let end = index;
  for (;;) {
    const next = at.role(cell, /^(?:,|và)$/.test(keyAt(cell, end)) ? end + 1 : end);
    if (next === undefined || next.value === "none") return end;
    if ((partnerAt(cell, next) ?? helpersBehindColon(cell, next)) !== undefined) return end;
    ({ end } = next);
  }
}

/** Whether nothing is said behind a role, and the next item may begin. */
function endsDuty(cell: Cell, index: number): boolean {
  const key = keyAt(cell, index);
  if (/^[;.)]?$/.test(key) || marks.markEnd(cell, index) !== undefined) return true;
  const verb = at.role(cell, index);
  if (verb !== undefined && partnerAt(cell, verb) !== undefined) return true;
  if (key === "-") return at.startsBody(cell, index + 1);
  if (key !== "," && key !== "và") return at.startsBody(cell, index);
  return (
    isUnit(cell, index + 1) ||
    personAt(cell, index + 1) !== undefined ||
    at.startsItem(cell, index + 1) ||
    at.role(cell, index + 1)?.value === "coordinate"
  );
}

/** Whether initials stand alone as a unit of the office does: `B2 chủ trì, B3, B4 phối hợp`. */
function isUnit(cell: Cell, index: number): boolean {
  const { acronym } = wordAt(cell, index);
  const { word, key } = wordAt(cell, index + 1);
  return acronym && (!word || key === "và" || at.role(cell, index + 1) !== undefined);
}

/** The items at the end of the list of which nothing is said yet. */
export function openItems(items: readonly ListItem[]): readonly ListItem[] {
  const said = items.findLastIndex(({ role, duty }) => role !== undefined || duty !== undefined);
  return items.slice(said + 1);
}

/** Where the lead begins behind `Chủ trì` without a colon. */
export function leadAt(cell: Cell, { value, end }: RoleMatch): number | undefined {
  const start = keyAt(cell, end) === "là" ? end + 1 : end;
  return value === "lead" && at.startsBody(cell, start) ? start : undefined;
}

/**
 * Gives the lead to the one body that advises where all others help it.
 *
 * ```
 * Phòng Nội vụ tham mưu; các phòng phối hợp
 * ^^^^^^^^^^^^
 * ```
 */
export function leadsAdvising(cell: Cell, items: readonly ListItem[]): void {
  const [first, ...others] = items;
  if (first?.duty === undefined || first.role !== undefined || others.length === 0) return;
  if (!others.every(({ role }) => role === "coordinate")) return;
  if (keyAt(cell, first.duty.start) === "tham") first.role = "lead";
}
