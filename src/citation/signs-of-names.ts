import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import * as at from "./at.js";
import { bareNameEnd, placeEnd } from "./place-name.js";
import type { Reader } from "./reader.js";
import { TYPES } from "./vocabulary.js";

/**
 * A sign that stands inside a name.
 *
 * ```
 * Văn hóa, Thể thao      Lao động - Thương binh      TP. Huế
 *        ^                        ^                    ^
 * ```
 */
export function isInsideName(reader: Reader, index: number): boolean {
  const next = index + 1;
  const sign = at.key(reader, index);
  // `UBND T.P Huế`, `UBND Q.1`
  const short = sign === "." && SHORT_LEVELS.test(at.text(reader, index - 1));
  if (short && at.isGlued(reader, index) && at.isGlued(reader, next)) return true;
  if (at.kind(reader, next) !== "letters") return false;
  // `Cục Phòng, chống HIV/AIDS`
  if (sign === "/")
    return [index - 1, next].every((side) => /^\p{Lu}{2,}$/u.test(at.text(reader, side)));
  // `Ea H'leo`
  if (/^['’]$/.test(sign)) return at.isGlued(reader, index) && at.isGlued(reader, next);
  if (sign === ",")
    return (
      at.opens(reader, index - 1, words.COMMA_PAIRS) ||
      listsFields(reader, next) ||
      joinsWork(reader, index)
    );
  if (sign === ".") return at.key(reader, index - 1) === "tp";
  if (at.opens(reader, index - 1, words.JOINT_OFFICES)) return true;
  if (at.opens(reader, next, words.ISSUER_HEADS)) return false;
  return at.isCapital(reader, next) && (!at.opens(reader, next, TYPES) || isField(reader, next));
}

/** Most words of one of several fields of a body. */
const LONGEST_FIELD = 4;

/**
 * Whether a comma goes on with the fields of a body, the last of them behind `và`.
 *
 * ```
 * Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch
 *                            ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function listsFields(reader: Reader, start: number): boolean {
  const tables = [subjects.HEADS, words.CHIEFS, words.FAMILY_NAMES, words.PLACE_LEVELS, TYPES];
  const isNoField = (index: number): boolean =>
    !at.isCapital(reader, index) || tables.some((table) => at.opens(reader, index, table));
  if (isNoField(start)) return false;
  for (let end = start + 1; end <= start + LONGEST_FIELD; end += 1) {
    if (at.key(reader, end) === "và") return !isNoField(end + 1);
    if (at.kind(reader, end) !== "letters" || at.startsLine(reader, end)) return false;
  }
  return false;
}

/** Whether a comma joins two things that a body is for: `Đoàn kiểm tra, giám sát`, `Trung tâm Đào tạo, bồi dưỡng`. */
export function joinsWork(reader: Reader, comma: number): boolean {
  // `Trung tâm Đào tạo, tổ chức lớp học`
  if (at.opens(reader, comma + 1, words.NO_BUSINESS)) return false;
  const work = [words.SUBJECT_VERBS, words.VISITS];
  const first = work.some((table) => at.phraseBefore(reader, comma, table) !== undefined);
  const second = work.some((table) => at.opens(reader, comma + 1, table));
  return at.key(reader, comma) === "," && first && second && !at.isCapital(reader, comma + 1);
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
