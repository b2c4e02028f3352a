import { take, type Found, type Reader } from "../lexer/reader.js";
import { readLimits } from "../recurrence/limits.js";

/**
 * Reads what goes on all the time.
 *
 * ```
 * Thường xuyên      thường xuyên, liên tục trong năm 2021      Thường xuyên từ tháng 4/2022
 * ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readOngoing(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (!takeContinually(reader)) return undefined;
  const place = reader.position;
  if (!take(reader, ",")) take(reader, "và");
  if (!takeContinually(reader)) reader.position = place;
  const limits = readLimits(reader);
  return [
    {
      timing: limits === undefined ? { kind: "ongoing" } : { kind: "ongoing", limits },
      start,
      end: reader.position,
    },
  ];
}

function takeContinually(reader: Reader): boolean {
  return take(reader, "thường", "xuyên") || take(reader, "liên", "tục");
}
