import { wordsOf } from "../reading/index.js";
import type { AgencyRole } from "./agency.js";
import * as at from "./at.js";
import { placesEnd, readArea } from "./area-reader.js";
import { withQualifier } from "./qualifier-reader.js";
import { endWhere, keyAt, report, wordAt, type Cell } from "./cell.js";
import { clauseOf, giveDuty, helperAt, partnerAt, type RoleMatch } from "./duty-reader.js";
import { joinsHolder } from "./holder-reader.js";
import type { Match } from "./lexicon.js";
import type { ListItem, Position } from "./list-item.js";
import { withArea } from "./reading.js";
import { personAt } from "./person-reader.js";
import * as marks from "./marks.js";
import { successorAt } from "./successor-reader.js";

/** Kinds of groups that are places themselves. */
const PLACES = /^(?:local-authority|residential-group)$/;

/** `CT: Sở Y tế; PH: Sở Tài chính`, `Sở Y tế (CT)`. */
const ROLE_INITIALS: ReadonlyMap<string, AgencyRole> = /* @__PURE__ */ new Map([
  ["CT", "lead"],
  ["PH", "coordinate"],
]);

/**
 * Initials of a role before the bodies that have it. `CT` before a body is its chairman, so that it
 * needs a colon.
 *
 * ```
 * (PH: Sở Y tế)      (p/h Sở Y tế)      CT: Sở Y tế
 *  ^^^                ^^^               ^^^
 * ```
 */
export function initialsBefore(cell: Cell, index: number): Match<AgencyRole> | undefined {
  const stroked = keyAt(cell, index) === "p" && keyAt(cell, index + 1) === "/";
  const parted = stroked && keyAt(cell, index + 2) === "h";
  const value = parted ? "coordinate" : ROLE_INITIALS.get(wordAt(cell, index).text.toUpperCase());
  const end = parted ? index + 3 : index + 1;
  if (value === undefined) return undefined;
  if (keyAt(cell, end) === ":") return { value, end: end + 1 };
  const helps = value === "coordinate" && at.startsItem(cell, end);
  return helps ? { value, end } : undefined;
}

/**
 * Brackets, roles, colons after an item.
 *
 * ```
 * Sở Nội vụ (chủ trì): xây dựng kế hoạch; Sở Y tế phối hợp
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^
 * ```
 */
export function readAfter(cell: Cell, position: Position, items: readonly ListItem[]): void {
  for (;;) {
    const key = keyAt(cell, position.index);
    const item = items.at(-1);
    const joined = item !== undefined && joinsHolder(cell, position, item);
    if (key === ":" && item !== undefined) startsSentence(position, item);
    if (joined && position.divided) return;
    if (joined) continue;
    // `Sở A (nay là Sở B)`: the other stands in its place.
    if (key === "(" && successorAt(cell, position.index) !== undefined) return;
    if (key === "(") readBrackets(cell, position, items);
    else if (item !== undefined && at.standsIn(cell, position.index))
      readOffice(cell, position, item);
    else if (key === ":" && givesRole(cell, position, items)) continue;
    else if (key === ":") {
      reportPlaces(cell, position.index + 1, item);
      giveDuty(cell, position, items, position.index + 1);
      return;
    } else if (!readVerb(cell, position, items)) return;
  }
}

/**
 * Takes the role of partners from a body that has a sentence of its own behind those of another.
 *
 * ```
 * Sở Y tế: phối hợp với các trường; Sở Nội vụ: tổng hợp
 *                                   ^^^^^^^^^ no partner
 * ```
 */
function startsSentence(position: Position, item: ListItem): void {
  if (position.ofOne !== true) return;
  if (item.role === position.role) delete item.role;
  delete position.role;
  delete position.ofOne;
}

/**
 * Says that places stand behind a colon which are not divided among the bodies before it: nobody
 * can tell which of them is a commune and which a ward.
 *
 * ```
 * UBND các xã, phường: Yên Sơn, Tân Lập
 *                      ^^^^^^^^^^^^^^^^
 * ```
 */
function reportPlaces(cell: Cell, start: number, item: ListItem | undefined): void {
  const { area, kind = "unknown" } = item?.reading ?? {};
  // `Các xã, phường: …` and `Các thôn, bản: …` are groups of places by themselves.
  const placeable = area !== undefined || PLACES.test(kind);
  const end = placeable && area?.place === undefined ? placesEnd(cell, start) : undefined;
  if (end !== undefined) report(cell, "undivided-places", start, end);
}

/**
 * Brackets after an item: a role, partners, or a note.
 *
 * ```
 * Sở Nội vụ (chủ trì)      Sở Nội vụ (phối hợp với Sở Tài chính)      Sở Y tế (Phòng Nghiệp vụ)
 *           ^^^^^^^^^                ^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^
 * ```
 */
