import { wordsOf } from "../reading/index.js";
import { localitiesEnd, readArea } from "./area-reader.js";
import * as at from "./at.js";
import { endWhere, isProper, keyAt, report, wordAt, type Cell } from "./cell.js";
import { readGroup } from "./group-reader.js";
import type { Match } from "./lexicon.js";
import { readPluralName } from "./name-reader.js";
import { levelWithin, type NameReading, type BodyReading } from "./reading.js";
import * as marks from "./marks.js";

/**
 * Adds the words that narrow a body down.
 *
 * ```
 * Các sở, ban, ngành có liên quan thuộc tỉnh
 *                    ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withQualifier(cell: Cell, reading: BodyReading): BodyReading {
  const start = reading.end;
  let end = start;
  let { level } = reading;
  for (;;) {
    const next = readQualifier(cell, end, reading);
    if (next === undefined || next.end === end) break;
    // A group stands where the body stands that it belongs to; a level of its own goes first.
    const fits = reading.members !== undefined && reading.area === undefined;
    if (fits && next.level !== undefined && next.level !== "unstated") ({ level } = next);
    ({ end } = next);
  }
  if (end === start) return reading;
  const first = keyAt(cell, start) === "," ? start + 1 : start;
  return { ...reading, level, qualifier: wordsOf(cell, first, end), end };
}

/** One qualifier: the index after it, and the level of the body that it names as owner. */
type Qualifier = Pick<NameReading, "end"> & Partial<Pick<NameReading, "level">>;

/**
 * Words that narrow a body down; `trên địa bàn` says where, not under whom.
 *
 * ```
 * các đơn vị trực thuộc Sở      các cơ quan trên địa bàn tỉnh      các sở có liên quan
 *            ^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^
 * ```
 */
function readQualifier(cell: Cell, index: number, reading: NameReading): Qualifier | undefined {
  const exception = readException(cell, index);
  if (exception !== undefined) return exception;
  if (at.aim(cell, index) !== undefined) return undefined;
  // `các địa phương Bắc Ninh, Hà Nam`: nobody can tell whether they are provinces or communes.
  const places = reading.members === undefined ? undefined : localitiesEnd(cell, index);
  if (places !== undefined) {
    report(cell, "undivided-places", index, places);
    return { end: places };
  }
  if (wordAt(cell, index).capital || marks.isBullet(cell, index)) return undefined;
  const charged = at.handed(cell, index) ?? at.charged(cell, index);
  if (reading.members === undefined && charged !== undefined) return undefined;
  // `Văn phòng Bộ Y tế có văn bản yêu cầu`
  if (reading.members === undefined && at.giving(cell, index) !== undefined) return undefined;
  const verb = at.role(cell, index);
  // `Các cơ quan thực hiện giải quyết TTHC`: the verb says which, not what they are to do.
  const restricts =
    verb?.value === "implement" &&
    keyAt(cell, index) === "thực" &&
    index === reading.end &&
    reading.members?.includes("cơ quan") === true &&
    wordAt(cell, verb.end).word;
  if (verb !== undefined && !restricts) return undefined;
  const belonging = at.belonging(cell, index);
  if (belonging !== undefined) {
    // `Các trường trên địa bàn ‖ Chi nhánh …`
    const { lineStart, capital } = wordAt(cell, belonging.end);
    const where = keyAt(cell, belonging.end - 1) === "bàn";
    if (where && lineStart && capital) return { end: belonging.end };
    const owner = readOwner(cell, belonging.end);
    // `các đơn vị trực thuộc ‖ Sở Y tế`: of this office, or of the one below.
    const open = keyAt(cell, index) === "trực" && wordAt(cell, belonging.end).lineStart;
    if (open && isProper(cell, belonging.end) && owner.end > belonging.end)
      report(cell, "unsure-division", index, belonging.end);
    return where ? { end: owner.end } : owner;
  }
  // `Ban Chỉ đạo Trung ương về chuyển đổi số`
  const committee = reading.stem.includes("Ban Chỉ đạo");
  const about = keyAt(cell, index) === "về" && committee;
  if (about) return { end: endWhere(cell, index + 1, endsOpenWords) };
  const clause = clauseAt(cell, index, reading);
  // `các đơn vị chưa thực hiện`: what they have not done is no role.
  if (clause !== undefined) {
    const done = at.role(cell, clause.end)?.end ?? clause.end;
    return { end: endWhere(cell, done, endsOpenWords) };
  }
  const match = at.qualifier(cell, index) ?? verb;
  if (match === undefined) return undefined;
  const { end } = match;
  // `các đơn vị liên quan tham mưu UBND tỉnh`: nothing is said behind these words but the task.
  const does = WHOLE.test(keyAt(cell, end - 1)) && at.role(cell, end) !== undefined;
  const whole = does || isConcerned(cell, end);
  return { end: whole ? end : endWhere(cell, end, endsOpenWords) };
}

