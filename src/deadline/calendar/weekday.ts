import type { Weekday } from "../../time/index.js";
import type { Word } from "../data/vocabulary.js";
import { peek, take, type Reader } from "../lexer/reader.js";

const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map<Word, Weekday>([
  ["hai", 1],
  ["ba", 2],
  ["tư", 3],
  ["bốn", 3],
  ["năm", 4],
  ["sáu", 5],
  ["sau", 5],
  ["bảy", 6],
]);
const NUMBERED_WEEKDAYS: readonly (Weekday | undefined)[] = [
  undefined,
  undefined,
  1,
  2,
  3,
  4,
  5,
  6,
];

/**
 * Reads the name of a day of the week.
 *
 * ```
 * thứ Sáu hằng tuần      thứ 6, ngày 15/3      Chủ nhật
 * ^^^^^^^                ^^^^^                 ^^^^^^^^
 * ```
 */
export function readWeekday(reader: Reader): Weekday | undefined {
  // Typed without tone marks the second word looks like another.
  if (take(reader, "chủ", "nhật") || take(reader, "chủ", "nhất")) return 7;
  if (!take(reader, "thứ")) return undefined;
  const token = peek(reader);
  const weekday =
    token.kind === "number" ? NUMBERED_WEEKDAYS[token.value] : WEEKDAYS.get(token.name);
  if (weekday !== undefined) reader.position += 1;
  return weekday;
}
