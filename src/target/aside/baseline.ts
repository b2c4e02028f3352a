import { at, attempt, isYear, peek, take } from "../../reading/index.js";
import { defined } from "../../text/index.js";
import { BASELINE_STOPS, COMPARED, IN_PLACE } from "../data/context-words.js";
import type { TargetBaseline } from "../target.js";
import { is, takeKey, takeNumber, takeWords, type Reader } from "../token/reader.js";

/** What a change is measured from. */
export interface Baseline {
  readonly kind: "baseline";
  readonly baseline: TargetBaseline;
}

const LONGEST = 14;

/**
 * Reads what a change is measured from.
 *
 * ```
 * tăng bậc so với năm 2020      giảm 10% so với cùng kỳ năm trước      tăng 5% so năm 2020 (85%)
 *          ^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readBaseline(reader: Reader): Baseline | undefined {
  if (is(reader, "so") && is(reader, "năm", 1)) takeKey(reader, "so");
  else if (!take(reader, COMPARED) || is(reader, "tổng")) return undefined;
  const start = reader.position;
  const text = takeWords(reader, LONGEST, continues);
  if (text === "") return undefined;
  const words = reader.pieces.slice(start, reader.position);
  const year = words.findLast((token, index) => isYear(token) && words[index - 1]?.key === "năm");
  const value = attempt(reader, readStated);
  return { kind: "baseline", baseline: defined({ text, year: year?.value, value }) };
}

function continues(reader: Reader): boolean {
  const { kind } = peek(reader);
  if (kind === "digits") return !is(reader, "%", 1);
  if (kind === "letters") return !at(reader, BASELINE_STOPS) || at(reader, IN_PLACE);
  return /^[/-]$/.test(peek(reader).key);
}

/** `(85%)`, `(đạt 41,27 điểm)` behind the words. */
function readStated(reader: Reader): number | undefined {
  if (!takeKey(reader, "(")) return undefined;
  if (is(reader, "đạt") || is(reader, "là")) reader.position += 1;
  const value = takeNumber(reader);
  if (is(reader, "%") || is(reader, "điểm")) reader.position += 1;
  return takeKey(reader, ")") ? value : undefined;
}
