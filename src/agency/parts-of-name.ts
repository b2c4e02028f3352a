import * as at from "./at.js";
import { isProper, keyAt, wordAt, type Cell } from "./cell.js";

/** Longest part of a name between a comma and `và`, in words. */
const LONGEST_PART = 7;
/** Most words of all the parts of a name. */
const LONGEST_LIST = 24;

/** Work that needs an object, so that a name does not end with it before a comma and a small word. */
const OBJECTLESS =
  /^(?:Quản lý|Kiểm soát|Giám sát|Giám định|Tiếp nhận|Phòng|Xử lý|Bảo tồn|Ứng dụng|Phát hiện|Tuần tra|Theo dõi|Hướng dẫn|Hỗ trợ|Kiểm định|Thẩm định)$/;

/** Whether `A, B và C` goes on here, as in `Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch`. */
export function enumerates(cell: Cell, index: number): boolean {
  for (let end = index; end < index + LONGEST_PART; end++) {
    const { key, word, lineStart } = wordAt(cell, end);
    if (!word || lineStart) return false;
    if (key === "và") return end > index && !at.startsItem(cell, end + 1);
  }
  return false;
}

/**
 * Whether both parts of what goes on behind a comma are fields that the vocabulary knows, so that
 * each may be that of a unit of its own.
 *
 * ```
 * Phòng Nội vụ, Kinh tế và Y tế      Khoa Kinh tế, Luật và Quản trị
 *               ^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^ no
 * ```
 */
export function listsFields(cell: Cell, index: number): boolean {
  const joint = at.field(cell, index)?.end ?? index;
  if (keyAt(cell, joint) !== "và") return joint > index && !wordAt(cell, joint).word;
  return at.field(cell, joint + 1) !== undefined;
}

/**
 * Whether small words behind a comma are the further works of a unit and no bodies: they end with
 * `và` and a last one, and one of them at least is neither a body nor something to do.
 *
 * ```
 * Phòng Giám đốc, kiểm tra, thanh tra và thi hành án      Phòng Kinh tế, tham mưu và báo cáo
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^ no
 * ```
 */
export function listsWorks(cell: Cell, start: number): boolean {
  let unread = false;
  let joined = false;
  for (let index = start; index < start + LONGEST_LIST; index++) {
    const { key, word, lineStart } = wordAt(cell, index);
    const begins = index === start || /^(?:,|và)$/.test(keyAt(cell, index - 1));
    if (begins && !startsWork(cell, index)) return joined && unread && key === "";
    if (begins && at.role(cell, index) === undefined && !at.startsItem(cell, index)) unread = true;
    if (key === "và") joined = true;
    const goesOn = word ? !lineStart && !endsWorks(cell, index) : key === ",";
    if (goesOn) continue;
    return joined && unread;
  }
  return false;
}

/** Whether a part of such a list may begin here: in small letters, and with no body of its own. */
function startsWork(cell: Cell, index: number): boolean {
  const { word, lineStart } = wordAt(cell, index);
  if (!word || lineStart || isProper(cell, index)) return false;
  if (/^(?:lead|coordinate)$/.test(at.role(cell, index)?.value ?? "")) return false;
  return !at.startsItem(cell, index) || isBareWork(cell, index);
}

/** Whether a word behind a list of works is no more of it: who does what, or whose they are. */
function endsWorks(cell: Cell, index: number): boolean {
  if (isProper(cell, index)) return true;
  if (/^(?:lead|coordinate)$/.test(at.role(cell, index)?.value ?? "")) return true;
  return at.area(cell, index) !== undefined && !isSocial(cell, index);
}

function isSocial(cell: Cell, index: number): boolean {
  return at.area(cell, index)?.value.level === "other";
}

/**
 * Whether a small word that a body may be called by stands without anything that says which body:
 * within a list of works it is one of them.
 *
 * ```
 * Phòng Thông tin, báo chí và xuất bản      Phòng Kinh tế, thuế cơ sở 5
 *                  ^^^^^^^^                                 ^^^^ a body
 * ```
 */
export function isBareWork(cell: Cell, index: number): boolean {
  if (isProper(cell, index) || at.plural(cell, index) !== undefined) return false;
  const { end, value } = at.head(cell, index) ?? at.noun(cell, index) ?? {};
  if (end === undefined || value === undefined || end - index > 2) return false;
  const called = "name" in value ? WORKS.test(value.kind) : value.kind === "press";
  if (!called) return false;
  return at.area(cell, end) === undefined && !isProper(cell, end);
}

/**
 * Whether people or a work stand behind a dash as the last part of the name of a unit.
 *
 * ```
 * Phòng Tổ chức - Cán bộ      Phòng Kế hoạch – Thống kê chủ trì      Phòng Kinh tế - Công an xã
 *                 ^^^^^^                       ^^^^^^^^                              ^^^^^^^^^^ no
 * ```
 */
export function isDashedWork(cell: Cell, index: number): boolean {
  const { end, value } = at.head(cell, index) ?? at.noun(cell, index) ?? {};
  if (end === undefined || value === undefined || end - index > 2) return false;
  if (at.plural(cell, index) !== undefined) return false;
  const { key, word } = wordAt(cell, end);
  const ends = !word || key === "và" || at.role(cell, end) !== undefined;
  return ends && /^(?:staff|vertical-agency|public|inspectorate)$/.test(value.kind);
}

/**
 * Whether people stand here whom a unit serves and is called after.
 *
 * ```
 * Phòng Công tác chính trị và Học sinh, sinh viên
 *                             ^^^^^^^^  ^^^^^^^^^
 * ```
 */
export function isServed(cell: Cell, index: number): boolean {
  return /^(?:học (?:sinh|viên)|sinh viên|hssv)(?: |$)/.test(
    [0, 1, 2].map((next) => keyAt(cell, index + next)).join(" "),
  );
}

/** Kinds of bodies that are called by nothing but their work. */
const WORKS = /^(?:vertical-agency|company|press|inspectorate)$/;

/** Whether the words of a name so far are a work without its object: `Cục Quản lý, giám sát …`. */
export function lacksObject(words: readonly string[]): boolean {
  return OBJECTLESS.test(words.join(" "));
}
