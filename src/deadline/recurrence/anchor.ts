import { readFeast } from "../calendar/feast.js";
import { readLunarDay } from "../calendar/lunar-day.js";
import { ANCHORED, LUNAR } from "../lexer/hints.js";
import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { EACH, phrases, ROMAN, UNITS, wordSet } from "../lexer/words.js";
import { readVaguePart } from "../calendar/part-of-period.js";
import { lacksYear } from "../calendar/written.js";
import { wordsOf } from "../lexer/words-of.js";
import type { Cadence, CadenceAnchor } from "../timing.js";

/** `năm có chữ số tận cùng là 9`, `các năm tận cùng bằng 0 và 5`. */
const YEARS_ENDING = /* @__PURE__ */ phrases("[các/những/mỗi/] năm");
const LAST_DIGIT = /* @__PURE__ */ phrases(
  "[có/] [chữ số/số/con số] [tận cùng/cuối cùng/cuối]|[có/] tận cùng",
);
const IS = /* @__PURE__ */ phrases("[chữ số/số/] [là/bằng]|là số|là chữ số");
const DIGIT_JOINTS = /* @__PURE__ */ wordSet(", và hoặc hay");

/**
 * Reads which years of a cadence are meant, by their last digits.
 *
 * ```
 * chu kỳ 10 năm, năm có số tận cùng là 9      5 năm một lần, vào năm có chữ số tận cùng là 0 và 5
 *                ^^^^^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readYearsEnding(reader: Reader): readonly number[] | undefined {
  if (!kit.take(reader, "vào")) kit.take(reader, "của");
  if (!kit.takePhrase(reader, YEARS_ENDING) || !kit.takePhrase(reader, LAST_DIGIT))
    return undefined;
  kit.takePhrase(reader, IS);
  const digits: number[] = [];
  do {
    kit.take(reader, "số");
    const { kind, value, start, end } = kit.peek(reader);
    if (kind !== "digits" || end - start > 1) return undefined;
    digits.push(value);
    reader.position += 1;
  } while (kit.atNumber(reader, 1) && kit.takeOne(reader, DIGIT_JOINTS));
  return digits;
}

/** Whether a year stands `ahead` that is told from others by its digits or its place in a term. */
export function atAnchoredYear(reader: Reader, ahead: number): boolean {
  if ((reader.hints & ANCHORED) === 0) return false;
  const place = reader.position;
  reader.position += ahead;
  const found = kit.attempt(reader, readYearsEnding) !== undefined || readEdgeYear(reader);
  reader.position = place;
  return found;
}

/** The first or last year of a term of office or a plan. */
const EDGE_YEARS = /* @__PURE__ */ phrases("năm [đầu tiên/đầu/cuối cùng/cuối/giữa]");
const TERMS = /* @__PURE__ */ phrases(
  "[mỗi/] [kỳ/chu kỳ/nhiệm kỳ/giai đoạn/thời kỳ] [kế hoạch/báo cáo/]",
);

/** `năm cuối kỳ`, `năm cuối của nhiệm kỳ`: a year that only the words name. */
function readEdgeYear(reader: Reader): boolean {
  return kit.skip(reader, (inner) => {
    if (!kit.takePhrase(inner, EDGE_YEARS)) return false;
    kit.take(inner, "của");
    return kit.takePhrase(inner, TERMS);
  });
}

