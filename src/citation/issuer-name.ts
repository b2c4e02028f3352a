import * as words from "./data/words.js";
import * as at from "./at.js";
import { committeeEnd } from "./committee-name.js";
import {
  LONGEST_ISSUER,
  bareNameEnd,
  formerEnd,
  isPartOfPlace,
  opensPlace,
  outerPlacesEnd,
  placeEnd,
  regionEnd,
} from "./place-name.js";
import type { Reader } from "./reader.js";
import { isInsideName, joinsWork } from "./signs-of-names.js";
import { ISSUER_NAMES, TYPES } from "./vocabulary.js";

/**
 * Past the name of an issuer that begins at a piece.
 *
 * @param bodies - How many bodies may be named there, a sign between each two.
 */
export function issuerNameEnd(reader: Reader, start: number, bodies = 1): number {
  const led = at.phrase(reader, start, words.LEADERS) ?? start;
  const committee =
    at.phrase(reader, start, words.COMMITTEES) ?? at.phrase(reader, led, words.COMMITTEES);
  const business = committee === undefined ? undefined : committeeEnd(reader, committee);
  if (business !== undefined) return outerPlacesEnd(reader, start, beforeJoin(reader, business));
  // Behind a whole name only places, other bodies and what joins them go on.
  let whole = at.phrase(reader, start, ISSUER_NAMES);
  let end = whole ?? start + 1;
  const longest = bodies > 1 ? 2 * LONGEST_ISSUER : LONGEST_ISSUER;
  let named = 1;
  while (end < start + longest) {
    if (acts(reader, start, end)) break;
    const further = bodies > 1 && joinsBodies(reader, end);
    if (further && named >= bodies && beginsSentence(reader, end)) break;
    if (further) named += 1;
    const joins =
      (further && at.key(reader, end) !== "và") || (whole !== end && isCounted(reader, end));
    if (!joins && (issuerEnds(reader, end) || (whole === end && !goesOn(reader, start, end))))
      break;
    const known = knownEnd(reader, end) ?? placeEnd(reader, end) ?? regionEnd(reader, end);
    const compound = at.phrase(reader, end, words.COMPOUNDS) ?? branchEnd(reader, end);
    const past = known ?? compound ?? (whole === end ? hostEnd(reader, end) : undefined) ?? end + 1;
    if (known !== undefined || (whole === end && past === end + 1 && isPartOfPlace(reader, end)))
      whole = known ?? end + 1;
    end = past;
  }
  const own = formerEnd(reader, outerPlacesEnd(reader, start, beforeJoin(reader, end)));
  return PARTS.test(at.key(reader, start)) ? parentEnd(reader, own) : own;
}

/** First words of what is a part of a ministry, a department or a standing committee. */
const PARTS = /^(?:cục|tổng|vụ|viện|ban|trung|trường|chi|phòng|thanh)$/;

/**
 * Past the greater body behind the name of a part of it; behind a comma only where nothing goes on,
 * for there it may be the one who does something.
 *
 * ```
 * của Cục Quản lý Khám, chữa bệnh - Bộ Y tế      của Vụ Pháp chế, Bộ Nội vụ ‖ về …
 *                                 ^^^^^^^^^^                     ^^^^^^^^^^^
 * ```
 */
function parentEnd(reader: Reader, end: number): number {
  const sign = at.key(reader, end);
  if (!/^[-,]$/.test(sign) || !/^(?:bộ|sở|ủy|uỷ)$/.test(at.key(reader, end + 1))) return end;
  const parent = bareNameEnd(reader, end + 1);
  if (parent === undefined || at.isDivided(reader, end + 1)) return end;
  const over =
    at.isDivided(reader, parent) ||
    /^[;.)]$/.test(at.key(reader, parent)) ||
    at.opens(reader, parent, words.PREAMBLES);
  return sign === "-" || over ? parent : end;
}

/** Past the name of a known body within another name; `tỉnh ‖ ủy quyền` is none. */
function knownEnd(reader: Reader, start: number): number | undefined {
  const end = at.phrase(reader, start, ISSUER_NAMES);
  return end !== undefined && at.key(reader, end) === "quyền" ? undefined : end;
}

/** Past the word for a branch in capitals, which is no name of a place: `Ngân hàng Nhà nước ‖ Chi nhánh tỉnh`. */
function branchEnd(reader: Reader, start: number): number | undefined {
  return at.isCapital(reader, start) ? at.phrase(reader, start, words.BRANCHES) : undefined;
}