/**
 * Whom a group is without. Behind a comma one of the same sort is a further exception; of another it
 * is told that nobody can know.
 *
 * ```
 * các sở, ngành, trừ Sở Y tế, Sở Nội vụ      các phòng trừ Văn phòng, Công an xã
 *              ^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^ unsure
 * ```
 */
function readException(cell: Cell, index: number): Qualifier | undefined {
  const first = keyAt(cell, index) === "," ? index + 1 : index;
  const match = at.exception(cell, first);
  if (match === undefined) return undefined;
  const { end: start } = match;
  let end = endWhere(cell, start, endsOpenWords);
  while (/^(?:,|và)$/.test(keyAt(cell, end)) && end + 1 < cell.pieces.length) {
    if (keyAt(cell, end + 1) !== keyAt(cell, start)) {
      report(cell, "unsure-division", first, end);
      break;
    }
    end = endWhere(cell, end + 1, endsOpenWords);
  }
  return { end };
}

/**
 * Where a clause begins that says which of several bodies are meant.
 *
 * ```
 * các đơn vị chưa hoàn thành      các xã trọng điểm về ma túy
 *            ^^^^^^^^^^^^^^^                        ^^^^^^^^^
 * ```
 */
function clauseAt(cell: Cell, index: number, reading: NameReading): Match<true> | undefined {
  if (!reading.collective || wordAt(cell, index).lineStart) return undefined;
  const about = keyAt(cell, index) === "về" && keyAt(cell, index - 1) === "điểm";
  return about ? { value: true, end: index + 1 } : at.clause(cell, index);
}

/** Words behind `liên quan` that go on with it: whom or what somebody is concerned with, and where. */
const NARROWS =
  /^(?:đến|tới|thuộc|của|trên|tại|trong|ngoài|ở|cấp|khác|về|theo|với|trực|mật|chặt|nhiều|các|những|lĩnh|nội|vấn|vụ|công|nhiệm|việc|hoạt|dự|quá|cùng|đang|đã|được|có|đóng|nêu|nói|phía|khối|từ|do|khi|hoặc)$/;

/**
 * Whether those concerned are named whole: small words behind them say what they do.
 *
 * ```
 * các sở liên quan làm rõ      các sở liên quan đến đất đai
 *                  ^^^^^^ no name               ^^^^^^^^^^^^ of it
 * ```
 */
function isConcerned(cell: Cell, end: number): boolean {
  const { key, word, text, lineStart } = wordAt(cell, end);
  const small = word && !lineStart && /^\p{Ll}/u.test(text) && keyAt(cell, end - 1) === "quan";
  return small && key !== "và" && !NARROWS.test(key) && !at.startsItem(cell, end);
}

/** The last word of what narrows a body down without anything behind it. */
const WHOLE = /^(?:quan|trên|lại|khác|cấp)$/;

/**
 * The body, group, level or words after `thuộc`, `của`, `trên địa bàn`.
 *
 * ```
 * trực thuộc Sở Y tế      của các huyện      thuộc lĩnh vực đất đai
 *            ^^^^^^^          ^^^^^^^^^            ^^^^^^^^^^^^^^^^
 * ```
 */
function readOwner(cell: Cell, index: number): Qualifier {
  if (standsAlone(cell, index)) return { end: index + 1, level: "internal" };
  const owner = readGroup(cell, index) ?? readPluralName(cell, index);
  if (owner !== undefined) return { end: owner.end, level: levelWithin(owner) };
  const area = readArea(cell, index);
  if (area !== undefined) return area;
  const end = endWhere(cell, index, endsOpenWords);
  // `trực thuộc` with nothing after it: of this office.
  return end === index ? { end, level: "internal" } : { end };
}

