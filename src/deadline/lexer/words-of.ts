import type { Reader, Run } from "./reader.js";

/** The words of some pieces, on one line, apart by single spaces; a torn word is put together. */
export function wordsOf({ text, pieces }: Reader, run: Run): string {
  let words = "";
  for (const { kind, start, end, gap } of pieces.slice(run.start, run.end)) {
    const written = text.slice(start, end);
    if (words !== "" && gap !== "none") words += " ";
    words += kind === "letters" && /\s/.test(written) ? written.replace(/\s/g, "") : written;
  }
  return words;
}