function readBrackets(cell: Cell, position: Position, items: readonly ListItem[]): void {
  const item = items.at(-1);
  const start = position.index + 1;
  const sign = endWhere(cell, start, (_, index) => keyAt(cell, index) === ")");
  const closed = sign < cell.pieces.length;
  // Brackets that nobody closed hold no more than their clause and their line.
  const close = closed ? sign : endWhere(cell, start, endsClause);
  const noun = at.labelNoun(cell, start);
  const labelled = noun === undefined ? undefined : at.role(cell, noun.end);
  const role = labelled ?? at.anyRole(cell, start);
  if (role !== undefined && turnsToPartners(cell, position, role)) return;
  if (role !== undefined && turnsToLabelled(cell, position, role)) return;
  const short = initialsBefore(cell, start);
  if (short !== undefined && short.end < close) {
    turnTo(position, short);
    return;
  }
  const whole = labelled?.end === close;
  if (closed && !whole && turnsToHelpers(cell, position, close)) return;
  position.index = closed ? close + 1 : close;
  if (item === undefined) return;
  if (closed && at.exception(cell, start) !== undefined) {
    withoutSome(cell, position, item, start);
    return;
  }
  // `Sở Y tế (CT)`, `Sở Tài chính (p/h)`
  const letters = wordsOf(cell, start, close).replace(/[./ ]/g, "").toUpperCase();
  const initials = ROLE_INITIALS.get(letters);
  if (initials !== undefined) item.role = initials;
  if (role !== undefined && role.value !== "none") {
    // `Sở Y tế (chủ trì); Sở Nội vụ; Sở Tài chính (phối hợp)`: beside a lead, of all behind it.
    const led = role.value === "coordinate" && items.some((other) => other.role === "lead");
    if (led) for (const other of openItems(items)) other.role ??= "coordinate";
    // `Sở Nội vụ, Sở Tài chính (đồng chủ trì)`
    const jointly = keyAt(cell, start) === "đồng";
    if (jointly) for (const other of openItems(items)) other.role ??= role.value;
    item.role = role.value;
    item.work = { start, end: close };
    if (role.end >= close) return;
  }
  if (close > start) item.notes.push({ start, end: close });
  if (closed) goOnBehind(cell, position, item);
}

/**
 * Adds the exception in brackets to what narrows a group down.
 *
 * ```
 * Các sở, ban, ngành (trừ Sở Ngoại vụ)
 *                     ^^^^^^^^^^^^^^^^
 * ```
 */
function withoutSome(cell: Cell, position: Position, item: ListItem, start: number): void {
  const close = position.index;
  const { qualifier } = item.reading;
  goOnBehind(cell, position, item);
  const { qualifier: behind, end } = item.reading;
  const exception = wordsOf(cell, start, close - 1);
  const whole = [qualifier, exception, ...(behind === qualifier ? [] : [behind])];
  const words = whole.filter((part) => part !== undefined).join(", ");
  item.reading = { ...item.reading, qualifier: words, end: Math.max(end, close) };
}

/**
 * A level or words that narrow a body down, behind its brackets.
 *
 * ```
 * Trung tâm Điều hành (IOC) tỉnh      Các sở (trừ Sở Y tế) có liên quan
 *                           ^^^^                           ^^^^^^^^^^^^
 * ```
 */
function goOnBehind(cell: Cell, position: Position, item: ListItem): void {
  const { index } = position;
  const { reading } = item;
  if (reading.qualifier !== undefined || wordAt(cell, index).lineStart) return;
  const area = reading.area === undefined ? readArea(cell, index) : undefined;
  const whole = withQualifier(cell, {
    ...reading,
    ...withArea(reading, area),
    end: area?.end ?? index,
  });
  if (whole.end === index) return;
  item.reading = whole;
  position.index = whole.end;
}

/**
 * What a body is besides, behind a dash.
 *
 * ```
 * Sở Nội vụ - cơ quan thường trực cải cách hành chính
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readOffice(cell: Cell, position: Position, item: ListItem): void {
  const start = position.index + 1;
  const ends = (_: Cell, index: number): boolean =>
    endsClause(cell, index) || (keyAt(cell, index) === "," && at.startsItem(cell, index + 1));
  position.index = endWhere(cell, start, ends);
  item.notes.push({ start, end: position.index });
}

function endsClause(cell: Cell, index: number): boolean {
  const { key, lineStart } = wordAt(cell, index);
  return key === ";" || lineStart;
}

/** Goes on with bodies that have a role. */
function turnTo(position: Position, { value, end }: Match<AgencyRole>): void {
  position.role = value;
  position.divided = true;
  position.index = end;
}

/** Goes on with the partners behind `phối hợp với`, if they stand there. */
function turnsToPartners(cell: Cell, position: Position, role: RoleMatch): boolean {
  const partner = partnerAt(cell, role);
  if (partner === undefined) return false;
  turnTo(position, { value: "coordinate", end: partner });
  return true;
}

/** Goes on with the bodies behind a label in brackets: `Sở Y tế (đơn vị thực hiện: CDC tỉnh)`. */
function turnsToLabelled(cell: Cell, position: Position, { value, end }: RoleMatch): boolean {
  if (value === "none" || keyAt(cell, end) !== ":" || !at.startsItem(cell, end + 1)) return false;
  turnTo(position, { value, end: end + 1 });
  return true;
}

/**
 * Goes on with the bodies in brackets that end in their role.
 *
 * ```
 * Sở Công Thương (Sở Tài chính, UBND cấp xã phối hợp)
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function turnsToHelpers(cell: Cell, position: Position, close: number): boolean {
  const start = position.index + 1;
  const verb = endWhere(cell, start, (_, index) => at.role(cell, index)?.end === close);
  if (verb >= close || at.role(cell, verb)?.value !== "coordinate") return false;
  if (!at.startsItem(cell, start)) return false;
  position.index = start;
  position.divided = true;
  position.clause += 1;
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
  if (verb === undefined || marks.isBullet(cell, position.index)) return false;
  if (start > dashed) cell.said.push({ start: dashed, end: start });
  if (turnsToPartners(cell, position, verb)) {
    leadsPartners(items);
    return false;
  }
  const { value: role } = verb;
  const end = role === "none" ? verb.end : verbsEnd(cell, verb.end);
  if (role !== "none") for (const item of clauseOf(items)) item.role ??= role;
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
function givesRole(cell: Cell, position: Position, items: readonly ListItem[]): boolean {
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
    if (partnerAt(cell, next) !== undefined) return end;
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
function openItems(items: readonly ListItem[]): readonly ListItem[] {
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
