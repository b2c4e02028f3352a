import { readAmount } from "../calendar/amount.js";
import type { Problem, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { lexicon } from "../lexer/words.js";
import type { EventOffset } from "../timing.js";
import { wordsOf } from "./phrase.js";

/** A length of time as written. */
export interface Length {
  /** The one amount, or those between which it lies. */
  readonly amounts: readonly [first: number, last: number];
  readonly unit: EventOffset["unit"];
  /** What is to be queried about it once it is known to be a term. */
  readonly notes: readonly Problem[];
  /**
   * Present where a bracket changes it in a way that is not understood: which days count, or
   * anything else.
   */
  readonly partial?: "counting" | "remark";
  /** Present where a bracket says it again. */
  readonly restated?: true;
  /** Present where it is the number of a day: `ngày thứ 90`. */
  readonly ordinal?: true;
}

/** How many pieces a remark about the counting may have. */
const LONGEST_REMARK = 24;

/**
 * Reads what a bracket says of the length before it.
 *
 * ```
 * 05 ngày (làm việc)      02 tháng (60 ngày)      10 ngày (không kể ngày nghỉ, lễ)
 *         ^^^^^^^^^^               ^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @returns The length as the bracket leaves it; `partial` where the bracket is not understood;
 *   `undefined` where it says another number.
 */
export function readCounting(reader: Reader, length: Length): Length | undefined {
  if (!kit.at(reader, "(")) return length;
  const start = reader.position;
  const end = closingBracket(reader);
  if (end === undefined) return { ...length, partial: "remark" };
  const again = kit.attempt(reader, (inner) => readAgain(inner, end));
  const words = wordsOf(reader, { start: start + 1, end: end - 1 }).toLowerCase();
  reader.position = end;
  if (again !== undefined) return compared(reader, length, again, start);
  const counting = countingOf(words, length);
  if (counting !== undefined) return counted(length, counting);
  // "(đối với hồ sơ hợp lệ)": when it holds, not how long it is.
  if (!(CONDITION.test(words) || STANDSTILL.test(words)) || /\d/.test(words)) {
    return { ...length, partial: COUNTS.test(words) ? "counting" : "remark" };
  }
  return { ...length, notes: [...length.notes, { code: "deadline-text-left-over", start, end }] };
}

/** `không kể thời gian giải trình`: what may stop the term, and how long nobody knows before. */
const STANDSTILL = /^(?:không|chưa) (?:kể|tính|bao gồm) (?:cả )?thời (?:gian|hạn) (?!nghỉ|lễ)/;

/** Words that tell which days count, behind the event. */
const BEHIND_EVENT =
  /^[(,] ?(?:không|chưa) (?:kể|tính|bao gồm)|^[(,] ?(?:ngoại )?trừ |^\( ?(?:ngày )?làm việc/;
const FIRST_WORDS = 4;
const COUNTS = /^(?:không|chưa|ngoại|trừ|kể|tính|bao gồm) ?/;

/** Whether words stand here that tell which days of a term count: `(không kể ngày nghỉ)`. */
export function atCounting(reader: Reader): boolean {
  if (!kit.at(reader, "(") && !kit.at(reader, ",")) return false;
  const start = reader.position;
  const words = wordsOf(reader, { start, end: Math.min(start + FIRST_WORDS, reader.end) });
  return BEHIND_EVENT.test(words.toLowerCase());
}

/** Reads them to the end of the bracket or of the item. */
export function readLateCounting(reader: Reader, length: Length): Length {
  if (!atCounting(reader)) return length;
  if (kit.at(reader, "("))
    return readCounting(reader, length) ?? { ...length, partial: "counting" };
  const start = reader.position + 1;
  let end = start;
  const last = Math.min(reader.end, start + LONGEST_REMARK);
  while (end < last && !/[;.]/.test(kit.nameOf(reader, end))) end += 1;
  reader.position = end;
  const words = wordsOf(reader, { start, end }).toLowerCase();
  const counting = countingOf(words, length);
  if (STANDSTILL.test(words) && !/\d/.test(words)) {
    return { ...length, notes: [...length.notes, { code: "deadline-text-left-over", start, end }] };
  }
  return counting === undefined ? { ...length, partial: "counting" } : counted(length, counting);
}

/** One past the bracket that closes the one that stands here. */
function closingBracket(reader: Reader): number | undefined {
  const last = Math.min(reader.end, reader.position + LONGEST_REMARK);
  for (let index = reader.position + 1; index < last; index++) {
    const name = kit.nameOf(reader, index);
    if (name === "(") return undefined;
    if (name === ")") return index + 1;
  }
  return undefined;
}

/** Which days a term counts. */
type Counting = "working" | "every";

const WORKING = /^(?:(?:tính )?theo )?(?:ngày )?làm việc$/;
const EVERY =
  /^ngày (?:dương )?lịch$|^(?:tính |bao gồm |gồm )?(?:kể |tính )?cả (?:các )?(?:ngày (?:nghỉ|lễ)|thứ|chủ nhật)|^theo (?:dương )?lịch$/;
const LEFT_OUT =
  /^(?:(?:không|chưa) (?:kể|tính|bao gồm|gồm)|(?:ngoại )?trừ)((?: ?(?:các|ngày|nghỉ|lễ|tết|thứ|bảy|7|chủ|nhật|cn|và|,|hằng|hàng|tuần|cuối|trong|theo|quy|định))+)$/;
/** `ngày nghỉ` are all of them, `ngày nghỉ hằng tuần` only those of the week, `nghỉ lễ` the others. */
const WEEKENDS = /nghỉ(?! lễ| tết)|(?:bảy|7)(?:,| và)? (?:chủ nhật|cn)|cuối tuần/;
const HOLIDAYS = /lễ|nghỉ(?! (?:hằng|hàng|cuối|thứ))/;

/** What some words say of the days that count, if they are understood. */
function countingOf(words: string, { unit }: Length): Counting | undefined {
  if (WORKING.test(words)) return "working";
  if (EVERY.test(words)) return "every";
  const [, days = ""] = LEFT_OUT.exec(words) ?? [];
  // Working days leave out both without saying so.
  const all = unit === "working-day" ? days !== "" : WEEKENDS.test(days) && HOLIDAYS.test(days);
  return all ? "working" : undefined;
}

function counted(length: Length, counting: Counting): Length {
  const { unit } = length;
  const plain = counting === "every" ? unit !== "working-day" : unit === "working-day";
  if (plain) return length;
  return counting === "working" && unit === "day"
    ? { ...length, unit: "working-day" }
    : { ...length, partial: "counting" };
}

const CONDITION = /^(?:đối với|nếu|trường hợp|áp dụng|tại|ở|với) /;

/** A length said again: an amount, perhaps in other units. */
interface Again {
  readonly amount: number;
  readonly unit?: EventOffset["unit"] | "working-hour";
}

const UNITS = /* @__PURE__ */ lexicon(
  ["ngày", "day"],
  ["ngày làm việc", "working-day"],
  ["giờ", "hour"],
  ["giờ làm việc", "working-hour"],
  ["tuần", "week"],
  ["tháng", "month"],
  ["năm", "year"],
);
const SAME: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("tương đương tức là hay bằng khoảng".split(" ")))();

function readAgain(reader: Reader, end: number): Again | undefined {
  reader.position += 1;
  while (SAME.has(kit.peek(reader).key)) reader.position += 1;
  const amount = readAmount(reader);
  if (amount === undefined) return undefined;
  const unit = kit.takeMeaning(reader, UNITS);
  if (reader.position !== end - 1) return undefined;
  return unit === undefined ? { amount } : { amount, unit };
}

/** The fewest and most days that a unit has. */
const DAYS = /* @__PURE__ */ ((): Readonly<
  Record<NonNullable<Again["unit"]>, readonly [fewest: number, most: number]>
> => ({
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  "working-day": [1, 7 / 5],
  "working-hour": [1 / 8, 7 / 40],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
}))();
/** Units that are a number of others. */
const MULTIPLES = {
  week: [7, "day"],
  year: [12, "month"],
  "working-day": [8, "working-hour"],
  day: [24, "hour"],
} as const;

/** Whether two lengths can be one; of working days nobody knows how many weekends they meet. */
function agree(left: Required<Again>, right: Required<Again>): boolean {
  const [one, other] = [smallest(left), smallest(right)];
  if (one.unit === other.unit) return one.amount === other.amount;
  const working = left.unit === "working-day" || right.unit === "working-day" ? 2 : 0;
  const [least, most] = DAYS[left.unit].map((days) => days * left.amount);
  const [fewest, highest] = DAYS[right.unit].map((days) => days * right.amount);
  if (least === undefined || most === undefined) return false;
  if (fewest === undefined || highest === undefined) return false;
  return least <= highest + working && fewest <= most + working;
}

function smallest({ amount, unit }: Required<Again>): Required<Again> {
  if (unit === "hour" || unit === "working-hour" || unit === "month") return { amount, unit };
  const [count, smaller] = MULTIPLES[unit];
  return smallest({ amount: amount * count, unit: smaller });
}

/** `15 ngày (mười)` says no term; of `02 tháng (50 ngày)` the words before the bracket count. */
function compared(
  reader: Reader,
  length: Length,
  { amount, unit }: Again,
  start: number,
): Length | undefined {
  const said = { amount: length.amounts[1], unit: length.unit };
  if (agree(said, { amount, unit: unit ?? length.unit })) return { ...length, restated: true };
  if (unit === undefined) {
    kit.noteProblem(reader, "deadline-numbers-disagree", start);
    return undefined;
  }
  const note: Problem = { code: "deadline-terms-disagree", start, end: reader.position };
  return { ...length, restated: true, notes: [...length.notes, note] };
}
