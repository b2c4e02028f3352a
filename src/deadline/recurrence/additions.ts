import { defined } from "../../text/index.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { CadenceAnchor, DueRule, RecurringTiming, WrittenLimits } from "../timing.js";
import { readAnchor } from "./anchor.js";
import { readRoll } from "./day-off.js";
import type { Every } from "./rule-reading.js";
import { readTimesAfter } from "./frequency.js";
import { readLimits, takeFollowingYears } from "./limits.js";

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

/** Reads what follows a due rule: how many times, in which limits, what a day off does. */
export function readAdditions(reader: Reader, every: Every, due: DueRule): Additions {
  if (endsRecurrence(reader)) {
    const roll = kit.at(reader, ".") ? readRoll(reader) : undefined;
    return roll === undefined ? { due } : { due: { ...due, roll } };
  }
  const times = kit.attempt(reader, readTimesAfter);
  const anchor = readAnchor(reader, every);
  const limits = readLimits(reader);
  const roll = readRoll(reader) ?? due.roll;
  takeFollowingYears(reader);
  const fixed = anchor ?? readAnchor(reader, every);
  return { times, due: defined({ ...due, roll }), anchor: fixed, limits };
}

const UNRELATED = /* @__PURE__ */ wordSet('. ) theo ? "');

/** Whether what stands behind a recurrence can say nothing more of it. */
export function endsRecurrence(reader: Reader): boolean {
  return kit.atEnd(reader) || kit.atOne(reader, UNRELATED);
}
