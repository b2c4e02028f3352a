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
