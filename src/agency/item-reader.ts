import { wordsOf } from "../reading/index.js";
import { defined } from "../text/index.js";
import { placedArea, readArea, readPlace, readVillage } from "./area-reader.js";
import * as at from "./at.js";
import { readBody, withQualifier, type BodyReading } from "./body-reader.js";
import { personAt, readPerson } from "./person-reader.js";
import { readInRow, withBelonging } from "./name-reader.js";
import { endWhere, isProper, keyAt, report, wordAt, type Cell } from "./cell.js";
import {
  headed,
  named,
  pluralName,
  sharesFields,
  UNKNOWN,
  upperFirst,
  withArea,
  type NameReading,
  type AreaReading,
} from "./reading.js";
import type { Head } from "./data/heads.js";
import type { Match } from "./lexicon.js";
import * as marks from "./marks.js";
import { readOwnWords } from "./own-words-reader.js";
import { JOINERS } from "./vocabulary.js";

const PEOPLE = { kind: "staff", level: "internal", rank: 0 } as const;
/** Most words of a field that the vocabulary does not know whole. */
const LONGEST_FIELD = 5;
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

/** What takes its missing words from the item before. */
function readElided(cell: Cell, start: number, before: BodyReading): BodyReading | undefined {
  const reading =
    elidedHead(cell, start, before) ??
    elidedDesk(cell, start, before) ??
    elidedArea(cell, start, before) ??
    elidedTail(cell, start, before) ??
    elidedField(cell, start, before) ??
    elidedNumber(cell, start, before) ??
    elidedPlace(cell, start, before) ??
    elidedSeat(cell, start, before) ??
    elidedProper(cell, start, before) ??
    elidedUnit(cell, start, before);
  return reading === undefined ? undefined : qualified(cell, start, withOwner(cell, reading));
}

/**
 * An elided name with the body that it and those before it belong to.
 *
 * ```
 * Phòng 1, 2, 7 VKSND tỉnh
 *               ^^^^^^^^^^
 * ```
 */
function withOwner(cell: Cell, reading: NameReading): NameReading {
  const { area, owner, end } = reading;
  const open = area === undefined && owner === undefined && at.head(cell, end) !== undefined;
  return open ? withBelonging(cell, reading, 0) : reading;
}

/** An item with the words that narrow it down, where it may end behind them. */
function qualified(cell: Cell, start: number, reading: NameReading): BodyReading | undefined {
  const body = withQualifier(cell, { ...reading, start });
  return endsItem(cell, body.end) ? body : undefined;
}

/**
 * A name in a row under one head.
 *
 * ```
 * Các Vụ: Pháp chế, Kế hoạch - Tài chính
 *                   ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function elidedHead(cell: Cell, index: number, { row }: NameReading): NameReading | undefined {
  if (row === undefined || !wordAt(cell, index).capital) return undefined;
  // `Các phòng KHTH, QLCL`: without a colon initials alone share the head.
  if (keyAt(cell, row.end) !== ":" && !wordAt(cell, index).acronym) return undefined;
  const field = at.field(cell, index);
  const ministry = field !== undefined && !wordAt(cell, field.end).word;
  const head = at.head(cell, index);
  // `Các tổ: Toán - Lý, Văn phòng`: a team of the school, where nothing follows the word.
  const desk = keyAt(cell, row.start) === "tổ" && head?.value.kind === "office";
  const team = desk && !wordAt(cell, head.end).word;
  const noun = at.noun(cell, index);
  const group = noun?.value.named === true ? noun : undefined;
  const begins = head ?? at.plural(cell, index) ?? at.local(cell, index) ?? group;
  if (begins !== undefined && !ministry && !team) return undefined;
  return readInRow(cell, index, row);
}

/**
 * A desk of the police behind another one.
 *
 * ```
 * Phòng PA05, PC06
 *             ^^^^
 * ```
 */
function elidedDesk(
  cell: Cell,
  index: number,
  { head, stem }: NameReading,
): NameReading | undefined {
  const desk = at.policeDesk(cell, index);
  if (desk === undefined || head?.kind !== "division" || !at.isDesk(stem.slice(-4)))
    return undefined;
  const name = `${head.name} ${wordAt(cell, index).text}`;
  return headed(name, head, desk.end);
}

/**
 * A level alone.
 *
 * ```
 * UBND cấp huyện, cấp xã
 *                 ^^^^^^
 * ```
 */
