import * as at from "./at.js";
import type { Range, Reader } from "./reader.js";
import { readHeading } from "./subject-reader.js";

/** How many items a list with a heading may have before the document, and how many pieces. */
const MOST_ITEMS = 20;
const LONGEST_LIST = 400;

/**
 * The body in the line above a list whose items are its documents.
 *
 * ```
 * UBND phường Tây Nha Trang:
 * ^^^^^^^^^^^^^^^^^^^^^^^^^
 * - Kế hoạch 35/KH-UBND (22/8/2026) về …;
 * - Công văn 411/UBND-KT (25/8/2026) về …
 * ```
 *
 * @param start - Where the words of the document begin, right behind the mark of its item.
 */
export function readListHead(reader: Reader, start: number, body: string): Range | undefined {
  if (!isMark(reader, start - 1)) return undefined;
  let line = start - 1;
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    if (at.key(reader, line - 1) === ":") return readHeading(reader, line - 1, body);
    line = lineStart(reader, line);
    if (start - line > LONGEST_LIST || !isMark(reader, line)) return undefined;
  }
  return undefined;
}

function isMark(reader: Reader, index: number): boolean {
  return index > 0 && at.startsLine(reader, index) && /^[-+•–]$/.test(at.key(reader, index));
}

/** Where the line begins that ends before a piece. */
function lineStart(reader: Reader, end: number): number {
  let start = end - 1;
  while (start > 0 && !at.startsLine(reader, start)) start -= 1;
  return start;
}
