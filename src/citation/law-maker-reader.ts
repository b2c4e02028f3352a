import * as at from "./at.js";
import * as words from "./data/words.js";
import type { DateReading } from "./date-reader.js";
import type { Range, Reader } from "./reader.js";

/**
 * A law by its name, with the one that made it behind its day or its year: only who makes laws does.
 *
 * ```
 * Pháp lệnh Thú y ngày 29/4/2004 của Ủy ban thường vụ Quốc hội
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withMaker<Law extends Range & { readonly date?: DateReading }>(
  reader: Reader,
  law: Law,
): Law & { readonly issuer?: Range } {
  const start = law.end + 1;
  const told = law.date !== undefined && at.key(reader, law.end) === "của";
  const named =
    told && at.isCapital(reader, start) ? at.phrase(reader, start, words.LAWMAKERS) : undefined;
  if (named === undefined) return law;
  const end = at.phrase(reader, named, words.STATE) ?? named;
  return isOver(reader, end) ? { ...law, issuer: { start, end }, end } : law;
}

/** Whether the name of the body ends before a piece: `Quốc hội trẻ em` is another. */
function isOver(reader: Reader, index: number): boolean {
  if (at.isDivided(reader, index) || at.startsLine(reader, index)) return true;
  if (at.kind(reader, index) === "sign" || /^(?:và|khoá)$/.test(at.key(reader, index))) return true;
  const behind = [words.LAW_ENDS, words.NAME_OVER, words.SUBJECT_OPENERS];
  return behind.some((table) => at.opens(reader, index, table));
}
