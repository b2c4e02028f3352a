import { lexicon, phraseOf, phrases } from "../../reading/index.js";
import * as words from "../data/facts.js";
import { clauseStart } from "./clause-words.js";
import { isCapitals } from "../lexer/capitals.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN, wordSet } from "../lexer/words.js";
import { dutyIn } from "../statement/duty.js";
import { changeBefore, farChangeBefore, leadsOver } from "./change.js";

const HEADS = /* @__PURE__ */ (() =>
  lexicon({ ended: words.ENDED, cadence: words.ENDED_CADENCES }))();
const NOT_ASKED = /* @__PURE__ */ phrases(words.NOT_ASKED);

/** No clause goes on over one of these. */
const ENDS = /* @__PURE__ */ wordSet(", ; . ) : (");
/** How many words may name what was done, and what was done to it. */
const LONGEST_SUBJECT = 6;

/**
 * Whether the words before a time, or right behind it, say that it is over or that nothing is asked.
 *
 * ```
 * Bãi bỏ chế độ báo cáo hằng tuần      Không phải báo cáo hằng tháng      Tháng 4 vừa qua
 * ^^^^^^                               ^^^^^^^^^^                                 ^^^^^^^
 * Công trình đã được nghiệm thu tháng 11/2025
 *            ^^
 * ```
 */
export function isEnded(reader: Reader, from: number, { timing, start, end }: Found): boolean {
  const { pieces } = reader;
  if (kit.keyOf(reader, end) === "vừa" && /^(?:qua|rồi)$/.test(kit.keyOf(reader, end + 1)))
    return true;
  const opens = clauseStart(reader, from, start, ENDS);
  if (opens === start) return false;
  const head = phraseOf(HEADS, pieces, opens, start);
  // "Hoãn hội nghị ngày 15/4 sang ngày 20/4"
  const moved = (): boolean => leadsOver(reader, end) && farChangeBefore(reader, start, opens) >= 0;
  if (head !== undefined && !moved() && !moves(reader, opens, start)) {
    // "Hủy giấy phép trong tháng 7" is to be done then.
    const done = DONE_WITH.has(kit.keyOf(reader, opens));
    const ended = head.value === "ended" && !(done && kit.isOneOf(reader, start, IN));
    if (ended || timing.kind === "recurring") return true;
  }
  if (isShunned(reader, opens, start)) return true;
  for (let index = opens; index < start && timing.kind === "recurring"; index++) {
    if (phraseOf(NOT_ASKED, pieces, index, start) !== undefined) return true;
  }
  return timing.kind === "within" && wasDone(reader, opens, start);
}

const SHUNNED =
  /^(?:không|tránh|hạn chế) (?:để|được|kéo|dồn|lùi|chậm|chuyển|trễ|dây|đẩy)(?: (?!thì)\S+)* (?:sang|vào|tới|đến|qua)$/;

/** `không để kéo dài sang quý II`, `tránh dồn vào tháng 12`: when it must not come to be done. */
function isShunned(reader: Reader, opens: number, start: number): boolean {
  const last = kit.isOneOf(reader, start, IN) ? start + 1 : start;
  for (let index = Math.max(opens, start - LONGEST_CLAUSE); index < start; index++) {
    const begins = BEGINS_BAN.has(kit.keyOf(reader, index));
    if (begins && SHUNNED.test(kit.keysOf(reader, index, last))) return true;
  }
  return false;
}

/** How many words may say so. */
const LONGEST_CLAUSE = 10;

const CANCELLED =
  /^(?:(?:hủy|huỷ|bãi|xóa)(?: bỏ)?|bỏ|không(?: còn)? (?:lấy|tính|áp dụng|sử dụng|kể))(?: (?:mốc|thời|hạn|gian|điểm|quy|định|cả|cũ))*$|^(?:không|chưa) được (?:gia hạn|lùi|kéo dài)$/;
/** With these it can begin. */
const CANCELS = /* @__PURE__ */ phrases("bỏ|bãi|huỷ|huy|hủỷ|xóa|không|chưa");
/** `Bỏ quy định thời hạn` */
const LONGEST_CANCELLED = 7;

