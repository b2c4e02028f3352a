import {
  dividedText,
  isYear,
  usualWord,
  wordKey,
  type CutText,
  type Gap,
  type Piece,
} from "../reading/index.js";
import { wordsJoined } from "./letters-apart.js";
import { unaccent } from "../text/index.js";
import { hasTones } from "./tones.js";
import { withoutMottos } from "./mottos.js";
import { withoutPageNumbers } from "./page-numbers.js";
import { joined } from "./spaced-letters.js";
import { knownBody, knownSymbol } from "./vocabulary.js";

/** A text whose emphasis and tags are passed over: what all rules of this room read. */
export type Reader = CutText;

/** Index of the first piece, and one past the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Signs and words as scanning misreads them. */
const MISREAD = /* @__PURE__ */ new Map([
  ["\\", "/"],
  ["sô", "số"],
  ["thảng", "tháng"],
  ["nãm", "năm"],
  ["vãn", "văn"],
  ["cùa", "của"],
  ["cuả", "của"],
  ["cũa", "của"],
  // Letters that an encoding lost.
  ["ngy", "ngày"],
  ["thng", "tháng"],
]);

/** Words that are misread for others where figures follow: `sổ 06/2026/TT-BNV`, `ngay 18/9/2026`. */
const BEFORE_FIGURES = /* @__PURE__ */ new Map([
  ["sổ", "số"],
  ["ngay", "ngày"],
  ["s", "số"],
  ["nm", "năm"],
]);

/** Words beside numbers and days by their letters without tones. */
const BARE_WORDS = /* @__PURE__ */ new Map(
  ["số", "ngày", "tháng", "năm", "của"].map((word) => [unaccent(word), word] as const),
);
/** The tones of Vietnamese, of which a syllable has one at most. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word with more tones than a syllable can have, as pages write that resist copying: `ngàỷ`, `củà`. */
function withOneTone(key: string): string {
  // Nearly all have one: to count those of others takes long.
  if (key.length > LONGEST_BARE || !hasTones(key)) return key;
  const tones = key.normalize("NFD").match(TONES)?.length ?? 0;
  return tones < 2 ? key : (BARE_WORDS.get(unaccent(key)) ?? key);
}
const LONGEST_BARE = 5;

/** From the least to the most that may stand between two pieces. */
const GAPS: readonly Gap[] = ["none", "space", "tab", "line", "paragraph"];

/**
 * Passes over signs of emphasis, which divide nothing, and over tags, which divide as empty lines
 * do; takes words apart that extraction glued together, and letters of other scripts for the Latin
 * ones that they look like.
 *
 * ```
 * Kế hoạch số _21_/KH-UBND<br>      Quyết địnhsố 5/QĐ-TTgcủa …      NĐ-CР
 *             ^  ^        ^^^^             ^^^^^^       ^^^^^^         ^ a Cyrillic letter
 * ```
 */
export function readerOf(cut: CutText): Reader {
  const whole = latin(cut);
  const divided = dividedText(whole)?.cut ?? whole;
  const { folded, pieces } = joined(wordsJoined(withoutMottos(withoutPageNumbers(divided))));
  const kept: Piece[] = [];
  let width = 0;
  for (const [index, piece] of pieces.entries()) {
    width = Math.max(width, GAPS.indexOf(piece.kind === "tag" ? "paragraph" : piece.gap));
    if (piece.kind === "tag" || piece.key === "*" || piece.key === "_") continue;
    const gap = GAPS[width] ?? piece.gap;
    const before = kept.at(-1);
    const misread = before === undefined ? undefined : digitsOf(pieces, index, before, gap);
    if (misread !== undefined) {
      kept[kept.length - 1] = misread;
      width = 0;
      continue;
    }
    // A sign that was written twice: `15//QĐ-UBND`, `QĐ--UBND`.
    const doubled = before?.end === piece.start && before.key === piece.key;
    if (doubled && /^[-/]$/.test(piece.key)) continue;
    const past = piece.key === "s" && pieces[index + 1]?.key === ":" ? index + 2 : index + 1;
    const figures = pieces[past]?.kind === "digits";
    const misspelt = figures ? BEFORE_FIGURES.get(piece.key) : undefined;
    const key = misspelt ?? MISREAD.get(piece.key) ?? withOneTone(piece.key);
    const spaced = gap === piece.gap && key === piece.key ? piece : { ...piece, gap, key };
    const cutAt =
      piece.kind === "letters" ? seam(folded.text, before, piece, pieces[index + 1]) : 0;
    if (cutAt > 0) kept.push(...apart(spaced, cutAt));
    else kept.push(spaced);
    width = 0;
  }
  return { folded, pieces: kept };
}

/**
 * A digit that was read as a letter, as one number with the digits beside it.
 *
 * ```
 * số l5/QĐ-UBND      61/20l8/NĐ-CP      12/2O22/QĐ-TTg
 *    ^^                 ^^^^               ^^^^
 * ```
 */
function digitsOf(
  pieces: readonly Piece[],
  index: number,
  before: Piece,
  gap: Gap,
): Piece | undefined {
  const piece = pieces[index];
  if (piece === undefined || gap !== "none") return undefined;
  if (!/^[lio\d]{1,6}$/.test(piece.key) || !/^[lio\d]{1,6}$/.test(before.key)) return undefined;
  let after = index + 1;
  while (after < index + 4 && /^[lio\d]{1,4}$/.test(pieces[after]?.key ?? "")) after += 1;
  const key = figuresOf(before.key + piece.key);
  const dashed = pieces[after]?.key === "-" && pieces[after + 1]?.kind === "letters";
  const ends =
    dashed ||
    /^[/\\]$/.test(pieces[after]?.key ?? "") ||
    isYearOfDay(pieces, index, before.start, key);
  if (!ends || (before.kind === "letters" && before.gap === "none")) return undefined;
  return { ...before, kind: "digits", key, value: Number(key), end: piece.end };
}

