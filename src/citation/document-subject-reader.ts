import * as words from "./data/words.js";
import { termEnd } from "./aftermath-reader.js";
import * as at from "./at.js";
import { renamedEnd } from "./issuer-reader.js";
import type { Range, Reader } from "./reader.js";

/** Longest subject, in pieces; past that the words are no longer about the document. */
const LONGEST_SUBJECT = 90;

/**
 * The words that say what the document is about, without `về việc`.
 *
 * ```
 * 21/KH-UBND của UBND tỉnh khóa XIII về việc nâng cao Chỉ số PAPI; …
 *                                            ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readSubject(
  reader: Reader,
  index: number,
  starts: ReadonlySet<number>,
): Range | undefined {
  let from = renamedEnd(reader, termEnd(reader, index));
  if (at.key(reader, from) === ",") from += 1;
  if (at.key(reader, from) === '"') from += 1;
  if (at.isDivided(reader, from) || !at.opens(reader, from, words.SUBJECT_OPENERS))
    return undefined;
  const start = at.phrase(reader, from, words.PREAMBLES) ?? from;
  let end = start;
  let depth = 0;
  while (end < start + LONGEST_SUBJECT && !subjectEnds(reader, end, starts)) {
    if (at.key(reader, end) === "(") depth += 1;
    if (at.key(reader, end) === ")") depth -= 1;
    if (depth < 0) break;
    end += 1;
  }
  return end > start ? { start, end } : undefined;
}

/** Whether the words about a document end before a piece. */
function subjectEnds(reader: Reader, index: number, starts: ReadonlySet<number>): boolean {
  if (at.isDivided(reader, index)) return true;
  const key = at.key(reader, index);
  if (at.startsLine(reader, index) && (starts.has(index) || /^[-+•*]$/.test(key))) return true;
  if (/^[;<"]$/.test(key)) return true;
  // A full stop ends it, a point inside a number or an abbreviation does not.
  if (key === ".") return !at.isGlued(reader, index + 1) || at.kind(reader, index + 1) === "sign";
  return key === "," && starts.has(index + 1);
}
