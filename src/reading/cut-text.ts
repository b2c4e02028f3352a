import { fold, sourceSpan, type FoldedText } from "../text/index.js";
import { ENTITIES, SIGNS, VARIANT_LETTERS } from "./data/spellings.js";
import type { Gap, Piece } from "./piece.js";
import { isStrayTone, settledWord } from "./word-key.js";

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
/** Letters have this bit, and those below where they matter for the spelling of a word. */
const LETTER = 8;
/** A letter with a tone mark that may stand on the wrong one of two vowels. */
const TONED = 16;
/** A letter that may bear that tone mark. */
const BEARER = 32;
/** A letter by which words of two spellings are known. */
const VARIANT = 64;

const LETTER_PATTERN = /[\p{L}\p{M}\p{Nl}]/u;
/** Latin with all its extensions and punctuation lies below this. */
const TABLE_SIZE = 0x2150;

const CLASSES: Uint8Array = /* @__PURE__ */ (() => {
  const classes = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    if (LETTER_PATTERN.test(String.fromCharCode(code))) classes[code] = LETTER;
  }
  const mark = (letters: string, bit: number): void => {
    for (const letter of letters) {
      const code = letter.charCodeAt(0);
      classes[code] = (classes[code] ?? 0) | bit;
    }
  };
  mark("òóỏõọùúủũụừứửữựìíỉĩịỳýỷỹỵuư", TONED);
  mark("aeioyêôơâàáảãạ", BEARER);
  mark(VARIANT_LETTERS, VARIANT);
  classes.fill(DIGIT, 48, 58);
  classes[" ".charCodeAt(0)] = SPACE;
  classes["\n".charCodeAt(0)] = LINE;
  return classes;
})();

function classAt(text: string, position: number): number {
  const known = CLASSES[text.charCodeAt(position)];
  if (known !== undefined) return known;
  const code = text.codePointAt(position);
  return code !== undefined && LETTER_PATTERN.test(String.fromCodePoint(code)) ? LETTER : SIGN;
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

/** State of one run over a text. */
interface Run {
  readonly folded: FoldedText;
  readonly text: string;
  readonly lower: string;
  readonly tabs: boolean;
  readonly pieces: Piece[];
  position: number;
  gap: Gap;
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
export function cutFolded(folded: FoldedText): Piece[] {
  const { source, text } = folded;
  const lower = smallLetters(text);
  const run: Run = {
    folded,
    text,
    lower,
    tabs: source.includes("\t"),
    pieces: [],
    position: 0,
    gap: "paragraph",
  };
  while (run.position < text.length) step(run);
  return run.pieces;
}

function step(run: Run): void {
  const kind = classAt(run.lower, run.position);
  switch (kind) {
    case DIGIT:
      cutDigits(run);
      break;
    case SPACE:
      if (run.gap === "none") run.gap = "space";
      if (run.tabs && run.gap === "space" && isTab(run)) run.gap = "tab";
      run.position += 1;
      break;
    case LINE:
      run.gap = run.gap === "line" || run.gap === "paragraph" ? "paragraph" : "line";
      run.position += 1;
      break;
    case SIGN:
      cutSign(run);
      break;
    default:
      cutLetters(run, kind);
  }
}

function push(run: Run, kind: Piece["kind"], key: string, value: number, end: number): void {
  run.pieces.push({ kind, key, value, start: run.position, end, gap: run.gap });
  run.position = end;
  run.gap = "none";
}

function isTab({ folded, position }: Run): boolean {
  return folded.source.charAt(sourceSpan(folded, position, position).start) === "\t";
}

function cutLetters(run: Run, first: number): void {
  const { lower, position } = run;
  let end = position + 1;
  let last = first;
  let unsettled = (first & VARIANT) !== 0;
  for (; end < lower.length; end++) {
    const kind = classAt(lower, end);
    if (kind < LETTER) break;
    if ((last & TONED) !== 0 && (kind & BEARER) !== 0) unsettled ||= isStrayTone(lower, end);
    unsettled ||= (kind & VARIANT) !== 0;
    last = kind;
  }
  const word = lower.slice(position, end);
  push(run, "letters", unsettled ? settledWord(word) : word, 0, end);
}

/** A number of JavaScript keeps so many digits for sure. */
const SAFE_DIGITS = 15;

function cutDigits(run: Run): void {
  const { text, position } = run;
  let end = position;
  let value = 0;
  while (end < text.length && classAt(text, end) === DIGIT) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end += 1;
  }
  const written = text.slice(position, end);
  // So many digits are a code of some kind, which no reader may take for a number.
  if (end - position > SAFE_DIGITS) push(run, "letters", written, 0, end);
  else push(run, "digits", written, value, end);
}

/** The longest name of a character, `&quot;`. */
const LONGEST_ENTITY = 6;

function cutSign(run: Run): void {
  const { text, position } = run;
  const sign = text.charAt(position);
  if (sign === "&") {
    const name = run.lower.slice(position, position + LONGEST_ENTITY);
    const length = name.indexOf(";") + 1;
    const named = ENTITIES.get(name.slice(0, length));
    if (named === " ") skip(run, position + length);
    else push(run, "sign", named ?? sign, 0, position + (named === undefined ? 1 : length));
    return;
  }
  if (sign === "<" && cutTag(run)) return;
  const next = text.charAt(position + 1);
  if (next === "=" && (sign === "<" || sign === ">"))
    push(run, "sign", sign + next, 0, position + 2);
  else if (next === ">" && (sign === "=" || sign === "-")) push(run, "sign", "→", 0, position + 2);
  else push(run, "sign", SIGNS.get(sign) ?? sign, 0, position + 1);
}

function skip(run: Run, end: number): void {
  run.position = end;
  if (run.gap === "none") run.gap = "space";
}

/** No tag of a document is longer. */
const LONGEST_TAG = 300;
/** `a<b và c>d` compares: what stands behind the name of a tag are attributes. */
const TAG = /^\/?([a-z][a-z\d]*)(?:\s*\/?|\s[^=]+=.*)$/s;
const BLOCK_TAG = /^(?:p|li|br|div|ul|ol|tr|td|th|table|h[1-6])$/;

/** Cuts a tag that ends a block; any other only interrupts the line. */
function cutTag(run: Run): boolean {
  const { lower, position } = run;
  const inside = lower.slice(position + 1, position + LONGEST_TAG);
  const close = inside.indexOf(">");
  const name = close < 0 ? undefined : TAG.exec(inside.slice(0, close))?.[1];
  if (name === undefined) return false;
  const end = position + close + 2;
  if (BLOCK_TAG.test(name)) push(run, "tag", "", 0, end);
  else skip(run, end);
  return true;
}
