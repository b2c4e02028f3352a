import { BASELINE_STOPS } from "../data/context-words.js";
import { defined } from "../../text/index.js";
import type { TargetBaseline } from "../target.js";
import {
  at,
  attempt,
  isYear,
  peek,
  stands,
  take,
  takeNumber,
  takeWords,
  type Reader,
} from "./reader.js";

const LONGEST = 14;

/**
 * Reads what a change is measured from.
 *
 * ```
 * tăng bậc so với năm 2020      giảm 10% so với cùng kỳ năm trước      tăng 5% so năm 2020 (85%)
 *          ^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readBaseline(reader: Reader): TargetBaseline | undefined {
  if (at(reader, "so năm")) take(reader, "so");
  else if (!take(reader, "so với") || at(reader, "tổng")) return undefined;
  const start = reader.position;
  const text = takeWords(reader, LONGEST, continues);
  if (text === "") return undefined;
  const words = reader.tokens.slice(start, reader.position);
  const year = words.findLast((token, index) => isYear(token) && words[index - 1]?.name === "năm");
  return defined({ text, year: year?.value, value: attempt(reader, readStated) });
}

function continues(reader: Reader): boolean {
  const { kind } = peek(reader);
  if (kind === "number") return !at(reader, "%", 1);
  if (kind === "word") return !stands(reader, BASELINE_STOPS) || at(reader, "trên địa bàn");
  return at(reader, "/|-");
}

/** `(85%)`, `(đạt 41,27 điểm)` behind the words. */
function readStated(reader: Reader): number | undefined {
  if (!take(reader, "(")) return undefined;
  take(reader, "đạt|là");
  const value = takeNumber(reader);
  take(reader, "%|điểm");
  return take(reader, ")") ? value : undefined;
}
