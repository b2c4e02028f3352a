import { wordsOf } from "../reading/index.js";
import type { AgencyLevel } from "./agency.js";
import {
  areaWordAt,
  cityAt,
  classAt,
  isClassWord,
  keyAt,
  pluralAt,
  startsBody,
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

/** Reads a level or a place: `tỉnh`, `cấp xã`, `các cấp`, `huyện Mộc Châu`, `xã, phường`. */
export function readArea(reader: Reader, index: number): AreaReading | undefined {
  if (isClassWord(reader, index)) return readClass(reader, index);
  const plural = pluralAt(reader, index);
  if (plural === undefined) return readTiers(reader, index) ?? readLevels(reader, index);
  if (isClassWord(reader, plural.end)) {
    const end = plural.end + 1;
    return classAt(reader, end) === undefined
      ? { words: "các cấp", level: "all", collective: true, bare: false, end }
      : readClass(reader, plural.end);
  }
  const levels = readLevels(reader, plural.end);
  if (levels === undefined) return undefined;
  const listed = levels.place === undefined ? readListed(reader, plural.end, levels) : undefined;
  if (listed !== undefined) return listed;
  if (levels.place === undefined) {
    return { ...levels, words: `các ${levels.words}`, collective: true, bare: false };
  }
  const word = areaWordAt(reader, plural.end)?.value;
  return word === undefined ? levels : { ...levels, distributes: word };
}

/** `hai cấp`, `03 cấp`: all tiers of local government. */
function readTiers(reader: Reader, index: number): AreaReading | undefined {
  const count = keyAt(reader, index);
  if (!/^(?:hai|ba|0?[23])$/.test(count) || !isClassWord(reader, index + 1)) return undefined;
  const words = `${count} cấp`;
  return { words, level: "all", collective: true, bare: false, end: index + 2 };
}

/** `các huyện: Mộc Châu, Vân Hồ`: the first of a row of places. */
function readListed(reader: Reader, index: number, levels: AreaReading): AreaReading | undefined {
  const word = areaWordAt(reader, index);
  if (word?.end !== levels.end || keyAt(reader, levels.end) !== ":") return undefined;
  const place = readPlace(reader, levels.end + 1);
  if (place === undefined) return undefined;
  const area = placedArea(reader, word.value, levels.end + 1, place);
  return { ...area, distributes: word.value };
}

function readClass(reader: Reader, index: number): AreaReading | undefined {
  const match = classAt(reader, index + 1);
  if (match === undefined) return undefined;
  return {
    words: `cấp ${wordsOf(reader, index + 1, match.end).toLowerCase()}`,
    level: match.value,
    collective: match.value !== "province" && match.value !== "central",
    bare: false,
    end: match.end,
  };
}

/** One level word with its place, or several words of one level: `xã, phường, thị trấn`. */
function readLevels(reader: Reader, index: number): AreaReading | undefined {
  const first = areaWordAt(reader, index);
  if (first === undefined || first.value.level === "other") return undefined;
  const placed = readPlace(reader, first.end);
  if (placed !== undefined && first.value.level !== "central") {
    return placedArea(reader, first.value, first.end, placed);
  }
  if (first.value.level === "unstated") return undefined;
  const names = [first.value.name];
  let word = first.value;
  let end = first.end;
  for (;;) {
    const next = nextLevel(reader, end, word);
    if (next === undefined) break;
    names.push(next.value.name);
    if (word.level === "city") word = next.value;
    end = next.end;
  }
  const several = names.length > 1;
  const level = several && word.level === "city" ? "district" : levelOf(word);
  return { words: names.join(", "), level, collective: several, bare: true, end };
}

/** A second word of the same level, or of a city among districts or provinces. */
function nextLevel(
  reader: Reader,
  index: number,
  before: AreaWord,
): { readonly value: AreaWord; readonly end: number } | undefined {
  const key = keyAt(reader, index);
  if (key !== "," && key !== "/" && key !== "và" && key !== "-") return undefined;
  const next = areaWordAt(reader, index + 1);
  if (next === undefined || readPlace(reader, next.end) !== undefined) return undefined;
  const same = next.value.level === before.level;
  const city =
    (next.value.level === "city" && (before.level === "district" || before.level === "province")) ||
    (before.level === "city" && next.value.level === "district");
  return same || city ? next : undefined;
}

/** The level of a word alone; a city may be a province or a district. */
function levelOf({ level }: AreaWord): AgencyLevel {
  return level === "other" || level === "city" ? "unstated" : level;
}

/** A place with its level: a city is a district, unless it stands directly under the centre. */
export function placedArea(
  reader: Reader,
  word: AreaWord,
  index: number,
  { place: written, end }: PlaceReading,
): AreaReading {
  const central = word.level === "city" ? cityAt(reader, index) : undefined;
  const whole = central?.end === end ? central.value : undefined;
  const place = whole ?? written;
  const level = word.level === "city" ? "district" : levelOf(word);
  return {
    words: `${word.name} ${place}`,
    level: whole === undefined ? level : "province",
    collective: false,
    place,
    bare: false,
    end,
  };
}

/** The name of a place, and the index of the token after it. */
export interface PlaceReading {
  readonly place: string;
  readonly end: number;
}

/** The name of a place: capitals or numbers in a row, a dash between two of them allowed. */
export function readPlace(reader: Reader, index: number): PlaceReading | undefined {
  const { pieces, upper } = reader;
  let end = index;
  let words = 0;
  while (words < LONGEST_PLACE) {
    const token = pieces[end];
    const joined = words > 0 && token !== undefined && isJoint(token.key) && !token.lineStart;
    const next = joined ? end + 1 : end;
    const word = pieces[next];
    if (word?.word !== true) break;
    const proper = word.capital || /^\d/.test(word.text) || upper;
    const free =
      startsBody(reader, next) ||
      pluralAt(reader, next) !== undefined ||
      (upper && (word.key === "và" || areaWordAt(reader, next) !== undefined));
    if (!proper || free) {
      if (!joined || token.key !== "'") break;
    }
    end = next + 1;
    words += 1;
  }
  return end === index ? undefined : { place: wordsOf(reader, index, end), end };
}

function isJoint(key: string): boolean {
  return key === "-" || key === "'";
}
