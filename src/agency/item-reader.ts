import { placedArea, readArea, readPlace } from "./area-reader.js";
import { readBody, withQualifier, type BodyReading } from "./body-reader.js";
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
  at: number,
  before: BodyReading | undefined,
): BodyReading | undefined {
  const elided = !before ? undefined : readElided(reader, at, before);
  const reading = elided ?? readBody(reader, at);
  if (reading) return reading;
  return readAreaAlone(reader, at) ?? readAbbreviation(reader, at);
}

/** `UBND cấp huyện, cấp xã`; `Sở Nội vụ, Tài chính`; `UBND các huyện A, B`. */
function readElided(reader: Reader, at: number, before: BodyReading): BodyReading | undefined {
  const reading =
    elidedArea(reader, at, before) ??
    elidedField(reader, at, before) ??
    elidedPlace(reader, at, before);
  if (!reading) return undefined;
  const body = withQualifier(reader, { ...reading, start: at, distributes: before.distributes });
  return endsItem(reader, body.end) ? body : undefined;
}

function elidedArea(reader: Reader, at: number, before: NameReading): NameReading | undefined {
  if (!before.area || !before.head || before.members) {
    return undefined;
  }
  const area = readArea(reader, at);
  if (!area) return undefined;
  const stem = bare(before);
  const classed = before.area.words.startsWith("cấp ") && area.bare && area.place === undefined;
  const words = classed ? `cấp ${area.words}` : area.words;
  const collective = classed ? area.level !== "province" : area.collective;
  return withArea(stem, { ...area, words, collective });
}

function elidedField(reader: Reader, at: number, before: NameReading): NameReading | undefined {
  const { head } = before;
  const token = reader.tokens[at];
  if (!head || !token) return undefined;
  if (head.kind !== "school" && !(sharesFields(head) && before.known)) return undefined;
  if (!token.capital && !reader.lexed.upper) return undefined;
  if (startsBody(reader, at)) return undefined;
  const field = fieldAt(reader, at);
  if (!field) return undefined;
  const stem = `${head.name} ${field.value}`;
  const name = before.collective ? pluralName(stem) : stem;
  const { collective } = before;
  const reading = { ...bare(before), stem: name, name, collective, end: field.end };
  const area = readArea(reader, field.end);
  return !area ? reading : withArea(reading, area);
}

function elidedPlace(reader: Reader, at: number, before: BodyReading): NameReading | undefined {
  const word = before.area?.distributes;
  if (!word || startsItem(reader, at)) return undefined;
  const place = readPlace(reader, at);
  if (!place) return undefined;
  return withArea(bare(before), { ...placedArea(reader, word, at, place), distributes: word });
}

/** A reading without its level, place and qualifier. */
function bare(before: NameReading): NameReading {
  const { stem, kind, rank, head, known, end } = before;
  const reading = !head
    ? named(stem, { kind, level: "unstated", rank }, end)
    : headed(stem, head, end);
  return { ...reading, known };
}

/** Whether an item may end here: at a sign, a joining word, a role, or the end. */
function endsItem(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || !token.word || token.lineStart || token.key === AND) return true;
  return JOINERS.has(token.key) || roleAt(reader, at) !== undefined || startsBody(reader, at);
}

/** A level that stands for its local authorities: `cấp xã` where no name came before. */
function readAreaAlone(reader: Reader, at: number): BodyReading | undefined {
  const area = readArea(reader, at);
  if (!area) return undefined;
  const name = upperFirst(area.words);
  const body = withQualifier(reader, {
    ...named(name, { kind: "local-authority", level: area.level, rank: 2 }, area.end),
    collective: area.collective,
    area,
    start: at,
    distributes: area.distributes !== undefined,
  });
  return endsItem(reader, body.end) ? body : undefined;
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
    if (sign?.spaced !== false || next?.spaced !== false) break;
    if (!/^[&-]$/.test(sign.key) || !next.word) break;
    end += 2;
  }
  if (!endsItem(reader, end)) return undefined;
  reportFinding(reader, "unknown-abbreviation", at, at + 1);
  const name = wordsOf(reader, at, end);
  return { ...named(name, UNKNOWN, end), known: false, start: at, distributes: false };
}

/** A word with a vowel, toned or plain, reads as a word, not as initials. */
function isVowelled(text: string): boolean {
  return /[AEIOUY]/.test(text.normalize("NFD"));
}
