import { spanOf, wordsOf, type CutText, type Lexicon } from "../reading/index.js";
import { findingOf, type Finding } from "../text/index.js";
import type { AgencyFindingCode, AgencyLevel, AgencyRole } from "./agency.js";
import { FINDINGS } from "./data/findings.js";
import { phraseWithin, type Match } from "./lexicon.js";
import { CLASS_WORDS } from "./data/areas.js";
import type { Head } from "./data/heads.js";
import {
  BELONGING,
  HANDING_WORDS,
  LABEL_NOUNS,
  PLURALS,
  QUALIFIERS,
  ROLES,
} from "./data/phrases.js";
import {
  AREAS,
  CITIES,
  FIELDS,
  HEADS,
  NOUNS,
  type AreaWord,
  type GroupNoun,
} from "./vocabulary.js";
import { isUpper, NO_WORD, wordsOfCell, type Word } from "./word.js";

/** What all readers of one cell share. Nothing in it changes but the list of findings. */
export interface Reader extends Pick<CutText, "folded"> {
  /** The words and signs of the cell, without spaces. */
  readonly pieces: readonly Word[];
  /** Whether there is no small letter in it, so that capitals say nothing. */
  readonly upper: boolean;
  readonly glossary: Lexicon<string>;
  readonly findings: Finding<AgencyFindingCode>[];
}

/** Makes the reader of a cell. */
export function readerOf(cut: CutText, glossary: Lexicon<string>): Reader {
  const { folded } = cut;
  const pieces = wordsOfCell(cut);
  return { folded, pieces, upper: isUpper(folded.text), glossary, findings: [] };
}

/** A word of the cell, or one without letters past its ends. */
export function wordAt({ pieces }: Reader, index: number): Word {
  return pieces[index] ?? NO_WORD;
}

/** The key of a word, or the empty text past the end. */
export function keyAt(reader: Reader, index: number): string {
  return wordAt(reader, index).key;
}

/** Whether a word begins a name as names are written: with a capital, or all is in capitals. */
export function isProper(reader: Reader, index: number): boolean {
  return wordAt(reader, index).capital || reader.upper;
}

/** Whether a word is `cấp`, before the name of a class of local government. */
export function isClassWord(reader: Reader, index: number): boolean {
  return CLASS_WORDS.has(keyAt(reader, index));
}

type Finder<Value> = (reader: Reader, index: number) => Match<Value> | undefined;

const find =
  <Value>(table: Lexicon<Value>): Finder<Value> =>
  ({ pieces }, index) =>
    phraseWithin(table, pieces, index);

const anyHeadAt = /* @__PURE__ */ find(HEADS);
const anyNounAt = /* @__PURE__ */ find(NOUNS);
const pluralWordAt = /* @__PURE__ */ find(PLURALS);
const anyAreaWordAt = /* @__PURE__ */ find(AREAS);
const anyFieldAt = /* @__PURE__ */ find(FIELDS);
export const cityAt: Finder<string> = /* @__PURE__ */ find(CITIES);
export const belongingAt: Finder<true> = /* @__PURE__ */ find(BELONGING);
export const qualifierAt: Finder<true> = /* @__PURE__ */ find(QUALIFIERS);
/** A noun before a role in a label. */
export const labelNounAt: Finder<true> = /* @__PURE__ */ find(LABEL_NOUNS);
/** Words that hand a task to an agency. */
export const handingAt: Finder<true> = /* @__PURE__ */ find(HANDING_WORDS);
/** A verb of doing whatever its letters, as it stands in brackets and labels. */
export const roleWordAt: Finder<AgencyRole | "none"> = /* @__PURE__ */ find(ROLES);

/** An abbreviation of the caller's glossary. */
export function glossaryAt({ pieces, glossary }: Reader, index: number): Match<string> | undefined {
  return phraseWithin(glossary, pieces, index);
}

