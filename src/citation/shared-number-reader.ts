import { isYear } from "../reading/index.js";
import { defined } from "../text/index.js";
import { typeBefore } from "./announcement-reader.js";
import * as at from "./at.js";
import type { Range, Reader } from "./reader.js";

/** Most numbers that may share one symbol, and the most digits they have. */
const MOST_SHARED = 12;

const LONGEST_SHARED = 5;

/** A number that lends itself the symbol of a later one. */
export interface SharedNumber extends Range {
  readonly serial: string;
  readonly year?: number;
}

/**
 * Numbers that share the symbol of a later one. The last stands first.
 *
 * ```
 * các Nghị định số 107, 108/2020 và 109/2020/NĐ-CP
 *                  ^^^  ^^^^^^^^
 * ```
 */
export function readShared(reader: Reader, index: number): readonly SharedNumber[] {
  const shared: SharedNumber[] = [];
  let end = index;
  while (shared.length < MOST_SHARED) {
    // `số 24, số 25 và số 26/NQ-HĐND`
    const again = at.key(reader, end - 1) === "số" && at.isDigits(reader, end - 3);
    if (again && /^(?:,|và)$/.test(at.key(reader, end - 2))) end -= 1;
    if (!/^(?:,|và)$/.test(at.key(reader, end - 1)) || !at.isDigits(reader, end - 2)) return [];
    const dated = at.key(reader, end - 3) === "/" && at.isDigits(reader, end - 4);
    const start = dated ? end - 4 : end - 2;
    const serial = at.key(reader, start);
    if (serial.length > LONGEST_SHARED) return [];
    const year = dated ? reader.pieces[end - 2]?.value : undefined;
    shared.push(defined({ serial, year, start, end: end - 1 }));
    end = start;
    const ofYear = isYear(reader.pieces[end]) && !dated;
    // `các Kết luận số: 09, 10/KL-TTr`
    const word = at.key(reader, end - 1) === ":" ? end - 2 : end - 1;
    const counted = at.key(reader, word) === "số" && !isListedBefore(reader, word);
    if (counted || (!ofYear && isTyped(reader, end))) return shared;
  }
  return [];
}

/** Whether a number without a symbol stands before the `số` of another. */
function isListedBefore(reader: Reader, index: number): boolean {
  const joined = /^(?:,|và)$/.test(at.key(reader, index - 1)) && at.isDigits(reader, index - 2);
  return joined && at.key(reader, index - 3) === "số";
}

/** Whether the name of a type stands before a number, or its abbreviation. */
function isTyped(reader: Reader, index: number): boolean {
  return typeBefore(reader, index)?.type !== undefined;
}
