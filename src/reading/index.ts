/**
 * The one kit of all readers: pieces of text, a cursor over them, phrases, figures, numerals, years
 * and dates, words of comparison. An internal floor: it has no subpath of its own.
 *
 * @internal
 * @packageDocumentation
 */
export { comparisonAt, comparisonBehind, comparisonOf } from "./comparison.js";
export type { Comparison } from "./comparison.js";
export * from "./cursor.js";
export { cutPart, cutText } from "./cut-text.js";
export type { CutText } from "./cut-text.js";
export { TAG_NAMES } from "./data/tags.js";
export { COMPARISONS_BEFORE, COMPARISONS_BEHIND } from "./data/comparison-words.js";
export {
  dateAt,
  isYear,
  isYearValue,
  machineDateAt,
  ownZoneAt,
  numericDateAt,
  shortAt,
  timeOfDayAt,
  wordedDateAt,
} from "./date.js";
export type { WrittenDate } from "./date.js";
export { dividedRows } from "./divided-text.js";
export type { Delimiter } from "./divided-text.js";
export { dividedText } from "./glued-words.js";
export { digitsOf, figureAt, settledFigure } from "./figure.js";
export type { Figure } from "./figure.js";
export { entriesOf, lexicon, lexiconOf, lexiconOfKeys, phraseOf, phrases } from "./lexicon.js";
export type { Lexicon } from "./lexicon.js";
export { amountAt, numeralAt, repetitionAt } from "./numeral.js";
export { joinedLetters } from "./parted-letters.js";
export { mendedText, retoned } from "./misspelt-words.js";
export type { MendedText } from "./misspelt-words.js";
export { beginsLine } from "./piece.js";
export type { Gap, Numbered, Piece } from "./piece.js";
export { settledTones, usualWord, wordKey } from "./word-key.js";
