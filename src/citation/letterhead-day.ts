import * as at from "./at.js";
import { readDate, type DateReading } from "./date-reader.js";
import * as words from "./data/words.js";
import type { Reader } from "./reader.js";

/** How long a line of a letterhead may be, and how far below the number its day may stand. */
export const LONGEST_LINE = 24;
export const LOWEST_DAY = 60;
/** Most words of the name of a place. */
const LONGEST_PLACE = 6;
/** Blanks in a row that stand for a new column. */
const WIDEST_GAP = 3;

/** Whether a line or a paragraph begins with a piece. */
export function startsLine(reader: Reader, index: number): boolean {
  return index > 0 && (at.startsLine(reader, index) || reader.pieces[index]?.gap === "paragraph");
}

/** Whether a column begins with a piece: behind a tab or a run of blanks. */
export function isColumn({ folded, pieces }: Reader, index: number): boolean {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  if (before === undefined || piece === undefined) return false;
  const gap = folded.text.slice(before.end, piece.start);
  return piece.gap === "tab" || (gap.length >= WIDEST_GAP && gap.trim() === "");
}

/** The day behind the place, in a line of its own below the number. */
export function dayBelow(reader: Reader, from: number): DateReading | undefined {
  for (let index = from; index < from + LOWEST_DAY && index < reader.pieces.length; index += 1) {
    // What follows the head of the document may name the days of others.
    if (at.key(reader, index) === "số" && startsLine(reader, index)) return undefined;
    // `…pt">Hà Nội, ngày …`: what is left of a tag that was torn.
    const bar = /^[|>]$/.test(at.key(reader, index - 1));
    const cell = bar || startsLine(reader, index) || isColumn(reader, index);
    const day = cell ? dayBehindPlace(reader, index) : dayInLine(reader, index);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day behind a place with which a line ends that began with the matter: `V/v … Hà Nội, ngày …`. */
function dayInLine(reader: Reader, comma: number): DateReading | undefined {
  const placed = at.key(reader, comma) === "," && at.isCapital(reader, comma - 1);
  const day =
    placed && at.key(reader, comma + 1) === "ngày" ? readDate(reader, comma + 1) : undefined;
  const whole = day?.date !== undefined && at.key(reader, comma + 3) === "tháng";
  return whole && (at.isDivided(reader, day.end) || at.startsLine(reader, day.end))
    ? day
    : undefined;
}

/** Whether letters are no syllable, but torn off one: `Qu ‖ ả ‖ ng Ngãi`. */
function isTorn(letters: string): boolean {
  const bare = letters.normalize("NFD").replace(/\p{M}/gu, "");
  return /^(?:[a-z]|[b-df-hj-np-tv-xzđ]{2,3})$/.test(bare);
}

export function dayBehindPlace(reader: Reader, start: number): DateReading | undefined {
  let place = start;
  // `Thành phố Hồ Chí Minh, ngày …`
  const level = at.isCapital(reader, start) ? at.phrase(reader, start, words.PLACE_LEVELS) : start;
  while (place < start + LONGEST_LINE && /^[.…]$/.test(at.key(reader, place))) place += 1;
  const dots = place > start;
  const named = (): boolean =>
    at.isCapital(reader, place) ||
    (place > start && isTorn(at.text(reader, place))) ||
    (at.key(reader, place) === "-" && place > start && at.isCapital(reader, place + 1));
  const longest = Math.max(start + LONGEST_PLACE, place);
  place = Math.max(place, level ?? start);
  while (place < longest && named()) place += 1;
  if (place === start || (!dots && at.kind(reader, start) !== "letters")) return undefined;
  if (at.key(reader, place) !== "," || at.key(reader, place + 1) !== "ngày") return undefined;
  const day = readDate(reader, place + 1);
  return day?.date === undefined ? undefined : day;
}
