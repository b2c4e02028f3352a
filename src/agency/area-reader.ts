import { wordsOf } from "../reading/index.js";
import { defined } from "../text/index.js";
import type { AgencyLevel } from "./agency.js";
import * as at from "./at.js";
import * as areas from "./data/areas.js";
import { isProper, keyAt, wordAt, type Cell } from "./cell.js";
import type { Match } from "./lexicon.js";
import { personAt } from "./person-reader.js";
import type { AreaReading, NameReading } from "./reading.js";
import type { AreaWord } from "./vocabulary.js";
import * as marks from "./marks.js";

const LONGEST_PLACE = 5;

/**
 * Reads a level or a place.
 *
 * ```
 * UBND cấp xã      UBND các cấp      UBND huyện Mộc Châu      UBND các xã, phường
 *      ^^^^^^           ^^^^^^^           ^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^
 * ```
 */
export function readArea(cell: Cell, index: number): AreaReading | undefined {
  const area = readWholeArea(cell, index);
  return area === undefined ? undefined : withRestriction(cell, area);
}

/**
 * A level with the words that say which of such places are meant.
 *
 * ```
 * UBND các xã miền núi, ven biển      UBND các phường trung tâm
 *             ^^^^^^^^^^^^^^^^^^                      ^^^^^^^^^
 * ```
 */
function withRestriction(cell: Cell, area: AreaReading): AreaReading {
  if (area.place !== undefined || area.level === "central" || area.level === "all") return area;
  const end = pastRestrictions(cell, area.end);
  if (end === area.end) return area;
  return { ...area, words: `${area.words} ${wordsOf(cell, area.end, end)}`, bare: false, end };
}

/** Past such words and those that are joined with them: `vùng sâu, vùng xa và biên giới`. */
export function pastRestrictions(cell: Cell, start: number): number {
  let end = restrictionEnd(cell, start);
  while (end > start) {
    const next = /^(?:[,/-]|và)$/.test(keyAt(cell, end)) ? end + 1 : end;
    const further = at.startsItem(cell, next) ? next : restrictionEnd(cell, next);
    if (further === next) break;
    end = further;
  }
  return end;
}

function restrictionEnd(cell: Cell, index: number): number {
  const { capital, lineStart } = wordAt(cell, index);
  if (capital || lineStart || at.role(cell, index) !== undefined) return index;
  const end = at.restriction(cell, index)?.end ?? rangeEnd(cell, index);
  if (keyAt(cell, index) === "từ") return end;
  // `các xã ven sông Đà`: the words go on with a name.
  return isProper(cell, end) && !wordAt(cell, end).lineStart && !at.startsBody(cell, end)
    ? index
    : end;
}

/**
 * Past the first and the last of places in a row.
 *
 * ```
 * UBND các tỉnh từ Quảng Trị đến Khánh Hòa
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function rangeEnd(cell: Cell, index: number): number {
  if (keyAt(cell, index) !== "từ") return index;
  const first = readPlace(cell, index + 1);
  const to = first?.end ?? index;
  const last = /^(?:đến|tới)$/.test(keyAt(cell, to)) ? readPlace(cell, to + 1) : undefined;
  return last?.end ?? index;
}

function readWholeArea(cell: Cell, index: number): AreaReading | undefined {
  if (at.isClass(cell, index)) return readClass(cell, index);
  const plural = at.plural(cell, index);
  if (plural === undefined) return readTiers(cell, index) ?? readLevels(cell, index);
  const start = plural.end;
  if (at.isClass(cell, start)) return readClass(cell, start) ?? allTiers("các cấp", start + 1);
  const levels = readLevels(cell, start);
  if (levels === undefined) return undefined;
  const word = at.area(cell, start);
  if (levels.place !== undefined) return defined({ ...levels, distributes: word?.value });
  // `các huyện: Mộc Châu, Vân Hồ`: the first of a row of places.
  const row = word?.end === levels.end && keyAt(cell, levels.end) === ":";
  const place = row ? placeOfRow(cell, levels.end + 1) : undefined;
  return word === undefined || place === undefined
    ? { ...levels, words: `các ${levels.words}`, collective: true, bare: false }
    : { ...placedArea(cell, word.value, place), distributes: word.value };
}

/** All tiers of local government: `chính quyền hai cấp`, `UBND 02 cấp`. */
function readTiers(cell: Cell, index: number): AreaReading | undefined {
  const count = keyAt(cell, index);
  const tiers = /^(?:hai|ba|0?[23])$/.test(count) && at.isClass(cell, index + 1);
  if (!tiers) return undefined;
  // `Tòa án nhân dân hai cấp tỉnh`
  const { end = index + 2 } = at.area(cell, index + 2) ?? {};
  return allTiers([count, ...wordsOf(cell, index + 1, end).split(" ")].join(" "), end);
}

