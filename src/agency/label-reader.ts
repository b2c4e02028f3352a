import type { AgencyRole } from "./agency.js";
import * as at from "./at.js";
import { readBody } from "./body-reader.js";
import { endWhere, keyAt, report, wordAt, type Cell } from "./cell.js";
import { partnerAt, type RoleMatch } from "./duty-reader.js";
import { readGroup } from "./group-reader.js";
import type { Match } from "./lexicon.js";
import type { ListItem, Position } from "./list-item.js";
import * as marks from "./marks.js";
import { isDashedWork } from "./parts-of-name.js";
import { isNamed } from "./person-reader.js";
import { initialsBefore } from "./role-reader.js";
import { leadAt, leadsPartners } from "./verb-reader.js";

/**
 * Words that give a role or a task to the items behind them.
 *
 * ```
 * Chủ trì: Sở Y tế      Cơ quan phối hợp: Sở Y tế      phối hợp với Sở Y tế      giao Sở Y tế
 * ^^^^^^^^              ^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^              ^^^^
 * ```
 */
export function readLabel(cell: Cell, position: Position, items: readonly ListItem[]): boolean {
  const { index } = position;
  // `Phòng Kinh tế; (phối hợp: Công an xã)`, `(Sở Y tế chủ trì, phối hợp với các sở)`
  const begins = items.length === 0 && at.startsItem(cell, index + 1);
  if (keyAt(cell, index) === "(" && (begins || marks.startsLabel(cell, index + 1))) {
    position.index = index + 1;
    return true;
  }
  if (passesServed(cell, position)) return true;
  return (
    readHanding(cell, position, items) ||
    readPlainLabel(cell, position) ||
    readRole(cell, position, items)
  );
}

/** Words that hand a task to the items behind them: `giao Sở Y tế`. */
function readHanding(cell: Cell, position: Position, items: readonly ListItem[]): boolean {
  const { index } = position;
  const handing = handingAt(cell, index) ?? directingAt(cell, index, items);
  if (handing === undefined) return false;
  // `Các ông (bà): Chánh Văn phòng, Trưởng phòng Kinh tế`
  const given = handing.end + Number(keyAt(cell, handing.end) === ":");
  const alone = wordAt(cell, given).acronym && !wordAt(cell, given + 1).word;
  if (!alone && !at.startsItem(cell, given)) return false;
  // Who hands it on is no partner: `Ban Chỉ đạo giao Công an xã chủ trì`.
  if (/^(?:giao|phân|đề|yêu|mời)$/.test(keyAt(cell, index))) {
    position.clause += 1;
    position.handed = items.length;
    // `Sở Y tế phối hợp với các trường; giao Công an xã theo dõi`: a task of its own.
    if (position.partners === position.role && keyAt(cell, index) !== "mời") delete position.role;
  }
  position.index = given;
  return true;
}

/**
 * Words at the beginning that hand a task on though nobody is named who does so.
 *
 * ```
 * Chỉ đạo các xã rà soát      sẽ được Công an xã phối hợp với các đoàn thể      ông yêu cầu Sở Y tế
 * ^^^^^^^                     ^^^^^^^^                                          ^^^^^^^^^^^
 * ```
 */
function directingAt(
  cell: Cell,
  index: number,
  items: readonly ListItem[],
): Match<true> | undefined {
  if (items.length > 0 || !beginsSentence(cell, index)) return undefined;
  const match = at.directing(cell, index);
  if (match === undefined) return undefined;
  const { end } = match;
  return at.startsName(cell, end) || at.plural(cell, end) !== undefined ? match : undefined;
}

/** Whether nothing but a mark of a list stands before a word. */
function beginsSentence(cell: Cell, index: number): boolean {
  return index === 0 || wordAt(cell, index).lineStart || marks.markEnd(cell, 0) === index;
}

/** Words before a colon that give no role: `Trung ương: Bộ Y tế`, `Lãnh đạo phụ trách: …`. */
function readPlainLabel(cell: Cell, position: Position): boolean {
  const { index } = position;
  const level = at.levelLabel(cell, index)?.end ?? index;
  // `Trung ương: Bộ Y tế; địa phương: Sở Y tế`
  if (keyAt(cell, level) === ":" && startsNamed(cell, level + 1)) {
    position.index = level + 1;
    return true;
  }
  const plain = at.plainLabel(cell, index)?.end;
  if (plain === undefined || keyAt(cell, plain) !== ":") return false;
  // `Các phòng: Tổ chức cán bộ, Nghiệp vụ`: names under one head.
  if (wordAt(cell, plain + 1).capital && readBody(cell, index)?.row !== undefined) return false;
  if (!startsNamed(cell, plain + 1) && !/^(?:trách|đạo)$/.test(keyAt(cell, plain - 1)))
    return false;
  delete position.role;
  position.index = plain + 1;
  return true;
}

