import { EXCEPTIONS, NO_EXCEPTION_BEFORE } from "../data/context-words.js";
import { at, peek, stands, take, takePhrase, takeWords, type Reader } from "./reader.js";

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
  if (stands(reader, NO_EXCEPTION_BEFORE, -1)) return undefined;
  if (takePhrase(reader, EXCEPTIONS) === undefined) return undefined;
  const words = takeWords(reader, Infinity, (inner) => {
    const { kind } = peek(inner);
    return kind !== "end" && kind !== "break" && !at(inner, bracketed ? ")" : ")|,");
  });
  if (bracketed) take(reader, ")");
  return words || undefined;
}
