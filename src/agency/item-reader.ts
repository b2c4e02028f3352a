import { readElided, qualified, endsItem } from "./elided-reader.js";
import { wordsOf } from "../reading/index.js";
import { readArea, readPlace, readVillage } from "./area-reader.js";
import * as at from "./at.js";
import { readBody } from "./body-reader.js";
import { readPerson } from "./person-reader.js";
import { isProper, keyAt, report, wordAt, type Cell } from "./cell.js";
import {
  named,
  UNKNOWN,
  upperFirst,
  withArea,
  type AreaReading,
  type BodyReading,
} from "./reading.js";

const PEOPLE = { kind: "staff", level: "internal", rank: 0 } as const;
/** Titles before the name of a person. */
const PERSON = /^(?:P?GS|(?:BS|DS|ĐD|CN)?CK(?:I*|[12])|BS|CN|KS|TS|DS|YS|ĐD|N?HS|KTV|GV|NV|LS)$/;

/**
 * One item: words left out are taken from the item before, then a body of its own is tried.
 *
 * ```
 * UBND cấp huyện, cấp xã; Sở Nội vụ
 * ^^^^^^^^^^^^^^  ^^^^^^  ^^^^^^^^^
 * own             elided  own
 * ```
 */
export function readItem(
  cell: Cell,
  index: number,
  before: BodyReading | undefined,
): BodyReading | undefined {
  return (
    (before === undefined ? undefined : readElided(cell, index, before)) ??
    readPerson(cell, index) ??
    readAreaAlone(cell, index, readVillage(cell, index) ?? firstOfRow(cell, index)) ??
    readBody(cell, index) ??
    readAreaAlone(cell, index, readArea(cell, index)) ??
    readJob(cell, index) ??
    readAbbreviation(cell, index)
  );
}

/** The first of a row of places, which are no names under a head: `Các xã: Mường La, Quỳnh Nhai`. */
function firstOfRow(cell: Cell, index: number): AreaReading | undefined {
  const area = at.plural(cell, index) === undefined ? undefined : readArea(cell, index);
  return area?.distributes === undefined ? undefined : area;
}

/**
 * A level that stands for its local authorities where no name came before.
 *
 * ```
 * Sở Nội vụ; cấp xã      các huyện, thị xã, thành phố
 *            ^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readAreaAlone(
  cell: Cell,
  start: number,
  area: AreaReading | undefined,
): BodyReading | undefined {
  if (area === undefined) return undefined;
  const { words, level, collective, end } = area;
  const reading = named(upperFirst(words), { kind: "local-authority", level, rank: 2 }, end);
  return qualified(cell, start, { ...reading, collective, area });
}

/** People named by their work alone: `Kế toán`, `Văn thư`, `Y tế học đường`. */
function readJob(cell: Cell, start: number): BodyReading | undefined {
  const job = at.job(cell, start);
  if (job === undefined) return undefined;
  const { end } = job;
  const reading = named(upperFirst(wordsOf(cell, start, end)), PEOPLE, end);
  return qualified(cell, start, withArea(reading, readArea(cell, end)));
}

/**
 * Capitals that no list explains stand for some agency of the office: kept, and reported. In a
 * text of capitals a word with a vowel, toned or plain, reads as a word.
 *
 * ```
 * TCHCQT, KSTTHC-NC
 * ^^^^^^  ^^^^^^^^^
 * ```
 */
function readAbbreviation(cell: Cell, start: number): BodyReading | undefined {
  // `Các DNVT`
  const first = at.plural(cell, start)?.end ?? start;
  const { acronym, text } = wordAt(cell, first);
  // `BS Hoa hồng`: a person who is not surely read, whom no body is read from.
  const name = keyAt(cell, first + 1) === "." ? first + 2 : first + 1;
  if (PERSON.test(text) && isProper(cell, name) && !at.startsItem(cell, name)) return undefined;
  const vowelled = /[AEIOUY]/.test(text.normalize("NFD"));
  const alone = cell.upper && /^\p{Lu}{2,12}$/u.test(text) && !vowelled;
  if (!acronym && !alone) return undefined;
  let end = first + 1;
  while (/^[&-]$/.test(wordAt(cell, end).key)) {
    const next = wordAt(cell, end + 1);
    if (wordAt(cell, end).gap !== "none" || next.gap !== "none" || !next.word) break;
    end += 2;
  }
  // `IOC tỉnh`, `PC Thanh Hóa`
  end = (readArea(cell, end) ?? readPlace(cell, end))?.end ?? end;
  if (!endsItem(cell, end)) return undefined;
  report(cell, "unknown-abbreviation", first, first + 1);
  const reading = named(upperFirst(wordsOf(cell, start, end)), UNKNOWN, end);
  return { ...reading, known: false, collective: first > start, start };
}
