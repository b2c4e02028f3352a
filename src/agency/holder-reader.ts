import { wordsOf } from "../reading/index.js";
import * as at from "./at.js";
import { readBody } from "./body-reader.js";
import { keyAt, wordAt, type Cell } from "./cell.js";
import { personAt } from "./person-reader.js";
import { isPeople, named, upperFirst, type BodyReading } from "./reading.js";
import type { ListItem, Position } from "./list-item.js";

/** Offices of the state that one person holds. */
const HELD = /^(?:(?:Phó )?Thủ tướng Chính phủ|Chủ tịch nước)$/;

/** The index and the reading of what stands beside an item, and past its brackets. */
interface Beside<Value> {
  readonly value: Value;
  readonly end: number;
}

/**
 * Joins a person and the office that the person holds, whichever stands first: the office is the
 * agency, and the person its holder.
 *
 * ```
 * Ông Lê Văn Hải - Trưởng phòng Kinh tế      PCT UBND xã Nguyễn Văn B      Phòng Kinh tế (đ/c Hải)
 * ^^^^^^^^^^^^^^ holder                                  ^^^^^^^^^^^^                    ^^^^^^^
 * ```
 *
 * @returns Whether something was joined, or a list of persons begins.
 */
export function joinsHolder(cell: Cell, position: Position, item: ListItem): boolean {
  const { reading } = item;
  if (item.holder !== undefined || reading.collective) return false;
  if (reading.kind === "person") {
    const office = officeBehind(cell, position.index);
    if (office === undefined) return false;
    const { start, name } = reading;
    item.holder = name;
    item.reading = { ...office.value, start, end: office.end };
    position.index = office.end;
    return true;
  }
  const holder = holderBehind(cell, position.index, isPeople(reading) || HELD.test(reading.name));
  if (holder === undefined) return false;
  if (startsFurther(cell, holder.end)) {
    // `Phòng Kinh tế: Nguyễn Văn A, Trần Thị B`: several persons hold no office together.
    if (!/^[-:]$/.test(keyAt(cell, position.index))) return false;
    position.index += 1;
    position.divided = true;
    return true;
  }
  item.holder = holder.value;
  item.reading = { ...reading, end: holder.end };
  position.index = holder.end;
  return true;
}

/** The office or the unit of a person; behind a comma an office alone, for a unit is another item. */
function officeBehind(cell: Cell, index: number): Beside<BodyReading> | undefined {
  const { key, lineStart, word } = wordAt(cell, index);
  if (lineStart || (!word && !/^[-,(:]$/.test(key))) return undefined;
  const sign = word ? index : index + 1;
  const start = keyAt(cell, sign) === "là" ? sign + 1 : sign;
  const ahead = { ...cell, findings: [] };
  const body = readBody(ahead, start) ?? workAt(ahead, start);
  if (body === undefined || body.collective) return undefined;
  const people = isPeople(body);
  const beside = people || (/^[-(]$/.test(key) && at.startsName(cell, start));
  if (!beside) return undefined;
  if (key === "(" && keyAt(cell, body.end) !== ")") return undefined;
  // What was looked at without its findings is now read with them.
  const value = readBody(cell, start) ?? body;
  return { value, end: key === "(" ? body.end + 1 : body.end };
}

/** The work by which a person is named: `Bà Hạnh (kế toán)`. */
function workAt(cell: Cell, start: number): BodyReading | undefined {
  const job = at.job(cell, start);
  if (job === undefined) return undefined;
  const work = upperFirst(wordsOf(cell, start, job.end));
  return { ...named(work, { kind: "staff", level: "internal", rank: 0 }, job.end), start };
}

/** The person behind an office, or behind a sign after it or a body. */
function holderBehind(cell: Cell, index: number, people: boolean): Beside<string> | undefined {
  const { key, lineStart, word } = wordAt(cell, index);
  if (lineStart || (word ? !people : !/^[-:(]$/.test(key))) return undefined;
  const person = personAt(cell, word ? index : index + 1);
  if (person === undefined) return undefined;
  const { name, end } = person;
  if (key !== "(") return { value: name, end };
  return keyAt(cell, end) === ")" || startsFurther(cell, end)
    ? { value: name, end: end + 1 }
    : undefined;
}

/** Whether another person is named beside the first. */
function startsFurther(cell: Cell, index: number): boolean {
  return /^(?:[,/&+]|và)$/.test(keyAt(cell, index)) && personAt(cell, index + 1) !== undefined;
}
