import {
  at,
  atPhrase,
  isMark,
  opensBlock,
  peek,
  take,
  type Found,
  type Reader,
} from "../lexer/reader.js";
import { AUTHORITIES, SET_TIMES } from "../lexer/words.js";
import { readPhrase, wordsOf } from "./phrase.js";

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
  if (atPhrase(reader, SET_TIMES)) return readAuthorities(reader, start);
  const exactly = take(reader, "đúng");
  const according = take(reader, "theo");
  if (!exactly && !according) return undefined;
  take(reader, "đúng");
  // "đúng tiến độ theo Nghị quyết": what sets it stands behind.
  if (exactly && at(reader, "tiến", "độ", "theo")) reader.position += 3;
  if (!atPhrase(reader, AUTHORITIES) && (exactly || !opensCell(reader, start))) return undefined;
  return readAuthorities(reader, start);
}

/** In a deadline cell that begins with `Theo`, whatever follows sets the time. */
function opensCell(reader: Reader, start: number): boolean {
  const { kind, key } = peek(reader);
  if (reader.mode !== "cell" || kind !== "letters" || key === "dõi") return false;
  if (opensBlock(reader, start)) return true;
  // "(theo mẫu gửi kèm)" says how, "Thường xuyên: theo dõi" what.
  const how = at(reader, "mẫu") || at(reader, "biểu") || peek(reader, 1).key === "cương";
  return isMark(reader, start - 1) && !how;
}

function readAuthorities(reader: Reader, start: number): Found[] | undefined {
  const found: Found[] = [];
  const more = (): boolean => at(reader, "và") && atPhrase(reader, AUTHORITIES, 1);
  for (let itemStart = start; ; itemStart = reader.position) {
    const first = reader.position;
    // "Kế hoạch của UBND tỉnh | và hướng dẫn của Sở Nội vụ": a second authority, if the first has
    // its own complement; "kế hoạch và hướng dẫn của Sở" is one.
    const phrase = readPhrase(reader, () => more() && reader.position - first > 2);
    if (phrase === undefined) break;
    const authority = wordsOf(reader, phrase);
    found.push({ timing: { kind: "reference", authority }, start: itemStart, end: phrase.end });
    if (!more()) break;
    reader.position += 1;
  }
  return found.length === 0 ? undefined : found;
}
