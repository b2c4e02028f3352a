import { NAMED_BY_NUMBER, UNITS } from "../data/unit-words.js";
import { TIME_OPENINGS } from "../data/context-words.js";
import { readFigure } from "../figure/figure.js";
import * as kit from "../token/reader.js";
import { ASIDE, type Aside } from "./matter.js";
import { populationEnd } from "./population.js";

/**
 * Skips a number that bounds nothing: it names a thing, or is part of a date.
 *
 * ```
 * mức độ 3, 4      Điều 5      Đề án 06      ngày 02/02/2021
 *        ^^^^           ^             ^^           ^^^^^^^^^^
 * ```
 *
 * @returns Whether something was skipped.
 */
export function skipOtherNumber(reader: kit.Reader): boolean {
  if (!kit.isNumber(reader)) return false;
  const length = otherLength(reader);
  reader.position += length;
  return length > 0;
}

/** A slogan in quotation marks holds short items of a number and its word. */
const LONGEST_ITEM = 3;

/**
 * Skips a slogan that counts.
 *
 * ```
 * Cuộc vận động "5 không, 3 sạch"
 *               ^^^^^^^^^^^^^^^^^
 * ```
 */
export function skipQuoted(reader: kit.Reader): Aside | undefined {
  const named = kit.phraseBefore(reader, NAMED_IN_QUOTES);
  kit.takeKey(reader, '"');
  if (named) return skipName(reader);
  do {
    if (kit.takeNumber(reader) === undefined || kit.at(reader, UNITS)) return undefined;
    if (kit.takeWords(reader, LONGEST_ITEM, kit.isWord) === "") return undefined;
  } while (kit.takeKey(reader, ","));
  return kit.takeKey(reader, '"') ? ASIDE : undefined;
}

/** What has a name in quotation marks. */
const NAMED_IN_QUOTES = /* @__PURE__ */ kit.phrases(
  "chương trình|đề án|dự án|kế hoạch|phong trào|cuộc vận động|cuộc thi|hội thi|chiến dịch|lễ phát động",
);
const LONGEST_NAME = 24;

/** `Chương trình "Trồng 01 tỷ cây xanh"`: the number is one of the name. */
function skipName(reader: kit.Reader): Aside | undefined {
  let numbered = false;
  for (let read = 0; read < LONGEST_NAME && !kit.isEnd(kit.peek(reader)); read += 1) {
    numbered ||= kit.isNumber(reader) && !kit.isYear(kit.peek(reader));
    if (kit.takeKey(reader, '"')) return numbered ? ASIDE : undefined;
    reader.position += 1;
  }
  return undefined;
}

/**
 * Skips in brackets of whom a share before them is.
 *
 * ```
 * 70% doanh nghiệp (có từ 25 lao động trở lên) ký kết thỏa ước
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function skipKind(reader: kit.Reader): Aside | undefined {
  const { position } = reader;
  let back = 1;
  while (back < FAR && kit.isWord(reader, -back)) back += 1;
  if (back === 1 || !kit.is(reader, "%", -back)) return undefined;
  // `100% trường đạt chuẩn (có ít nhất 02 trường mức độ 2)`: something was said of them already.
  if (populationEnd(reader, position - back + 1, position) < position) return undefined;
  kit.takeKey(reader, "(");
  kit.takeKey(reader, "có");
  const { unit, comparators = [], after = [] } = readFigure(reader) ?? {};
  const limited = unit?.kind === "count" && comparators.length + after.length > 0;
  if (!limited || !kit.takeKey(reader, ")")) return undefined;
  return kit.isWord(reader) && !kit.at(reader, TIME_OPENINGS) ? ASIDE : undefined;
}

/**
 * Skips in brackets how many things that is in each period.
 *
 * ```
 * Phát sóng 24 chuyên mục (02 chuyên mục/tháng)
 *                         ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function skipGloss(reader: kit.Reader): Aside | undefined {
  reader.position += 1;
  if (takeMost(reader) || kit.attempt(reader, takeRatio) === true) return ASIDE;
  // `150 đảng viên (bình quân 30 đảng viên/năm)`
  kit.take(reader, ON_AVERAGE);
  if (!kit.isNumber(reader)) return undefined;
  const { per, counted } = readFigure(reader) ?? {};
  if (per === undefined || counted === undefined || !kit.takeKey(reader, ")")) return undefined;
  const thing = reader.pieces[counted.start]?.key;
  const told = reader.pieces
    .slice(Math.max(reader.start, counted.start - FAR), counted.start - 2)
    .some(
      ({ key, kind }, at, words) =>
        key === thing && kind === "letters" && words[at - 1]?.kind === "digits",
    );
  return told ? ASIDE : undefined;
}

/** So far may what is worked out of two numbers be from the share that is written. */
const ROUNDED = 1;

