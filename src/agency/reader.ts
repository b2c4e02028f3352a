import {
  spanOfPieces,
  wordKey,
  wordsOfPieces,
  type Finding,
  type Severity,
  type Span,
} from "../text/index.js";
import type { AgencyFindingCode, AgencyLevel } from "./agency.js";
import { lex, type LexedText, type Token } from "./lexer.js";
import { longestMatch, type Lexicon, type Match } from "./lexicon.js";
import {
  AREAS,
  BELONGING_WORDS,
  CITIES,
  FIELDS,
  HEADS,
  NOUNS,
  PLURAL_WORDS,
  QUALIFIER_WORDS,
  ROLES,
} from "./vocabulary.js";

/** `cấp`, before the name of a class of local government, and its commonest misprint. */
const CLASS_WORDS: readonly string[] = ["cấp", "cập"];
/** The first word of `cơ sở`, the lowest class of local government. */
const BASE = /* @__PURE__ */ wordKey("cơ");
/** `và`. */
export const AND: string = /* @__PURE__ */ wordKey("và");

const FINDINGS: Readonly<Record<AgencyFindingCode, readonly [Severity, vi: string, en: string]>> = {
  "unknown-abbreviation": ["info", "Chưa rõ chữ viết tắt", "Unknown abbreviation"],
  "unrecognized-agency": ["warning", "Không nhận ra cơ quan", "No agency recognised"],
  "missing-separator": ["info", "Thiếu dấu phân cách trước", "Nothing divides off"],
  "open-list": ["warning", "Danh sách bỏ ngỏ", "The list is left open"],
};

/** What all readers of one cell share. Nothing in it changes but the list of findings. */
export interface Reader {
  readonly lexed: LexedText;
  readonly tokens: readonly Token[];
  readonly glossary: Lexicon<string>;
  readonly findings: Finding<AgencyFindingCode>[];
}

/** Makes the reader of a cell. */
export function readerOf(text: string, glossary: Lexicon<string>): Reader {
  const lexed = lex(text);
  return { lexed, tokens: lexed.tokens, glossary, findings: [] };
}

/** The key of a token, or the empty text past the end. */
export function keyAt(reader: Reader, at: number): string {
  return reader.tokens[at]?.key ?? "";
}

/** Whether a token is `cấp`, before the name of a class of local government. */
export function isClassWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && CLASS_WORDS.includes(token.text.toLowerCase());
}

/** The span in the given text of the tokens from one index up to another. */
export function spanOf(reader: Reader, from: number, end: number): Span {
  return spanOfPieces(reader.lexed.folded, reader.tokens, from, end);
}

/** The folded words of the tokens from one index up to another, on one line. */
export function wordsOf(reader: Reader, from: number, end: number): string {
  return wordsOfPieces(reader.lexed.folded, reader.tokens, from, end);
}

const find =
  <Value>(words: Lexicon<Value>) =>
  (reader: Reader, at: number): Match<Value> | undefined => {
    const match = longestMatch(words, reader.tokens, at);
    return match && match.end > at ? match : undefined;
  };

const anyHeadAt = /* @__PURE__ */ find(HEADS);
const anyNounAt = /* @__PURE__ */ find(NOUNS);
const pluralWordAt = /* @__PURE__ */ find(PLURAL_WORDS);
const anyAreaWordAt = /* @__PURE__ */ find(AREAS);
export const cityAt = /* @__PURE__ */ find(CITIES);
export const belongingAt = /* @__PURE__ */ find(BELONGING_WORDS);
export const qualifierAt = /* @__PURE__ */ find(QUALIFIER_WORDS);
const anyFieldAt = /* @__PURE__ */ find(FIELDS);
const anyRoleAt = /* @__PURE__ */ find(ROLES);

/** A word of a level at a token; `TƯ` (Trung ương) in capitals only, for `tư` is another word. */
export function areaWordAt(reader: Reader, at: number): ReturnType<typeof anyAreaWordAt> {
  const match = anyAreaWordAt(reader, at);
  const token = reader.tokens[at];
  const short = token?.text.length === 2 && !token.acronym && !reader.lexed.upper;
  return short && match?.value.level === "central" ? undefined : match;
}

/** An abbreviation of the caller's glossary at a token. */
export function glossaryAt(reader: Reader, at: number): Match<string> | undefined {
  const match = longestMatch(reader.glossary, reader.tokens, at);
  return match && match.end > at ? match : undefined;
}

/** The level that stands at a token after `cấp`: `huyện`, `cơ sở`. */
export function classAt(reader: Reader, at: number): Match<AgencyLevel> | undefined {
  const area = anyAreaWordAt(reader, at);
  if (!area) return undefined;
  const { end } = area;
  const { level } = area.value;
  if (level === "city") return { value: "province", end };
  if (level !== "other") return { value: level, end };
  return keyAt(reader, at) === BASE ? { value: "commune", end } : undefined;
}

/** The beginning of a name at a token; in small letters a longer common noun goes before it. */
export function headAt(reader: Reader, at: number): ReturnType<typeof anyHeadAt> {
  const head = anyHeadAt(reader, at);
  if (!head || reader.tokens[at]?.capital === true || reader.lexed.upper) return head;
  const noun = anyNounAt(reader, at);
  return noun && noun.end > head.end ? undefined : head;
}

