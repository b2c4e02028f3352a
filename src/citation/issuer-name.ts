import { phrases } from "../reading/index.js";
import * as words from "./data/words.js";
import * as at from "./at.js";
import type { Reader } from "./reader.js";
import { ISSUER_NAMES, knownBody, TYPES } from "./vocabulary.js";

/** Longest issuer, in pieces; past that the words are no longer about the document. */
export const LONGEST_ISSUER = 18;
/** A committee of the centre is named with `về`. */
const CENTRAL = /* @__PURE__ */ phrases("trung ương|quốc gia");

/** Past the name of an issuer that begins at a piece. */
export function issuerNameEnd(reader: Reader, start: number, joint = false): number {
  const led = at.phrase(reader, start, words.LEADERS) ?? start;
  const committee = at.phrase(reader, led, words.COMMITTEES);
  const named = committee === undefined ? undefined : committeeEnd(reader, committee);
  if (named !== undefined) return at.key(reader, named - 1) === "," ? named - 1 : named;
  // Behind a whole name only places, other bodies and what joins them go on.
  let whole = at.phrase(reader, start, ISSUER_NAMES);
  let end = whole ?? start + 1;
  const longest = joint ? 2 * LONGEST_ISSUER : LONGEST_ISSUER;
  while (end < start + longest) {
    if (acts(reader, start, end)) break;
    const joins = (joint && joinsBodies(reader, end)) || (whole !== end && isCounted(reader, end));
    if (!joins && (issuerEnds(reader, end) || (whole === end && !goesOn(reader, end)))) break;
    const named =
      at.phrase(reader, end, ISSUER_NAMES) ?? placeEnd(reader, end) ?? regionEnd(reader, end);
    const compound = at.phrase(reader, end, words.COMPOUNDS);
    const past = named ?? compound ?? (whole === end ? hostEnd(reader, end) : undefined) ?? end + 1;
    if (named !== undefined || (whole === end && past === end + 1 && isPartOfPlace(reader, end)))
      whole = named ?? end + 1;
    end = past;
  }
  // A comma inside a name ends it where a verb follows: `Văn hóa, thể …`.
  return formerEnd(reader, at.key(reader, end - 1) === "," ? end - 1 : end);
}

/**
 * Past the words for the body behind the committee of it: its name goes on as others do that no
 * table holds. A place is written in capitals: `phường Trung Tâm`.
 *
 * ```
 * của Đảng ủy Bệnh viện Đa khoa tỉnh về …
 *             ^^^^^^^^^
 * ```
 */
function hostEnd(reader: Reader, start: number): number | undefined {
  const end = at.isCapital(reader, start) ? at.phrase(reader, start, words.HOSTS) : undefined;
  const schooled = at.key(reader, start) === "trường";
  return end === undefined || (!schooled && at.isCapital(reader, end - 1)) ? undefined : end;
}

/** Past the word that says a body is no more: `UBND huyện Mai Sơn (cũ)`. */
function formerEnd(reader: Reader, end: number): number {
  const former = at.key(reader, end) === "(" && at.key(reader, end + 1) === "cũ";
  return former && at.key(reader, end + 2) === ")" ? end + 3 : end;
}

/** Past the name of a known body and of its place: `UBND tỉnh Sơn La`. */
export function bareNameEnd(reader: Reader, start: number): number | undefined {
  if (!at.isCapital(reader, start)) return undefined;
  const abbreviated = knownBody(at.text(reader, start)) === undefined ? undefined : start + 1;
  const named = at.phrase(reader, start, ISSUER_NAMES) ?? abbreviated;
  return named === undefined ? undefined : formerEnd(reader, placeNameEnd(reader, named));
}

/** Past the levels and the names of places. */
export function placeNameEnd(reader: Reader, start: number): number {
  const past = (end: number): number =>
    placeEnd(reader, end) ?? regionEnd(reader, end) ?? (isPartOfPlace(reader, end) ? end + 1 : end);
  let end = start;
  while (past(end) > end && end < start + LONGEST_ISSUER) end = past(end);
  return end;
}

/** Whether one does something by the document behind the own words of a name. */
function acts(reader: Reader, start: number, end: number): boolean {
  if (at.isCapital(reader, end) || !at.opens(reader, end, words.SUBJECT_VERBS)) return false;
  if (at.key(reader, end - 1) === "và" || at.opens(reader, end, words.COMPOUNDS)) return false;
  for (let own = start + 1; own < end; own += 1) if (at.isCapital(reader, own)) return true;
  return false;
}

/** Whether the number of a body follows, and not that of a document: `Đội Quản lý thị trường số 4`. */
function isCounted(reader: Reader, index: number): boolean {
  const counts = at.key(reader, index) === "số" && /^\d{1,2}$/.test(at.key(reader, index + 1));
  const goesOn = at.isDigits(reader, index + 3) || /^[-/.]$/.test(at.key(reader, index + 2));
  return counts && !goesOn;
}

