import type { Reader } from "./reader.js";

/** Whether a piece of the text is written in capitals throughout. */
export function isCapitals({ text, pieces }: Reader, index: number): boolean {
  const { start, end } = pieces[index] ?? { start: 0, end: 0 };
  const written = text.slice(start, end);
  return written === written.toUpperCase();
}
