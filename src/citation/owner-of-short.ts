import * as at from "./at.js";
import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import { withHead, withoutHolder } from "./holder-reader.js";
import { isPartOfName } from "./issuer-body.js";
import { bareNameEnd } from "./place-name.js";
import { isCutOff, LONGEST_ISSUER, nameEnd } from "./name-before.js";
import type { Range, Reader } from "./reader.js";

/**
 * The known body that issued a document whose symbol is left out, right before what only the issuer
 * does.
 *
 * ```
 * Bộ trưởng Bộ Công an ký quyết định số 55 về …
 * ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readOwnIssuing(reader: Reader, end: number, subject: number): Range | undefined {
  if (at.phraseBefore(reader, end, words.ISSUING) === undefined) return undefined;
  for (let start = subject - 1; start >= 0 && start > subject - LONGEST_ISSUER; start -= 1) {
    if (isCutOff(reader, start)) return undefined;
    const held = readHolder(reader, { start, end: subject });
    if (held !== undefined) return held;
    if (bareNameEnd(reader, start) !== subject || isPartOfName(reader, start)) continue;
    const issuer = withHead(reader, { start, end: subject });
    const asked = at.phraseBefore(reader, issuer.start, words.ASKING) !== undefined;
    return asked || at.key(reader, issuer.start - 1) === "phó" ? undefined : issuer;
  }
  return undefined;
}

/** An office before the name of the one who holds it: `Thủ tướng ‖ Phạm Văn Đồng đã có …`. */
function readHolder(reader: Reader, named: Range): Range | undefined {
  const { start } = named;
  const first = at.key(reader, start) === "thủ" && at.key(reader, start + 1) === "tướng";
  if (!first && !at.opens(reader, start, words.CHIEFS)) return undefined;
  const office = withoutHolder(reader, named);
  const known = at.phrase(reader, start, words.CHIEFS) ?? start;
  const whole = first || bareNameEnd(reader, known) !== undefined;
  const asked = at.phraseBefore(reader, start, words.ASKING) !== undefined;
  const other =
    asked ||
    /^(?:phó|nguyên|của)$/.test(at.key(reader, start - 1)) ||
    at.key(reader, start) === "phó";
  const short = first && named.end === start + 2;
  return whole && !other && (short || office.end < named.end) ? office : undefined;
}

/**
 * Whose direction it is that stands in a document whose symbol is left out. Decrees are of the
 * government and circulars of ministries, whoever directs something in them; in a notice an office
 * tells what its chief decided.
 *
 * ```
 * chỉ đạo của Thủ tướng Chính phủ tại Chỉ thị số 16
 *             ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param announced - Where the type of the document stands.
 */
export function readOwnerOfShort(reader: Reader, announced: number): Range | undefined {
  const end = announced - 1;
  const inside = /^(?:tại|trong)$/.test(at.key(reader, end));
  if (!inside || /^(?:nghị|thông)$/.test(at.key(reader, announced))) return undefined;
  for (let of = end - 2; of > 0 && of > end - LONGEST_ISSUER; of -= 1) {
    if (isCutOff(reader, of)) return undefined;
    if (at.key(reader, of) !== "của") continue;
    const headed = isOwnName(reader, of + 1);
    const named = headed ? nameEnd(reader, of + 1, end) : bareNameEnd(reader, of + 1);
    const told = named === end && at.phraseBefore(reader, of, words.WORDS_OF) !== undefined;
    return told ? { start: of + 1, end } : undefined;
  }
  return undefined;
}

/** Whether a body begins that has a name of its own, as `Ban Thi đua` and unlike `Trưởng phòng`. */
function isOwnName(reader: Reader, start: number): boolean {
  if (!at.isCapital(reader, start)) return false;
  const head = at.phrase(reader, start, subjects.HEADS);
  return head !== undefined && at.isCapital(reader, head);
}
