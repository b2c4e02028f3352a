import type { AgencyLevel } from "../agency.js";
import { keyAt, wordAt, type Cell } from "../cell.js";
import { phraseWithin, type Match } from "../lexicon.js";
import * as vocabulary from "../vocabulary.js";
import { anyArea, anyHead, find, noBody, type Finder } from "./find-phrase.js";

/** A city that stands directly under the centre. */
export const city: Finder<string> = /* @__PURE__ */ find(vocabulary.CITIES);

/** Whether a word is `cấp`, before the name of a class of local government. */
export function isClass(cell: Cell, index: number): boolean {
  return /^c[ấậ]p$/.test(keyAt(cell, index));
}

/**
 * A word of a level; `TƯ` (Trung ương) in capitals only, for `tư` is another word.
 *
 * ```
 * UBND tỉnh      thị xã La Gi      Hội Nông dân TƯ
 *      ^^^^      ^^^^^^                         ^^
 * ```
 */
export function area(cell: Cell, index: number): Match<vocabulary.AreaWord> | undefined {
  const match = areaWord(cell, index);
  const { text, acronym } = wordAt(cell, index);
  const short = text.length === 2 && !acronym && !cell.upper;
  if (short && match?.value.name.startsWith("T") === true) return undefined;
  if (text === "TT" && (isNoTown(cell, index + 1) || isBesideUnits(cell, index))) return undefined;
  // `Thuế cơ sở 5` has a number of its own; `hệ thống truyền thanh cơ sở` has none.
  const based = match?.value.name === "cơ sở";
  return based && /^\p{Ll}/u.test(wordAt(cell, match.end).text) ? undefined : match;
}

/** The word itself; of `tỉnh ủy quyền` only the first is one, and no committee of the Party. */
function areaWord(cell: Cell, index: number): Match<vocabulary.AreaWord> | undefined {
  const match = anyArea(cell, index);
  const longer = match?.value.level === "other" && (noBody(cell, index)?.end ?? 0) > match.end;
  return longer ? phraseWithin(vocabulary.AREAS, cell.pieces.slice(0, index + 1), index) : match;
}

/** Whether `TT` stands among the units of an office, and is no town: `các khoa, phòng, TT`. */
function isBesideUnits(cell: Cell, index: number): boolean {
  const joined = /^(?:[,/]|và)$/.test(keyAt(cell, index - 1)) && !wordAt(cell, index + 1).capital;
  return joined && /^(?:khoa|phòng|ban|đội|trạm|viện|tổ)$/.test(keyAt(cell, index - 2));
}

/** Whether `TT` is no town before a word: `Sở TT&TT`, `TT. Tỉnh ủy`. */
function isNoTown(cell: Cell, index: number): boolean {
  const { key, gap } = wordAt(cell, index);
  if (key === "&") return gap === "none";
  return anyHead(cell, key === "." ? index + 1 : index)?.value.kind === "party";
}

/**
 * The level that stands after `cấp`.
 *
 * ```
 * UBND cấp huyện      chính quyền cấp cơ sở
 *          ^^^^^                      ^^^^^
 * ```
 */
export function level(cell: Cell, index: number): Match<AgencyLevel> | undefined {
  const match = anyArea(cell, index);
  if (match === undefined) return undefined;
  const { value, end } = match;
  if (value.level === "city") return { value: "province", end };
  if (value.name === "cơ sở") return { value: "commune", end };
  return value.level === "other" ? undefined : { value: value.level, end };
}
