import { wordsOf } from "../reading/index.js";
import { defined } from "../text/index.js";
import type { AgencyLevel } from "./agency.js";
import type { Match } from "./lexicon.js";
import {
  areaWordAt,
  cityAt,
  classAt,
  isClassWord,
  keyAt,
  pluralAt,
  startsBody,
  wordAt,
  type Reader,
} from "./reader.js";
import type { AreaWord } from "./vocabulary.js";

/** A level or a place that stands after the name of a body. */
export interface AreaReading {
  /** The canonical words: `cấp huyện`, `thị xã La Gi`, `các huyện, thị xã, thành phố`. */
  readonly words: string;
  readonly level: AgencyLevel;
  readonly collective: boolean;
  readonly place?: string;
  /** The word of the level, where places follow it one after another: `huyện`. */
  readonly distributes?: AreaWord;
  /** Whether the level stands alone, without `cấp`, `các` or a place. */
  readonly bare: boolean;
  readonly end: number;
}

const LONGEST_PLACE = 5;

/**
 * Reads a level or a place.
 *
 * ```
 * UBND cấp xã      UBND các cấp      UBND huyện Mộc Châu      UBND các xã, phường
 *      ^^^^^^           ^^^^^^^           ^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^
 * ```
 */
export function readArea(reader: Reader, index: number): AreaReading | undefined {
  if (isClassWord(reader, index)) return readClass(reader, index);
  const plural = pluralAt(reader, index);
  if (plural === undefined) return readTiers(reader, index) ?? readLevels(reader, index);
  const start = plural.end;
  if (isClassWord(reader, start)) {
    if (classAt(reader, start + 1) !== undefined) return readClass(reader, start);
    return { words: "các cấp", level: "all", collective: true, bare: false, end: start + 1 };
  }
  const levels = readLevels(reader, start);
  if (levels === undefined) return undefined;
  if (levels.place !== undefined) {
    return defined({ ...levels, distributes: areaWordAt(reader, start)?.value });
  }
  const listed = readListed(reader, start, levels);
  return listed ?? { ...levels, words: `các ${levels.words}`, collective: true, bare: false };
}

/**
 * All tiers of local government.
 *
 * ```
 * chính quyền hai cấp      UBND 02 cấp
 *             ^^^^^^^           ^^^^^^
 * ```
 */
function readTiers(reader: Reader, index: number): AreaReading | undefined {
  const count = keyAt(reader, index);
  if (!/^(?:hai|ba|0?[23])$/.test(count) || !isClassWord(reader, index + 1)) return undefined;
  return { words: `${count} cấp`, level: "all", collective: true, bare: false, end: index + 2 };
}

/**
 * The first of a row of places.
 *
 * ```
 * UBND các huyện: Mộc Châu, Vân Hồ
 *          ^^^^^^^^^^^^^^^
 * ```
 */
function readListed(reader: Reader, index: number, levels: AreaReading): AreaReading | undefined {
  const word = areaWordAt(reader, index);
  if (word?.end !== levels.end || keyAt(reader, levels.end) !== ":") return undefined;
  const place = readPlace(reader, levels.end + 1);
  if (place === undefined) return undefined;
  const area = placedArea(reader, word.value, levels.end + 1, place);
  return { ...area, distributes: word.value };
}

/**
 * A class of local government.
 *
 * ```
 * UBND cấp huyện      UBND cấp cơ sở
 *      ^^^^^^^^^           ^^^^^^^^^
 * ```
 */
function readClass(reader: Reader, index: number): AreaReading | undefined {
  const match = classAt(reader, index + 1);
  if (match === undefined) return undefined;
  const { value: level, end } = match;
  const words = `cấp ${wordsOf(reader, index + 1, end).toLowerCase()}`;
  const collective = level !== "province" && level !== "central";
  return { words, level, collective, bare: false, end };
}

