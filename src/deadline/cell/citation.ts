import { readDay } from "../calendar/day.js";
import { isYear } from "../calendar/year.js";
import { isCapitals } from "../lexer/capitals.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";

/** Words after which a number names something: a document, an article, a place in a row. */
export const NAMING = /* @__PURE__ */ wordSet("số điều khoản mục thứ đợt biểu mẫu lệ");

/**
 * Skips a document's number with its date, or another number that only names something.
 *
 * ```
 * Quyết định số 3235/QĐ-UBND ngày 18/12/2017      lần thứ sáu      Điều 12
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^      ^^^^^^^
 * ```
 */
export function skipNumberOfName(reader: Reader): boolean {
  const place = reader.position;
  const named = kit.takeOne(reader, NAMING) && namesNumber(reader);
  const colon = reader.position > place && kit.take(reader, ":");
  const number = reader.position;
  // "Công bố danh mục: 15/01/2026"
  if (colon && kit.nameAt(reader, 3) === "/" && isYear(reader, 4)) {
    reader.position = place;
    return false;
  }
  const document = kit.atNumber(reader) && (skipDocumentNumber(reader) || skipNumberOfYear(reader));
  if (document) {
    skipDate(reader);
    return true;
  }
  if (named && skipGlued(reader)) {
    skipDate(reader);
    // "Công văn số 2/6 năm 2021"
    const stroke = kit.nameOf(reader, number + 1) === "/" && reader.position > number + 1;
    if (stroke && kit.at(reader, "năm") && isYear(reader, 1)) reader.position += 2;
    return true;
  }
  reader.position = place;
  return false;
}

/** Whether a number, or after `thứ` a numeral, follows a word that can name one. */
function namesNumber(reader: Reader): boolean {
  const place = kit.nameAt(reader, 2);
  // "chính quyền số 6 tháng đầu năm": the number belongs to what follows.
  if (kit.nameAt(reader, 1) === "tháng" && (place === "đầu" || place === "cuối")) return false;
  const next = kit.nameAt(reader) === ":" ? kit.peek(reader, 1) : kit.peek(reader);
  return next.kind === "digits" || kit.nameAt(reader, -1) === "thứ";
}

/** No number of a document has more pieces; a longer run of figures and strokes is skipped in steps. */
const LONGEST_NUMBER = 24;
const STROKES = /* @__PURE__ */ wordSet("/ -");
const IN_NUMBER = /* @__PURE__ */ wordSet("& #");

/** `21/KH-UBND`, `09/2015/QĐ-TTg`, `332-TB/TU`: numbers and letters glued by strokes and dashes. */
function skipDocumentNumber(reader: Reader): boolean {
  let ahead = 1;
  let letters = false;
  let strokes = 0;
  while (ahead < LONGEST_NUMBER) {
    const { kind, gap } = kit.peek(reader, ahead);
    if (gap !== "none" && !isSpacedStroke(reader, ahead)) break;
    if (kind === "letters") letters ||= kit.isCapital(reader, reader.position + ahead);
    else if (kit.atOne(reader, STROKES, ahead)) strokes += 1;
    else if (!kit.atOne(reader, IN_NUMBER, ahead)) break;
    ahead += 1;
  }
  const endless = ahead === LONGEST_NUMBER;
  if ((!letters && !endless) || strokes === 0) return false;
  reader.position += ahead;
  return true;
}

/** How long the short name of a kind of document is at most: `NĐ`, `TTLT`. */
const LONGEST_SHORT = 4;

/** `NĐ 130/2020`, `QĐ 1523/2026`: the short name of a document, its number and its year. */
function skipNumberOfYear(reader: Reader): boolean {
  const { kind, key } = kit.peek(reader, -1);
  const short = kind === "letters" && key.length > 1 && key.length <= LONGEST_SHORT;
  if (!short || kit.peek(reader).value <= 12 || !isCapitals(reader, reader.position - 1))
    return false;
  const glued = kit.nameAt(reader, 1) === "/" && kit.peek(reader, 1).gap === "none";
  if (!glued || kit.peek(reader, 2).gap !== "none" || !isYear(reader, 2)) return false;
  reader.position += 3;
  return true;
}

/** `89 / TTr - LĐTBXH`: spaces round the stroke before a capital. */
function isSpacedStroke(reader: Reader, ahead: number): boolean {
  const { gap } = kit.peek(reader, ahead);
  if (gap === "line" || gap === "paragraph") return false;
  if (kit.nameAt(reader, ahead) === "/") return kit.isCapital(reader, reader.position + ahead + 1);
  return kit.nameAt(reader, ahead - 1) === "/" && kit.isCapital(reader, reader.position + ahead);
}

const AFTER_GLUED = /* @__PURE__ */ wordSet(", . : )");

/** The rest of a number such as `3, 4` or `12.5`, and numerals such as `sáu`. */
function skipGlued(reader: Reader): boolean {
  const first = kit.peek(reader);
  if (first.kind !== "digits" && first.kind !== "letters") return false;
  reader.position += 1;
  if (first.kind === "letters") return true;
  while (kit.peek(reader).gap === "none" && !kit.atOne(reader, AFTER_GLUED)) reader.position += 1;
  return true;
}

/** `ngày 18/12/2017` after a number is the date of the document. */
function skipDate(reader: Reader): void {
  kit.skip(reader, () => {
    kit.take(reader, ",");
    return kit.take(reader, "ngày") && readDay(reader, true) !== undefined;
  });
}
