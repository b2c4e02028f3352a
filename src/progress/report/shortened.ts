/** Longer texts make cells that nobody reads. */
const LONGEST = 140;

/** Less would not tell what it is about. */
const SHORTEST = 60;

/** Shortens a text of a task for a cell. */
export type Shortener = (task: string, text: string) => string;

/** A text that was shortened, in full, with its task. */
export type FullText = readonly [task: string, text: string];

/**
 * Shortens long texts by rule, and keeps them in full: at the last end of a sentence or part of one
 * that leaves enough, else at the last blank.
 */
export function shortener(): { readonly short: Shortener; readonly full: readonly FullText[] } {
  const full: FullText[] = [];
  const short: Shortener = (task, text) => {
    const line = text.replace(/\s+/g, " ").trim();
    if (line.length <= LONGEST) return line;
    full.push([task, line]);
    return `${cutOf(line)} […]`;
  };
  return { short, full };
}

/** Cuts a text where something ends. */
function cutOf(line: string): string {
  const start = line.slice(0, LONGEST);
  const [sentence, clause, blank] = [". ", "; ", " "].map((end) => start.lastIndexOf(end));
  for (const [end = -1, length] of [
    [sentence, 1],
    [clause, 0],
    [blank, 0],
  ] as const) {
    if (end >= SHORTEST) return start.slice(0, end + length);
  }
  // Never half a character.
  return start.replace(/[\uD800-\uDBFF]$/, "");
}
