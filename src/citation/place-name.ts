import * as words from "./data/words.js";
import * as at from "./at.js";
import type { Reader } from "./reader.js";
import { ISSUER_NAMES, knownBody } from "./vocabulary.js";

/** Longest issuer, in pieces; past that the words are no longer about the document. */
export const LONGEST_ISSUER = 18;

/** Past the word that says a body is no more: `UBND huyện Mai Sơn (cũ)`. */
export function formerEnd(reader: Reader, end: number): number {
  const former = at.key(reader, end) === "(" && at.key(reader, end + 1) === "cũ";
  return former && at.key(reader, end + 2) === ")" ? end + 3 : end;
}

/** Past the name of a known body and of its place: `UBND tỉnh Sơn La`. */
export function bareNameEnd(reader: Reader, start: number): number | undefined {
  if (!at.isCapital(reader, start)) return undefined;
  const abbreviated = knownBody(at.text(reader, start)) === undefined ? undefined : start + 1;
  const named = at.phrase(reader, start, ISSUER_NAMES) ?? abbreviated;
  return named === undefined ? undefined : formerEnd(reader, placeNameEnd(reader, named));
}

/** Past the levels and the names of places. */
export function placeNameEnd(reader: Reader, start: number): number {
  const past = (end: number): number =>
    placeEnd(reader, end) ?? regionEnd(reader, end) ?? (isPartOfPlace(reader, end) ? end + 1 : end);
  let end = start;
  while (past(end) > end && end < start + LONGEST_ISSUER) end = past(end);
  return outerPlacesEnd(reader, start, end);
}

/**
 * Past the places around the one that ends, each higher than the one before it; not where places go
 * on behind them, for then they may be a list of several.
 *
 * ```
 * UBND xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La về …      UBND xã Tân Lập, huyện Mộc Châu và xã Phiêng Luông
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^ left alone
 * ```
 */
export function outerPlacesEnd(reader: Reader, start: number, inner: number): number {
  let rank: number | undefined;
  for (let index = start; index < inner; index += 1) {
    const level = at.phrase(reader, index, words.PLACE_LEVELS);
    if (level === undefined) continue;
    rank = rankOf(reader, index, CITY_WITHIN);
    index = level - 1;
  }
  let end = inner;
  while (rank !== undefined && at.key(reader, end) === ",") {
    const outer = rankOf(reader, end + 1, CITY_AROUND);
    if (outer === undefined || outer <= rank) break;
    let past = placeEnd(reader, end + 1) ?? end;
    const name = past;
    while (past < name + LONGEST_PLACE && isPartOfPlace(reader, past)) past += 1;
    if (past === name) break;
    rank = outer;
    end = past;
  }
  const next = /^(?:,|và|&)$/.test(at.key(reader, end)) ? end + 1 : end;
  const goesOn = next > end && rankOf(reader, next, CITY_AROUND) !== undefined;
  return goesOn ? inner : end;
}

/** Most pieces of the name of a place around another. */
const LONGEST_PLACE = 5;

/** A city may lie in a province, and a district in a city. */
const CITY_WITHIN = 2;
const CITY_AROUND = 3;

/** How high the level of a place stands that begins at a piece. */
function rankOf(reader: Reader, index: number, city: number): number | undefined {
  const level = at.phrase(reader, index, words.PLACE_LEVELS);
  if (level === undefined) return undefined;
  const key = at.words(reader, index, level).toLowerCase();
  if (/^(?:xã|phường|thị trấn|đặc khu)$/.test(key)) return 1;
  if (/^(?:huyện|quận|thị xã)$/.test(key)) return 2;
  if (/^(?:thành phố|tp\.?)$/.test(key)) return city;
  return key === "tỉnh" ? 4 : undefined;
}

/** Whether a name with two capitals begins behind a level: `huyện ‖ Như Xuân`, `huyện ‖ Năm Căn`. */
export function opensPlace(reader: Reader, index: number): boolean {
  if (!at.isCapital(reader, index) || !at.isCapital(reader, index + 1)) return false;
  // `HĐND tỉnh Khóa XV`
  if (!/\p{Ll}/u.test(at.text(reader, index + 1))) return false;
  return at.phraseBefore(reader, index, words.PLACE_LEVELS) !== undefined;
}

/** Past the level of a place and the capitals of its name: `tỉnh Sơn La`, but not `xã hội`, `Tỉnh đoàn`. */
export function placeEnd(reader: Reader, index: number): number | undefined {
  const level = at.phrase(reader, index, words.PLACE_LEVELS);
  // `Hợp tác xã Nông nghiệp`
  if (at.key(reader, index - 1) === "tác") return undefined;
  return level === undefined || /^(?:hội|đoàn)$/.test(at.key(reader, level)) ? undefined : level;
}

/** Past the region of an office, or the name of the State: `Kho bạc Nhà nước ‖ khu vực VIII`. */
export function regionEnd(reader: Reader, index: number): number | undefined {
  const state = at.phrase(reader, index, words.STATE);
  if (state !== undefined) return state;
  const region = at.key(reader, index) === "khu" && at.key(reader, index + 1) === "vực";
  const named =
    /^(?:\d+|[IVX]+)$/.test(at.text(reader, index + 2)) || at.isCapital(reader, index + 2);
  return region && named ? index + 3 : undefined;
}

/** Most words of the label of a line. */
const LONGEST_LABEL = 4;

/** Whether a line begins with a label and its colon: `Kết quả: …`. */
function beginsLabel(reader: Reader, index: number): boolean {
  if (!at.startsLine(reader, index)) return false;
  for (let end = index + 1; end <= index + LONGEST_LABEL; end += 1) {
    if (at.key(reader, end) === ":") return true;
    if (at.kind(reader, end) !== "letters") return false;
  }
  return false;
}

/**
 * Whether a piece is a part of the name of a place: a word with a capital, or a number that counts
 * nothing behind it, as `6 tháng` does.
 */
export function isPartOfPlace(reader: Reader, index: number): boolean {
  if (at.isCapital(reader, index))
    return !beginsLabel(reader, index) && !at.opens(reader, index, words.PREAMBLES);
  if (!at.isDigits(reader, index) || at.startsLine(reader, index)) return false;
  return !/^(?:tháng|ngày|năm|quý|tuần|giờ|lần|người|đơn|xã|phường|[/.:%-])$/.test(
    at.key(reader, index + 1),
  );
}
