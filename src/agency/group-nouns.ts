import { wordsOf } from "../reading/index.js";
import * as at from "./at.js";
import { isProper, keyAt, wordAt, type Cell } from "./cell.js";
import type { Row } from "./data/heads.js";
import { isClosed, isRunOn, nounEnd } from "./group-words.js";
import { writtenOut, type Match } from "./lexicon.js";
import * as marks from "./marks.js";
import { isPeople } from "./reading.js";

/** Kinds of which a common noun without `các` means one body: `cơ quan thuế`. */
const ONE_BODY = /^(?:vertical-agency|police|military)$/;
/** Kinds that make no group without `các`: `Ban Quản lý dự án, nhà thầu`, `phụ huynh, chính quyền`. */
const APART =
  /^(?:management-board company|(?:school|health-facility|press) company|company (?:school|health-facility|press)|public local-authority|school public|party association|department public)$/;
/** Words that tell no body from others: `sở, ngành chức năng`. */
const GENERAL = / (?:chức năng|chuyên môn)$/;

/** A noun of a group, with its words as members are called by them. */
export interface Noun extends Match<Row> {
  readonly words: string;
  /** Whether it has words of its own: `doanh nghiệp viễn thông`. */
  readonly own: boolean;
}

/**
 * The nouns of a group.
 *
 * ```
 * Các sở, ban, ngành tỉnh      các đơn vị, phòng Tài chính
 *     ^^  ^^^  ^^^^^               ^^^^^^ a name ends them
 * ```
 */
export function readNouns(cell: Cell, index: number, plural: boolean): Noun[] {
  const nouns: Noun[] = [];
  let start: number | undefined = index;
  while (start !== undefined) {
    const noun = at.noun(cell, start);
    if (noun === undefined) break;
    if (keyAt(cell, start) === "cấp" && at.level(cell, start + 1) !== undefined) break;
    const { value } = noun;
    const school = value.kind === "school" && nouns.at(-1)?.value.kind === "school";
    const long = noun.end - start > 1 && wordAt(cell, start).capital && !school;
    // `các Ngành, Đoàn thể`: all of them are written so.
    const alike = wordAt(cell, index).capital && at.head(cell, start) === undefined;
    const unit = wordAt(cell, index).capital && isUnitAlone(cell, noun);
    if (nouns.length > 0 && long && !alike && !unit) break;
    // `các cơ quan Thường trực Ban Chỉ đạo`, `các sở, Hội Nông dân`: the beginning of a name.
    const head = at.head(cell, start);
    const longer = head !== undefined && head.end > noun.end;
    const another = nouns.length > 0 && isProper(cell, start);
    if (longer && (another || /^(?:unit|party|official|bank|police)$/.test(head.value.kind))) break;
    if (!plural && APART.test(`${nouns[0]?.value.kind ?? ""} ${value.kind}`)) break;
    if (isAnother(nouns, noun, start, keyAt(cell, start + 1))) break;
    // `Các chủ đầu tư và sở tài chính`
    const department = head?.value.kind === "department" && at.field(cell, head.end) !== undefined;
    if (nouns.length > 0 && department) break;
    // `Giám đốc các sở, ngành, thủ trưởng các đơn vị`
    const led = nouns.length > 0 && value.kind === "official";
    if (led && nouns.some((before) => before.value.kind !== "official")) break;
    // `các phòng chức năng, địa phương`
    const apart = value.kind === "local-authority" && nouns.at(-1)?.value.kind === "division";
    if (apart && nouns.at(-1)?.words.includes(" ") === true) break;
    // `Ban Công tác Mặt trận các thôn, chi bộ`: no cell of the Party is among hamlets.
    if (nouns.at(-1)?.value.kind === "residential-group" && value.kind === "party") break;
    const end = isClosed(cell, start, noun) ? noun.end : nounEnd(cell, noun, plural);
    if (end === undefined) break;
    const words = smallWords(writtenOut(wordsOf(cell, start, end)));
    const own = end > noun.end || ONE_BODY.test(value.kind);
    // `Cán bộ, giáo viên, nhân viên nhà trường`
    const staff = nouns.every((noun) => noun.value.kind === "staff") && value.kind === "staff";
    const specific = own && !GENERAL.test(words);
    if (specific && !plural && nouns.length > 0 && !staff) break;
    // `Các tổ chuyên môn, Ban đại diện cha mẹ học sinh`: the name of one.
    if (end > noun.end && nouns.length > 0 && wordAt(cell, start).capital) break;
    nouns.push({ value, words, own, end });
    if (own && !plural) break;
    start = nextNoun(cell, end, value);
  }
  return nouns;
}

/** Kinds of the units of one office. */
const OF_OFFICE = /^(?:division|centre|institute|bureau|sub-department|company)$/;

/**
 * Whether a kind of units stands alone, though it is written as the name of one would be.
 *
 * ```
 * Các Phòng, Trung tâm, Khoa chuyên môn      Các Phòng, Trung tâm Văn hóa
 *            ^^^^^^^^^  ^^^^^^^^^^^^^^^                 ^^^^^^^^^ the beginning of a name
 * ```
 */
function isUnitAlone(cell: Cell, { value, end }: Match<Row>): boolean {
  const alone = !wordAt(cell, end).word || keyAt(cell, end) === "và" || isNarrowed(cell, end);
  return alone && OF_OFFICE.test(value.kind);
}

/** Whether words begin that say whose bodies or which of them are meant. */
function isNarrowed(cell: Cell, index: number): boolean {
  return at.startsQualifier(cell, index) || at.belonging(cell, index) !== undefined;
}

/** Words in small letters; initials and numerals among them stay: `doanh nghiệp FDI`, `cấp I`. */
function smallWords(words: string): string {
  const mixed = /\p{Ll}/u.test(words);
  const small = (word: string): string =>
    mixed && /^(?:\p{Lu}[\p{Lu}\p{N}]+|[IVX])$/u.test(word) ? word : word.toLowerCase();
  return words
    .split(" ")
    .map(small)
    .join(" ")
    .replace("việt nam", "Việt Nam")
    .replace(/^tp$/, "thành phố");
}

/**
 * Whether a noun of organisations begins a group of its own behind one of another kind.
 *
 * ```
 * Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp
 *                                 ^^^^^^^ another
 * ```
 */
function isAnother(
  nouns: readonly Noun[],
  { value, end }: Match<Row>,
  start: number,
  next: string,
) {
  const before = nouns.at(-1);
  const organisation = before?.words.startsWith("tổ chức ") === true && end - start > 2;
  return organisation && next === "chức" && before.value.kind !== value.kind;
}

/** Where the next noun of the group may begin: after a comma, `và`, a stroke, or at once. */
function nextNoun(cell: Cell, index: number, before: Row): number | undefined {
  if (marks.isBullet(cell, index)) return undefined;
  if (/^(?:[,/&]|và)$/.test(keyAt(cell, index))) return index + 1;
  // `các sở - ngành`
  const dashed = keyAt(cell, index) === "-" && !wordAt(cell, index + 1).capital;
  if (dashed && isRunOn(cell, index + 1, before)) return index + 1;
  if (!isRunOn(cell, index, before)) return undefined;
  return isPeople(before) || before.kind === "public" ? undefined : index;
}
