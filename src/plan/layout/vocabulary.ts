/** The words of a text and which stand side by side, to tell what goes on with what. */
export interface Vocabulary {
  /** Whether a word, in small letters, stands in the text. */
  readonly knowsWord: (word: string) => boolean;
  /** On how many places of its lines two words stand side by side. */
  readonly pairs: (before: string, after: string) => number;
}

/** Gathers the words of lines; a pair counts where it stands within a line. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
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
    knowsWord: (word) => words.has(word),
    pairs: (before, after) => pairs.get(`${plainWord(before)} ${plainWord(after)}`) ?? 0,
  };
}

/** A word in small letters without signs beside it; figures are all the same. */
function plainWord(word: string): string {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, "");
  return /^\d/.test(bare) ? "#" : bare;
}
