/** A text with letters and signs for their entities, and where each of its units stood. */
export interface Unescaped {
  readonly text: string;
  /** For each position of `text`, and for its end, the position in the text as given. */
  readonly positions: readonly number[];
}

/**
 * An entity of HTML. What was escaped more than once has `amp;` before its name: `&amp;nbsp;`.
 */
const ENTITY = /&((?:amp;|#38;|#x26;)*)(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,8}));/gi;

/** The sign behind each name; marks that follow a letter (`&ecirc;`) are named apart. */
const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (
    "nbsp \u00A0|ensp \u2002|emsp \u2003|thinsp \u2009|shy \u00AD|zwnj \u200C|zwj \u200D|amp &|quot \"|apos '|" +
    "ndash \u2013|mdash \u2014|minus \u2212|lsquo \u2018|rsquo \u2019|ldquo \u201C|rdquo \u201D|laquo \u00AB|raquo \u00BB|" +
    "hellip \u2026|bull \u2022|middot \u00B7|ge \u2265|le \u2264|plusmn \u00B1|times \u00D7|deg \u00B0|sup2 \u00B2|permil \u2030|" +
    "frasl \u2044|percnt %|rarr \u2192|eth \u00F0|ETH \u00D0|dstrok \u0111|Dstrok \u0110"
  )
    .split("|")
    .map((row) => [row.slice(0, -2), row.slice(-1)] as const),
);
const MARKED_LETTER = /^([aeiouy])(grave|acute|circ|tilde|breve)$/i;
const MARKS = ["grave \u0300", "acute \u0301", "circ \u0302", "tilde \u0303", "breve \u0306"];

/** What an encoding of old has at numbers that are none of a letter: `&#150;` for a dash. */
const OLD_SIGNS: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  [133, "\u2026"],
  [145, "\u2018"],
  [146, "\u2019"],
  [147, "\u201C"],
  [148, "\u201D"],
  [149, "\u2022"],
  [150, "\u2013"],
  [151, "\u2014"],
]);
const LAST_CODE = 0x10ffff;
/** What could begin a tag or complete another entity stays as it is, and so do halves of a sign. */
const KEPT = /^[\p{Cc}\p{Cs}<>#;\da-z]$/iu;

function signOfCode(written: string): string | undefined {
  const code = Number(written.replace(/^x/i, "0x"));
  if (code > LAST_CODE) return undefined;
  if (code === 10) return "\n";
  const sign = OLD_SIGNS.get(code) ?? String.fromCodePoint(code);
  return KEPT.test(sign) ? undefined : sign;
}

function signOfName(name: string): string | undefined {
  const [, letter, named] = MARKED_LETTER.exec(name) ?? [];
  if (letter === undefined || named === undefined) return SIGNS.get(name);
  const mark = MARKS.find((row) => row.startsWith(named))?.slice(-1) ?? "";
  return (letter + mark).normalize("NFC");
}

/**
 * Writes the letters and signs that entities of HTML stand for; `&lt;` and `&gt;`, which are no
 * brackets of a tag, stay, and so does what is not known.
 *
 * ```
 * Quy&ecirc;́t &#273;ịnh&nbsp;s&#7889; 5      SGD&amp;ĐT
 * Quyết định số 5                             SGD&ĐT
 * ```
 *
 * @param source - Any text.
 * @returns The text with its map, or nothing where there is no entity.
 */
export function unescaped(source: string): Unescaped | undefined {
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
