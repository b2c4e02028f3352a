import * as at from "./at.js";
import { endWhere, isProper, keyAt, report, wordAt, type Cell } from "./cell.js";
import { readWithinLines } from "./line-reader.js";
import { isNamed, readPerson } from "./person-reader.js";
import { isBeginning, type BodyReading } from "./reading.js";
import { giveDuty, partnerAt } from "./duty-reader.js";
import { passesGiver } from "./giver-reader.js";
import { readAfter } from "./role-reader.js";
import { leadsAdvising, readVerb } from "./verb-reader.js";
import { readLabel, startsGroup } from "./label-reader.js";
import type { ListItem, Position } from "./list-item.js";
import { addFormer, turnsToSuccessor } from "./successor-reader.js";
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
    if (turnsToSuccessor(cell, position, items)) continue;
    if (passesGiver(cell, position, items)) continue;
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
      addFormer(cell, position, item);
      if (passesGiver(cell, position, items)) continue;
      readAfter(cell, position, items);
    }
    if (position.index === before) position.index += 1;
  }
  leadsAdvising(cell, items);
  leaveWorks(items);
  return items;
}

/**
 * Leaves the works in brackets what they are where each item has such brackets, one of them gives no
 * role and none that of a lead or a partner: they say who does which part, and nobody watches or guides the others.
 *
 * ```
 * Sở Tài chính (bố trí vốn), Thanh tra tỉnh (kiểm tra)
 *               ^^^^^^^^^^                    ^^^^^^^^ no role either
 * ```
 */
function leaveWorks(items: readonly ListItem[]): void {
  const told = items.every(({ work, notes }) => work !== undefined || notes.length > 0);
  const parts = items.some(({ role }) => role === undefined);
  if (!told || !parts || items.some(({ role }) => /^(?:lead|coord)/.test(role ?? ""))) return;
  for (const item of items) {
    const { work, role, notes } = item;
    if (work === undefined || !/^(?:monitor|guide)$/.test(role ?? "")) continue;
    delete item.role;
    if (!notes.some(({ start }) => start === work.start)) notes.push(work);
  }
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

/** Words that are no body: a verb that belongs to the item before, or something not understood. */
function readWhatIsLeft(cell: Cell, position: Position, items: ListItem[]): void {
  if (items.length > 0 && readVerb(cell, position, items)) return;
  if (items.length > 0 && isReport(cell, position.index)) {
    giveDuty(cell, position, items, position.index);
    return;
  }
  const start = startOfTorn(cell, position.index, items);
  position.index = endWhere(cell, position.index + 1, endsLeftover);
  report(cell, "unrecognized-agency", start, position.index);
  if (!/^[:(]$/.test(keyAt(cell, position.index))) return;
  position.index += 1;
  position.divided = true;
}

/** Most words between a time or a manner and the verb of reporting. */
const LONGEST_TIME = 5;

/**
 * Whether it is said behind a sign when, how or what is reported: those who are told of it do nothing.
 *
 * ```
 * Văn phòng làm đầu mối; hằng tháng báo cáo UBND tỉnh, Sở Nội vụ
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function isReport(cell: Cell, index: number): boolean {
  const timed = /^(?:cuối|đầu|mỗi|kịp|kết)$/.test(keyAt(cell, index));
  if (!timed && at.noName(cell, index) === undefined) return false;
  if (!/^[,;]$/.test(keyAt(cell, index - 1)) || isProper(cell, index)) return false;
  const verb = endWhere(cell, index, (_, end) => {
    const reports = /^(?:báo cáo|gửi .*|trình .*)$/.test(
      `${keyAt(cell, end)} ${keyAt(cell, end + 1)}`,
    );
    return reports || !wordAt(cell, end).word || at.startsName(cell, end);
  });
  return verb <= index + LONGEST_TIME && /^(?:báo|gửi|trình)$/.test(keyAt(cell, verb));
}

/**
 * Where the words begin that were not read, with the beginning of a name that goes on in them: alone
 * it would be another name.
 *
 * ```
 * Ban Chấp hành Phân hội tỉnh
 * ^^^^^^^^^^^^^ no body without what follows
 * ```
 */
function startOfTorn(cell: Cell, index: number, items: ListItem[]): number {
  const item = items.at(-1);
  if (item?.reading.end !== index || wordAt(cell, index).lineStart) return index;
  item.torn = true;
  if (!isBeginning(item.reading) || !isProper(cell, index)) return index;
  items.pop();
  return item.reading.start;
}

/**
 * Whether a task is handed on here to a body, or said to be its own.
 *
 * ```
 * Đồng thời, giao Sở Y tế chủ trì      Đề án do Sở Y tế chủ trì      văn bản do Sở Y tế ban hành
 *            ^^^^^^^^^^^^                     ^^^^^^^^^^                       none
 * ```
 */
function isHanded(cell: Cell, index: number): boolean {
  const key = keyAt(cell, index);
  if (!/^(?:giao|phân|yêu|đề|do)$/.test(key)) return false;
  const handing = at.handing(cell, index);
  if (handing === undefined) return false;
  const begins = at.startsName(cell, handing.end) || startsGroup(cell, handing.end);
  return begins && (key !== "do" || isDone(cell, handing.end));
}

/** Whether a sentence says who leads, helps or carries something out. */
function isDone(cell: Cell, start: number): boolean {
  const end = endWhere(cell, start, (_, index) => {
    const does = /^(?:lead|coordinate|implement)$/.test(at.role(cell, index)?.value ?? "");
    return does || /^[;.]$/.test(keyAt(cell, index));
  });
  return at.role(cell, end) !== undefined;
}

function endsLeftover(cell: Cell, index: number): boolean {
  const key = keyAt(cell, index);
  const next = index + 1;
  if (key === ";" || marks.isBullet(cell, index)) return true;
  if (wordAt(cell, index).lineStart && at.startsBody(cell, index)) return true;
  // `Trường hợp vượt thẩm quyền thì phối hợp với Sở Y tế`
  const verb = key === "phối" ? at.role(cell, index) : undefined;
  if (verb !== undefined && partnerAt(cell, verb) !== undefined) return true;
  // `KS. Lê Văn Tám - Phòng Kỹ thuật`
  if (key === "-" && at.startsName(cell, next)) return true;
  // `Đ/c Hòa - trưởng phòng Kinh tế`, `Bà Hạnh (Giám đốc Trung tâm)`: the office of a person.
  if (/^[-(]$/.test(key) && at.head(cell, next)?.value.kind === "official") return true;
  // `Lĩnh vực đất đai: Sở NN&MT`, `Phụ trách kỹ thuật: Đ/c Hà`
  if (key === ":" && (at.startsName(cell, next) || isNamed(cell, next))) return true;
  // `Mục tiêu chung. Cơ quan chủ trì: Sở Y tế`
  if (/^[.,]$/.test(key) && marks.startsLabel(cell, next)) return true;
  if (isHanded(cell, index)) return true;
  return key === "," && at.startsItem(cell, next);
}
