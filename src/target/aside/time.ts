import { readDeadline, type DeadlineExpression } from "../../deadline/index.js";
import { defined, type Span } from "../../text/index.js";
import type { SaidOf } from "../bound/part.js";
import { GOAL_NOUNS } from "../data/goal-words.js";
import { ACHIEVING, HEADS, PLANNED } from "../data/name-words.js";
import { UNITS } from "../data/unit-words.js";
import * as context from "../data/context-words.js";
import * as kit from "../token/reader.js";

/** A time is written in at most so many tokens; an event may be longer. */
const LONGEST = 18;
const LONGEST_EVENT = 30;

/**
 * Reads a time that stands beside a target: where it begins is settled here, what it says is left
 * to the reader of deadlines.
 *
 * ```
 * Đến năm 2025, 100% hồ sơ …      … trong năm 2021      hàng quý có ít nhất 04 tin
 * ^^^^^^^^^^^^                       ^^^^^^^^^^^^^^      ^^^^^^^^
 * ```
 */
export function readTime(reader: kit.Reader): SaidOf<"time"> | undefined {
  // `cuối năm học 2026 - 2027`: the end of it is the end of the period itself.
  const school = kit.phraseAt(reader, context.SCHOOL_YEAR_ENDS)?.length ?? 0;
  if (school === 0 && !beginsTime(reader)) return undefined;
  // `cuối 2029` likewise is that year.
  const inside = kit.at(reader, SCHOOL_YEAR, school) || isBareYear(reader, school);
  const start = reader.position + (school > 0 && inside ? school : 0);
  const window = kit.cutOf(reader, { start, end: start + windowLength(reader) });
  const deadline = opening(readDeadline(window));
  if (deadline === undefined) return undefined;
  const pieces = window.pieces.filter((piece) => piece.start < deadline.text.length).length;
  const last = (reader.firsts[start] ?? 0) + pieces;
  while ((reader.firsts[reader.position] ?? last) < last) reader.position += 1;
  const timing = deadline.clauses[0]?.timing;
  const every = timing?.kind === "recurring" ? timing.every : "unspecified";
  return defined({ kind: "time", deadline, every: every === "unspecified" ? undefined : every });
}

const SCHOOL_YEAR = /* @__PURE__ */ kit.phrases("năm học");

/** The first statement of time of a window, lists such as `Quý II, IV` included. */
function opening({ text, clauses, findings }: DeadlineExpression): DeadlineExpression | undefined {
  let length = 0;
  let kept = 0;
  const skipped: Span[] = [];
  for (const { timing, span } of clauses) {
    const between = text.slice(length, span.start).trim();
    const follows = between === "" || (length > 0 && TIME_JOINTS.has(between));
    if (!follows || !TIMINGS.has(timing.kind)) break;
    // "trong 01 ngày": a length alone is a bound of its own.
    if (timing.kind === "event" && timing.event === "") break;
    if (span.start > length) skipped.push({ start: length, end: span.start });
    kept += 1;
    length = span.end;
  }
  if (length === 0) return undefined;
  return {
    text: text.slice(0, length),
    // What stands behind the time is no label of it.
    clauses: clauses.slice(0, kept).map(({ timing, span }) => ({ timing, span })),
    skipped,
    findings: findings.filter(({ span }) => span !== undefined && span.end <= length),
  };
}

/** Kinds of times that are read together. */
const TIMINGS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "by",
  "within",
  "recurring",
  "event",
  "ongoing",
]);

/** What stands between two times. */
const TIME_JOINTS: ReadonlySet<string> = /* @__PURE__ */ new Set([",", "và"]);

