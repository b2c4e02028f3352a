import { wordsOf } from "../reading/index.js";
import type { AgencyRole } from "./agency.js";
import * as at from "./at.js";
import { readArea } from "./area-reader.js";
import { readBody, withQualifier } from "./body-reader.js";
import { endWhere, keyAt, wordAt, type Cell } from "./cell.js";
import { joinsHolder } from "./holder-reader.js";
import type { Match } from "./lexicon.js";
import type { ListItem, Position } from "./list-item.js";
import { withArea } from "./reading.js";
import { personAt, readPerson } from "./person-reader.js";
import * as marks from "./marks.js";

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
export function readAfter(cell: Cell, position: Position, items: readonly ListItem[]): void {
  for (;;) {
    const key = keyAt(cell, position.index);
    const item = items.at(-1);
    const joined = item !== undefined && joinsHolder(cell, position, item);
    if (joined && position.divided) return;
    if (joined) continue;
    if (key === "(") readBrackets(cell, position, items);
    else if (item !== undefined && at.standsIn(cell, position.index))
      readOffice(cell, position, item);
    else if (key === ":" && givesRole(cell, position, items)) continue;
    else if (key === ":") {
      giveDuty(cell, position, items, position.index + 1);
      return;
    } else if (!readVerb(cell, position, items)) return;
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
    if (role.end >= close) return;
  }
  if (close > start) item.notes.push({ start, end: close });
  if (closed) goOnBehind(cell, position, item);
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
  const start = keyAt(cell, position.index) === "-" ? position.index + 1 : position.index;
  const verb = at.role(cell, start);
  if (verb === undefined || marks.isBullet(cell, position.index)) return false;
  if (turnsToPartners(cell, position, verb)) {
    leadsPartners(items);
    return false;
  }
  const { value: role } = verb;
  const end = role === "none" ? verb.end : verbsEnd(cell, verb.end);
  if (role !== "none") for (const item of clauseOf(items)) item.role ??= role;
  if (role !== "none" && endsDuty(cell, end)) {
    position.index = end;
    // What comes is not the duty of who only watches or compiles: `A theo dõi, B báo cáo`.
    if (role !== "lead" && role !== "coordinate") position.clause += 1;
  } else giveDuty(cell, position, items, start);
  return true;
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
  const verb = at.anyRole(cell, position.index + 1);
  if (verb === undefined || !/^(?:lead|coordinate)$/.test(verb.value)) return false;
  if (verb.value === "none") return false;
  // `Sở Y tế: chủ trì xây dựng kế hoạch`: what else it does is its duty.
  const ends = endsDuty(cell, verb.end);
  const helps = partnerAt(cell, verb) !== undefined;
  if (!ends && helps) return false;
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

/** The last item and those it is joined with by commas. */
function clauseOf(items: readonly ListItem[]): readonly ListItem[] {
  const clause = items.at(-1)?.clause;
  return items.filter((item) => item.clause === clause);
}

/**
 * Gives the words up to the end of the clause to the items of the clause, as their duty.
 *
 * ```
 * Sở Nội vụ, Sở Tài chính: xây dựng kế hoạch; Sở Y tế: báo cáo.
 *                          ^^^^^^^^^^^^^^^^^           ^^^^^^^
 * ```
 */
function giveDuty(cell: Cell, position: Position, items: readonly ListItem[], start: number): void {
  const end = dutyEnd(cell, start);
  const duty = { start, end: keyAt(cell, end - 1) === "." ? end - 1 : end };
  if (duty.end > start) for (const item of clauseOf(items)) item.duty ??= duty;
  position.index = end;
  position.divided = true;
  position.clause += 1;
}

/** How far a duty reads: over the bodies it is about, up to one that is to do something itself. */
function dutyEnd(cell: Cell, start: number): number {
  // Whether a body was named in it, so that further ones may be named beside that.
  let told = false;
  let bare = true;
  let end = start;
  while (end < cell.pieces.length && !(end > start && dutyEnds(cell, end, { told, bare }))) {
    const joint = /^(?:,|và)$/.test(keyAt(cell, end)) && at.role(cell, end + 1) !== undefined;
    const past: number = (bare ? at.role(cell, joint ? end + 1 : end)?.end : undefined) ?? end;
    bare = past > end;
    told ||= !bare && namesBody(cell, end);
    end = Math.max(past, end + 1);
  }
  return Math.min(end, cell.pieces.length);
}

/** Whether a body begins here whatever its letters, or a group of them. */
export function namesBody(cell: Cell, index: number): boolean {
  const plural = at.plural(cell, index);
  if (plural !== undefined)
    return (at.noun(cell, plural.end) ?? at.head(cell, plural.end)) !== undefined;
  return at.startsBody(cell, index) || (at.head(cell, index)?.end ?? 0) > index + 1;
}

/** What the words of a duty have said before a word. */
interface Said {
  /** Whether a body is among them. */
  readonly told: boolean;
  /** Whether they are verbs alone. */
  readonly bare: boolean;
}

/** Whether a duty ends before a word: at a new line or a sign with a new item behind it. */
function dutyEnds(cell: Cell, index: number, said: Said): boolean {
  const { key, capital, lineStart } = wordAt(cell, index);
  if (lineStart && marks.markEnd(cell, index) !== undefined) return true;
  const dash = /^[-+*]$/.test(key) ? index + 1 : index;
  if (lineStart && personAt(cell, dash) !== undefined) return true;
  if (capital && marks.startsLabel(cell, index)) return true;
  if (lineStart && capital) {
    if (at.startsBody(cell, index) || at.plural(cell, index) !== undefined) return true;
  }
  const next = index + 1;
  if (key === ";" && marks.startsLabel(cell, next)) return true;
  if (key === ";") return at.startsItem(cell, next) || marks.isBullet(cell, next);
  if (/^(?:[,.]|và)$/.test(key) && doesNext(cell, next, said)) return true;
  const verb = key === "," ? at.role(cell, next) : undefined;
  return verb !== undefined && partnerAt(cell, verb) !== undefined;
}

/**
 * Whether another body begins here that is to do something itself, and is not told or handed it.
 *
 * ```
 * chủ trì xây dựng kế hoạch, Sở Tài chính thẩm định      báo cáo UBND tỉnh, Bộ Nội vụ
 *                            ^^^^^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^ no
 * ```
 */
function doesNext(cell: Cell, index: number, { told, bare }: Said): boolean {
  const body = namesBody(cell, index)
    ? readBody({ ...cell, findings: [] }, index)
    : readPerson(cell, index);
  if (body === undefined) return false;
  const sign = keyAt(cell, index - 1);
  // `Sở Y tế tham mưu. Sở Nội vụ thẩm định`; `P. Nội vụ` has a point of its own.
  if (sign === ".") return /^\p{Ll}{2}/u.test(wordAt(cell, index - 2).text);
  const verb = at.role(cell, body.end);
  // `Văn phòng tham mưu, Sở Y tế`: nothing is said of what it is about.
  if (verb === undefined) return bare && sign === "," && !wordAt(cell, body.end).word;
  const leads = verb.value !== "monitor" && !/^(?:chỉ|phê)$/.test(keyAt(cell, body.end));
  if (sign === "và") return leads && !told;
  if (body.members !== undefined) return verb.value === "coordinate" || (leads && !told);
  return leads;
}

/** Where the lead begins behind `Chủ trì` without a colon. */
export function leadAt(cell: Cell, { value, end }: RoleMatch): number | undefined {
  const start = keyAt(cell, end) === "là" ? end + 1 : end;
  return value === "lead" && at.startsBody(cell, start) ? start : undefined;
}

/** Where the partners begin that `phối hợp với` names. */
export function partnerAt(cell: Cell, role: RoleMatch): number | undefined {
  if (role.value !== "coordinate") return undefined;
  const index = /^(?:với|cùng|kể)$/.test(keyAt(cell, role.end)) ? role.end + 1 : role.end;
  return at.startsItem(cell, index) ? index : undefined;
}
