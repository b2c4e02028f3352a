import { Strokes } from "../cell/strokes.js";

/** What no browser shows: remarks, styles, scripts, the head of a page; each with what ends it. */
const UNSEEN = /<(!--|(?:head|style|script|title|xml)(?=[\s>]))/gi;
/** What kind of page it is, said before all else. */
const DOCTYPE = /^\s*<!doctype\b[^<>]{0,400}>/i;

/**
 * A text of HTML without what no browser shows: Word puts pages of it around the table it copies.
 *
 * @param given - A text with tags.
 */
export function shownHtml(given: string): string {
  const html = given.replace(DOCTYPE, "");
  const unclosed = new Set<string>();
  let shown = "";
  let taken = 0;
  for (const { index, 1: opens = "" } of html.matchAll(UNSEEN)) {
    const name = opens.toLowerCase();
    if (index < taken || unclosed.has(name)) continue;
    const closes = name === "!--" ? /-->/g : new RegExp(`</${name}\\s*>`, "gi");
    closes.lastIndex = index;
    const end = closes.exec(html);
    if (end === null) unclosed.add(name);
    else {
      shown += html.slice(taken, index);
      taken = end.index + end[0].length;
    }
  }
  return shown + html.slice(taken);
}

const TAG = /<(\/?)([a-z][a-z\d:]*)(?![\p{L}\p{M}\d])([^<>]{0,4000})>|<!\[[^<>]{0,200}\]>/giu;
const BLOCKS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("p br div ul ol li tr td th table thead tbody caption h1 h2 h3 h4 h5 h6".split(" ")))();
const BOLD = /^(?:b|strong)$/;
/** The mark that Word writes before an item of a list: `·`, `o`, `§`, `-`; numbers stay. */
const LIST_MARK = /mso-list:\s*ignore/i;
const BULLET_SIGN = /^\s*[^\p{L}\p{N}\s&]\s*$|^\s*o\s*$/u;
/** Line ends of the source are mere blanks, unless a bullet follows. */
const SOURCE_LINE_END = /[\r\n]\s*([-+•*]\s)?/g;

/**
 * The words of a piece of HTML as lines: a block or `br` begins one, an item of a list one with a
 * dash. Letters written as entities stay as they are; words that are bold throughout stand in `b`,
 * those that are struck out in `s`.
 *
 * @param html - What stands between the tags of a cell, or outside of tables.
 * @param isStruck - Whether what holds it is struck out.
 */
export function htmlLines(html: string, isStruck = false): string {
  const strokes = new Strokes();
  const pieces: string[] = [];
  let [bold, plain, marked, listed] = [0, false, false, false];
  const add = (written: string): void => {
    let words = written.replace(SOURCE_LINE_END, (_, bullet?: string) =>
      bullet === undefined ? " " : `\n${bullet}`,
    );
    if (/^(?:\s|&nbsp;)*$/.test(words)) {
      pieces.push(" ");
      return;
    }
    if (isStruck || strokes.areOpen) {
      pieces.push(`<s>${words}</s>`);
      return;
    }
    // The sign of a bullet is one of fonts of signs.
    if (marked && BULLET_SIGN.test(words)) words = "- ";
    else if (bold === 0) plain = true;
    if (listed && !/^\s*[-+•*]\s/.test(words)) words = `- ${words.trimStart()}`;
    [marked, listed] = [false, false];
    pieces.push(words);
  };
  let taken = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash = "", name = "", attributes = ""] = match;
    if (match.index > taken) add(html.slice(taken, match.index));
    taken = match.index + tag.length;
    const kind = name.toLowerCase();
    if (BLOCKS.has(kind)) pieces.push("\n");
    if (kind === "li") listed = slash === "";
    if (BOLD.test(kind)) bold = Math.max(0, bold + (slash === "" ? 1 : -1));
    if (LIST_MARK.test(attributes)) marked = true;
    strokes.pass(kind, slash !== "", attributes);
  }
  if (taken < html.length) add(html.slice(taken));
  const lines = pieces.join("").split("\n");
  const text = lines.flatMap((line) => (line.trim() === "" ? [] : [line.trim()])).join("\n");
  return plain || text === "" ? text : `<b>${text}</b>`;
}
