import { attempt, codeAt, nameAt, type Found, type Reader } from "../lexer/reader.js";
import { byFirstWord } from "../lexer/words.js";
import * as recurrence from "../recurrence/recurring.js";
import { readBound } from "./bound.js";
import { readDayOfOccasion, readEvent, readNamedEvent, readOccasion } from "./event.js";
import { readAfter, readFromTo, readOngoing } from "./from-to.js";
import { readReferences } from "./reference.js";
import { readTermAroundDay, readTermFromEvent } from "./term.js";
import { readAbout, readWithin } from "./within.js";

type Rule = (reader: Reader) => Found[] | undefined;

/** `6 tháng đầu năm` before `6 tháng`: the whole period, not a cadence. */
function readMonthsWithin(reader: Reader): Found[] | undefined {
  const next = nameAt(reader, 2);
  const whole = next === "đầu" || next === "cuối" || next === "năm";
  return whole && nameAt(reader, 1) === "tháng" ? readWithin(reader) : undefined;
}

/**
 * Which rules may apply after which first word, the longest reading first. Words that are not
 * listed begin no time.
 */
const RULES = /* @__PURE__ */ byFirstWord<readonly Rule[]>(
  [
    "trước",
    [
      recurrence.readTimedRecurrence,
      readTermFromEvent,
      readTermAroundDay,
      recurrence.readRuledRecurrence,
      recurrence.readAnchored,
      readBound,
      readEvent,
    ],
  ],
  [
    "sau",
    [readTermFromEvent, readTermAroundDay, recurrence.readRuledRecurrence, readAfter, readEvent],
  ],
  ["ngay", [readTermFromEvent, readEvent]],
  ["khi xuyên", [readEvent]],
  [
    "chậm muộn không",
    [
      recurrence.readTimedRecurrence,
      readTermFromEvent,
      recurrence.readRuledRecurrence,
      recurrence.readAnchored,
      readBound,
    ],
  ],
  ["hạn", [recurrence.readRuledRecurrence, readBound]],
  ["đến", [readTermFromEvent, recurrence.readRuledRecurrence, readBound]],
  ["tới hết < <=", [readBound]],
  [
    "từ",
    [readTermFromEvent, recurrence.readWindowRecurrence, readFromTo, readAfter, readNamedEvent],
  ],
  ["kể tính", [readTermAroundDay, readFromTo, readNamedEvent]],
  ["bắt", [readTermAroundDay, readFromTo]],
  [
    "trong",
    [
      readTermFromEvent,
      recurrence.readWindowRecurrence,
      readWithin,
      readBound,
      readDayOfOccasion,
      readEvent,
    ],
  ],
  [
    "vào",
    [
      readTermFromEvent,
      recurrence.readAnchored,
      recurrence.readRuledRecurrence,
      recurrence.readWindowRecurrence,
      readWithin,
      readDayOfOccasion,
    ],
  ],
  ["suốt", [readWithin, readEvent]],
  ["sáng chiều mùng thứ chủ rằm", [recurrence.readRuledRecurrence, readWithin]],
  [
    "ngày",
    [
      recurrence.readUnitFrequency,
      readTermFromEvent,
      recurrence.readRuledRecurrence,
      recurrence.readAnchored,
      readWithin,
    ],
  ],
  ["tháng quý", [recurrence.readUnitFrequency, recurrence.readWindowRecurrence, readWithin]],
  ["năm tuần", [recurrence.readUnitFrequency, recurrence.readAnchored, readWithin]],
  ["đầu giữa cuối", [recurrence.readWindowRecurrence, readWithin]],
  ["lúc", [recurrence.readRuledRecurrence, readWithin]],
  ["các", [recurrence.readAnchored, readWithin]],
  ["t q qi qii qiii qiv", [recurrence.readWindowRecurrence, readWithin]],
  ["i ii iii iv", [readWithin]],
  ["cả trưa quy thượng trung hạ giai nhiệm", [readWithin]],
  ["khoảng", [readAbout]],
  ["chu", [recurrence.readCycle]],
  ["giỗ quốc tết", [recurrence.readRuledRecurrence, readWithin]],
  ["dịp", [readDayOfOccasion, readOccasion]],
  ["nửa", [recurrence.readCounted, readWithin]],
  ["thời", [readWithin, readReferences, readTermFromEvent, readBound]],
  ["hàng từng", [recurrence.readEach]],
  ["mỗi", [recurrence.readCounted, recurrence.readEach]],
  ["định", [recurrence.readPeriodical]],
  ["thường", [readOngoing, recurrence.readPeriodical]],
  ["liên", [readOngoing]],
  ["ít", [recurrence.readCounted, readTermFromEvent]],
  ["tối", [recurrence.readCounted, readTermFromEvent, readWithin]],
  ["theo", [recurrence.readByUnit, readReferences]],
  ["đúng tiến", [readReferences]],
  ["đột", [readNamedEvent]],
  [
    "# một hai ba bốn sáu bảy tám chín mười",
    [
      readTermFromEvent,
      readMonthsWithin,
      recurrence.readCounted,
      recurrence.readRuledRecurrence,
      recurrence.readWindowRecurrence,
      readWithin,
    ],
  ],
);

/** Whether a time can begin with a piece of this code. */
export function beginsTiming(code: number): boolean {
  return RULES[code] !== undefined;
}

/** Reads one statement of time that begins here: several clauses where it is a list. */
export function readTiming(reader: Reader): Found[] | undefined {
  const problems = reader.problems.length;
  for (const rule of RULES[codeAt(reader)] ?? []) {
    const found = attempt(reader, rule);
    if (found !== undefined && found.length > 0) return found;
    // A date that cannot exist is not read as anything else.
    if (reader.problems.length > problems) return undefined;
  }
  return undefined;
}
