import { readAmount } from "../calendar/amount.js";
import { atLunarMonth } from "../calendar/lunar-day.js";
import { isYear, NEAR } from "../calendar/year.js";
import type { Problem, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { lexicon, NUMERALS, TO } from "../lexer/words.js";
import type { EventOffset } from "../timing.js";
import { readCounting, type Length } from "./counting.js";

const UNITS = /* @__PURE__ */ lexicon(
  ["ngày", "day"],
  ["ngày làm việc", "working-day"],
  ["giờ", "hour"],
  ["giờ làm việc", undefined],
  ["tuần", "week"],
  ["tháng", "month"],
  ["năm", "year"],
);

/** The unit of an amount; before a number it belongs to a date or to a second amount. */
function readUnit(reader: Reader): EventOffset["unit"] | undefined {
  const unit = kit.takeMeaning(reader, UNITS);
  if (unit === "year" && isYear(reader)) return undefined;
  // "Trước 17h ngày mai": the hour of a day.
  if (unit === "hour" && kit.at(reader, "ngày")) return undefined;
  // "Trước 23 tháng Chạp" is a day.
  if (atLunarMonth(reader, 0)) return undefined;
  return kit.atOne(reader, NUMERALS) ? undefined : unit;
}

/**
 * Reads a length of time.
 *
 * ```
 * 05 (năm) ngày làm việc      từ 3 đến 5 ngày      02 tháng (60 ngày)      ngày làm việc thứ 08
 * ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readLength(reader: Reader): Length | undefined {
  if (kit.at(reader, "ngày")) {
    return kit.attempt(reader, readNextWorkingDay) ?? kit.attempt(reader, readOrdinalDay);
  }
  const counted = readAmounts(reader);
  return counted === undefined ? undefined : readCounting(reader, counted);
}

/** `ngày làm việc tiếp theo`: one working day. */
function readNextWorkingDay(reader: Reader): Length | undefined {
  if (!kit.take(reader, "ngày", "làm", "việc")) return undefined;
  const near = kit.takePhrase(reader, NEAR);
  const after = !kit.at(reader, "sau", "khi") && kit.take(reader, "sau");
  return near || after ? { amounts: [1, 1], unit: "working-day", notes: [] } : undefined;
}

/** `ngày thứ 90`, `ngày làm việc thứ tám`; but `ngày thứ Sáu` is a day of the week. */
function readOrdinalDay(reader: Reader): Length | undefined {
  reader.position += 1;
  const working = kit.take(reader, "làm", "việc");
  if (!kit.take(reader, "thứ")) return undefined;
  if (kit.isCapital(reader, reader.position)) return undefined;
  const amount = readOrdinal(reader);
  if (amount === undefined) return undefined;
  const unit = working ? "working-day" : "day";
  return { amounts: [amount, amount], unit, notes: [], ordinal: true };
}

/** In ordinals `tư` is four and `năm` five whatever stands behind them. */
function readOrdinal(reader: Reader): number | undefined {
  const single = kit.at(reader, "tư") ? 4 : kit.at(reader, "năm") ? 5 : undefined;
  if (single === undefined) return readAmount(reader);
  reader.position += 1;
  return single;
}

/** `từ 3 đến 5 ngày`, `7 - 10 ngày làm việc`, `05 ngày đến 07 ngày`, `15 ngày`. */
function readAmounts(reader: Reader): Length | undefined {
  const start = reader.position;
  const from = kit.take(reader, "từ");
  const first = readAmount(reader);
  if (first === undefined) return undefined;
  const early = kit.attempt(reader, (inner) => {
    const unit = readUnit(inner);
    return kit.atOne(inner, TO) && kit.atNumber(inner, 1) ? unit : undefined;
  });
  if (!kit.takeOne(reader, TO)) {
    const unit = from ? undefined : readUnit(reader);
    return unit === undefined ? undefined : { amounts: [first, first], unit, notes: [] };
  }
  const last = readAmount(reader);
  const unit = readUnit(reader);
  if (last === undefined || unit === undefined || last <= first) return undefined;
  const alike = early === undefined || early === unit;
  // "từ 05 ngày đến 07 ngày làm việc" counts working days throughout.
  if (!alike && !(early === "day" && unit === "working-day")) return undefined;
  const note: Problem = { code: "deadline-term-range", start, end: reader.position };
  return { amounts: [first, last], unit, notes: [note] };
}

/**
 * The offset that a length gives. Of two amounts the one that ends later counts: the larger one
 * after the event, the smaller one before it.
 */
export function offsetOf({ amounts, unit }: Length, before: boolean): EventOffset {
  return { amount: amounts[before ? 0 : 1], unit };
}
