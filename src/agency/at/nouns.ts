import { keyAt, wordAt, type Cell } from "../cell.js";
import type { Row } from "../data/heads.js";
import type { Match } from "../lexicon.js";
import { area, isClass } from "./areas.js";
import { anyArea, anyNoun, anyPlural, namingEnd, namingVerb } from "./find-phrase.js";
import { isNoBody, isSecond } from "./longer-words.js";

/** Initials whose number is part of the name and counts nothing: `BCĐ 35 tỉnh`. */
const NUMBERED = /^(?:bcđ|tct|đa|ct|bch)$/;

/**
 * Words that make what follows a collective, or a count of bodies or areas.
 *
 * ```
 * tất cả các sở      11 huyện, thành phố
 * ^^^^^^^^^^         ^^
 * ```
 */
export function plural(cell: Cell, index: number): Match<true> | undefined {
  return (
    anyPlural(cell, index) ??
    // `75/75 xã, phường`
    (keyAt(cell, index + 1) === "/" && isCount(cell, index + 2)
      ? { value: true, end: index + 3 }
      : undefined) ??
    (isCount(cell, index) ? { value: true, end: index + 1 } : undefined)
  );
}

/** A number that counts what stands after it and is not part of a name (`Đề án 06 tỉnh`). */
function isCount(cell: Cell, index: number): boolean {
  if (!/^(?:\d{1,3}|hai|ba|bốn|sáu)$/.test(keyAt(cell, index))) return false;
  const before = wordAt(cell, index - 1);
  if (before.word && !before.acronym && before.key !== "và") return false;
  if (NUMBERED.test(before.key)) return false;
  const counted = isClass(cell, index + 1) ? undefined : noun(cell, index + 1);
  // `02 Ban HĐND xã` are written so; `Tổ 2 Phòng Nội vụ` counts nothing.
  const [board, of] = [keyAt(cell, index + 1), keyAt(cell, index + 2)];
  const boards = counted?.value.kind === "peoples-council" || (board === "ban" && of === "của");
  // `09 Khoa đào tạo`; `01 Phòng Kinh tế` may be the number of a line.
  const padded = /^0[2-9]$/.test(keyAt(cell, index)) && !before.word;
  const several = padded && counted !== undefined && !wordAt(cell, counted.end).capital;
  return counted !== undefined && (boards || several || !wordAt(cell, index + 1).capital);
}

/** A common noun of bodies; `xã` in `xã hội` is none. */
export function noun(cell: Cell, index: number): Match<Row> | undefined {
  const match = anyNoun(cell, index);
  if (match === undefined || isNoBody(cell, index, match.end)) return undefined;
  // `Các trường THPT, THCS` share a head.
  const shared = wordAt(cell, index).acronym && keyAt(cell, index - 1) === "trường";
  if (match.value.kind === "school" && shared) return undefined;
  if (isSecond(cell, index)) return undefined;
  const longer = match.end === index + 1 && anyArea(cell, index)?.value.level === "other";
  return longer ? undefined : match;
}

/**
 * A verb that is part of what a body is called, behind a common noun.
 *
 * ```
 * đơn vị cung cấp dịch vụ      cơ quan tham mưu, giúp việc Tỉnh ủy
 *        ^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function naming(cell: Cell, index: number, plural: boolean): Match<true> | undefined {
  const match = namingVerb(cell, index);
  if (match !== undefined) return match;
  const alone = namingEnd(cell, index);
  if (alone === undefined || (plural && !/^(?:tham|giúp)$/.test(keyAt(cell, index))))
    return undefined;
  const { key, word, lineStart } = wordAt(cell, alone.end);
  const ends = !word || lineStart || key === "và" || area(cell, alone.end) !== undefined;
  const helps = keyAt(cell, alone.end - 1) === "việc";
  return ends || helps || isClass(cell, alone.end) ? alone : undefined;
}
