import { wordAt, type Cell } from "../cell.js";
import type { Match } from "../lexicon.js";
import { anyField } from "./find-phrase.js";

/**
 * A known field of work; its short abbreviations only in capitals.
 *
 * ```
 * Sở Tài nguyên và Môi trường      Sở TN&MT      Phòng VHTT
 *    ^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^            ^^^^
 * ```
 */
export function field(cell: Cell, index: number): Match<string> | undefined {
  const match = anyField(cell, index);
  const short = match?.end === index + 1 && wordAt(cell, index).text.length <= 3;
  // `Sở NV`; `Nhà hát Ca múa` has no `Công an` in it.
  return short && !/^\p{Lu}+$/u.test(wordAt(cell, index).text) ? undefined : match;
}
