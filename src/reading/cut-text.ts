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
  const known = CLASSES[text.charCodeAt(position)];
  if (known !== undefined) return known;
  // The second unit of a character is of the kind of the whole.
  const start = characterAt(text, position - 1).length === 2 ? position - 1 : position;
  return LETTER_PATTERN.test(characterAt(text, start)) ? LETTER : SIGN;
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
  const lower = settledTones(smallLetters(text));
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
      if (run.tabs && isTab(run)) run.gap = beginsLine(run) ? "paragraph" : "tab";
      else if (run.gap === "none") run.gap = "space";
      run.position += 1;
      break;
    case LINE:
      // A line that begins or ends with a tab is a row of a pasted table.
      run.gap = run.gap === "none" || run.gap === "space" ? "line" : "paragraph";
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
  let end = position;
  let seen = 0;
  for (let kind = first; kind >= LETTER; kind = classAt(lower, end)) {
    seen |= kind;
    end += 1;
  }
  const word = lower.slice(position, end);
  push(run, "letters", seen === LETTER ? word : settledWord(word), 0, end);
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

/** No tag of a document has longer attributes; `a<b và c>d` compares. */
const SIGN_PATTERN =
  /&(?:amp|lt|gt|le|ge|quot|nbsp);|<\/?([a-z][a-z\d]*)(?:\s*\/?|\s[^=>]{1,99}=[^>]{0,199})>|[<>]=|[=-]>|./suy;
const BLOCK_TAG = /^(?:p|li|br|div|ul|ol|tr|td|th|table|h[1-6])$/;

function partsAt({ lower, position }: Run): readonly (string | undefined)[] {
  SIGN_PATTERN.lastIndex = position;
  return SIGN_PATTERN.exec(lower) ?? [];
}

/** Cuts a sign, or a tag that ends a block; any other tag only interrupts the line. */
function cutSign(run: Run): void {
  const first = characterAt(run.text, run.position);
  const [written = first, tag] = "&<>=-".includes(first) ? partsAt(run) : [];
  const end = run.position + written.length;
  const sign = tag === undefined ? (SIGNS.get(written) ?? written) : " ";
  if (tag !== undefined && BLOCK_TAG.test(tag)) push(run, "tag", "", 0, end);
  else if (sign !== " ") push(run, "sign", sign, 0, end);
  else {
    run.position = end;
    if (run.gap === "none") run.gap = "space";
  }
}
