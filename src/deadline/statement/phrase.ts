import type { Mark, Token } from "../lexer/token.js";
import type { Word } from "../data/vocabulary.js";
import { atAuthority } from "./authority.js";
import { at, peek, type Reader } from "../lexer/reader.js";
import { isYear } from "../calendar/year.js";

const JOINTS: ReadonlySet<string> = new Set<Word | Mark>([",", "và", "hoặc", "(", ":", "-", ";"]);

/** Words that begin a time whatever follows them, with the word that must follow. */
const OPENINGS: readonly (readonly [Word, Word, Word?])[] = [
  ["định", "kỳ"],
  ["thường", "xuyên"],
  ["liên", "tục"],
  ["chậm", "nhất"],
  ["muộn", "nhất"],
  ["hoàn", "thành", "trước"],
  ["hoàn", "thành", "trong"],
  ["xong", "trước"],
  ["trước", "ngày"],
  ["trước", "khi"],
  ["sau", "khi"],
  ["ngay", "sau"],
  ["ngay", "khi"],
  ["khi", "có"],
  ["khi", "phát"],
  ["đột", "xuất"],
  ["đến", "hết"],
  ["đến", "ngày"],
  ["từ", "ngày"],
  ["kể", "từ"],
  ["ít", "nhất"],
  ["trong", "năm"],
  ["trong", "quý"],
  ["trong", "tháng"],
  ["không", "quá"],
  ["nếu", "trùng"],
];

/** The first words of {@link OPENINGS}, which spare the look at the rest. */
const OPENING_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  OPENINGS.map(([first]) => first),
);

function atOpening(reader: Reader): boolean {
  for (const [first, second, third] of OPENINGS) {
    if (at(reader, first, second, third)) return true;
  }
  return false;
}

const EACH_UNITS: ReadonlySet<string> = new Set<Word>(["ngày", "tuần", "tháng", "quý", "năm"]);

/**
 * Whether a time begins here, by its first words alone: it is asked at every joint of a phrase, so
 * it must not read on.
 */
function beginsTiming(reader: Reader): boolean {
  if (OPENING_WORDS.has(peek(reader).name) && atOpening(reader)) return true;
  if (at(reader, "theo")) return atAuthority(reader, 1);
  const next = peek(reader, 1);
  switch (peek(reader).name) {
    case "hàng":
    case "mỗi":
      return EACH_UNITS.has(next.name);
    case "quý":
      return next.kind === "number" || ["i", "ii", "iii", "iv"].includes(next.name);
    case "tháng":
      return next.kind === "number";
    case "trước":
    case "đến":
      return next.kind === "number" && ["/", "tháng"].includes(peek(reader, 2).name);
    case "năm":
      return isYear(reader, 1);
    default:
      return false;
  }
}

/** Words that open the next activity of a cell, so that a phrase before a comma ends there. */
const ACTIVITIES: readonly (readonly [Word, Word])[] = [
  ["báo", "cáo"],
  ["hoàn", "thành"],
];

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
): { from: number; to: number } | undefined {
  const from = reader.position;
  let brackets = 0;
  while (reader.position < reader.end) {
    const { name } = peek(reader);
    if (name === ")" && brackets === 0) break;
    if (name === "(") brackets += 1;
    if (name === ")") brackets -= 1;
    if (JOINTS.has(name) && (endsAtJoint(reader) || endsInProse(reader))) break;
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
  if (at(reader, "chậm", "nhất") || at(reader, "muộn", "nhất")) return true;
  return at(reader, "trước", "ngày") && peek(reader, 2).kind === "number";
}

function endsAtJoint(reader: Reader): boolean {
  const place = reader.position;
  reader.position += 1;
  if (JOINTS.has(peek(reader).name)) reader.position += 1;
  const ends =
    beginsTiming(reader) ||
    (peek(reader, -1).name === "," &&
      ACTIVITIES.some(([first, second]) => at(reader, first, second)));
  reader.position = place;
  return ends;
}

const EDGES: ReadonlySet<string> = new Set<Mark>([",", ".", ";", ":", "-", '"', "…", "+"]);

function isEdge(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  return token !== undefined && (token.kind === "break" || EDGES.has(token.name));
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
