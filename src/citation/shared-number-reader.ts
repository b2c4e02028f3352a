import { isYear } from "../reading/index.js";
import { defined } from "../text/index.js";
import { typeBefore } from "./announcement-reader.js";
import * as at from "./at.js";
import * as words from "./data/words.js";
import type { Range, Reader } from "./reader.js";
import { TYPES } from "./vocabulary.js";

/** Most numbers that may share one symbol, and the most digits they have. */
const MOST_SHARED = 12;

const LONGEST_SHARED = 5;

/** A number that lends itself the symbol of a later one. */
export interface SharedNumber extends Range {
  /** Whether it is the first of a row whose last is the next number: `từ số 5 đến số 9`. */
  readonly spans?: true;
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
 *
 * @param floor - Where a number ends that has its own symbol and that the list may go on from.
 */
export function readShared(reader: Reader, index: number, floor?: number): readonly SharedNumber[] {
  const shared: SharedNumber[] = [];
  let end = index;
  while (shared.length < MOST_SHARED) {
    const joined = joinBefore(reader, end);
    if (joined === undefined || !at.isDigits(reader, joined - 1)) return [];
    const dated = at.key(reader, joined - 2) === "/" && at.isDigits(reader, joined - 3);
    const start = dated ? joined - 3 : joined - 1;
    const serial = at.key(reader, start);
    if (serial.length > LONGEST_SHARED) return [];
    const year = dated ? reader.pieces[joined - 1]?.value : undefined;
    const spans = at.phraseBefore(reader, countedFrom(reader, end), words.SPANS) !== undefined;
    // The last of a row is no less than its first.
    if (spans && Number(serial) >= (reader.pieces[end]?.value ?? 0)) return [];
    shared.push(defined({ serial, year, spans: spans || undefined, start, end: joined }));
    if (floor !== undefined && joinBefore(reader, start) === floor) return shared;
    end = start;
    const ofYear = isYear(reader.pieces[end]) && !dated;
    // `các Kết luận số: 09, 10/KL-TTr`
    const word = at.key(reader, end - 1) === ":" ? end - 2 : end - 1;
    const counted = at.key(reader, word) === "số" && !isListedBefore(reader, word);
    const any = serial.length > 1 && isAnyDocument(reader, end);
    if (counted || (!ofYear && (any || isTyped(reader, end)))) return shared;
  }
  return [];
}

/** Where `số` stands before a number, or the number. */
function countedFrom(reader: Reader, index: number): number {
  return at.key(reader, index - 1) === "số" ? index - 1 : index;
}

/** Before what joins a number to the one before it: `số 24 ‖, số 25 và số 26`. */
function joinBefore(reader: Reader, index: number): number | undefined {
  const from = countedFrom(reader, index);
  const joined = [words.JOINS, words.SPANS].map((table) => at.phraseBefore(reader, from, table));
  return (joined[0] ?? joined[1])?.start;
}

/** Whether a number without a symbol stands before the `số` of another. */
function isListedBefore(reader: Reader, index: number): boolean {
  const joined = joinBefore(reader, index);
  return (
    joined !== undefined && at.isDigits(reader, joined - 1) && at.key(reader, joined - 2) === "số"
  );
}

/** Whether the word for a document of any type stands before a number: `VB 10697 & 11028/UBND-KGVX`. */
function isAnyDocument(reader: Reader, index: number): boolean {
  if (at.isDivided(reader, index)) return false;
  return (
    at.text(reader, index - 1) === "VB" || at.phraseBefore(reader, index, TYPES)?.value === "any"
  );
}

/** Whether the name of a type stands before a number, or its abbreviation. */
function isTyped(reader: Reader, index: number): boolean {
  return typeBefore(reader, index)?.type !== undefined;
}
