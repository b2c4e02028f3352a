import { isProper, keyAt, wordAt, type Cell } from "../cell.js";
import type { Head } from "../data/heads.js";
import type { Match } from "../lexicon.js";
import { area } from "./areas.js";
import { anyHead, anyNoun } from "./find-phrase.js";
import { isNoBody, isSecond } from "./longer-words.js";
import { office, POLICE_DESK, STANDING } from "./offices.js";

/**
 * The beginning of a name; in small letters a longer common noun goes before it.
 *
 * ```
 * Sở Nội vụ      Văn phòng UBND tỉnh      các phòng chuyên môn
 * ^^             ^^^^^^^^^^^^^^               ^^^^^ none: `phòng chuyên môn` is a noun
 * ```
 */
export function head(cell: Cell, index: number): Match<Head> | undefined {
  const match =
    anyHead(cell, index) ??
    office(cell, index) ??
    policeDesk(cell, index) ??
    youthUnions(cell, index) ??
    deputy(cell, index);
  if (match === undefined || isNoBody(cell, index, match.end)) return undefined;
  // `Phòng KH-NV`: no people, but the second of two fields.
  if (match.value.kind === "staff" && isGlued(cell, index)) return undefined;
  if (wordAt(cell, match.end - 1).text === "TT") {
    // `Phòng Dân số - TT - GDSK`: a `Trung tâm` has a name.
    if (!wordAt(cell, match.end).word || isGlued(cell, index)) return undefined;
    if (anyHead(cell, match.end)?.value.kind === "party")
      return { value: STANDING, end: match.end };
  }
  if (isProper(cell, index)) return match;
  if (isSecond(cell, index)) return undefined;
  const common = anyNoun(cell, index);
  return common !== undefined && common.end > match.end ? undefined : match;
}

/** Whether initials are the second part of glued ones: `Đội CSGT-TT`. */
function isGlued(cell: Cell, index: number): boolean {
  const dash = wordAt(cell, index - 1);
  const close = dash.gap === "none" && wordAt(cell, index).gap === "none";
  return dash.key === "-" && close && wordAt(cell, index - 2).acronym;
}

const YOUTH_UNION: Head = {
  name: "Đoàn",
  kind: "mass-organisation",
  level: "unstated",
  rank: 1,
  named: true,
};

/**
 * The Youth Union of a level, a place or of several; other words behind `Đoàn` make other bodies.
 *
 * ```
 * Đoàn tỉnh      Đoàn xã Mường La      Đoàn các xã, phường
 * ^^^^           ^^^^                  ^^^^
 * ```
 */
function youthUnions(cell: Cell, index: number): Match<Head> | undefined {
  if (keyAt(cell, index) !== "đoàn") return undefined;
  const level = isProper(cell, index) ? area(cell, index + 1)?.value.level : undefined;
  if (/^(?:province|city|district|commune)$/.test(level ?? ""))
    return { value: YOUTH_UNION, end: index + 1 };
  if (keyAt(cell, index + 1) !== "các") return undefined;
  const isLocal = /^(?:xã|phường|trường|huyện)$/.test(keyAt(cell, index + 2));
  return isLocal ? { value: YOUTH_UNION, end: index + 1 } : undefined;
}

/** The deputy of any office: `Phó Chánh án`, `Phó Cục trưởng`. */
function deputy(cell: Cell, index: number): Match<Head> | undefined {
  if (keyAt(cell, index) !== "phó") return undefined;
  const chief = anyHead(cell, index + 1);
  if (chief?.value.kind !== "official" || chief.value.name === "") return undefined;
  return { ...chief, value: { ...chief.value, name: `Phó ${chief.value.name}` } };
}

/** A desk of the police by its sign: `PC06`, `A05`. */
export function policeDesk(cell: Cell, index: number): Match<Head> | undefined {
  return isDesk(wordAt(cell, index).text) ? { value: POLICE_DESK, end: index + 1 } : undefined;
}

/** Whether a word is the sign of a desk of the police. */
export function isDesk(word: string): boolean {
  return /^(?:P?[ACKVX]|PH)\d\d$/.test(word);
}