/** `Bỏ thời hạn 30/6/2026`, `Tháng 7 (không tính tháng 8)`: a time that is named to be taken away. */
export function isCancelled(reader: Reader, from: number, start: number): boolean {
  for (let opens = start - 1; opens >= Math.max(from, start - LONGEST_CANCELLED); opens--) {
    if (!kit.isWord(reader, opens)) return false;
    if (phraseOf(CANCELS, reader.pieces, opens, opens + 1) === undefined) continue;
    if (CANCELLED.test(kit.keysOf(reader, opens, start))) return true;
  }
  return false;
}

/** `Hoãn hội nghị sang ngày 20/4`, `Lùi hạn đến`: the time is the new one. */
function moves({ pieces }: Reader, start: number, end: number): boolean {
  return pieces.slice(start, end).some(({ key }) => TO_ANOTHER.has(key));
}

/** `Công trình đã được nghiệm thu tháng 11/2025`: a subject, and what was done with it. */
function wasDone(reader: Reader, opens: number, start: number): boolean {
  for (let index = start - 1; index > opens; index--) {
    if (!kit.isWord(reader, index) || start - index > LONGEST_SUBJECT) return false;
    if (kit.keyOf(reader, index) !== "đã") continue;
    const told = index - opens <= LONGEST_SUBJECT && start - index > 1;
    if (!told || isTask(reader, opens, index)) return false;
    if (kit.holds(reader, opens, index, "theo") || isAsked(reader, index + 1, start)) return false;
    return changeBefore(reader, start, index) < 0 && farChangeBefore(reader, start, index) < 0;
  }
  return false;
}

const DONE_WITH: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("hủy huỷ thôi rút".split(" ")))();

const BEGINS_BAN: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("không tránh hạn".split(" ")))();

const TO_ANOTHER: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("sang đến tới thành mà".split(" ")))();

const NOUNS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("báo cáo|quyết định|thông báo|đề nghị|hướng dẫn|thanh tra|phê duyệt".split("|")))();

/** `Hoàn trả kinh phí đã tạm ứng trong quý IV`: what is to be done, and no subject. */
function isTask(reader: Reader, start: number, end: number): boolean {
  const noun = kit.keysOf(reader, start, start + 2);
  return dutyIn(reader, NOUNS.has(noun) ? start + 2 : start, end) !== undefined;
}

/** `đã được giao hoàn thành trong quý III`: what was given is done only then. */
function isAsked(reader: Reader, start: number, end: number): boolean {
  const from = kit.keyOf(reader, start) === "được" ? start + 1 : start;
  const last = kit.keysOf(reader, end - 2, end);
  return end - from > 2 && /^(?:hoàn thành|thực hiện|triển khai)$/.test(last);
}

/** The pieces of `Tháng Mười Một`. */
const LONGEST_MONTH = 3;

/**
 * Whether a month in words is a name: written with capitals behind another word.
 *
 * ```
 * Nhà văn hóa Tháng Mười      Giải thưởng Sao Tháng Giêng
 *             ^^^^^^^^^^                      ^^^^^^^^^^^
 * ```
 */
export function isNameWithMonth(reader: Reader, from: number, { start, end }: Found): boolean {
  const { pieces } = reader;
  const length = end - start;
  if (kit.nameOf(reader, start) !== "tháng" || length < 2 || length > LONGEST_MONTH) return false;
  const before = pieces[start - 1];
  if (start <= from || before?.kind !== "letters" || isCapitals(reader, start)) return false;
  return pieces.slice(start, end).every((piece, index) => {
    return piece.kind === "letters" && kit.isCapital(reader, start + index);
  });
}

const AHEAD = /* @__PURE__ */ phrases(
  "vượt [tiến độ/thời hạn/mức/kế hoạch/]|rút ngắn|[sớm/nhanh/ngắn] hơn|về đích|chậm tiến độ",
);
/** How far before a comparison that may stand. */
const FARTHEST = 10;

/** `vượt tiến độ 15 ngày so với mốc 30/9`: how far ahead of a day, and no time of its own. */
export function isAhead(reader: Reader, from: number, { start, end }: Found): boolean {
  let compared = false;
  for (let index = start; index < end; index++) {
    compared ||= kit.nameOf(reader, index) === "so" && kit.nameOf(reader, index + 1) === "với";
  }
  if (!compared) return false;
  for (let index = Math.max(from, start - FARTHEST); index < end; index++) {
    if (phraseOf(AHEAD, reader.pieces, index, end) !== undefined) return true;
    const less = /^(?:giảm|tăng)$/.test(kit.keyOf(reader, index));
    if (less && kit.nameOf(reader, index + 1) === "#") return true;
  }
  return false;
}
