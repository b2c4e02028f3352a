import { wordsOf } from "../reading/index.js";
import * as at from "./at.js";
import { keyAt, wordAt, type Cell } from "./cell.js";
import type { Head } from "./data/heads.js";
import { readGroup } from "./group-reader.js";
import { readInRow, readName, readPluralName } from "./name-reader.js";
import { withQualifier } from "./qualifier-reader.js";
import {
  headed,
  isPeople,
  levelWithin,
  named,
  sharesFields,
  type BodyReading,
  type HeadWords,
  type NameReading,
} from "./reading.js";

/**
 * Reads one body or one group of bodies.
 *
 * ```
 * Sở Nội vụ tỉnh      Các sở, ban, ngành có liên quan      công chức Sở Nội vụ
 * ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readBody(cell: Cell, start: number): BodyReading | undefined {
  const reading =
    readShared(cell, start) ??
    readGroup(cell, start) ??
    readPluralName(cell, start) ??
    readComrades(cell, start);
  if (reading === undefined) return undefined;
  return withQualifier(cell, { ...withOffice(cell, withOwner(cell, reading)), start });
}

/**
 * People of whom nothing is said but which they are.
 *
 * ```
 * Các đồng chí trong Ban Thường vụ      các đ/c được phân công
 * ^^^^^^^^^^^^                            ^^^^^^^
 * ```
 */
function readComrades(cell: Cell, index: number): NameReading | undefined {
  const { end = index } = at.plural(cell, index) ?? {};
  if (!/^(?:chí|c|đc)$/.test(keyAt(cell, end - 1)) || end === index) return undefined;
  if (!at.startsQualifier(cell, end) && at.belonging(cell, end) === undefined) return undefined;
  const people = named("Các đồng chí", { kind: "official", level: "internal", rank: 0 }, end);
  return { ...people, collective: true };
}

/**
 * Adds the second office of one person, or what a body is besides.
 *
 * ```
 * Bí thư Đảng ủy - Chủ tịch HĐND xã      Ban Chỉ huy A kiêm Ban Chỉ huy B
 *                ^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^
 * ```
 */
function withOffice(cell: Cell, reading: NameReading): NameReading {
  const { end: sign, head } = reading;
  const { key, lineStart } = wordAt(cell, sign);
  const minister = key === "," && head?.name === "Bộ trưởng" && isMinistersOffice(cell, sign + 1);
  const joins = key === "kiêm" || minister || (key === "-" && head?.kind === "official");
  const same = head !== undefined && at.head(cell, sign + 1)?.value.kind === head.kind;
  const second = joins && !lineStart && same ? readName(cell, sign + 1) : undefined;
  if (second === undefined) return reading;
  const { level, end } = second;
  const joint = key === "," ? "," : ` ${key}`;
  return { ...reading, name: `${reading.name}${joint} ${second.name}`, level, end };
}

/** `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`: one member of the government has both offices. */
function isMinistersOffice(cell: Cell, index: number): boolean {
  const office = at.head(cell, index);
  const body = at.head(cell, office?.end ?? index)?.value.kind;
  return office?.value.name === "Chủ nhiệm" && /^(?:ministry|council)$/.test(body ?? "");
}

/**
 * The first of a row of names under one head.
 *
 * ```
 * Các sở: Nội vụ, Tài chính
 * ^^^^^^^^^^^^^^
 * ```
 */
function readShared(cell: Cell, index: number): NameReading | undefined {
  const plural = at.plural(cell, index);
  const start = plural?.end ?? index;
  const head = at.head(cell, start);
  if (head === undefined) return undefined;
  const { value, end } = head;
  if (value.kind === "official" && plural === undefined) return readOfficials(cell, index, end);
  // `Các phòng PC01, PC02`
  if (plural !== undefined && at.policeDesk(cell, end) !== undefined)
    return readPluralName(cell, index);
  if (sharesFields(value)) {
    // `Sở, ngành: Tài chính, Y tế`: the first noun is the head of the row.
    const colon = keyAt(cell, end) === ":" ? end : groupEnd(cell, index);
    const row = colon === undefined ? undefined : readRow(cell, { start, end }, colon);
    if (row !== undefined) return row;
  }
  if (plural === undefined) return undefined;
  if (keyAt(cell, end) === ":") return readRow(cell, { start, end });
  const field = sharesFields(value) && wordAt(cell, end).capital ? at.field(cell, end) : undefined;
  if (field === undefined) return readBureaus(cell, { start, end }, value);
  return { ...headed(`${value.name} ${field.value}`, value, field.end), row: { start, end } };
}

/** Bodies of one rank whose head a list says but once. */
export const BUREAU = /^(?:(?:Tổng |Chi )?[Cc]ục|Vụ|Quân chủng|Binh chủng)$/;

/**
 * The first of several bureaus, of which the others stand without their head.
 *
 * ```
 * Các Cục Hàng hải, Đăng kiểm và Cục Đường sắt
 * ^^^^^^^^^^^^^^^^
 * ```
 */
function readBureaus(cell: Cell, row: HeadWords, { name, named }: Head): NameReading | undefined {
  if (!named || !BUREAU.test(name) || !wordAt(cell, row.end).capital) return undefined;
  const reading = readInRow(cell, row.end, row);
  const further = (reading?.end ?? 0) + 1;
  const joined = /^(?:,|và)$/.test(keyAt(cell, further - 1)) && wordAt(cell, further).capital;
  return joined ? reading : undefined;
}

