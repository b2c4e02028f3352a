import { keyAt, wordAt, type Cell } from "../cell.js";
import { phraseWithin, type Match } from "../lexicon.js";
import * as vocabulary from "../vocabulary.js";
import { anyField, anyHead } from "./find-phrase.js";

/**
 * A known field of work; its short abbreviations only in capitals.
 *
 * ```
 * Sở Tài nguyên và Môi trường      Sở TN&MT      Phòng VHTT
 *    ^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^            ^^^^
 * ```
 */
export function field(cell: Cell, index: number): Match<string> | undefined {
  if (isCity(cell, index)) return undefined;
  const match = untilComma(cell, index, anyField(cell, index));
  const short = match?.end === index + 1 && wordAt(cell, index).text.length <= 3;
  // `Sở NV`; `Nhà hát Ca múa` has no `Công an` in it.
  return short && !/^\p{Lu}+$/u.test(wordAt(cell, index).text) ? undefined : match;
}

/** `Bộ Y tế, TP.HCM`, `TP. Cần Thơ`: the short word for a city with its point, and no field. */
function isCity(cell: Cell, index: number): boolean {
  if (keyAt(cell, index) !== "tp" || keyAt(cell, index + 1) !== ".") return false;
  return wordAt(cell, index + 2).capital && anyHead(cell, index + 2) === undefined;
}

/**
 * A field up to the comma behind which a longer one begins than what is left of it.
 *
 * ```
 * Các Sở: Tài chính, Kế hoạch và Đầu tư      Sở Lao động, Thương binh và Xã hội
 *         ^^^^^^^^^ no `Tài chính - Kế hoạch`    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function untilComma(
  cell: Cell,
  index: number,
  match: Match<string> | undefined,
): Match<string> | undefined {
  if (match === undefined) return undefined;
  for (let comma = index + 1; comma < match.end; comma++) {
    const further = keyAt(cell, comma) === "," ? anyField(cell, comma + 1) : undefined;
    if (further === undefined || further.end <= match.end) continue;
    return phraseWithin(vocabulary.FIELDS, cell.pieces.slice(0, comma), index);
  }
  return match;
}
