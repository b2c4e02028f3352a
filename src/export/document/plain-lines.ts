/** Signs that turn the direction of what follows, or show nothing at all but steer a terminal. */
const UNSEEN = /(?!\t)[\p{Bidi_Control}\p{Cc}\uFEFF]/gu;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/**
 * The lines of a text, without empty ones and without signs that would change how the words beside
 * them are shown: those of direction, and controls. Half signs become the sign for what is broken.
 */
export function plainLines(text: string): readonly string[] {
  return text
    .split(LINE_END)
    .map((line) => line.replace(UNSEEN, "").replace(/\p{Surrogate}/gu, "\uFFFD"))
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainLines(text).join(" ");
}
