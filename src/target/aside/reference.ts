import {
  at,
  attempt,
  isYear,
  peek,
  phraseBefore,
  phrases,
  take,
  wordsOf,
} from "../../reading/index.js";
import { defined } from "../../text/index.js";
import {
  BASELINE_STOPS,
  COMPARED,
  IN_PLACE,
  OTHER_NUMBER_WORDS,
  WHOLE_OPENINGS,
  WHOLE_STOPS,
} from "../data/context-words.js";
import type { TargetBaseline } from "../target.js";
import {
  is,
  isNumber,
  isWord,
  takeKey,
  takeNumber,
  takeWords,
  type Range,
  type Reader,
} from "../token/reader.js";

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
  const text = takeWords(reader, LONGEST, continuesBaseline);
  if (text === "") return undefined;
  const words = reader.pieces.slice(start, reader.position);
  const year = words.findLast((token, index) => isYear(token) && words[index - 1]?.key === "năm");
  const value = attempt(reader, readStated);
  return { kind: "baseline", baseline: defined({ text, year: year?.value, value }) };
}

function continuesBaseline(reader: Reader): boolean {
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

/** Of what a share is, and the tokens that name it without `trên`. */
export interface Whole {
  readonly kind: "denominator";
  readonly text: string;
  readonly measured: Range;
}

/** Openings of a whole that need a share before them, and totals that are figures of their own. */
const BARE_WHOLES = /* @__PURE__ */ phrases("số|tổng|trong số");
const OTHER_TOTALS = /* @__PURE__ */ phrases("tổng thu|tổng chi|tổng vốn|tổng cục");

const OF = /* @__PURE__ */ phrases("trên|trong");
const PERCENT = /* @__PURE__ */ phrases("%|phần trăm");

/**
 * Reads of what a share is.
 *
 * ```
 * hồ sơ trực tuyến trên tổng số hồ sơ của tỉnh đạt 30%      30% số phòng, đơn vị trở lên
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readWhole(reader: Reader): Whole | undefined {
  const fraction = is(reader, "/", -2) && isNumber(reader, -1);
  const share = fraction || phraseBefore(reader, PERCENT, 2);
  if (at(reader, BARE_WHOLES) && !share) return undefined;
  const start = reader.position + (is(reader, "so") ? 2 : at(reader, OF) ? 1 : 0);
  if (!take(reader, WHOLE_OPENINGS) || at(reader, OTHER_TOTALS, -1)) return undefined;
  if (is(reader, "số", -1) && at(reader, OTHER_NUMBER_WORDS)) return undefined;
  const first = reader.position;
  if (takeWords(reader, Infinity, continuesWhole) === "") return undefined;
  const end = reader.position;
  const text = wordsOf(reader, start, end);
  return { kind: "denominator", text, measured: { start: first, end } };
}

/** Words before a number within a name, and signs within one. */
const NUMBERED = /* @__PURE__ */ phrases("độ|,|mức|cấp");
const JOINTS = /* @__PURE__ */ phrases(",|&|-|/");

function continuesWhole(reader: Reader): boolean {
  const { kind } = peek(reader);
  if (kind === "letters") return !at(reader, WHOLE_STOPS) || at(reader, IN_PLACE);
  if (kind === "digits") return at(reader, NUMBERED, -1);
  if (!at(reader, JOINTS)) return false;
  return isWord(reader, 1)
    ? !at(reader, WHOLE_STOPS, 1) && !is(reader, "tỷ", 1)
    : isNumber(reader, -1);
}