/** `Các cơ quan phối hợp gồm: Sở Y tế, …`: without those behind it, it is a group by itself. */
function roleOfMany(cell: Cell, index: number): Match<AgencyRole> | undefined {
  const noun = keyAt(cell, index) === "các" ? at.labelNoun(cell, index + 1) : undefined;
  const role = noun === undefined ? undefined : at.role(cell, noun.end);
  if (role === undefined || role.value === "none") return undefined;
  const end = marks.labelEnd(cell, role.end);
  const start = keyAt(cell, end) === ":" ? end + 1 : end;
  if (start === role.end || !at.startsItem(cell, start)) return undefined;
  cell.said.push({ start: index, end: start });
  return { value: role.value, end: start };
}

/** Words that say what the items behind them do. */
function readRole(cell: Cell, position: Position, items: readonly ListItem[]): boolean {
  const { index } = position;
  const told = initialsBefore(cell, index) ?? roleOfMany(cell, index);
  if (told !== undefined) {
    position.role = told.value;
    position.index = told.end;
    return true;
  }
  const noun = at.labelNoun(cell, index);
  const role = at.anyRole(cell, noun?.end ?? index) ?? at.anyRole(cell, index);
  const charged = noun === undefined ? undefined : chargedEnd(cell, noun.end, role);
  if (charged !== undefined) {
    if (role === undefined || role.value === "none") delete position.role;
    else position.role = role.value;
    cell.said.push({ start: index, end: charged });
    position.index = charged;
    return true;
  }
  if (role === undefined || role.value === "none") {
    const listed = listedAt(cell, index);
    if (listed === undefined) return false;
    // What else is said of the group would be lost: `Các đơn vị chậm tiến độ: Sở Y tế, Sở Nội vụ`.
    if (isPlainGroup(cell, index, listed - 1)) cell.said.push({ start: index, end: listed });
    else report(cell, "unrecognized-agency", index, listed - 1);
    position.index = listed;
    return true;
  }
  const partner = partnerAt(cell, role) ?? jointPartnerAt(cell, role);
  // `Chủ trì: Sở Y tế`, `Chủ trì - Sở Y tế`
  const end = marks.labelEnd(cell, role.end);
  const sign = keyAt(cell, end);
  // `Phòng Kiểm tra - Thanh tra` is the name of one.
  const named = keyAt(cell, index) === "phòng" && isDashedWork(cell, end + 1);
  const dashed =
    sign === "-" && !named && !marks.isBullet(cell, end) && at.startsItem(cell, end + 1);
  const who = noun !== undefined && /^(?:lead|coordinate|implement)$/.test(role.value);
  const below = who && !wordAt(cell, noun.end).capital ? itemBelow(cell, end) : undefined;
  const behind = marks.belowLabel(cell, index) ?? partner ?? below ?? leadAt(cell, role);
  // `Cơ quan phối hợp gồm Sở Y tế`
  const names = who && keyAt(cell, role.end) === "gồm";
  const listed = names && at.startsItem(cell, end) ? end : undefined;
  const start = sign === ":" || dashed ? end + 1 : (behind ?? listed);
  if (start === undefined) return false;
  if (start === partner) {
    leadsPartners(items);
    position.partners = "coordinate";
  }
  position.role = start === partner ? "coordinate" : role.value;
  position.index = start;
  return true;
}

/**
 * Passes over those of whom a label says that a task is for them: they do nothing of it.
 *
 * ```
 * Chủ trì: Sở Y tế. Đối tượng: các trường học
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function passesServed(cell: Cell, position: Position): boolean {
  const { index } = position;
  if (keyAt(cell, index) !== "đối" || keyAt(cell, index + 1) !== "tượng") return false;
  const colon = endWhere(cell, index, (_, end) => !wordAt(cell, end).word);
  if (keyAt(cell, colon) !== ":" || colon > index + LONGEST_LABEL) return false;
  position.index = endWhere(cell, colon, (_, end) => {
    const divided = /^[.;]$/.test(keyAt(cell, end - 1));
    return wordAt(cell, end).lineStart || (divided && marks.startsLabel(cell, end));
  });
  report(cell, "unrecognized-agency", index, position.index);
  position.clause += 1;
  position.divided = true;
  return true;
}

/** Most words of the label of those whom a task is for. */
const LONGEST_LABEL = 5;

/** Most words of what those are charged with who are named behind a label. */
const LONGEST_CHARGE = 2;

/**
 * Past a label that says more than a role, and so is no body with a duty.
 *
 * ```
 * Cơ quan chủ trì thẩm định: Sở Y tế      đơn vị phối hợp là Sở Y tế      Đơn vị chỉ đạo: Sở Y tế
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^
 * ```
 */
