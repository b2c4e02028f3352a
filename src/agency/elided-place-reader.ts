import { defined } from "../text/index.js";
import { placedArea, readArea, readPlace, readShortArea, readVillage } from "./area-reader.js";
import * as at from "./at.js";
import { personAt } from "./person-reader.js";
import { keyAt, wordAt, type Cell } from "./cell.js";
import {
  named,
  upperFirst,
  withArea,
  type NameReading,
  type AreaReading,
  type BodyReading,
} from "./reading.js";

/**
 * A level alone.
 *
 * ```
 * UBND cấp huyện, cấp xã
 *                 ^^^^^^
 * ```
 */
export function elidedArea(
  cell: Cell,
  index: number,
  before: NameReading,
): NameReading | undefined {
  const whole = before.area !== undefined && before.head !== undefined;
  const placed = before.area?.place !== undefined;
  const area =
    whole && before.members === undefined
      ? ((placed ? readShortArea(cell, index, before) : undefined) ?? readArea(cell, index))
      : undefined;
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
 * A place alone.
 *
 * ```
 * UBND các huyện Mộc Châu, Vân Hồ      UBND xã Chiềng Mai, Mường Chanh
 *                          ^^^^^^                           ^^^^^^^^^^^
 * ```
 */
export function elidedPlace(
  cell: Cell,
  index: number,
  before: BodyReading,
): NameReading | undefined {
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
export function elidedTail(
  cell: Cell,
  index: number,
  before: BodyReading,
): NameReading | undefined {
  const { head, qualifier } = before;
  if (head === undefined || qualifier !== undefined || at.plural(cell, index) !== undefined)
    return undefined;
  const tail = before.tail ?? tailOf(cell, before);
  if (tail === undefined) return undefined;
  // `Chi bộ các thôn Nà Bó, Bản Mòn`: the hamlet is called so.
  const called = tail.several === true && wordAt(cell, index).capital;
  const hamlet = called ? undefined : readTail(cell, index);
  const levels = called ? undefined : levelsBehind(cell, index, before, tail.head);
  const further = hamlet ?? placeBehind(cell, index, before, tail) ?? levels;
  if (further === undefined) return undefined;
  const classes = [tail, further].every(({ word }) => word === undefined);
  if (!classes && tail.level !== further.level) return undefined;
  const name = `${tail.head} ${further.words}`;
  const { level } = classes ? further : before;
  const collective = before.collective && (tail.word !== undefined || further.collective);
  return { ...before, level, collective, stem: name, name, tail, end: further.end };
}

/** A hamlet, a place with its level, or a class: what a list repeats without the words before it. */
function readTail(cell: Cell, index: number): AreaReading | undefined {
  const area = readVillage(cell, index) ?? readArea(cell, index);
  return area?.place !== undefined || at.isClass(cell, index) ? area : undefined;
}

/** Several places of a level, behind which a list may name one: `các huyện, thị xã La Gi`. */
function levelsOf(cell: Cell, index: number): AreaReading | undefined {
  const several = at.plural(cell, index) !== undefined;
  const area = several ? readArea(cell, index) : undefined;
  return area?.bare === false && area.place === undefined ? area : undefined;
}

/**
 * Levels alone behind several places of another one.
 *
 * ```
 * Chủ tịch UBND các huyện, thành phố, xã, phường
 *                                     ^^^^^^^^^^
 * ```
 */
function levelsBehind(
  cell: Cell,
  index: number,
  { name, end }: BodyReading,
  head: string,
): AreaReading | undefined {
  const several = name.slice(head.length).startsWith(" các ") && end === index - 1;
  if (!several || at.startsBody(cell, index)) return undefined;
  const area = readArea(cell, index);
  return area?.bare === true ? area : undefined;
}

/** The name of a further place alone: `Chi bộ thôn Đông, Đoài`. */
function placeBehind(
  cell: Cell,
  index: number,
  before: BodyReading,
  { word, level, several = false }: NonNullable<NameReading["tail"]>,
): AreaReading | undefined {
  if (word === undefined || (!several && at.startsItem(cell, index))) return undefined;
  if (several && at.startsBody(cell, index)) return undefined;
  // `Chủ tịch UBND các phường Tân An, Nguyễn Thái Học`: a ward that is called after a person.
  const ward = several && level === "commune" && !/^(?:văn|thị)$/.test(keyAt(cell, index + 1));
  const place = ward || personAt(cell, index) === undefined ? readPlace(cell, index) : undefined;
  const words = ward ? 3 : 2;
  if (place === undefined || !mayBeShared(cell, index, place.end, before, words)) return undefined;
  return placedArea(cell, word, place);
}

/** The words of a name before the hamlet or place that ends it. */
function tailOf(cell: Cell, before: BodyReading): NameReading["tail"] {
  const { start, end, name, area } = before;
  if (area !== undefined) return undefined;
  for (let index = start + 1; index < end; index++) {
    const tail = readTail(cell, index) ?? levelsOf(cell, index);
    if (tail?.end !== end) continue;
    const head = name.slice(0, -tail.words.length).trimEnd();
    const whole = name.toLowerCase().endsWith(` ${tail.words.toLowerCase()}`);
    const several = tail.distributes !== undefined;
    return whole ? { head, level: tail.level, word: tail.word, several } : undefined;
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
export function elidedProper(
  cell: Cell,
  index: number,
  before: BodyReading,
): NameReading | undefined {
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
export function elidedSeat(
  cell: Cell,
  index: number,
  before: BodyReading,
): NameReading | undefined {
  const { head, area, stem } = before;
  const seated = head !== undefined && SEATED.test(head.name) && stem !== head.name;
  if (!seated || area !== undefined || at.startsItem(cell, index)) return undefined;
  const place = readPlace(cell, index);
  if (place === undefined || !mayBeShared(cell, index, place.end, before)) return undefined;
  const name = `${head.name} ${place.place}`;
  return { ...bare(before), stem: name, name, end: place.end };
}

/** Whether words behind a comma are a place, as after `các xã`: persons have longer names. */
function mayBeShared(
  cell: Cell,
  start: number,
  end: number,
  { qualifier }: BodyReading,
  longest = 2,
): boolean {
  const plain = cell.pieces.slice(start, end).every(({ acronym }) => !acronym);
  const joined = /^(?:,|và)$/.test(keyAt(cell, start - 1));
  return joined && plain && end - start <= longest && qualifier === undefined && !cell.upper;
}

/** A reading without its level, place and qualifier. */
export function bare({ stem, kind, rank, head, known, end }: NameReading): NameReading {
  const plain = named(stem, head ?? { kind, level: "unstated", rank }, end);
  return defined({ ...plain, head, known });
}
