import { at, peek, take } from "../../reading/index.js";
import { EXCEPTIONS, NO_EXCEPTION_BEFORE } from "../data/context-words.js";
import { is, takeKey, takeWords, type Reader } from "../token/reader.js";
import { isEnd } from "../token/token.js";

/**
 * Reads what is left out.
 *
 * ```
 * 100% văn bản (trừ văn bản mật) được gửi điện tử
 *              ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readException(reader: Reader): string | undefined {
  const bracketed = takeKey(reader, "(");
  if (at(reader, NO_EXCEPTION_BEFORE, -1)) return undefined;
  if (!take(reader, EXCEPTIONS)) return undefined;
  const words = takeWords(reader, Infinity, (inner) => {
    if (isEnd(peek(inner)) || is(inner, ")")) return false;
    return bracketed || !is(inner, ",");
  });
  if (bracketed) takeKey(reader, ")");
  return words === "" ? undefined : words;
}
