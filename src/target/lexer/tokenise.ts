import { SPELLINGS } from "../data/spellings.js";
import { readFigure } from "./figure.js";
import type { Gap, Token } from "./token.js";

/**
 * A space; a word; digits, and what is glued to them unless it is a unit; a tag (none is longer);
 * an entity; or a sign.
 */
const TOKEN =
  /([\n ]|&nbsp;)|([\p{L}\p{M}_]+\d*)|(\d+(?:[.,]\d+)*)(?:(?=(?:ha|km2?|m[23w]?|kg|h|tấn|tỷ|triệu|đồng|ngày|giờ|phút|lần|điểm|bậc|người|kv)(?![\p{L}\p{M}_\d]))|((?:[\p{L}\p{M}_][\p{L}\p{M}_\d]*)?))|<\/?([a-z][a-z\d]*)(?:[\s/][^>]{0,280})?>|&(?:amp|[lg][te]);|[<>]=|./gsu;

const BLOCK_TAG = /^(?:p|li|br|div|[uo]l|t[rdh]|table|h[1-4])$/;

/**
 * Cuts folded text into words, figures and signs, in one pass.
 *
 * @param text - Folded text.
 * @returns The tokens in order.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = "paragraph";
  for (const match of smallLetters(text).matchAll(TOKEN)) {
    const [written, space, word, digits, glued, tag] = match;
    if (space === "\n") gap = gap === "line" || gap === "paragraph" ? "paragraph" : "line";
    else if (space !== undefined || (tag !== undefined && !BLOCK_TAG.test(tag))) {
      if (gap === "none") gap = "space";
    } else {
      const value = digits === undefined || (glued ?? "") !== "" ? undefined : readFigure(digits);
      const kind = kindOf(word, digits, value, tag);
      const name = kind === "break" ? "" : (SPELLINGS.get(written) ?? written);
      const start = match.index;
      tokens.push({ kind, name, value: value ?? 0, start, end: start + written.length, gap });
      gap = "none";
    }
  }
  return tokens;
}

/** Some letters outside Vietnamese grow when they are made small; positions must not move. */
function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

function kindOf(
  word: string | undefined,
  digits: string | undefined,
  value: number | undefined,
  tag: string | undefined,
): Token["kind"] {
  if (word !== undefined) return "word";
  if (digits !== undefined) return value === undefined ? "code" : "number";
  return tag === undefined ? "mark" : "break";
}
