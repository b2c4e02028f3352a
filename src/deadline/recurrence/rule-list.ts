import { defined } from "../../text/index.js";
import { readMonthNumber } from "../calendar/month.js";
import { atTimeOfDay, readTimeOfDay } from "../calendar/day-introduction.js";
import type { Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { AND, JOINTS } from "../lexer/words.js";
import type { DueRule } from "../timing.js";
import { once } from "./cadence.js";
import { isImpossible, readDayNumber, readRule } from "./due-rule.js";
import { readEachUnit } from "./placement.js";
import { isYearly, type RuleReading } from "./rule-reading.js";

/** One of several rules, with the pieces it was read from. */
interface ListedRule extends Run {
  readonly rule: RuleReading;
}

/**
 * Reads one rule or several, of which the last names how often.
 *
 * ```
 * 20/6 và 20/12 hằng năm      Thứ 2 và thứ 5 hằng tuần      ngày 10 các tháng 3, 6, 9, 12 hằng năm
 * ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRules(reader: Reader): ListedRule[] | undefined {
  const hours = atTimeOfDay(reader) ? kit.attempt(reader, readHoursOfDay) : undefined;
  if (hours !== undefined) return hours;
  const inMonths = kit.attempt(reader, readDayOfSeveralMonths);
  if (inMonths !== undefined) return inMonths;
  const rules: ListedRule[] = [];
  while (rules.length < LONGEST_LIST) {
    const start = reader.position;
    const rule = readRule(reader);
    if (rule === undefined) break;
    rules.push({ rule, start, end: reader.position });
    if (rule.every !== undefined) {
      if (!rules.every((each) => alike(each.rule, rule))) return undefined;
      // "17h00 ngày 05 và 20 hằng tháng": the hour holds for both days.
      const time = rules[0]?.rule.time;
      return rules.map((each) => ({ ...each, rule: defined({ time, ...each.rule }) }));
    }
    if (!kit.takeOne(reader, JOINTS)) break;
  }
  return undefined;
}

/** `trước 07 giờ, 16 giờ hằng ngày`: each of them. */
function readHoursOfDay(reader: Reader): ListedRule[] | undefined {
  const rules: ListedRule[] = [];
  while (rules.length < LONGEST_LIST) {
    const start = reader.position;
    const time = readTimeOfDay(reader)?.time;
    if (time === undefined) break;
    rules.push({ rule: { day: "last", every: once("day"), time }, start, end: reader.position });
    kit.takeOne(reader, AND);
  }
  return rules.length > 1 && readEachUnit(reader) === "day" ? rules : undefined;
}

/** A list that goes on longer is no list of days; without a limit it would be read again and again. */
const LONGEST_LIST = 12;

/** Rules of one list are of one make: days, days of months, or weekdays. */
function alike(left: RuleReading, right: RuleReading): boolean {
  const weekly = (day: DueRule["day"]): boolean => typeof day === "object";
  return isYearly(left) === isYearly(right) && weekly(left.day) === weekly(right.day);
}

function readDayOfSeveralMonths(reader: Reader): ListedRule[] | undefined {
  kit.take(reader, "ngày");
  const day = readDayNumber(reader);
  if (day === undefined) return undefined;
  kit.take(reader, "của");
  if (!kit.take(reader, "các", "tháng")) return undefined;
  const rules: ListedRule[] = [];
  do {
    const start = reader.position;
    const month = readMonthNumber(reader);
    if (month === undefined) return undefined;
    const rule: RuleReading = { day, month, every: once("year") };
    if (isImpossible(reader, start, day, rule)) return undefined;
    rules.push({ rule, start, end: reader.position });
  } while (kit.takeOne(reader, AND));
  return readEachUnit(reader) === "year" ? rules : undefined;
}