function allTiers(words: string, end: number): AreaReading {
  return { words, level: "all", collective: true, end };
}

/**
 * A hamlet by its name or number, or the first of a row of them.
 *
 * ```
 * Thôn 3      bản Nà Sản      Các thôn: Nà Bó, Nà Hạ
 * ^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export function readVillage(cell: Cell, index: number): AreaReading | undefined {
  const plural = at.plural(cell, index);
  const start = plural?.end ?? index;
  const noun = at.noun(cell, start);
  if (noun?.value.kind !== "residential-group") return undefined;
  const row = plural !== undefined && keyAt(cell, noun.end) === ":";
  const numbered = keyAt(cell, noun.end) === "số";
  const next = row || numbered ? noun.end + 1 : noun.end;
  const place = row ? placeOfRow(cell, next) : readPlace(cell, next);
  if (place === undefined) return undefined;
  const name = wordsOf(cell, start, numbered ? noun.end + 1 : noun.end).toLowerCase();
  const word = { name, level: "village" } as const;
  const area = placedArea(cell, word, place);
  return plural === undefined ? area : { ...area, distributes: word };
}

/** A class of local government: `cấp huyện`, `cấp cơ sở`. */
function readClass(cell: Cell, index: number): AreaReading | undefined {
  const match = at.level(cell, index + 1);
  if (match === undefined) return undefined;
  const { value: level } = match;
  const end = levelsEnd(cell, match);
  const words = `cấp ${wordsOf(cell, index + 1, end).toLowerCase()}`;
  const collective = level !== "province" && level !== "central";
  return { words, level, collective, end };
}

/**
 * Past further words of the same level behind a class.
 *
 * ```
 * Ban Chỉ đạo cấp xã, phường      UBND cấp huyện, xã
 *                   ^^^^^^^^                    none: another level
 * ```
 */
function levelsEnd(cell: Cell, { value, end }: Match<AgencyLevel>): number {
  const next = /^(?:[,/-]|và)$/.test(keyAt(cell, end)) ? at.area(cell, end + 1) : undefined;
  if (value !== "commune" || next?.value.level !== value) return end;
  if (readPlace(cell, next.end) !== undefined) return end;
  return levelsEnd(cell, { value, end: next.end });
}

/**
 * One level word with its place, or several words of one level.
 *
 * ```
 * thị xã La Gi      xã, phường, thị trấn      huyện, thành phố
 * ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
function readLevels(cell: Cell, index: number): AreaReading | undefined {
  const first = at.area(cell, index);
  if (first === undefined || first.value.level === "other") return undefined;
  let { value: word, end } = first;
  const placed = word.level !== "central" && word.level !== "all";
  const held = placed && isHeld(cell, end);
  const place = placed && !held ? readPlace(cell, end) : undefined;
  if (place !== undefined) return placedArea(cell, word, place);
  const [, city] = /^thành phố (Hồ.+)/.exec(word.name) ?? [];
  if (city !== undefined)
    return { words: word.name, level: "province", collective: false, place: city, end };
  if (word.level === "unstated" && !isRegion(cell, word, end)) return undefined;
  const names = [word.name];
  for (;;) {
    const next = nextLevel(cell, end, word);
    if (next === undefined) break;
    names.push(next.value.name);
    if (word.level === "city") word = next.value;
    ({ end } = next);
  }
  const several = names.length > 1 || word.level === "all";
  const level = several && word.level === "city" ? "district" : levelOf(word);
  return { words: names.join(", "), level, collective: several, bare: true, end };
}

/**
 * Whether a person is named behind a level who holds the office before it.
 *
 * ```
 * Phó Chủ tịch UBND xã Nguyễn Văn B      Phó Chủ tịch UBND xã Hồ Thị Kỷ
 *                      ^^^^^^^^^^^^                           ^^^^^^^^^ a place
 * ```
 */
