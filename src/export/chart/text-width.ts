import { plainLine } from "../document/plain-lines.js";

/**
 * Classes of characters, with the width that none of them exceeds, in parts of the letter size: that
 * of DejaVu Sans, bold or not, the widest of the usual fonts without serifs.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[ 'ijl]/, 0.35],
  [/[/\\|IJ,.·‘’:;\-f]/, 0.45],
  [/[!()[\]tr_`–"*]/, 0.55],
  [/[?zcsLx]/, 0.65],
  [/[mM%W@—…]/, 1.15],
  [/[\da-zđ$“”{}]/, 0.75],
  [/[A-ZĐ&#+<=>^~×≥≤]/, 0.95],
];

/** Of what is in none of the classes: letters of other scripts, signs, pictures. */
const OTHERS = 1.25;

/** How wide a text is at most, for charts are written where no letters can be measured. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  // Letters with their marks are as wide as without them.
  for (const character of text.normalize("NFD")) {
    width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? OTHERS;
  }
  return width * size;
}

/** A text that is cut where it no longer fits, the cut marked. */
function shortened(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines that fit; what goes beyond the last line is cut. */
export function wrapped(
  text: string,
  width: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const words = plainLine(text).split(" ");
  const lines: string[] = [];
  let line = "";
  for (const [at, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size) > width) {
      if (lines.length + 1 >= most) {
        return [...lines, shortened([line, ...words.slice(at)].join(" "), width, size)];
      }
      lines.push(shortened(line, width, size));
      line = word;
    } else line = longer;
  }
  return [...lines, shortened(line, width, size)];
}
