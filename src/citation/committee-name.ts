import { phrases } from "../reading/index.js";
import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import * as at from "./at.js";
import { bareNameEnd, LONGEST_ISSUER, placeEnd, placeNameEnd } from "./place-name.js";
import type { Reader } from "./reader.js";
import { TYPES } from "./vocabulary.js";

/** A committee of the centre is named with `về`. */
const CENTRAL = /* @__PURE__ */ phrases("trung ương|quốc gia");

/**
 * A steering committee is named after its whole business, commas and verbs and all: up to its
 * place, to the `về` of the subject, to what the committee does, or to the end of the clause.
 *
 * ```
 * của Ban Chỉ đạo phòng, chống tham nhũng tỉnh về việc …      Ban Chỉ đạo Trung ương về phòng, …
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * của Ban Chỉ đạo cải cách hành chính ban hành Quy chế …
 *                 ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function committeeEnd(reader: Reader, head: number): number | undefined {
  const joint = at.key(reader, head) === "liên" && at.key(reader, head + 1) === "ngành";
  const start = joint ? head + 2 : head;
  // `Ban Chỉ đạo về cải cách hành chính tỉnh`: without its place that would be the subject.
  const central = at.phraseBefore(reader, start, CENTRAL) !== undefined;
  const about = at.opens(reader, start, words.PREAMBLES) && !central;
  // `Ban Chỉ đạo quốc gia ứng phó …`: the first word of the business is a verb of it.
  let begun = at.phrase(reader, start, CENTRAL) ?? start;
  let doubtful: number | undefined;
  for (let end = about ? start + 1 : start; end < start + 2 * LONGEST_ISSUER; end += 1) {
    if (isOver(reader, end) || (end > start && acts(reader, end)))
      return about ? undefined : (doubtful ?? end);
    const named = (end === start && central) || at.phrase(reader, start, CENTRAL) === end;
    if (at.opens(reader, end, words.PREAMBLES)) {
      if (!named || !isBusiness(reader, end)) return end;
      begun = end + 1;
    }
    const level = placeEnd(reader, end);
    const counted = /^(?:mỗi|cấp|các|toàn|liên)$/.test(at.key(reader, end - 1));
    if (level !== undefined && !counted)
      return about && doubtful !== undefined ? undefined : placeNameEnd(reader, level);
    const compound = at.phrase(reader, end, words.COMPOUNDS);
    if (compound !== undefined) end = compound - 1;
    else if (end > begun && mayAct(reader, end)) doubtful ??= end;
  }
  return undefined;
}

/** Whether `về` leads to what a committee of the centre is for: `về phòng, chống …`, not `về kết luận của …`. */
function isBusiness(reader: Reader, about: number): boolean {
  const next = about + 1;
  if (at.opens(reader, next, words.COMPOUNDS)) return true;
  const tables = [words.ISSUER_VERBS, words.NO_BUSINESS];
  return at.key(reader, next) !== "việc" && !tables.some((table) => at.opens(reader, next, table));
}

/** Whether a sign, an empty line, another body or another document ends a name. */
function isOver(reader: Reader, index: number): boolean {
  if (at.isDivided(reader, index) || /^(?:[;.:()<|]|gửi)$/.test(at.key(reader, index))) return true;
  const next = index + 1;
  const joined =
    at.key(reader, index) === "và" &&
    [TYPES, words.NOT_OF_NAMES].some((table) => at.opens(reader, next, table));
  return joined || isBeforeOther(reader, index);
}

/** Whether the committee does something from here on. */
function acts(reader: Reader, index: number): boolean {
  if (at.isCapital(reader, index) || at.opens(reader, index, words.COMPOUNDS)) return false;
  if (at.opens(reader, index, words.ISSUER_ENDS)) return true;
  return !isOfBusiness(reader, index) && at.opens(reader, index, words.NO_BUSINESS);
}

/** Whether it may do something from here on, unless its place stands behind: `Đề án đào tạo nghề tỉnh`. */
function mayAct(reader: Reader, index: number): boolean {
  if (at.opens(reader, index, words.ISSUER_VERBS)) return true;
  const verb = !at.isCapital(reader, index) && at.opens(reader, index, words.SUBJECT_VERBS);
  return verb && !isOfBusiness(reader, index);
}

/** Whether a verb is joined to the business before it, or is what a noun is for: `công tác tuyển sinh`. */
function isOfBusiness(reader: Reader, verb: number): boolean {
  return /^(?:và|,|tác|việc|trình|án|cuộc|động|trào|phòng)$/.test(at.key(reader, verb - 1));
}

/** Whether a comma stands before another body, which the name of no business holds. */
function isBeforeOther(reader: Reader, comma: number): boolean {
  const next = comma + 1;
  if (at.key(reader, comma) !== ",") return false;
  if (!at.isCapital(reader, next)) return /^(?:các|những|đề)$/.test(at.key(reader, next));
  const kind =
    at.phrase(reader, next, words.KINDS_OF_BODY) ?? at.phrase(reader, next, words.CHIEFS);
  // `Cải cách hành chính, Phòng chống tham nhũng`
  const headed = kind !== undefined && !/^(?:chống|,)$/.test(at.key(reader, kind));
  // `Trạm Thú y`, `Hội Nông dân`, but `Hội nhập quốc tế`
  const named = at.phrase(reader, next, subjects.HEADS);
  if (headed || (named !== undefined && at.isCapital(reader, named))) return true;
  return bareNameEnd(reader, next) !== undefined;
}
