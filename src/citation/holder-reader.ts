import * as at from "./at.js";
import * as subjects from "./data/subject-words.js";
import * as words from "./data/words.js";
import type { Range, Reader } from "./reader.js";
import { ISSUER_NAMES } from "./vocabulary.js";

/** Most and fewest words of the name of a person. */
const LONGEST_PERSON = 5;
const SHORTEST_PERSON = 2;

/**
 * An issuer without the name of the person who holds its office.
 *
 * ```
 * Thủ tướng Chính phủ Phạm Văn Đồng      Chủ tịch UBND tỉnh Lào Cai Trần Văn Bình
 *                     ^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^
 * ```
 */
export function withoutHolder<Issuer extends Range>(reader: Reader, issuer: Issuer): Issuer {
  const office = officeEnd(reader, issuer.start);
  if (office === undefined) return issuer;
  const own = ownNameStart(reader, office, issuer.end);
  // No place follows an office of the State: whatever name stands there is that of a person.
  const ofState = isOfCentre(reader, issuer.start) && own === office;
  if (ofState && issuer.end - office >= SHORTEST_PERSON && isAtEnd(reader, office, issuer))
    return { ...issuer, end: office };
  for (let start = own; start <= issuer.end - SHORTEST_PERSON; start += 1) {
    const person = at.opens(reader, start, words.FAMILY_NAMES) && isAtEnd(reader, start, issuer);
    // What follows a level, or a body of a province, is the name of its place: `phường Trần Phú`.
    const level = start === own && own > office && !isProvince(reader, own);
    const placed = level || (start === own && issuer.end - start === SHORTEST_PERSON);
    if (!person || isNameOfSchool(reader, issuer.start, start)) continue;
    if (!placed || isOfCentre(reader, issuer.start)) return { ...issuer, end: start };
  }
  return issuer;
}

/**
 * Whether the name of a person is that of a school: no other name of it stands before.
 *
 * ```
 * Trường THPT Chuyên Lê Quý Đôn      Trường Tiểu học Kim Đồng ‖ Trần Văn Bình
 * ```
 */
function isNameOfSchool(reader: Reader, office: number, person: number): boolean {
  let schooled = false;
  for (let index = office; index < person; index += 1)
    schooled ||= at.key(reader, index) === "trường" && at.isCapital(reader, index);
  const named = [person - 1, person - 2].every((index) =>
    /^\p{Lu}\p{Ll}/u.test(at.text(reader, index)),
  );
  return schooled && !named;
}

/** Whether the level before a name is that of a province, none of which bears the name of a person. */
function isProvince(reader: Reader, own: number): boolean {
  return at.key(reader, own - 1) === "tỉnh";
}

/** Past the words for an office that one person holds: `Chủ tịch UBND`, `Thủ tướng Chính phủ`. */
function officeEnd(reader: Reader, start: number): number | undefined {
  if (isPrimeMinister(reader, start))
    return at.key(reader, start + 2) === "chính" ? start + 4 : start + 2;
  const chief = at.phrase(reader, start, words.CHIEFS);
  if (chief === undefined) return undefined;
  return officeEnd(reader, chief) ?? at.phrase(reader, chief, ISSUER_NAMES) ?? chief;
}

function isPrimeMinister(reader: Reader, start: number): boolean {
  return at.key(reader, start) === "thủ" && at.key(reader, start + 1) === "tướng";
}

/** Whether an office is of the State as a whole, so that no name of a place follows it. */
function isOfCentre(reader: Reader, start: number): boolean {
  return isPrimeMinister(reader, start) || /^Bộ trưởng$/iu.test(at.words(reader, start, start + 2));
}

/** Past the level of the place of an office: `Chủ tịch UBND ‖ tỉnh`. */
function ownNameStart(reader: Reader, office: number, end: number): number {
  let start = office;
  for (let index = office; index < end; index += 1) {
    const level = at.phrase(reader, index, words.PLACE_LEVELS);
    if (level !== undefined && level <= end) start = level;
  }
  return start;
}

/** Whether a name of capitals alone fills the end of an issuer. */
function isAtEnd(reader: Reader, start: number, { end }: Range): boolean {
  // `Bộ trưởng ‖ Bộ GTVT`
  if (end - start > LONGEST_PERSON || at.opens(reader, start, subjects.HEADS)) return false;
  for (let index = start; index < end; index += 1) if (!at.isCapital(reader, index)) return false;
  return true;
}

/** An issuer with the one who acts for it: `Phó Chủ tịch UBND tỉnh`. */
export function withHead(reader: Reader, { start, end }: Range): Range {
  // `phòng KT&HT`
  let head = at.phraseBefore(reader, start, words.KINDS_OF_BODY)?.start ?? start;
  for (;;) {
    const before = at.phraseBefore(reader, head, words.CHIEFS)?.start;
    if (before === undefined) return { start: ofOffice(reader, head), end };
    head = before;
  }
}

/** Where the words for an office begin whose name ends like that of its body: `Tổng ‖ Thanh tra Chính phủ`. */
function ofOffice(reader: Reader, start: number): number {
  const headed = at.key(reader, start - 1) === "tổng" && at.isCapital(reader, start - 1);
  return headed && /^(?:thanh|kiểm)$/.test(at.key(reader, start)) ? start - 1 : start;
}