/** Before what joins a name to a sentence that goes on: `Văn hóa ‖, thể …`, `Trung tâm Y tế ‖ và thực hiện`. */
function beforeJoin(reader: Reader, end: number): number {
  return /^(?:,|và)$/.test(at.key(reader, end - 1)) ? end - 1 : end;
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

/** Whether `chống` goes on from `phòng`: `Trung tâm Phòng chống thiên tai`. */
function isAgainst(reader: Reader, index: number): boolean {
  return at.key(reader, index) === "chống" && at.key(reader, index - 1) === "phòng";
}

/**
 * Whether the body behind a comma is the subject of the sentence that begins there, by its verb, and
 * none of those who issued a document, which may be more than its symbol names.
 *
 * ```
 * 5/2015/TTLT-BYT-BNV của Bộ Y tế, Bộ Nội vụ ‖, UBND tỉnh ban hành …
 * ```
 */
function beginsSentence(reader: Reader, comma: number): boolean {
  if (at.key(reader, comma) !== ",") return false;
  const end = issuerNameEnd(reader, comma + 1);
  const verbs = [words.ISSUER_VERBS, words.SUBJECT_OPENERS, words.SUBJECT_VERBS, words.SAYING];
  const acts = verbs.some((table) => at.opens(reader, end, table));
  return acts && !at.isCapital(reader, end) && !at.opens(reader, end, words.RULING);
}

/** Whether one does something by the document behind the own words of a name. */
function acts(reader: Reader, start: number, end: number): boolean {
  if (at.isCapital(reader, end) || !at.opens(reader, end, words.SUBJECT_VERBS)) return false;
  // `Quỹ Bảo vệ và hỗ trợ …`, `Cục Phòng, chống …`, `Cục Quản lý khám, chữa bệnh`
  if (/^(?:và|,)$/.test(at.key(reader, end - 1)) || isAgainst(reader, end)) return false;
  const inside = [words.COMPOUNDS, words.COMMA_PAIRS];
  if (inside.some((table) => at.opens(reader, end, table))) return false;
  for (let own = start + 1; own < end; own += 1)
    if (at.isCapital(reader, own) || at.isDigits(reader, own)) return true;
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
  if (!/^(?:[-,]|và)$/.test(sign) || !at.isCapital(reader, next)) return false;
  const heads = [words.ISSUER_HEADS, ISSUER_NAMES, ...(sign === "," ? [words.CHIEFS] : [])];
  return heads.some((table) => at.opens(reader, next, table));
}

/** Whether a name is that of bodies of several places: `UBND các huyện Bắc Hà ‖, Sa Pa và Bát Xát`. */
function namesSeveral(reader: Reader, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (at.key(reader, index) === "các") return true;
  return false;
}

/** Whether the words behind a whole name still belong to the issuer. */
function goesOn(reader: Reader, start: number, index: number): boolean {
  const next = index + 1;
  // `UBND tỉnh - Trưởng nhóm hợp tác`, `UBND tỉnh - Kế hoạch`: what else it is, and what it issues.
  if (at.key(reader, index) === "-")
    return ![words.CHIEFS, words.OFFICES, TYPES].some((table) => at.opens(reader, next, table));
  if (at.key(reader, index) === "," && !at.opens(reader, index - 1, words.COMMA_PAIRS))
    return namesSeveral(reader, start, index);
  if (at.kind(reader, index) === "sign" || isPartOfPlace(reader, index)) return true;
  // `của UBND tỉnh và ý kiến của Sở Nội vụ`
  if (at.key(reader, index) === "và")
    return at.isCapital(reader, next) || placeEnd(reader, next) !== undefined;
  return placeEnd(reader, index) !== undefined || at.opens(reader, index, words.ISSUER_GOES_ON);
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
    return !/^[,\-&.'’/]$/.test(key) || !isInsideName(reader, index);
  }
  if (at.isDigits(reader, index) || at.opens(reader, index, words.COMPOUNDS)) return false;
  if (key === "và" && at.opens(reader, index + 1, TYPES)) return true;
  if (key === "và" && at.opens(reader, index + 1, words.NOT_OF_NAMES)) return true;
  if (at.opens(reader, index, words.ISSUER_ENDS)) return !opensPlace(reader, index);
  if (joinsWork(reader, index - 1) || isManaged(reader, index)) return false;
  if (isNamedAfterWork(reader, index) || isSecondWork(reader, index)) return false;
  if (at.opens(reader, index, words.ISSUER_VERBS) && !at.isCapital(reader, index)) return true;
  return at.opens(reader, index, words.SUBJECT_OPENERS) && !isProper(reader, index);
}

/** Whether a verb says what an office manages: `Cục Quản lý ‖ xây dựng công trình`; a board may do it itself. */
function isManaged(reader: Reader, verb: number): boolean {
  const manages = at.key(reader, verb - 1) === "lý" && at.key(reader, verb - 2) === "quản";
  return manages && at.key(reader, verb - 3) !== "ban";
}

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

/** Most words of the second thing that a body is for, up to its place. */
const LONGEST_WORK = 6;

/**
 * Whether `và` joins the second thing that a body is for, in small letters as the first: no place
 * stands before it, but behind it.
 *
 * ```
 * Quỹ Bảo vệ và ‖ phát triển rừng tỉnh      Trung tâm Y tế huyện Đồng Văn và ‖ thực hiện …
 * ```
 */
function isSecondWork(reader: Reader, index: number): boolean {
  if (at.key(reader, index - 1) !== "và" || at.isCapital(reader, index - 2)) return false;
  const developed = at.key(reader, index) === "phát";
  for (let end = index + 1; end < index + LONGEST_WORK; end += 1) {
    if (placeEnd(reader, end) !== undefined) return true;
    const over = at.isDivided(reader, end) || at.kind(reader, end) === "sign";
    if (over || at.opens(reader, end, words.PREAMBLES)) return developed;
    if (at.isCapital(reader, end) || at.opens(reader, end, words.ISSUER_ENDS)) return false;
  }
  return false;
}

/** A capital after `Sở`, `TNHH` or `và` opens no subject: `Sở Xây dựng`, `Quỹ Bảo vệ và Phát triển rừng`. */
function isProper(reader: Reader, index: number): boolean {
  if (at.opens(reader, index, words.PREAMBLES)) return false;
  // `Bộ trưởng Bộ Nội vụ ‖ Hướng dẫn …`: the word before ends a whole name, and heads none.
  if (at.phraseBefore(reader, index, ISSUER_NAMES) !== undefined) return false;
  const headed =
    /^(?:sở|bộ|phòng|ban|cục|vụ|tâm|viện|hội|quỹ|và|ty|phần|cp|tnhh|mtv|học|đẳng)$/.test(
      at.key(reader, index - 1),
    );
  return headed && /^\p{Lu}\p{Ll}/u.test(at.text(reader, index));
}
