import {
  beginsLine,
  lexiconOfKeys,
  spanOf,
  wordsOf,
  type CutText,
  type Gap,
  type Lexicon,
  type Piece,
} from "../reading/index.js";
import { findingOf, type Finding } from "../text/index.js";
import type { AgencyFindingCode } from "./agency.js";
import { FINDINGS } from "./data/findings.js";

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
const NO_WORD: Word = {
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

/** What all rules share. Nothing in it changes but the lists of findings and of what was said. */
export interface Cell extends Pick<CutText, "folded"> {
  /** The words and signs of the cell, without spaces. */
  readonly pieces: readonly Word[];
  /** Whether a colon stands in it, without which nothing is a label. */
  readonly labelled: boolean;
  /** Whether there is no small letter in it, so that capitals say nothing. */
  readonly upper: boolean;
  /** The caller's own abbreviations. */
  readonly glossary: Lexicon<string>;
  /** Whether the cell is said to name persons, so that a given name alone is one. */
  readonly persons: boolean;
  readonly findings: Finding<AgencyFindingCode>[];
  /** Names that head a list or stand no longer, and so are no items. */
  readonly said: { readonly start: number; readonly end: number }[];
}

/**
 * Makes the words of a cell from the pieces of its text; a tag that ends a block ends a line.
 *
 * ```
 * Cục A05, Trung tâm CNTT2<br>Sở Y tế
 *     ^^^            ^^^^^    ^^ begins a line
 * ```
 */
export function cellOf(
  cut: CutText,
  glossary: Lexicon<string> = lexiconOfKeys([]),
  persons = false,
): Cell {
  const { folded } = cut;
  const upper = !/\p{Ll}/u.test(folded.text);
  const pieces: Word[] = [];
  let tagged = false;
  let marked: Gap | undefined;
  for (const [place, piece] of cut.pieces.entries()) {
    if (piece.kind === "tag") {
      tagged = true;
      continue;
    }
    if (isEmphasis(cut.pieces, place)) {
      if (marked === undefined || piece.gap !== "none") marked = piece.gap;
      continue;
    }
    const word = piece.kind !== "sign";
    const apart = piece.gap === "none" && marked !== undefined ? marked : piece.gap;
    const glued = word && apart === "none" && !tagged && pieces.at(-1)?.word === true;
    const before = glued ? pieces.pop() : undefined;
    const { start, gap } = before ?? { start: piece.start, gap: apart };
    const { end } = piece;
    const key = (before?.key ?? "") + piece.key;
    const text = folded.text.slice(start, end);
    const lineStart = before?.lineStart ?? (tagged || beginsLine({ gap }));
    const capital = !upper && /^\p{Lu}/u.test(text);
    const acronym = capital && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text);
    pieces.push({ key, start, end, gap, text, word, lineStart, capital, acronym });
    tagged = false;
    marked = undefined;
  }
  const labelled = pieces.some(({ key }) => key === ":");
  const joined = withOpenEnds(pieces, upper);
  return { folded, pieces: joined, labelled, upper, glossary, persons, findings: [], said: [] };
}

/**
 * Joins the words and points by which a list is left open to one sign, so that no name ends in them.
 *
 * ```
 * Sở Y tế v.v.      Sở Y tế, vân vân      Bà V. V. Hà
 *         ^^^^               ^^^^^^^^          ^^^^^ initials
 * ```
 */
function withOpenEnds(pieces: readonly Word[], upper: boolean): readonly Word[] {
  if (!pieces.some(({ key }) => /^(?:v|vv|vân)$/.test(key))) return pieces;
  const joined: Word[] = [];
  for (let index = 0; index < pieces.length;) {
    const first = pieces[index] ?? NO_WORD;
    const end = openEnd(pieces, index);
    const open = end > index && (upper ? pieces[end]?.word !== true : first.text.startsWith("v"));
    const last = open ? (pieces[end - 1] ?? first) : first;
    joined.push(open ? { ...first, key: "…", word: false, end: last.end } : first);
    index = open ? end : index + 1;
  }
  return joined;
}

/** Past `v.v.`, `vv`, `vân vân` with the points behind. */
function openEnd(pieces: readonly Word[], index: number): number {
  const [first, second, third] = [0, 1, 2].map((next) => pieces[index + next]?.key);
  let end = index;
  if (first === "v" && second === "." && third === "v") end += 3;
  else if (first === "vân" && second === "vân") end += 2;
  else if (first === "vv") end += 1;
  else return end;
  while (/^[.…]$/.test(pieces[end]?.key ?? "")) end += 1;
  return end;
}

/**
 * Whether a sign is one of the marks that Markdown puts round words, and no bullet of a list.
 *
 * ```
 * **Sở Y tế**, _Sở Nội vụ_      * Sở Y tế
 * ^^       ^^  ^         ^      ^ a bullet
 * ```
 */
function isEmphasis(pieces: CutText["pieces"], index: number): boolean {
  const key = pieces[index]?.key ?? "";
  if (!/^[*_]+$/.test(key)) return false;
  const [before, next] = [pieces[index - 1], pieces[index + 1]];
  const closes = before !== undefined && pieces[index]?.gap === "none";
  return key === "_" || closes || (next?.gap === "none" && isClosed(pieces, index));
}

/** Whether the same mark stands at the end of a word behind one that opens. */
function isClosed(pieces: CutText["pieces"], open: number): boolean {
  const key = pieces[open]?.key;
  for (let index = open + 1; index < pieces.length && index < open + LONGEST_EMPHASIS; index++) {
    const piece = pieces[index];
    if (piece?.key === key && piece?.gap === "none") return true;
  }
  return false;
}

/** Most words and signs between two marks. */
const LONGEST_EMPHASIS = 60;

/** A word of the cell, or one without letters past its ends. */
export function wordAt({ pieces }: Cell, index: number): Word {
  return pieces[index] ?? NO_WORD;
}

/** The key of a word, or the empty text past the end. */
export function keyAt(cell: Cell, index: number): string {
  return wordAt(cell, index).key;
}

/** Whether a word begins a name as names are written: with a capital, or all is in capitals. */
export function isProper(cell: Cell, index: number): boolean {
  return wordAt(cell, index).capital || cell.upper;
}

/** The first place from a start on for which something is true, or the end of the cell. */
export function endWhere(
  cell: Cell,
  start: number,
  ends: (cell: Cell, index: number) => boolean,
): number {
  let end = start;
  while (end < cell.pieces.length && !ends(cell, end)) end += 1;
  return end;
}

/** Notes something odd about the words from one index up to another. */
export function report(cell: Cell, code: AgencyFindingCode, start: number, end: number): void {
  const span = spanOf(cell, start, end);
  cell.findings.push(findingOf(FINDINGS, code, span, wordsOf(cell, start, end)));
}
