import { spanOf, wordsOf, type CutText, type Lexicon } from "../reading/index.js";
import { findingOf, type Finding } from "../text/index.js";
import type { AgencyFindingCode, AgencyLevel } from "./agency.js";
import { FINDINGS } from "./data/findings.js";
import { longestMatch, type Match } from "./lexicon.js";
import { CLASS_WORDS } from "./data/areas.js";
import { BELONGING, PLURALS, QUALIFIERS, ROLES } from "./data/phrases.js";
import { AREAS, CITIES, FIELDS, HEADS, NOUNS } from "./vocabulary.js";
import { isUpper, wordsOfCell, type Word } from "./word.js";

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

/** The key of a token, or the empty text past the end. */
export function keyAt(reader: Reader, index: number): string {
  return reader.pieces[index]?.key ?? "";
}

/** Whether a token is `cấp`, before the name of a class of local government. */
export function isClassWord(reader: Reader, index: number): boolean {
  return CLASS_WORDS.has(keyAt(reader, index));
}

const find =
  <Value>(words: Lexicon<Value>) =>
  (reader: Reader, index: number): Match<Value> | undefined => {
    const match = longestMatch(words, reader.pieces, index);
    return match !== undefined && match.end > index ? match : undefined;
  };

const anyHeadAt = /* @__PURE__ */ find(HEADS);
const anyNounAt = /* @__PURE__ */ find(NOUNS);
const pluralWordAt = /* @__PURE__ */ find(PLURALS);
const anyAreaWordAt = /* @__PURE__ */ find(AREAS);
export const cityAt = /* @__PURE__ */ find(CITIES);
export const belongingAt = /* @__PURE__ */ find(BELONGING);
export const qualifierAt = /* @__PURE__ */ find(QUALIFIERS);
const anyFieldAt = /* @__PURE__ */ find(FIELDS);
const anyRoleAt = /* @__PURE__ */ find(ROLES);

/** A word of a level at a token; `TƯ` (Trung ương) in capitals only, for `tư` is another word. */
export function areaWordAt(reader: Reader, index: number): ReturnType<typeof anyAreaWordAt> {
  const match = anyAreaWordAt(reader, index);
  const token = reader.pieces[index];
  const short = token?.text.length === 2 && !token.acronym && !reader.upper;
  return short && match?.value.level === "central" ? undefined : match;
}

/** An abbreviation of the caller's glossary at a token. */
export function glossaryAt(reader: Reader, index: number): Match<string> | undefined {
  const match = longestMatch(reader.glossary, reader.pieces, index);
  return match !== undefined && match.end > index ? match : undefined;
}

/** The level that stands at a token after `cấp`: `huyện`, `cơ sở`. */
export function classAt(reader: Reader, index: number): Match<AgencyLevel> | undefined {
  const area = anyAreaWordAt(reader, index);
  if (area === undefined) return undefined;
  const { end } = area;
  const { level } = area.value;
  if (level === "city") return { value: "province", end };
  if (level !== "other") return { value: level, end };
  return keyAt(reader, index) === "cơ" ? { value: "commune", end } : undefined;
}

/** The beginning of a name at a token; in small letters a longer common noun goes before it. */
export function headAt(reader: Reader, index: number): ReturnType<typeof anyHeadAt> {
  const head = anyHeadAt(reader, index);
  if (head === undefined || reader.pieces[index]?.capital === true || reader.upper) return head;
  const noun = anyNounAt(reader, index);
  return noun !== undefined && noun.end > head.end ? undefined : head;
}

/** `các`, `tất cả các`, or a count of bodies or areas: `11 huyện, thành phố`. */
export function pluralAt(reader: Reader, index: number): ReturnType<typeof pluralWordAt> {
  return (
    pluralWordAt(reader, index) ??
    (isCount(reader, index) ? { value: true, end: index + 1 } : undefined)
  );
}

/** A number that counts what stands after it and is not part of a name (`Đề án 06 tỉnh`). */
function isCount(reader: Reader, index: number): boolean {
  const before = reader.pieces[index - 1];
  if (!/^\d{1,3}$/.test(keyAt(reader, index))) return false;
  if (before?.word === true && !before.acronym && before.key !== "và") return false;
  if (reader.pieces[index + 1]?.capital === true || isClassWord(reader, index + 1)) return false;
  return nounAt(reader, index + 1) !== undefined;
}

