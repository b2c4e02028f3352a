import { fold, sourceSpan, type FoldedText } from "../text/index.js";
import { SIGNS, VARIANT_LETTERS } from "./data/spellings.js";
import { beginsLine, type Gap, type Piece } from "./piece.js";
import { settledTones, settledWord } from "./word-key.js";

/** A text folded and cut once, so that every reader works on the same pieces. */
export interface CutText {
  /** The text as given, with one spelling of letters and signs. */
  readonly folded: FoldedText;
  /** Its words, numbers and signs in order. */
  readonly pieces: readonly Piece[];
}

const SIGN = 0;
const DIGIT = 1;
const SPACE = 2;
const LINE = 3;
const LETTER = 4;
/** A letter by which words of two spellings are known. */
const VARIANT = 5;

const LETTER_PATTERN = /[\p{L}\p{M}\p{Nl}]/u;
/** Latin with all its extensions and punctuation lies below this. */
const TABLE_SIZE = 0x2150;

const CLASSES: Uint8Array = /* @__PURE__ */ (() => {
  const classes = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    if (LETTER_PATTERN.test(String.fromCharCode(code))) classes[code] = LETTER;
  }
  for (const letter of VARIANT_LETTERS) classes[letter.charCodeAt(0)] = VARIANT;
  classes.fill(DIGIT, 48, 58);
  classes[" ".charCodeAt(0)] = SPACE;
  classes["\n".charCodeAt(0)] = LINE;
  return classes;
})();

/** The character at a place, which outside the languages of today may take two units. */
function characterAt(text: string, position: number): string {
  return String.fromCodePoint(text.codePointAt(position) ?? 0);
}

function classAt(text: string, position: number): number {
  return CLASSES[text.charCodeAt(position)] ?? rareClassAt(text, position);
}

function rareClassAt(text: string, position: number): number {
  // The second unit of a character is of the kind of the whole.
  const start = characterAt(text, position - 1).length === 2 ? position - 1 : position;
  return LETTER_PATTERN.test(characterAt(text, start)) ? LETTER : SIGN;
}

/**
 * Folds a text and cuts it into words, numbers and signs, in one pass.
 *
 * ```
 * Quý II, IV/2021      chậm nhất ngày 5/9<br>
 * ^^^ ^^^ ^^^^^^^      ^^^^ ^^^^ ^^^^ ^^^^^^^
 * ```
 *
 * @internal
 * @param source - Any text.
 */
export function cutText(source: string): CutText {
  const folded = fold(source);
  return { folded, pieces: cutFolded(folded) };
}

/**
 * Cuts a text that is already folded.
 *
 * @internal
 * @param folded - What `fold` gave.
 */
function cutFolded(folded: FoldedText): Piece[] {
  // One letter grows when it is made small; positions must not move.
  const text = settledTones(folded.text.replaceAll("İ", "I").toLowerCase());
  const tabbed = folded.source.includes("\t");
  const pieces: Piece[] = [];
  let gap: Gap = "paragraph";
  for (let position = 0; position < text.length;) {
    const kind = classAt(text, position);
    if (kind === SPACE || kind === LINE) {
      if (kind === LINE) gap = behindLine(gap);
      else if (tabbed && isTab(folded, position)) gap = behindTab(gap);
      else gap = behindSpace(gap);
      position += 1;
      continue;
    }
    const piece = pieceAt(text, position, gap, kind);
    position = piece.end;
    if (piece.key === " ") gap = behindSpace(gap);
    else {
      pieces.push(piece);
      gap = "none";
    }
  }
  return pieces;
}

function behindSpace(gap: Gap): Gap {
  return gap === "none" ? "space" : gap;
}

/** A line that begins or ends with a tab is a row of a pasted table, and so stands by itself. */
function behindTab(gap: Gap): Gap {
  return beginsLine({ gap }) ? "paragraph" : "tab";
}

function behindLine(gap: Gap): Gap {
  return gap === "none" || gap === "space" ? "line" : "paragraph";
}

function isTab(folded: FoldedText, position: number): boolean {
  return folded.source.charAt(sourceSpan(folded, position, position).start) === "\t";
}

/** The piece at a place of small letters; its key is a space where it is none but interrupts. */
function pieceAt(text: string, start: number, gap: Gap, kind: number): Piece {
  if (kind === SIGN) return signAt(text, start, gap);
  const least = kind === DIGIT ? DIGIT : LETTER;
  const most = kind === DIGIT ? DIGIT : VARIANT;
  let seen = kind;
  let end = start + 1;
  for (; end < text.length; end++) {
    const next = classAt(text, end);
    if (next < least || next > most) break;
    seen |= next;
  }
  const word = text.slice(start, end);
  // So many digits are a code of some kind, which no reader may take for a number.
  if (kind === DIGIT && word.length <= SAFE_DIGITS) {
    return { kind: "digits", key: word, value: Number(word), start, end, gap };
  }
  const key = seen === VARIANT ? settledWord(word) : word;
  return { kind: "letters", key, value: 0, start, end, gap };
}

/** A number of JavaScript keeps so many digits for sure. */
const SAFE_DIGITS = 15;

/** No tag of a document has longer attributes; `a<b và c>d` compares. */
const SIGN_PATTERN =
  /&(?:amp|lt|gt|le|ge|quot|nbsp);|<\/?([a-z][a-z\d]*)(?:\s*\/?|\s[^=>]{1,99}=[^>]{0,199})>|[<>]=|[=-]>|./suy;
const BLOCK_TAG = /^(?:p|li|br|div|ul|ol|tr|td|th|table|h[1-6])$/;

/** A sign, or a tag that ends a block; any other tag only interrupts the line. */
function signAt(text: string, start: number, gap: Gap): Piece {
  let written = characterAt(text, start);
  let tag: string | undefined;
  if (written === "&" || written === "<" || /[=>]/.test(text.charAt(start + 1))) {
    SIGN_PATTERN.lastIndex = start;
    [written = "", tag] = SIGN_PATTERN.exec(text) ?? [];
  }
  const end = start + written.length;
  if (tag === undefined) {
    return { kind: "sign", key: SIGNS.get(written) ?? written, value: 0, start, end, gap };
  }
  return { kind: "tag", key: BLOCK_TAG.test(tag) ? "" : " ", value: 0, start, end, gap };
}

/**
 * Some pieces of a text as a text of their own, on one line, for a reader that a part is left to:
 * its places count from the first of them.
 *
 * ```
 * 90% hồ sơ trong năm 2021, 80% …
 *           ^^^^^^^^^^^^^^ the reader of deadlines sees no more
 * ```
 *
 * @internal
 * @param start - The first of the pieces.
 * @param end - Index after the last of them; the end of the text when absent.
 */
export function cutPart({ folded, pieces }: CutText, start: number, end?: number): CutText {
  let text = "";
  const part = pieces.slice(start, end).map((piece, index): Piece => {
    const gap = index === 0 ? "paragraph" : piece.gap === "none" ? "none" : "space";
    if (gap === "space") text += " ";
    const place = text.length;
    text += folded.text.slice(piece.start, piece.end);
    return { ...piece, start: place, end: text.length, gap };
  });
  return { folded: { source: text, text }, pieces: part };
}