function chargedEnd(cell: Cell, start: number, role: RoleMatch | undefined): number | undefined {
  const { capital, lineStart } = wordAt(cell, start);
  if (role === undefined || role.end <= start || capital || lineStart) return undefined;
  // `Phòng Tổ chức cán bộ: …` is the name of one.
  if (role.value === "none" && (cell.upper || keyAt(cell, start - 1) === "phòng")) return undefined;
  const end = endWhere(cell, role.end, (_, index) => {
    const { word, key, lineStart } = wordAt(cell, index);
    return !word || lineStart || key === "là" || index > role.end + LONGEST_CHARGE;
  });
  const short = end === role.end && role.value !== "none" && keyAt(cell, end) !== "là";
  return !short && /^(?::|là)$/.test(keyAt(cell, end)) && startsNamed(cell, end + 1)
    ? end + 1
    : undefined;
}

/**
 * Where the partners begin of whoever leads and is named elsewhere.
 *
 * ```
 * Chủ trì, phối hợp với các sở, ngành
 *                       ^^^^^^^^^^^^^
 * ```
 */
function jointPartnerAt(cell: Cell, { value, end }: RoleMatch): number | undefined {
  const next = /^(?:,|và)$/.test(keyAt(cell, end)) ? end + 1 : end;
  const verb = value === "lead" ? at.role(cell, next) : undefined;
  return verb === undefined ? undefined : partnerAt(cell, verb);
}

/**
 * Where the bodies begin below a label that fills its line.
 *
 * ```
 * a) Cơ quan chủ trì⏎- Bộ Y tế
 *                      ^^^^^^^
 * ```
 */
function itemBelow(cell: Cell, index: number): number | undefined {
  if (!wordAt(cell, index).lineStart) return undefined;
  const start = marks.markEnd(cell, index) ?? index;
  return at.startsName(cell, start) ? start : undefined;
}

/** Whether a group of bodies begins behind a label: `cấp tỉnh: các sở, ngành`. */
export function startsGroup(cell: Cell, index: number): boolean {
  const plural = at.plural(cell, index);
  return plural !== undefined && at.noun(cell, plural.end) !== undefined;
}

/** Whether a name begins behind a label, or a salutation before one. */
function startsNamed(cell: Cell, index: number): boolean {
  const start = at.handing(cell, index)?.end ?? index;
  const named = at.startsName(cell, start) || startsGroup(cell, start);
  return named || isNamed(cell, index);
}

/** Bodies of which the members may be spoken of one by one. */
const STANDING = /^(?:Ban )?(?:Thường (?:trực|vụ)|Chấp hành)/;

/**
 * Words that hand a task on; `các đồng chí` before one office makes several people of it.
 *
 * ```
 * các đồng chí Trưởng phòng, Chánh Văn phòng      Các đồng chí Ủy viên Ban Thường vụ
 * ^^^^^^^^^^^^                                    ^^^^^^^^^^^^ none
 * ```
 */
function handingAt(cell: Cell, index: number): Match<true> | undefined {
  const handing = at.handing(cell, index);
  if (handing === undefined || at.plural(cell, index)?.end !== handing.end) return handing;
  const { end } = handing;
  const { kind, name = "" } = at.head(cell, end)?.value ?? {};
  if (kind !== "official" && !STANDING.test(name)) return handing;
  const office = readBody({ ...cell, findings: [] }, end);
  const further = /^(?:[,;/]|và)$/.test(keyAt(cell, office?.end ?? end));
  return further && at.startsItem(cell, (office?.end ?? end) + 1) ? handing : undefined;
}

/**
 * Where the bodies begin that a group is made of, and of which none is told what to do.
 *
 * ```
 * Các sở, ban, ngành: Công an tỉnh, Sở Tài chính
 *                     ^^^^^^^^^^^^
 * ```
 */
function listedAt(cell: Cell, index: number): number | undefined {
  if (!cell.labelled) return undefined;
  const group = readGroup(cell, index)?.end ?? index;
  const colon = group > index ? (at.qualifier(cell, group)?.end ?? group) : index;
  const start = colon + 1;
  if (keyAt(cell, colon) !== ":" || !at.startsBody(cell, start)) return undefined;
  // What is only looked at is not reported.
  const ahead = { ...cell, findings: [] };
  if (readBody(ahead, index)?.row !== undefined) return undefined;
  const { key, word } = wordAt(cell, readBody(ahead, start)?.end ?? start);
  return (word && key !== "và") || key === ":" ? undefined : start;
}

/**
 * Whether nothing but nouns of bodies and levels stands before a colon. Those of several areas
 * (`Chính quyền các xã: …`) are bodies by themselves, and no head of those behind them.
 */
function isPlainGroup(cell: Cell, start: number, colon: number): boolean {
  let index = start;
  while (index < colon) {
    const plural = at.plural(cell, index);
    const known = plural ?? at.noun(cell, index) ?? at.area(cell, index);
    const joint = !wordAt(cell, index).word || keyAt(cell, index) === "và";
    if (known === undefined && !joint) return false;
    const begins = index === start || /^(?:[,;/\-]|và)$/.test(keyAt(cell, index - 1));
    if (plural !== undefined && !begins) return false;
    index = known?.end ?? index + 1;
  }
  return true;
}
