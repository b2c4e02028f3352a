import type { Reader, Run } from "./reader.js";

/** The words of some pieces, on one line, apart by single spaces; a torn word is put together. */
export function wordsOf({ text, pieces }: Reader, run: Run): string {
  let words = "";
  for (let index = run.start; index < run.end; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const { kind, key, start, end, gap } = piece;
    const written = text.slice(start, end);
    if (words !== "" && gap !== "none") words += " ";
    const torn = kind === "letters" && key.length !== end - start;
    words += torn ? written.replace(/\s/g, "") : written;
  }
  return words;
}
