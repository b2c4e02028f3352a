import { cutText, wordsOf } from "../reading/index.js";
import { defined } from "../text/index.js";
import { placedArea, readArea, readPlace, readShortArea, readVillage } from "./area-reader.js";
import * as at from "./at.js";
import { cellOf, keyAt, wordAt, type Cell } from "./cell.js";
import { afterPlural, readGroup } from "./group-reader.js";
import { BRANCH } from "./data/own-words.js";
import { readOwnWords } from "./own-words-reader.js";
import type { Head } from "./data/heads.js";
import { writtenOut, type Match } from "./lexicon.js";
import {
  headed,
  isBeginning,
  isBoard,
  levelWithin,
  lowerFirst,
  named,
  pluralName,
  UNKNOWN,
  upperFirst,
  withArea,
  type HeadWords,
  type NameReading,
  type AreaReading,
} from "./reading.js";
import * as marks from "./marks.js";

const DEEPEST = 4;
const CITY = { name: "", level: "city" } as const;

/**
 * Reads one named body: its head, its own words, its level or place, the body it belongs to.
 *
 * ```
 * Phòng Nội vụ huyện Mộc Châu      Văn phòng HĐND và UBND tỉnh
 * ^^^^^ ^^^^^^ ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^ ^^^^
 * head  own    place               head                   level
 * ```
 */
export function readName(cell: Cell, index: number, depth = 0): NameReading | undefined {
  const local = readLocalName(cell, index);
  if (local !== undefined) return withBelonging(cell, local, depth);
  const match = at.head(cell, index);
  if (match === undefined) return undefined;
  const { value: head } = match;
  const { capital } = wordAt(cell, match.end - 1);
  const beginning =
    head.name === ""
      ? upperFirst(writtenOut(wordsOf(cell, index, match.end)))
      : head.name.replace(/(?<=Trưởng )ban$/, capital ? "Ban" : "ban");
  const own = readOwnWords(cell, index, goesOn(cell, match));
  const words = [beginning, ...own.words].join(" ");
  const stem = spaced(words);
  const kinds = own.words.slice(0, own.fields);
  const schooled = head.kind === "school" && own.known && kinds.length < own.words.length;
  const base = schooled ? spaced([beginning, ...kinds].join(" ")) : undefined;
  const reading = defined({ ...headed(stem, head, own.end), known: own.known, base });
  const office = own.words.length > 0 && reading.kind === "office";
  const whole = withBelonging(cell, office ? { ...reading, level: "unstated" } : reading, depth);
  const short = wordAt(cell, index).text.startsWith("BCH");
  return short && /^(?:district|commune)$/.test(whole.level) ? commandBelow(whole) : whole;
}

