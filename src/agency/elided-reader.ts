import {
  elidedArea,
  elidedTail,
  elidedPlace,
  elidedSeat,
  elidedProper,
  bare,
} from "./elided-place-reader.js";
import { wordsOf } from "../reading/index.js";
import { defined } from "../text/index.js";
import { readArea } from "./area-reader.js";
import * as at from "./at.js";
import { withQualifier } from "./qualifier-reader.js";
import { BUREAU } from "./body-reader.js";
import { personAt } from "./person-reader.js";
import { isOfPolice, readInRow, withBelonging } from "./name-reader.js";
import { endWhere, isProper, keyAt, report, wordAt, type Cell } from "./cell.js";
import {
  headed,
  pluralName,
  sharesFields,
  withArea,
  type HeadWords,
  type NameReading,
  type BodyReading,
} from "./reading.js";
import type { Head } from "./data/heads.js";
import type { Match } from "./lexicon.js";
import * as marks from "./marks.js";
import { readOwnWords } from "./own-words-reader.js";
import { JOINERS } from "./vocabulary.js";

/** Most words of a field that the vocabulary does not know whole. */
const LONGEST_FIELD = 5;
/** What takes its missing words from the item before. */
export function readElided(
  cell: Cell,
  start: number,
  before: BodyReading,
): BodyReading | undefined {
  const reading =
    elidedHead(cell, start, before) ??
    elidedDesk(cell, start, before) ??
    elidedArea(cell, start, before) ??
    elidedTail(cell, start, before) ??
    elidedField(cell, start, before) ??
    elidedUnion(cell, start, before) ??
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
export function qualified(
  cell: Cell,
  start: number,
  reading: NameReading,
): BodyReading | undefined {
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
  if (row.office === true) return readLed(cell, index, row);
  // `Các phòng KHTH, QLCL`: without a colon initials alone share the head.
  const bureaus = BUREAU.test(at.head(cell, row.start)?.value.name ?? "");
  const colon = row.many !== undefined || keyAt(cell, row.end) === ":" || bureaus;
  if (!colon && !wordAt(cell, index).acronym) return undefined;
  const field = at.field(cell, index);
  const behind = field === undefined ? undefined : wordAt(cell, field.end);
  const ministry = behind !== undefined && (!behind.word || behind.key === "và");
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
 * The head of a further body in a row of them.
 *
 * ```
 * Thủ trưởng các cơ quan: Thanh tra tỉnh, Sở Nội vụ
 *                                         ^^^^^^^^^
 * ```
 */
function readLed(cell: Cell, index: number, row: HeadWords): NameReading | undefined {
  const kind = at.head(cell, index)?.value.kind;
  const joined = /^(?:,|và)$/.test(keyAt(cell, index - 1));
  return joined && kind !== undefined && !/^(?:official|staff)$/.test(kind)
    ? readInRow(cell, index, row)
    : undefined;
}

/**
 * A desk of the police behind another one.
 *
 * ```
 * Phòng PA05, PC06
 *             ^^^^
 * ```
 */
function elidedDesk(cell: Cell, index: number, before: NameReading): NameReading | undefined {
  const { head } = before;
  const desk = at.policeDesk(cell, index);
  if (desk === undefined || head?.kind !== "division" || !isOfPolice(before)) return undefined;
  const name = `${head.name} ${wordAt(cell, index).text}`;
  return headed(name, head, desk.end);
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

/**
 * A union or an association without the word that all of them begin with.
 *
 * ```
 * Hội Nông dân, Phụ nữ, Cựu chiến binh
 *               ^^^^^^  ^^^^^^^^^^^^^^
 * ```
 */
function elidedUnion(cell: Cell, index: number, before: BodyReading): NameReading | undefined {
  const { head, start } = before;
  const union = head?.name.startsWith("Hội ") === true || before.row !== undefined;
  const first = before.row?.start ?? start;
  if (!union || keyAt(cell, first) !== "hội" || !isProper(cell, index)) return undefined;
  const reading =
    at.head(cell, index) === undefined
      ? readInRow({ ...cell, findings: [] }, index, { start: first, end: first + 1 })
      : undefined;
  return reading?.head?.name.startsWith("Hội ") === true ? reading : undefined;
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
  // `Khoa KTCN; NNTH`: initials that name no body by themselves.
  const initials = acronym && wordAt(cell, before.end - 1).acronym;
  if (!capital || (acronym && !initials) || lineStart) return undefined;
  if (keyAt(cell, index - 1) !== "," && !(initials && keyAt(cell, index - 1) === ";"))
    return undefined;
  const other = at.startsItem(cell, index) || at.anyRole(cell, index) !== undefined;
  if (other || cell.persons || personAt(cell, index) !== undefined) return undefined;
  const { words, end } = readOwnWords(cell, index, { value: head, end: index });
  if (end === index || end - index > LONGEST_UNIT || !endsItem(cell, end)) return undefined;
  report(cell, "unsure-division", index, end);
  return headed([head.name, ...words].join(" "), head, end);
}

/** Whether an item may end here: at a sign, a joining word, a role, or the end. */
export function endsItem(cell: Cell, index: number): boolean {
  const { key, word, lineStart } = wordAt(cell, index);
  if (!word || lineStart || JOINERS.test(key)) return true;
  if (personAt(cell, index) !== undefined) return true;
  return at.role(cell, index) !== undefined || at.startsBody(cell, index);
}
