import { fold, unaccent } from "../../text/index.js";
import { linesOf, type TextLine } from "../grid/grid.js";

/** A line of text that holds something, in one spelling of letters, one space between its words. */
export interface PdfLine extends TextLine {
  /** Whether empty lines stand between it and the line before. */
  readonly gap: boolean;
}

/** A line longer than any line of a page. */
const LONGEST_LINE = 20_000;

/** The lines of a text that hold something. */
export function pdfLines(text: string): PdfLine[] {
  const lines: PdfLine[] = [];
  let gap = false;
  for (const [index, written] of linesOf(text).entries()) {
    const words = written.length > LONGEST_LINE ? written : fold(written).text.replace(/\s+/g, " ");
    const line = words.trim();
    if (line !== "") lines.push({ text: line, row: index + 1, gap });
    gap = line === "";
  }
  return lines;
}

/** `Trang 3`, `- 3 -`: a page number wherever it stands. */
const PAGE = /^(?:trang\s*\d{1,4}(?:\s*\/\s*\d{1,4})?|-\s?\d{1,4}\s?-)$/i;
/** A bare number, which is that of a page where it stands beside the header of the next one. */
const BARE = /^\d{1,4}(?:\s?\/\s?\d{1,4})?$/;

/** Whether a line is the number of a page; beside a repeated header a bare one is. */
export function isPageNumber({ text }: PdfLine, isByHeader: () => boolean): boolean {
  return PAGE.test(text) || (BARE.test(text) && isByHeader());
}

const SIGNATURE = /^(?:ký bởi|người ký|ngày ký|thời gian ký|cơ quan\s?:|email\s?:)/i;
/** A digital signature takes so many lines at most, and ends with the time of signing. */
const SIGNATURE_LINES = 8;

/** How many lines from here on are those of a digital signature. */
export function signatureLines(lines: readonly PdfLine[], index: number): number {
  if (!SIGNATURE.test(lines[index]?.text ?? "")) return 0;
  const block = lines.slice(index, index + SIGNATURE_LINES);
  const end = block.findIndex(({ text }) => /[+-]\d\d:\d\d$/.test(text));
  return end < 0 ? 1 : end + 1;
}

/** So many letters one by one are no words of one letter. */
const LEAST_RUN = 3;

const ONSET = /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghk-nprstvx])/;
const RIME = /^[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * Puts the letters of words together that stand one by one (`t r i ể n k h a i`): into syllables
 * of Vietnamese, those first that stand elsewhere in the text.
 *
 * @param text - A line or a cell.
 * @param known - Whether a syllable, in small letters, stands elsewhere.
 * @returns The text with its words; the same text where no letters stand so.
 */
export function joinSpacedLetters(text: string, known: (syllable: string) => boolean): string {
  if (!/(?:^|\s)\p{L} \p{L} \p{L}(?:\s|$)/u.test(text)) return text;
  const words: string[] = [];
  let run: string[] = [];
  const close = (): void => {
    if (run.length < LEAST_RUN) words.push(...run);
    else words.push(...syllables(run.join(""), known));
    run = [];
  };
  for (const token of text.split(" ")) {
    const isSign = run.length > 0 && /^[,.;:]$/.test(token);
    if (isSign || /^\p{L}[,.;:]?$/u.test(token)) run.push(token);
    else {
      close();
      words.push(token);
    }
    if (/[,.;:]$/.test(token)) close();
  }
  close();
  return words.join(" ");
}

/** A syllable has at most seven letters. */
const LONGEST_SYLLABLE = 7;

/** Divides letters into as few and as well known syllables as can be. */
function syllables(piece: string, known: (syllable: string) => boolean): string[] {
  const sign = /[,.;:]$/.exec(piece)?.[0] ?? "";
  const letters = fold(piece).text.replace(/\P{L}/gu, "");
  const costs = [0];
  const starts: number[] = [0];
  for (let end = 1; end <= letters.length; end++) {
    let best = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const cost = (costs[start] ?? 0) + syllableCost(letters.slice(start, end), known);
      if (cost < best) {
        best = cost;
        starts[end] = start;
      }
    }
    costs[end] = best;
  }
  const words: string[] = [];
  for (let end = letters.length; end > 0; end = starts[end] ?? 0) {
    words.push(letters.slice(starts[end] ?? 0, end));
  }
  words.reverse();
  const last = words.pop();
  return last === undefined ? [] : [...words, last + sign];
}

/** Less is likelier: a word of the text, a syllable that could be, an abbreviation, anything else. */
function syllableCost(syllable: string, known: (syllable: string) => boolean): number {
  const capitals = syllable === syllable.toUpperCase();
  if (capitals && syllable.length > 1) return known(syllable.toLowerCase()) ? 1 : 4;
  if (/\p{L}\p{Lu}/u.test(syllable)) return 30;
  const small = syllable.toLowerCase();
  if (known(small)) return 2 - small.length / 20;
  return isSyllable(small) ? 4 : 10 * syllable.length;
}

function isSyllable(small: string): boolean {
  const rest = small.slice(ONSET.exec(small)?.[0].length ?? 0);
  return RIME.test(unaccent(rest)) || RIME.test(unaccent(small));
}

/** The words of a text and which stand side by side, to tell what goes on with what. */
export type Vocabulary = ReturnType<typeof vocabularyOf>;

/** Gathers the words of lines; a pair counts where it stands within a line. */
export function vocabularyOf(lines: readonly string[]) {
  const words = new Set<string>();
  const pairs = new Map<string, number>();
  for (const line of lines) {
    let previous = "";
    for (const written of line.split(" ")) {
      const word = plainWord(written);
      if (word.length > 1) words.add(word);
      const pair = `${previous} ${word}`;
      if (previous !== "" && word !== "") pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      previous = /[,;:.]$/.test(written) ? "" : word;
    }
  }
  return {
    /** Whether a word, in small letters, stands in the text. */
    knowsWord: (word: string): boolean => words.has(word),
    /** On how many places of its lines two words stand side by side. */
    pairs: (before: string, after: string): number =>
      pairs.get(`${plainWord(before)} ${plainWord(after)}`) ?? 0,
  };
}

/** A word in small letters without signs beside it; figures are all the same. */
function plainWord(word: string): string {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, "");
  return /^\d/.test(bare) ? "#" : bare;
}
