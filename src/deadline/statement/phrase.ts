import { isYear } from "../calendar/year.js";
import {
  at,
  atNumber,
  atOne,
  atPhrase,
  isOneOf,
  nameAt,
  peek,
  type Reader,
  type Run,
} from "../lexer/reader.js";
import {
  AUTHORITIES,
  EACH,
  LATEST,
  NUMERALS,
  phrases,
  ROMAN,
  UNITS,
  wordSet,
} from "../lexer/words.js";

import { beginsAct, beginsDuty } from "./duty.js";

export { wordsOf } from "../lexer/words-of.js";

const PHRASE_JOINTS = /* @__PURE__ */ wordSet(", và hoặc ( : - ;");

/** Words that begin a time whatever follows them. */
const OPENINGS = /* @__PURE__ */ phrases(
  "định kỳ|thường xuyên|liên tục|[chậm/muộn/ít] nhất|hoàn thành [trước/trong]|xong trước|" +
    "trước [ngày/khi/#]|sau khi|ngay [sau/khi]|khi [có/phát]|đột xuất|đến [hết/ngày/#]|từ ngày|" +
    "kể từ|trong [năm/quý/tháng]|không [quá/muộn hơn/chậm hơn]|nếu trùng",
);
const AFTER_DAY = /* @__PURE__ */ wordSet("/ tháng");

/**
 * Whether a time begins here, by its first words alone: it is asked at every joint of a phrase, so
 * it must not read on.
 */
function beginsTiming(reader: Reader): boolean {
  if (atPhrase(reader, OPENINGS)) {
    return !atNumber(reader, 1) || atOne(reader, AFTER_DAY, 2);
  }
  if (beginsTerm(reader)) return true;
  if (at(reader, "theo")) return atPhrase(reader, AUTHORITIES, 1);
  if (atOne(reader, EACH)) return !at(reader, "từng") && atPhrase(reader, UNITS, 1);
  const numbered = atNumber(reader, 1);
  if (at(reader, "quý")) return numbered || atOne(reader, ROMAN, 1);
  return at(reader, "tháng") ? numbered : at(reader, "năm") && isYear(reader, 1);
}

/** A length of time and what it runs from. */
const AFTER_AMOUNT = /* @__PURE__ */ phrases(
  "[ngày/ngày làm việc/giờ/tuần/tháng] [trước/sau] [ngày/khi]|" +
    "[ngày/ngày làm việc/giờ/tuần/tháng] [kể/tính] từ",
);

/** `... trước khi họp và 07 (bảy) ngày làm việc sau khi kết thúc`: another term. */
function beginsTerm(reader: Reader): boolean {
  const skip = at(reader, "trong", "vòng") ? 2 : at(reader, "trong") ? 1 : 0;
  if (!atOne(reader, NUMERALS, skip)) return false;
  const bracket = nameAt(reader, skip + 1) === "(" && nameAt(reader, skip + 3) === ")";
  return atPhrase(reader, AFTER_AMOUNT, skip + (bracket ? 4 : 1));
}

/** Words that open the next activity of a cell, so that a phrase before a comma ends there. */
const ACTIVITIES = /* @__PURE__ */ phrases("báo cáo|hoàn thành");

/**
 * Reads words up to the end of the item, or up to a joint after which another time begins, and
 * gives the pieces they cover, without punctuation at the ends.
 *
 * ```
 * Khi có phản ánh, kiến nghị của tổ chức; báo cáo hằng quý
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readPhrase(reader: Reader, stops?: (reader: Reader) => boolean): Run | undefined {
  const start = reader.position;
  let brackets = 0;
  while (reader.position < reader.end) {
    // At most words nothing can end.
    if (!atOne(reader, ENDING) && !isOneOf(reader, reader.position - 1, BEFORE_ACT)) {
      if (stops?.(reader) === true) break;
      reader.position += 1;
      continue;
    }
    const name = nameAt(reader);
    if (name === ")" && brackets === 0) break;
    if (name === "(") brackets += 1;
    if (name === ")") brackets -= 1;
    if (atOne(reader, PHRASE_JOINTS) && (endsAtJoint(reader) || endsInProse(reader))) break;
    if (atAnotherDay(reader) && !namesDay(reader, start)) break;
    // "sau khi có Nghị quyết: ban hành Kế hoạch"
    if (brackets === 0 && name === ":" && peek(reader, 1).kind === "letters") break;
    if (brackets === 0 && (beginsDuty(reader, start) || beginsAct(reader, start))) break;
    if (reader.position > start && atLatest(reader)) break;
    if (stops?.(reader) === true) break;
    reader.position += 1;
  }
  let end = reader.position;
  while (end > start && isEdge(reader, end - 1)) end -= 1;
  if (end === start) return undefined;
  reader.position = end;
  return { start, end };
}

/** With these something begins that ends a phrase: a joint, a bracket, a bound. */
const ENDING = /* @__PURE__ */ wordSet(", và hoặc ( ) : - ; chậm muộn trước trong");
/** Behind these an act may end it. */
const BEFORE_ACT = /* @__PURE__ */ wordSet("# ,");

/** `khi có yêu cầu và ngày 20/12`: a day of its own. */
const AND_DAY = /* @__PURE__ */ phrases("[và/hoặc] ngày #");

function atAnotherDay(reader: Reader): boolean {
  return atPhrase(reader, AND_DAY) && atOne(reader, AFTER_DAY, 3);
}

/** Whether the phrase names a day already, to which another may be joined. */
function namesDay(reader: Reader, start: number): boolean {
  const end = reader.position;
  reader.position = start;
  while (reader.position < end && !(at(reader, "ngày") && atNumber(reader, 1)))
    reader.position += 1;
  const found = reader.position < end;
  reader.position = end;
  return found;
}

/** In prose a comma is followed by the next thing that is done. */
function endsInProse(reader: Reader): boolean {
  return reader.mode === "running" && nameAt(reader) === ",";
}

const WITHIN = /* @__PURE__ */ phrases("trong [vòng/thời gian/thời hạn]");

/** `... chậm nhất ngày`, `... trước ngày 15`: a bound that needs no joint before it. */
function atLatest(reader: Reader): boolean {
  if (atPhrase(reader, LATEST)) return true;
  if (at(reader, "trước", "#", "giờ")) return true;
  if (atPhrase(reader, WITHIN)) return atOne(reader, NUMERALS, at(reader, "trong", "vòng") ? 2 : 3);
  return at(reader, "trước", "ngày") && atNumber(reader, 2);
}

/** `5 ngày và tháng 6`, `5 ngày và hằng quý`: behind the joint another time begins. */
export function atAnotherTime(reader: Reader): boolean {
  return atAnotherDay(reader) || (atOne(reader, PHRASE_JOINTS) && endsAtJoint(reader));
}

function endsAtJoint(reader: Reader): boolean {
  const place = reader.position;
  reader.position += 1;
  if (atOne(reader, PHRASE_JOINTS)) reader.position += 1;
  // "khi hoàn thành, nhưng không quá 30/11"
  if (BUT.has(peek(reader).key)) reader.position += 1;
  const ends = beginsTiming(reader) || (nameAt(reader, -1) === "," && atPhrase(reader, ACTIVITIES));
  reader.position = place;
  return ends;
}

const BUT: ReadonlySet<string> = /* @__PURE__ */ (() => new Set("nhưng song".split(" ")))();

const EDGES = /* @__PURE__ */ wordSet(', . ; : - " … + (');

function isEdge(reader: Reader, index: number): boolean {
  return reader.pieces[index]?.kind === "tag" || isOneOf(reader, index, EDGES);
}