/** Whether a time begins here, by its first words; `6 tháng đầu năm` has none. */
function beginsTime(reader: kit.Reader): boolean {
  // `Sau năm 2027`: no time by which.
  if (kit.is(reader, "sau", -1)) return false;
  // `(giá so sánh năm 2010)`: the year of the prices.
  if (kit.phraseBefore(reader, PRICES) || isOfBody(reader) || isOfDocument(reader)) return false;
  // `số việc chuyển sang năm 2026`: what is carried over.
  if (kit.is(reader, "sang", -1) && kit.is(reader, "chuyển", -2)) return false;
  if (kit.isNumber(reader) && isBareTime(reader)) return true;
  const { value, length } = kit.phraseAt(reader, context.TIME_OPENINGS) ?? {
    value: "half",
    length: 0,
  };
  const number = kit.isNumber(reader, length);
  const stroke = kit.is(reader, "/", length + 1);
  switch (value) {
    case "sure":
      return true;
    case "number":
      return number;
    case "year":
      return kit.isYear(kit.peek(reader, length));
    case "day":
      return number && (stroke || isBareYear(reader, length));
    case "half":
      return number && kit.at(reader, context.HALF_YEAR, length + 1);
    case "latest":
      // `chậm nhất 05 ngày`: a length, which is a bound of its own.
      return !number || stroke;
    case "quarter":
      return kit.is(reader, "/", length) && kit.isYear(kit.peek(reader, length + 1));
  }
}

/** `2026`, `2026 - 2030`, `30/6/2026`: so many tokens at most. */
const LONGEST_BARE = 5;

/**
 * Whether digits alone are a time: in brackets behind a figure, or before a colon at the head.
 *
 * ```
 * 92% (2026), 93% (31/12/2027)      2026: 60%      30/6: 50%
 *      ^^^^        ^^^^^^^^^^       ^^^^           ^^^^
 * ```
 */
function isBareTime(reader: kit.Reader): boolean {
  let length = 1;
  while (length < LONGEST_BARE && DATE_SIGNS.has(kit.peek(reader, length).key)) length += 2;
  const first = kit.peek(reader).value;
  const year = kit.isYear(kit.peek(reader));
  // `2026 - 60%`, `2026 đạt 60%`
  const dashed = kit.is(reader, "-", 1) && kit.is(reader, "%", 3);
  if (year && (dashed || kit.is(reader, "đạt", 1))) return opensLabel(reader);
  // `60% - 2026`, `60%/2026`
  const joined = kit.is(reader, "-", -1) || kit.is(reader, "/", -1);
  if (year && joined && kit.is(reader, "%", -2) && endsHere(reader, length)) return true;
  if (kit.is(reader, ":", length)) {
    const dated = length > 1 && first <= MOST_DAYS && kit.peek(reader, 2).value <= MOST_MONTHS;
    // `Mục tiêu 2026: 80%`
    if (year && (kit.phraseBefore(reader, GOAL_NOUNS) || namesMeasure(reader))) return true;
    return opensLabel(reader) && (dated || year);
  }
  if (!kit.is(reader, "(", -1) || !kit.is(reader, ")", length)) return false;
  if (!kit.isYear(kit.peek(reader, length - 1))) return false;
  const bracket = kit.cursorAt(reader, reader.position - 1);
  // `(2026) 60%`
  if (opensLabel(bracket) && kit.isNumber(reader, length + 1)) return true;
  if (kit.is(bracket, "%", -1) || kit.phraseBefore(bracket, UNITS)) return true;
  // `Giai đoạn 1 (2026 - 2027): 50% hộ`
  if (kit.is(reader, ":", length + 1) && kit.phraseBefore(bracket, STAGES)) return true;
  return endsHere(reader, length + 1) && endsItem(bracket);
}

/** Signs within a date. */
const DATE_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set(["/", "-"]);

/** `Thu ngân sách 2026: 48 tỷ đồng`: behind the name of a measure alone. */
function namesMeasure(reader: kit.Reader): boolean {
  let back = 0;
  while (back < LONGEST_ITEM && kit.isWord(reader, -back - 1)) back += 1;
  const start = reader.position - back;
  const whole = start === reader.start || kit.peek(reader, -back).gap === "line";
  const name = { start, end: reader.position };
  return (
    back > 1 &&
    whole &&
    [HEADS, PLANNED].some((table) => kit.standsAt(reader, start, table)) &&
    kit.placeOf(reader, EDITIONS, name) === undefined
  );
}

