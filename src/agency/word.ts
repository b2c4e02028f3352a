import { beginsLine, type CutText, type Piece } from "../reading/index.js";

/** A word or a sign of a cell; digits and letters that are glued together are one word. */
export interface Word extends Pick<Piece, "key" | "start" | "end" | "gap"> {
  /** As written, folded. */
  readonly text: string;
  /** Whether it is a word or a number, not a sign. */
  readonly word: boolean;
  /** Whether a line begins with it. */
  readonly lineStart: boolean;
  /** Whether it begins with a capital; never in a text that is all capitals. */
  readonly capital: boolean;
  /** Whether it is two capitals or more; never in a text that is all capitals. */
  readonly acronym: boolean;
}

/** What stands past both ends of a cell. */
export const NO_WORD: Word = {
  text: "",
  key: "",
  start: 0,
  end: 0,
  gap: "paragraph",
  word: false,
  lineStart: false,
  capital: false,
  acronym: false,
};

const SMALL = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Whether there is no small letter in a text, so that capitals say nothing. */
export function isUpper(text: string): boolean {
  return !SMALL.test(text);
}

/**
 * Makes the words of a cell from its pieces; a tag that ends a block ends a line.
 *
 * ```
 * Cục A05, Trung tâm CNTT2 và Đề án 06<br>Sở Y tế
 *     ^^^            ^^^^^          ^^    ^^ begins a line
 * ```
 */
export function wordsOfCell({ folded, pieces }: CutText): Word[] {
  const upper = isUpper(folded.text);
  const words: Word[] = [];
  let lineStart = false;
  for (let index = 0; index < pieces.length; index++) {
    const first = pieces[index];
    if (first === undefined) break;
    lineStart ||= beginsLine(first);
    if (first.kind === "tag") {
      lineStart = true;
      continue;
    }
    const word = first.kind !== "sign";
    let { key, end } = first;
    for (let next = pieces[index + 1]; word && isPart(next); next = pieces[index + 1]) {
      key += next.key;
      ({ end } = next);
      index += 1;
    }
    const text = folded.text.slice(first.start, end);
    const capital = !upper && CAPITAL.test(text);
    const acronym = capital && ACRONYM.test(text);
    const { start, gap } = first;
    words.push({ text, key, start, end, gap, word, lineStart, capital, acronym });
    lineStart = false;
  }
  return words;
}

/** Whether a piece goes on the word before it. */
function isPart(piece: Piece | undefined): piece is Piece {
  return piece?.gap === "none" && (piece.kind === "letters" || piece.kind === "digits");
}
