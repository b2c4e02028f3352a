import { wordKey } from "../text/index.js";
import {
  COMMA_PAIRS,
  ISSUER_ENDS,
  ISSUER_HEADS,
  OTHER_NUMBERS,
  SUBJECT_OPENERS,
} from "./data/subject-words.js";
import type { DocumentTypeKey } from "./data/document-types.js";
import { readDate, type DateReading } from "./date-reader.js";
import { phraseEnd, phrases, phraseStart, type Phrases, type Token } from "./lexer.js";
import { TYPE_PHRASES, typeOfWords } from "./vocabulary.js";

const OPENERS: Phrases = /* @__PURE__ */ phrases(SUBJECT_OPENERS);
const ENDS: Phrases = /* @__PURE__ */ phrases(ISSUER_ENDS);
const HEADS: Phrases = /* @__PURE__ */ phrases(ISSUER_HEADS);
const PAIRS: Phrases = /* @__PURE__ */ phrases(COMMA_PAIRS);
const PREAMBLES: Phrases = /* @__PURE__ */ phrases(["về việc", "về", "v/v"]);
const OTHERS: Phrases = /* @__PURE__ */ phrases(OTHER_NUMBERS);
const COMMITTEE: Phrases = /* @__PURE__ */ phrases(["ban chỉ đạo"]);
const NUMBER_WORD = /* @__PURE__ */ wordKey("số");
const TERM = /* @__PURE__ */ wordKey("khóa");
const OF = /* @__PURE__ */ wordKey("của");
const AND = /* @__PURE__ */ wordKey("và");
const LEVELS: Phrases = /* @__PURE__ */ phrases(["tỉnh", "huyện", "xã", "phường"]);

/** Longest issuer and subject, in tokens; past that the words are no longer about the document. */
const LONGEST_ISSUER = 18;
const LONGEST_ISSUER_BEFORE = 10;
/** Most numbers that may share one symbol. */
const MOST_SHARED = 12;
const LONGEST_SUBJECT = 90;

/** Index of the first token, and one past the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands before a number: `Kế hoạch số`. */
export interface Announcement {
  readonly type?: DocumentTypeKey;
  /** Whether `số` or a type stands there at all. */
  readonly announced: boolean;
  /** The issuer, where it stands between the type and the number. */
  readonly issuer?: Range;
  readonly start: number;
}

/** Whether the number is that of a form, an account or a file: `Mẫu số 02/BM-TTHC`. */
export function isOtherNumber(tokens: readonly Token[], at: number): boolean {
  const counted = tokens[at - 1]?.key === NUMBER_WORD;
  return phraseStart(tokens, counted ? at - 1 : at, OTHERS) !== undefined;
}

/** Reads the name of a type and `số` before a number, backwards. */
export function readAnnouncement(tokens: readonly Token[], at: number): Announcement {
  let end = at;
  if (tokens[end - 1]?.key === ":" && tokens[end - 2]?.key === NUMBER_WORD) end -= 1;
  const counted = tokens[end - 1]?.key === NUMBER_WORD;
  if (counted) end -= 1;
  const start = phraseStart(tokens, end, TYPE_PHRASES);
  if (start === undefined) {
    const unnamed = { announced: counted, start: counted ? end : at };
    return counted ? (readIssuedBy(tokens, end) ?? unnamed) : unnamed;
  }
  const type = typeOfWords(tokens.slice(start, end).map((token) => token.key));
  return { ...(type === undefined ? {} : { type }), announced: true, start };
}

/** `Nghị quyết của Quốc hội số …`: the issuer between the type and the number. */
function readIssuedBy(tokens: readonly Token[], end: number): Announcement | undefined {
  for (let of = end - 2; of > end - LONGEST_ISSUER_BEFORE && of > 0; of -= 1) {
    const token = tokens[of];
    if (token === undefined || token.kind === "sign" || token.divided) return undefined;
    if (token.key !== OF) continue;
    const start = phraseStart(tokens, of, TYPE_PHRASES);
    if (start === undefined || !isCapital(tokens[of + 1])) return undefined;
    const type = typeOfWords(tokens.slice(start, of).map((word) => word.key));
    if (type === undefined) return undefined;
    const named = tokens[end - 1]?.key === ":" ? end - 1 : end;
    return { type, announced: true, start, issuer: { start: of + 1, end: named } };
  }
  return undefined;
}

/** Numbers that share the symbol of a later one: `số 107 và 108/NĐ-CP`. The last stands first. */
export function readShared(
  tokens: readonly Token[],
  at: number,
): readonly { readonly serial: string; readonly year?: number; readonly start: number }[] {
  const shared: { serial: string; year?: number; start: number }[] = [];
  let end = at;
  while (shared.length < MOST_SHARED) {
    const joint = tokens[end - 1];
    if (joint === undefined || (joint.key !== "," && joint.key !== AND)) return [];
    const last = tokens[end - 2];
    if (last?.kind !== "digits") return [];
    const stroke = tokens[end - 3]?.key === "/" && tokens[end - 4]?.kind === "digits";
    const start = stroke ? end - 4 : end - 2;
    const serial = tokens[start]?.text ?? "";
    if (serial.length > 5) return [];
    shared.push(stroke ? { serial, year: Number(last.text), start } : { serial, start });
    end = start;
    if (tokens[end - 1]?.key === NUMBER_WORD) return shared;
  }
  return [];
}

/** What stands after a number: the date and the issuer, in either order. */
export interface Aftermath {
  readonly date?: DateReading;
  readonly issuer?: Range;
  readonly end: number;
}

