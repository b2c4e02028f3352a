import { beginsLine, phraseOf, wordsOf, type Lexicon, type Piece } from "../reading/index.js";
import type { Range, Reader } from "./reader.js";

/** The key of a piece, or the empty text where there is none. */
export function key({ pieces }: Reader, index: number): string {
  return pieces[index]?.key ?? "";
}

/** A piece as written, without the spaces inside that scanning put there; empty where there is none. */
export function text({ folded, pieces }: Reader, index: number): string {
  const piece = pieces[index];
  if (piece === undefined) return "";
  const written = folded.text.slice(piece.start, piece.end);
  // A key has no spaces: what is as long has none.
  return written.length === piece.key.length ? written : written.replaceAll(" ", "");
}

/** The kind of a piece, if there is one. */
export function kind({ pieces }: Reader, index: number): Piece["kind"] | undefined {
  return pieces[index]?.kind;
}

/** Whether a piece is glued to the one before it. */
export function isGlued({ pieces }: Reader, index: number): boolean {
  return pieces[index]?.gap === "none";
}

/** Whether a place was left blank for what is to come: `…`, `....`, `____`, `[…]`, `xx`. */
export function isBlank(reader: Reader, index: number): boolean {
  return BLANK.test(key(reader, index));
}

/** What stands where something is to come; one `x` may be a sign of its own. */
export const BLANK = /^(?:[.…_[\]]|x{2,})$/;

/** Whether a piece is digits. */
export function isDigits(reader: Reader, index: number): boolean {
  return kind(reader, index) === "digits";
}

/** Whether the text ends here, or an empty line, a tab or a tag divides what follows off. */
export function isDivided({ pieces }: Reader, index: number): boolean {
  const gap = pieces[index]?.gap;
  return gap === undefined || gap === "tab" || gap === "paragraph";
}

/** Whether a line begins with a piece. */
export function startsLine({ pieces }: Reader, index: number): boolean {
  const piece = pieces[index];
  return piece !== undefined && beginsLine(piece);
}

/** Whether a piece begins with a capital, as names of bodies do. */
export function isCapital(reader: Reader, index: number): boolean {
  const { folded, pieces } = reader;
  const piece = pieces[index];
  if (piece === undefined) return false;
  const first = folded.text.charCodeAt(piece.start);
  // Most words begin with a plain letter, which tells by itself.
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return /^\p{Lu}/u.test(text(reader, index));
}

/** Whether all words of a range are written in capitals, as the names in heads of documents are. */
export function isInCapitals(reader: Reader, { start, end }: Range): boolean {
  for (let index = start; index < end; index += 1)
    if (/\p{Ll}/u.test(text(reader, index))) return false;
  return true;
}

/** Whether a word has no vowel, as an encoding leaves it that lost letters: `Chính ph`, `Ngh quy t`. */
export function isTorn(reader: Reader, index: number): boolean {
  return /^\p{L}[bcdđghk-np-tvx]+$/u.test(text(reader, index));
}

/** The index after the longest phrase that begins at a piece, if one does. */
export function phrase(
  { pieces }: Reader,
  index: number,
  table: Lexicon<unknown>,
): number | undefined {
  const found = phraseOf(table, pieces, index);
  return found === undefined ? undefined : index + found.length;
}

/** Whether a phrase begins at a piece. */
export function opens(reader: Reader, index: number, table: Lexicon<unknown>): boolean {
  return phrase(reader, index, table) !== undefined;
}

/** No phrase that is looked for backwards has more words. */
const LONGEST_PHRASE = 5;

/** The longest phrase that ends before a piece, and the index of its first piece. */
export function phraseBefore<Value>(
  { pieces }: Reader,
  end: number,
  table: Lexicon<Value>,
): { readonly value: Value; readonly start: number } | undefined {
  for (let start = Math.max(0, end - LONGEST_PHRASE); start < end; start += 1) {
    const found = phraseOf(table, pieces, start, end);
    if (found?.length === end - start) return { value: found.value, start };
  }
  return undefined;
}

/**
 * The words of a range on one line, without what was passed over in it: blanks within words, the
 * number of a page, the motto of the state.
 *
 * ```
 * U B N D  t ỉ n h      Ủy ban nhân ¶¶ 4 ¶¶ dân tỉnh
 * UBND tỉnh             Ủy ban nhân dân tỉnh
 * ```
 */
export function words(reader: Reader, start: number, end: number): string {
  const { folded, pieces } = reader;
  const range = pieces.slice(start, end);
  const mended = range.some((piece, place) => {
    const next = range[place + 1]?.start ?? piece.end;
    const passed = /[\p{L}\d]/u.test(folded.text.slice(piece.end, next));
    return passed || folded.text.slice(piece.start, piece.end).includes(" ");
  });
  if (!mended) return wordsOf(reader, start, end);
  const written = range.map(
    ({ gap }, place) => (place > 0 && gap !== "none" ? " " : "") + text(reader, start + place),
  );
  return written.join("");
}

/** Whether only signs of a list stand between two pieces. */
export function isJoined(reader: Reader, end: number, start: number): boolean {
  for (let index = end; index < start; index += 1) {
    if (!/^(?:[,;&+]|và|đến)$/.test(key(reader, index)) || isDivided(reader, index)) return false;
  }
  return start > end;
}
