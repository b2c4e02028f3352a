import * as at from "./at.js";
import { endWhere, keyAt, report, wordAt, type Cell } from "./cell.js";
import { readBody, type BodyReading } from "./body-reader.js";
import { partnerAt } from "./duty-reader.js";
import { readGroup } from "./group-reader.js";
import { readWithinLines } from "./line-reader.js";
import { isDashedWork } from "./parts-of-name.js";
import { readPerson } from "./person-reader.js";
import {
  initialsBefore,
  leadAt,
  leadsAdvising,
  leadsPartners,
  readAfter,
  readVerb,
} from "./role-reader.js";
import type { Match } from "./lexicon.js";
import type { ListItem, Position } from "./list-item.js";
import { JOINERS } from "./vocabulary.js";
import * as marks from "./marks.js";

/**
 * Reads a whole cell as a list of bodies, with their roles, duties and notes.
 *
 * ```
 * Chủ trì: Sở Nội vụ; Sở Y tế phối hợp; v.v.
 * ^^^^^^^^ ^^^^^^^^^  ^^^^^^^ ^^^^^^^^  ^^^^
 * label    item       item    verb      open list
 * ```
 */
export function readList(cell: Cell): ListItem[] {
  const items: ListItem[] = [];
  const position: Position = { index: 0, clause: 0, divided: true };
  while (position.index < cell.pieces.length) {
    const before = position.index;
    const divided = skipDivision(cell, position) || position.divided;
    position.divided = false;
    const start = position.index;
    if (start >= cell.pieces.length) break;
    // `Ban Dân vận (cũ), nay là Ban Tuyên giáo và Dân vận`
    const now = keyAt(cell, start) === "nay" && keyAt(cell, start + 1) === "là";
    if (now && at.startsName(cell, start + 2)) {
      const former = items.pop()?.reading.start ?? start;
      cell.said.push({ start: former, end: start + 2 });
      position.index = start + 2;
      position.divided = true;
      continue;
    }
    const person = personBehind(cell, start, items.at(-1)?.reading);
    if (person === undefined && readLabel(cell, position, items)) {
      position.divided = true;
      continue;
    }
    const reading = person ?? readWithinLines(cell, start, items.at(-1)?.reading);
    if (reading === undefined) {
      readWhatIsLeft(cell, position, items);
    } else {
      if (!divided && !wordAt(cell, start).lineStart) {
        report(cell, "missing-separator", start, reading.end);
      }
      const { clause, role } = position;
      const item: ListItem = { reading, clause, notes: [] };
      if (role !== undefined) item.role = role;
      items.push(item);
      position.index = reading.end;
      readAfter(cell, position, items);
    }
    if (position.index === before) position.index += 1;
  }
  leadsAdvising(cell, items);
  return items;
}

/**
 * A person behind a salutation, or by a given name behind such a one.
 *
 * ```
 * Đ/c Hùng, Lan      đ/c Trưởng phòng
 * ^^^^^^^^  ^^^      ^^^ none: the office is handed the task
 * ```
 */
function personBehind(
  cell: Cell,
  index: number,
  before: BodyReading | undefined,
): BodyReading | undefined {
  const joined = /^(?:[,&+/]|và)$/.test(keyAt(cell, index - 1));
  const person = readPerson(cell, index, cell.persons || (joined && before?.spoken === true));
  return person?.spoken === true ? person : undefined;
}

/** Skips signs and words between items; says whether there were any. */
function skipDivision(cell: Cell, position: Position): boolean {
  const start = position.index;
  for (;;) {
    const { index } = position;
    const key = keyAt(cell, index);
    const mark = marks.markEnd(cell, index);
    if (mark !== undefined) {
      if (index > 0) position.clause += 1;
      position.index = mark;
    } else if (/^(?:\.\.|v[.v]|…)/.test(key + keyAt(cell, index + 1))) {
      // `Sở Y tế, v.v.`, `Sở Y tế...`: there are more agencies than the list names.
      position.index = endWhere(cell, index + 1, (_, end) => !/^[.v…]$/.test(keyAt(cell, end)));
      report(cell, "open-list", index, position.index);
    } else if (JOINERS.test(key) && at.local(cell, index) === undefined) {
      if (key === ";") position.clause += 1;
      if (key === ")") {
        delete position.role;
        position.clause += 1;
      }
      position.index += 1;
    } else return index > start;
  }
}

