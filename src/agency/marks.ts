import * as at from "./at.js";
import { isProper, keyAt, wordAt, type Cell } from "./cell.js";
import { isNamed, personAt } from "./person-reader.js";

/**
 * Whether a word is the dash or dot of a list item. A dash that only happens to begin a line is
 * part of a name.
 *
 * ```
 * - Sở Y tế      • Chủ trì: Sở Y tế      Trung tâm CNTT⏎- TNMT
 * ^              ^                                      ^ no bullet
 * ```
 */
export function isBullet(cell: Cell, index: number): boolean {
  const { key, word, lineStart } = wordAt(cell, index);
  // `* Chủ trì: Sở Y tế * Phối hợp: Sở Nội vụ`
  if (/^[*•]$/.test(key) && startsLabel(cell, index + 1)) return true;
  if (word || !lineStart) return false;
  if (/^[+*•]$/.test(key)) return true;
  const next = index + 1;
  if (key !== "-") return false;
  if (index === 0 || at.startsItem(cell, next) || startsLabel(cell, next)) return true;
  return personAt(cell, next) !== undefined;
}

/** Whether a word of doing stands here with a colon soon after it: `Chủ trì: …`. */
export function startsLabel(cell: Cell, index: number): boolean {
  // `PH: Sở Tài chính`
  const short = /^(?:ct|ph)$/.test(keyAt(cell, index)) && wordAt(cell, index).lineStart;
  if (short && keyAt(cell, index + 1) === ":") return true;
  const noun = at.labelNoun(cell, index);
  const match = at.anyRole(cell, noun?.end ?? index) ?? at.anyRole(cell, index);
  return (
    match !== undefined && match.value !== "none" && keyAt(cell, labelEnd(cell, match.end)) === ":"
  );
}

/**
 * Where the bodies begin behind a label that begins its line and has no colon, or fills it. Where
 * the cell ends with such a word, each stands below its body.
 *
 * ```
 * Chủ trì⏎Sở Y tế⏎Phối hợp⏎- Sở Nội vụ      Sở Y tế⏎Chủ trì⏎Sở Nội vụ⏎Phối hợp
 *         ^^^^^^^            ^^^^^^^^^^                   none
 * ```
 */
export function belowLabel(cell: Cell, index: number): number | undefined {
  if (!beginsLine(cell, index) || !isProper(cell, index)) return undefined;
  const role = at.anyRole(cell, at.labelNoun(cell, index)?.end ?? index);
  if (role === undefined || !/^(?:lead|coordinate|implement)$/.test(role.value)) return undefined;
  const { end } = role;
  const fills = wordAt(cell, end).lineStart;
  const start = fills ? (markEnd(cell, end) ?? end) : end;
  const begins = at.startsName(cell, start) || isNamed(cell, start);
  const named = (fills || role.value !== "implement") && begins;
  return named && !at.endsInRole(cell) ? start : undefined;
}

function beginsLine(cell: Cell, index: number): boolean {
  return index === 0 || wordAt(cell, index).lineStart;
}

/** Past a word before the colon of a label: `Cơ quan phối hợp gồm: …`. */
export function labelEnd(cell: Cell, index: number): number {
  return /^(?:gồm|là)$/.test(keyAt(cell, index)) ? index + 1 : index;
}

/**
 * The index after a list mark at the start of a line, or in the middle of one where the cell began
 * with a 1, or where a sign stands before a letter or a number with a bracket behind it.
 *
 * ```
 * - Sở Y tế      II. Sở Y tế      1. Sở Nội vụ 2. Sở Y tế      a) Sở Y tế; b) Hội Luật gia
 * ^              ^^^              ^^           ^^              ^^          ^^
 * ```
 */
export function markEnd(cell: Cell, index: number): number | undefined {
  if (isBullet(cell, index)) return index + 1;
  // `P. Nội vụ`
  if (at.anyHead(cell, index) !== undefined) return undefined;
  const { key, lineStart } = wordAt(cell, index);
  const numbered = lineStart ? numberEnd(cell, index) : undefined;
  // `Điều 3. Giao Sở Y tế`
  const first = at.handing(cell, numbered ?? index)?.end ?? numbered;
  if (numbered !== undefined && first !== undefined && at.startsItem(cell, first)) return numbered;
  if (RINGED_NUMBER.test(key) && at.startsItem(cell, index + 1)) return index + 1;
  // `(1) Sở Nội vụ; (2) Sở Tài chính`
  const ringed = key === "(" && /^(?:\d{1,2}|\p{L})$/u.test(keyAt(cell, index + 1));
  if (ringed && keyAt(cell, index + 2) === ")" && at.startsItem(cell, index + 3)) return index + 3;
  const sign = keyAt(cell, index + 1);
  if (!/^(?:\d{1,2}|\p{L}|[ivx]{2,4})$/u.test(key) || !/^[.)/]$/.test(sign)) return undefined;
  const number = /^\d/.test(key);
  const end = index + 2;
  const next = wordAt(cell, end);
  if (lineStart) {
    const marks = number ? !isOfFigure(cell, index) : next.key !== "" && next.gap !== "none";
    return marks ? end : undefined;
  }
  const parted = /^[,;:.]$/.test(keyAt(cell, index - 1));
  const lettered = keyAt(cell, 0) === "a" && keyAt(cell, 1) === sign && !number;
  const bracketed = parted && (sign === ")" || (sign === "." && lettered));
  if (bracketed && startsMarked(cell, end)) return end;
  const counted = /^0?1$/.test(keyAt(cell, 0)) && keyAt(cell, 1) === sign;
  const begins = at.startsBody(cell, end) || personAt(cell, end) !== undefined;
  return counted && number && sign !== "/" && begins ? end : undefined;
}

/** Past the number of an article or of a point of several parts: `Điều 9.`, `4.3.`, `1.2.1`. */
function numberEnd(cell: Cell, index: number): number | undefined {
  const article = /^(?:điều|khoản|mục)$/.test(keyAt(cell, index));
  let end = article ? index + 1 : index;
  if (!/^\d{1,2}$/.test(keyAt(cell, end))) return undefined;
  while (keyAt(cell, end + 1) === "." && /^\d{1,2}$/.test(keyAt(cell, end + 2))) end += 2;
  const parts = article || end > index;
  if (!parts) return undefined;
  return /^[.:]$/.test(keyAt(cell, end + 1)) ? end + 2 : end + 1;
}

/** `① Sở Y tế ② Sở Nội vụ` */
const RINGED_NUMBER = /^[\u2460-\u2473]$/;

/** Whether an item or a person begins behind a mark. */
function startsMarked(cell: Cell, index: number): boolean {
  return at.startsItem(cell, index) || personAt(cell, index) !== undefined;
}

/** Whether a number is a part of a date or a figure, and so of no name: `Sở Y tế 15/6/2023`. */
export function isOfFigure(cell: Cell, index: number): boolean {
  const { start, end } = wordAt(cell, index);
  return /^\d+(?:%|[/.,]\d)/.test(cell.folded.text.slice(start, end + 2));
}

/** Whether a line begins with a body, a group or a person. */
export function startsLine(cell: Cell, index: number): boolean {
  const { lineStart, capital } = wordAt(cell, index);
  if (!lineStart || !capital) return false;
  if (at.head(cell, index) !== undefined || at.noun(cell, index)?.value.named === true) return true;
  return personAt(cell, index) !== undefined;
}