/** `100% số xã (75/75 xã)`: how many out of how many the share before the bracket is. */
function takeRatio(reader: kit.Reader): true | undefined {
  const { position, pieces } = reader;
  const part = kit.takeNumber(reader);
  if (part === undefined || !kit.takeKey(reader, "/")) return undefined;
  const whole = kit.takeNumber(reader) ?? 0;
  while (kit.isWord(reader)) reader.position += 1;
  if (!kit.takeKey(reader, ")")) return undefined;
  const first = Math.max(reader.start, position - FAR);
  const words = pieces.slice(first, position);
  const share = pieces[first + words.findLastIndex(({ key }) => key === "%") - 1];
  const near = Math.abs((share?.value ?? Infinity) - (100 * part) / whole) < ROUNDED;
  return share?.kind === "digits" && near ? true : undefined;
}

const ON_AVERAGE = /* @__PURE__ */ kit.phrases("bình quân|trung bình");
const MOST = /* @__PURE__ */ kit.phrases("[điểm] tối đa [là/:/]");

/** `(tối đa 20 điểm)`, `(12 điểm):` behind the name of a criterion: what it can bring. */
function takeMost(reader: kit.Reader): boolean {
  const said = kit.take(reader, MOST);
  const points = kit.isNumber(reader) && kit.is(reader, "điểm", 1) && kit.is(reader, ")", 2);
  if (!points || (!said && !kit.is(reader, ":", 3))) return false;
  reader.position += 3;
  return true;
}

/** `95% ± 2%`: how far off the figure may be is none of its own. */
export function skipTolerance(reader: kit.Reader): Aside | undefined {
  reader.position += 1;
  return readFigure(reader) === undefined ? undefined : ASIDE;
}

/** How far before them the same things may be counted. */
const FAR = 24;

/** What makes a number a share or a score. */
export const SHARES_OR_POINTS = /* @__PURE__ */ kit.phrases("%|điểm|phần trăm");

function otherLength(reader: kit.Reader): number {
  const length = dateLength(reader);
  if (length > 0 || kit.at(reader, SHARES_OR_POINTS, 1)) return length;
  return isNumbered(reader) ? listLength(reader) : yearLength(reader);
}

/**
 * Whether a number names what stands before it.
 *
 * ```
 * mức độ 3      giải quyết dứt điểm 12 dự án, and truyền hình 1.800 giờ: these count
 *        ^
 * ```
 */
export function isNumbered(reader: kit.Reader): boolean {
  if (!kit.phraseBefore(reader, NAMED_BY_NUMBER) || THOUSANDS.test(kit.peek(reader).key))
    return false;
  return !kit.phraseBefore(reader, NO_NAMES);
}

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
/** Words that end like those that are numbered. */
const NO_NAMES = /* @__PURE__ */ kit.phrases(
  "dứt điểm|xếp hạng|kiểu mẫu|truyền hình|định kỳ|[hội/nhà/thị/môi] trường|nông thôn|[văn/quốc/dự] phòng|[tiến/tốc/mật] độ",
);

/** Words before a day and its month, or a month and its year. */
const BEFORE_DATES = /* @__PURE__ */ kit.phrases("ngày|tháng|quý|trước|hạn");

/** `02/02/2021`, `15/12` behind `ngày`, `9/2021` behind `tháng`. */
function dateLength(reader: kit.Reader): number {
  if (!kit.is(reader, "/", 1) || !kit.isNumber(reader, 2)) return 0;
  if (kit.is(reader, "/", 3) && kit.isNumber(reader, 4)) return 5;
  return kit.at(reader, BEFORE_DATES, -1) || kit.isYear(kit.peek(reader, 2)) ? 3 : 0;
}

/** A bare year, or two: `PAPI 2021`, `giai đoạn 2021 - 2025`. */
function yearLength(reader: kit.Reader): number {
  if (!kit.isYear(kit.peek(reader))) return 0;
  if (kit.is(reader, "-", 1) && kit.isYear(kit.peek(reader, 2))) return 3;
  return kit.is(reader, "năm", -1) || !kit.isWord(reader, 1) ? 1 : 0;
}

/** What stands between the numbers of a list. */
const LIST_JOINTS = /* @__PURE__ */ kit.phrases(",|và|hoặc|-|/");

/** `3, 4`, `3 và 4`, `3-4` behind `mức độ`. */
function listLength(reader: kit.Reader): number {
  let length = 1;
  while (
    kit.at(reader, LIST_JOINTS, length) &&
    kit.isNumber(reader, length + 1) &&
    !kit.is(reader, "%", length + 2)
  ) {
    length += 2;
  }
  return length;
}