/** Whether an item or its line ends before a token. */
function endsHere(reader: kit.Reader, ahead: number): boolean {
  const next = kit.peek(reader, ahead);
  return kit.isEnd(next) || next.gap === "line" || TIME_CLOSING.has(next.key);
}

/** Signs that close a time. */
const TIME_CLOSING: ReadonlySet<string> = /* @__PURE__ */ new Set([",", ";"]);

/** Whether a label may begin here: at the head, on a line of its own or behind a joint. */
function opensLabel(reader: kit.Reader): boolean {
  if (reader.position === reader.start || kit.peek(reader).gap === "line") return true;
  const { key } = kit.peek(reader, -1);
  return TIME_OPENING.has(key) || (key === "/" && kit.is(reader, "%", -2));
}

/** Signs before a time. */
const TIME_OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set([",", ":", "("]);

/** What has its year in brackets behind its name. */
const EDITIONS = /* @__PURE__ */ kit.phrases(
  "theo|luật|nghị định|thông tư|quyết định|chuẩn|tiêu chí|giá|đề án|chương trình|kế hoạch|chiến lược|phiên bản|tcvn|qcvn|iso|so với|từ",
);
const LONGEST_ITEM = 10;
const STAGES = /* @__PURE__ */ kit.phrases(
  "[giai đoạn/đợt/bước/kỳ/lần/năm] [1/2/3/4/5/01/02/03/i/ii/iii/đầu/cuối]",
);

/** `100% hồ sơ được số hóa (2026)`: only the name of a measure stands before the bracket, and its figure. */
function endsItem(bracket: kit.Reader): boolean {
  let back = 1;
  // `70 triệu đồng/người (2026)`
  const goesOn = (): boolean => kit.isWord(bracket, -back) || kit.is(bracket, "/", -back);
  while (back < LONGEST_ITEM && goesOn()) back += 1;
  const name = { start: bracket.position - back + 1, end: bracket.position };
  const counted = kit.isNumber(bracket, -back) || kit.is(bracket, "%", -back);
  return counted && kit.placeOf(bracket, EDITIONS, name) === undefined;
}

const MOST_DAYS = 31;
const MOST_MONTHS = 12;
const PRICES = /* @__PURE__ */ kit.phrases("giá [so sánh/cố định/hiện hành/thực tế/gốc/]");
const TERM = /* @__PURE__ */ kit.phrases("nhiệm kỳ");
const BODIES = /* @__PURE__ */ kit.phrases("quốc hội|hội đồng nhân dân|hđnd|cấp ủy|ban chấp hành");
const RESOLVED = /* @__PURE__ */ kit.phrases("nghị quyết|đại hội");
const EACH_YEAR = /* @__PURE__ */ kit.phrases("[mỗi/hàng] năm");
const LONGEST_BODY = 10;

/** `cấp ủy nhiệm kỳ 2025 - 2030`, `Nghị quyết nhiệm kỳ … đề ra mỗi năm`: the term of a body. */
function isOfBody(reader: kit.Reader): boolean {
  if (!kit.at(reader, TERM)) return false;
  const yearly = kit.placeOf(reader, EACH_YEAR, { start: reader.position, end: reader.end });
  for (let back = 1; back <= LONGEST_BODY && kit.isWord(reader, -back); back += 1) {
    if (kit.at(reader, BODIES, -back)) return true;
    if (yearly !== undefined && kit.at(reader, RESOLVED, -back)) return true;
  }
  return false;
}

const PERIOD = /* @__PURE__ */ kit.phrases("[trong/] [giai đoạn/thời kỳ/nhiệm kỳ]");
const FOLLOWED = /* @__PURE__ */ kit.phrases(
  "theo [quy định tại/quy định của/] [các/] [bộ/] [tiêu chí/chuẩn/tiêu chuẩn/chương trình/đề án/kế hoạch/quyết định/nghị quyết/chiến lược/quy hoạch/dự án]",
);
const LONGEST_TITLE = 20;