function elidedArea(cell: Cell, index: number, before: NameReading): NameReading | undefined {
  const whole = before.area !== undefined && before.head !== undefined;
  const area = whole && before.members === undefined ? readArea(cell, index) : undefined;
  // There is a `Ban Dân tộc` of the province, and none of `các huyện miền núi`.
  const below = before.head?.kind === "department" && area?.level !== "province";
  // `Hội Nông dân tỉnh, TW Hội LHPN`: the level begins a name of its own.
  const other = area !== undefined && (at.head(cell, index)?.end ?? 0) > area.end;
  if (area === undefined || below || other) return undefined;
  const classed = before.area?.words.startsWith("cấp ") === true && area.bare === true;
  const words = classed ? `cấp ${area.words}` : area.words;
  const collective = classed ? area.level !== "province" : area.collective;
  return withArea(bare(before), { ...area, words, collective });
}

/**
 * A field alone.
 *
 * ```
 * Sở Nội vụ, Tài chính      Trường Trung học cơ sở, Trung học phổ thông
 *            ^^^^^^^^^                              ^^^^^^^^^^^^^^^^^^^
 * ```
 */
function elidedField(cell: Cell, index: number, before: NameReading): NameReading | undefined {
  const { head, collective } = before;
  if (head === undefined || !isProper(cell, index) || at.startsBody(cell, index)) return undefined;
  const shares = sharesFields(head) || head.name === "Vụ";
  if (head.kind !== "school" && !(shares && before.known)) return undefined;
  const field = at.field(cell, index);
  if (field === undefined) return undefined;
  const { value, end } = longerField(cell, index, head, field) ?? field;
  const single = `${head.name} ${value}`;
  const name = collective ? pluralName(single) : single;
  const reading = { ...bare(before), stem: name, name, collective, end };
  return withArea(reading, readArea(cell, end));
}

/** Few words of a division go on behind those of a field: `Tài chính kế toán`. */
function longerField(
  cell: Cell,
  start: number,
  head: Head,
  field: Match<string>,
): Match<string> | undefined {
  if (head.kind !== "division" || at.anyRole(cell, start) !== undefined) return undefined;
  const { end } = readOwnWords(cell, start, { value: head, end: start });
  return end === field.end || end - start > LONGEST_FIELD
    ? undefined
    : { value: wordsOf(cell, start, end), end };
}

/**
 * A number alone.
 *
 * ```
 * Tổ 1, 2, 3      Đội Quản lý thị trường số 1, số 2      Phân xưởng Khai thác 1, Khai thác 2
 *       ^  ^                                   ^^^^                               ^^^^^^^^^^
 * ```
 */
function elidedNumber(cell: Cell, start: number, before: BodyReading): NameReading | undefined {
  const index = keyAt(cell, start) === "số" ? start + 1 : pastRepeated(cell, start, before);
  const { text } = wordAt(cell, index);
  const counts =
    /^\d{1,2}$/.test(text) && before.qualifier === undefined && /\d$/.test(before.name);
  if (!counts || marks.isOfFigure(cell, index)) return undefined;
  const [stem = "", name = ""] = [before.stem, before.name].map((words) =>
    words.replace(/(?<!\d)\d{1,3}$/, text),
  );
  const area = before.area?.place === undefined ? before.area : { ...before.area, place: text };
  return defined({ ...before, stem, name, area, end: index + 1 });
}

/** Past the words before the number of a body, where an item says them again. */
function pastRepeated(cell: Cell, start: number, { end, start: first }: BodyReading): number {
  if (at.startsItem(cell, start)) return start;
  const past = endWhere(cell, start, (_, index) => /^(?:\d.*|\P{L}*)$/u.test(keyAt(cell, index)));
  const behind = end - 1 - (past - start);
  const same = (index: number): boolean =>
    keyAt(cell, index) === keyAt(cell, behind + index - start);
  if (behind < first) return start;
  return endWhere(cell, start, (_, index) => index >= past || !same(index)) === past ? past : start;
}

/**
 * A place alone.
 *
 * ```
 * UBND các huyện Mộc Châu, Vân Hồ      UBND xã Chiềng Mai, Mường Chanh
 *                          ^^^^^^                           ^^^^^^^^^^^
 * ```
 */
function elidedPlace(cell: Cell, index: number, before: BodyReading): NameReading | undefined {
  const { area, head } = before;
  const word = area?.distributes ?? area?.word;
  if (word === undefined || at.startsItem(cell, index)) return undefined;
  const place = readPlace(cell, index);
  if (place === undefined) return undefined;
  const alone = area?.distributes === undefined;
  const plain = alone || wordAt(cell, index).lineStart;
  if (plain && personAt(cell, index) !== undefined) return undefined;
  if (alone && !mayBeShared(cell, index, place.end, before)) return undefined;
  const further = placedArea(cell, word, place);
  const shared = alone ? further : { ...further, distributes: word };
  const { words, end } = further;
  return head === undefined
    ? { ...before, ...further, stem: upperFirst(words), name: upperFirst(words), area: shared, end }
    : withArea(bare(before), shared);
}

