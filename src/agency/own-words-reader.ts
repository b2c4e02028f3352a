import { wordsOf } from "../reading/index.js";
import type { AgencyRole } from "./agency.js";
import { DIVISION_FIELDS } from "./data/fields.js";
import type { Head } from "./data/heads.js";
import type { Match } from "./lexicon.js";
import {
  areaWordAt,
  belongingAt,
  classAt,
  fieldAt,
  headAt,
  isBullet,
  isClassWord,
  isProper,
  keyAt,
  listMarkEnd,
  nounAt,
  pluralAt,
  reportFinding,
  roleAt,
  startsBody,
  startsItem,
  startsQualifier,
  wordAt,
  type Reader,
} from "./reader.js";
import { sharesFields } from "./reading.js";

/** The head of a branch, which belongs to the name of its bank or company. */
export const BRANCH = "Chi nhánh";
/** Longest part of a name between a comma and `và`, in words. */
const LONGEST_PART = 7;

/** The words of a name behind its head. */
export interface OwnWords {
  readonly words: readonly string[];
  readonly known: boolean;
  readonly end: number;
}

/**
 * The words after a head that are its own: a known field, or any words up to a boundary.
 *
 * ```
 * Sở Tài nguyên và Môi trường, Sở Y tế      Ban Chỉ đạo phòng, chống tội phạm tỉnh
 *    ^^^^^^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readOwnWords(reader: Reader, start: number, index: number, head: Head): OwnWords {
  const words: string[] = [];
  let known = false;
  let end = index;
  const capitalHead = wordAt(reader, start).capital;
  while (end < reader.pieces.length && !isBullet(reader, end)) {
    const first = words.length === 0;
    const field = fieldHere(reader, end, first, head);
    if (field !== undefined) {
      words.push(fieldName(reader, end, field, first, head));
      known ||= first;
      ({ end } = field);
      continue;
    }
    const verb = roleAt(reader, end)?.value;
    const ends =
      verb === undefined
        ? endsOwnWords(reader, end, known, head, first)
        : endsAtVerb(verb, first, capitalHead, head);
    if (ends) break;
    const { text, acronym } = wordAt(reader, end);
    if (acronym) reportFinding(reader, "unknown-abbreviation", end, end + 1);
    words.push(text);
    end += 1;
  }
  return { words, known, end };
}

/**
 * A known field. One that is also a verb (`xây dựng`) needs its capital after a head with a
 * capital.
 *
 * ```
 * Sở Xây dựng      Văn phòng Sở xây dựng kế hoạch
 *    ^^^^^^^^                   ^^^^^^^^ no field
 * ```
 */
function fieldHere(
  reader: Reader,
  index: number,
  first: boolean,
  head: Head,
): Match<string> | undefined {
  const field = wordAt(reader, index).word ? fieldAt(reader, index) : undefined;
  if (field === undefined || roleAt(reader, index) === undefined) return field;
  return first && !wordAt(reader, index - 1).capital && sharesFields(head) ? field : undefined;
}

/** Whether a verb of doing ends a name; after `Tổ công tác` or `Hội đồng` it begins one. */
function endsAtVerb(
  role: AgencyRole | "none",
  first: boolean,
  capitalHead: boolean,
  head: Head,
): boolean {
  if (!first || role === "lead" || standsAlone(head)) return true;
  return capitalHead && sharesFields(head);
}

/** `Văn phòng` and `Thanh tra` are whole names; `Phòng` and `Ban` are not. */
function standsAlone({ kind }: Head): boolean {
  return kind === "office" || kind === "inspectorate" || kind === "official";
}

/**
 * A field in its canonical spelling, or as written where it is one part of a longer name. What
 * initials stand for may hang on the head.
 *
 * ```
 * Phòng VHTT                      Sở VHTT                         Ban Dân tộc và Miền núi
 *       ^^^^ Văn hóa và Thông tin    ^^^^ Văn hóa và Thể thao         ^^^^^^^ as written
 * ```
 */
function fieldName(
  reader: Reader,
  index: number,
  { value, end }: Match<string>,
  first: boolean,
  head: Head,
): string {
  if (reader.pieces.slice(index, end).some(({ acronym }) => acronym)) {
    return (head.kind === "division" ? DIVISION_FIELDS.get(value) : undefined) ?? value;
  }
  const goesOn = keyAt(reader, end) === "và" && !startsItem(reader, end + 1);
  return first && !goesOn ? value : wordsOf(reader, index, end);
}

