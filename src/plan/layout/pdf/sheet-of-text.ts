import { fold } from "../../../text/index.js";
import { linesOf } from "../../grid/grid.js";
import type { PlacedLine, PlacedWord, Sheet } from "./sheet.js";

/** A line longer than any line of a page: its words are kept, their places say nothing. */
const LONGEST_LINE = 2000;
/** Two blanks divide cells, one divides words. */
const WIDE = 2;
const TAB = 8;

/**
 * The lines of a text in which blanks keep the words of a page where they stand, as `pdftotext
 * -layout` writes it: a page ends with a form feed.
 */
export function sheetOfText(text: string): Sheet {
  const lines: PlacedLine[] = [];
  let page = 1;
  let y = 0;
  for (const [index, written] of linesOf(text).entries()) {
    const parts = written.split("\f");
    for (const [at, part] of parts.entries()) {
      if (at > 0) {
        page += 1;
        y = 0;
      }
      const words = placedWords(part);
      if (words.length > 0) lines.push({ row: index + 1, page, y, words });
      y += 1;
    }
  }
  return { lines, wide: WIDE };
}

function placedWords(written: string): PlacedWord[] {
  const { text } = fold(withoutTabs(written));
  const bare = text.trim();
  if (bare === "") return [];
  if (text.length > LONGEST_LINE) return [{ text: bare, left: 0, right: text.length }];
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    left: index,
    right: index + word.length,
  }));
}

/** Blanks in place of tabs, up to the next stop. */
function withoutTabs(written: string): string {
  if (!written.includes("\t") || written.length > LONGEST_LINE) return written;
  let line = "";
  for (const [at, piece] of written.split("\t").entries())
    line = at === 0 ? piece : line + " ".repeat(TAB - (line.length % TAB)) + piece;
  return line;
}
