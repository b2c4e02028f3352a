import { lexicon, phraseOf, phrases } from "../../reading/index.js";
import { frozen } from "../../text/index.js";
import { UP_TO } from "../calendar/bound-side.js";
import type { Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { Timing } from "../timing.js";

/** The words of a change, by what they do in it. */
const CHANGES = /* @__PURE__ */ (() =>
  lexicon({
    verb: "gia hạn|gh|đc|lùi|dời|hoãn|kéo dài|điều chỉnh|đ/c|chuyển|thay đổi|đổi|sửa|sửa đổi|thay [bằng/thế/thành]|nay là|rút ngắn|gộp|ghép",
    from: "từ",
    asked: "xin|đề [nghị/xuất]|[không/chưa] được|kiến nghị",
    old: "[hạn/thời hạn/] [cũ/ban đầu/trước đây]|thay [cho/vì]",
    other:
      "(|)|,|.|:|-|→|;|đã|được|nay|cho phép|lại|thêm|sang|đến|tới|thành|là|xuống|lên|về|" +
      "[do/vì/] [trùng/rơi/là/] [vào/] [thứ hai/thứ ba/thứ tư/thứ năm/thứ sáu/thứ bảy/chủ nhật/ngày nghỉ/ngày lễ/dịp nghỉ/dịp lễ/ngày nghỉ lễ]|nên|vì vậy|do đó|" +
      "[thời/] hạn|thời gian|thời điểm|tiến độ|hoàn thành|mới|hết|ngày|thực hiện|lần|mốc|bằng|lịch|lịch họp",
  }))();

/** What some words say of a change. */
interface Change {
  readonly verb: boolean;
  /** The time is given a later end, and not another place. */
  readonly extends: boolean;
  /** The time behind them is the one that was left. */
  readonly left: boolean;
  /** A bracket names a turn of the change: behind a time that was changed, an earlier one. */
  readonly turn: boolean;
  /** It is told which turn of the change it is: `lần 2`. */
  readonly numbered: boolean;
  /** It is asked for, or refused: which of the times holds is open. */
  readonly asked: boolean;
}

const EXTENDS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set("gia gh kéo".split(" ")))();

/** What the words from one piece up to another say of a change, if they say nothing else. */
export function changeIn(reader: Reader, start: number, end: number): Change | undefined {
  if (isMovedFrom(reader, start, end)) return MOVED;
  let verb = false;
  let extended = false;
  let left = false;
  let asked = false;
  let turn = false;
  let numbered = false;
  for (let index = start; index < end;) {
    const phrase = phraseOf(CHANGES, reader.pieces, index, end);
    if (phrase === undefined) return undefined;
    extended ||= EXTENDS.has(kit.keyOf(reader, index));
    index += phrase.length;
    // "gia hạn lần 2"
    const counted = kit.keyOf(reader, index - 1) === "lần" && kit.nameOf(reader, index) === "#";
    if (counted && index < end) index += 1;
    numbered ||= counted;
    turn ||= counted && kit.nameOf(reader, start) === "(";
    verb ||= phrase.value === "verb";
    asked ||= phrase.value === "asked";
    left = phrase.value === "old" || phrase.value === "from" || (left && phrase.value === "other");
  }
  return { verb, extends: extended, left, turn: turn && !verb, numbered, asked };
}

const MOVED: Change = /* @__PURE__ */ frozen({
  verb: true,
  extends: false,
  left: true,
  turn: false,
  numbered: false,
  asked: false,
});
/** How many words may name what a task was moved from: `từ chương trình công tác`. */
const LONGEST_SOURCE = 8;

/**
 * Whether a bracket tells from where something was moved: `(chuyển từ CTCT quý II sang)`, with no
 * more than a name between the word of the change and the time that was left.
 */
function isMovedFrom(reader: Reader, start: number, end: number): boolean {
  if (kit.nameOf(reader, start) !== "(") return false;
  const verb = phraseOf(CHANGES, reader.pieces, start + 1, end);
  const from = start + 1 + (verb?.length ?? 0);
  if (verb?.value !== "verb" || kit.nameOf(reader, from) !== "từ") return false;
  if (end - from > LONGEST_SOURCE) return false;
  for (let index = from; index < end; index++) if (!kit.isWord(reader, index)) return false;
  return true;
}

/** `GH: 15/7/2026`: the day to which a time is extended is its last. */
export function extendedTo(timing: Timing, extended: boolean): Timing {
  const day = timing.kind === "within" && timing.until === undefined;
  if (!extended || !day || timing.period.shape !== "day") return timing;
  return { kind: "by", moment: timing.period, ...UP_TO };
}

/** With these a time begins. */
const TIMES = /* @__PURE__ */ wordSet("# tháng quý năm");

/** Whether words of a change stand at a piece, and then a time: `...; gia hạn đến 30/6`. */
export function beginsChange(reader: Reader, start: number): boolean {
  let end = start;
  for (let length = 1; length > 0; end += length) {
    length = phraseOf(CHANGES, reader.pieces, end)?.length ?? 0;
  }
  if (!kit.isOneOf(reader, end, TIMES)) return false;
  const known = end > start ? changeIn(reader, start, end) : undefined;
  const old = phraseOf(CHANGES, reader.pieces, start, end)?.value === "old";
  const named = kit.nameOf(reader, start) === "hạn" && kit.keyOf(reader, start + 1) === "mới";
  return known?.verb === true || old || named;
}