/** Letters that look like figures, as those. */
function figuresOf(key: string): string {
  return key.replace(/[li]/g, "1").replaceAll("o", "0");
}

/** Whether figures go on to the year of a day, some of them read as letters: `27/5/2O25`. */
function isYearOfDay(pieces: readonly Piece[], index: number, start: number, key: string): boolean {
  const rest = pieces[index + 1];
  const more = rest?.gap === "none" && /^[lio\d]{1,3}$/.test(rest.key) ? rest.key : "";
  let before = index - 1;
  while ((pieces[before]?.start ?? -1) >= start) before -= 1;
  const [sign, month] = [pieces[before], pieces[before - 1]];
  const dated = /^[/.]$/.test(sign?.key ?? "") && month?.kind === "digits";
  return dated && /^(?:19|20)\d\d$/.test(figuresOf(key + more));
}

/** The Cyrillic and Greek letters that look like Latin ones, and those. */
const LOOKALIKES = "АВЕКМНОРСТХІЅЈасеорхіΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const LATIN = "ABEKMHOPCTXISJaceopxiABEZHIKMNOPTYXo";
export const FOREIGN = /[\u0370-\u04FF]/u;

/** A text with Latin letters for those of other scripts that look like them. */
export function latinLetters(text: string): string {
  return text.replace(
    /[\u0370-\u04FF]/g,
    (letter) => LATIN.charAt(LOOKALIKES.indexOf(letter)) || letter,
  );
}

function latin({ folded, pieces }: CutText): CutText {
  if (!FOREIGN.test(folded.text)) return { folded, pieces };
  const text = latinLetters(folded.text);
  const read = pieces.map((piece) =>
    piece.kind === "letters"
      ? { ...piece, key: wordKey(text.slice(piece.start, piece.end)) }
      : piece,
  );
  return { folded: { ...folded, text }, pieces: read };
}

const LONGEST_GLUED = 40;

/** Words that are glued to the end of another. */
const ENDS_GLUED = /(?:và|về|tại|của|ngày|năm)$/;

/** How many letters of a word belong to the one before it, or 0 where nothing was glued. */
function seam(
  text: string,
  before: Piece | undefined,
  { key, start, end, gap }: Piece,
  after: Piece | undefined,
): number {
  const { length } = key;
  if (length > LONGEST_GLUED || length < 3) return 0;
  if (key.endsWith("số") && /^(?:[\d:.…/]|$)/.test(after?.key ?? "")) return length - 2;
  const tied = gap === "none" && /^[-/&]$/.test(before?.key ?? "");
  // No capital stands inside: that is so of nearly all words.
  const plain = text.startsWith(key.slice(1), start + 1);
  if (plain && !tied && (length === 3 || !ENDS_GLUED.test(key))) return 0;
  // No syllable goes on with these: `Kế hoạchvà Đầu tư`, `Chính phủvề`, `Chính phủngày 25/12/2001`
  const dated = after?.kind === "digits" && key.endsWith("ngày");
  const joins = dated ? 4 : (/(?:và|về|tại|của)$/.exec(key)?.[0].length ?? 0);
  if (length > 4 && joins > 0 && length > joins) return length - joins;
  // `tố cáonăm 1998`
  if (length > 4 && key.endsWith("năm") && isYear(after)) return length - 3;
  const word = text.slice(start, end);
  // `củaUBND`
  const small = /^(?:của|cùa|do|tại|theo)(?=\p{Lu}{2})/u.exec(word)?.[0].length ?? 0;
  if (small > 0) return small;
  // `SGDĐT-GDTrHngày`
  const joined = /^\p{Lu}\p{L}*(?=(?:[Nn]gày|của|về|năm)$)/u.exec(word)?.[0].length ?? 0;
  if (joined > 1 && tied) return joined;
  const words = /^\p{L}\p{Ll}+(?=\p{Lu}\p{Ll})/u.exec(word)?.[0].length ?? 0;
  if (words > 2) return words;
  if (!tied) return 0;
  const tail = length - (/^.*\P{Ll}/u.exec(word)?.[0].length ?? 0);
  for (let head = length - 2; head >= length - tail && head > 1; head -= 1) {
    const symbol = word.slice(0, head);
    if ((knownBody(symbol) ?? knownSymbol(symbol))?.abbreviation === symbol) return head;
  }
  const unknown = tail > 1 && length - tail > 1 && /^\p{Lu}+$/u.test(word.slice(0, -tail));
  return unknown && knownBody(word) === undefined && knownSymbol(word) === undefined
    ? length - tail
    : 0;
}

/** The two words of one piece. */
function apart(piece: Piece, length: number): Piece[] {
  const { key, start } = piece;
  const middle = start + length;
  const halves = [key.slice(0, length), key.slice(length)].map(
    (half) => MISREAD.get(half) ?? usualWord(half),
  );
  return [
    { ...piece, key: halves[0] ?? "", end: middle },
    { ...piece, key: halves[1] ?? "", start: middle, gap: "none" },
  ];
}
