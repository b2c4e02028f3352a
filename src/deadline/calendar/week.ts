import { defined } from "../../text/index.js";
import { at, attempt, take, takeMeaning, takeOne, type Reader } from "../lexer/reader.js";
import { lexicon, wordSet } from "../lexer/words.js";
import type { WrittenWeek } from "../timing.js";
import { readAmount } from "./amount.js";
import { type PeriodItem, writtenWeek } from "./written.js";
import { readPart, readWhole } from "./part-of-period.js";

const WEEKS = [1, 2, 3, 4, 5] as const;
const ORDINALS = /* @__PURE__ */ lexicon(["i|nhất", 1], ["ii", 2], ["iii", 3], ["iv", 4]);
const AFTER_WEEKS = /* @__PURE__ */ wordSet("( , / -");
const TO = /* @__PURE__ */ wordSet("- đến");
const AND = /* @__PURE__ */ wordSet(", và");

/** Reads which week: `2`, `thứ hai`, `đầu tiên`, `cuối`. */
export function readWeekNumber(reader: Reader): WrittenWeek["week"] | undefined {
  take(reader, "lễ");
  const ordinal = take(reader, "thứ");
  const named = takeMeaning(reader, ORDINALS);
  if (named !== undefined) return named;
  const part = ordinal ? undefined : readPart(reader);
  if (part === "start") return 1;
  if (part === "end") return "last";
  const amount = part === undefined ? attempt(reader, readAmount) : undefined;
  return WEEKS.find((week) => week === amount);
}

interface Week {
  readonly week: WrittenWeek["week"];
  /** The last week of a run. */
  readonly until?: WrittenWeek["week"];
  readonly start: number;
  readonly end: number;
}

/**
 * Reads weeks of a month: one, a list or a run.
 *
 * ```
 * tuần 2 tháng 6/2022      tuần thứ hai của tháng 3      Tuần 1-2, tháng 8      tuần cuối tháng 12
 * ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWeeks(reader: Reader): PeriodItem[] | undefined {
  const start = reader.position;
  if (!take(reader, "tuần")) return undefined;
  const first = attempt(reader, (inner) => readWeek(inner, start));
  if (first === undefined) return undefined;
  const weeks = [first, ...readFurtherWeeks(reader)];
  const bracket = at(reader, "(");
  takeOne(reader, AFTER_WEEKS);
  const month = readWhole(reader);
  if (month?.grain !== "month") return undefined;
  if (bracket) take(reader, ")");
  const { position } = reader;
  return weeks.map(({ week, until, start: from, end }, index) =>
    defined({
      period: writtenWeek(week, month.first, month),
      until: until === undefined ? undefined : writtenWeek(until, month.first, month),
      start: from,
      end: index === weeks.length - 1 ? position : end,
    }),
  );
}

/** `2`, `thứ hai`, `1 - 2`, `1 đến tuần 3`. */
function readWeek(reader: Reader, start: number): Week | undefined {
  const week = readWeekNumber(reader);
  if (week === undefined) return undefined;
  const until = attempt(reader, (inner) => {
    if (!takeOne(inner, TO)) return undefined;
    take(inner, "tuần");
    return readWeekNumber(inner);
  });
  return defined({ week, until, start, end: reader.position });
}

/** A month has no more weeks. */
const LONGEST_LIST = 5;

function readFurtherWeeks(reader: Reader): Week[] {
  const weeks: Week[] = [];
  while (weeks.length < LONGEST_LIST) {
    const week = attempt(reader, (inner) => {
      if (!takeOne(inner, AND)) return undefined;
      const start = inner.position;
      take(inner, "tuần");
      return at(inner, "tháng") ? undefined : readWeek(inner, start);
    });
    if (week === undefined) break;
    weeks.push(week);
  }
  return weeks;
}
