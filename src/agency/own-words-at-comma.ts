import * as at from "./at.js";
import { endWhere, isProper, keyAt, wordAt, type Cell } from "./cell.js";
import { JOINED_WORKS } from "./data/own-words.js";
import { isUnit, type OwnWords } from "./own-words.js";
import {
  enumerates,
  isBareWork,
  isServed,
  lacksObject,
  listsFields,
  listsWorks,
} from "./parts-of-name.js";
import { sharesFields } from "./reading.js";

/** Whether a name ends at a comma; `Ban Chỉ đạo phòng, chống tội phạm` goes on. */
export function endsAtComma(cell: Cell, name: OwnWords, item: boolean): boolean {
  const { head, words, known, end } = name;
  const next = end + 1;
  const small = wordAt(cell, next).word && !isProper(cell, next);
  // `Viện Chiến lược, Chính sách tài chính`: a strategy is one of something.
  const aimless = !item && words.join(" ") === "Chiến lược" && at.field(cell, next) === undefined;
  if (aimless && /^(?:Học viện|Viện)$/.test(head.name)) return false;
  // `Phòng Bưu chính, Viễn thông`
  const around = [end - 2, end - 1, next, next + 1].map((at) => keyAt(cell, at));
  if (JOINED_WORKS.has(`${around.slice(0, 2).join(" ")}, ${around.slice(2).join(" ")}`))
    return false;
  // `Phòng Công tác học sinh, sinh viên`
  const served = isUnit(head) && isServed(cell, end - 2) && isServed(cell, next);
  if (served && small) return false;
  if (isUnit(head) && small) {
    if (listsWorks(cell, next)) return false;
    if (!known && isBareWork(cell, next)) return false;
    if (!item && lacksObject(words)) return false;
  }
  if (item || isCounted(cell, next)) return true;
  if (head.name === "Phòng" && isFurtherWork(cell, name)) return false;
  // `Trung tâm XTTM, KH&CN tỉnh`: initials that `&` joins are the works of one.
  const short = [end - 1, next, next + 2].every((at) => wordAt(cell, at).acronym);
  if (head.kind === "centre" && short && keyAt(cell, next + 1) === "&") return false;
  if (known && isUnit(head) && enumerates(cell, next) && !listsFields(cell, next)) return false;
  if (known) return head.kind !== "steering-committee" || !enumerates(cell, next);
  // `Nhà máy nước số 1, số 2`
  if (keyAt(cell, next) === "số" && /^\d+$/.test(keyAt(cell, next + 1))) return true;
  // `Tổ 1, 2, 3`
  if (/^\d+ \d/.test(`${keyAt(cell, end - 1)} ${keyAt(cell, next)}`)) return true;
  // `Hội đồng BT, HT, TĐC`
  const { acronym: initials } = wordAt(cell, next);
  const several = /^(?:council|steering-committee)$/.test(head.kind) && !at.startsItem(cell, next);
  if (several && initials && wordAt(cell, end - 1).acronym) return false;
  const listed = sharesFields(head) && at.field(cell, next) !== undefined;
  if (!listed && enumerates(cell, next)) return false;
  const { capital, acronym } = wordAt(cell, end - 1);
  const open = end > 0 && (!capital || (acronym && head.kind === "steering-committee"));
  return !small || !open || at.role(cell, next) !== undefined;
}

/**
 * Whether something to do, in capitals behind a comma, is a further work of a division: no division
 * is called after it alone.
 *
 * ```
 * Phòng Đầu tư, Thẩm định      Phòng Nội vụ, Tài chính      Các phòng: Đầu tư, Thẩm định
 *               ^^^^^^^^^                    ^^^^^^^^^ no                      ^^^^^^^^^ no
 * ```
 */
function isFurtherWork(cell: Cell, { words, end }: OwnWords): boolean {
  const next = end + 1;
  const { capital, lineStart: below } = wordAt(cell, next);
  const { value = "lead" } = at.anyRole(cell, next) ?? {};
  if (!capital || below || cell.labelled || /^(?:lead|coordinate)$/.test(value)) return false;
  const behind = endWhere(cell, next, (_, index) => {
    const { word, lineStart } = wordAt(cell, index);
    return !word || lineStart;
  });
  const isOne = at.plural(cell, end - words.length - 2) === undefined;
  return isOne && behind - next > 1 && behind - next <= LONGEST_WORK;
}

/** No further work of a division has more words. */
const LONGEST_WORK = 3;

/** Whether a number counts bodies: `Trung tâm Học liệu, 12 Khoa đào tạo`. */
function isCounted(cell: Cell, index: number): boolean {
  const counted = /^\d{1,3}$/.test(keyAt(cell, index)) ? index + 1 : index;
  return counted > index && (at.noun(cell, counted) ?? at.head(cell, counted)) !== undefined;
}
