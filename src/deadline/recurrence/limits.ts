import { defined } from "../../text/index.js";
import { UNTIL } from "../calendar/bound-side.js";
import { readOnePeriod, readPlanYear } from "../calendar/period.js";
import { atRange, readEnd, readRange } from "../calendar/range.js";
import { isYear } from "../calendar/year.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";
import type { WrittenLimits } from "../timing.js";

const OPENINGS = /* @__PURE__ */ wordSet(
  ", ( của cho từ kể tính bắt đến hết tới trong suốt cả giai nhiệm thời năm",
);
const RUNS_OF_YEARS = /* @__PURE__ */ wordSet("giai nhiệm thời");
const INSIDE = /* @__PURE__ */ wordSet("trong suốt cả");

/**
 * Reads from when to when something recurs or goes on.
 *
 * ```
 * Thường xuyên trong năm 2021      Hằng quý, giai đoạn 2022-2025      hằng năm đến hết năm 2025
 *              ^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^
 * ```
 */
export function readLimits(reader: Reader): WrittenLimits | undefined {
  if (!kit.atOne(reader, OPENINGS)) return undefined;
  return kit.attempt(reader, (inner) => {
    const comma = kit.take(inner, ",") || kit.take(inner, "(");
    if (kit.take(inner, "của") && !kit.atOne(inner, RUNS_OF_YEARS)) return undefined;
    // "hằng tháng cho đến hết tháng 6"
    if (kit.take(inner, "cho") && !kit.atPhrase(inner, UNTIL)) return undefined;
    const limits = readLimitsAt(inner, comma);
    if (limits !== undefined) kit.take(inner, ")");
    return limits;
  });
}

function readLimitsAt(reader: Reader, comma: boolean): WrittenLimits | undefined {
  if (atRange(reader)) return readRange(reader);
  if (kit.takePhrase(reader, UNTIL)) {
    const to = readEnd(reader);
    return to === undefined ? undefined : { to };
  }
  const inside = kit.takeOne(reader, INSIDE);
  if (inside) {
    kit.take(reader, "suốt");
    kit.take(reader, "cả");
  }
  const announced = inside || kit.atOne(reader, RUNS_OF_YEARS);
  if (!announced && (comma || !(kit.at(reader, "năm") && isYear(reader, 1)))) return undefined;
  const period = readOnePeriod(reader) ?? (inside ? readPlanYear(reader) : undefined);
  if (period === undefined) return undefined;
  const followed = takeFollowingYears(reader);
  return defined({
    from: period.period,
    to: followed ? undefined : (period.until ?? period.period),
  });
}

const AND_YEARS = /* @__PURE__ */ phrases("[và/,/] [những/các/] năm");
const NEXT = /* @__PURE__ */ phrases("[kế/] sau|[kế/] tiếp [theo/]");

/** `và những năm tiếp theo`, `và các năm sau`: from then on. */
export function takeFollowingYears(reader: Reader): boolean {
  return kit.skip(reader, readFollowingYears);
}

function readFollowingYears(reader: Reader): boolean {
  const follows = kit.takePhrase(reader, AND_YEARS) && kit.takePhrase(reader, NEXT);
  return follows && !kit.atNumber(reader);
}
