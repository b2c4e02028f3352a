import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";
import type { DueRule } from "../timing.js";
import { dueOf, fits, readRule, type Every } from "./due-rule.js";
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
