import { wordsOf } from "../reading/index.js";
import { placedArea, readArea, readPlace } from "./area-reader.js";
import { readBody, withQualifier, type BodyReading } from "./body-reader.js";
import { fieldAt, reportFinding, roleAt, startsBody, startsItem, type Reader } from "./reader.js";
import {
  headed,
  named,
  pluralName,
  sharesFields,
  UNKNOWN,
  upperFirst,
  withArea,
  type NameReading,
} from "./reading.js";
import { JOINERS } from "./vocabulary.js";

/** One item: words left out are taken from the item before, then a body of its own is tried. */
export function readItem(
  reader: Reader,
  index: number,
  before: BodyReading | undefined,
): BodyReading | undefined {
  const elided = before === undefined ? undefined : readElided(reader, index, before);
  const reading = elided ?? readBody(reader, index);
  if (reading !== undefined) return reading;
  return readAreaAlone(reader, index) ?? readAbbreviation(reader, index);
}

/** `UBND cấp huyện, cấp xã`; `Sở Nội vụ, Tài chính`; `UBND các huyện A, B`. */
function readElided(reader: Reader, index: number, before: BodyReading): BodyReading | undefined {
  const reading =
    elidedArea(reader, index, before) ??
    elidedField(reader, index, before) ??
    elidedPlace(reader, index, before);
  if (reading === undefined) return undefined;
  const body = withQualifier(reader, { ...reading, start: index, distributes: before.distributes });
  return endsItem(reader, body.end) ? body : undefined;
}

function elidedArea(reader: Reader, index: number, before: NameReading): NameReading | undefined {
  if (before.area === undefined || before.head === undefined || before.members !== undefined) {
    return undefined;
  }
  const area = readArea(reader, index);
  if (area === undefined) return undefined;
  const stem = bare(before);
  const classed = before.area.words.startsWith("cấp ") && area.bare && area.place === undefined;
  const words = classed ? `cấp ${area.words}` : area.words;
  const collective = classed ? area.level !== "province" : area.collective;
  return withArea(stem, { ...area, words, collective });
}

function elidedField(reader: Reader, index: number, before: NameReading): NameReading | undefined {
  const { head } = before;
  const token = reader.pieces[index];
  if (head === undefined || token === undefined) return undefined;
  if (head.kind !== "school" && !(sharesFields(head) && before.known)) return undefined;
  if (!token.capital && !reader.upper) return undefined;
  if (startsBody(reader, index)) return undefined;
  const field = fieldAt(reader, index);
  if (field === undefined) return undefined;
  const stem = `${head.name} ${field.value}`;
  const name = before.collective ? pluralName(stem) : stem;
  const { collective } = before;
  const reading = { ...bare(before), stem: name, name, collective, end: field.end };
  const area = readArea(reader, field.end);
  return area === undefined ? reading : withArea(reading, area);
}

function elidedPlace(reader: Reader, index: number, before: BodyReading): NameReading | undefined {
  const word = before.area?.distributes;
  if (word === undefined || startsItem(reader, index)) return undefined;
  const place = readPlace(reader, index);
  if (place === undefined) return undefined;
  return withArea(bare(before), { ...placedArea(reader, word, index, place), distributes: word });
}

/** A reading without its level, place and qualifier. */
function bare(before: NameReading): NameReading {
  const { stem, kind, rank, head, known, end } = before;
  const reading =
    head === undefined
      ? named(stem, { kind, level: "unstated", rank }, end)
      : headed(stem, head, end);
  return { ...reading, known };
}

/** Whether an item may end here: at a sign, a joining word, a role, or the end. */
function endsItem(reader: Reader, index: number): boolean {
  const token = reader.pieces[index];
  if (token === undefined || !token.word || token.lineStart || token.key === "và") return true;
  return JOINERS.has(token.key) || roleAt(reader, index) !== undefined || startsBody(reader, index);
}

/** A level that stands for its local authorities: `cấp xã` where no name came before. */
function readAreaAlone(reader: Reader, index: number): BodyReading | undefined {
  const area = readArea(reader, index);
  if (area === undefined) return undefined;
  const name = upperFirst(area.words);
  const body = withQualifier(reader, {
    ...named(name, { kind: "local-authority", level: area.level, rank: 2 }, area.end),
    collective: area.collective,
    area,
    start: index,
    distributes: area.distributes !== undefined,
  });
  return endsItem(reader, body.end) ? body : undefined;
}

/** Capitals that no list explains stand for some agency of the office: kept, and reported. */
function readAbbreviation(reader: Reader, index: number): BodyReading | undefined {
  const token = reader.pieces[index];
  if (token?.word !== true) return undefined;
  const alone = reader.upper && /^\p{Lu}{2,12}$/u.test(token.text) && !isVowelled(token.text);
  if (!token.acronym && !alone) return undefined;
  let end = index + 1;
  for (;;) {
    const sign = reader.pieces[end];
    const next = reader.pieces[end + 1];
    if (sign?.gap !== "none" || next?.gap !== "none") break;
    if (!/^[&-]$/.test(sign.key) || !next.word) break;
    end += 2;
  }
  if (!endsItem(reader, end)) return undefined;
  reportFinding(reader, "unknown-abbreviation", index, index + 1);
  const name = wordsOf(reader, index, end);
  return { ...named(name, UNKNOWN, end), known: false, start: index, distributes: false };
}

/** A word with a vowel, toned or plain, reads as a word, not as initials. */
function isVowelled(text: string): boolean {
  return /[AEIOUY]/.test(text.normalize("NFD"));
}
