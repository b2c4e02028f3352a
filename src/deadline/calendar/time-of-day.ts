import {
  atNumber,
  atOne,
  attempt,
  nameAt,
  peek,
  take,
  takeOne,
  type Reader,
} from "../lexer/reader.js";
import { PARTS_OF_DAY, wordSet } from "../lexer/words.js";

/** A time of day; without `time` where the hour cannot be. */
export interface TimeReading {
  /** `HH:MM`. */
  readonly time?: string;
  /** Whether it is the end of a span of hours: `8h00 - 11h30`. */
  readonly span?: true;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/**
 * Reads a time of day before a date; of two, the later one counts.
 *
 * ```
 * trước 17h00 ngày 22/3      trước 16 giờ 30 phút ngày 08/9      8h00 - 11h30, ngày 15/3
 *       ^^^^^                      ^^^^^^^^^^^^^^                ^^^^^^^^^^^^^
 * ```
 */
export function readTimeOfDay(reader: Reader): TimeReading | undefined {
  return attempt(reader, (inner) => {
    take(inner, "vào");
    take(inner, "lúc");
    const first = readTime(inner);
    if (first === undefined) return undefined;
    const last = attempt(inner, (rest) =>
      take(rest, "-") || take(rest, "đến") ? readTime(rest) : undefined,
    );
    take(inner, ",");
    return last === undefined ? first : { ...last, span: true };
  });
}

/** Whether an hour stands here: `17h`, `17 giờ`, `17:00`. */
export function atTimeOfDay(reader: Reader): boolean {
  const hour = peek(reader);
  if (hour.kind !== "digits" || hour.end - hour.start > 2) return false;
  if (nameAt(reader, 1) === "giờ") return true;
  const glued = peek(reader, 1).gap === "none" && peek(reader, 2).gap === "none";
  return glued && nameAt(reader, 1) === ":" && atNumber(reader, 2);
}

function readTime(reader: Reader): TimeReading | undefined {
  const hour = peek(reader);
  if (!atTimeOfDay(reader)) return undefined;
  reader.position += 2;
  const minutes = readMinutes(reader);
  const afternoon = nameAt(reader) === "chiều" && hour.value < 12;
  takeOne(reader, PARTS_OF_DAY);
  const value = afternoon ? hour.value + 12 : hour.value;
  return value > 24 ? {} : { time: `${two(value)}:${two(minutes)}` };
}

/** Behind these two figures are a day, not minutes. */
const DATE_SIGNS = /* @__PURE__ */ wordSet("/ tháng");

function readMinutes(reader: Reader): number {
  const token = peek(reader);
  const isMinutes = token.kind === "digits" && token.end - token.start === 2 && token.value < 60;
  if (!isMinutes || atOne(reader, DATE_SIGNS, 1)) return 0;
  reader.position += 1;
  skipSeconds(reader);
  const { kind, gap } = peek(reader);
  const unknown = kind === "sign" && gap === "none" && nameAt(reader) === "";
  if (!take(reader, "phút") && unknown) reader.position += 1;
  return token.value;
}

/** `17:00:00`, `17:00:00.000`: seconds say nothing of a deadline. */
function skipSeconds(reader: Reader): void {
  for (const sign of [":", "."]) {
    const glued = peek(reader).gap === "none" && peek(reader, 1).gap === "none";
    if (!glued || nameAt(reader) !== sign || !atNumber(reader, 1)) return;
    reader.position += 2;
  }
}
