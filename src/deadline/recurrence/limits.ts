import type { WrittenLimits } from "../timing.js";
import { readOnePeriod, readPlanYear } from "../calendar/period.js";
import { atRange, readEnd, readRange } from "../calendar/range.js";
import { at, attempt, peek, take, type Reader } from "../lexer/reader.js";
import { isYear } from "../calendar/year.js";

/**
 * Reads from when to when something recurs or goes on.
 *
 * ```
 * Thường xuyên trong năm 2021      Hằng quý, giai đoạn 2022-2025      hằng năm đến hết năm 2025
 *              ^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^
 * ```
 */
export function readLimits(reader: Reader): WrittenLimits | undefined {
  return attempt(reader, (inner) => {
    const comma = take(inner, ",") || take(inner, "(");
    const limits = readLimitsAt(inner, comma);
    if (limits !== undefined) closeBracket(inner);
    return limits;
  });
}

function closeBracket(reader: Reader): void {
  take(reader, ")");
}

function readLimitsAt(reader: Reader, comma: boolean): WrittenLimits | undefined {
  if (atRange(reader)) return readRange(reader);
  if (at(reader, "đến") || at(reader, "hết") || at(reader, "tới")) return readLimitEnd(reader);
  const inside = takeInside(reader);
  const announced = at(reader, "giai") || at(reader, "nhiệm") || at(reader, "thời");
  if (!inside && !announced && (comma || !(at(reader, "năm") && isYear(reader, 1)))) {
    return undefined;
  }
  const period = readOnePeriod(reader) ?? (inside ? readPlanYear(reader) : undefined);
  if (period === undefined) return undefined;
  const followed = takeFollowingYears(reader);
  return { from: period.period, ...(followed ? {} : { to: period.until ?? period.period }) };
}

function takeInside(reader: Reader): boolean {
  if (!take(reader, "trong") && !take(reader, "suốt")) return false;
  take(reader, "suốt");
  take(reader, "cả");
  return true;
}

function readLimitEnd(reader: Reader): WrittenLimits | undefined {
  if (!take(reader, "đến")) take(reader, "tới");
  take(reader, "hết");
  const to = readEnd(reader);
  return to === undefined ? undefined : { to };
}

/** `và những năm tiếp theo`, `và các năm sau`: from then on. */
export function takeFollowingYears(reader: Reader): boolean {
  return (
    attempt(reader, (inner) => {
      if (!take(inner, "và")) take(inner, ",");
      if (!take(inner, "những")) take(inner, "các");
      if (!take(inner, "năm")) return undefined;
      take(inner, "kế");
      const follows = take(inner, "tiếp", "theo") || take(inner, "sau") || take(inner, "tiếp");
      return follows && peek(inner).kind !== "number" ? true : undefined;
    }) ?? false
  );
}