/**
 * One level word with its place, or several words of one level.
 *
 * ```
 * thị xã La Gi      xã, phường, thị trấn      huyện, thành phố
 * ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
function readLevels(reader: Reader, index: number): AreaReading | undefined {
  const first = areaWordAt(reader, index);
  if (first === undefined || first.value.level === "other") return undefined;
  const placed = readPlace(reader, first.end);
  if (placed !== undefined && first.value.level !== "central") {
    return placedArea(reader, first.value, first.end, placed);
  }
  if (first.value.level === "unstated") return undefined;
  const names = [first.value.name];
  let { value: word, end } = first;
  for (
    let next = nextLevel(reader, end, word);
    next !== undefined;
    next = nextLevel(reader, end, word)
  ) {
    names.push(next.value.name);
    if (word.level === "city") word = next.value;
    ({ end } = next);
  }
  const several = names.length > 1;
  const level = several && word.level === "city" ? "district" : levelOf(word);
  return { words: names.join(", "), level, collective: several, bare: true, end };
}

/**
 * A second word of the same level, or of a city among districts or provinces.
 *
 * ```
 * UBND các huyện, thị xã và thành phố
 *               ^^^^^^^^ ^^^^^^^^^^^^
 * ```
 */
function nextLevel(reader: Reader, index: number, before: AreaWord): Match<AreaWord> | undefined {
  if (!/^(?:[,/-]|và)$/.test(keyAt(reader, index))) return undefined;
  const next = areaWordAt(reader, index + 1);
  if (next === undefined || readPlace(reader, next.end) !== undefined) return undefined;
  const pair = `${before.level} ${next.value.level}`;
  const same = before.level === next.value.level;
  return same || /^(?:district city|province city|city district)$/.test(pair) ? next : undefined;
}

/** The level of a word alone; a city may be a province or a district. */
function levelOf({ level }: AreaWord): AgencyLevel {
  return level === "other" || level === "city" ? "unstated" : level;
}

/**
 * A place with its level: a city is a district, unless it stands directly under the centre.
 *
 * ```
 * thành phố Sơn La         thành phố Cần Thơ
 *           ^^^^^^ district          ^^^^^^^ province
 * ```
 */
export function placedArea(
  reader: Reader,
  word: AreaWord,
  index: number,
  { place: written, end }: PlaceReading,
): AreaReading {
  const city = word.level === "city";
  const central = city ? cityAt(reader, index) : undefined;
  const whole = central?.end === end ? central.value : undefined;
  const place = whole ?? written;
  const local = city ? "district" : levelOf(word);
  const level = whole === undefined ? local : "province";
  return { words: `${word.name} ${place}`, level, collective: false, place, bare: false, end };
}

/** The name of a place, and the index of the word after it. */
export interface PlaceReading {
  readonly place: string;
  readonly end: number;
}

/**
 * The name of a place: capitals or numbers in a row, a dash between two of them allowed.
 *
 * ```
 * huyện Mộc Châu      phường 5      thành phố Phan Rang - Tháp Chàm      xã Ia O'
 *       ^^^^^^^^             ^                ^^^^^^^^^^^^^^^^^^^^^         ^^^^^
 * ```
 */
export function readPlace(reader: Reader, index: number): PlaceReading | undefined {
  let end = index;
  for (let words = 0; words < LONGEST_PLACE; words++) {
    const sign = wordAt(reader, end);
    const joined = words > 0 && /^[-']$/.test(sign.key) && !sign.lineStart;
    const next = joined ? end + 1 : end;
    if (!wordAt(reader, next).word) break;
    if (!isOfPlace(reader, next) && !(joined && sign.key === "'")) break;
    end = next + 1;
  }
  return end === index ? undefined : { place: wordsOf(reader, index, end), end };
}

/** Whether a word may be one of the name of a place, and does not begin something else. */
function isOfPlace(reader: Reader, index: number): boolean {
  const { key, capital } = wordAt(reader, index);
  if (!capital && !/^\d/.test(key) && !reader.upper) return false;
  if (startsBody(reader, index) || pluralAt(reader, index) !== undefined) return false;
  return !reader.upper || (key !== "và" && areaWordAt(reader, index) === undefined);
}
