import { populationEnd } from "./each.js";
import type { Reader } from "./reader.js";
import type { Segment } from "./segment.js";

/**
 * Joins shares of several kinds of units of which only the last says what is asked of them.
 *
 * ```
 * 100% UBND cấp huyện, 100% UBND cấp xã tổ chức ít nhất 1 lần/năm
 * ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function joinCoordinates(_reader: Reader, parts: readonly Segment[]): readonly Segment[] {
  return parts;
}

/** Whether the words behind a share name units only. */
export function namesOnly(reader: Reader, { bound, end }: Segment): boolean {
  return populationEnd(reader, bound.end, end) === end;
}
