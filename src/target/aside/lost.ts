import { unaccent } from "../../text/index.js";
import type { Bound } from "../bound/bound.js";
import type { SaidOf } from "../bound/part.js";
import { readAssigned, readRelative } from "../bound/relative.js";
import { GROUP_OPENINGS } from "../data/rank-words.js";
import { NAMED_BY_NUMBER, UNITS } from "../data/unit-words.js";
import { readFigure } from "../figure/figure.js";
import { SHARES_OR_POINTS } from "./no-bound.js";
import { leadsTo } from "../token/leads-to.js";
import * as kit from "../token/reader.js";

/** Words of bound without their accents. */
const BARE_BEFORE = /^(?:(?:it|thap|nhieu|cham) nhat|toi (?:thieu|da)|khong qua|tren|duoi)$/;
const BARE_BEHIND = /^tro (?:len|xuong)$/;

/**
 * Reads a figure beside a word of bound that lost its accents: what it bounds is not certain.
 *
 * ```
 * đạt it nhất 95%      dat tren 95%      từ 95% trờ lên
 *             ^^^               ^^^          ^^^
 * ```
 */
export function readMisspelt(reader: kit.Reader): SaidOf<"lost"> | undefined {
  const before = isMisspelt(reader, -1, 1, BARE_BEFORE) || isMisspelt(reader, -2, 2, BARE_BEFORE);
  const figure = readFigure(reader);
  if (figure === undefined) return undefined;
  const behind = isMisspelt(reader, 0, 2, BARE_BEHIND);
  return before || behind ? { kind: "lost", code: "target-unreadable" } : undefined;
}

/** Whether words some way off are a word of bound but for their accents. */
function isMisspelt(reader: kit.Reader, ahead: number, length: number, bare: RegExp): boolean {
  const first = reader.position + ahead;
  if (first < reader.start) return false;
  const words = reader.pieces.slice(first, first + length);
  if (words.some(({ kind }) => kind !== "letters")) return false;
  const table = ahead < 0 ? kit.COMPARISONS_BEFORE : kit.COMPARISONS_BEHIND;
  const written = kit.phraseAt(reader, table, ahead)?.length === length;
  return !written && bare.test(unaccent(words.map(({ key }) => key).join(" ")));
}

/**
 * Reads digits that a machine drew apart: none of them is the figure.
 *
 * ```
 * đúng hạn đạt 9 5 %      giảm 1 5% chi phí
 *              ^^^^^           ^^^^
 * ```
 */
export function readTorn(reader: kit.Reader): SaidOf<"lost"> | undefined {
  const { value, key } = kit.peek(reader);
  // `năm 2025 90% hồ sơ`, `mức độ 3 100% thủ tục`: two numbers.
  if (value > 99 || kit.phraseBefore(reader, NAMED_BY_NUMBER) || kit.is(reader, "/", -1))
    return undefined;
  let length = 1;
  while (goesOn(reader, length)) length += 1;
  // `97, 5%`: decimals that a blank parts from their comma.
  if (length === 1 && kit.is(reader, ",", 1) && isDecimal(reader)) length = 3;
  // `95,%`: the decimals are lost.
  const cut = length === 1 && DECIMAL_SIGNS.has(kit.peek(reader, 1).key) && kit.is(reader, "%", 2);
  if (cut && kit.peek(reader, 1).gap === "none") length = 2;
  const unit = kit.phraseAt(reader, UNITS, length)?.length ?? 0;
  if (length === 1 || key.length > 2 || unit === 0) return undefined;
  reader.position += length + unit;
  return { kind: "lost", code: "target-unreadable" };
}

/** Signs before decimals. */
const DECIMAL_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set([".", ","]);

function isDecimal(reader: kit.Reader): boolean {
  const { kind, key, gap } = kit.peek(reader, 2);
  return kind === "digits" && key.length === 1 && gap === "space" && kit.is(reader, "%", 3);
}

/** Short digits behind a blank, on the same line. */
function goesOn(reader: kit.Reader, ahead: number): boolean {
  const { kind, key, gap } = kit.peek(reader, ahead);
  return kind === "digits" && gap === "space" && /^\d{1,2}(?:[.,]\d+)?$/.test(key);
}

const MOST_PARTS = 5;

/**
 * Reads a part of those who are ranked, which is no place among them.
 *
 * ```
 * nằm trong nhóm 1/3 tỉnh đứng đầu
 * ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readPartOfGroup(reader: kit.Reader): SaidOf<"lost"> | undefined {
  if (!kit.take(reader, GROUP_OPENINGS) || !kit.is(reader, "/", 1)) return undefined;
  if (kit.takeNumber(reader) === undefined) return undefined;
  reader.position += 1;
  const parts = kit.takeNumber(reader) ?? Infinity;
  return parts <= MOST_PARTS ? { kind: "lost", code: "target-unreadable" } : undefined;
}

/** Words that say that there is none of something, and those behind which a figure bounds it. */
const NONE_OF = /* @__PURE__ */ kit.phrases("không [có/còn/phát sinh]");
const FAR = 30;
const LONGEST = 14;
const JOINED = /* @__PURE__ */ kit.phrases(",|và|đồng thời");

/**
 * Reads that there is none of something beside another aim: in running text it may be told, and it
 * belongs to neither the name nor the bound of what stands before it.
 *
 * ```
 * … xếp loại Tốt đạt 60%, không có đơn vị xếp loại Yếu
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Behind `bảo đảm …` or a word of bound at the head of the clause it is asked for as well.
 */