/** Whether a sign stands between the names of two bodies: `Bộ Tài chính - Bộ Nội vụ`, `Quốc hội, Chính phủ`. */
function joinsBodies(reader: Reader, index: number): boolean {
  const [sign, next] = [at.key(reader, index), index + 1];
  if (!/^[-,]$/.test(sign) || !at.isCapital(reader, next)) return false;
  const heads = [words.ISSUER_HEADS, ISSUER_NAMES, ...(sign === "," ? [words.CHIEFS] : [])];
  return heads.some((table) => at.opens(reader, next, table));
}

/** Past the level of a place and the capitals of its name: `tỉnh Sơn La`, but not `xã hội`, `Tỉnh đoàn`. */
function placeEnd(reader: Reader, index: number): number | undefined {
  const level = at.phrase(reader, index, words.PLACE_LEVELS);
  // `Hợp tác xã Nông nghiệp`
  if (at.key(reader, index - 1) === "tác") return undefined;
  return level === undefined || /^(?:hội|đoàn)$/.test(at.key(reader, level)) ? undefined : level;
}

/** Past the region of an office, or the name of the State: `Kho bạc Nhà nước ‖ khu vực VIII`. */
function regionEnd(reader: Reader, index: number): number | undefined {
  const state = at.phrase(reader, index, words.STATE);
  if (state !== undefined) return state;
  const region = at.key(reader, index) === "khu" && at.key(reader, index + 1) === "vực";
  const named =
    /^(?:\d+|[IVX]+)$/.test(at.text(reader, index + 2)) || at.isCapital(reader, index + 2);
  return region && named ? index + 3 : undefined;
}

/** Most words of the label of a line. */
const LONGEST_LABEL = 4;

/** Whether a line begins with a label and its colon: `Kết quả: …`. */
function beginsLabel(reader: Reader, index: number): boolean {
  if (!at.startsLine(reader, index)) return false;
  for (let end = index + 1; end <= index + LONGEST_LABEL; end += 1) {
    if (at.key(reader, end) === ":") return true;
    if (at.kind(reader, end) !== "letters") return false;
  }
  return false;
}

/**
 * Whether a piece is a part of the name of a place: a word with a capital, or a number that counts
 * nothing behind it, as `6 tháng` does.
 */
function isPartOfPlace(reader: Reader, index: number): boolean {
  if (at.isCapital(reader, index)) return !beginsLabel(reader, index);
  if (!at.isDigits(reader, index) || at.startsLine(reader, index)) return false;
  return !/^(?:tháng|ngày|năm|quý|tuần|giờ|lần|người|đơn|xã|phường|[/.:%-])$/.test(
    at.key(reader, index + 1),
  );
}

/** Whether the words behind a whole name still belong to the issuer. */
function goesOn(reader: Reader, index: number): boolean {
  const next = index + 1;
  // `UBND tỉnh - Trưởng nhóm hợp tác`, `UBND tỉnh - Kế hoạch`: what else it is, and what it issues.
  if (at.key(reader, index) === "-")
    return ![words.CHIEFS, words.OFFICES, TYPES].some((table) => at.opens(reader, next, table));
  if (at.kind(reader, index) === "sign" || isPartOfPlace(reader, index)) return true;
  // `của UBND tỉnh và ý kiến của Sở Nội vụ`
  if (at.key(reader, index) === "và")
    return at.isCapital(reader, next) || placeEnd(reader, next) !== undefined;
  return placeEnd(reader, index) !== undefined || at.opens(reader, index, words.ISSUER_GOES_ON);
}

/**
 * A steering committee is named after its whole business, commas and verbs and all: up to its
 * place, to the `về` of the subject, or to the end of a clause in which nobody acts.
 *
 * ```
 * của Ban Chỉ đạo phòng, chống tham nhũng tỉnh về việc …      Ban Chỉ đạo Trung ương về phòng, …
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function committeeEnd(reader: Reader, start: number): number | undefined {
  let acts = false;
  // `Ban Chỉ đạo về cải cách hành chính tỉnh`: without its place that would be the subject.
  const about = at.opens(reader, start, words.PREAMBLES);
  for (let end = about ? start + 1 : start; end < start + 2 * LONGEST_ISSUER; end += 1) {
    const over = at.isDivided(reader, end) || /^(?:[;.:()<]|gửi)$/.test(at.key(reader, end));
    if (over) return acts || about ? undefined : end;
    const named = end === start + 2 && at.opens(reader, start, CENTRAL);
    if (at.opens(reader, end, words.PREAMBLES) && !named) return end;
    const level = placeEnd(reader, end);
    const counted = /^(?:mỗi|cấp|các|toàn|liên)$/.test(at.key(reader, end - 1));
    if (level !== undefined && !counted)
      return about && acts ? undefined : placeNameEnd(reader, level);
    const compound = at.phrase(reader, end, words.COMPOUNDS);
    if (compound !== undefined) end = compound - 1;
    else
      acts ||=
        at.opens(reader, end, words.ISSUER_VERBS) || at.opens(reader, end, words.ISSUER_ENDS);
  }
  return undefined;
}

/**
 * Whether the empty line of a page break stands inside a name: between two words in small letters.
 *
 * ```
 * của Hội đồng quản ¶¶ trị Quỹ tín dụng …
 *              ^^^^    ^^^
 * ```
 */