/** `các`, `tất cả các`, or a count of bodies or areas: `11 huyện, thành phố`. */
export function pluralAt(reader: Reader, at: number): ReturnType<typeof pluralWordAt> {
  return (
    pluralWordAt(reader, at) ?? (isCount(reader, at) ? { value: true, end: at + 1 } : undefined)
  );
}

/** A number that counts what stands after it and is not part of a name (`Đề án 06 tỉnh`). */
function isCount(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  if (!/^\d{1,3}$/.test(keyAt(reader, at))) return false;
  if (before?.word === true && !before.acronym && before.key !== AND) return false;
  if (reader.tokens[at + 1]?.capital === true || isClassWord(reader, at + 1)) return false;
  return nounAt(reader, at + 1) !== undefined;
}

/** A common noun of bodies at a token; `xã` in `xã hội` is none. */
export function nounAt(reader: Reader, at: number): ReturnType<typeof anyNounAt> {
  const match = anyNounAt(reader, at);
  if (match?.end !== at + 1) return match;
  return anyAreaWordAt(reader, at)?.value.level === "other" ? undefined : match;
}

/** A known field of work at a token; its short abbreviations only in capitals. */
export function fieldAt(reader: Reader, at: number): Match<string> | undefined {
  const token = reader.tokens[at];
  if (!token) return undefined;
  const match = anyFieldAt(reader, at);
  if (!match || reader.lexed.upper || token.capital) return match;
  return token.text.length <= 3 && match.end === at + 1 ? undefined : match;
}

/**
 * A verb of doing at a token. Agencies' names hold the same words with a capital (`Phòng Tổng
 * hợp`), so only small letters count, and in a text of capitals only the two sure verbs.
 */
export function roleAt(reader: Reader, at: number): ReturnType<typeof anyRoleAt> {
  const token = reader.tokens[at];
  if (!token || token.capital) return undefined;
  const match = anyRoleAt(reader, at);
  if (!match || !reader.lexed.upper) return match;
  return match.value === "lead" || match.value === "coordinate" ? match : undefined;
}

/** A verb of doing whatever its letters, as it stands in brackets and labels. */
export const roleWordAt = anyRoleAt;

/** Whether the token at an index is the dash or dot of a list item. */
export function isBullet(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || token.word || !token.lineStart) return false;
  if (/^[+*•·▪●○◦‣]$/u.test(token.text)) return true;
  // A dash that only happens to begin a line is part of a name: `Trung tâm CNTT⏎- TNMT`.
  return (
    token.text === "-" && (at === 0 || startsItem(reader, at + 1) || startsLabel(reader, at + 1))
  );
}

/** Whether a word of doing stands here with a colon soon after it: `Chủ trì: …`. */
function startsLabel(reader: Reader, at: number): boolean {
  const role = anyRoleAt(reader, at);
  return role !== undefined && role.value !== "none" && keyAt(reader, role.end) === ":";
}

/** Whether a body with a name of its own surely begins here, though no sign divides it off. */
export function startsBody(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || !(token.capital || reader.lexed.upper)) return false;
  const head = headAt(reader, at);
  if (!head) return false;
  if (head.end - at > 1 || token.acronym) return true;
  if (!head.value.named) return false;
  return head.value.kind === "department" || fieldAt(reader, head.end) !== undefined;
}

/** Whether an item of the list may begin here, after a sign or a word that divides. */
export function startsItem(reader: Reader, at: number): boolean {
  return (
    pluralAt(reader, at) !== undefined ||
    headAt(reader, at) !== undefined ||
    nounAt(reader, at) !== undefined ||
    glossaryAt(reader, at) !== undefined ||
    (isClassWord(reader, at) && classAt(reader, at + 1) !== undefined)
  );
}

/** Words such as `có liên quan`; the short ones count only where a name cannot hold them. */
export function startsQualifier(reader: Reader, at: number): boolean {
  const small = reader.tokens[at]?.capital === false;
  return small && qualifierAt(reader, at) !== undefined && !roleAt(reader, at);
}

/** The index after a list mark at the start of a line: `-`, `1.`, `a)`. */
export function listMarkEnd(reader: Reader, at: number): number | undefined {
  if (isBullet(reader, at)) return at + 1;
  const token = reader.tokens[at];
  if (!token || !/^(?:\d{1,2}|\p{L})$/u.test(token.text)) return undefined;
  const sign = keyAt(reader, at + 1);
  // In the middle of a line, where the cell began with a 1: `1. Sở A 2. Sở B`.
  if (!token.lineStart) {
    const counted = /^0?1$/.test(keyAt(reader, 0)) && keyAt(reader, 1) === sign;
    const number = counted && /^\d/.test(token.text) && /^[.)]$/.test(sign);
    return number && startsBody(reader, at + 2) ? at + 2 : undefined;
  }
  const follows = reader.tokens[at + 2]?.spaced === true || /^\d/.test(token.text);
  const marks = sign === "." || sign === ")" || sign === "/";
  return marks && follows ? at + 2 : undefined;
}

/** Notes something odd about the tokens from one index up to another. */
export function reportFinding(
  reader: Reader,
  code: AgencyFindingCode,
  from: number,
  end: number,
): void {
  const [severity, vi, en] = FINDINGS[code];
  const words = `“${wordsOf(reader, from, end)}”`;
  const message = { vi: `${vi}: ${words}`, en: `${en}: ${words}` };
  reader.findings.push({ code, severity, message, span: spanOf(reader, from, end) });
}
