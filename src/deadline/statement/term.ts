import { readEnd } from "../calendar/range.js";
import { TERM } from "../lexer/hints.js";
import type { Found, Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { AND, ENDS, NUMERALS, phrases, wordSet } from "../lexer/words.js";
import type { EventOffset, EventRelation, EventTiming } from "../timing.js";
import { atCounting, readLateCounting, type Length } from "./counting.js";
import { offsetOf, readLength } from "./length.js";
import { readPhrase, wordsOf } from "./phrase.js";
import { readRelation, SINCE } from "./relation.js";

/** Makes the finding of an event. */
export function eventFound(
  reader: Reader,
  start: number,
  phrase: Run,
  relation: EventRelation,
  offset?: EventOffset,
): Found {
  const event = wordsOf(reader, phrase);
  const timing: EventTiming =
    offset === undefined
      ? { kind: "event", event, relation }
      : { kind: "event", event, relation, offset };
  return { timing, start, end: reader.position };
}

/** Makes the finding of a term, with what is to be queried about its length. */
export function termFound(
  reader: Reader,
  start: number,
  phrase: Run,
  relation: EventRelation,
  length: Length,
): Found {
  const counted = readLateCounting(reader, length);
  reader.problems.push(...counted.notes);
  if (counted.partial !== undefined || holdsLength(reader, phrase)) {
    return kit.partlyRead(reader, start);
  }
  return eventFound(reader, start, phrase, relation, offsetOf(counted, relation === "before"));
}

/** With these words something is said beside the event. */
const BESIDE = /* @__PURE__ */ wordSet("( , trường nếu thì đối");
const UNITS = /* @__PURE__ */ wordSet("ngày tuần tháng giờ");

/** `15 ngày kể từ ngày nhận (trường hợp phức tạp 30 ngày)`: which of the two holds is open. */
function holdsLength(reader: Reader, { start, end }: Run): boolean {
  let beside = false;
  for (let index = start; index < end; index++) {
    beside ||= kit.isOneOf(reader, index, BESIDE);
    const number = kit.isOneOf(reader, index - 1, NUMERALS);
    // "(Nghị định ngày 05 tháng 3)" is a date.
    const dated = kit.nameOf(reader, index + 1) === "#";
    if (beside && number && !dated && kit.isOneOf(reader, index, UNITS)) return true;
  }
  return false;
}

/** What only introduces a length of time. */
export const INTRODUCTIONS = /* @__PURE__ */ phrases(
  "trong|vòng|khoảng|là|sau|trước|vào|đến|thời [hạn/gian]|[chậm/muộn/ít] nhất|tối [đa/thiểu]|" +
    "không [để/được/vượt/] [muộn/chậm/] quá|không [để/được/vượt/] [muộn/chậm/quá] hơn",
);
/** How many of them may follow one another. */
export const LONGEST_INTRODUCTION = 8;

/**
 * Reads a term that runs from an event or up to one.
 *
 * ```
 * chậm nhất là 05 ngày làm việc kể từ ngày quyết định được ban hành
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * trước 15 ngày so với ngày khai mạc      trong ngày làm việc tiếp theo kể từ khi tiếp nhận
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readTermFromEvent(reader: Reader): Found[] | undefined {
  return (reader.hints & TERM) === 0 ? undefined : readTerm(reader, true);
}

function readTerm(reader: Reader, shares: boolean): Found[] | undefined {
  const start = reader.position;
  // "định kỳ 15 ngày": how often.
  if (kit.nameAt(reader, -1) === "kỳ" && kit.nameAt(reader, -2) === "định") return undefined;
  kit.take(reader, "ngay");
  kit.skipPhrases(reader, INTRODUCTIONS, LONGEST_INTRODUCTION);
  const introduced = reader.position;
  const length = readLength(reader);
  if (length === undefined) return undefined;
  const term: Introduced = { start, introduced, length };
  const alone = kit.attempt(reader, (inner) => readAlone(inner, term));
  if (alone !== undefined) return alone;
  // "Trong 15 ngày đầu kể từ khi ...": the first days of what follows are their term.
  const first = kit.at(reader, "đầu", "tiên") ? 2 : kit.at(reader, "đầu") ? 1 : 0;
  const from = kit.nameAt(reader, first);
  if (first > 0 && (from === "kể" || from === "tính")) reader.position += first;
  if (kit.take(reader, ",") && isDuration(reader, term)) return undefined;
  const before = kit.holds(reader, start, introduced, "trước");
  if (isReviewed(reader, term)) return undefined;
  const relation =
    kit.attempt(reader, (inner) => readRelation(inner, before, introduced > start)) ??
    (opensTerm(reader, term) && !before && kit.take(reader, "khi") ? "after" : undefined) ??
    impliedRelation(reader, term);
  if (relation === undefined || isImpossible(reader)) return undefined;
  const shared = shares
    ? kit.attempt(reader, (inner) => readSharedEvent(inner, term, relation))
    : undefined;
  if (shared !== undefined) return shared;
  const phrase = readPhrase(reader, atCounting);
  return phrase === undefined ? undefined : [termFound(reader, start, phrase, relation, length)];
}

/** `5 ngày trước và 7 ngày sau kỳ họp`: one event for both. */
function readSharedEvent(
  reader: Reader,
  { start, length }: Introduced,
  relation: "before" | "after",
): Found[] | undefined {
  const end = reader.position;
  if (!kit.takeOne(reader, AND) || !kit.atOne(reader, NUMERALS)) return undefined;
  const others = readTerm(reader, false);
  const timing = others?.[0]?.timing;
  if (others === undefined || timing?.kind !== "event" || timing.event === "") return undefined;
  const offset = offsetOf(length, relation === "before");
  reader.problems.push(...length.notes);
  return [{ timing: { ...timing, relation, offset }, start, end }, ...others];
}

/** A length with the words before it. */
interface Introduced {
  readonly start: number;
  /** Where the length begins. */
  readonly introduced: number;
  readonly length: Length;
}

/** Whether words introduce a length, or it opens what is said. */
function opensTerm(reader: Reader, { start, introduced }: Introduced): boolean {
  return introduced > start || (reader.mode === "cell" && opensItem(reader, start));
}

/** `Tập huấn 02 ngày, trước ngày 30/6`: how long it lasts, and then by when. */
function isDuration(reader: Reader, { start, introduced }: Introduced): boolean {
  if (!kit.at(reader, "trước") && !kit.at(reader, "sau")) return false;
  const day = kit.nameAt(reader, 1) === "ngày" ? 2 : 1;
  return introduced === start || kit.atNumber(reader, day);
}

/**
 * `sơ kết 03 năm trước ngày 15/3`, `9 tháng trước ngày 20/9`: what is looked back on or reported
 * on. Months and years are counted back from a day only where a word says so (`ít nhất 6 tháng`).
 */
function isReviewed(reader: Reader, { start, introduced, length }: Introduced): boolean {
  if (length.unit !== "year" && length.unit !== "month") return false;
  if (introduced > start || !kit.at(reader, "trước")) return false;
  return kit.atNumber(reader, 1) || (kit.nameAt(reader, 1) === "ngày" && kit.atNumber(reader, 2));
}

/** Signs after which something new is said. */
const OPENING = /* @__PURE__ */ wordSet(": ; - + . • *");

function opensItem(reader: Reader, start: number): boolean {
  // "T+30 ngày": from a day that a letter stands for.
  const glued = reader.pieces[start]?.gap === "none" && reader.pieces[start - 1]?.gap === "none";
  if (glued && kit.nameOf(reader, start - 1) === "+") return false;
  const tag = kit.opensBlock(reader, start);
  return tag || kit.isOneOf(reader, start - 1, OPENING);
}

/** Words that leave no doubt that a length is meant: no time of day, no cadence. */
const LIMITS = /* @__PURE__ */ wordSet("vòng hạn gian đa");
/** Nobody names an hour of the day with such a number. */
const NO_HOUR = 24;

/**
 * Reads a term that does not say what it runs from, where a cell says nothing else.
 *
 * ```
 * 05 ngày làm việc      trong 24 giờ      Thẩm định: không quá 02 tháng
 * ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readAlone(reader: Reader, term: Introduced): Found[] | undefined {
  const { start, introduced, length } = term;
  if (reader.mode === "running") return undefined;
  const opens = opensItem(reader, start) || followsCase(reader, start);
  if (!opens && !isWithin(reader, term)) return undefined;
  const late = readLateCounting(reader, length);
  const ends = kit.atEnd(reader) || kit.atOne(reader, ENDS) || atComplement(reader);
  // "05 ngày (từ 10/6 đến 15/6)": the bracket says when.
  const other =
    late.partial === "remark" ||
    late.ordinal === true ||
    kit.holds(reader, start, introduced, "trước");
  if (!ends || other || !isTerm(reader, { ...term, length: late })) return undefined;
  const nothing = { start: reader.position, end: reader.position };
  return [termFound(reader, start, nothing, "after", late)];
}

/** `trả lời trong vòng 07 ngày`, `trong thời hạn 10 ngày`: no length that something lasts. */
function isWithin(reader: Reader, { start, introduced }: Introduced): boolean {
  if (kit.nameOf(reader, start) !== "trong") return false;
  const last = kit.nameOf(reader, introduced - 1);
  return last === "vòng" || last === "hạn";
}

const CASES = /* @__PURE__ */ wordSet("trường nếu đối");
/** How many words may tell a case. */
const LONGEST_CASE = 12;

/** `trường hợp phức tạp thì không quá 45 ngày`: the term of a case that an item begins with. */
function followsCase(reader: Reader, start: number): boolean {
  if (kit.nameOf(reader, start - 1) !== "thì") return false;
  for (let index = start - 2; index > start - LONGEST_CASE; index--) {
    if (!kit.isWord(reader, index)) return false;
    if (kit.isOneOf(reader, index, CASES)) return opensItem(reader, index);
  }
  return false;
}

/** `trong 48 giờ đối với vụ việc phức tạp`: what it is for, if no other length follows. */
function atComplement(reader: Reader): boolean {
  const complement = kit.at(reader, "đối", "với") || kit.at(reader, "với") || kit.at(reader, "cho");
  return complement && !kit.holds(reader, reader.position, reader.end, "#");
}

/** Whether a length is a term: `17 giờ` may be an hour of the day, `6 tháng` a cadence. */
function isTerm(reader: Reader, { start, introduced, length }: Introduced): boolean {
  const { unit, amounts, restated } = length;
  if (unit === "day" || unit === "working-day" || restated === true) return true;
  for (let index = start; index < introduced; index++) {
    if (kit.isOneOf(reader, index, LIMITS)) return true;
  }
  const inside = kit.nameOf(reader, start) === "trong";
  if (unit === "hour") return inside || amounts[1] >= NO_HOUR;
  return kit.holds(reader, start, introduced, "quá") || (inside && unit === "week");
}

/**
 * Reads a term whose length stands behind the day it is counted from.
 *
 * ```
 * Trước ngày 30/6/2026 ít nhất 15 ngày      kể từ ngày 15/3/2026, trong 30 ngày
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readTermAroundDay(reader: Reader): Found[] | undefined {
  if ((reader.hints & TERM) === 0) return undefined;
  const start = reader.position;
  const relation = kit.take(reader, "trước") ? "before" : "after";
  if (relation === "after" && !kit.take(reader, "sau") && !kit.takePhrase(reader, SINCE)) {
    return undefined;
  }
  const first = reader.position;
  const moment = kit.atNumber(reader) || kit.at(reader, "ngày", "#") ? readEnd(reader) : undefined;
  if (moment?.shape !== "day") return undefined;
  const phrase = { start: first, end: reader.position };
  const behind = reader.position;
  const length = readLengthBehind(reader);
  // "Trước ngày 15/6/2026, 6 tháng": what is reported on.
  const bare =
    length !== undefined && relation === "before" && isBareAmount(reader, behind, length);
  return length === undefined || bare
    ? undefined
    : [termFound(reader, start, phrase, relation, length)];
}

/** Whether months or years stand behind a day without a word that introduces them. */
function isBareAmount(reader: Reader, start: number, { unit }: Length): boolean {
  return (unit === "year" || unit === "month") && kit.isOneOf(reader, start, NUMERALS);
}

/** `kể từ ngày ký, chậm nhất 05 ngày`: a length behind an event, and then nothing of it. */
export function readLengthBehind(reader: Reader): Length | undefined {
  const bracket = kit.take(reader, "(");
  const comma = !bracket && kit.take(reader, ",");
  const start = reader.position;
  kit.skipPhrases(reader, INTRODUCTIONS, LONGEST_INTRODUCTION);
  if ((bracket || comma) && reader.position === start) return undefined;
  const length = kit.at(reader, "ngày") ? undefined : readLength(reader);
  if (bracket && !kit.take(reader, ")")) return undefined;
  const { kind } = kit.peek(reader);
  return kind === "letters" || kind === "digits" ? undefined : length;
}

/** `kể từ ngày 31/02/2026`: from a day that cannot exist nothing runs. */
function isImpossible(reader: Reader): boolean {
  const day = kit.at(reader, "ngày") ? 1 : 0;
  if (!kit.atNumber(reader, day)) return false;
  const { position } = reader;
  const problems = reader.problems.length;
  readEnd(reader);
  reader.position = position;
  return reader.problems.length > problems;
}

/**
 * Words that go on about the length itself (`sau 6 tháng đầu năm`, `trước 15 ngày làm việc`), and
 * units, of which a second one makes no event of the first.
 */
const NO_EVENTS = /* @__PURE__ */ wordSet(
  "của đầu cuối đó này nữa học là thì và hoặc ngày tuần tháng quý năm giờ phút lần",
);

/** `sau 06 tháng triển khai`, `trước 03 ngày tổ chức`: in a cell the event follows by itself. */
function impliedRelation(
  reader: Reader,
  { start, length }: Introduced,
): "before" | "after" | undefined {
  const next = kit.peek(reader);
  const opens = reader.mode === "cell" && next.kind === "letters" && kit.nameAt(reader, -1) !== ",";
  // "trước 10 giờ sáng" is a time of day.
  if (!opens || length.unit === "hour" || length.ordinal === true) return undefined;
  if (kit.atOne(reader, NO_EVENTS)) return undefined;
  const first = kit.nameOf(reader, start);
  return first === "sau" ? "after" : first === "trước" ? "before" : undefined;
}