/** Reads the date and the issuer after a number. */
export function readAftermath(tokens: readonly Token[], at: number): Aftermath {
  let end = at;
  let date: DateReading | undefined;
  let issuer: Range | undefined;
  // `04/KH-UBND tỉnh ngày …`: the body in the symbol goes on as words.
  if (phraseEnd(tokens, end, LEVELS) && tokens[end]?.divided === false) {
    const level = readDate(tokens, end + 1);
    if (level !== undefined) {
      issuer = { start: end - 1, end: end + 1 };
      end += 1;
    }
  }
  for (;;) {
    const next = tokens[end]?.key === "," ? end + 1 : end;
    const found = date === undefined ? readDate(tokens, next) : undefined;
    if (found !== undefined && (next === end || tokens[next]?.key !== "(")) {
      date = found;
      ({ end } = found);
      continue;
    }
    const body = issuer === undefined ? readIssuer(tokens, end) : undefined;
    if (body === undefined) break;
    issuer = body;
    ({ end } = body);
  }
  return {
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    end,
  };
}

/** `của UBND tỉnh Sơn La`, up to a sign or to the words of the subject. */
function readIssuer(tokens: readonly Token[], at: number): Range | undefined {
  if (tokens[at]?.key !== OF) return undefined;
  const start = at + 1;
  if (!isCapital(tokens[start])) return undefined;
  const committee = phraseEnd(tokens, start, COMMITTEE);
  const named = committee === undefined ? undefined : committeeEnd(tokens, committee);
  if (named !== undefined) return { start, end: named };
  let end = start + 1;
  while (end < start + LONGEST_ISSUER && !issuerEnds(tokens, end)) end += 1;
  return { start, end };
}

/**
 * A steering committee is named after its whole business, commas and verbs and all; only the
 * `về` of the subject ends it.
 */
function committeeEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let end = at; end < at + 2 * LONGEST_ISSUER; end += 1) {
    const token = tokens[end];
    if (token === undefined) return end;
    if (token.divided || /^[;.:()<]$/.test(token.key)) return undefined;
    if (phraseEnd(tokens, end, PREAMBLES) !== undefined) return end;
  }
  return undefined;
}

/** The name of a body begins with a capital; `của tỉnh`, `của các sở` name none. */
function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function issuerEnds(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.divided) return true;
  const type = phraseEnd(tokens, at, TYPE_PHRASES);
  if (type !== undefined && (token.lineStart || tokens[type]?.key === NUMBER_WORD)) return true;
  if (token.kind === "sign") {
    if (token.key === "," || token.key === "-" || token.key === "&" || token.key === ".") {
      return !isInsideName(tokens, at);
    }
    return true;
  }
  if (token.kind === "digits") return false;
  if (token.key === AND && phraseEnd(tokens, at + 1, TYPE_PHRASES) !== undefined) return true;
  if (phraseEnd(tokens, at, ENDS) !== undefined) return true;
  return phraseEnd(tokens, at, OPENERS) !== undefined && !isProper(token, tokens[at - 1]);
}

/** A sign that stands inside a name: `Văn hóa, Thể thao`, `Lao động - Thương binh`, `TP. Huế`. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (sign === undefined || before === undefined || after?.kind !== "letters") return false;
  if (sign.key === ",") return phraseEnd(tokens, at - 1, PAIRS) !== undefined;
  if (sign.key === ".") return before.key === "tp";
  if (phraseEnd(tokens, at + 1, HEADS) !== undefined) return false;
  return /^\p{Lu}/u.test(after.text) && phraseEnd(tokens, at + 1, TYPE_PHRASES) === undefined;
}

/** A capital after `Sở` or `Ban` opens no subject: `Sở Xây dựng`, `Ủy ban Kiểm tra`. */
function isProper(token: Token, before: Token | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:sở|bộ|phòng|ban|cục)$/i.test(before?.text ?? "");
}

/** The words that say what the document is about, without `về việc`. */
export function readSubject(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlySet<number>,
): Range | undefined {
  const term = termEnd(tokens, at);
  const comma = tokens[term]?.key === "," ? term + 1 : term;
  const from = tokens[comma]?.key === '"' ? comma + 1 : comma;
  const token = tokens[from];
  if (token === undefined || token.divided) return undefined;
  if (phraseEnd(tokens, from, OPENERS) === undefined) return undefined;
  const start = phraseEnd(tokens, from, PREAMBLES) ?? from;
  let end = start;
  let depth = 0;
  while (end < start + LONGEST_SUBJECT && !subjectEnds(tokens, end, starts)) {
    if (tokens[end]?.key === "(") depth += 1;
    if (tokens[end]?.key === ")") depth -= 1;
    if (depth < 0) break;
    end += 1;
  }
  return end > start ? { start, end } : undefined;
}

/** Past the term of an issuer: `khóa XIII`, `(khóa XII)`. */
function termEnd(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.key === "(" ? at + 1 : at;
  if (tokens[open]?.key !== TERM || tokens[open + 1] === undefined) return at;
  if (open === at) return at + 2;
  return tokens[open + 2]?.key === ")" ? open + 3 : at;
}

function subjectEnds(tokens: readonly Token[], at: number, starts: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (token === undefined || token.divided) return true;
  if (token.lineStart && (starts.has(at) || /^[-+•*]$/.test(token.key))) return true;
  if (token.kind !== "sign") return false;
  if (token.key === ";" || token.key === "<" || token.key === '"') return true;
  const next = tokens[at + 1];
  // A full stop ends it, a point inside a number or an abbreviation does not.
  if (token.key === ".") return next === undefined || next.spaced || next.kind === "sign";
  return token.key === "," && starts.has(at + 1);
}