/** `Hạn cũ 15/6/2026`: whether a time itself says that it no longer holds. */
export function beginsOld(reader: Reader, { start, end }: Run): boolean {
  return phraseOf(CHANGES, reader.pieces, start, end)?.value === "old";
}

/** What is said of a time that does not hold as it stands. */
const UNDONE = /* @__PURE__ */ phrases(
  "gia hạn|gh|đc|lùi|dời|hoãn|tạm [hoãn/dừng]|kéo dài|rút [ngắn/khỏi/lại]|hủy|bãi bỏ|bỏ|dừng|cũ|nay là|thêm|trừ|" +
    "đình chỉ|loại khỏi|thôi|chấm dứt|không còn|không [còn/] [thực hiện/tổ chức/làm/triển khai/tiến hành/họp]|" +
    "[đề/kiến] nghị [gia hạn/lùi/hoãn/điều chỉnh]",
);
const BEFORE_UNDONE = /* @__PURE__ */ (() =>
  lexicon({ before: "(|,|;|:|.|-|đã|được|xin|bị|nay|không|chưa|có|đề nghị|kiến nghị" }))();
/** These undo a time where nothing more is said. */
const UNDONE_ALONE = /* @__PURE__ */ phrases("rút|chuyển|đổi|thay đổi|điều chỉnh|không");

/**
 * Whether words behind a time undo it in a way that no rule reads.
 *
 * ```
 * 30/6/2026, gia hạn thêm 02 tháng      31/3/2026 (đã hủy)      30/6/2026 (+5 ngày)
 *          ^^^^^^^^^                              ^^^^^^^                  ^^
 * ```
 */
export function undoes(reader: Reader, start: number, end: number): boolean {
  let index = start;
  let undone = phraseOf(UNDONE, reader.pieces, index, end);
  while (undone === undefined) {
    const alone = phraseOf(UNDONE_ALONE, reader.pieces, index, end);
    const last = index + (alone?.length ?? 0);
    if (alone !== undefined && (last >= end || kit.nameOf(reader, last) === ")")) return true;
    const phrase = phraseOf(BEFORE_UNDONE, reader.pieces, index, end);
    if (phrase === undefined) break;
    index += phrase.length;
    undone = phraseOf(UNDONE, reader.pieces, index, end);
  }
  if (kit.nameOf(reader, index) === "+") return kit.nameOf(reader, index + 1) === "#";
  if (undone === undefined) return false;
  // "(lùi so với kế hoạch)": it is the new time already.
  if (kit.nameOf(reader, index + undone.length) === "so") return false;
  // "không thực hiện được thì báo cáo"
  if (kit.keyOf(reader, index + undone.length) === "được") return false;
  const counted = /^(?:thêm|trừ)$/.test(kit.keyOf(reader, index));
  return !counted || kit.nameOf(reader, index + 1) === "#";
}

/** How many pieces a change may have before its first time. */
const LONGEST_CHANGE = 8;

/** Where the words of a change begin that lead up to a piece, `từ` being their last; or -1. */
export function changeBefore(reader: Reader, end: number, start: number): number {
  for (let index = Math.max(start, end - LONGEST_CHANGE); index < end; index++) {
    if (phraseOf(CHANGES, reader.pieces, index, end)?.value !== "verb") continue;
    // "kéo dài từ 15/12 đến 15/02": how long it lasts.
    if (kit.keyOf(reader, index) === "kéo") continue;
    if (changeIn(reader, index, end) !== undefined) return index;
  }
  return -1;
}

/** How many words may name what is put off, between the word of the change and its first time. */
const LONGEST_THING = 14;

/**
 * Where the change begins that names what is put off before its times; or -1.
 *
 * ```
 * Đề nghị lùi thời gian trình Đề án từ tháng 6 sang tháng 9      Hoãn hội nghị ngày 15/4 sang ngày 20/4
 *         ^^^                                                    ^^^^
 * ```
 */
export function farChangeBefore(reader: Reader, end: number, start: number): number {
  for (let index = end - 1; index >= Math.max(start, end - LONGEST_THING); index--) {
    if (!kit.isWord(reader, index)) return -1;
    const verb = phraseOf(CHANGES, reader.pieces, index, end)?.value === "verb";
    if (verb && kit.keyOf(reader, index) !== "kéo") return index;
  }
  return -1;
}

/** How many pieces a time may have before the word that leads over to the new one. */
const LONGEST_TIME = 10;

/** Whether a word leads over from one time to another. */
function leads({ pieces }: Reader, index: number): boolean {
  const key = pieces[index]?.key;
  return key === "sang" || key === "thành";
}

/** Whether `sang` or the like stands not far behind a piece. */
export function leadsOver(reader: Reader, start: number): boolean {
  for (let index = start; index < start + LONGEST_TIME; index++) {
    if (leads(reader, index)) return true;
  }
  return false;
}

/** Whether that word alone stands between two times. */
export function isOver(reader: Reader, start: number, end: number): boolean {
  return end === start + 1 && leads(reader, start);
}
