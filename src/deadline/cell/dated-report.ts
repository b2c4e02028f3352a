import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { EACH, REPORTS, wordSet } from "../lexer/words.js";
import { onlyPeriod } from "./remark.js";
import { isDueDate } from "./report.js";

/** How many words may stand before and after `báo cáo` in its name. */
const LONGEST_NAME = 6;
const PERIODS = /* @__PURE__ */ wordSet("tuần tháng quý năm");
const YEAR = 12;

/**
 * Moves over `: báo cáo 6 tháng` or `(báo cáo năm)` after a time: which report is due in it. One on
 * a shorter period, or in each of them, is due more than once.
 *
 * ```
 * Trước 15/6: báo cáo 6 tháng; trước 15/12: báo cáo năm      Quý III (báo cáo 6 tháng)
 *           ^^^^^^^^^^^^^^^^^^                                       ^^^^^^^^^^^^^^^^^^
 * Quý IV (báo cáo hằng tháng)
 *        ^ not over this
 * ```
 */
export function skipDatedReport(reader: Reader, time: Group): boolean {
  const bracket = kit.at(reader, "(");
  if (!bracket && !kit.at(reader, ":")) return false;
  // "hằng năm, chậm nhất 30/11 (báo cáo năm)": no second time.
  const remark = bracket && time.founds.every(({ timing }) => timing.kind === "recurring");
  const dated = remark || time.founds.some(({ timing }) => isDueDate(timing));
  const period = dated ? undefined : onlyPeriod(time);
  const length = period?.shape === "months" ? period.last - period.first + 1 : YEAR;
  return kit.skip(reader, (inner) => {
    const named = readDatedReport(inner);
    if (named === undefined || remark) return remark && named !== undefined;
    // On a day no report of each month is due.
    if (dated) return !named.each || named.months > 1;
    return !named.each && length < YEAR && named.months >= length;
  });
}

/** What the name of a report says of its period. */
interface Named {
  /** How many months it has; none in a week. */
  readonly months: number;
  /** Whether there is one in each such period: `báo cáo hằng tháng`. */
  readonly each: boolean;
}

function readDatedReport(reader: Reader): Named | undefined {
  reader.position += 1;
  for (let words = 0; words < LONGEST_NAME && !kit.atPhrase(reader, REPORTS); words++) {
    if (kit.peek(reader).kind !== "letters") return undefined;
    reader.position += 1;
  }
  if (!kit.takePhrase(reader, REPORTS)) return undefined;
  for (let words = 0; words < LONGEST_NAME && kit.peek(reader).kind === "letters"; words++) {
    if (kit.atOne(reader, PERIODS)) break;
    reader.position += 1;
  }
  const each = kit.atOne(reader, EACH, -1);
  const count = kit.atNumber(reader) ? kit.peek(reader).value : 1;
  kit.take(reader, "#");
  const unit = kit.nameAt(reader);
  if (!kit.takeOne(reader, PERIODS)) return undefined;
  if (!kit.atEnd(reader) && !kit.at(reader, ")") && !kit.at(reader, ".")) return undefined;
  const months = count * (unit === "năm" ? YEAR : unit === "quý" ? 3 : unit === "tháng" ? 1 : 0);
  return { months, each };
}
