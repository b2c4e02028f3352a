import { defined, frozen } from "../../text/index.js";
import { readMarkedDay } from "../calendar/day.js";
import { readMonthNumber } from "../calendar/month.js";
import type { Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { JOINTS, LATEST, phrases, wordSet } from "../lexer/words.js";
import type { CadenceUnit, DueRule, WrittenDay } from "../timing.js";
import * as rules from "./due-rule.js";
import * as reading from "./rule-reading.js";
import type { Every } from "./rule-reading.js";
import { once } from "./cadence.js";
import { readSide } from "./side.js";
import { readWindowAfter, readWindows } from "./window.js";

/** One of the due days behind a cadence, with the pieces it was read from. */
export interface ListedDue extends Run {
  /** The rule; of a day of one year all but its date. */
  readonly due: DueRule;
  /** The cadence that the rule asks for: a day and month that of every year. */
  readonly every: Every;
  /** Whether the words themselves name that cadence. */
  readonly named: boolean;
  /** A day of one year only. */
  readonly date?: WrittenDay;
}

/** What stands behind a cadence. */
export interface Dues {
  readonly list: readonly ListedDue[];
  /** Whether brackets or a colon bind the days to the cadence. */
  readonly bound: boolean;
  /** Whether something in the brackets was not read. */
  readonly partial: boolean;
}

/** A longer list would be read again from each of its members. */
const LONGEST_LIST = 12;

/** What due days can begin with. */
const OPENINGS = /* @__PURE__ */ wordSet(
  "# trước sau chậm muộn không đến hạn thời vào lúc ngày thứ chủ chiều sáng mùng lần đợt kỳ từ trong tháng quý một hai ba bốn sáu bảy tám chín mười",
);

/**
 * Reads the due days behind a cadence: in brackets, or behind a comma or colon.
 *
 * ```
 * Định kỳ 6 tháng (trước 15/6, 15/12)      Hằng tháng: ngày 10, 20 và 30      hằng quý trước ngày 10 tháng cuối quý
 *                 ^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDues(reader: Reader, every: Every): Dues | undefined {
  const bracket = kit.take(reader, "(");
  const colon = !bracket && !kit.take(reader, ",") && kit.take(reader, ":");
  // "hằng ngày (24/7)" is no date.
  if (kit.peek(reader).value === 24 && kit.at(reader, "#", "/")) return undefined;
  const list = kit.atOne(reader, OPENINGS) ? readDueList(reader, every, bracket) : undefined;
  if (list === undefined) return undefined;
  const partial = bracket && !kit.take(reader, ")");
  if (partial) skipBracket(reader);
  return { list, bound: bracket || colon, partial };
}

/** Moves behind the bracket that was opened. */
function skipBracket(reader: Reader): void {
  let open = 1;
  while (!kit.atEnd(reader) && open > 0) {
    if (kit.at(reader, "(")) open += 1;
    else if (kit.at(reader, ")")) open -= 1;
    reader.position += 1;
  }
}

/** Reads due days one after the other; a day that names another cadence only in brackets. */
export function readDueList(
  reader: Reader,
  every: Every,
  bracket: boolean,
): ListedDue[] | undefined {
  const list: ListedDue[] = [];
  let place = reader.position;
  do {
    const { position: start } = reader;
    const more = kit.attempt(reader, (inner) => readMembers(inner, every, list.at(-1)));
    if (more === undefined) break;
    // "mỗi 2 quý đến hết ngày 01/01/2027", "hằng tháng trong quý I": how long, not when.
    const listed = bracket && (list.length > 0 || kit.atOne(reader, JOINTS));
    if (kit.isOneOf(reader, start, LIMITS) && !listed && more.some(limiting(every))) break;
    // "hằng tháng, ngày 25 tháng cuối quý": a rule of its own.
    if (!bracket && more.some((due) => due.named && isOther(due, every))) break;
    list.push(...more);
    place = reader.position;
  } while (list.length < LONGEST_LIST && kit.takeOne(reader, JOINTS));
  reader.position = place;
  return list.length === 0 ? undefined : list;
}

const LIMITS = /* @__PURE__ */ wordSet("đến trong từ suốt");

/** Whether a day or window behind a word of limits is no due day of a cadence. */
function limiting(every: Every): (due: ListedDue) => boolean {
  return (due) =>
    isOther(due, every) || (every === "unspecified" && typeof due.due.month === "number");
}

/** Whether a due day is that of another cadence than the one before it. */
function isOther({ every: own, date }: ListedDue, every: Every): boolean {
  if (own === "unspecified" || every === "unspecified") return false;
  return own.unit !== every.unit || date !== undefined;
}

/** One due day; of months in a row each. */
function readMembers(
  reader: Reader,
  every: Every,
  before: ListedDue | undefined,
): ListedDue[] | undefined {
  const start = reader.position;
  // "2 lần/năm, lần 1 trước 30/6, lần 2 trước 31/12"
  if (kit.atOne(reader, TURNS) && kit.atNumber(reader, 1)) {
    reader.position += 2;
    kit.take(reader, ":");
  }
  const made = (due: DueRule, own: Every, named: boolean, date?: WrittenDay): ListedDue[] => [
    defined({ due, every: own, named, date, start, end: reader.position }),
  ];
  const again =
    before === undefined ? undefined : kit.attempt(reader, (inner) => readSameDay(inner, before));
  if (again !== undefined) return made(again, YEAR, false);
  const window = kit.attempt(reader, (inner) => readWindowAfter(inner, every));
  if (window !== undefined) return made(window, every, false);
  const windows = kit.attempt(reader, readWindows);
  if (windows !== undefined) {
    return windows.map(({ due, start, end }) => ({ due, every: YEAR, named: false, start, end }));
  }
  const term = kit.atOne(reader, TERM_OPENINGS)
    ? kit.attempt(reader, (inner) => readTermOfTurn(inner, every))
    : undefined;
  if (term !== undefined) return made(term, every, false);
  const side = sideOf(reader, before);
  if (side === undefined) return undefined;
  const date = kit.attempt(reader, readFullDate);
  if (date !== undefined)
    return made({ side, day: date.day, month: date.month }, YEAR, false, date);
  const problems = reader.problems.length;
  const rule = kit.attempt(reader, rules.readRule);
  if (rule === undefined && reader.problems.length === problems) {
    // "hằng tuần, trước 16 giờ": an hour of each day.
    const hour = kit.attempt(reader, rules.readHour);
    return hour === undefined ? undefined : made(reading.dueOf(side, hour), once("day"), false);
  }
  if (rule === undefined) return undefined;
  // "trước ngày 25, 12 đơn vị": a bare number goes on with the list only where it is one of it.
  const loose = before !== undefined && start + 1 === reader.position;
  if (loose && !kit.atEnd(reader) && !kit.atOne(reader, AFTER_MEMBER)) return undefined;
  return made(reading.dueOf(side, rule), reading.everyOf(rule), rule.every !== undefined);
}

const TURNS = /* @__PURE__ */ wordSet("lần đợt kỳ");
const TERM_OPENINGS = /* @__PURE__ */ wordSet("# trong chậm muộn");

/** `chậm nhất 05 ngày sau khi kết thúc quý`, of the very cadence. */
function readTermOfTurn(reader: Reader, every: Every): DueRule | undefined {
  if (kit.take(reader, "trong")) kit.take(reader, "vòng");
  else kit.takePhrase(reader, LATEST);
  const rule = rules.readDayAfterTurn(reader);
  return rule !== undefined && reading.fits(rule, every) ? reading.dueOf("by", rule) : undefined;
}

const YEAR = /* @__PURE__ */ frozen({ unit: "year", interval: 1 } as const);
const AFTER_MEMBER = /* @__PURE__ */ wordSet(", ; và ) .");

/** The side of a member: that of the one before it, unless it says its own. */
function sideOf(reader: Reader, before: ListedDue | undefined): DueRule["side"] | undefined {
  if (before === undefined || kit.atPhrase(reader, SIDE_WORDS)) return readSide(reader);
  return before.due.opens === undefined ? before.due.side : "on";
}

const SIDE_WORDS = /* @__PURE__ */ phrases(
  "trước|sau|vào|[chậm/muộn] nhất|không quá|đến|hạn|thời hạn",
);

/** `trước ngày 15 tháng 6 và tháng 12`: the same day of another month. */
function readSameDay(reader: Reader, { due }: ListedDue): DueRule | undefined {
  const dated = typeof due.month === "number" && typeof due.day === "number";
  if (!dated || due.opens !== undefined || !kit.take(reader, "tháng")) return undefined;
  const month = readMonthNumber(reader);
  return month === undefined ? undefined : { ...due, month };
}

/** `ngày 15/12/2026`. */
function readFullDate(reader: Reader): WrittenDay | undefined {
  kit.take(reader, "ngày");
  const day = readMarkedDay(reader);
  return day?.shape !== "day" || day.year === undefined ? undefined : day;
}

/**
 * Reads a day behind a due rule that names its own cadence or lies in the year.
 *
 * ```
 * Trước ngày 25 của tháng cuối quý và 15/12      trước ngày 20 hằng tháng, ngày 25 tháng cuối quý
 *                                  ^^^^^^^^                               ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readFurtherDue(reader: Reader, before: ListedDue): ListedDue | undefined {
  if (!kit.takeOne(reader, JOINTS) || kit.atPhrase(reader, SIDE_WORDS)) return undefined;
  const [due, ...others] = readMembers(reader, "unspecified", before) ?? [];
  const yearly = typeof due?.due.month === "number" && due.due.opens === undefined;
  if (due === undefined || others.length > 0 || !(due.named || yearly)) return undefined;
  return kit.atEnd(reader) || kit.atOne(reader, AFTER_MEMBER) ? due : undefined;
}

/** How many months a turn of a cadence has, if they make up a year. */
const MONTHS: Readonly<Partial<Record<CadenceUnit, number>>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/** How many months lie between two times, or none where they are no whole part of a year. */
export function monthsOf(every: Every): number | undefined {
  if (every === "unspecified") return undefined;
  const months = (MONTHS[every.unit] ?? 0) * every.interval;
  return months > 0 && 12 % months === 0 ? months : undefined;
}

/**
 * Whether days of the year are those of a cadence, each in a turn of its own. Turns that end with a
 * longer report, of which the text speaks too, may be left to that one.
 *
 * A report is due about the end of its turn or in the month after it.
 */
export function isSpread(
  every: Every,
  list: readonly DueRule[],
  longer: readonly number[] = [],
): boolean {
  const months = monthsOf(every);
  if (months === undefined) return false;
  const turns = new Set<number>();
  for (const { month } of list) {
    if (typeof month !== "number") return false;
    turns.add(Math.floor(((month + 10) % 12) / months));
  }
  if (turns.size !== list.length) return false;
  for (let turn = 0; turn * months < 12; turn++) {
    const left = longer.some((length) => length > months && ((turn + 1) * months) % length === 0);
    if (!turns.has(turn) && !left) return false;
  }
  return true;
}
