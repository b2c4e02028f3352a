import type { Word } from "../data/vocabulary.js";
import { peek, take, takeOne, type Reader } from "./reader.js";

/** A time of day; without `time` where the hour cannot be. */
export interface TimeReading {
  /** `HH:MM`. */
  readonly time?: string;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const PARTS_OF_DAY: ReadonlySet<string> = new Set<Word>(["sáng", "chiều", "tối", "trưa"]);

/**
 * Reads a time of day before a date.
 *
 * ```
 * trước 17h00 ngày 22/3      trước 16 giờ 30 phút ngày 08/9      trước 10h sáng ngày
 *       ^^^^^                      ^^^^^^^^^^^^^^                      ^^^^^^^^
 * ```
 */
export function readTimeOfDay(reader: Reader): TimeReading | undefined {
  const place = reader.position;
  take(reader, "lúc");
  const hour = peek(reader);
  const sign = peek(reader, 1);
  const colon = sign.name === ":" && sign.gap === "none" && peek(reader, 2).kind === "number";
  if (hour.kind !== "number" || hour.end - hour.start > 2 || (sign.name !== "giờ" && !colon)) {
    reader.position = place;
    return undefined;
  }
  reader.position += 2;
  const minutes = readMinutes(reader);
  const afternoon = peek(reader).name === "chiều" && hour.value < 12;
  takeOne(reader, PARTS_OF_DAY);
  take(reader, ",");
  const value = afternoon ? hour.value + 12 : hour.value;
  return value > 24 ? {} : { time: `${two(value)}:${two(minutes)}` };
}

function readMinutes(reader: Reader): number {
  const token = peek(reader);
  const isMinutes = token.kind === "number" && token.end - token.start === 2 && token.value < 60;
  const next = peek(reader, 1);
  if (!isMinutes || next.name === "/" || next.name === "tháng") return 0;
  reader.position++;
  const mark = peek(reader);
  if (!take(reader, "phút") && mark.kind === "other" && mark.gap === "none") reader.position++;
  return token.value;
}
