import { peek, take, type Reader } from "./reader.js";

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/**
 * Reads a time of day before a date.
 *
 * ```
 * trước 17h00 ngày 22/3      trước 16 giờ 30 phút ngày 08/9      trước 17 giờ ngày
 *       ^^^^^                      ^^^^^^^^^^^^^^                      ^^^^^^
 * ```
 */
export function readTimeOfDay(reader: Reader): string | undefined {
  const place = reader.position;
  take(reader, "lúc");
  const hour = peek(reader);
  const sign = peek(reader, 1);
  const isHour = hour.kind === "number" && hour.end - hour.start <= 2 && hour.value <= 24;
  const colon = sign.name === ":" && sign.gap === "none" && peek(reader, 2).kind === "number";
  if (!isHour || (sign.name !== "giờ" && !colon)) {
    reader.position = place;
    return undefined;
  }
  reader.position += 2;
  const minutes = readMinutes(reader);
  take(reader, ",");
  return `${two(hour.value)}:${two(minutes)}`;
}

function readMinutes(reader: Reader): number {
  const token = peek(reader);
  const isMinutes = token.kind === "number" && token.end - token.start === 2 && token.value < 60;
  const names = peek(reader, 1).name;
  if (!isMinutes || names === "/" || names === "tháng") return 0;
  reader.position++;
  take(reader, "phút");
  return token.value;
}
