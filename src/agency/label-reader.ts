import * as at from "./at.js";
import { readBody } from "./body-reader.js";
import { keyAt, report, wordAt, type Cell } from "./cell.js";
import { partnerAt, type RoleMatch } from "./duty-reader.js";
import { readGroup } from "./group-reader.js";
import type { Match } from "./lexicon.js";
import type { ListItem, Position } from "./list-item.js";
import * as marks from "./marks.js";
import { isDashedWork } from "./parts-of-name.js";
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
  // `Phòng Kinh tế; (phối hợp: Công an xã)`
  if (keyAt(cell, index) === "(" && marks.startsLabel(cell, index + 1)) {
    position.index = index + 1;
    return true;
  }
  // `(Sở Y tế chủ trì, phối hợp với các sở)`
  if (keyAt(cell, index) === "(" && items.length === 0 && at.startsItem(cell, index + 1)) {
    position.index = index + 1;
    return true;
  }
  const handing = handingAt(cell, index);
  const { acronym = false } = handing === undefined ? {} : wordAt(cell, handing.end);
  const alone = acronym && handing !== undefined && !wordAt(cell, handing.end + 1).word;
  if (handing !== undefined && (alone || at.startsItem(cell, handing.end))) {
    // Who hands it on is no partner: `Ban Chỉ đạo giao Công an xã chủ trì`.
    if (/^(?:giao|đề|yêu|mời)$/.test(keyAt(cell, index))) position.clause += 1;
    position.index = handing.end;
    return true;
  }
  const level = at.levelLabel(cell, index)?.end ?? index;
  // `Trung ương: Bộ Y tế; địa phương: Sở Y tế`
  if (
    keyAt(cell, level) === ":" &&
    (startsNamed(cell, level + 1) || startsGroup(cell, level + 1))
  ) {
    position.index = level + 1;
    return true;
  }
  const plain = at.plainLabel(cell, index)?.end;
  // `Các phòng: Tổ chức cán bộ, Nghiệp vụ`: names under one head.
  const row = plain !== undefined && wordAt(cell, plain + 1).capital && readBody(cell, index)?.row;
  if (
    plain !== undefined &&
    (row === false || row === undefined) &&
    keyAt(cell, plain) === ":" &&
    (startsNamed(cell, plain + 1) || /^(?:trách|đạo)$/.test(keyAt(cell, plain - 1)))
  ) {
    delete position.role;
    position.index = plain + 1;
    return true;
  }
  const initials = initialsBefore(cell, index);
  if (initials !== undefined) {
    position.role = initials.value;
    position.index = initials.end;
    return true;
  }
  const noun = at.labelNoun(cell, index);
  const role = at.anyRole(cell, noun?.end ?? index) ?? at.anyRole(cell, index);
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
  const start = sign === ":" || dashed ? end + 1 : (partner ?? below ?? leadAt(cell, role));
  if (start === undefined) return false;
  if (start === partner) leadsPartners(items);
  position.role = start === partner ? "coordinate" : role.value;
  position.index = start;
  return true;
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
function startsGroup(cell: Cell, index: number): boolean {
  const plural = at.plural(cell, index);
  return plural !== undefined && at.noun(cell, plural.end) !== undefined;
}

/** Whether a name begins behind a label, or a salutation before one. */
function startsNamed(cell: Cell, index: number): boolean {
  return at.startsName(cell, at.handing(cell, index)?.end ?? index);
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
  const colon = readGroup(cell, index)?.end ?? index;
  const start = colon + 1;
  if (keyAt(cell, colon) !== ":" || !at.startsBody(cell, start)) return undefined;
  // What is only looked at is not reported.
  const ahead = { ...cell, findings: [] };
  if (readBody(ahead, index)?.row !== undefined) return undefined;
  const { key, word } = wordAt(cell, readBody(ahead, start)?.end ?? start);
  return (word && key !== "và") || key === ":" ? undefined : start;
}

/** Whether nothing but nouns of bodies and levels stands before a colon. */
function isPlainGroup(cell: Cell, start: number, colon: number): boolean {
  let index = start;
  while (index < colon) {
    const known = at.plural(cell, index) ?? at.noun(cell, index) ?? at.area(cell, index);
    if (known === undefined && wordAt(cell, index).word && keyAt(cell, index) !== "và")
      return false;
    index = known?.end ?? index + 1;
  }
  return true;
}
