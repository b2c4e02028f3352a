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
  type Reader,
} from "./reader.js";
import { headed, levelWithin, pluralName, sharesFields, type NameReading } from "./reading.js";

/** A body or a group, with the words that narrow it down. */
export interface BodyReading extends NameReading {
  /** Index of its first token. */
  readonly start: number;
  readonly qualifier?: string;
  /** Whether `các sở:` or `các huyện` begins a row of names that share one head. */
  readonly distributes: boolean;
}

/** Reads one body or one group of bodies. */
export function readBody(reader: Reader, index: number): BodyReading | undefined {
  const shared = readShared(reader, index);
  const reading = shared ?? readGroup(reader, index) ?? readPluralName(reader, index);
  if (reading === undefined) return undefined;
  const distributes = shared !== undefined || reading.area?.distributes !== undefined;
  return withQualifier(reader, { ...withOwner(reader, reading), start: index, distributes });
}

/** The first of a row of names under one head: `Các sở: Nội vụ, Tài chính`. */
function readShared(reader: Reader, index: number): NameReading | undefined {
  const plural = pluralAt(reader, index);
  const head = plural === undefined ? undefined : headAt(reader, plural.end);
  if (head === undefined || !sharesFields(head.value)) return undefined;
  const colon = keyAt(reader, head.end) === ":" ? head.end + 1 : head.end;
  const field = fieldAt(reader, colon);
  if (field === undefined || reader.pieces[colon]?.capital === false) return undefined;
  return headed(`${head.value.name} ${field.value}`, head.value, field.end);
}

/** A name, or several bodies of one name: `các Trung tâm Y tế huyện`. */
function readPluralName(reader: Reader, index: number): NameReading | undefined {
  if (pluralAt(reader, index) === undefined) return readName(reader, index);
  const reading = readName(reader, afterPlural(reader, index));
  if (reading === undefined || reading.area?.distributes !== undefined) return reading;
  const { stem, name } = reading;
  return { ...reading, stem: pluralName(stem), name: pluralName(name), collective: true };
}

/** People of a body: `công chức, viên chức Sở Nội vụ`. */
function withOwner(reader: Reader, reading: NameReading): NameReading {
  if (reading.kind !== "staff" && reading.kind !== "official") return reading;
  if (reading.area !== undefined || reading.head !== undefined) return reading;
  const owner = startsBody(reader, reading.end) ? readName(reader, reading.end) : undefined;
  if (owner === undefined) return reading;
  const name = `${reading.name} ${owner.name}`;
  return { ...reading, name, level: levelWithin(owner), end: owner.end };
}

/** Adds the words that narrow a body down. */
export function withQualifier(reader: Reader, reading: BodyReading): BodyReading {
  const start = reading.end;
  let end = start;
  let { level } = reading;
  for (;;) {
    const next = readQualifier(reader, end, reading);
    if (next === undefined || next.end === end) break;
    // A group stands where the body stands that it belongs to; a level of its own goes first.
    const fits = reading.members !== undefined && reading.area === undefined;
    if (fits && next.level !== undefined && next.level !== "unstated") level = next.level;
    end = next.end;
  }
  if (end === start) return reading;
  return { ...reading, level, qualifier: wordsOf(reader, start, end), end };
}

/** One qualifier: the index after it, and the level of the body that it names as owner. */
interface Qualifier {
  readonly end: number;
  readonly level?: AgencyLevel;
}

function readQualifier(reader: Reader, index: number, reading: NameReading): Qualifier | undefined {
  if (reader.pieces[index]?.capital === true || isBullet(reader, index)) return undefined;
  const restrictive = restrictiveVerb(reader, index, reading);
  if (roleAt(reader, index) !== undefined && restrictive === undefined) return undefined;
  const belonging = belongingAt(reader, index);
  if (belonging !== undefined) {
    const owner = readOwner(reader, belonging.end);
    // `trên địa bàn tỉnh` says where, not under whom.
    return keyAt(reader, belonging.end - 1) === "bàn" ? { end: owner.end } : owner;
  }
  const match = qualifierAt(reader, index) ?? restrictive;
  return match === undefined ? undefined : { end: readOpenWords(reader, match.end) };
}

/** `Các cơ quan thực hiện giải quyết TTHC`: which agencies, not what they are to do. */
function restrictiveVerb(
  reader: Reader,
  index: number,
  reading: NameReading,
): { readonly end: number } | undefined {
  const verb = roleAt(reader, index);
  if (verb?.value !== "implement" || reading.members === undefined) {
    return undefined;
  }
  if (!reading.members.includes("cơ quan") || !(reader.pieces[verb.end]?.word ?? false)) {
    return undefined;
  }
  return verb;
}

/** The body, group, level or words after `thuộc`, `của`, `trên địa bàn`. */
function readOwner(reader: Reader, index: number): Qualifier {
  const owner = readGroup(reader, index) ?? readPluralName(reader, index);
  if (owner !== undefined) {
    return { end: owner.end, level: levelWithin(owner) };
  }
  const area = readArea(reader, index);
  if (area !== undefined) return area;
  const end = readOpenWords(reader, index);
  // `trực thuộc` with nothing after it: of this office.
  return end === index ? { end, level: "internal" } : { end };
}

/** Words up to a sign that divides, or to a comma or `và` before the next item. */
function readOpenWords(reader: Reader, index: number): number {
  let end = index;
  for (;;) {
    const token = reader.pieces[end];
    if (token === undefined || isBullet(reader, end) || /^[;:().+]$/.test(token.key)) break;
    const divides = token.key === "," || token.key === "và" || token.key === "/";
    const next = end + 1;
    if (divides && (reader.pieces[next] === undefined || startsItem(reader, next))) break;
    if (token.key === "," && roleAt(reader, next) !== undefined) break;
    if (token.capital && pluralAt(reader, end) !== undefined) break;
    if (token.lineStart && startsBody(reader, end)) break;
    const verb = roleAt(reader, end);
    if (verb?.value === "lead" || verb?.value === "coordinate") break;
    end += 1;
  }
  return end;
}