function isTornApart(reader: Reader, index: number): boolean {
  const small = (piece: number): boolean =>
    at.kind(reader, piece) === "letters" && !at.isCapital(reader, piece);
  return reader.pieces[index]?.gap === "paragraph" && small(index) && small(index - 1);
}

/** Whether the name of an issuer ends before a piece. */
function issuerEnds(reader: Reader, index: number): boolean {
  if (at.isDivided(reader, index)) return !isTornApart(reader, index);
  const key = at.key(reader, index);
  const type = at.phrase(reader, index, TYPES);
  if (type !== undefined && at.startsLine(reader, index)) return true;
  if (type !== undefined && at.key(reader, type) === "số") return true;
  if (at.kind(reader, index) === "sign") {
    return !/^[,\-&.'’]$/.test(key) || !isInsideName(reader, index);
  }
  if (at.isDigits(reader, index) || at.opens(reader, index, words.COMPOUNDS)) return false;
  if (key === "và" && at.opens(reader, index + 1, TYPES)) return true;
  if (key === "và" && at.opens(reader, index + 1, words.NOT_OF_NAMES)) return true;
  if (at.opens(reader, index, words.ISSUER_ENDS)) return true;
  if (isNamedAfterWork(reader, index)) return false;
  if (at.opens(reader, index, words.ISSUER_VERBS) && !at.isCapital(reader, index)) return true;
  return at.opens(reader, index, words.SUBJECT_OPENERS) && !isProper(reader, index);
}

/**
 * A sign that stands inside a name.
 *
 * ```
 * Văn hóa, Thể thao      Lao động - Thương binh      TP. Huế
 *        ^                        ^                    ^
 * ```
 */
function isInsideName(reader: Reader, index: number): boolean {
  const next = index + 1;
  const sign = at.key(reader, index);
  // `UBND T.P Huế`, `UBND Q.1`
  const short = sign === "." && SHORT_LEVELS.test(at.text(reader, index - 1));
  if (short && at.isGlued(reader, index) && at.isGlued(reader, next)) return true;
  if (at.kind(reader, next) !== "letters") return false;
  // `Ea H'leo`
  if (/^['’]$/.test(sign)) return at.isGlued(reader, index) && at.isGlued(reader, next);
  if (sign === ",") return at.opens(reader, index - 1, words.COMMA_PAIRS);
  if (sign === ".") return at.key(reader, index - 1) === "tp";
  if (at.opens(reader, index - 1, words.JOINT_OFFICES)) return true;
  if (at.opens(reader, next, words.ISSUER_HEADS)) return false;
  return at.isCapital(reader, next) && (!at.opens(reader, next, TYPES) || isField(reader, next));
}

/**
 * Whether the word for a type of documents is what an office is for, with which its name or that of
 * its place goes on, or its clause ends.
 *
 * ```
 * Phòng Tài chính - Kế hoạch huyện      Phòng Kinh tế - Kế hoạch số 5/KH-PKT
 *                   ^^^^^^^^                            no field
 * ```
 */
function isField(reader: Reader, start: number): boolean {
  const end = at.phrase(reader, start, TYPES);
  if (end === undefined) return false;
  if (at.isDivided(reader, end) || /^[-,;.()]$/.test(at.key(reader, end))) return true;
  const named = placeEnd(reader, end) ?? bareNameEnd(reader, end);
  return named !== undefined || at.opens(reader, end, words.PREAMBLES);
}

/** The letters of the level of a place before their point. */
const SHORT_LEVELS = /^(?:[TQHPX]|T[PXT])$/;

/** A group that is named after what it does: `Đoàn giám sát`, `Hội đồng tuyển dụng`. */
function isNamedAfterWork(reader: Reader, index: number): boolean {
  if (at.opens(reader, index, words.PREAMBLES)) return false;
  const head = at.key(reader, index - 1);
  // `Đoàn kiểm tra cải cách hành chính`
  if (at.key(reader, index - 3) === "đoàn" && at.opens(reader, index - 2, words.VISITS))
    return true;
  return (
    /^(?:đoàn|tổ|quỹ|đội)$/.test(head) || (head === "đồng" && at.key(reader, index - 2) === "hội")
  );
}

/** A capital after `Sở`, `TNHH` or `và` opens no subject: `Sở Xây dựng`, `Quỹ Bảo vệ và Phát triển rừng`. */
function isProper(reader: Reader, index: number): boolean {
  // `Bộ trưởng Bộ Nội vụ ‖ Hướng dẫn …`: the word before ends a whole name, and heads none.
  if (at.phraseBefore(reader, index, ISSUER_NAMES) !== undefined) return false;
  const headed =
    /^(?:sở|bộ|phòng|ban|cục|vụ|tâm|viện|hội|quỹ|và|ty|phần|cp|tnhh|mtv|học|đẳng)$/.test(
      at.key(reader, index - 1),
    );
  return headed && /^\p{Lu}\p{Ll}/u.test(at.text(reader, index));
}
