import type { AgencyRole } from "../agency.js";
import { keyAt, wordAt, type Cell } from "../cell.js";
import * as phrases from "../data/phrases.js";
import type { Match } from "../lexicon.js";
import { anyHead, anyNoun, anyRole, find, type Finder } from "./find-phrase.js";
import { haste, work } from "./works.js";

const auxiliary: Finder<true> = /* @__PURE__ */ find(phrases.AUXILIARIES);

/**
 * A verb of doing. Agencies' names hold the same words with a capital (`Phòng Tổng hợp`), so only
 * small letters count, and in a text of capitals only the two sure verbs.
 *
 * ```
 * Sở Nội vụ chủ trì, phối hợp với Sở Tài chính
 *           ^^^^^^^  ^^^^^^^^
 * ```
 */
export function role(cell: Cell, index: number): Match<AgencyRole | "none"> | undefined {
  const before = keyAt(cell, index - 1);
  // `Cơ quan chuyên môn về xây dựng`: a field of work; `bầu cử`, `tự đánh giá`: one word of two.
  if (/^(?:về|tự)$/.test(before)) return undefined;
  const sure = isOnItsLine(cell, index) || isBehindName(cell, index);
  if (wordAt(cell, index).capital && !sure) return undefined;
  if (keyAt(cell, index) === "lãnh" && !isVerbBehind(cell, index)) return undefined;
  const elects = before === "bầu" || keyAt(cell, index + 1) === "tri";
  if (elects && keyAt(cell, index) === "cử") return undefined;
  if (isJudicialWork(cell, index) || isOfName(cell, index)) return undefined;
  const match = anyRole(cell, index) ?? behindAuxiliary(cell, index);
  if (match !== undefined && isEndOfName(cell, index, match.end)) return undefined;
  if (match === undefined) return work(cell, index);
  return LEADS.test(match.value) || !cell.upper ? match : undefined;
}

/**
 * Whether a line below a body begins with what it does there; with a colon it is a label.
 *
 * ```
 * 1. Sở Y tế⏎Chủ trì, phối hợp với các sở      1. Sở Y tế⏎Phối hợp: các sở      Sở Y tế⏎Chủ trì
 *            ^^^^^^^                                      ^^^^^^^^^ none                   ^^^^^^^
 * ```
 */
function isOnItsLine(cell: Cell, index: number): boolean {
  const { lineStart } = wordAt(cell, index);
  if (index === 0 || !lineStart || !/^(?:chủ|phối)$/.test(keyAt(cell, index))) return false;
  const match = anyRole(cell, index);
  if (match === undefined || !LEADS.test(match.value)) return false;
  const fills = wordAt(cell, match.end).lineStart || match.end === cell.pieces.length;
  return /^(?:,|và|với|cùng|phối)$/.test(keyAt(cell, match.end)) || (fills && endsInRole(cell));
}

/** The roles whose verbs are in the name of hardly any body. */
const LEADS = /^(?:lead|coordinate)$/;

/**
 * Whether such a verb with a capital ends an item whose name is whole before it.
 *
 * ```
 * Sở Y tế Chủ trì, Sở Nội vụ Phối hợp      Hội đồng Phối hợp      Cơ quan Chủ trì
 *         ^^^^^^^            ^^^^^^^^      none: a name           none: a label
 * ```
 */
function isBehindName(cell: Cell, index: number): boolean {
  const { lineStart, key } = wordAt(cell, index);
  // `Sở Y tế - Chủ trì`
  const dashed = keyAt(cell, index - 1) === "-" && !wordAt(cell, index - 1).lineStart;
  const named = wordAt(cell, dashed ? index - 2 : index - 1).word;
  if (lineStart || !/^(?:chủ|phối)$/.test(key) || !named) return false;
  const match = anyRole(cell, index);
  if (match === undefined || !LEADS.test(match.value)) return false;
  const next = wordAt(cell, match.end);
  if (next.key === ":" || (next.word && !next.lineStart)) return false;
  if (dashed) return true;
  return ![1, 2].some((length) => {
    const start = index - length;
    // `Sở Nội vụ`: the last word is no bureau.
    if (length === 1 && !wordAt(cell, start).capital) return false;
    return [anyHead, anyNoun].some((find) => find(cell, start)?.end === index);
  });
}

/** Most words of a role. */
const LONGEST_ROLE = 4;

/** Whether the last line of a cell is nothing but a role: each stands below its body, and is no label. */
export function endsInRole(cell: Cell): boolean {
  const { length } = cell.pieces;
  for (let start = length - 1; start > 0 && start >= length - LONGEST_ROLE; start--) {
    if (!wordAt(cell, start).lineStart) continue;
    return anyRole(cell, start)?.end === length;
  }
  return false;
}

/**
 * A verb behind a word that changes nothing in who does it; of help alone such words may say who
 * needs it.
 *
 * ```
 * Sở Y tế đang chủ trì      hộ nghèo cần hỗ trợ      theo chức năng để chủ trì
 *         ^^^^^^^^^^^^               ^^^^^^^^^^ none                   ^^^^^^^^^^
 * ```
 */