/** A common noun of bodies at a token; `xã` in `xã hội` is none. */
export function nounAt(reader: Reader, index: number): ReturnType<typeof anyNounAt> {
  const match = anyNounAt(reader, index);
  if (match?.end !== index + 1) return match;
  return anyAreaWordAt(reader, index)?.value.level === "other" ? undefined : match;
}

/** A known field of work at a token; its short abbreviations only in capitals. */
export function fieldAt(reader: Reader, index: number): Match<string> | undefined {
  const token = reader.pieces[index];
  if (token === undefined) return undefined;
  const match = anyFieldAt(reader, index);
  if (match === undefined || reader.upper || token.capital) return match;
  return token.text.length <= 3 && match.end === index + 1 ? undefined : match;
}

/**
 * A verb of doing at a token. Agencies' names hold the same words with a capital (`Phòng Tổng
 * hợp`), so only small letters count, and in a text of capitals only the two sure verbs.
 */
export function roleAt(reader: Reader, index: number): ReturnType<typeof anyRoleAt> {
  const token = reader.pieces[index];
  if (token === undefined || token.capital) return undefined;
  const match = anyRoleAt(reader, index);
  if (match === undefined || !reader.upper) return match;
  return match.value === "lead" || match.value === "coordinate" ? match : undefined;
}

/** A verb of doing whatever its letters, as it stands in brackets and labels. */
export const roleWordAt = anyRoleAt;

/** Whether the token at an index is the dash or dot of a list item. */
export function isBullet(reader: Reader, index: number): boolean {
  const token = reader.pieces[index];
  if (token === undefined || token.word || !token.lineStart) return false;
  if (/^[+*•·▪●○◦‣]$/u.test(token.text)) return true;
  // A dash that only happens to begin a line is part of a name: `Trung tâm CNTT⏎- TNMT`.
  return (
    token.text === "-" &&
    (index === 0 || startsItem(reader, index + 1) || startsLabel(reader, index + 1))
  );
}

/** Whether a word of doing stands here with a colon soon after it: `Chủ trì: …`. */
function startsLabel(reader: Reader, index: number): boolean {
  const role = anyRoleAt(reader, index);
  return role !== undefined && role.value !== "none" && keyAt(reader, role.end) === ":";
}

/** Whether a body with a name of its own surely begins here, though no sign divides it off. */
export function startsBody(reader: Reader, index: number): boolean {
  const token = reader.pieces[index];
  if (token === undefined || !(token.capital || reader.upper)) return false;
  const head = headAt(reader, index);
  if (head === undefined) return false;
  if (head.end - index > 1 || token.acronym) return true;
  if (!head.value.named) return false;
  return head.value.kind === "department" || fieldAt(reader, head.end) !== undefined;
}

/** Whether an item of the list may begin here, after a sign or a word that divides. */
export function startsItem(reader: Reader, index: number): boolean {
  return (
    pluralAt(reader, index) !== undefined ||
    headAt(reader, index) !== undefined ||
    nounAt(reader, index) !== undefined ||
    glossaryAt(reader, index) !== undefined ||
    (isClassWord(reader, index) && classAt(reader, index + 1) !== undefined)
  );
}

/** Words such as `có liên quan`; the short ones count only where a name cannot hold them. */
export function startsQualifier(reader: Reader, index: number): boolean {
  const small = reader.pieces[index]?.capital === false;
  return small && qualifierAt(reader, index) !== undefined && roleAt(reader, index) === undefined;
}

/** The index after a list mark at the start of a line: `-`, `1.`, `a)`. */
export function listMarkEnd(reader: Reader, index: number): number | undefined {
  if (isBullet(reader, index)) return index + 1;
  const token = reader.pieces[index];
  if (token === undefined || !/^(?:\d{1,2}|\p{L})$/u.test(token.text)) return undefined;
  const sign = keyAt(reader, index + 1);
  // In the middle of a line, where the cell began with a 1: `1. Sở A 2. Sở B`.
  if (!token.lineStart) {
    const counted = /^0?1$/.test(keyAt(reader, 0)) && keyAt(reader, 1) === sign;
    const number = counted && /^\d/.test(token.text) && /^[.)]$/.test(sign);
    return number && startsBody(reader, index + 2) ? index + 2 : undefined;
  }
  const follows = (reader.pieces[index + 2]?.gap ?? "none") !== "none" || /^\d/.test(token.text);
  const marks = sign === "." || sign === ")" || sign === "/";
  return marks && follows ? index + 2 : undefined;
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
