import { fold, unaccent } from "../../text/index.js";

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
