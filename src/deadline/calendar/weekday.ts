import type { Weekday } from "../../time/index.js";
import { groupAt, peek, take, takePhrase, type Reader } from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";

const WEEKDAYS = /* @__PURE__ */ wordSet("hai|ba|tư bốn|năm|sáu sau|bảy");
const NUMBERED: readonly (Weekday | undefined)[] = [undefined, 1, 2, 3, 4, 5, 6];
/** Typed without tone marks the second word looks like another. */
const SUNDAY = /* @__PURE__ */ phrases("chủ [nhật/nhất]");

/**
 * Reads the name of a day of the week.
 *
 * ```
 * thứ Sáu hằng tuần      thứ 6, ngày 15/3      Chủ nhật
 * ^^^^^^^                ^^^^^                 ^^^^^^^^
 * ```
 */
export function readWeekday(reader: Reader): Weekday | undefined {
  if (takePhrase(reader, SUNDAY)) return 7;
  if (!take(reader, "thứ")) return undefined;
  const { kind, value } = peek(reader);
  const weekday = NUMBERED[kind === "digits" ? value - 1 : groupAt(reader, WEEKDAYS)];
  if (weekday !== undefined) reader.position += 1;
  return weekday;
}
