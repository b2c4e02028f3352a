import * as at from "./at.js";
import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import { readDateBefore, type DateReading } from "./date-reader.js";
import type { Reader } from "./reader.js";
import { beforeAdverbs } from "./subject-reader.js";
import { TYPES } from "./vocabulary.js";

/** Where the words before a document end, and whether a bracket or a colon opens it. */
export interface Lead {
  readonly end: number;
  readonly opened: boolean;
}

/**
 * Where the words end that lead to a document, or to the list that it opens.
 *
 * ```
 * UBND tỉnh ban hành các văn bản: Kế hoạch số …      … tại 02 Công văn số …
 *                   ^                                     ^
 * ```
 */
export function leadOf(reader: Reader, announced: number): Lead {
  const counted = at.phraseBefore(reader, announced, words.COUNTING)?.start ?? announced;
  const opened = /^[(:]$/.test(at.key(reader, counted - 1)) || isDashed(reader, counted - 1);
  if (!opened) return { end: beforeCounted(reader, counted) ?? counted, opened };
  const listing = at.phraseBefore(reader, counted - 1, subjects.LISTING)?.start ?? counted - 1;
  const documents = at.phraseBefore(reader, listing, words.DOCUMENTS)?.start ?? listing;
  const count = at.phraseBefore(reader, documents, words.COUNTING)?.start ?? documents;
  // `tại kỳ họp thứ 4 (Nghị quyết số …`: the count is that of a session.
  return { end: at.key(reader, count - 1) === "thứ" ? documents : count, opened };
}

/** Before the count of documents some of which follow: `đã thông qua ‖ 05 nghị quyết, trong đó có`. */
function beforeCounted(reader: Reader, end: number): number | undefined {
  const among = at.phraseBefore(reader, end, subjects.AMONG)?.start ?? end;
  const comma = at.key(reader, among - 1) === "," ? among - 1 : among;
  const documents = among < end ? at.phraseBefore(reader, comma, TYPES)?.start : undefined;
  if (documents === undefined) return undefined;
  const count = at.isDigits(reader, documents - 1) ? documents - 1 : documents;
  return at.phraseBefore(reader, count, words.COUNTING)?.start ?? count;
}

/** Whether a dash with blanks stands between a name and its document: `Hội Nông dân xã - Báo cáo số …`. */
function isDashed(reader: Reader, index: number): boolean {
  const dash = at.key(reader, index) === "-" && !at.startsLine(reader, index);
  return dash && !at.isGlued(reader, index) && !at.isGlued(reader, index + 1);
}

/** How far before the verb of issuing the comma may stand behind the day. */
const LONGEST_CLAUSE = 18;

/**
 * The day with which the clause begins whose verb is that of issuing, where nobody can tell who did.
 *
 * ```
 * Ngày 23/11/2018, Chánh Văn phòng thừa lệnh Chủ tịch ký văn bản số 36/UBND-KT
 * ^^^^^^^^^^^^^^^
 * ```
 */
export function readDaySaidBefore(reader: Reader, announced: number): DateReading | undefined {
  const { end, opened } = leadOf(reader, announced);
  const verb = opened ? undefined : at.phraseBefore(reader, end, words.OWN_ISSUING)?.start;
  if (verb === undefined || at.isCapital(reader, verb)) return undefined;
  const subject = beforeAdverbs(reader, verb);
  // `…; ngày 10/5/2018 ban hành Quyết định số …`
  const right = readDateBefore(reader, subject);
  if (right !== undefined) return right;
  for (let comma = subject - 1; comma > 0 && comma > subject - LONGEST_CLAUSE; comma -= 1) {
    if (at.isDivided(reader, comma + 1)) return undefined;
    if (at.key(reader, comma) === ",") return readDateBefore(reader, comma);
    const worded = at.kind(reader, comma) === "letters" || at.key(reader, comma) === "-";
    if (!worded || at.opens(reader, comma, subjects.OF_SENTENCES)) return undefined;
  }
  return undefined;
}
