import { defined } from "../../text/index.js";
import { atEnd, atOne, attempt, type Reader } from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { DueRule, RecurringTiming, WrittenLimits } from "../timing.js";
import { readRoll } from "./day-off.js";
import type { Every } from "./due-rule.js";
import { readTimesAfter } from "./frequency.js";
import { readLimits, takeFollowingYears } from "./limits.js";
import { readRuleAfter } from "./rule-after.js";

/** What may follow a recurrence: how many times, when it falls due, in which limits. */
interface Additions {
  readonly times?: number | undefined;
  readonly due?: DueRule | undefined;
  readonly limits?: WrittenLimits | undefined;
}

/** What recurs, with all that is said of it. */
export function recurring(every: Every, { times, due, limits }: Additions): RecurringTiming {
  return defined({ kind: "recurring", every, times, due, limits });
}

/** Reads what follows a recurrence, in whatever order it stands. */
export function readAdditions(reader: Reader, every: Every, due?: DueRule): Additions {
  if (endsRecurrence(reader)) return { due };
  const early = attempt(reader, readTimesAfter);
  const rule = due ?? attempt(reader, (inner) => readRuleAfter(inner, every));
  const times = early ?? attempt(reader, readTimesAfter);
  const limits = readLimits(reader);
  const late = rule ?? attempt(reader, (inner) => readRuleAfter(inner, every));
  if (late === undefined) {
    takeFollowingYears(reader);
    return { times, limits };
  }
  const roll = readRoll(reader) ?? late.roll;
  takeFollowingYears(reader);
  return { times, due: defined({ ...late, roll }), limits };
}

const UNRELATED = /* @__PURE__ */ wordSet('. ) theo ? "');

/** Whether what stands behind a recurrence can say nothing more of it. */
export function endsRecurrence(reader: Reader): boolean {
  return atEnd(reader) || atOne(reader, UNRELATED);
}