/**
 * The hamlet or the place alone with which a name ends.
 *
 * ```
 * Chi bộ thôn 1, thôn 2      Trưởng thôn Đông, thôn Đoài      Bí thư Đảng ủy xã Ia O, xã Ia Chía
 *                ^^^^^^                        ^^^^^^^^^                              ^^^^^^^^^^
 * ```
 */
function elidedTail(cell: Cell, index: number, before: BodyReading): NameReading | undefined {
  const { head, qualifier } = before;
  if (head === undefined || qualifier !== undefined || at.plural(cell, index) !== undefined)
    return undefined;
  const tail = before.tail ?? tailOf(cell, before);
  if (tail === undefined) return undefined;
  // `Chi bộ các thôn Nà Bó, Bản Mòn`: the hamlet is called so.
  const called = tail.several === true && wordAt(cell, index).capital;
  const hamlet = called ? undefined : readTail(cell, index);
  const further = hamlet ?? placeBehind(cell, index, before, tail);
  if (further === undefined) return undefined;
  const classes = [tail, further].every(({ word }) => word === undefined);
  if (!classes && tail.level !== further.level) return undefined;
  const name = `${tail.head} ${further.words}`;
  const { level } = classes ? further : before;
  return { ...before, level, stem: name, name, tail, end: further.end };
}

/** A hamlet, a place with its level, or a class: what a list repeats without the words before it. */
function readTail(cell: Cell, index: number): AreaReading | undefined {
  const area = readVillage(cell, index) ?? readArea(cell, index);
  return area?.place !== undefined || at.isClass(cell, index) ? area : undefined;
}

/** The name of a further place alone: `Chi bộ thôn Đông, Đoài`. */
function placeBehind(
  cell: Cell,
  index: number,
  before: BodyReading,
  { word, several = false }: NonNullable<NameReading["tail"]>,
): AreaReading | undefined {
  if (word === undefined || (!several && at.startsItem(cell, index))) return undefined;
  if (several && at.startsBody(cell, index)) return undefined;
  const place = personAt(cell, index) === undefined ? readPlace(cell, index) : undefined;
  if (place === undefined || !mayBeShared(cell, index, place.end, before)) return undefined;
  return placedArea(cell, word, place);
}

/** The words of a name before the hamlet or place that ends it. */
function tailOf(cell: Cell, before: BodyReading): NameReading["tail"] {
  const { start, end, name, area } = before;
  if (area !== undefined) return undefined;
  for (let index = start + 1; index < end; index++) {
    const tail = readTail(cell, index);
    if (tail?.end !== end) continue;
    const head = name.slice(0, -tail.words.length).trimEnd();
    const whole = name.toLowerCase().endsWith(` ${tail.words.toLowerCase()}`);
    return whole ? { head, level: tail.level, word: tail.word } : undefined;
  }
  return undefined;
}

/**
 * A name alone behind a school of the same kind.
 *
 * ```
 * Trường Tiểu học Kim Đồng, Lê Lợi      Trường Mầm non Hoa Hồng và Họa Mi
 *                           ^^^^^^                                ^^^^^
 * ```
 */
function elidedProper(cell: Cell, index: number, before: BodyReading): NameReading | undefined {
  const { head, base, area, qualifier } = before;
  if (head === undefined || base === undefined || area !== undefined || cell.persons)
    return undefined;
  if (qualifier !== undefined || !/^(?:,|và)$/.test(keyAt(cell, index - 1))) return undefined;
  const place = at.startsItem(cell, index) ? undefined : readPlace(cell, index);
  if (place === undefined || cell.upper) return undefined;
  const name = `${base} ${place.place}`;
  return { ...bare(before), base, stem: name, name, end: place.end };
}

/** Bodies that are named after their place alone. */
const SEATED = /^(?:Trung tâm Y tế|Trạm Y tế|Điện lực|Đồn Biên phòng)$/;

/**
 * A place alone, of bodies that are named after their place without a level.
 *
 * ```
 * Trung tâm Y tế Mai Sơn, Yên Châu
 *                         ^^^^^^^^
 * ```
 */
