import type { Span } from "./span.js";

/**
 * A text with one spelling for each letter and sign, and the way back to the text as given.
 *
 * Folding composes letters (NFC), turns the Icelandic `Ð` into the Vietnamese `Đ`, writes every
 * dash as `-`, every quotation mark as `"` or `'`, every space as a plain space, and drops signs
 * that print nothing. Case, line breaks and the number of spaces stay as they are.
 */
export interface FoldedText {
  /** The text as given. */
  readonly source: string;
  /** The folded text. */
  readonly text: string;
  /**
   * For each position of `text`, and for its end, the position in `source`; absent when both
   * agree everywhere, which is the usual case.
   */
  readonly positions?: readonly number[];
}

/* Ranges are written with escapes because most of these signs look alike or print nothing. */
const VARIANT_SIGNS =
  "[\\u00D0\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D\\u2018-\\u201B\\u2032\\u201C-\\u201F\\u00AB\\u00BB\\u2033" +
  "\\t\\v\\f\\r\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\u2044\\u2215\\uFF0F]";
const VARIANT = /* @__PURE__ */ new RegExp(VARIANT_SIGNS, "i");
const VARIANTS = /* @__PURE__ */ new RegExp(VARIANT_SIGNS, "gi");
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
/** Marks, and the Hangul vowels and finals that also compose with what stands before them. */
const JOINS_PREVIOUS = /[\p{M}\u1160-\u11FF]/u;

const ICELANDIC: Readonly<Record<string, string>> = { "\u00D0": "Đ", "\u00F0": "đ" };
const SIGN_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/, "-"],
  [/[\u2018-\u201B\u2032]/, "'"],
  [/[\u201C-\u201F\u00AB\u00BB\u2033]/, '"'],
  [/[\u2044\u2215\uFF0F]/, "/"],
  [/[\u0085\u2028\u2029]/, "\n"],
];

function foldSign(sign: string): string {
  const letter = ICELANDIC[sign];
  if (letter !== undefined) return letter;
  for (const [pattern, plain] of SIGN_GROUPS) if (pattern.test(sign)) return plain;
  return " ";
}

/**
 * Folds a text: one spelling for each letter and sign, with a map back to the given positions.
 *
 * @param source - Any text; lone surrogates are kept.
 * @returns The folded text and, where positions moved, the map.
 * @example
 * ```ts
 * import { fold } from "chiso/text";
 * fold("Quý\u00A0II–III").text; // "Quý II-III"
 * ```
 */
export function fold(source: string): FoldedText {
  const composed = source.normalize("NFC");
  if (composed !== source || INVISIBLE.test(source)) return foldBySegments(source);
  return { source, text: VARIANT.test(source) ? source.replace(VARIANTS, foldSign) : source };
}

/** The slow way, taken only by texts whose positions move: one segment is a letter and its marks. */
function foldBySegments(source: string): FoldedText {
  const positions: number[] = [];
  const pieces: string[] = [];
  let segment = "";
  let segmentStart = 0;
  const flush = (): void => {
    if (segment === "") return;
    const piece = segment.normalize("NFC").replace(VARIANTS, foldSign);
    const length = positions.length + piece.length;
    while (positions.length < length) positions.push(segmentStart);
    pieces.push(piece);
  };
  let position = 0;
  for (const character of source) {
    if (!INVISIBLE.test(character)) {
      if (segment !== "" && JOINS_PREVIOUS.test(character)) segment += character;
      else {
        flush();
        segment = character;
        segmentStart = position;
      }
    }
    position += character.length;
  }
  flush();
  positions.push(source.length);
  return { source, text: pieces.join(""), positions };
}

/**
 * The span of the given text that a range of the folded text came from.
 *
 * @param folded - A folded text.
 * @param start - First unit, in the folded text.
 * @param end - One past the last unit, in the folded text.
 * @returns The span in `folded.source`.
 * @example
 * ```ts
 * import { fold, sourceSpan } from "chiso/text";
 * const folded = fold("Quy\u0301 II"); // the accent is a letter of its own
 * sourceSpan(folded, 4, 6); // { start: 5, end: 7 }
 * ```
 */
export function sourceSpan(folded: FoldedText, start: number, end: number): Span {
  const { positions } = folded;
  if (positions === undefined) return { start, end };
  const last = folded.source.length;
  return { start: positions[start] ?? last, end: positions[end] ?? last };
}

/**
 * Lower case without tone marks and accents, `đ` as `d`: the form in which names are compared.
 *
 * @param text - Any text.
 * @returns The bare letters.
 * @example
 * ```ts
 * import { unaccent } from "chiso/text";
 * unaccent("Thừa Thiên Huế"); // "thua thien hue"
 * ```
 */
export function unaccent(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[đð]/g, "d");
}

/**
 * One line of text: folded, runs of spaces and line breaks as one space, trimmed.
 *
 * @param text - Any text.
 * @returns The text on one line.
 * @example
 * ```ts
 * import { singleLine } from "chiso/text";
 * singleLine(" Quý\n\nII "); // "Quý II"
 * ```
 */
export function singleLine(text: string): string {
  return fold(text).text.replace(/\s+/g, " ").trim();
}
