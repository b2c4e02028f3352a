import type { Found, Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN, lexicon, phrases, wordSet } from "../lexer/words.js";
import { readMarkedDay } from "../calendar/day.js";
import type { EventRelation } from "../timing.js";
import { TERM } from "../lexer/hints.js";
import type { Length } from "./counting.js";
import { readLength } from "./length.js";
import { atAnotherTime, readPhrase, wordsOf } from "./phrase.js";
import { IDIOMS, SINCE, takeDayWord } from "./relation.js";
import {
  eventFound,
  INTRODUCTIONS,
  LONGEST_INTRODUCTION,
  readLengthBehind,
  termFound,
} from "./term.js";

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
  const single = others.length === 0;
  const clear = !single || first.relation === "when" || introduced;
  const opens = first.relation === "during" ? opensOccasion : opensEvent;
  if (!clear && !opens(reader)) return undefined;
  const late = single ? readLate(reader, first) : undefined;
  // In prose only a length of time makes "trước kỳ họp" a deadline.
  if (!clear && late === undefined && reader.mode === "running") return undefined;
  if (late !== undefined) {
    return [termFound(reader, first.start, late.phrase, sideOf(first), late.length)];
  }
  const phrase = readPhrase(reader);
  if (phrase === undefined) return undefined;
  const counts = single && first.relation !== "during";
  const behind = counts ? kit.attempt(reader, readLengthBehind) : undefined;
  if (behind !== undefined) {
    return [termFound(reader, first.start, phrase, sideOf(first), behind)];
  }
  const duty = counts ? kit.attempt(reader, readLengthOfDuty) : undefined;
  if (duty !== undefined) {
    const found = termFound(reader, first.start, phrase, sideOf(first), duty.length);
    return [{ ...found, label: duty.label }];
  }
  return prepositions.map(({ relation, start, end }, index) => {
    const found = eventFound(reader, start, phrase, relation);
    // Of "trước, trong và sau kỳ họp" only the last preposition stands with the event.
    return index < others.length ? { ...found, end } : found;
  });
}

/** A length of time behind the event; in `trong kỳ họp 5 ngày` it says how long the event lasts. */
function readLate(reader: Reader, { relation }: Preposition): ReturnType<typeof lengthAtEnd> {
  if (relation === "when") return kit.attempt(reader, readLengthApart);
  return relation === "during" ? undefined : lengthAtEnd(reader);
}

/** How many words may say what is done before its length of time. */
const LONGEST_DUTY = 16;

/** `sau khi có ý kiến, Sở hoàn thiện hồ sơ trong 05 ngày`: the length stands behind what is done. */
function readLengthOfDuty(reader: Reader): { label: string; length: Length } | undefined {
  if (reader.mode === "running" || !kit.takeOne(reader, BEFORE_DUTY)) return undefined;
  const start = reader.position;
  for (const last = start + LONGEST_DUTY; reader.position < last; reader.position += 1) {
    if (kit.peek(reader).kind !== "letters") return undefined;
    const end = reader.position;
    if (!kit.atOne(reader, WITHIN)) continue;
    const length = readLateLength(reader);
    if (length !== undefined && (kit.atEnd(reader) || kit.atOne(reader, ENDS_DAY))) {
      return end > start ? { label: wordsOf(reader, { start, end }), length } : undefined;
    }
    reader.position = end;
  }
  return undefined;
}

const BEFORE_DUTY = /* @__PURE__ */ wordSet(", :");
const WITHIN = /* @__PURE__ */ wordSet("trong chậm");

/** On which side a term lies: `khi phát hiện, trong vòng 24 giờ` runs from then on. */
function sideOf({ relation }: Preposition): "before" | "after" {
  return relation === "before" ? "before" : "after";
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
    const last = relation === undefined || prepositions.length === MOST_PREPOSITIONS;
    if (last || !kit.atPhrase(reader, MORE)) return prepositions;
    reader.position += 1;
  }
}

/** `trước, trong và sau`: no one says more of them. */
const MOST_PREPOSITIONS = 3;

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
  const moment = kit.at(reader, "thời", "điểm");
  const length = day ? 1 : span || moment ? 2 : 0;
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

