import { wordsOf } from "../reading/index.js";
import type { AgencyLevel } from "./agency.js";
import { readArea } from "./area-reader.js";
import { afterPlural, readGroup } from "./group-reader.js";
import { readName } from "./name-reader.js";
import {
  belongingAt,
  fieldAt,
  headAt,
  isBullet,
  keyAt,
  pluralAt,
  qualifierAt,
  roleAt,
  startsBody,
  startsItem,
  wordAt,
  type Reader,
} from "./reader.js";
import { headed, levelWithin, pluralName, sharesFields, type NameReading } from "./reading.js";

/** A body or a group, with the words that narrow it down. */
export interface BodyReading extends NameReading {
  /** Index of its first word. */
  readonly start: number;
  readonly qualifier?: string;
  /** Whether `các sở:` or `các huyện` begins a row of names that share one head. */
  readonly distributes: boolean;
}

/**
 * Reads one body or one group of bodies.
 *
 * ```
 * Sở Nội vụ tỉnh      Các sở, ban, ngành có liên quan      công chức Sở Nội vụ
 * ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readBody(reader: Reader, start: number): BodyReading | undefined {
  const shared = readShared(reader, start);
  const reading = shared ?? readGroup(reader, start) ?? readPluralName(reader, start);
  if (reading === undefined) return undefined;
  const distributes = shared !== undefined || reading.area?.distributes !== undefined;
  return withQualifier(reader, { ...withOwner(reader, reading), start, distributes });
}

/**
 * The first of a row of names under one head.
 *
 * ```
 * Các sở: Nội vụ, Tài chính
 * ^^^^^^^^^^^^^^
 * ```
 */
function readShared(reader: Reader, index: number): NameReading | undefined {
  const plural = pluralAt(reader, index);
  const head = plural === undefined ? undefined : headAt(reader, plural.end);
  if (head === undefined || !sharesFields(head.value)) return undefined;
  const colon = keyAt(reader, head.end) === ":" ? head.end + 1 : head.end;
  const field = wordAt(reader, colon).capital ? fieldAt(reader, colon) : undefined;
  if (field === undefined) return undefined;
  return headed(`${head.value.name} ${field.value}`, head.value, field.end);
}

/**
 * A name, or several bodies of one name.
 *
 * ```
 * Sở Y tế      các Trung tâm Y tế huyện
 * ^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readPluralName(reader: Reader, index: number): NameReading | undefined {
  const start = afterPlural(reader, index);
  const reading = readName(reader, start);
  if (start === index || reading === undefined) return reading;
  if (reading.area?.distributes !== undefined) return reading;
  const { stem, name } = reading;
  return { ...reading, stem: pluralName(stem), name: pluralName(name), collective: true };
}

/**
 * People of a body.
 *
 * ```
 * công chức, viên chức Sở Nội vụ
 *                      ^^^^^^^^^
 * ```
 */
function withOwner(reader: Reader, reading: NameReading): NameReading {
  if (reading.kind !== "staff" && reading.kind !== "official") return reading;
  if (reading.area !== undefined || reading.head !== undefined) return reading;
  const owner = startsBody(reader, reading.end) ? readName(reader, reading.end) : undefined;
  if (owner === undefined) return reading;
  const name = `${reading.name} ${owner.name}`;
  return { ...reading, name, level: levelWithin(owner), end: owner.end };
}

/**
 * Adds the words that narrow a body down.
 *
 * ```
 * Các sở, ban, ngành có liên quan thuộc tỉnh
 *                    ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withQualifier(reader: Reader, reading: BodyReading): BodyReading {
  const start = reading.end;
  let end = start;
  let { level } = reading;
  for (;;) {
    const next = readQualifier(reader, end, reading);
    if (next === undefined || next.end === end) break;
    // A group stands where the body stands that it belongs to; a level of its own goes first.
    const fits = reading.members !== undefined && reading.area === undefined;
    if (fits && next.level !== undefined && next.level !== "unstated") ({ level } = next);
    ({ end } = next);
  }
  if (end === start) return reading;
  return { ...reading, level, qualifier: wordsOf(reader, start, end), end };
}

/** One qualifier: the index after it, and the level of the body that it names as owner. */
interface Qualifier {
  readonly end: number;
  readonly level?: AgencyLevel;
}

/**
 * Words that narrow a body down; `trên địa bàn` says where, not under whom.
 *
 * ```
 * các đơn vị trực thuộc Sở      các cơ quan trên địa bàn tỉnh      các sở có liên quan
 *            ^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^
 * ```
 */
function readQualifier(reader: Reader, index: number, reading: NameReading): Qualifier | undefined {
  if (wordAt(reader, index).capital || isBullet(reader, index)) return undefined;
  const restrictive = restrictiveVerb(reader, index, reading);
  if (roleAt(reader, index) !== undefined && restrictive === undefined) return undefined;
  const belonging = belongingAt(reader, index);
  if (belonging !== undefined) {
    const owner = readOwner(reader, belonging.end);
    return keyAt(reader, belonging.end - 1) === "bàn" ? { end: owner.end } : owner;
  }
  const match = qualifierAt(reader, index) ?? restrictive;
  return match === undefined ? undefined : { end: readOpenWords(reader, match.end) };
}

/**
 * A verb that says which agencies, not what they are to do.
 *
 * ```
 * Các cơ quan thực hiện giải quyết TTHC
 *             ^^^^^^^^^
 * ```
 */
function restrictiveVerb(
  reader: Reader,
  index: number,
  { members }: NameReading,
): Qualifier | undefined {
  const verb = members?.includes("cơ quan") === true ? roleAt(reader, index) : undefined;
  return verb?.value === "implement" && wordAt(reader, verb.end).word ? verb : undefined;
}

/**
 * The body, group, level or words after `thuộc`, `của`, `trên địa bàn`.
 *
 * ```
 * trực thuộc Sở Y tế      của các huyện      thuộc lĩnh vực đất đai
 *            ^^^^^^^          ^^^^^^^^^            ^^^^^^^^^^^^^^^^
 * ```
 */
function readOwner(reader: Reader, index: number): Qualifier {
  const owner = readGroup(reader, index) ?? readPluralName(reader, index);
  if (owner !== undefined) return { end: owner.end, level: levelWithin(owner) };
  const area = readArea(reader, index);
  if (area !== undefined) return area;
  const end = readOpenWords(reader, index);
  // `trực thuộc` with nothing after it: of this office.
  return end === index ? { end, level: "internal" } : { end };
}

/**
 * Words up to a sign that divides, or to a comma or `và` before the next item.
 *
 * ```
 * các sở có liên quan đến lĩnh vực đất đai, Sở Y tế
 *                     ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readOpenWords(reader: Reader, index: number): number {
  let end = index;
  while (end < reader.pieces.length && !openWordsEnd(reader, end)) end += 1;
  return end;
}

function openWordsEnd(reader: Reader, index: number): boolean {
  const { key, capital, lineStart } = wordAt(reader, index);
  if (isBullet(reader, index) || /^[;:().+]$/.test(key)) return true;
  const next = index + 1;
  if (/^(?:[,/]|và)$/.test(key)) {
    if (next >= reader.pieces.length || startsItem(reader, next)) return true;
    if (key === "," && roleAt(reader, next) !== undefined) return true;
  }
  if (capital && pluralAt(reader, index) !== undefined) return true;
  if (lineStart && startsBody(reader, index)) return true;
  const role = roleAt(reader, index)?.value;
  return role === "lead" || role === "coordinate";
}