function isHeld(cell: Cell, index: number): boolean {
  if (personAt(cell, index) === undefined) return false;
  for (let start = index - 1; start >= 0 && wordAt(cell, start).word; start -= 1) {
    const kind = at.head(cell, start)?.value.kind;
    if (kind === "official" || kind === "staff") return true;
  }
  return false;
}

/** Whether `khu vực` stands alone: `Tòa án nhân dân khu vực`, not `khu vực biên giới`. */
function isRegion(cell: Cell, { name }: AreaWord, end: number): boolean {
  const { key, word, capital, lineStart } = wordAt(cell, end);
  const ends = !word || lineStart || capital || key === "và" || at.role(cell, end) !== undefined;
  return /^(?:khu vực|cơ sở)$/.test(name) && (ends || at.startsQualifier(cell, end));
}

/** A second word of the same level, or of a city among districts or provinces. */
function nextLevel(cell: Cell, index: number, before: AreaWord): Match<AreaWord> | undefined {
  // `các xã phường` has no sign.
  const { key, capital, word } = wordAt(cell, index);
  const divided = /^(?:[,/-]|và)$/.test(key);
  if (!divided && (capital || !word)) return undefined;
  const next = at.area(cell, divided ? index + 1 : index);
  if (next === undefined || readPlace(cell, next.end) !== undefined) return undefined;
  const pair = `${before.level} ${next.value.level}`;
  return /^(?:(\w+) \1|district city|province city|city district)$/.test(pair) ? next : undefined;
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
  cell: Cell,
  word: AreaWord,
  { place: written, start, end }: PlaceReading,
): AreaReading {
  const local = word.level === "city" ? "district" : levelOf(word);
  const central = word.level === "city" ? at.city(cell, start) : undefined;
  const whole = central?.end === end ? central.value : undefined;
  const place = whole ?? written;
  const level = whole === undefined ? local : "province";
  return { words: `${word.name} ${place}`, level, collective: false, place, word, end };
}

/** The name of a place, and where it stands. */
interface PlaceReading {
  readonly place: string;
  readonly start: number;
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
export function readPlace(cell: Cell, start: number): PlaceReading | undefined {
  let end = start;
  for (let words = 0; words < LONGEST_PLACE; words++) {
    const sign = wordAt(cell, end);
    const joined = words > 0 && /^[-']$/.test(sign.key) && !sign.lineStart;
    const next = joined ? end + 1 : end;
    if (!wordAt(cell, next).word || (joined && at.head(cell, next) !== undefined)) break;
    if (!isOfPlace(cell, next) && !(joined && sign.key === "'")) break;
    end = next + 1;
  }
  return end === start ? undefined : { place: wordsOf(cell, start, end), start, end };
}

const SHORT_LEVELS: ReadonlyMap<string, AreaWord> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(areas.SHORT_LEVELS).map(([text, [name, level]]) => [text, { name, level }]),
  ))();

/** Bodies of a ward; behind others `P.` is a division or a deputy: `Chánh P. Giám đốc`. */
const OF_WARDS =
  /^(?:peoples-\w+|police|military|party|front|mass-organisation|association|health-facility|court|procuracy)$/;

/**
 * A place whose level is but a letter, behind a body or behind another place of such a one.
 *
 * ```
 * UBND Q. Sơn Trà, Q. 3      Công an P. Bến Nghé      P. Nội vụ
 *      ^^^^^^^^^^  ^^^^              ^^^^^^^^^^^      none: a division
 * ```
 */
