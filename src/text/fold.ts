import { requireField, requirePlaces, requireText } from "./requirements.js";
import type { Span } from "./span.js";

/**
 * A text with one spelling for each letter and sign, and the way back to the text as given.
 *
 * Folding composes letters (NFC), turns the Icelandic `Ð` into the Vietnamese `Đ`, writes every
 * dash as `-`, every quotation mark as `"` or `'`, every space as a plain space, the letter oi of
 * some programs as the horned `u` that they mean, and drops signs that print nothing. Case, line
 * breaks and the number of spaces stay as they are.
 *
 * @internal
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

/* Signs are written as escapes because most of them look alike or print nothing. */
const SIGN_GROUPS =
  "-\\p{Pd}\u2212| \\p{Zs}\t\v\f\r|" +
  "\"\u201C-\u201F\u00AB\u00BB\u2033|'\u2018-\u201B\u2032|/\u2044\u2215\uFF0F|" +
  "Đ\u00D0|đ\u00F0|\n\u0085\u2028\u2029";
/** Each plain sign with the pattern of those that it stands for, the usual ones first. */
const VARIANTS = /* @__PURE__ */ SIGN_GROUPS.split("|").map(
  (group) => [group.charAt(0), new RegExp(`[${group.slice(1)}]`, "u")] as const,
);

/** Most texts hold nothing to fold: ASCII, composed Latin letters but the Icelandic ones, … and •. */
const UNUSUAL =
  /[^\n\u0020-\u007E\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u024F\u1EA0-\u1EFF\u2022\u2026]/g;

/** The unusual signs that most texts have, with their plain ones: none moves or is composed. */
const USUAL_SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(
    ["-\u2013\u2014", " \u00A0\t", '"\u201C\u201D', "'\u2018\u2019"].flatMap((row) =>
      Array.from(row.slice(1), (sign) => [sign, row.charAt(0)] as const),
    ),
  ))();

/** A text that holds no other unusual signs, with the plain ones. */
function foldUsual(text: string): string | undefined {
  const others: string[] = [];
  const folded = text.replace(UNUSUAL, (sign) => {
    const plain = USUAL_SIGNS.get(sign);
    if (plain === undefined) others.push(sign);
    return plain ?? sign;
  });
  return others.length > 0 ? undefined : folded;
}

/** Writes each sign as its plain one; nothing moves. */
function foldSigns(text: string): string {
  return text.replace(UNUSUAL, (sign) => {
    const group = VARIANTS.find(([, signs]) => signs.test(sign));
    return group?.[0] ?? sign;
  });
}

/** Signs that print nothing: soft hyphens, joiners, marks of direction, marks of byte order. */
const INVISIBLE = /\p{Cf}/gu;
/**
 * No letter has more than thirty marks: a longer run is divided, for sorting it takes time that
 * grows with its square.
 */
const MOVING = /\p{Cf}|\p{M}{31}/u;
/**
 * A letter and its marks; the Hangul vowels and finals also compose with what stands before them.
 */
const SEGMENT = /\P{Cf}(?:\p{Cf}*[\p{M}\u1160-\u11FF]){0,30}/gu;
const MARKS = /\p{M}{1,30}/gu;

/**
 * Folds a text: one spelling for each letter and sign, with a map back to the given positions.
 *
 * @param source - Any text; lone surrogates are kept.
 * @returns The folded text and, where positions moved, the map.
 * @throws ChisoError `invalid-data` for what is no text.
 * @internal
 */
export function fold(source: string): FoldedText {
  requireText(source, "fold(text)");
  if (!LETTER_OI.test(source)) return foldLetters(source);
  const horned = source.replace(/\u01A3/gi, (letter) => (letter === "\u01A3" ? "ư" : "Ư"));
  return { ...foldLetters(horned), source };
}

/** A letter that some programs write for `ư`: `ph\u01A3ơng`. */
const LETTER_OI = /\u01A3/i;

function foldLetters(source: string): FoldedText {
  if (source.search(UNUSUAL) < 0) return { source, text: source };
  const usual = foldUsual(source);
  if (usual !== undefined) return { source, text: usual };
  if (MOVING.test(source) || source.normalize("NFC") !== source) return foldBySegments(source);
  return { source, text: foldSigns(source) };
}

/** The slow way, taken only by texts whose positions move. */
function foldBySegments(source: string): FoldedText {
  const positions: number[] = [];
  let text = "";
  for (const { 0: segment, index } of source.matchAll(SEGMENT)) {
    text += segment.replace(INVISIBLE, "").normalize("NFC");
    while (positions.length < text.length) positions.push(index);
  }
  positions.push(source.length);
  return { source, text: foldSigns(text), positions };
}

const SPAN_CALL = "sourceSpan(fold(text), start, end)";

/**
 * The span of the given text that a range of the folded text came from.
 *
 * @param folded - A folded text.
 * @param start - First unit, in the folded text.
 * @param end - One past the last unit, in the folded text.
 * @returns The span in `folded.source`.
 * @throws ChisoError `invalid-data` for what is no folded text, `invalid-amount` for what are no places.
 * @internal
 */
export function sourceSpan(folded: FoldedText, start: number, end: number): Span {
  requireField(folded, "source", "a text folded by fold", SPAN_CALL);
  requirePlaces([start, end], SPAN_CALL);
  return spanInSource(folded, start, end);
}

/**
 * The same for the readers, whose places are some: they ask for every clause.
 *
 * @internal
 */
export function spanInSource({ positions, source }: FoldedText, start: number, end: number): Span {
  if (positions === undefined) return { start, end };
  const last = source.length;
  return { start: positions[start] ?? last, end: positions[end] ?? last };
}

/**
 * Lower case without tone marks and accents, `đ` as `d`: the form in which names are compared.
 *
 * @param text - Any text.
 * @returns The bare letters.
 * @throws ChisoError `invalid-data` for what is no text.
 * @example
 * ```ts
 * import { unaccent } from "chiso/text";
 * unaccent("Thừa Thiên Huế"); // "thua thien hue"
 * ```
 */
export function unaccent(text: string): string {
  requireText(text, "unaccent(text)");
  let bare = "";
  for (let place = 0; place < text.length; place++) {
    const letter = BARE_LETTERS[text.charCodeAt(place)];
    if (letter === undefined) return bareLetters(text);
    bare += letter;
  }
  return bare;
}

/** The letters that Vietnamese is written with, each without its marks; others are looked at alone. */
const BARE_LETTERS: readonly string[] = /* @__PURE__ */ (() => {
  const letters: string[] = [];
  for (const [first, last] of [
    [0x00, 0x7f],
    [0xc0, 0x1b0],
    [0x1ea0, 0x1ef9],
  ] as const)
    for (let code = first; code <= last; code++)
      letters[code] = bareLetters(String.fromCharCode(code));
  return letters;
})();

function bareLetters(text: string): string {
  // The marks that stand alone go first: composing or sorting a long run of them is slow.
  return text
    .replace(MARKS, "")
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .replaceAll("\u01A3", "u");
}

/**
 * One line of text: folded, runs of spaces and line breaks as one space, trimmed.
 *
 * @param text - Any text.
 * @returns The text on one line.
 * @throws ChisoError `invalid-data` for what is no text.
 * @internal
 */
export function singleLine(text: string): string {
  requireText(text, "singleLine(text)");
  return fold(text).text.replace(/\s+/g, " ").trim();
}
