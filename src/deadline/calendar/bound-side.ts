import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { LATEST, phrases, wordSet } from "../lexer/words.js";

/** What the words of a bound say of the day or period they name. */
interface Side {
  /** Which of its days is meant. */
  readonly edge: "start" | "end";
  /** Whether doing it on that day is in time. */
  readonly inclusive: boolean;
}

/** `trước`: the day named is too late. */
export const BEFORE: Side = { edge: "start", inclusive: false };
/** `đến`, `chậm nhất`: the day named is the last good one. */
export const UP_TO: Side = { edge: "end", inclusive: true };

/** With these the last day or period of something is named. */
export const UNTIL = /* @__PURE__ */ phrases("[đến/tới] [hết/]|hết");

/**
 * Reads the words of a bound.
 *
 * ```
 * trước ngày 15/6      chậm nhất là ngày 15/6      không quá tháng 6      hạn chót: 15/6      đến hết năm
 * ^^^^^                ^^^^^^^^^^^^                ^^^^^^^^^             ^^^^^^^^^          ^^^^^^^
 * ```
 */
export function readSide(reader: Reader): Side | undefined {
  if (kit.atOne(reader, LESS)) return readLess(reader);
  if (kit.take(reader, "trong", "và", "trước")) return UP_TO;
  if (kit.take(reader, "trước")) {
    if (takeIncluded(reader) || takeWhole(reader)) return UP_TO;
    kit.take(reader, "thời", "hạn");
    kit.skip(reader, takeOccasion);
    if (kit.at(reader, "các", "ngày")) kit.take(reader, "các");
    return BEFORE;
  }
  if (
    kit.takePhrase(reader, LATEST) ||
    kit.takePhrase(reader, NOT_LATER) ||
    takeLimitWord(reader)
  ) {
    kit.skipPhrases(reader, AFTER_LATEST, LONGEST_INTRODUCTION);
  } else if (!kit.takePhrase(reader, UNTIL)) return undefined;
  return kit.take(reader, "trước") ? BEFORE : UP_TO;
}

/** `trước dịp 30/4/2026`, `trước lễ Quốc khánh`; of `dịp 30/4 và 1/5` no one day is meant. */
function takeOccasion(reader: Reader): boolean {
  const occasion = kit.take(reader, "dịp");
  const named = kit.take(reader, "lễ") || occasion;
  if (!named || kit.at(reader, "quốc")) return named;
  const year = kit.nameAt(reader, 3) === "/" ? 5 : 3;
  if (!kit.at(reader, "#", "/", "#")) return false;
  return !kit.atOne(reader, FURTHER, year);
}

const FURTHER = /* @__PURE__ */ wordSet("và , - đến & +");
const DIVIDERS = /* @__PURE__ */ wordSet("/ - .");
const LESS = /* @__PURE__ */ wordSet("< <=");

/** `<= 30/11/2026`: only before a whole date; other figures are measured so. */
function readLess(reader: Reader): Side | undefined {
  const upTo = !kit.take(reader, "<") && kit.take(reader, "<=");
  const day = kit.at(reader, "ngày") ? 1 : 0;
  const sign = kit.nameAt(reader, day + 1);
  const dated = kit.atOne(reader, DIVIDERS, day + 1) && kit.nameAt(reader, day + 3) === sign;
  return !dated ? undefined : upTo ? UP_TO : BEFORE;
}

/** `trước và trong ngày`, `trước hoặc đúng ngày`: the day named is a good one too. */
const INCLUDED = /* @__PURE__ */ phrases("[và/hoặc/hay] [trong/đúng/vào/đến/đến hết/tại]");
const WHOLES = /* @__PURE__ */ phrases("[khi/] hết");
const DATES = /* @__PURE__ */ wordSet("# ngày tháng quý năm");

export function takeIncluded(reader: Reader): boolean {
  if (!kit.atPhrase(reader, INCLUDED)) return false;
  return kit.skip(reader, () => kit.takePhrase(reader, INCLUDED) && kit.atOne(reader, DATES));
}

/** `trước hết quý II`, `trước khi hết tháng 6/2026`: by the last day of the period. */
function takeWhole(reader: Reader): boolean {
  if (!kit.atPhrase(reader, WHOLES)) return false;
  return kit.skip(reader, () => kit.takePhrase(reader, WHOLES) && kit.atOne(reader, DATES));
}

/** How many words may stand between `chậm nhất` and its date. */
const LONGEST_INTRODUCTION = 6;
/** `không quá`, `không để quá`, `không được muộn hơn`, `không vượt quá`. */
const EXCEEDED =
  "không [để/được/vượt/] [muộn/chậm/chậm muộn/] quá|không [để/được/vượt/] [muộn/chậm] hơn|không sau";
const NOT_LATER = /* @__PURE__ */ phrases(EXCEEDED);
const AFTER_LATEST = /* @__PURE__ */ (() =>
  phrases(`là|vào|trong|đến|hết|:|[chậm/muộn] nhất|${EXCEEDED}`))();

/** `hạn chót`, `hạn cuối cùng`, `thời hạn`. */
const LIMITS = /* @__PURE__ */ phrases("[thời/] hạn|[thời/] hạn chót|[thời/] hạn cuối [cùng/]");
/** How many words may name what is due, between `hạn` and its date. */
const LONGEST_DUTY = 6;
/** With these words the date begins. */
const AFTER_DUTY = /* @__PURE__ */ wordSet(": là vào trước đến hết chậm muộn không ngày lúc");

const CHANGED: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("lùi dời hoãn gia chuyển đổi điều thay kéo từ".split(" ")))();
const PERIODS = /* @__PURE__ */ wordSet("năm quý tháng #");
const NUMBERS = /* @__PURE__ */ wordSet("# i ii iii iv / tháng đầu cuối năm");
const COPULAS = /* @__PURE__ */ wordSet(": là");

function atPeriodOfDuty(reader: Reader): boolean {
  return kit.atOne(reader, PERIODS) && kit.atOne(reader, NUMBERS, 1);
}

/** Moves over the period of what is due, as far as a colon or `là` before the date. */
function skipPeriodOfDuty(reader: Reader): void {
  let ahead = 1;
  while (kit.atOne(reader, NUMBERS, ahead)) ahead += 1;
  if (ahead > 1 && kit.atOne(reader, COPULAS, ahead)) reader.position += ahead;
}

/** `hạn chót`, `hạn cuối cùng`, `hạn nộp báo cáo:`, `thời hạn hoàn thành`, `hạn`. */
function takeLimitWord(reader: Reader): boolean {
  if (!kit.takePhrase(reader, LIMITS)) return false;
  const place = reader.position;
  for (let words = 0; words < LONGEST_DUTY; words++) {
    if (kit.peek(reader).kind !== "letters" || kit.atOne(reader, AFTER_DUTY)) break;
    // "thời hạn báo cáo lùi từ 15/9 sang 25/9": the time is told as a change.
    if (CHANGED.has(kit.peek(reader).key) || (words > 0 && atPeriodOfDuty(reader))) break;
    reader.position += 1;
  }
  // "Hạn gửi kế hoạch năm 2027: 15/12/2026"
  if (reader.position > place && atPeriodOfDuty(reader)) skipPeriodOfDuty(reader);
  const named = kit.atOne(reader, AFTER_DUTY) || kit.atNumber(reader);
  if (!named) reader.position = place;
  return true;
}
