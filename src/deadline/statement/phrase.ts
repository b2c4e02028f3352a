import { isYear } from "../calendar/year.js";
import { at, atOne, atPhrase, peek, type Reader } from "../lexer/reader.js";
import { isOneOf, phrases, tokenSet, type Token } from "../lexer/token.js";
import { EACH, LATEST, ROMAN, UNITS } from "../lexer/words.js";
import { AUTHORITIES } from "./authority.js";

const PHRASE_JOINTS = /* @__PURE__ */ tokenSet(", và hoặc ( : - ;");

/** Words that begin a time whatever follows them. */
const OPENINGS = /* @__PURE__ */ phrases(
  "định kỳ|thường xuyên|liên tục|[chậm/muộn/ít] nhất|hoàn thành [trước/trong]|xong trước|" +
    "trước [ngày/khi/#]|sau khi|ngay [sau/khi]|khi [có/phát]|đột xuất|đến [hết/ngày/#]|từ ngày|" +
    "kể từ|trong [năm/quý/tháng]|không quá|nếu trùng",
);
const AFTER_DAY = /* @__PURE__ */ tokenSet("/ tháng");

/**
 * Whether a time begins here, by its first words alone: it is asked at every joint of a phrase, so
 * it must not read on.
 */
function beginsTiming(reader: Reader): boolean {
  if (atPhrase(reader, OPENINGS)) {
    return peek(reader, 1).kind !== "number" || atOne(reader, AFTER_DAY, 2);
  }
  if (at(reader, "theo")) return atPhrase(reader, AUTHORITIES, 1);
  if (atOne(reader, EACH)) return !at(reader, "từng") && atOne(reader, UNITS, 1);
  const numbered = peek(reader, 1).kind === "number";
  if (at(reader, "quý")) return numbered || atOne(reader, ROMAN, 1);
  return at(reader, "tháng") ? numbered : at(reader, "năm") && isYear(reader, 1);
}

/** Words that open the next activity of a cell, so that a phrase before a comma ends there. */
const ACTIVITIES = /* @__PURE__ */ phrases("báo cáo|hoàn thành");

/** The tokens `[from, to)` of a phrase. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads words up to the end of the item, or up to a joint after which another time begins, and
 * gives the tokens `[from, to)` they cover, without punctuation at the ends.
 *
 * ```
 * Khi có phản ánh, kiến nghị của tổ chức; báo cáo hằng quý
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readPhrase(
  reader: Reader,
  stops: (reader: Reader) => boolean = () => false,
): Words | undefined {
  const from = reader.position;
  let brackets = 0;
  while (reader.position < reader.end) {
    const { name } = peek(reader);
    if (name === ")" && brackets === 0) break;
    if (name === "(") brackets += 1;
    if (name === ")") brackets -= 1;
    if (atOne(reader, PHRASE_JOINTS) && (endsAtJoint(reader) || endsInProse(reader))) break;
    if (reader.position > from && atLatest(reader)) break;
    if (stops(reader)) break;
    reader.position += 1;
  }
  let to = reader.position;
  while (to > from && isEdge(reader, to - 1)) to -= 1;
  if (to === from) return undefined;
  reader.position = to;
  return { from, to };
}

/** In prose a comma is followed by the next thing that is done. */
function endsInProse(reader: Reader): boolean {
  return reader.mode === "running" && peek(reader).name === ",";
}

/** `... chậm nhất ngày`, `... trước ngày 15`: a bound that needs no joint before it. */
function atLatest(reader: Reader): boolean {
  if (atPhrase(reader, LATEST)) return true;
  return at(reader, "trước", "ngày") && peek(reader, 2).kind === "number";
}

function endsAtJoint(reader: Reader): boolean {
  const place = reader.position;
  reader.position += 1;
  if (atOne(reader, PHRASE_JOINTS)) reader.position += 1;
  const ends =
    beginsTiming(reader) || (peek(reader, -1).name === "," && atPhrase(reader, ACTIVITIES));
  reader.position = place;
  return ends;
}

const EDGES = /* @__PURE__ */ tokenSet(', . ; : - " … +');

function isEdge(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  return token !== undefined && (token.kind === "break" || isOneOf(token, EDGES));
}

/** A token with one space before it where the text has any; a broken word is put together. */
function spaced(text: string, token: Token, first: boolean): string {
  const written = text.slice(token.start, token.end);
  const word = token.kind === "word" ? written.replace(/\s/g, "") : written;
  return first || token.gap === "none" ? word : ` ${word}`;
}

/** The words of some tokens, on one line. */
export function wordsOf(reader: Reader, from: number, to: number): string {
  const { text, tokens } = reader;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return "";
  if (isPlain(tokens, from, to)) return text.slice(first.start, last.end);
  const words = tokens.slice(from, to).map((token, index) => spaced(text, token, index === 0));
  return words.join("");
}

/** Whether tokens stand on one line, apart by single spaces, with no word torn in two. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  let end = tokens[from]?.start ?? 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || token.start - end > 1) return false;
    if (index > from && token.gap === "line") return false;
    if (token.name !== "" && token.end - token.start > token.name.length) return false;
    end = token.end;
  }
  return true;
}