function behindAuxiliary(cell: Cell, index: number): Match<AgencyRole | "none"> | undefined {
  const aim = keyAt(cell, index) === "để" && /^(?:chủ|phối)$/.test(keyAt(cell, index + 1));
  const { end } = auxiliary(cell, index) ?? haste(cell, index) ?? { end: aim ? index + 1 : index };
  if (end === index || wordAt(cell, end).capital) return undefined;
  const match = anyRole(cell, end);
  const helps = match?.value === "coordinate" && !/^(?:phối|chủ|làm)$/.test(keyAt(cell, end));
  return helps ? undefined : match;
}

/** Most words of the body that hands a task on. */
const LONGEST_GIVER = 8;

/**
 * The words by which one body is said to have been handed what it does.
 *
 * ```
 * Sở Tư pháp được UBND tỉnh giao chủ trì
 *            ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function handed(cell: Cell, index: number): Match<true> | undefined {
  if (keyAt(cell, index) !== "được") return undefined;
  for (let next = index + 1; next <= index + LONGEST_GIVER && wordAt(cell, next).word; next++) {
    const given = givenEnd(cell, next);
    if (given === undefined) continue;
    const task = /^(?:nhiệm|trách)$/.test(keyAt(cell, given));
    const end = task ? given + 2 : given;
    return /^(?:lead|coordinate)$/.test(role(cell, end)?.value ?? "")
      ? { value: true, end }
      : undefined;
  }
  return undefined;
}

/** Past the verb by which a task is handed on: `giao`, `phân công`. */
function givenEnd(cell: Cell, index: number): number | undefined {
  const key = keyAt(cell, index);
  if (key === "giao") return index + 1;
  return key === "phân" && keyAt(cell, index + 1) === "công" ? index + 2 : undefined;
}

/** Words that say that a body was handed something, and nothing of what: `Sở Y tế được giao`. */
export function charged(cell: Cell, index: number): Match<true> | undefined {
  const given = keyAt(cell, index) === "được" ? givenEnd(cell, index + 1) : undefined;
  if (given === undefined) return undefined;
  const task = /^(?:nhiệm vụ|trách nhiệm)$/.test(`${keyAt(cell, given)} ${keyAt(cell, given + 1)}`);
  const end = task ? given + 2 : given;
  return wordAt(cell, end).word ? undefined : { value: true, end };
}

/** Words before `lãnh đạo` that make those who lead of it, and no verb. */
const LEADERS =
  /^(?:các|những|mọi|số|từng|mỗi|thể|toàn|chí|c|với|cùng|và|hoặc|giao|cho|do|mời|nghị|cầu|cáo|mưu|trình|hợp|của|thuộc|là|giúp|ban|bộ|cấp|đạo)$/;

/**
 * Whether `lãnh đạo` says what the body before it does.
 *
 * ```
 * Đảng ủy xã lãnh đạo, chỉ đạo      Sở Y tế, lãnh đạo các phòng      do lãnh đạo Sở chủ trì
 *            ^^^^^^^^ verb                    ^^^^^^^^ officials         ^^^^^^^^ officials
 * ```
 */
function isVerbBehind(cell: Cell, index: number): boolean {
  const { word, key } = wordAt(cell, index - 1);
  const { lineStart } = wordAt(cell, index);
  return word && !lineStart && !LEADERS.test(key);
}

/** `Đội Thi hành án, hỗ trợ tư pháp`: the escort of courts is the other work of such a unit. */
function isJudicialWork(cell: Cell, index: number): boolean {
  const [work, joint, ...words] = [-2, -1, 0, 1, 2, 3].map((next) => keyAt(cell, index + next));
  const joined = /^(?:án|sự)$/.test(work ?? "") && /^(?:,|và)$/.test(joint ?? "");
  return joined && words.join(" ") === "hỗ trợ tư pháp";
}

/** `Phòng Quản lý xây dựng`: without an object the last word of a name is no verb. */
function isEndOfName(cell: Cell, index: number, end: number): boolean {
  if (keyAt(cell, index) !== "xây" || !/\p{L}/u.test(keyAt(cell, index - 1))) return false;
  return !/\p{L}/u.test(keyAt(cell, end)) || wordAt(cell, end).lineStart;
}

/** Words of bodies that are called after such work, and the work. */
const CALLED =
  /^(?:(?:viện|cơ sở|tâm|tổ chức|nhóm|đơn vị|cá nhân|chuyên gia) nghiên|(?:ban|tổ|nhóm|tòa|quan|phận|vị) (?:soạn|dự)|(?:ban|tổ|nhóm) chuẩn)$/;

/**
 * Whether work is what a body is called after: nothing but its object or the next body follows.
 *
 * ```
 * các viện nghiên cứu, trường học      các đơn vị nghiên cứu, đề xuất      các phòng, ban soạn thảo
 *          ^^^^^^^^^^ a name                       ^^^^^^^^^^ a verb
 * ```
 */
function isOfName(cell: Cell, index: number): boolean {
  const [before, key] = [keyAt(cell, index - 1), keyAt(cell, index)];
  const pairs = [before, `${keyAt(cell, index - 2)} ${before}`].map((words) => `${words} ${key}`);
  if (!pairs.some((words) => CALLED.test(words))) return false;
  const end = anyRole(cell, index)?.end ?? index;
  const next = keyAt(cell, end) === "," ? end + 1 : end;
  return next === end || anyRole(cell, next) === undefined;
}
