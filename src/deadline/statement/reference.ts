import { at, peek, take, type Found, type Reader } from "../lexer/reader.js";
import { readPhrase, wordsOf } from "./phrase.js";
import { atAuthority, atSetTime } from "./authority.js";

/**
 * Reads what sets the time.
 *
 * ```
 * Theo Kế hoạch của UBND tỉnh và hướng dẫn của Sở Nội vụ      đúng thời gian quy định
 *      ^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readReferences(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (atSetTime(reader)) return readAuthorities(reader, start);
  const exactly = take(reader, "đúng");
  const according = take(reader, "theo");
  if (!exactly && !according) return undefined;
  take(reader, "đúng");
  if (!atAuthority(reader) && (exactly || !opensCell(reader, start))) return undefined;
  return readAuthorities(reader, start);
}

/** In a deadline cell that begins with `Theo`, whatever follows sets the time. */
function opensCell(reader: Reader, start: number): boolean {
  if (reader.mode !== "cell" || peek(reader).kind !== "word") return false;
  const before = reader.tokens[start - 1];
  return before === undefined || before.kind === "mark" || before.kind === "break";
}

function readAuthorities(reader: Reader, start: number): Found[] | undefined {
  const found: Found[] = [];
  let itemStart = start;
  for (;;) {
    const first = reader.position;
    const phrase = readPhrase(reader, (inner) => endsBeforeAuthority(inner, first));
    if (phrase === undefined) break;
    found.push({
      timing: { kind: "reference", authority: wordsOf(reader, phrase.from, phrase.to) },
      start: itemStart,
      end: phrase.to,
    });
    if (!at(reader, "và") || !atAuthority(reader, 1)) break;
    reader.position += 1;
    itemStart = reader.position;
  }
  return found.length === 0 ? undefined : found;
}

/**
 * `Kế hoạch của UBND tỉnh | và hướng dẫn của Sở Nội vụ`: a second authority, if the first has its
 * own complement; `kế hoạch và hướng dẫn của Sở` is one.
 */
function endsBeforeAuthority(reader: Reader, first: number): boolean {
  return at(reader, "và") && atAuthority(reader, 1) && reader.position - first > 2;
}
