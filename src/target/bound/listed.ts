import { ACHIEVING, PREDICATES } from "../data/name-words.js";
import { leadsTo } from "../token/leads-to.js";
import * as kit from "../token/reader.js";
import { isAchieved, isHeaded, LISTING, PREPOSITIONS, standsBehindHead } from "./achieved.js";

/** How far before a number of things the first number of them may stand. */
const FAR = 14;
/** How many numbers of a list are followed back, and how many words may name what is next counted. */
const MOST_LISTED = 6;
const LONGEST_NAME = 7;

const AMONG = /* @__PURE__ */ kit.phrases("trong đó [có]|[bao] gồm [có]");

/**
 * A second number of the same things, or of others right behind.
 *
 * ```
 * Trồng 500 ha chè và 300 ha cà phê      có 10 xã đạt chuẩn, 03 xã nâng cao      cho 200 người, trong đó đưa 30 người
 *                     ^^^^^^                                 ^^^^^                                           ^^^^^^^^
 * ```
 */
export function isListed(here: kit.Reader, thing: string, depth = 0): boolean {
  let joint = 1;
  while (joint <= LONGEST_NAME && kit.isWord(here, -joint) && !kit.is(here, "và", -joint))
    joint += 1;
  // `đón 2 triệu lượt khách quốc tế; 9 triệu lượt khách nội địa`: the verb stands before the semicolon.
  const opens = here.position - joint < here.start;
  const apart = opens && kit.standsAt(here, here.start - 1, LISTED);
  const place = apart ? kit.readerAt(here, { start: Math.max(0, here.start - MOST_APART) }) : here;
  if (!kit.at(place, LISTING, -joint)) return false;
  const among = kit.phraseAt(place, AMONG, 1 - joint)?.length ?? 0;
  const yearly = kit.phraseAt(place, YEARLY, 1 - joint)?.length ?? 0;
  const name = { start: place.position - joint + 1 + (among || yearly), end: place.position };
  if (name.start < name.end && kit.placeOf(place, PREPOSITIONS, name) !== undefined) return false;
  for (let back = joint + 1; back <= joint + FAR && !kit.isEnd(kit.peek(place, -back)); back++) {
    // `350 triệu USD vào năm 2028, 500 triệu USD`: the year belongs to the first of them.
    const dated =
      kit.isYear(kit.peek(place, -back)) && BEFORE_YEARS.has(kit.peek(place, -back - 1).key);
    if (!kit.isNumber(place, -back) || dated) continue;
    const alike = [1, 2].some((step) => step < back && kit.is(place, thing, step - back));
    // `12 bác sĩ và 35 giường bệnh`: other things, but right behind.
    const first = firstFigure(place, back);
    const near =
      joint === 1 &&
      !(apart && tellsMore(here)) &&
      (isAchieved(first) ||
        (kit.phraseBefore(first, HOLDING) && kit.standsAt(here, here.position + 1, EVENTS)) ||
        (apart
          ? kit.standsAt(first, first.position - 1, LISTED)
          : leadsTo(place, place.start, ACHIEVING) ||
            (back <= MOST_BETWEEN && kit.is(place, "và", -1))));
    // `ít nhất 12 phóng sự, 24 chuyên mục`
    const bounded =
      joint <= 2 && back <= MOST_BETWEEN && kit.phraseBefore(first, kit.COMPARISONS_BEFORE);
    if (!alike && !near && !bounded && among === 0) return false;
    return isAsked(first) || (depth < MOST_LISTED && isListed(first, thing, depth + 1));
  }
  return false;
}

/** What stands before a year. */
const BEFORE_YEARS: ReadonlySet<string> = /* @__PURE__ */ new Set(["năm", "("]);

/** How far back the number before a labelled one may stand. */
const MOST_BACK = 24;

/**
 * A further number of the same things, each behind a label of its own.
 *
 * ```
 * cho 1.250 hộ (khu A: 700 hộ, khu B: 550 hộ)      Đàn bò: 1.200 con; gia cầm: 30.000 con
 *                      ^^^^^^         ^^^^^^                                   ^^^^^^^^^^
 * ```
 */
