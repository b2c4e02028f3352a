import type { TargetBaseline } from "../target.js";
import { at, attempt, peek, take, takeAny, wordsOf, type Reader } from "./reader.js";

const LONGEST = 14;
const STOPS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["đạt", "tăng", "giảm", "được", "đến", "phấn", "và", "từ", "ít", "tối", "không", "trên"],
]);

/**
 * Reads what a change is measured from.
 *
 * ```
 * tăng bậc so với năm 2020      giảm 10% so với cùng kỳ năm trước      tăng 5% so năm 2020 (85%)
 *          ^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readBaseline(reader: Reader): TargetBaseline | undefined {
  if (!take(reader, "so với") && !(at(reader, "so năm") && take(reader, "so"))) return undefined;
  if (at(reader, "tổng")) return undefined;
  const start = reader.position;
  while (reader.position - start < LONGEST && continues(reader)) reader.position++;
  if (reader.position === start) return undefined;
  const text = wordsOf(reader, start, reader.position);
  const year = yearIn(reader, start, reader.position);
  const value = attempt(reader, readFigure);
  return {
    text,
    ...(year === undefined ? {} : { year }),
    ...(value === undefined ? {} : { value }),
  };
}

function continues(reader: Reader): boolean {
  const { kind, name } = peek(reader);
  if (kind === "number") return !at(reader, "%", 1);
  return kind === "word"
    ? !STOPS.has(name) || at(reader, "trên địa bàn")
    : name === "/" || name === "-";
}

function yearIn(reader: Reader, start: number, end: number): number | undefined {
  for (let index = end - 1; index > start; index--) {
    const token = reader.tokens[index];
    const isYear = token?.kind === "number" && token.value >= 1990 && token.value < 2100;
    if (isYear && reader.tokens[index - 1]?.name === "năm") return token.value;
  }
  return undefined;
}

/** `(85%)`, `(đạt 41,27 điểm)` behind the words. */
function readFigure(reader: Reader): number | undefined {
  if (!take(reader, "(")) return undefined;
  takeAny(reader, "đạt", "là");
  const token = peek(reader);
  if (token.kind !== "number") return undefined;
  reader.position++;
  takeAny(reader, "%", "điểm");
  return take(reader, ")") ? token.value : undefined;
}