/**
 * Reads what fixes the turns of a cadence behind it.
 *
 * ```
 * định kỳ 5 năm, năm cuối kỳ      hằng năm, trước ngày 23 tháng Chạp
 *                ^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readAnchor(
  reader: Reader,
  every: Cadence | "unspecified",
): CadenceAnchor | undefined {
  const unit = every === "unspecified" ? "year" : every.unit;
  if (!kit.atOne(reader, OPENINGS)) return undefined;
  const rules = unit === "year" ? YEARLY : unit === "month" ? MONTHLY : VAGUELY;
  return kit.attempt(reader, (inner) => {
    const bracket = kit.take(inner, "(");
    if (!bracket && !kit.take(inner, ",")) kit.take(inner, ":");
    let anchor = unit === "year" ? readYearAnchor(inner) : undefined;
    for (const rule of rules) anchor ??= readWordAnchor(inner, (place) => rule(place, unit));
    return anchor !== undefined && bracket && !kit.take(inner, ")") ? undefined : anchor;
  });
}

const OPENINGS = /* @__PURE__ */ wordSet(
  ", ( : vào năm các những ngày mùng rằm trước chậm muộn # của đầu giữa",
);

/** Years by their last digits, or a year of a term. */
export function readYearAnchor(reader: Reader): CadenceAnchor | undefined {
  if ((reader.hints & ANCHORED) === 0) return undefined;
  const yearsEndingIn = kit.attempt(reader, readYearsEnding);
  return yearsEndingIn === undefined ? readWordAnchor(reader, readEdgeYear) : { yearsEndingIn };
}

function readWordAnchor(
  reader: Reader,
  rule: (reader: Reader) => boolean,
): CadenceAnchor | undefined {
  const place = reader.position;
  if (!kit.take(reader, "của")) kit.take(reader, "vào");
  const start = reader.position;
  if (!rule(reader)) {
    reader.position = place;
    return undefined;
  }
  return { words: wordsOf(reader, { start, end: reader.position }) };
}

const BOUNDS = /* @__PURE__ */ phrases("vào|trước|[chậm/muộn] nhất|là|ngày|mùng");
/** `chậm nhất là trước ngày mùng`. */
const LONGEST_BOUND = 5;

/** `trước ngày 23 tháng Chạp`, `vào ngày rằm tháng Bảy`: no day that is the same each year. */
export function readLunarBound(reader: Reader): boolean {
  if ((reader.hints & LUNAR) === 0) return false;
  return kit.skip(reader, (inner) => {
    kit.skipPhrases(inner, BOUNDS, LONGEST_BOUND);
    const day = readLunarDay(inner) ?? kit.attempt(inner, (feast) => readFeast(feast, true));
    return day !== undefined && day !== "impossible" && day.shape === "lunar";
  });
}

/** `ngày rằm`: each lunar month has one. */
export function takeFullMoon(reader: Reader): boolean {
  kit.take(reader, "vào");
  kit.take(reader, "ngày");
  return kit.take(reader, "rằm");
}

/** `đầu tháng 3`, `giữa quý II`: days of every year that no words name exactly. */
export function readVagueTime(reader: Reader): boolean {
  if (!kit.atOne(reader, VAGUE)) return false;
  return kit.skip(reader, (inner) => {
    const period = readVaguePart(inner)?.period;
    return period?.shape === "months" && period.part !== "end" && lacksYear(period);
  });
}

const VAGUE = /* @__PURE__ */ wordSet("đầu giữa");

/** `đầu tháng`, `giữa mỗi quý`, behind the cadence of that unit. */
function readVagueUnit(reader: Reader, unit: Cadence["unit"]): boolean {
  if (!kit.takeOne(reader, VAGUE)) return false;
  kit.takeOne(reader, EACH);
  return (
    kit.takeMeaning(reader, UNITS) === unit && !kit.atOne(reader, ROMAN) && !kit.atNumber(reader)
  );
}

type AnchorRule = (reader: Reader, unit: Cadence["unit"]) => boolean;
const VAGUELY: readonly AnchorRule[] = [readVagueUnit];
const MONTHLY: readonly AnchorRule[] = [takeFullMoon, readVagueUnit];
const YEARLY: readonly AnchorRule[] = [readLunarBound, readVagueTime];

/** `đầu mỗi tháng`, `giữa hằng quý`: as far as the word of its unit. */
export function takeVaguePart(reader: Reader): boolean {
  return kit.atOne(reader, EACH, 1) && kit.takeOne(reader, VAGUE);
}
