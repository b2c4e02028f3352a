import { wordsOf } from "../reading/index.js";
import type { AgencyRole } from "./agency.js";
import { DIVISION_FIELDS } from "./data/fields.js";
import type { Head } from "./data/heads.js";
import type { Match } from "./lexicon.js";
import * as at from "./at.js";
import { type Cell, isProper, keyAt, report, wordAt } from "./cell.js";
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
export function readOwnWords(cell: Cell, start: number, index: number, head: Head): OwnWords {
  const words: string[] = [];
  let known = false;
  let end = index;
  const capitalHead = wordAt(cell, start).capital;
  while (end < cell.pieces.length && !at.isBullet(cell, end)) {
    const first = words.length === 0;
    const field = fieldHere(cell, end, first, head);
    if (field !== undefined) {
      words.push(fieldName(cell, end, field, first, head));
      known ||= first;
      ({ end } = field);
      continue;
    }
    const verb = at.role(cell, end)?.value;
    const ends =
      verb === undefined
        ? endsOwnWords(cell, end, known, head, first)
        : endsAtVerb(verb, first, capitalHead, head);
    if (ends) break;
    const { text, acronym } = wordAt(cell, end);
    if (acronym) report(cell, "unknown-abbreviation", end, end + 1);
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
  cell: Cell,
  index: number,
  first: boolean,
  head: Head,
): Match<string> | undefined {
  const field = wordAt(cell, index).word ? at.field(cell, index) : undefined;
  if (field === undefined || at.role(cell, index) === undefined) return field;
  return first && !wordAt(cell, index - 1).capital && sharesFields(head) ? field : undefined;
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
  cell: Cell,
  index: number,
  { value, end }: Match<string>,
  first: boolean,
  head: Head,
): string {
  if (cell.pieces.slice(index, end).some(({ acronym }) => acronym)) {
    return (head.kind === "division" ? DIVISION_FIELDS.get(value) : undefined) ?? value;
  }
  const goesOn = keyAt(cell, end) === "và" && !at.startsItem(cell, end + 1);
  return first && !goesOn ? value : wordsOf(cell, index, end);
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
  cell: Cell,
  index: number,
  known: boolean,
  head: Head,
  first: boolean,
): boolean {
  const { key, word } = wordAt(cell, index);
  const next = index + 1;
  if (key === "-" && isBranch(cell, next, head)) return false;
  if (key === "và" || key === "&") return endsAtAnd(cell, next, known, head);
  const item = next >= cell.pieces.length || at.startsItem(cell, next);
  if (key === "-" || key === "'") return item || !wordAt(cell, next).word;
  if (key === ",") return item || endsAtComma(cell, next, known, head);
  if (!word || at.markEnd(cell, index) !== undefined) return true;
  return beginsOther(cell, index, head, first);
}

/**
 * Whether `và` ends a name; it goes on with what the body looks after.
 *
 * ```
 * Sở Nội vụ và Tài chính      Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp
 *           ^^ ends                                            ^^
 * ```
 */
function endsAtAnd(cell: Cell, next: number, known: boolean, head: Head): boolean {
  const plural = at.plural(cell, next)?.end;
  const shares = sharesFields(head);
  if (plural !== undefined && !shares && at.field(cell, plural) !== undefined) return false;
  if (next >= cell.pieces.length || at.startsItem(cell, next)) return true;
  return known && shares && at.field(cell, next) !== undefined;
}

/**
 * Whether a comma ends a name; it stands inside one that nobody listed.
 *
 * ```
 * Ban Chỉ đạo phòng, chống tội phạm      Sở Nội vụ, Tài chính
 *                  ^                              ^ ends
 * ```
 */
function endsAtComma(cell: Cell, next: number, known: boolean, head: Head): boolean {
  if (known) return true;
  if (!sharesFields(head) && enumerates(cell, next)) return false;
  const small = wordAt(cell, next).word && !isProper(cell, next);
  const open = next > 1 && !wordAt(cell, next - 2).capital;
  return !small || !open || at.role(cell, next) !== undefined;
}

/** Whether a word begins a plural, a level, a qualifier or another body, and so ends a name. */
function beginsOther(cell: Cell, index: number, head: Head, first: boolean): boolean {
  const plural = at.plural(cell, index);
  if (plural !== undefined) {
    return first || wordAt(cell, index).capital || pluralOpens(cell, plural.end);
  }
  const level = at.area(cell, index)?.value.level ?? "other";
  if (level !== "other" && level !== "unstated") return true;
  if (at.isClass(cell, index) && at.level(cell, index + 1) !== undefined) return true;
  if (at.belonging(cell, index) !== undefined || at.startsQualifier(cell, index)) return true;
  if (isBranch(cell, index, head)) return false;
  const body = at.head(cell, index)?.value;
  const outranks = body !== undefined && body.rank > head.rank;
  if (at.startsBody(cell, index)) return !first || outranks;
  return body?.kind === "department" && outranks;
}

/** `Ngân hàng … - Chi nhánh tỉnh`: the branch is part of the name. */
function isBranch(cell: Cell, index: number, { kind }: Head): boolean {
  const banking = kind === "bank" || kind === "company";
  return banking && at.head(cell, index)?.value.name === BRANCH;
}

/** Whether `A, B và C` goes on here, as in `Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch`. */
function enumerates(cell: Cell, index: number): boolean {
  for (let end = index; end < index + LONGEST_PART; end++) {
    const { key, word, lineStart } = wordAt(cell, end);
    if (!word || lineStart) return false;
    if (key === "và") return end > index && !at.startsItem(cell, end + 1);
  }
  return false;
}

/** `các phòng`, `các huyện` begin something new; `các công trình giao thông` goes on. */
function pluralOpens(cell: Cell, index: number): boolean {
  const found = at.noun(cell, index) ?? at.area(cell, index) ?? at.head(cell, index);
  return found !== undefined;
}