function elidedSeat(cell: Cell, index: number, before: BodyReading): NameReading | undefined {
  const { head, area, stem } = before;
  const seated = head !== undefined && SEATED.test(head.name) && stem !== head.name;
  if (!seated || area !== undefined || at.startsItem(cell, index)) return undefined;
  const place = readPlace(cell, index);
  if (place === undefined || !mayBeShared(cell, index, place.end, before)) return undefined;
  const name = `${head.name} ${place.place}`;
  return { ...bare(before), stem: name, name, end: place.end };
}

/** Heads of units that several words behind commas may share. */
const SHARED = /^(?:Phòng|Khoa|Tòa|Tổ|Vụ|Đội)$/;
/** Most words of a unit without its head. */
const LONGEST_UNIT = 4;

/**
 * The own words of a unit alone, where nothing says whether they are a further one or go on with
 * the name of the first: read as a further one, and reported.
 *
 * ```
 * Khoa Khám bệnh, Cấp cứu, Hồi sức      Tòa Hình sự, Dân sự
 *                 ^^^^^^^  ^^^^^^^                    ^^^^^^
 * ```
 */
function elidedUnit(cell: Cell, index: number, before: BodyReading): NameReading | undefined {
  const { head, stem, name, qualifier, collective } = before;
  const whole = stem === name && qualifier === undefined && !collective && stem !== head?.name;
  if (head === undefined || !whole || !SHARED.test(head.name)) return undefined;
  const { capital, acronym, lineStart } = wordAt(cell, index);
  if (!capital || acronym || lineStart || keyAt(cell, index - 1) !== ",") return undefined;
  const other = at.startsItem(cell, index) || at.anyRole(cell, index) !== undefined;
  if (other || cell.persons || personAt(cell, index) !== undefined) return undefined;
  const { words, end } = readOwnWords(cell, index, { value: head, end: index });
  if (end === index || end - index > LONGEST_UNIT || !endsItem(cell, end)) return undefined;
  report(cell, "unsure-division", index, end);
  return headed([head.name, ...words].join(" "), head, end);
}

/** Whether words behind a comma are a place, as after `các xã`: persons have longer names. */
function mayBeShared(cell: Cell, start: number, end: number, { qualifier }: BodyReading): boolean {
  const plain = cell.pieces.slice(start, end).every(({ acronym }) => !acronym);
  const joined = /^(?:,|và)$/.test(keyAt(cell, start - 1));
  return joined && plain && end - start <= 2 && qualifier === undefined && !cell.upper;
}

/** The first of a row of places, which are no names under a head: `Các xã: Mường La, Quỳnh Nhai`. */
function firstOfRow(cell: Cell, index: number): AreaReading | undefined {
  const area = at.plural(cell, index) === undefined ? undefined : readArea(cell, index);
  return area?.distributes === undefined ? undefined : area;
}

/** A reading without its level, place and qualifier. */
function bare({ stem, kind, rank, head, known, end }: NameReading): NameReading {
  const plain = named(stem, head ?? { kind, level: "unstated", rank }, end);
  return defined({ ...plain, head, known });
}

/** Whether an item may end here: at a sign, a joining word, a role, or the end. */
function endsItem(cell: Cell, index: number): boolean {
  const { key, word, lineStart } = wordAt(cell, index);
  if (!word || lineStart || JOINERS.test(key)) return true;
  if (personAt(cell, index) !== undefined) return true;
  return at.role(cell, index) !== undefined || at.startsBody(cell, index);
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
  const { acronym, text } = wordAt(cell, start);
  // `BS Hoa hồng`: a person who is not surely read, whom no body is read from.
  const name = keyAt(cell, start + 1) === "." ? start + 2 : start + 1;
  if (PERSON.test(text) && isProper(cell, name) && !at.startsItem(cell, name)) return undefined;
  const vowelled = /[AEIOUY]/.test(text.normalize("NFD"));
  const alone = cell.upper && /^\p{Lu}{2,12}$/u.test(text) && !vowelled;
  if (!acronym && !alone) return undefined;
  let end = start + 1;
  while (/^[&-]$/.test(wordAt(cell, end).key)) {
    const next = wordAt(cell, end + 1);
    if (wordAt(cell, end).gap !== "none" || next.gap !== "none" || !next.word) break;
    end += 2;
  }
  // `IOC tỉnh`, `PC Thanh Hóa`
  end = (readArea(cell, end) ?? readPlace(cell, end))?.end ?? end;
  if (!endsItem(cell, end)) return undefined;
  report(cell, "unknown-abbreviation", start, start + 1);
  const reading = named(wordsOf(cell, start, end), UNKNOWN, end);
  return { ...reading, known: false, start };
}
