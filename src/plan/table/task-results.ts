import { defined } from "../../text/index.js";
import type { Result } from "../model/plan.js";
import type { NamePiece } from "./draft.js";
import { isTooLong, type CellContext } from "./read-cells.js";

/** The word before what has been done so far; what follows it is no longer the task's name. */
const LABEL =
  /(?<![\p{L}\p{N}])(?:[-+*•] ?)?Kết quả(?:\s+(?:thực hiện|đạt được|triển khai|đến nay))?\s*:/u;

/** The name of a task and what its cell says of results. */
export interface DividedName {
  readonly name: readonly NamePiece[];
  readonly results: readonly NamePiece[];
}

/** Divides the pieces of a name where the results so far begin. */
export function divideName(pieces: readonly NamePiece[]): DividedName {
  const at = pieces.findIndex(({ text }) => LABEL.test(text));
  const piece = pieces[at];
  const label = piece === undefined ? null : LABEL.exec(piece.text);
  if (piece === undefined || label === null) return { name: pieces, results: [] };
  const before = { ...piece, text: piece.text.slice(0, label.index).trim() };
  const after = { ...piece, text: piece.text.slice(label.index + label[0].length).trim() };
  return {
    name: [...pieces.slice(0, at), before],
    results: [after, ...pieces.slice(at + 1).map(withoutLabel)].filter(({ text }) => text !== ""),
  };
}

function withoutLabel(piece: NamePiece): NamePiece {
  return { ...piece, text: piece.text.replace(LABEL, " ").trim() };
}

/** The results that pieces list, one a bullet; a piece without one goes on with the last. */
export function resultsOf(pieces: readonly NamePiece[], context: CellContext): Result[] {
  const found: { text: string; readonly source: Result["source"] }[] = [];
  for (const { text, row, column } of pieces) {
    const place = defined({ row, column });
    const bulleted = /^[-+•*]\s*\S/.test(text);
    for (const [index, item] of context.reader.listedLines(text).entries()) {
      const last = found.at(-1);
      if (index === 0 && !bulleted && last !== undefined) last.text = `${last.text} ${item}`;
      else found.push({ text: item, source: place });
    }
  }
  return found.map(({ text, source = { row: 0 } }) => ({
    text,
    citations: isTooLong(text, source, context) ? [] : context.reader.citationsIn(text),
    source,
  }));
}
