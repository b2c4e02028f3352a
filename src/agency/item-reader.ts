import type { AgencyKind, AgencyLevel } from "./agency.js";
import { readArea, readPlace } from "./area-reader.js";
import { readBody, type BodyReading } from "./body-reader.js";
import {
  AND,
  fieldAt,
  reportFinding,
  roleAt,
  startsBody,
  startsItem,
  wordsOf,
  type Reader,
} from "./reader.js";
import { sharesFields, withArea, type NameReading } from "./reading.js";
import { JOINERS } from "./vocabulary.js";

/** One item: words left out are taken from the item before, then a body of its own is tried. */
export function readItem(
  reader: Reader,
  at: number,
  before: BodyReading | undefined,
): BodyReading | undefined {
  const elided = before === undefined ? undefined : readElided(reader, at, before);
  const reading = elided ?? readBody(reader, at);
  if (reading !== undefined) return reading;
  return readAreaAlone(reader, at) ?? readAbbreviation(reader, at);
}

/** `UBND cấp huyện, cấp xã`; `Sở Nội vụ, Tài chính`; `UBND các huyện A, B`. */
function readElided(reader: Reader, at: number, before: BodyReading): BodyReading | undefined {
  const reading =
    elidedArea(reader, at, before) ??
    elidedField(reader, at, before) ??
    elidedPlace(reader, at, before);
  if (reading === undefined || !endsItem(reader, reading.end)) return undefined;
  return { ...reading, start: at, distributes: before.distributes };
}

function elidedArea(reader: Reader, at: number, before: NameReading): NameReading | undefined {
  if (before.area === undefined || before.head === undefined || before.members !== undefined) {
    return undefined;
  }
  const area = readArea(reader, at);
  if (area === undefined) return undefined;
  const stem = bare(before);
  const classed = before.area.words.startsWith("cấp ") && area.bare && area.place === undefined;
  const words = classed ? `cấp ${area.words}` : area.words;
  const collective = classed ? area.level !== "province" : area.collective;
  return withArea(stem, { ...area, words, collective });
}

function elidedField(reader: Reader, at: number, before: NameReading): NameReading | undefined {
  const { head } = before;
  const token = reader.tokens[at];
  if (head === undefined || !sharesFields(head) || !before.known || token === undefined) {
    return undefined;
  }
  if (!token.capital && !reader.lexed.upper) return undefined;
  if (startsBody(reader, at)) return undefined;
  const field = fieldAt(reader, at);
  if (field === undefined) return undefined;
  const stem = `${head.name} ${field.value}`;
  const reading = { ...bare(before), stem, name: stem, end: field.end };
  const area = readArea(reader, field.end);
  return area === undefined ? reading : withArea(reading, area);
}

function elidedPlace(reader: Reader, at: number, before: BodyReading): NameReading | undefined {
  const word = before.area?.distributes;
  if (word === undefined || word.level === "other" || startsItem(reader, at)) return undefined;
  const place = readPlace(reader, at);
  if (place === undefined) return undefined;
  const level: AgencyLevel = word.level === "city" ? "district" : word.level;
  return withArea(bare(before), {
    words: `${word.name} ${place.place}`,
    level,
    collective: false,
    place: place.place,
    distributes: word,
    bare: false,
    end: place.end,
  });
}

/** A reading without its level, place and qualifier. */
function bare(before: NameReading): NameReading {
  const { stem, kind, rank, head } = before;
  return {
    stem,
    name: stem,
    kind,
    level: head?.level ?? "unstated",
    rank,
    collective: false,
    known: before.known,
    end: before.end,
    ...(head === undefined ? {} : { head }),
  };
}

/** Whether an item may end here: at a sign, a joining word, a role, or the end. */
function endsItem(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || !token.word || token.lineStart || token.key === AND) return true;
  return JOINERS.has(token.key) || roleAt(reader, at) !== undefined || startsBody(reader, at);
}

/** A level that stands for its local authorities: `cấp xã` where no name came before. */
function readAreaAlone(reader: Reader, at: number): BodyReading | undefined {
  const area = readArea(reader, at);
  if (area === undefined || !endsItem(reader, area.end)) return undefined;
  const name = area.words.charAt(0).toUpperCase() + area.words.slice(1);
  return {
    stem: name,
    name,
    kind: "local-authority",
    level: area.level,
    rank: 2,
    collective: area.collective,
    known: true,
    area,
    start: at,
    distributes: area.distributes !== undefined,
    end: area.end,
  };
}

/** Capitals that no list explains stand for some agency of the office: kept, and reported. */
function readAbbreviation(reader: Reader, at: number): BodyReading | undefined {
  const token = reader.tokens[at];
  if (!token?.word) return undefined;
  const alone = reader.lexed.upper && /^\p{Lu}{2,12}$/u.test(token.text) && !isVowelled(token.text);
  if (!token.acronym && !alone) return undefined;
  let end = at + 1;
  for (;;) {
    const sign = reader.tokens[end];
    const next = reader.tokens[end + 1];
    if (sign === undefined || next === undefined || sign.spaced || next.spaced) break;
    if ((sign.key !== "&" && sign.key !== "-") || !next.word) break;
    end += 2;
  }
  if (!endsItem(reader, end)) return undefined;
  reportFinding(reader, "unknown-abbreviation", at, at + 1);
  const name = wordsOf(reader, at, end);
  const kind: AgencyKind = "unknown";
  return {
    stem: name,
    name,
    kind,
    level: "unstated",
    rank: 1,
    collective: false,
    known: false,
    start: at,
    distributes: false,
    end,
  };
}

/** A word with a toned or plain vowel between consonants reads as a word, not as initials. */
function isVowelled(text: string): boolean {
  return /[AEIOUYĂÂÊÔƠƯ]/.test(text.normalize("NFC")) || text.normalize("NFD") !== text;
}
