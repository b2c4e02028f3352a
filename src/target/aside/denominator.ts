import { at, peek, phraseBefore, phrases, take, wordsOf } from "../../reading/index.js";
import {
  IN_PLACE,
  OTHER_NUMBER_WORDS,
  WHOLE_OPENINGS,
  WHOLE_STOPS,
} from "../data/context-words.js";
import { is, isNumber, isWord, takeWords, type Range, type Reader } from "../token/reader.js";

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
  if (takeWords(reader, Infinity, continues) === "") return undefined;
  const end = reader.position;
  const text = wordsOf(reader, start, end);
  return { kind: "denominator", text, measured: { start: first, end } };
}

/** Words before a number within a name, and signs within one. */
const NUMBERED = /* @__PURE__ */ phrases("độ|,|mức|cấp");
const JOINTS = /* @__PURE__ */ phrases(",|&|-|/");

function continues(reader: Reader): boolean {
  const { kind } = peek(reader);
  if (kind === "letters") return !at(reader, WHOLE_STOPS) || at(reader, IN_PLACE);
  if (kind === "digits") return at(reader, NUMBERED, -1);
  if (!at(reader, JOINTS)) return false;
  return isWord(reader, 1)
    ? !at(reader, WHOLE_STOPS, 1) && !is(reader, "tỷ", 1)
    : isNumber(reader, -1);
}