export function isLabelledAlike(here: kit.Reader, thing: string, depth = 0): boolean {
  if (!kit.is(here, ":", -1) || depth > MOST_LISTED) return false;
  const apart = kit.standsAt(here, here.start - 1, LISTED);
  const place = apart ? kit.readerAt(here, { start: Math.max(0, here.start - MOST_APART) }) : here;
  for (let back = 2; back <= MOST_BACK && !kit.isEnd(kit.peek(place, -back)); back += 1) {
    if (!kit.isNumber(place, -back) || kit.isYear(kit.peek(place, -back))) continue;
    if (!kit.is(place, thing, 1 - back)) return false;
    const first = firstFigure(place, back);
    return isAsked(first) || isLabelledAlike(first, thing, depth + 1);
  }
  return false;
}

/** `…; 03 phòng họp đã được lắp đặt`: a sentence of its own, and no further object of the verb. */
function tellsMore(here: kit.Reader): boolean {
  return kit.placeOf(here, PREDICATES, { start: here.position, end: here.end }) !== undefined;
}

const LISTED = /* @__PURE__ */ kit.phrases(";");
const MOST_APART = 48;
const PARTING = /* @__PURE__ */ kit.phrases("/|-|đến");
const NEARLY = /* @__PURE__ */ kit.phrases("khoảng|gần|xấp xỉ|từ|lần lượt");

/** The first figure of two, `25/28 xã`, `7-7,5 triệu lượt`, with the words before it: `khoảng 25`. */
function firstFigure(place: kit.Reader, back: number): kit.Reader {
  const parted = kit.at(place, PARTING, -back - 1) && kit.isNumber(place, -back - 2) ? 2 : 0;
  const first = kit.cursorAt(place, place.position - back - parted);
  if (kit.phraseBefore(first, NEARLY)) first.position -= kit.is(first, "lượt", -1) ? 2 : 1;
  return first;
}

const YEARLY = /* @__PURE__ */ kit.phrases("bình quân [mỗi/hằng/hàng] [năm/tháng/quý]");
const MOST_BETWEEN = 6;

/** Events, and works that are made for them. */
export const EVENTS = /* @__PURE__ */ kit.phrases(
  "cuộc|buổi|đợt|lớp|lượt|hội nghị|hội thảo|chuyên đề|tin|bài|phóng sự|chuyên mục|tờ rơi|mô hình|công trình|phần việc|ca|đoàn|chuyến|đề tài|sáng kiến|sản phẩm|ngày hội|chiến dịch|video",
);

/** Verbs that hold what is counted, where events or works are. */
export const HOLDING = /* @__PURE__ */ kit.phrases(
  "thực hiện|triển khai|tiến hành|viết|sản xuất|đăng ký|tham gia",
);

/** Behind such a verb, behind a word of bound, or behind the colon of a measure. */
function isAsked(place: kit.Reader): boolean {
  return (
    isAchieved(place) ||
    isHeaded(place) ||
    kit.phraseBefore(place, HOLDING) ||
    standsBehindHead(place) ||
    kit.phraseBefore(place, kit.COMPARISONS_BEFORE) ||
    kit.is(place, "đạt", -1) ||
    kit.phraseBefore(place, IN_TURN) ||
    (kit.is(place, "có", -1) && hasYear(place))
  );
}

const IN_TURN = /* @__PURE__ */ kit.phrases("lần lượt [là/đạt]");

const BY_YEAR = /* @__PURE__ */ kit.phrases(
  "[vào/đến/trong] [năm/cuối năm/hết năm]|phấn đấu [trong/] năm",
);

/** Whether a year is named by which it is to be so. */
export function hasYear(reader: kit.Reader): boolean {
  const years = { start: reader.start, end: reader.end };
  return kit.placeOf(reader, BY_YEAR, years) !== undefined;
}
