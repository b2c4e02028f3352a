/** Phrases by their first word, the longest first. */
export type Lexicon<Value extends string = string> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: Value }[]
>;

/**
 * Makes a lexicon of phrases with what they mean.
 *
 * ```
 * { gte: "ít nhất [là]|bằng hoặc [cao/lớn/] hơn" }
 *        ^^^^^^^^^^^^ ^ ^^^^^^^^^^^^^^^^^^^^^^^^
 *        may be left out; or; one of them, or none
 * ```
 *
 * @param lists - For each meaning its phrases, as the lexer spells them.
 */
export function lexicon<Value extends string>(
  lists: Readonly<Record<Value, string>>,
): Lexicon<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const value in lists) {
    for (const phrase of lists[value].split("|").flatMap(spelledOut)) {
      const words = phrase.split(" ").filter((word) => word !== "");
      const first = words[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Makes a lexicon of phrases that all mean the same. */
export function phrases(list: string): Lexicon {
  return lexicon({ yes: list });
}

/** All ways to say a phrase with choices in brackets. */
function spelledOut(phrase: string): string[] {
  const open = phrase.indexOf("[");
  if (open < 0) return [phrase];
  const close = phrase.indexOf("]");
  const choices = phrase.slice(open + 1, close).split("/");
  if (choices.length === 1) choices.push("");
  return choices.flatMap((choice) =>
    spelledOut(phrase.slice(0, open) + choice + phrase.slice(close + 1)),
  );
}
