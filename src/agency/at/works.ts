import { keyAt, wordAt, type Cell } from "../cell.js";
import * as works from "../data/works.js";
import type { Head } from "../data/heads.js";
import type { Match } from "../lexicon.js";
import { anyArea, anyHead, anyRole, find, type Finder } from "./find-phrase.js";

/** How something is done. */
export const haste: Finder<true> = /* @__PURE__ */ find(works.HASTE);
const deed: Finder<true> = /* @__PURE__ */ find(works.DEEDS);
const calledDeed: Finder<true> = /* @__PURE__ */ find(works.CALLED_DEEDS);
const namingDeed: Finder<true> = /* @__PURE__ */ find(works.NAMING_DEEDS);
const anyAim: Finder<true> = /* @__PURE__ */ find(works.AIMS);

/** Words before what is done that make a part of speech of it, and no work of the body before. */
const BOUND =
  /^(?:được|bị|việc|sự|chưa|không|để|về|tự|do|mới|từng|chức|vụ|năng|nhiệm|quyền|cuộc|vì)$/;

/** Words from which a name goes on with what is done: `Ban Quản lý dự án cải thiện …`. */
const OPEN =
  /^(?:án|trình|tác|trào|lược|gia|ngành|biệt|trực|đội|nhóm|tổ|ban|quỹ|và|với|cho|đã|có|công|tham|của|trong|động|hiện|quan|vị|chức|sở|nghiệp|hộ|đồng|hội|,)$/;

/** The last words of bodies behind which nothing but what they do can stand. */
const WHOLE =
  /^(?:liên quan|hải quan|đoàn thể|địa (?:phương|bàn)|(?:cùng|các|cấp|hai) cấp|(?:nêu|nói|cấp) trên|\S+ (?:khác|này|huyện|xã|phường|tỉnh|quận|ủy|bên)|(?:chuyên|bộ) môn|chức năng|(?:tỉnh|huyện|thành|quận) đoàn|chính (?:phủ|quyền)|thuộc quyền|trực thuộc|trung ương|(?:thành|khu|dân) phố|cửa khẩu|còn lại|công an|thị trấn|biên phòng|quân (?:sự|đội)|nhà trường)$/;

/** Most words of the name of a place or of a head. */
const LONGEST = 7;

/** Letters of levels that are the ends of other words: `đầu tư`. */
const SHORT_LEVEL = /^(?:tư|tw|tt|tu|tx|tp)$/;

/** Kinds of bodies that are whole without words of their own. */
const ENTIRE =
  /^(?:bank|police|military|court|procuracy|audit|front|vertical-agency|government|peoples-.*)$/;

/**
 * What is done by the body before it, whose name or group ends there.
 *
 * ```
 * các địa phương tháo gỡ khó khăn      UBND các xã quản lý quỹ đất      các đơn vị quản lý rừng
 *                ^^^^^^^                           ^^^^^^^                          none
 * ```
 */
export function work(cell: Cell, index: number): Match<"none"> | undefined {
  const { word, lineStart, capital } = wordAt(cell, index);
  const before = wordAt(cell, index - 1);
  if (cell.upper || !word || lineStart || capital || index === 0) return undefined;
  if (BOUND.test(before.key)) return undefined;
  const found = haste(cell, index) ?? deed(cell, index) ?? looseDeed(cell, index);
  if (found === undefined) return undefined;
  const alone = !wordAt(cell, found.end).word && endsBody(cell, index);
  if (!hasObject(cell, found.end) && !alone) return undefined;
  return { value: "none", end: found.end };
}

/** What is done that might be what the body is called after or told from others by. */
function looseDeed(cell: Cell, index: number): Match<true> | undefined {
  const called = calledDeed(cell, index);
  if (called === undefined) return endsBody(cell, index) ? namingDeed(cell, index) : undefined;
  const open = OPEN.test(keyAt(cell, index - 1)) || isWorkBefore(cell, index);
  return open && !endsBody(cell, index) ? undefined : called;
}

/** Whether the words before are what is done themselves: `Quỹ Hỗ trợ khắc phục hậu quả`. */
function isWorkBefore(cell: Cell, index: number): boolean {
  const verb = index - 2;
  const found = anyRole(cell, verb) ?? namingDeed(cell, verb) ?? calledDeed(cell, verb);
  return found?.end === index;
}

/** Whether something is said behind a verb: alone it may be the last word of a name. */
function hasObject(cell: Cell, end: number): boolean {
  const { word, key, lineStart } = wordAt(cell, end);
  if (key === "," || key === "và") return wordAt(cell, end + 1).word;
  return word && !lineStart && !/^(?:của|tại|ở|thuộc|đến|tới)$/.test(key);
}

/**
 * Whether a body surely ends before a word: in a level, a place, what narrows it down, or a head that
 * needs no words of its own.
 *
 * ```
 * xã Tân Lập quản lý      các bên liên quan xử lý      Ngân hàng Nhà nước điều hành
 *            ^                              ^                             ^
 * ```
 */
export function endsBody(cell: Cell, index: number): boolean {
  if (WHOLE.test(`${keyAt(cell, index - 2)} ${keyAt(cell, index - 1)}`)) return true;
  for (let start = index - 1; start >= Math.max(0, index - LONGEST); start -= 1) {
    if (!wordAt(cell, start).word) return false;
    const head = anyHead(cell, start);
    if (head?.end === index && isEntire(head.value)) return true;
    const area = SHORT_LEVEL.test(keyAt(cell, start)) ? undefined : anyArea(cell, start);
    const level = area?.value.level ?? "other";
    if (area !== undefined && level !== "other" && isNamed(cell, area.end, index)) return true;
  }
  return false;
}

/** Whether a head is a whole name; `Cảnh sát` goes on with its work. */
function isEntire({ named, kind, name }: Head): boolean {
  return !named || (ENTIRE.test(kind) && name !== "Cảnh sát");
}

/** Whether words are the name of a place: capitals or numbers. */
function isNamed(cell: Cell, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const { capital, key } = wordAt(cell, index);
    if (!capital && !/^\d+$/.test(key)) return false;
  }
  return start <= end;
}

/** What those work for or in who stand before it: `trong việc`, `nhằm`. */
export function aim(cell: Cell, index: number): Match<true> | undefined {
  const { capital, lineStart } = wordAt(cell, index);
  return capital || lineStart ? undefined : anyAim(cell, index);
}