/** Past a group and the words that say which of its bodies the row names: `Các Bộ, ngành liên quan: …`. */
function groupEnd(cell: Cell, index: number): number | undefined {
  const end = readGroup(cell, index)?.end;
  const narrowed = end === undefined ? undefined : at.qualifier(cell, end)?.end;
  return narrowed !== undefined && keyAt(cell, narrowed) === ":" ? narrowed : end;
}

/**
 * The first of those who hold one office in a row of bodies under one head.
 *
 * ```
 * Giám đốc các Sở: Nội vụ, Tài chính
 * ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readOfficials(cell: Cell, start: number, office: number): NameReading | undefined {
  const plural = at.plural(cell, office);
  if (plural === undefined) return undefined;
  const colonOf = groupEnd(cell, office);
  const bodies = /^(?:cơ quan|đơn vị|sở|ngành)$/.test(
    wordsOf(cell, plural.end, plural.end + 2).toLowerCase(),
  );
  if (
    bodies &&
    colonOf !== undefined &&
    keyAt(cell, colonOf) === ":" &&
    at.startsBody(cell, colonOf + 1)
  )
    return readInRow(cell, colonOf + 1, { start, end: office, office: true });
  const body = at.head(cell, plural.end);
  if (body?.value.named !== true) return undefined;
  const { end } = body;
  const colon = keyAt(cell, end) === ":" ? end : groupEnd(cell, office);
  const first = (colon ?? end) + 1;
  if (colon === undefined || keyAt(cell, colon) !== ":") return undefined;
  // `Bộ trưởng các Bộ: Công an`; in a row of departments the police are a body of their own.
  const other = at.startsBody(cell, first) && body.value.kind !== "ministry";
  if (!wordAt(cell, first).capital || other) return undefined;
  const row = { start, end, many: { start: office, end: plural.end } };
  const reading = readInRow(cell, first, row);
  if (reading === undefined) return undefined;
  const { key, word, lineStart } = wordAt(cell, reading.end);
  const goesOn = /^(?:[,;]|và)$/.test(key) && wordAt(cell, reading.end + 1).capital;
  const field = sharesFields(body.value) && at.field(cell, first) !== undefined;
  const whole = !word || lineStart || key === "và";
  return (field && whole) || (goesOn && !isTask(cell, first)) ? reading : undefined;
}

/**
 * The first of a row of names behind a colon, no duty: a name that is known, or one of several with
 * capitals.
 *
 * ```
 * Các Vụ: Pháp chế, Kế hoạch - Tài chính      Các phòng: Tuyên truyền đến học sinh
 *         ^^^^^^^^                                        ^^^^^^^^^^^^ none
 * ```
 */
function readRow(cell: Cell, row: HeadWords, colon = row.end): NameReading | undefined {
  if (keyAt(cell, colon) !== ":") return undefined;
  const start = colon + 1;
  // `Các sở, ngành: Công an tỉnh`; there is a `Bộ Công an`.
  const [shared, next] = [row.start, start].map((index) => at.head(cell, index)?.value);
  // `Bộ, ngành Trung ương: Bộ Tài chính`: each has the head itself.
  const own = shared?.kind !== "ministry" || next?.name === shared.name;
  const other = at.startsBody(cell, start) && own;
  const reading = wordAt(cell, start).capital && !other ? readInRow(cell, start, row) : undefined;
  if (reading === undefined) return undefined;
  const { key, word: more, lineStart } = wordAt(cell, reading.end);
  const word = more && !lineStart;
  const known = reading.known || reading.head?.name !== at.head(cell, row.start)?.value.name;
  const verb = isTask(cell, start) && !known;
  const goesOn = /^(?:[,;]|và)$/.test(key) && wordAt(cell, reading.end + 1).capital;
  return !verb && (known ? !word || goesOn : goesOn) ? reading : undefined;
}

/** Whether a verb begins what bodies are to do; `Tổ chức` before a sign is what a division is called. */
function isTask(cell: Cell, index: number): boolean {
  const verb = at.anyRole(cell, index);
  const called = keyAt(cell, index) === "tổ" && /^[,;]$/.test(keyAt(cell, index + 2));
  return verb !== undefined && !called;
}

/** Adds the body that people belong to: `công chức, viên chức Sở Nội vụ`. */
function withOwner(cell: Cell, reading: NameReading): NameReading {
  const { area, head, end } = reading;
  // `Cơ quan Ủy ban Kiểm tra`: the office of the committee.
  const office = reading.members?.join() === "cơ quan" && !/^các/i.test(reading.name);
  const open = (isPeople(reading) || office) && area === undefined && head === undefined;
  const owned = open && (office || !wordAt(cell, end).lineStart);
  const owner = owned && at.startsBody(cell, end) ? readName(cell, end) : undefined;
  if (owner === undefined) return reading;
  const name = `${reading.name} ${owner.name}`;
  const whole = { ...reading, name, level: levelWithin(owner), end: owner.end };
  return office ? { ...whole, kind: owner.kind, collective: false } : whole;
}
