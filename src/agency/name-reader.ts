import { cutText } from "../reading/index.js";
import { readArea } from "./area-reader.js";
import { readGroup } from "./group-reader.js";
import { BRANCH, readOwnWords } from "./own-words-reader.js";
import {
  glossaryAt,
  headAt,
  isBullet,
  keyAt,
  nounAt,
  pluralAt,
  readerOf,
  wordAt,
  type Reader,
} from "./reader.js";
import {
  headed,
  levelWithin,
  lowerFirst,
  named,
  UNKNOWN,
  withArea,
  type NameReading,
} from "./reading.js";

const DEEPEST = 4;

/**
 * Reads one named body: its head, its own words, its level or place, the body it belongs to.
 *
 * ```
 * Phòng Nội vụ huyện Mộc Châu      Văn phòng HĐND và UBND tỉnh
 * ^^^^^ ^^^^^^ ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^ ^^^^
 * head  own    place               head                   level
 * ```
 */
export function readName(reader: Reader, index: number, depth = 0): NameReading | undefined {
  const local = readLocalName(reader, index);
  if (local !== undefined) return withBelonging(reader, local, depth);
  const match = headAt(reader, index);
  if (match === undefined) return undefined;
  const { value: head, end } = match;
  const beginning = head.name === "" ? wordAt(reader, index).text : head.name;
  const own = head.named
    ? readOwnWords(reader, index, end, head)
    : { words: [], known: false, end };
  const stem = joinWords([beginning, ...own.words]);
  const reading = { ...headed(stem, head, own.end), known: own.known };
  const office = own.words.length > 0 && reading.kind === "office";
  return withBelonging(reader, office ? { ...reading, level: "unstated" } : reading, depth);
}

/**
 * An abbreviation of the caller's glossary, read by what it stands for.
 *
 * ```
 * TCHCQT      Phòng TCHCQT
 * ^^^^^^            ^^^^^^
 * ```
 */
function readLocalName(reader: Reader, index: number): NameReading | undefined {
  const head = headAt(reader, index);
  const direct = glossaryAt(reader, index);
  const match = direct ?? (head?.value.named === true ? glossaryAt(reader, head.end) : undefined);
  if (match === undefined || match.end === head?.end) return undefined;
  const { value, end } = match;
  const meaning = readName(readerOf(cutText(value), { next: new Map() }), 0);
  if (meaning !== undefined) return { ...meaning, name: value, stem: value, end };
  const before = match === direct ? undefined : head?.value;
  return before === undefined
    ? named(value, UNKNOWN, end)
    : named(`${before.name} ${value}`, before, end);
}

/**
 * Adds the level or place, or the body that the name belongs to.
 *
 * ```
 * Phòng Nội vụ huyện Mộc Châu      Văn phòng UBND tỉnh      Chi cục Thuế - Sở Tài chính
 *              ^^^^^^^^^^^^^^                ^^^^^^^^^                     ^^^^^^^^^^^^
 * ```
 */
function withBelonging(reader: Reader, reading: NameReading, depth: number): NameReading {
  const area = readArea(reader, reading.end);
  if (area !== undefined) return withArea(reading, area);
  const index = parentStart(reader, reading);
  if (index === undefined || depth >= DEEPEST) return reading;
  const group = readGroup(reader, index, depth + 1);
  const single = group === undefined && pluralAt(reader, index) === undefined;
  const parent = single ? readName(reader, index, depth + 1) : group;
  if (parent === undefined) return reading;
  return {
    ...reading,
    name: `${reading.name} ${single ? parent.name : lowerFirst(parent.name)}`,
    // A branch is of the kind of what it is a branch of.
    kind: reading.head?.name === BRANCH ? parent.kind : reading.kind,
    level: levelWithin(parent),
    collective: !single || parent.collective,
    end: parent.end,
  };
}

/**
 * Where the body begins that a name belongs to: directly after it, or after a dash.
 *
 * ```
 * Văn phòng UBND tỉnh      Thanh tra - Sở Y tế      Thủ trưởng cơ quan, đơn vị
 *           ^                          ^                       ^
 * ```
 */
function parentStart(reader: Reader, reading: NameReading): number | undefined {
  const { rank, end, kind, stem } = reading;
  const dashed = keyAt(reader, end) === "-" && !isBullet(reader, end);
  const index = dashed ? end + 1 : end;
  const { capital } = wordAt(reader, index);
  const plural = pluralAt(reader, index);
  // `Người đứng đầu cơ quan, đơn vị`: the common nouns need no `các` after an official.
  const common = plural !== undefined || (kind === "official" && !capital);
  const noun = common ? nounAt(reader, plural?.end ?? index) : undefined;
  if (noun !== undefined) return !dashed && !capital && rank <= 1 ? index : undefined;
  const head = plural === undefined ? headAt(reader, index)?.value : undefined;
  if (head === undefined) return undefined;
  // A Party committee has offices of its own and may itself be that of a People's Committee.
  const committee = head.name === "Đảng ủy" && rank === 1 && stem !== head.name;
  return committee || head.rank > rank ? index : undefined;
}

/** Words and signs with the spaces that print wants. */
function joinWords(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(/ ([,'])/g, "$1")
    .replace(/' /g, "'");
}
