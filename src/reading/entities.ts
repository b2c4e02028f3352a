import { fold, type FoldedText } from "../text/index.js";

/** A text with letters and signs for their entities, and where each of its units stood. */
interface Unescaped {
  readonly text: string;
  /** For each position of `text`, and for its end, the position in the text as given. */
  readonly positions: readonly number[];
}

/**
 * An entity of HTML. What was escaped more than once has `amp;` before its name: `&amp;nbsp;`.
 */
const ENTITY = /&((?:amp;|#38;|#x26;)*)(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,8}));/gi;

/** The sign behind each name; marks that follow a letter (`&ecirc;`) are named apart. */
const SIGN_ROWS =
  "nbsp \u00A0|shy \u00AD|amp &|quot \"|apos '|ndash -|mdash -|minus -|lsquo '|rsquo '|ldquo \"|rdquo \"|" +
  'laquo "|raquo "|hellip …|bull •|middot ·|ge ≥|le ≤|plusmn ±|times ×|deg °|permil ‰|rarr →|eth đ|ETH Đ|dstrok đ|Dstrok Đ';
const signOfRow = (row: string): readonly [string, string] => [row.slice(0, -2), row.slice(-1)];
const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ SIGN_ROWS.split("|").map(signOfRow),
);
const MARKED_LETTER = /^([aeiouy])(grave|acute|circ|tilde|breve)$/i;
const MARKS = "grave\u0300acute\u0301circ\u0302tilde\u0303breve\u0306";

/** What an encoding of old has from the number 145 on, where no letter is: `&#150;` for a dash. */
const OLD_SIGNS = "''\"\"•--";
const FIRST_OLD = 145;
const LAST_CODE = 0x10ffff;
/** What could begin a tag or complete another entity stays as it is, and so do halves of a sign. */
const KEPT = /^[\p{Cc}\p{Cs}<>#;\da-z]$/iu;

function signOfCode(written: string): string | undefined {
  const code = Number(written.replace(/^x/i, "0x"));
  if (code > LAST_CODE) return undefined;
  if (code === 10) return "\n";
  const sign = OLD_SIGNS.charAt(code - FIRST_OLD) || String.fromCodePoint(code);
  return KEPT.test(sign) ? undefined : sign;
}

function signOfName(name: string): string | undefined {
  const [, letter, named] = MARKED_LETTER.exec(name) ?? [];
  if (letter === undefined || named === undefined)
    // A text set in capitals has `&NBSP;`.
    return SIGNS.get(name) ?? SIGNS.get(name.toLowerCase());
  const mark = MARKS.charAt(MARKS.indexOf(named.toLowerCase()) + named.length);
  return (letter + mark).normalize("NFC");
}

/**
 * Folds a text with the letters and signs that entities of HTML stand for; `&lt;` and `&gt;`, which
 * are no brackets of a tag, stay, and so does what is not known.
 *
 * ```
 * &#273;&uacute;ng&nbsp;h&#7841;n      SGD&amp;ĐT
 * đúng hạn                             SGD&ĐT
 * ```
 *
 * @param source - Any text.
 */
export function foldEscaped(source: string): FoldedText {
  const plain = source.includes("&") ? unescaped(source) : undefined;
  if (plain === undefined) return fold(source);
  const { text, positions } = fold(plain.text);
  const places = positions?.map((place) => plain.positions[place] ?? source.length);
  return { source, text, positions: places ?? plain.positions };
}

/** The plain text with its map, or nothing where there is no entity. */
function unescaped(source: string): Unescaped | undefined {
  const positions: number[] = [];
  let text = "";
  let end = 0;
  const keep = (from: number, to: number): void => {
    for (let place = from; place < to; place += 1) positions.push(place);
    text += source.slice(from, to);
  };
  for (const { 0: written, 1: escaped = "", 2: code, 3: name = "", index } of source.matchAll(
    ENTITY,
  )) {
    const sign = code === undefined ? signOfName(name) : signOfCode(code);
    if (sign === undefined && escaped === "") continue;
    keep(end, index);
    const plain = sign ?? "&";
    text += plain;
    while (positions.length < text.length) positions.push(index);
    end = index + (sign === undefined ? 1 + escaped.length : written.length);
  }
  if (end === 0) return undefined;
  keep(end, source.length);
  positions.push(source.length);
  return { text, positions };
}
