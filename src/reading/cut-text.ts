import { spanInSource, type FoldedText } from "../text/index.js";
import { SIGNS, SPELLINGS } from "./data/spellings.js";
import { foldEscaped } from "./entities.js";
import { beginsLine, SAFE_DIGITS, type Gap, type Piece } from "./piece.js";
import { settledTones, STRAY_PAIRS, usualWord } from "./word-key.js";
import { TAG_NAMES } from "./data/tags.js";

/** A text folded and cut once, so that every reader works on the same pieces. */
export interface CutText {
  /** The text as given, with one spelling of letters and signs. */
  readonly folded: FoldedText;
  /** Its words, numbers and signs in order. */
  readonly pieces: readonly Piece[];
}

/* What a unit is, as bits; of what no table knows, only whether it is a letter. */
const SIGN = 0;
const DIGIT = 1;
const LETTER = 2;
const BLANK = 4;
/** With a letter, that it is one that only words of several spellings have. */
const DOUBTFUL = 8;
/** With a letter, of which kinds of two with a stray tone it can be the first; so many bits on, the last. */
const FIRST_TONED = 16;
const TONED_KINDS = 4;
const TONED_BEHIND = 0xf00;

/** The code of the digit 0. */
const ZERO = 48;
/** In the middle of a character of two units it tells of the whole. */
const LETTER_PATTERN = /[\p{L}\p{M}\p{Nl}]/uy;
/** Latin with all its extensions and punctuation lies below this. */
const TABLE_SIZE = 0x2150;

const CLASSES = /* @__PURE__ */ (() => {
  const classes = new Uint16Array(TABLE_SIZE).map((_, code) =>
    isLetter(String.fromCharCode(code), 0) ? LETTER : SIGN,
  );
  for (const letter of [...SPELLINGS.keys()].join("").replace(/[a-z]/g, "")) {
    classes[letter.charCodeAt(0)] = LETTER | DOUBTFUL;
  }
  for (const sign of ["<", ">", "*", ...SIGNS.keys()]) classes[sign.charCodeAt(0)] = DOUBTFUL;
  const mark = (letters: string, bit: number): void => {
    for (const letter of letters) {
      const code = letter.charCodeAt(0);
      classes[code] = (classes[code] ?? 0) | bit;
    }
  };
  for (const [kind, [first, last]] of STRAY_PAIRS.entries()) {
    mark(first, FIRST_TONED << kind);
    mark(last, FIRST_TONED << (kind + TONED_KINDS));
  }
  classes.fill(DIGIT, ZERO, ZERO + 10);
  classes[32] = classes[10] = BLANK;
  return classes;
})();

function isLetter(text: string, position: number): boolean {
  LETTER_PATTERN.lastIndex = position;
  return LETTER_PATTERN.test(text);
}

function classAt(text: string, position: number): number {
  return CLASSES[text.charCodeAt(position)] ?? (isLetter(text, position) ? LETTER : DOUBTFUL);
}

/**
 * Folds a text and cuts it into words, numbers and signs, in one pass.
 *
 * ```
 * Quý II, IV/2021      chậm nhất ngày 5/9<br>
 * ^^^ ^^^ ^^^^^^^      ^^^^ ^^^^ ^^^^ ^^^^^^^
 * ```
 *
 * @param source - Any text.
 */
export function cutText(source: string): CutText {
  return cutFolded(foldEscaped(source));
}

/** Cuts a text that is folded. */
export function cutFolded(folded: FoldedText): CutText {
  const { source } = folded;
  const text = smallLetters(folded.text);
  const tabbed = folded.text !== source && source.includes("\t");
  const pieces: Piece[] = [];
  let gap: Gap = "paragraph";
  for (let position = 0; position < text.length;) {
    const kind = classAt(text, position);
    if (kind === BLANK) {
      gap = behindBlank(gap, tabbed ? blankOf(folded, position) : text.charAt(position));
      position += 1;
      continue;
    }
    const piece = pieceAt(text, position, gap, kind);
    position = piece.end;
    if (piece.key === " ") gap = behindBlank(gap, " ");
    else {
      pieces.push(piece);
      gap = "none";
    }
  }
  return { folded, pieces };
}

