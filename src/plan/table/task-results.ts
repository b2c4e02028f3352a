import type { Place, Result } from "../model/plan.js";
import type { PlacedText } from "./classify-row.js";
import { isTooLong, type CellContext } from "./read-cells.js";

/** The word before what has been done so far; what follows it is no longer the task's name. */
const LABEL =
  /(?<![\p{L}\p{N}])(?:[-+*•] ?)?Kết quả(?:\s+(?:thực hiện|đạt được|triển khai|đến nay))?\s*:/u;

/** The name of a task and what its cell says of results. */
export interface DividedName {
  readonly name: readonly PlacedText[];
  readonly results: readonly PlacedText[];
}

/** Divides the pieces of a name where the results so far begin. */
export function divideName(pieces: readonly PlacedText[]): DividedName {
  for (const [at, piece] of pieces.entries()) {
    const label = LABEL.exec(piece.text);
    if (label === null) continue;
    const before = piece.text.slice(0, label.index).trim();
    const results = pieces.slice(at).map(({ text, ...place }, index) => {
      const rest =
        index === 0 ? text.slice(label.index + label[0].length) : text.replace(LABEL, " ");
      return { ...place, text: rest.trim() };
    });
    return {
      name: [...pieces.slice(0, at), { ...piece, text: before }],
      results: results.filter(({ text }) => text !== ""),
    };
  }
  return { name: pieces, results: [] };
}

/** The results that pieces list, one a bullet; a piece without one goes on with the last. */
export function resultsOf(pieces: readonly PlacedText[], context: CellContext): Result[] {
  const found: { text: string; readonly source: Place }[] = [];
  for (const { text, ...source } of pieces) {
    const bulleted = /^[-+•*]\s*\S/.test(text);
    for (const [index, item] of context.reader.listedLines(text).entries()) {
      const last = found.at(-1);
      if (index === 0 && !bulleted && last !== undefined) last.text = `${last.text} ${item}`;
      else found.push({ text: item, source });
    }
  }
  return found.map(({ text, source }) => ({
    text,
    citations: isTooLong(text, source, context) ? [] : context.reader.citationsIn(text),
    source,
  }));
}
