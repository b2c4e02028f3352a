import { defined } from "../../text/index.js";
import type { Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { AND, lexicon, wordSet } from "../lexer/words.js";
import type { WrittenWeek } from "../timing.js";
import { readAmount } from "./amount.js";
import { type PeriodItem, writtenWeek } from "./written.js";
import { readPart, readWhole } from "./part-of-period.js";

const WEEKS = [1, 2, 3, 4, 5] as const;
const ORDINALS = /* @__PURE__ */ lexicon(["i|nhất", 1], ["ii", 2], ["iii", 3], ["iv", 4]);
const AFTER_WEEKS = /* @__PURE__ */ wordSet("( , / -");
const TO = /* @__PURE__ */ wordSet("- đến");

/** Reads which week: `2`, `thứ hai`, `đầu tiên`, `cuối`. */
export function readWeekNumber(reader: Reader): WrittenWeek["week"] | undefined {
  kit.take(reader, "lễ");
  const ordinal = kit.take(reader, "thứ");
  const named = kit.takeMeaning(reader, ORDINALS);
  if (named !== undefined) return named;
  const part = ordinal ? undefined : readPart(reader);
  if (part === "start") return 1;
  if (part === "end") return "last";
  const amount = part === undefined ? kit.attempt(reader, readAmount) : undefined;
  return WEEKS.find((week) => week === amount);
}

interface Week extends Run {
  readonly week: WrittenWeek["week"];
  /** The last week of a run. */
  readonly until?: WrittenWeek["week"];
}

/** A month has no more weeks. */
const LONGEST_LIST = 5;

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
  if (!kit.take(reader, "tuần")) return undefined;
  const first = kit.attempt(reader, (inner) => readWeek(inner, start));
  if (first === undefined) return undefined;
  const further = kit.readFurther(reader, AND, LONGEST_LIST, (inner) => {
    const place = inner.position;
    kit.take(inner, "tuần");
    return kit.at(inner, "tháng") ? undefined : readWeek(inner, place);
  });
  const weeks = [first, ...further.map(({ value }) => value)];
  const bracket = kit.at(reader, "(");
  kit.takeOne(reader, AFTER_WEEKS);
  const month = readWhole(reader);
  if (month?.grain !== "month") return undefined;
  if (bracket) kit.take(reader, ")");
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
  const until = kit.attempt(reader, (inner) => {
    if (!kit.takeOne(inner, TO)) return undefined;
    kit.take(inner, "tuần");
    return readWeekNumber(inner);
  });
  return defined({ week, until, start, end: reader.position });
}