export function readNoneBeside(reader: kit.Reader): SaidOf<"lost"> | Bound | undefined {
  if (!kit.at(reader, NONE_OF)) return undefined;
  const strives = strivesToHere(reader);
  if (!strives && !kit.at(reader, JOINED, -1)) return undefined;
  const before = kit.stretchBefore(reader, FAR);
  const asked =
    strives ||
    kit.standsAt(reader, reader.start, ENSURED) ||
    leadsTo(reader, reader.start, kit.COMPARISONS_BEFORE) ||
    boundsShare(reader, before);
  if (reader.mode !== "running" && !asked) return undefined;
  const told = strives ? { start: reader.position, end: reader.end } : before;
  if (kit.placeOf(reader, SHARES_OR_POINTS, told) === undefined) return undefined;
  kit.take(reader, NONE_OF);
  const { position: start } = reader;
  const words = kit.takeWords(reader, LONGEST, kit.isWord);
  if (words === "") return undefined;
  const closed = kit.isEnd(kit.peek(reader)) || CLOSING.has(kit.peek(reader).key);
  if (!closed) return undefined;
  if (!asked) return { kind: "lost", code: "target-no-figure" };
  const counted = { start, end: reader.position };
  const unit = { kind: "count", counted: words } as const;
  return { comparator: "eq", value: 0, unit, behind: false, counted };
}

/** Signs behind what there is to be none of. */
const CLOSING: ReadonlySet<string> = /* @__PURE__ */ new Set([",", ".", ";", "("]);

const STRIVING_FOR = /* @__PURE__ */ kit.phrases("phấn đấu|mục tiêu");
const LONGEST_HEAD = 8;

/** `Phấn đấu đến năm 2028 ‖ không còn hộ nghèo, 97% …`: nothing but a time stands before it. */
function strivesToHere(reader: kit.Reader): boolean {
  const { start, position } = reader;
  const head = position - start;
  if (head > LONGEST_HEAD || !kit.standsAt(reader, start, STRIVING_FOR)) return false;
  return head === 2 || kit.isYear(kit.peek(reader, -1));
}

/** `đạt 95% trở lên, …`, `100% hồ sơ đúng hạn, …`: a share beside it is bounded, or is the whole. */
function boundsShare(reader: kit.Reader, before: kit.Range): boolean {
  const whole = reader.pieces.slice(before.start, before.end).some(({ value }, at, words) => {
    return value === 100 && words[at + 1]?.key === "%";
  });
  return whole || kit.placeOf(reader, kit.COMPARISONS_BEHIND, before) !== undefined;
}

/** Words by which nothing of a kind is to happen, and those that tell what it would do. */
const NONE_TO_HAPPEN = /* @__PURE__ */ kit.phrases("không để [xảy ra/phát sinh/có/]");
const CAUSING = /* @__PURE__ */ kit.phrases("gây|làm|dẫn đến|với thiệt hại|thiệt hại");
const NONE_LEFT = /* @__PURE__ */ kit.phrases("không còn");
const OF_SUCH = /* @__PURE__ */ kit.phrases("dưới|trên|[có/đạt] [dưới/trên]");
const STOPS = /^[,;.:(]$/;

/**
 * Reads that nothing of a kind is to happen, with the figure that tells how bad it would be.
 *
 * ```
 * Không để xảy ra sự cố gây thiệt hại trên 100 triệu đồng      không còn xã dưới 15 tiêu chí
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ none, and no bound of money
 * ```
 */
export function readNoneCausing(reader: kit.Reader): Bound | undefined {
  const left = kit.take(reader, NONE_LEFT);
  const causes = left ? OF_SUCH : CAUSING;
  if (!left && !kit.take(reader, NONE_TO_HAPPEN)) return undefined;
  const { position: start } = reader;
  const event = kit.takeWords(
    reader,
    LONGEST,
    (inner) => kit.isWord(inner) && !kit.at(inner, causes),
  );
  if (event === "" || !kit.at(reader, causes)) return undefined;
  const goesOn = (): boolean => !kit.isEnd(kit.peek(reader)) && !STOPS.test(kit.peek(reader).key);
  while (reader.position < reader.end && goesOn()) reader.position += 1;
  const counted = { start, end: reader.position };
  if (!reader.pieces.slice(start, counted.end).some(({ kind }) => kind === "digits"))
    return undefined;
  const unit = { kind: "count", counted: kit.wordsOf(reader, start, counted.end) } as const;
  return { comparator: "eq", value: 0, unit, behind: false, counted };
}

/** Words by which all that a clause says is an aim. */
const ENSURED = /* @__PURE__ */ kit.phrases("bảo đảm|đảm bảo|phấn đấu|[kéo] giảm|duy trì");

/** `cao hơn nhiệm kỳ trước (6,2%)`: the figure that is compared with. */
function takeStated(reader: kit.Reader): true | undefined {
  if (!kit.takeKey(reader, "(") || !kit.isNumber(reader)) return undefined;
  return readFigure(reader) !== undefined && kit.takeKey(reader, ")") ? true : undefined;
}

const DONE_AND = /* @__PURE__ */ kit.phrases("hoàn thành [và/hoặc]");

/**
 * Reads a comparison with a figure that is not written: in running text it bounds nothing.
 *
 * ```
 * không thấp hơn năm 2025      đạt và vượt dự toán
 * ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readUnfigured(reader: kit.Reader): SaidOf<"lost"> | undefined {
  // `hoàn thành và hoàn thành vượt mức chỉ tiêu` says that all of it is done.
  if (reader.mode !== "running" || kit.at(reader, DONE_AND)) return undefined;
  const found = kit.attempt(reader, readRelative) ?? kit.attempt(reader, readAssigned);
  if (found === undefined) return undefined;
  kit.attempt(reader, takeStated);
  return { kind: "lost", code: "target-no-figure" };
}