/** `trong dịp 02/9/2025`, `dịp 20/11`: one day, where nothing goes on behind it. */
export function readDayOfOccasion(reader: Reader): Found[] | undefined {
  const start = reader.position;
  if (kit.peek(reader, -1).key === "nhân") return undefined;
  kit.takeOne(reader, IN);
  if (!kit.take(reader, "dịp")) return undefined;
  kit.take(reader, "lễ");
  const period = readMarkedDay(reader);
  if (period?.shape !== "day") return undefined;
  if (!kit.atEnd(reader) && !kit.atOne(reader, ENDS_DAY)) return undefined;
  return [kit.foundFrom(reader, start, { kind: "within", period })];
}

const ENDS_DAY = /* @__PURE__ */ wordSet(") . ;");

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
function lengthAtEnd(reader: Reader): { phrase: Run; length: Length } | undefined {
  if ((reader.hints & TERM) === 0) return undefined;
  return kit.attempt(reader, (inner) => {
    let length: Length | undefined;
    const limit = inner.position + LONGEST_EVENT;
    const phrase = readPhrase(inner, (place) => {
      if (place.position > limit) return true;
      const { position } = place;
      length = readLateLength(place);
      const { kind } = kit.peek(place);
      const ends =
        (kind !== "letters" && kind !== "digits") ||
        kit.atPhrase(place, ANOTHER) ||
        atAnotherTime(place);
      place.position = position;
      return length !== undefined && ends;
    });
    // "trước khi hết hạn 2 tháng 15 ngày": a second amount.
    const second = kit.isOneOf(inner, (phrase?.end ?? 0) - 1, UNITS_OF_LENGTH);
    if (phrase === undefined || length === undefined || second) return undefined;
    const bracket = kit.take(inner, "(");
    // "Sau hội nghị (02 ngày)": how long it lasts, perhaps.
    if (bracket && kit.atNumber(inner)) return undefined;
    if (!bracket) kit.take(inner, ",");
    readLateLength(inner);
    if (bracket) kit.take(inner, ")");
    return { phrase, length };
  });
}

/** `trước khi kiểm tra 05 ngày và sau khi kiểm tra 10 ngày` */
const ANOTHER = /* @__PURE__ */ phrases("[và/hoặc] [trước/sau/chậm/ngay/trong]");

const UNITS_OF_LENGTH = /* @__PURE__ */ wordSet("ngày tuần tháng năm giờ việc");

function readLateLength(reader: Reader): Length | undefined {
  kit.skipPhrases(reader, INTRODUCTIONS, LONGEST_INTRODUCTION);
  return kit.at(reader, "ngày") ? undefined : kit.attempt(reader, readLength);
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
  const introduced = kit.attempt(reader, readIntroducedLength);
  if (introduced !== undefined) {
    return [termFound(reader, start, introduced.phrase, "after", introduced.length)];
  }
  const phrase = readPhrase(reader);
  if (phrase === undefined) return undefined;
  const length = kit.attempt(reader, readLengthBehind);
  if (length !== undefined) return [termFound(reader, start, phrase, "after", length)];
  return [eventFound(reader, start, phrase, "after")];
}

/** `kể từ ngày ký trong vòng 30 ngày`; but `kể từ ngày hết hạn 30 ngày` names an event. */
function readIntroducedLength(reader: Reader): ReturnType<typeof lengthAtEnd> {
  const late = lengthAtEnd(reader);
  if (late === undefined) return undefined;
  const ahead = late.phrase.end - reader.position;
  return isApart(reader, late.phrase) || kit.atPhrase(reader, INTRODUCTIONS, ahead)
    ? late
    : undefined;
}

/** `khi có yêu cầu (trong 24 giờ)`; but `khi vắng mặt 02 ngày` names an event. */
function readLengthApart(reader: Reader): ReturnType<typeof lengthAtEnd> {
  const late = lengthAtEnd(reader);
  return late !== undefined && isApart(reader, late.phrase) ? late : undefined;
}

function isApart(reader: Reader, { end }: Run): boolean {
  return kit.nameOf(reader, end) === "," || kit.nameOf(reader, end) === "(";
}
