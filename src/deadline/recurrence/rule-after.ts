import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";
import type { Cadence, DueRule } from "../timing.js";
import { dueOf, isYearly, readRule, type RuleReading } from "./due-rule.js";
import { readWindowAfter } from "./window.js";

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
export function readRuleAfter(reader: Reader, every: Cadence | "unspecified"): DueRule | undefined {
  const window = kit.attempt(reader, (inner) =>
    readWindowAfter(inner, every, (reading) => fits(reading, every)),
  );
  if (window !== undefined) return window;
  const bracket = kit.take(reader, "(");
  if (!bracket && !kit.take(reader, ",")) kit.take(reader, ":");
  const due = readFittingRule(reader, every);
  if (due !== undefined && bracket) kit.take(reader, ")");
  return due;
}

export function readFittingRule(
  reader: Reader,
  every: Cadence | "unspecified",
): DueRule | undefined {
  const side = readSide(reader);
  const reading = side === undefined ? undefined : readRule(reader);
  if (side === undefined || reading === undefined || !fits(reading, every)) return undefined;
  return dueOf(side, reading);
}

/** A day and month of the year fits a yearly item only, a month of the period not a monthly one. */
function fits(reading: RuleReading, every: Cadence | "unspecified"): boolean {
  // "kỳ báo cáo" is whatever period the cadences name.
  if (reading.every === "unspecified") return true;
  if (reading.every !== undefined) {
    return every !== "unspecified" && reading.every.unit === every.unit;
  }
  if (isYearly(reading)) return every !== "unspecified" && every.unit === "year";
  if (every === "unspecified") return false;
  const weekly = typeof reading.day === "object" && reading.day.week === undefined;
  return weekly ? every.unit === "week" : every.unit === "month";
}
