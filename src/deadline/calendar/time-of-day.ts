import { attempt, peek, take, takeOne, type Reader } from "../lexer/reader.js";
import { PARTS_OF_DAY } from "../lexer/words.js";

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
  if (hour.kind !== "number" || hour.end - hour.start > 2) return false;
  const sign = peek(reader, 1);
  if (sign.name === "giờ") return true;
  const minutes = peek(reader, 2);
  return (
    sign.name === ":" && sign.gap === "none" && minutes.kind === "number" && minutes.gap === "none"
  );
}

function readTime(reader: Reader): TimeReading | undefined {
  const hour = peek(reader);
  if (!atTimeOfDay(reader)) return undefined;
  reader.position += 2;
  const minutes = readMinutes(reader);
  const afternoon = peek(reader).name === "chiều" && hour.value < 12;
  takeOne(reader, PARTS_OF_DAY);
  const value = afternoon ? hour.value + 12 : hour.value;
  return value > 24 ? {} : { time: `${two(value)}:${two(minutes)}` };
}

function readMinutes(reader: Reader): number {
  const token = peek(reader);
  const isMinutes = token.kind === "number" && token.end - token.start === 2 && token.value < 60;
  const next = peek(reader, 1);
  if (!isMinutes || next.name === "/" || next.name === "tháng") return 0;
  reader.position += 1;
  skipSeconds(reader);
  const mark = peek(reader);
  if (!take(reader, "phút") && mark.kind === "other" && mark.gap === "none") reader.position += 1;
  return token.value;
}

/** `17:00:00`, `17:00:00.000`: seconds say nothing of a deadline. */
function skipSeconds(reader: Reader): void {
  for (const sign of [":", "."]) {
    const glued = peek(reader).gap === "none" && peek(reader, 1).gap === "none";
    if (!glued || peek(reader).name !== sign || peek(reader, 1).kind !== "number") return;
    reader.position += 2;
  }
}