/**
 * Words that give a role or a task to the items behind them.
 *
 * ```
 * Chủ trì: Sở Y tế      Cơ quan phối hợp: Sở Y tế      phối hợp với Sở Y tế      giao Sở Y tế
 * ^^^^^^^^              ^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^              ^^^^
 * ```
 */
function readLabel(cell: Cell, position: Position, items: readonly ListItem[]): boolean {
  const { index } = position;
  // `Phòng Kinh tế; (phối hợp: Công an xã)`
  if (keyAt(cell, index) === "(" && marks.startsLabel(cell, index + 1)) {
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
  const plain = at.plainLabel(cell, index)?.end;
  // `Các phòng: Tổ chức cán bộ, Nghiệp vụ`: names under one head.
  const row = plain !== undefined && wordAt(cell, plain + 1).capital && readBody(cell, index)?.row;
  if (
    plain !== undefined &&
    row === undefined &&
    keyAt(cell, plain) === ":" &&
    (at.startsName(cell, plain + 1) || /^(?:trách|đạo)$/.test(keyAt(cell, plain - 1)))
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
    // `Cơ quan chủ tì: Sở Y tế`: no group, but a label that is not understood.
    const isLabel = readGroup(cell, index)?.collective === false;
    if (isLabel) report(cell, "unrecognized-agency", index, listed - 1);
    else cell.said.push({ start: index, end: listed });
    position.index = listed;
    return true;
  }
  const partner = partnerAt(cell, role);
  // `Chủ trì: Sở Y tế`, `Chủ trì - Sở Y tế`
  const end = marks.labelEnd(cell, role.end);
  const sign = keyAt(cell, end);
  // `Phòng Kiểm tra - Thanh tra` is the name of one.
  const named = keyAt(cell, index) === "phòng" && isDashedWork(cell, end + 1);
  const dashed =
    sign === "-" && !named && !marks.isBullet(cell, end) && at.startsItem(cell, end + 1);
  const start = sign === ":" || dashed ? end + 1 : (partner ?? leadAt(cell, role));
  if (start === undefined) return false;
  if (start === partner) leadsPartners(items);
  position.role = role.value;
  position.index = start;
  return true;
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

/** Words that are no body: a verb that belongs to the item before, or something not understood. */
function readWhatIsLeft(cell: Cell, position: Position, items: readonly ListItem[]): void {
  if (items.length > 0 && readVerb(cell, position, items)) return;
  const start = position.index;
  position.index = endWhere(cell, start + 1, endsLeftover);
  report(cell, "unrecognized-agency", start, position.index);
  if (!/^[:(]$/.test(keyAt(cell, position.index))) return;
  position.index += 1;
  position.divided = true;
}

function endsLeftover(cell: Cell, index: number): boolean {
  const key = keyAt(cell, index);
  const next = index + 1;
  if (key === ";" || marks.isBullet(cell, index)) return true;
  if (wordAt(cell, index).lineStart && at.startsBody(cell, index)) return true;
  // `KS. Lê Văn Tám - Phòng Kỹ thuật`
  if (key === "-" && at.startsName(cell, next)) return true;
  // `Đ/c Hòa - trưởng phòng Kinh tế`, `Bà Hạnh (Giám đốc Trung tâm)`: the office of a person.
  if (/^[-(]$/.test(key) && at.head(cell, next)?.value.kind === "official") return true;
  // `Lĩnh vực đất đai: Sở NN&MT`
  if (key === ":" && at.startsName(cell, next)) return true;
  return key === "," && at.startsItem(cell, next);
}
