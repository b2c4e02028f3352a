import { defined } from "../../text/index.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";
import type { CadenceAnchor, DueRule, RecurringTiming, WrittenLimits } from "../timing.js";
import { readAnchor } from "./anchor.js";
import { readRoll } from "./day-off.js";
import { dueOf, fits, readRule, type Every } from "./due-rule.js";
import { readTimesAfter } from "./frequency.js";
import { readLimits, takeFollowingYears } from "./limits.js";
import { readWindowAfter } from "./window.js";

/** What may follow a recurrence: how many times, when it falls due, in which limits. */
interface Additions {
  readonly times?: number | undefined;
  readonly due?: DueRule | undefined;
  readonly anchor?: CadenceAnchor | undefined;
  readonly limits?: WrittenLimits | undefined;
}

/** What recurs, with all that is said of it. */
export function recurring(
  every: Every,
  { times, due, anchor, limits }: Additions,
): RecurringTiming {
  // Most cadences stand alone, and to copy what is not there takes longer than to read them.
  const bare = times === undefined && due === undefined && limits === undefined;
  return bare && anchor === undefined
    ? { kind: "recurring", every }
    : defined({ kind: "recurring", every, times, due, anchor, limits });
}

/** Reads what follows a recurrence, in whatever order it stands. */
export function readAdditions(reader: Reader, every: Every, due?: DueRule): Additions {
  if (endsRecurrence(reader)) return { due };
  const early = kit.attempt(reader, readTimesAfter);
  const anchor = readAnchor(reader, every);
  const ruled = (): DueRule | undefined =>
    kit.attempt(reader, (inner) => readRuleAfter(inner, every));
  const rule = due ?? ruled();
  // Where nothing was read since, the same words would be tried again.
  const times = early ?? (rule === due ? undefined : kit.attempt(reader, readTimesAfter));
  const limits = readLimits(reader);
  const late = rule ?? (limits === undefined ? undefined : ruled());
  if (late === undefined) {
    takeFollowingYears(reader);
    return { times, anchor: anchor ?? readAnchor(reader, every), limits };
  }
  const roll = readRoll(reader) ?? late.roll;
  takeFollowingYears(reader);
  const fixed = anchor ?? readAnchor(reader, every);
  return { times, due: defined({ ...late, roll }), anchor: fixed, limits };
}

const UNRELATED = /* @__PURE__ */ wordSet('. ) theo ? "');

/** Whether what stands behind a recurrence can say nothing more of it. */
export function endsRecurrence(reader: Reader): boolean {
  return kit.atEnd(reader) || kit.atOne(reader, UNRELATED);
}

const LIMITS = /* @__PURE__ */ phrases(
  "[chậm/muộn] nhất|không quá|đến [hết/]|hạn [chót/cuối/]|thời hạn",
);
const LINKS = /* @__PURE__ */ wordSet("là vào :");
/** What a day may begin with after no word of a bound. */
const DAYS = /* @__PURE__ */ phrases("ngày|thứ|chủ nhật|chiều|sáng");

/** The words that say on which side of its day something is due. */
export function readSide(reader: Reader): DueRule["side"] | undefined {
  if (kit.take(reader, "trước")) return "before";
  if (kit.take(reader, "sau")) return "after";
  if (kit.takePhrase(reader, LIMITS)) {
    while (kit.takeOne(reader, LINKS));
    return kit.take(reader, "trước") ? "before" : "by";
  }
  // A number that can only be a day: "15/12", "25 hằng tháng", "15 tháng cuối".
  const day = kit.atNumber(reader) && kit.atOne(reader, AFTER_DAY, 1);
  return kit.take(reader, "vào") || kit.atPhrase(reader, DAYS) || day ? "on" : undefined;
}

const AFTER_DAY = /* @__PURE__ */ wordSet("/ tháng hàng mỗi của giờ");

/**
 * Reads a due rule after a cadence.
 *
 * ```
 * Hằng năm, trước ngày 30 tháng 11      hằng tháng (chậm nhất ngày 25)      hằng quý vào ngày 15
 *         ^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^
 * ```
 */
export function readRuleAfter(reader: Reader, every: Every): DueRule | undefined {
  const bracket = kit.take(reader, "(");
  if (!bracket && !kit.take(reader, ",")) kit.take(reader, ":");
  const due = readWindowAfter(reader, every) ?? readFittingRule(reader, every);
  if (due !== undefined && bracket) kit.take(reader, ")");
  return due;
}

/** A due rule that fits its cadence, without punctuation before it. */
export function readFittingRule(reader: Reader, every: Every): DueRule | undefined {
  const side = readSide(reader);
  const reading = side === undefined ? undefined : readRule(reader);
  if (side === undefined || reading === undefined || !fits(reading, every)) return undefined;
  return dueOf(side, reading);
}
