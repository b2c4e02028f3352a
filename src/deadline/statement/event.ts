import type { Found, Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { lexicon, phrases, wordSet } from "../lexer/words.js";
import type { EventOffset, EventRelation, EventTiming } from "../timing.js";
import { readAmount } from "../calendar/amount.js";
import { atLunarMonth } from "../calendar/lunar-day.js";
import { readPhrase, wordsOf } from "./phrase.js";
import { TERM } from "../lexer/hints.js";
import { isYear, NEAR } from "../calendar/year.js";

/** Makes the finding of an event. */
function eventFound(
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

const UNITS = /* @__PURE__ */ lexicon(
  ["ngày", "day"],
  ["ngày làm việc", "working-day"],
  ["giờ", "hour"],
  ["giờ làm việc", undefined],
  ["tuần", "week"],
  ["tháng", "month"],
  ["năm", "year"],
);

/** `05 (năm) ngày làm việc`. */
function readOffset(reader: Reader): EventOffset | undefined {
  const amount = readAmount(reader);
  const unit = amount === undefined ? undefined : kit.takeMeaning(reader, UNITS);
  if (amount === undefined || unit === undefined || (unit === "year" && isYear(reader))) {
    return undefined;
  }
  // "Trước 23 tháng Chạp" is a day.
  if (atLunarMonth(reader, 0)) return undefined;
  return { amount, unit };
}

/** What only introduces a length of time. */
const INTRODUCTIONS = /* @__PURE__ */ phrases(
  "trong|vòng|khoảng|là|sau|trước|thời [hạn/gian]|[chậm/muộn/ít] nhất|không quá|tối [đa/thiểu]",
);
/** How many of them may follow one another. */
const LONGEST_INTRODUCTION = 8;

/**
 * Reads a term that runs from an event or up to one.
 *
 * ```
 * chậm nhất là 05 ngày làm việc kể từ ngày quyết định được ban hành
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * trước 15 ngày so với ngày khai mạc      trong ngày làm việc tiếp theo kể từ khi tiếp nhận
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readTermFromEvent(reader: Reader): Found[] | undefined {
  if ((reader.hints & TERM) === 0) return undefined;
  const start = reader.position;
  kit.take(reader, "ngay");
  kit.skipPhrases(reader, INTRODUCTIONS, LONGEST_INTRODUCTION);
  const introduced = reader.position;
  const offset = kit.at(reader, "ngày")
    ? kit.attempt(reader, readNextWorkingDay)
    : readOffset(reader);
  if (offset === undefined) return undefined;
  // "Trong 15 ngày đầu kể từ khi ...": the first days of what follows are their term.
  const first = kit.at(reader, "đầu", "tiên") ? 2 : kit.at(reader, "đầu") ? 1 : 0;
  const from = kit.nameAt(reader, first);
  if (first > 0 && (from === "kể" || from === "tính")) reader.position += first;
  kit.take(reader, ",");
  const before = kit.holds(reader, start, introduced, "trước");
  const relation =
    kit.attempt(reader, (inner) => readRelation(inner, before)) ??
    impliedRelation(reader, start, offset);
  const phrase = relation === undefined ? undefined : readPhrase(reader);
  if (relation === undefined || phrase === undefined) return undefined;
  return [eventFound(reader, start, phrase, relation, offset)];
}

/** `ngày làm việc tiếp theo`: one working day. */
function readNextWorkingDay(reader: Reader): EventOffset | undefined {
  if (!kit.take(reader, "ngày", "làm", "việc")) return undefined;
  const near = kit.takePhrase(reader, NEAR);
  const after = !kit.at(reader, "sau", "khi") && kit.take(reader, "sau");
  return near || after ? { amount: 1, unit: "working-day" } : undefined;
}

/**
 * Words that go on about the length itself (`sau 6 tháng đầu năm`, `trước 15 ngày làm việc`), and
 * units, of which a second one makes no event of the first.
 */
const NO_EVENTS = /* @__PURE__ */ wordSet(
  "đầu cuối đó này nữa học là thì và hoặc ngày tuần tháng quý năm giờ phút lần",
);

/** `sau 06 tháng triển khai`, `trước 03 ngày tổ chức`: in a cell the event follows by itself. */
function impliedRelation(
  reader: Reader,
  start: number,
  { unit }: EventOffset,
): "before" | "after" | undefined {
  const next = kit.peek(reader);
  const opens = reader.mode === "cell" && next.kind === "letters" && kit.nameAt(reader, -1) !== ",";
  // "trước 10 giờ sáng" is a time of day.
  if (!opens || unit === "hour" || kit.atOne(reader, NO_EVENTS)) return undefined;
  const first = kit.nameOf(reader, start);
  return first === "sau" ? "after" : first === "trước" ? "before" : undefined;
}

const SINCE = /* @__PURE__ */ phrases("[kể/tính] từ");

/** `kể từ ngày`, `sau khi`, `tính từ thời điểm`, `trước ngày`, `so với`. */
function readRelation(reader: Reader, before: boolean): "before" | "after" | undefined {
  const after = kit.takePhrase(reader, SINCE) || takeFrom(reader) || kit.take(reader, "sau");
  const ahead = !after && (kit.take(reader, "trước") || kit.take(reader, "so", "với"));
  const day = kit.at(reader, "ngày") && !kit.atNumber(reader, 1);
  const bare = before && (kit.at(reader, "khi") || day || kit.at(reader, "tính", "đến"));
  if (!after && !ahead && !bare) return undefined;
  kit.take(reader, "tính", "đến");
  if (!kit.take(reader, "thời", "điểm") && !kit.take(reader, "lúc")) takeDayWord(reader);
  kit.take(reader, "khi");
  return after && !before ? "after" : "before";
}

/** `từ ngày quyết định có hiệu lực`; but `từ ngày 10/7 đến ngày 12/7` is a range. */
function takeFrom(reader: Reader): boolean {
  const skip = kit.nameAt(reader, 1) === "ngày" ? 2 : 1;
  return !kit.atNumber(reader, skip) && kit.take(reader, "từ");
}

/** The `ngày` of `kể từ ngày ký` only introduces the event; that of `ngày 01/6` belongs to a date. */
function takeDayWord(reader: Reader): void {
  if (kit.at(reader, "ngày") && !kit.atNumber(reader, 1)) reader.position += 1;
}

/** Words after which `trước` and `sau` are no prepositions of time or name no event. */
const IDIOMS = /* @__PURE__ */ wordSet("mắt đây đó này hết tiên nay cùng và các ngày những trước");

/**
 * Reads an event after the word that relates to it.
 *
 * ```
 * Khi có phản ánh      ngay sau khi được phê duyệt      Trước và trong quá trình bầu cử
 * ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readEvent(reader: Reader): Found[] | undefined {
  const prepositions = readPrepositions(reader);
  const [first, ...others] = prepositions;
  if (first === undefined) return undefined;
  const introduced = readEventWord(reader);
  const single = others.length === 0 && first.relation !== "when";
  const clear = !single || introduced;
  const opens = first.relation === "during" ? opensOccasion : opensEvent;
  if (!clear && !opens(reader)) return undefined;
  const offset = single ? offsetAtEnd(reader) : undefined;
  // In prose only a length of time makes "trước kỳ họp" a deadline.
  if (!clear && offset === undefined && reader.mode === "running") return undefined;
  const phrase = offset?.phrase ?? readPhrase(reader);
  if (phrase === undefined) return undefined;
  return prepositions.map(({ relation, start, end }, index) => {
    const found = eventFound(reader, start, phrase, relation, offset?.offset);
    // Of "trước, trong và sau kỳ họp" only the last preposition stands with the event.
    return index < others.length ? { ...found, end } : found;
  });
}

/** A preposition with the pieces it stands in. */
interface Preposition extends Run {
  readonly relation: EventRelation;
}

function readPrepositions(reader: Reader): Preposition[] {
  const prepositions: Preposition[] = [];
  for (;;) {
    const start = reader.position;
    const relation = readPreposition(reader);
    if (relation !== undefined) prepositions.push({ relation, start, end: reader.position });
    if (relation === undefined || !kit.atPhrase(reader, MORE)) return prepositions;
    reader.position += 1;
  }
}

const MORE = /* @__PURE__ */ phrases("[,/và] [trước/trong/sau]");

const PREPOSITIONS = /* @__PURE__ */ lexicon(
  ["[ngay/] sau", "after"],
  ["trước", "before"],
  ["trong [suốt/]|[xuyên/] suốt", "during"],
);

function readPreposition(reader: Reader): EventRelation | undefined {
  const relation = kit.takeMeaning(reader, PREPOSITIONS);
  if (relation !== undefined) return relation;
  if (kit.at(reader, "ngay", "khi")) reader.position += 1;
  return kit.at(reader, "khi") ? "when" : undefined;
}

/** `khi`, `quá trình`, `thời điểm`: the word that says that an event follows. */
function readEventWord(reader: Reader): boolean {
  if (kit.take(reader, "quá", "trình") || kit.take(reader, "khi")) return true;
  const day = kit.at(reader, "ngày") && !kit.at(reader, "ngày", "làm");
  const span = kit.at(reader, "thời", "gian") && !kit.at(reader, "thời", "gian", "quy");
  const length = day ? 1 : span ? 2 : 0;
  if (length === 0 || kit.peek(reader, length).kind !== "letters") return false;
  reader.position += length;
  return true;
}

/** What an occasion may be named after. */
const FEASTS = /* @__PURE__ */ wordSet("# tết lễ quốc giỗ");

/**
 * Reads an occasion without a preposition: its days are those of nobody's choice.
 *
 * ```
 * Dịp 30/4 và 1/5      vào dịp Tết Nguyên đán
 * ^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readOccasion(reader: Reader): Found[] | undefined {
  const start = reader.position;
  const named = kit.at(reader, "dịp") && kit.atOne(reader, FEASTS, 1);
  if (reader.mode === "running" || !named) return undefined;
  const phrase = readPhrase(reader);
  return phrase === undefined ? undefined : [eventFound(reader, start, phrase, "during")];
}

/** What lasts a while. */
const OCCASIONS = /* @__PURE__ */ wordSet("kỳ đợt dịp mùa phiên buổi cuộc");

/** `trong kỳ họp`, `trong dịp Tết`; `trong kỳ` alone is the reporting period. */
function opensOccasion(reader: Reader): boolean {
  const { kind } = kit.peek(reader, 1);
  if (kit.at(reader, "dịp") && kind === "digits") return true;
  return kit.atOne(reader, OCCASIONS) && kind === "letters" && kit.nameAt(reader, 1) !== "báo";
}

/** `Trước kỳ họp`: in a cell, any words but the idioms name an event. */
function opensEvent(reader: Reader): boolean {
  return kit.peek(reader).kind === "letters" && !kit.atOne(reader, IDIOMS);
}

/** How many words may name an event whose length of time stands after it. */
const LONGEST_EVENT = 24;

/** `Trước kỳ họp 15 ngày`: the length stands after the event. */
function offsetAtEnd(reader: Reader): { phrase: Run; offset: EventOffset } | undefined {
  if ((reader.hints & TERM) === 0) return undefined;
  return kit.attempt(reader, (inner) => {
    let offset: EventOffset | undefined;
    const limit = inner.position + LONGEST_EVENT;
    const phrase = readPhrase(inner, (place) => {
      if (place.position > limit) return true;
      const { position } = place;
      offset = readLateOffset(place);
      const { kind } = kit.peek(place);
      place.position = position;
      return offset !== undefined && kind !== "letters" && kind !== "digits";
    });
    if (phrase === undefined || offset === undefined) return undefined;
    readLateOffset(inner);
    return { phrase, offset };
  });
}

function readLateOffset(reader: Reader): EventOffset | undefined {
  kit.skipPhrases(reader, INTRODUCTIONS, LONGEST_INTRODUCTION);
  return kit.attempt(reader, readOffset);
}

/**
 * Reads events that a word or two name by themselves.
 *
 * ```
 * đột xuất      đột xuất khi có yêu cầu      kể từ ngày ký ban hành
 * ^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readNamedEvent(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (kit.take(reader, "đột", "xuất")) {
    // "đột xuất khi có yêu cầu": the event follows; the word says what is done.
    if (kit.at(reader, "khi")) return undefined;
    return [eventFound(reader, start, { start, end: reader.position }, "when")];
  }
  if (!kit.takePhrase(reader, SINCE) && !kit.take(reader, "từ", "khi")) return undefined;
  if (!kit.take(reader, "thời", "điểm")) takeDayWord(reader);
  kit.take(reader, "khi");
  if (kit.peek(reader).kind !== "letters") return undefined;
  const phrase = readPhrase(reader);
  return phrase === undefined ? undefined : [eventFound(reader, start, phrase, "after")];
}
