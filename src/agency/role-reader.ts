import { wordsOf } from "../reading/index.js";
import type { AgencyRole } from "./agency.js";
import * as at from "./at.js";
import { placesEnd, readArea } from "./area-reader.js";
import { withQualifier } from "./qualifier-reader.js";
import { endWhere, keyAt, report, wordAt, type Cell } from "./cell.js";
import { giveDuty, type RoleMatch } from "./duty-reader.js";
import { joinsHolder } from "./holder-reader.js";
import type { Match } from "./lexicon.js";
import type { ListItem, Position } from "./list-item.js";
import { withArea } from "./reading.js";
import { successorAt } from "./successor-reader.js";
import { givesRole, openItems, readVerb, turnsToPartners, turnTo } from "./verb-reader.js";

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
  const ends = (_: Cell, index: number): boolean => {
    const [key, next] = [keyAt(cell, index), index + 1];
    // `Phòng Nội vụ - cơ quan thường trực - chủ trì`
    const does = /^[-,]$/.test(key) && at.role(cell, next) !== undefined;
    return does || endsClause(cell, index) || (key === "," && at.startsItem(cell, next));
  };
  position.index = endWhere(cell, start, ends);
  item.notes.push({ start, end: position.index });
}

function endsClause(cell: Cell, index: number): boolean {
  const { key, lineStart } = wordAt(cell, index);
  return key === ";" || lineStart;
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
  const verb = endWhere(
    cell,
    start,
    (_, index) => index >= close || at.role(cell, index)?.end === close,
  );
  if (verb >= close || at.role(cell, verb)?.value !== "coordinate") return false;
  if (!at.startsItem(cell, start)) return false;
  position.index = start;
  position.divided = true;
  position.clause += 1;
  return true;
}