/** Words of a name with its signs as they are written. */
function spaced(words: string): string {
  return words
    .replace(/ ([,'])/g, "$1")
    .replaceAll("' ", "'")
    .replaceAll(" / ", "/")
    .replaceAll(" & ", " và ");
}

/**
 * A head that stands alone elsewhere goes on behind a dash: another body's name begins like it.
 *
 * ```
 * Ban Tổ chức - Nhân sự      Ban Tổ chức & Cán bộ      Ban Tổ chức nhân sự
 *             ^^^^^^^^^                  ^^^^^^^^                  ^^^^^^^
 * ```
 */
function goesOn(cell: Cell, match: Match<Head>): Match<Head> {
  const { value: head, end } = match;
  const next = end + 1;
  if (head.named || !BOARD.test(head.name)) return match;
  if (/^(?:nhân|cán|sự)$/.test(keyAt(cell, end)) && /^(?:sự|bộ|kiện)$/.test(keyAt(cell, next)))
    return { end, value: { ...head, kind: "unit", rank: 1, named: true } };
  const joined = /^[-&]$/.test(keyAt(cell, end)) && !marks.isBullet(cell, end);
  if (!joined || !wordAt(cell, next).capital) return match;
  const other = at.startsItem(cell, next) || marks.startsLabel(cell, next);
  return other ? match : { end, value: { ...head, kind: "unit", rank: 1, named: true } };
}

/** Boards of the Party after which those of enterprises are named. */
const BOARD = /^Ban (?:Tổ chức|Tuyên giáo)$/;

/** `BCHQS xã`: a command below the province is no `Bộ Chỉ huy`, though its initials are the same. */
function commandBelow(reading: NameReading): NameReading {
  const [stem, name] = [reading.stem, reading.name].map((text) => text.replace(/^Bộ/, "Ban"));
  return { ...reading, stem: stem ?? reading.stem, name: name ?? reading.name };
}

/** Longest name in a row under one head, in words and signs. */
const LONGEST_IN_ROW = 40;

/**
 * Reads a name in a row of them under one head, as if the head stood before it.
 *
 * ```
 * Các Vụ: Pháp chế, Kế hoạch - Tài chính
 *     ^^            ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readInRow(cell: Cell, index: number, row: HeadWords): NameReading | undefined {
  const { many = { start: row.end, end: row.end } } = row;
  const words = [
    ...cell.pieces.slice(row.start, many.start),
    ...cell.pieces.slice(many.end, row.end),
  ];
  const head = words.map((word) => ({ ...word, capital: true }));
  const pieces = [...head, ...cell.pieces.slice(index, index + LONGEST_IN_ROW)];
  const reading = readName({ ...cell, pieces }, 0);
  if (reading === undefined || reading.end <= head.length) return undefined;
  return { ...reading, row, end: reading.end - head.length + index };
}

/** A name, or several bodies of one name: `các Trung tâm Y tế huyện`. */
export function readPluralName(cell: Cell, index: number, depth = 0): NameReading | undefined {
  const start = afterPlural(cell, index);
  const reading = readName(cell, start, depth);
  const single = start === index || reading?.area?.distributes !== undefined;
  if (reading === undefined || single) return reading;
  const { stem, name } = reading;
  // `Các Phòng 1, 2, 3`, `các phòng PC01, PC02`: each is named alone.
  const own = reading.head === undefined ? "" : stem.slice(reading.head.name.length + 1);
  if (/^\d{1,2}$/.test(own) || at.isDesk(own)) return reading;
  return { ...reading, stem: pluralName(stem), name: pluralName(name), collective: true };
}

/**
 * An abbreviation of the caller's glossary, read by what it stands for.
 *
 * ```
 * TCHCQT      Phòng TCHCQT
 * ^^^^^^            ^^^^^^
 * ```
 */
function readLocalName(cell: Cell, index: number): NameReading | undefined {
  const head = at.head(cell, index);
  const direct = at.local(cell, index);
  const match = direct ?? (head?.value.named === true ? at.local(cell, head.end) : undefined);
  if (match === undefined || match.end === head?.end) return undefined;
  const { value, end } = match;
  const meaning = readName(cellOf(cutText(value)), 0);
  if (meaning !== undefined) return { ...meaning, name: value, stem: value, end };
  return match === direct || head === undefined
    ? named(value, UNKNOWN, end)
    : named(`${head.value.name} ${value}`, head.value, end);
}

/**
 * Adds the level or place, or the body that the name belongs to.
 *
 * ```
 * Phòng Nội vụ huyện Mộc Châu      Văn phòng UBND tỉnh      Chi cục Thuế - Sở Tài chính
 *              ^^^^^^^^^^^^^^                ^^^^^^^^^                     ^^^^^^^^^^^^
 * ```
 */
export function withBelonging(cell: Cell, reading: NameReading, depth: number): NameReading {
  const helper = depth < DEEPEST ? withServed(cell, reading, depth) : undefined;
  if (helper !== undefined) return helper;
  const area =
    readShortArea(cell, reading.end, reading) ??
    readArea(cell, reading.end) ??
    readSeat(cell, reading);
  if (area !== undefined)
    return withBranch(cell, withNumber(cell, withArea(reading, addressOf(cell, area))));
  const hamlet = withHamlet(cell, reading);
  if (hamlet !== undefined) return hamlet;
  const school = schoolEnd(cell, reading);
  if (school !== undefined)
    return { ...reading, name: `${reading.name} nhà trường`, level: "internal", end: school };
  const index = parentStart(cell, reading);
  if (index === undefined || depth >= DEEPEST) return withBranch(cell, reading);
  const group = readGroup(cell, index, depth + 1);
  const single = group === undefined && at.plural(cell, index) === undefined;
  let parent = group ?? readPluralName(cell, index, depth + 1);
  if (parent === undefined) return reading;
  // `Trưởng khoa Nội` as `Trưởng Khoa Nội`: both are written.
  const isSmall = parent.head?.name === "Khoa" && !cell.upper && !wordAt(cell, index).capital;
  if (parent.head?.kind === "school") parent = withFurther(cell, parent);
  return withNumber(cell, {
    ...reading,
    name: `${reading.name} ${single && !isSmall ? parent.name : lowerFirst(parent.name)}`,
    // A branch is of the kind of what it is a branch of.
    kind: BRANCH.test(reading.head?.name ?? "") ? parent.kind : reading.kind,
    level: levelWithin(parent),
    collective: !single || parent.collective,
    owner: parent,
    end: parent.end,
  });
}

/** Past the school that a union, a cell or a board is one of: `Đoàn thanh niên nhà trường`. */
function schoolEnd(cell: Cell, { kind, rank, end }: NameReading): number | undefined {
  const words = `${keyAt(cell, end)} ${keyAt(cell, end + 1)}`;
  const { capital, lineStart } = wordAt(cell, end);
  const small = words === "nhà trường" && !capital && !lineStart;
  return small && rank <= 1 && kind !== "school" ? end + 2 : undefined;
}

/** Kinds of bodies that are named after the one that they serve. */
const SERVING = /^(?:working-group|unit|council|office)$/;

/**
 * Adds the body that a group of helpers serves.
 *
 * ```
 * Tổ Thư ký giúp việc Ban Chỉ đạo      Văn phòng giúp việc Tỉnh ủy
 *           ^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^
 * ```
 */
function withServed(cell: Cell, reading: NameReading, depth: number): NameReading | undefined {
  const { end, name, kind } = reading;
  const serves = keyAt(cell, end) === "giúp" && keyAt(cell, end + 1) === "việc";
  if (!serves || !SERVING.test(kind)) return undefined;
  const start = keyAt(cell, end + 2) === "cho" ? end + 3 : end + 2;
  const helper = `${name} ${wordsOf(cell, end, start)}`;
  const served = readGroup(cell, start, depth + 1) ?? readPluralName(cell, start, depth + 1);
  if (served !== undefined) {
    const whole = `${helper} ${served.name}`;
    return { ...reading, name: whole, level: levelWithin(served), owner: served, end: served.end };
  }
  const alone = !wordAt(cell, start).word || wordAt(cell, start).lineStart;
  return alone ? { ...reading, name: helper, end: start } : undefined;
}

/**
 * Adds the first of several hamlets, of each of which there is such a body.
 *
 * ```
 * Chi bộ các thôn Nà Bó, Nà Hạ      Trưởng các bản 1, 2
 *        ^^^^^^^^^^^^^^                    ^^^^^^^^^
 * ```
 */
function withHamlet(cell: Cell, reading: NameReading): NameReading | undefined {
  const { end, stem, rank } = reading;
  const several = rank <= 1 && at.plural(cell, end) !== undefined && !wordAt(cell, end).lineStart;
  const hamlet = several ? readVillage(cell, end) : undefined;
  if (hamlet === undefined) return undefined;
  const { words, level, distributes: word } = hamlet;
  const tail = { head: stem, level, word, several: true };
  const name = `${stem} ${words}`;
  return { ...reading, stem: name, name, level, tail, end: hamlet.end };
}

/** Adds the number behind a level or an owner: `Đội Thuế liên xã số 2`, `Tổ đại biểu HĐND số 3`. */
function withNumber(cell: Cell, whole: NameReading): NameReading {
  const number = whole.end + 1;
  const numbered = keyAt(cell, whole.end) === "số" && /^\d{1,2}$/.test(keyAt(cell, number));
  if (!numbered || whole.area?.place !== undefined || whole.collective) return whole;
  return { ...whole, name: `${whole.name} số ${keyAt(cell, number)}`, end: number + 1 };
}

/**
 * Adds the branch behind the name of its body, or behind its place.
 *
 * ```
 * Văn phòng Đăng ký đất đai tỉnh - Chi nhánh khu vực II
 *                                ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function withBranch(cell: Cell, whole: NameReading): NameReading {
  const dash = wordAt(cell, whole.end);
  const branched = /^(?:office|bank|company)$/.test(whole.kind);
  if (dash.key !== "-" || dash.lineStart || !branched) return whole;
  const index = whole.end + 1;
  const branch = BRANCH.test(at.head(cell, index)?.value.name ?? "") && readName(cell, index, 1);
  if (branch === false || branch === undefined) return whole;
  return { ...whole, name: `${whole.name} - ${branch.name}`, end: branch.end };
}

/** Schools of one head within a name: `Hiệu trưởng các trường MN, TH, THCS`. */
function withFurther(cell: Cell, schools: NameReading): NameReading {
  let { name, end } = schools;
  while (schools.collective && /^(?:,|và)$/.test(keyAt(cell, end))) {
    const field = at.field(cell, end + 1);
    if (field === undefined) break;
    name += `, ${field.value}`;
    ({ end } = field);
  }
  return { ...schools, name, end };
}

const UPWARDS = /^(?:commune (?:district|province)|district province|unstated \w+)$/;

/** A place with the wider one it lies in: `phường 12 quận 5`, `xã Tân Lập, huyện Mộc Châu`. */
function addressOf(cell: Cell, area: AreaReading): AreaReading {
  if (area.place === undefined || area.distributes !== undefined) return area;
  const comma = keyAt(cell, area.end) === "," && area.level !== "unstated";
  const wider = readArea(cell, comma ? area.end + 1 : area.end);
  if (wider?.place === undefined || !UPWARDS.test(`${area.level} ${wider.level}`)) return area;
  return { ...area, words: `${area.words}, ${wider.words}`, end: wider.end };
}

/**
 * The place behind a committee whose name holds the level.
 *
 * ```
 * Thành ủy Đà Nẵng      Tỉnh đoàn Sơn La
 *          ^^^^^^^                ^^^^^^
 * ```
 */
function readSeat(cell: Cell, { head, level, end }: NameReading): AreaReading | undefined {
  if (!/^(?:Tỉnh|Thành|Huyện) (?:ủy|đoàn)$/.test(head?.name ?? "")) return undefined;
  const place = readPlace(cell, end);
  if (place === undefined) return undefined;
  const named = level === "unstated" ? placedArea(cell, CITY, place) : undefined;
  return {
    ...place,
    words: named?.place ?? place.place,
    level: named?.level ?? level,
    collective: false,
  };
}

/** Kinds of bodies that have unions of their own. */
const HOSTS = /^(?:health-facility|school|centre|company|institute)$/;

/** Units of the police by their own words. */
const OF_POLICE = /^(?:Phòng|Đội|Tổ|Trạm|Cơ quan) (?:Cảnh sát|An ninh|P?[ACKVX]\d\d$|PH\d\d$)/;
/** Teams, which stand under a division of the police. */
const TEAM = /^(?:Đội|Tổ|Trạm) /;
/** Cells and unions, which are those of some body. */
const CELLS = /^(?:party|mass-organisation)$/;

/**
 * Whether a name belongs to the body on the line below.
 *
 * ```
 * Văn phòng⏎UBND tỉnh      Chi bộ⏎Công an xã      Phòng Cảnh sát giao thông⏎Công an tỉnh
 *           ^^^^^^^^^             ^^^^^^^^^^                                ^^^^^^^^^^^^
 * ```
 */
export function goesOnBelow(cell: Cell, reading: NameReading, line: number): boolean {
  const { kind, stem } = reading;
  // A department belongs to nothing that is named behind it: `Giám đốc Sở ‖ UBND xã`.
  if (kind === "department") return false;
  if (kind === "official") return reading.owner === undefined && !isBoard(reading);
  const below = at.head(cell, line);
  const police = below?.value.kind === "police";
  // `Phòng PC06 ‖ Công an xã`: a division is one of the province.
  const commune = at.area(cell, below?.end ?? line)?.value.level === "commune";
  if (police && commune && stem.startsWith("Phòng")) return false;
  // `Văn phòng ‖ Công an xã` are two.
  if (isBeginning(reading)) return !police || CELLS.test(kind);
  return police && isOfPolice(reading);
}

/** Whether a unit is one of the police, by its own words or its sign. */
export function isOfPolice({ stem }: NameReading): boolean {
  return OF_POLICE.test(stem);
}

/** Where the body begins that a name belongs to: directly after it, or after a dash. */
function parentStart(cell: Cell, reading: NameReading): number | undefined {
  const { rank, end, kind, stem } = reading;
  const dashed = keyAt(cell, end) === "-" && !marks.isBullet(cell, end);
  const index = dashed ? end + 1 : end;
  if (wordAt(cell, index).lineStart && !goesOnBelow(cell, reading, index)) return undefined;
  const { capital } = wordAt(cell, index);
  const plural = at.plural(cell, index);
  // `Người đứng đầu cơ quan, đơn vị`: the common nouns need no `các` after an official.
  const common = plural !== undefined || (kind === "official" && !capital);
  const noun = common ? at.noun(cell, plural?.end ?? index) : undefined;
  const holds = rank <= 1 || kind === "police";
  if (noun !== undefined) return !dashed && !capital && holds ? index : undefined;
  const several = /^(?:official|steering-committee)$/.test(kind) && !dashed && !capital;
  const officials = plural === undefined || several;
  const head = officials ? at.head(cell, plural?.end ?? index)?.value : undefined;
  if (head === undefined) return undefined;
  // A Party committee has offices of its own and may itself be that of a People's Committee.
  const committee = head.name === "Đảng ủy" && rank === 1 && stem !== head.name;
  // `Đảng ủy - HĐND - UBND xã`
  if (dashed && stem === "Đảng ủy") return undefined;
  // `Đảng ủy cơ quan Văn phòng Tỉnh ủy`
  const office = /^(?:Đảng ủy|Đảng bộ|Chi bộ) cơ quan$/.test(stem);
  const helpers = /^(?:Tổ|Ban) (?:giúp việc|thư ký)$/i.test(stem) && head.rank === rank;
  // `Đoàn Thanh niên - Hội Nông dân`
  const unions = /^(?:association|mass-organisation)$/;
  if (dashed && [kind, head.kind].every((each) => unions.test(each))) return undefined;
  // `Đoàn Thanh niên bệnh viện`
  const union = kind === "mass-organisation" && rank === head.rank && HOSTS.test(head.kind);
  // `Ban Dân tộc HĐND tỉnh` is none of the province's departments.
  const board = !dashed && head.kind === "peoples-council" && stem.startsWith("Ban ");
  const standing = !dashed && stem === "Thường trực" && /^(?:Ban|Tổ|Hội đồng)$/.test(head.name);
  // `Đội Cảnh sát giao thông số 4 - PC08`
  const team = dashed && TEAM.test(stem) && at.policeDesk(cell, index) !== undefined;
  const closer = committee || office || helpers || union || board || standing || team;
  return closer || head.rank > rank ? index : undefined;
}
