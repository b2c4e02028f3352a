import { EXCEPTION_OPENINGS, NOT_AN_EXCEPTION_BEFORE } from "../data/context-words.js";
import { peek, phraseAt, phrases, take, wordsOf, type Reader } from "./reader.js";

const OPENINGS = /* @__PURE__ */ phrases(EXCEPTION_OPENINGS);

/**
 * Reads what is left out.
 *
 * ```
 * 100% văn bản (trừ văn bản mật) được gửi điện tử
 *              ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readException(reader: Reader): string | undefined {
  const bracketed = take(reader, "(");
  const opening = phraseAt(reader, OPENINGS);
  if (opening === undefined || NOT_AN_EXCEPTION_BEFORE.has(peek(reader, -1).name)) return undefined;
  const start = reader.position + opening.length;
  reader.position = start;
  for (;;) {
    const { kind, name } = peek(reader);
    if (kind === "end" || kind === "break" || name === ")") break;
    if (!bracketed && name === ",") break;
    reader.position++;
  }
  const words = wordsOf(reader, start, reader.position);
  if (bracketed) take(reader, ")");
  return words === "" ? undefined : words;
}