/** `(theo Bộ tiêu chí quốc gia giai đoạn 2026 - 2030)`: the period in the name of what is followed. */
function isOfDocument(reader: kit.Reader): boolean {
  if (!kit.at(reader, PERIOD)) return false;
  for (let back = 1; back <= LONGEST_TITLE && kit.isWord(reader, -back); back += 1) {
    if (kit.at(reader, FOLLOWED, -back)) return true;
  }
  return false;
}

/** `Đến 2030: 100% cán bộ …`: nothing is counted behind the year. */
function isBareYear(reader: kit.Reader, ahead: number): boolean {
  if (!kit.isYear(kit.peek(reader, ahead))) return false;
  // `Đến 2028 cơ bản xóa hết …`: at the head nothing is counted.
  if (reader.position === reader.start && kit.isWord(reader, ahead + 1)) return true;
  // `…, đến 2028 hoàn thành 60.000 trang`: behind the year a verb begins.
  if (kit.is(reader, ",", -1) && kit.at(reader, ACHIEVING, ahead + 1)) return true;
  return !kit.isWord(reader, ahead + 1) || kit.at(reader, context.TIME_STOPS, ahead + 1);
}

/** How many tokens may belong to the time. */
function windowLength(reader: kit.Reader): number {
  const longest = kit.is(reader, "chậm") || kit.is(reader, "muộn") ? LONGEST_EVENT : LONGEST;
  let length = 1;
  for (; length < longest; length++) {
    if (kit.isEnd(kit.peek(reader, length)) || kit.at(reader, context.TIME_STOPS, length)) break;
    if (kit.is(reader, ",", length) && !isListed(reader, length + 1)) break;
    // `Đến 2028 phủ sóng 5G …`: behind a bare year something else begins.
    const bare = length === 2 && kit.isYear(kit.peek(reader, 1)) && kit.isWord(reader, length);
    if (
      bare &&
      reader.position === reader.start &&
      kit.phraseAt(reader, context.TIME_OPENINGS)?.value === "day" &&
      !kit.is(reader, "và", length)
    )
      break;
    // `đến năm 2030 tạo việc làm cho …`: behind the year a verb begins.
    if (kit.isYear(kit.peek(reader, length - 1)) && kit.at(reader, ACHIEVING, length)) break;
    // `năm 2030 là 1 - 2% GDP`: what it is by then, and no day of it.
    if (kit.is(reader, "là", length) && opensCount(reader, length + 1)) break;
    // `Năm 2026, 2027 tỷ lệ …`: a list of years ends with its last.
    const years = [1, 3].every((back) => kit.isYear(kit.peek(reader, length - back)));
    if (years && kit.isWord(reader, length) && !kit.is(reader, "và", length)) break;
    if (kit.isNumber(reader, length) && kit.is(reader, "%", length + 1)) break;
    // `Đến năm 2027 trồng từ 300 - 400 ha`: from so many, not from a day.
    if (kit.is(reader, "từ", length) && opensCount(reader, length + 1)) break;
  }
  return length;
}

function opensCount(reader: kit.Reader, ahead: number): boolean {
  const number = kit.peek(reader, ahead);
  return number.kind === "digits" && !kit.isYear(number) && !kit.is(reader, "/", ahead + 1);
}

/** `Quý II, IV/2021`, `tháng 3, 6, 9`. */
function isListed(reader: kit.Reader, ahead: number): boolean {
  if (kit.at(reader, context.LISTED_PERIODS, ahead)) return true;
  // `vào năm 2026, 2027, 2028`
  const years = [ahead - 2, ahead].every((place) => kit.isYear(kit.peek(reader, place)));
  if (years && !kit.is(reader, "/", ahead + 1)) return true;
  return kit.isNumber(reader, ahead) && kit.at(reader, context.LIST_JOINTS, ahead + 1);
}