/**
 * Whether the own words of a name end before a word or a sign.
 *
 * ```
 * Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh      Sở Y tế, Sở Nội vụ
 *                          ^            ^^         ^^^^ ends        ^ ends
 * ```
 */
function endsOwnWords(
  reader: Reader,
  index: number,
  known: boolean,
  head: Head,
  first: boolean,
): boolean {
  const { key, word } = wordAt(reader, index);
  const next = index + 1;
  if (key === "-" && isBranch(reader, next, head)) return false;
  if (key === "và" || key === "&") return endsAtAnd(reader, next, known, head);
  const item = next >= reader.pieces.length || startsItem(reader, next);
  if (key === "-" || key === "'") return item || !wordAt(reader, next).word;
  if (key === ",") return item || endsAtComma(reader, next, known, head);
  if (!word || listMarkEnd(reader, index) !== undefined) return true;
  return beginsOther(reader, index, head, first);
}

/**
 * Whether `và` ends a name; it goes on with what the body looks after.
 *
 * ```
 * Sở Nội vụ và Tài chính      Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp
 *           ^^ ends                                            ^^
 * ```
 */
function endsAtAnd(reader: Reader, next: number, known: boolean, head: Head): boolean {
  const plural = pluralAt(reader, next)?.end;
  const shares = sharesFields(head);
  if (plural !== undefined && !shares && fieldAt(reader, plural) !== undefined) return false;
  if (next >= reader.pieces.length || startsItem(reader, next)) return true;
  return known && shares && fieldAt(reader, next) !== undefined;
}

/**
 * Whether a comma ends a name; it stands inside one that nobody listed.
 *
 * ```
 * Ban Chỉ đạo phòng, chống tội phạm      Sở Nội vụ, Tài chính
 *                  ^                              ^ ends
 * ```
 */
function endsAtComma(reader: Reader, next: number, known: boolean, head: Head): boolean {
  if (known) return true;
  if (!sharesFields(head) && enumerates(reader, next)) return false;
  const small = wordAt(reader, next).word && !isProper(reader, next);
  const open = next > 1 && !wordAt(reader, next - 2).capital;
  return !small || !open || roleAt(reader, next) !== undefined;
}

/** Whether a word begins a plural, a level, a qualifier or another body, and so ends a name. */
function beginsOther(reader: Reader, index: number, head: Head, first: boolean): boolean {
  const plural = pluralAt(reader, index);
  if (plural !== undefined) {
    return first || wordAt(reader, index).capital || pluralOpens(reader, plural.end);
  }
  const level = areaWordAt(reader, index)?.value.level ?? "other";
  if (level !== "other" && level !== "unstated") return true;
  if (isClassWord(reader, index) && classAt(reader, index + 1) !== undefined) return true;
  if (belongingAt(reader, index) !== undefined || startsQualifier(reader, index)) return true;
  if (isBranch(reader, index, head)) return false;
  const body = headAt(reader, index)?.value;
  const outranks = body !== undefined && body.rank > head.rank;
  if (startsBody(reader, index)) return !first || outranks;
  return body?.kind === "department" && outranks;
}

/** `Ngân hàng … - Chi nhánh tỉnh`: the branch is part of the name. */
function isBranch(reader: Reader, index: number, { kind }: Head): boolean {
  const banking = kind === "bank" || kind === "company";
  return banking && headAt(reader, index)?.value.name === BRANCH;
}

/** Whether `A, B và C` goes on here, as in `Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch`. */
function enumerates(reader: Reader, index: number): boolean {
  for (let end = index; end < index + LONGEST_PART; end++) {
    const { key, word, lineStart } = wordAt(reader, end);
    if (!word || lineStart) return false;
    if (key === "và") return end > index && !startsItem(reader, end + 1);
  }
  return false;
}

/** `các phòng`, `các huyện` begin something new; `các công trình giao thông` goes on. */
function pluralOpens(reader: Reader, index: number): boolean {
  const found = nounAt(reader, index) ?? areaWordAt(reader, index) ?? headAt(reader, index);
  return found !== undefined;
}