export function readShortArea(
  cell: Cell,
  index: number,
  { kind }: Pick<NameReading, "kind">,
): AreaReading | undefined {
  const { text, lineStart } = wordAt(cell, index);
  const word = SHORT_LEVELS.get(text);
  if (word === undefined || cell.upper || lineStart || keyAt(cell, index + 1) !== ".")
    return undefined;
  const start = index + 2;
  const body = text === "P" ? !OF_WARDS.test(kind) : /^(?:official|staff)$/.test(kind);
  const other = at.field(cell, start) ?? at.head(cell, start) ?? at.noun(cell, start);
  const place = body || other !== undefined ? undefined : readPlace(cell, start);
  return place === undefined ? undefined : placedArea(cell, word, place);
}

/** The first of a row of places, which is a whole item: `Các xã: Báo cáo định kỳ` names none. */
function placeOfRow(cell: Cell, start: number): PlaceReading | undefined {
  const place = readPlace(cell, start);
  return place === undefined || !endsPlace(cell, place.end) ? undefined : place;
}

/** Whether nothing that goes on with a name stands behind a place. */
function endsPlace(cell: Cell, end: number): boolean {
  const { key, word, lineStart } = wordAt(cell, end);
  return !word || lineStart || key === "và" || at.role(cell, end) !== undefined;
}

/**
 * Past a row of places that fills the words behind a colon.
 *
 * ```
 * UBND các xã, phường: Yên Sơn, Tân Lập
 *                      ^^^^^^^^^^^^^^^^
 * ```
 */
export function placesEnd(cell: Cell, start: number): number | undefined {
  let end = start;
  for (;;) {
    const place = personAt(cell, end) === undefined ? placeOfRow(cell, end) : undefined;
    if (place === undefined) return undefined;
    ({ end } = place);
    const { key, word, lineStart } = wordAt(cell, end);
    if (/^[;.]?$/.test(key) || lineStart) return end;
    if (!/^(?:,|và)$/.test(key)) return word ? undefined : end;
    end += 1;
  }
}

/**
 * Past the places that localities are called by, up to the next body of the list.
 *
 * ```
 * các địa phương Bắc Ninh, Hà Nam và Huế; Bộ Y tế
 *                ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function localitiesEnd(cell: Cell, start: number): number | undefined {
  const { capital, acronym, lineStart } = wordAt(cell, start);
  if (!capital || acronym || lineStart || keyAt(cell, start - 1) !== "phương") return undefined;
  // `Vụ Địa phương I`
  if (wordAt(cell, start - 2).capital) return undefined;
  let end = start;
  for (;;) {
    const other = at.startsItem(cell, end);
    if (other) return end > start ? end - 1 : undefined;
    const place = personAt(cell, end) === undefined ? placeOfRow(cell, end) : undefined;
    if (place === undefined) return undefined;
    ({ end } = place);
    if (!/^(?:,|và)$/.test(keyAt(cell, end))) return end;
    end += 1;
  }
}

/** Whether a word may be one of the name of a place, and does not begin something else. */
function isOfPlace(cell: Cell, index: number): boolean {
  const { key, capital, lineStart } = wordAt(cell, index);
  // "Chủ trì: Công an tỉnh\nPhối hợp: Sở Y tế"
  const marked = marks.markEnd(cell, index) !== undefined;
  const starts = marks.startsLabel(cell, index) || at.role(cell, index) !== undefined;
  // `UBND xã Tân Lập ‖ Chủ trì`
  if (marked || ((lineStart || capital) && starts)) return false;
  // `Trạm Y tế xã ‖ Hạt Kiểm lâm`, `các huyện: Mộc Châu ‖ Cơ quan báo chí`
  const noun = (at.noun(cell, index)?.end ?? index) > index + 1;
  const begins = noun || (at.head(cell, index) ?? personAt(cell, index)) !== undefined;
  if (lineStart && begins) return false;
  const number = /^\d/.test(key);
  if (number ? marks.isOfFigure(cell, index) : !capital && !cell.upper) return false;
  // `phường Trung Tâm, phường Bắc Sơn`
  const centre =
    key === "trung" && wordAt(cell, index + 1).capital && !wordAt(cell, index + 2).word;
  if ((!centre && at.startsBody(cell, index)) || at.plural(cell, index) !== undefined) return false;
  return !cell.upper || (key !== "và" && at.area(cell, index) === undefined);
}