/** One letter grows when it is made small; positions must not move. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replaceAll("İ", "I").toLowerCase();
}

/** The blank as given, which tells tabs from spaces. */
function blankOf(folded: FoldedText, position: number): string {
  const { start } = spanInSource(folded, position, position);
  return folded.source.charAt(start) === "\t" ? "\t" : folded.text.charAt(position);
}

/** A line that begins or ends with a tab is a row of a pasted table, and so stands by itself. */
function behindBlank(gap: Gap, blank: string): Gap {
  if (blank === "\n") return gap === "none" || gap === "space" ? "line" : "paragraph";
  if (blank === "\t") return beginsLine({ gap }) ? "paragraph" : "tab";
  return gap === "none" ? "space" : gap;
}

/** What digits make; for so few of them this is faster than `Number`. */
function numberOf(digits: string): number {
  let value = 0;
  for (let index = 0; index < digits.length; index++) {
    value = value * 10 + digits.charCodeAt(index) - ZERO;
  }
  return value;
}

/** The letters or digits that go on from a place, or the sign or tag there. */
function pieceAt(text: string, start: number, gap: Gap, first: number): Piece {
  if (first === DOUBTFUL) return signAt(text, start, gap);
  const kind = first & (LETTER | DIGIT);
  let end = start + 1;
  let seen = first;
  let stray = false;
  for (let next, last = first; kind !== SIGN && end < text.length; end++) {
    next = classAt(text, end);
    if ((next & kind) === 0) break;
    stray ||= ((last << TONED_KINDS) & next & TONED_BEHIND) !== 0;
    seen |= next;
    last = next;
  }
  const written = text.slice(start, end);
  // So many digits are a code of some kind, which no reader may take for a number.
  if (kind === DIGIT && end - start <= SAFE_DIGITS) {
    return { kind: "digits", key: written, value: numberOf(written), start, end, gap };
  }
  const settled = stray ? settledTones(written) : written;
  const key = (seen & DOUBTFUL) !== 0 || stray ? usualWord(settled) : settled;
  return { kind: kind === SIGN ? "sign" : "letters", key, value: 0, start, end, gap };
}

/**
 * A sign with several spellings, or a tag; the stars with which Markdown sets words in bold
 * interrupt the line as `<b>` does. No tag of a document has longer attributes; `a<b và c>d`
 * compares.
 */
const SIGN_PATTERN = /* @__PURE__ */ (() =>
  new RegExp(
    String.raw`${[...SIGNS.keys()].join("|")}|[<>]=|(\*{2,3}(?=[^\s*])|(?<=[^\s*])\*{2,3})|<\/?(${TAG_NAMES})(?:\s*\/?|\s[^=>]{1,99}=[^>]{0,199})>|.`,
    "suy",
  ))();
const DASH = 45;
const MORE = 62;
const BLOCK_TAG = /^(?:p|li|br|div|ul|ol|tr|td|th|table|h[1-6])$/;

/** A sign, or a tag that ends a block; any other tag only interrupts the line: its key is a space. */
function signAt(text: string, start: number, gap: Gap): Piece {
  // A dash begins an arrow or nothing.
  if (text.charCodeAt(start) === DASH && text.charCodeAt(start + 1) !== MORE) {
    return { kind: "sign", key: "-", value: 0, start, end: start + 1, gap };
  }
  SIGN_PATTERN.lastIndex = start;
  const [written = text.charAt(start), stars, name] = SIGN_PATTERN.exec(text) ?? [];
  const end = start + written.length;
  const tag = name ?? stars;
  return tag === undefined
    ? { kind: "sign", key: SIGNS.get(written) ?? written, value: 0, start, end, gap }
    : { kind: "tag", key: BLOCK_TAG.test(tag) ? "" : " ", value: 0, start, end, gap };
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