/**
 * A word of a level; `TƯ` (Trung ương) in capitals only, for `tư` is another word.
 *
 * ```
 * UBND tỉnh      thị xã La Gi      Hội Nông dân TƯ
 *      ^^^^      ^^^^^^                         ^^
 * ```
 */
export function areaWordAt(reader: Reader, index: number): Match<AreaWord> | undefined {
  const match = anyAreaWordAt(reader, index);
  const { text, acronym } = wordAt(reader, index);
  const short = text.length === 2 && !acronym && !reader.upper;
  return short && match?.value.level === "central" ? undefined : match;
}

/**
 * The level that stands after `cấp`.
 *
 * ```
 * UBND cấp huyện      chính quyền cấp cơ sở
 *          ^^^^^                      ^^^^^
 * ```
 */
export function classAt(reader: Reader, index: number): Match<AgencyLevel> | undefined {
  const area = anyAreaWordAt(reader, index);
  if (area === undefined) return undefined;
  const { end } = area;
  const { level } = area.value;
  if (level === "city") return { value: "province", end };
  if (level !== "other") return { value: level, end };
  return keyAt(reader, index) === "cơ" ? { value: "commune", end } : undefined;
}

/**
 * The beginning of a name; in small letters a longer common noun goes before it.
 *
 * ```
 * Sở Nội vụ      Văn phòng UBND tỉnh      các phòng chuyên môn
 * ^^             ^^^^^^^^^^^^^^               ^^^^^ none: `phòng chuyên môn` is a noun
 * ```
 */
export function headAt(reader: Reader, index: number): Match<Head> | undefined {
  const head = anyHeadAt(reader, index);
  if (head === undefined || isProper(reader, index)) return head;
  const noun = anyNounAt(reader, index);
  return noun !== undefined && noun.end > head.end ? undefined : head;
}

/**
 * Words that make what follows a collective, or a count of bodies or areas.
 *
 * ```
 * tất cả các sở      11 huyện, thành phố
 * ^^^^^^^^^^         ^^
 * ```
 */
export function pluralAt(reader: Reader, index: number): Match<true> | undefined {
  const words = pluralWordAt(reader, index);
  return words ?? (isCount(reader, index) ? { value: true, end: index + 1 } : undefined);
}

/** A number that counts what stands after it and is not part of a name (`Đề án 06 tỉnh`). */
function isCount(reader: Reader, index: number): boolean {
  if (!/^\d{1,3}$/.test(keyAt(reader, index))) return false;
  const before = wordAt(reader, index - 1);
  if (before.word && !before.acronym && before.key !== "và") return false;
  if (wordAt(reader, index + 1).capital || isClassWord(reader, index + 1)) return false;
  return nounAt(reader, index + 1) !== undefined;
}

/**
 * A common noun of bodies; `xã` in `xã hội` is none.
 *
 * ```
 * các sở, ban, ngành      tổ dân phố
 *     ^^  ^^^  ^^^^^      ^^^^^^^^^^
 * ```
 */
export function nounAt(reader: Reader, index: number): Match<GroupNoun> | undefined {
  const match = anyNounAt(reader, index);
  if (match?.end !== index + 1) return match;
  return anyAreaWordAt(reader, index)?.value.level === "other" ? undefined : match;
}

/**
 * A known field of work; its short abbreviations only in capitals.
 *
 * ```
 * Sở Tài nguyên và Môi trường      Sở TN&MT      Phòng VHTT
 *    ^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^            ^^^^
 * ```
 */
export function fieldAt(reader: Reader, index: number): Match<string> | undefined {
  const match = anyFieldAt(reader, index);
  if (match?.end !== index + 1 || isProper(reader, index)) return match;
  return wordAt(reader, index).text.length <= 3 ? undefined : match;
}

/**
 * A verb of doing. Agencies' names hold the same words with a capital (`Phòng Tổng hợp`), so only
 * small letters count, and in a text of capitals only the two sure verbs.
 *
 * ```
 * Sở Nội vụ chủ trì, phối hợp với Sở Tài chính
 *           ^^^^^^^  ^^^^^^^^
 * ```
 */