/**
 * Whether an owner is the office itself, and what is joined to it a group with an owner of its own.
 *
 * ```
 * Các phòng thuộc Sở và đơn vị sự nghiệp trực thuộc Sở
 *                 ^^
 * ```
 */
function standsAlone(cell: Cell, index: number): boolean {
  const head = at.head(cell, index);
  const alone = head?.value.kind === "department" && head.end === index + 1;
  if (!alone || !/^(?:,|và)$/.test(keyAt(cell, index + 1))) return false;
  const group = readGroup(cell, index + 2);
  return group !== undefined && at.belonging(cell, group.end) !== undefined;
}

/**
 * Whether what narrows a body down is whole before a word, which begins what it does or works for.
 *
 * ```
 * các trường trên địa bàn tỉnh rà soát học phí      các đơn vị có chức năng rà soát học phí
 *                              ^^^^^^^                                      ^^^^^^^ no
 * ```
 */
function doesWork(cell: Cell, index: number): boolean {
  if (at.aim(cell, index) !== undefined) return true;
  if (isUnknownDeed(cell, index)) return true;
  return at.role(cell, index) !== undefined && at.endsBody(cell, index) && !isOfClause(cell, index);
}

/**
 * Whether small words that nobody knows stand behind what can not go on.
 *
 * ```
 * các trường tại địa phương đối soát dữ liệu
 *                           ^^^^^^^^
 * ```
 */
function isUnknownDeed(cell: Cell, index: number): boolean {
  const { text, lineStart } = wordAt(cell, index);
  const before = `${keyAt(cell, index - 2)} ${keyAt(cell, index - 1)}`;
  if (
    lineStart ||
    !/^\p{Ll}/u.test(text) ||
    !/^(?:cùng cấp|địa phương|nêu trên|còn lại)$/.test(before)
  )
    return false;
  const { key } = wordAt(cell, index);
  const known = at.restriction(cell, index) ?? at.area(cell, index) ?? at.plural(cell, index);
  const narrows = known ?? at.belonging(cell, index) ?? at.qualifier(cell, index);
  return narrows === undefined && !NARROWS.test(key) && key !== "và" && !at.startsItem(cell, index);
}

/** Most words between the beginning of a clause and its verb. */
const LONGEST_CLAUSE = 8;

/** Whether a verb is that of a clause within what narrows a body down: `nơi Ban Tổ chức giám sát`. */
function isOfClause(cell: Cell, index: number): boolean {
  for (let start = index - 1; start >= index - LONGEST_CLAUSE && wordAt(cell, start).word; start--)
    if (/^(?:nơi|mà|do|được)$/.test(keyAt(cell, start))) return true;
  return false;
}

/** At a sign that divides, at a comma or `và` before the next item, at a role. */
function endsOpenWords(cell: Cell, index: number): boolean {
  const { key, capital, lineStart } = wordAt(cell, index);
  if (marks.isBullet(cell, index) || /^[;:().+]$/.test(key)) return true;
  const next = index + 1;
  if (/^(?:[,/&]|và)$/.test(key)) {
    if (next >= cell.pieces.length || at.startsItem(cell, next)) return true;
    // `trên địa bàn, EVNNPC`
    const { acronym, gap } = wordAt(cell, next);
    if (key === "," && acronym && gap !== "none" && !wordAt(cell, next + 1).word) return true;
    if (key === "," && at.role(cell, next) !== undefined) return true;
  }
  if (capital && at.plural(cell, index) !== undefined) return true;
  if (lineStart && (at.startsBody(cell, index) || marks.startsLine(cell, index))) return true;
  // `theo nhiệm vụ được giao có trách nhiệm báo cáo`
  if (/^(?:có|chịu)$/.test(key) && keyAt(cell, next) === "trách") return true;
  // `đơn vị được giao chủ trì`
  const tasked = keyAt(cell, index - 3) === "vụ" && keyAt(cell, index - 1) === "giao";
  if (/^(?:giao|được)$/.test(keyAt(cell, index - 1)) && !tasked) return false;
  // `Phó Chủ tịch phụ trách văn hóa chỉ đạo`
  if (doesWork(cell, index)) return true;
  const does = /^(?:chỉ|thực|nghiêm)$/.test(key) ? at.role(cell, index) : undefined;
  if (does !== undefined && !wordAt(cell, does.end).word) return true;
  return /^(?:lead|coordinate)$/.test(at.role(cell, index)?.value ?? "");
}