export function roleAt(reader: Reader, index: number): Match<AgencyRole | "none"> | undefined {
  if (wordAt(reader, index).capital) return undefined;
  const match = roleWordAt(reader, index);
  const sure = match?.value === "lead" || match?.value === "coordinate";
  return sure || !reader.upper ? match : undefined;
}

/**
 * Whether a word is the dash or dot of a list item. A dash that only happens to begin a line is
 * part of a name.
 *
 * ```
 * - Sở Y tế      • Chủ trì: Sở Y tế      Trung tâm CNTT⏎- TNMT
 * ^              ^                                      ^ no bullet
 * ```
 */
export function isBullet(reader: Reader, index: number): boolean {
  const { key, word, lineStart } = wordAt(reader, index);
  if (word || !lineStart) return false;
  if (/^[+*•]$/.test(key)) return true;
  const next = index + 1;
  return key === "-" && (index === 0 || startsItem(reader, next) || startsLabel(reader, next));
}

/** Whether a word of doing stands here with a colon soon after it: `Chủ trì: …`. */
function startsLabel(reader: Reader, index: number): boolean {
  const role = roleWordAt(reader, index);
  return role !== undefined && role.value !== "none" && keyAt(reader, role.end) === ":";
}

/** Whether a body with a name of its own surely begins here, though no sign divides it off. */
export function startsBody(reader: Reader, index: number): boolean {
  const head = isProper(reader, index) ? headAt(reader, index) : undefined;
  if (head === undefined) return false;
  if (head.end - index > 1 || wordAt(reader, index).acronym) return true;
  const { named, kind } = head.value;
  return named && (kind === "department" || fieldAt(reader, head.end) !== undefined);
}

/** Whether an item of the list may begin here, after a sign or a word that divides. */
export function startsItem(reader: Reader, index: number): boolean {
  const found =
    pluralAt(reader, index) ??
    headAt(reader, index) ??
    nounAt(reader, index) ??
    glossaryAt(reader, index) ??
    (isClassWord(reader, index) ? classAt(reader, index + 1) : undefined);
  return found !== undefined;
}

/** Words such as `có liên quan`; the short ones count only where a name cannot hold them. */
export function startsQualifier(reader: Reader, index: number): boolean {
  if (wordAt(reader, index).capital || roleAt(reader, index) !== undefined) return false;
  return qualifierAt(reader, index) !== undefined;
}

/**
 * The index after a list mark at the start of a line, or in the middle of one where the cell began
 * with a 1.
 *
 * ```
 * - Sở Y tế      a) Sở Y tế      1. Sở Nội vụ 2. Sở Y tế
 * ^              ^^              ^^           ^^
 * ```
 */
export function listMarkEnd(reader: Reader, index: number): number | undefined {
  if (isBullet(reader, index)) return index + 1;
  const { key, lineStart } = wordAt(reader, index);
  const sign = keyAt(reader, index + 1);
  const number = /^\d/.test(key);
  if (!/^(?:\d{1,2}|\p{L})$/u.test(key) || !/^[.)/]$/.test(sign)) return undefined;
  const end = index + 2;
  if (lineStart) {
    const next = wordAt(reader, end);
    const apart = next.gap !== "none";
    // `20/12/2022` begins with no mark: it is a date.
    const marks = number ? apart || !/^\d/.test(next.key) : apart && next.key !== "";
    return marks ? end : undefined;
  }
  const counted = /^0?1$/.test(keyAt(reader, 0)) && keyAt(reader, 1) === sign;
  return counted && number && sign !== "/" && startsBody(reader, end) ? end : undefined;
}

/** Notes something odd about the words from one index up to another. */
export function reportFinding(
  reader: Reader,
  code: AgencyFindingCode,
  start: number,
  end: number,
): void {
  const span = spanOf(reader, start, end);
  reader.findings.push(findingOf(FINDINGS, code, span, wordsOf(reader, start, end)));
}
