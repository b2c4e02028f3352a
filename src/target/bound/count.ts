import { DENIALS } from "../data/bound-words.js";
import { ACHIEVING, BEHIND_ACHIEVING } from "../data/name-words.js";
import { DESCRIBED_THINGS, PLACES } from "../data/unit-words.js";
import type { Figure } from "../figure/figure.js";
import * as kit from "../token/reader.js";

/** Signs behind which a part of the phrase begins. */
const OPENERS = /* @__PURE__ */ kit.phrases(',|;|:|(|"');

export function boundsCount(
  reader: kit.Reader,
  place: kit.Reader,
  figure: Figure,
  named: boolean,
): boolean {
  const { comparators, reach, level, counted, after } = figure;
  const things = kit.cursorAt(reader, counted?.start ?? reader.position);
  if (kit.at(things, DESCRIBED_THINGS) && !(kit.is(things, "tuổi") && level)) return false;
  const lone = comparators.length === 1 && after.length === 0;
  if (lone && !reach && kit.at(things, PLACES)) return false;
  if (level || isAchieved(place) || isListed(place, kit.peek(things).key)) return true;
  // `Có 01 huyện đạt chuẩn nông thôn mới`
  const stated = place.position === place.start + 1 && kit.is(place, "có", -1);
  if (stated && kit.at(reader, RECOGNISED) && figure.of === undefined) return true;
  // `Đến năm 2030 có 20/25 xã đạt chuẩn`
  if (figure.of !== undefined && kit.is(place, "có", -1) && hasYear(reader)) return true;
  // `Mục tiêu: 8/8 chỉ số tăng điểm`
  if (figure.of !== undefined && kit.is(place, ":", -1) && kit.at(place, AIM, -3)) return true;
  const heads = place.position === place.start;
  if (named) {
    // `với hơn 500 câu hỏi`, `dân số hơn 1,2 triệu người` only describe.
    const loose = reader.mode === "running" && lone && comparators[0] === "gt";
    // `không để tồn đọng quá 10 vụ`
    if (loose && kit.standsAt(place, place.start, DENIALS)) return true;
    // `Có trên 40 sản phẩm`
    return !loose || heads || (place.position === place.start + 1 && kit.is(place, "có", -1));
  }
  if (reader.mode !== "phrase") return reader.mode === "lenient";
  // The phrase begins here, or a part of it behind a comma or colon; or `có` opens it.
  return heads || kit.at(place, OPENERS, -1) || kit.is(things, "có", -2);
}

/** Words between the numbers of all and of some: `500 doanh nghiệp, trong đó có 50 doanh nghiệp`. */
const AMONG = /* @__PURE__ */ kit.phrases("trong đó [có]");

const RECOGNISED = /* @__PURE__ */ kit.phrases("đạt|được [công nhận/xếp hạng]");
const AIM = /* @__PURE__ */ kit.phrases("mục tiêu|chỉ tiêu|phấn đấu");
const BY_YEAR = /* @__PURE__ */ kit.phrases("[vào/đến/đến hết/đến cuối/trong] năm");

/** Whether a year is named by which it is to be so. */
function hasYear(reader: kit.Reader): boolean {
  const years = { start: reader.start, end: reader.end };
  return kit.placeOf(reader, BY_YEAR, years) !== undefined;
}

/** How far before a number of things the first number of them may stand. */
const FAR = 14;

/** `có thêm 10 xã đạt chuẩn, 03 xã đạt chuẩn nâng cao`: a second number of the same things. */
function isListed(here: kit.Reader, thing: string): boolean {
  const among = [2, 3].find((back) => kit.phraseAt(here, AMONG, -back)?.length === back) ?? 0;
  const place = kit.cursorAt(here, here.position - among);
  if (!kit.is(place, ",", -1) && !kit.is(place, "và", -1)) return false;
  const joined = kit.is(place, "và", -1) || among > 0;
  for (let back = 2; back <= FAR && !kit.isEnd(kit.peek(place, -back)); back++) {
    if (!kit.isNumber(place, -back)) continue;
    // `12 bác sĩ và 35 giường bệnh`: other things, but right behind.
    const near = joined && (among > 0 || back <= 5);
    return (
      (near || kit.is(place, thing, 1 - back)) &&
      isAsked(kit.cursorAt(place, place.position - back))
    );
  }
  return false;
}

/** Behind such a verb, or behind a word of bound. */
function isAsked(place: kit.Reader): boolean {
  return isAchieved(place) || kit.phraseBefore(place, kit.COMPARISONS_BEFORE);
}

const MOST_LEVELS = 20;

/** `tổ chức 02 hội nghị`, `công nhận thêm 10 sản phẩm`, `đào tạo nghề cho 15.000 lao động`. */
export function isAchieved(place: kit.Reader): boolean {
  const before = kit.at(place, BEHIND_ACHIEVING, -1) ? 1 : 0;
  return (
    kit.phraseBefore(place, ACHIEVING) ||
    kit.phraseBefore(kit.cursorAt(place, place.position - before), ACHIEVING) ||
    // `Cấp 25.000 giấy chứng nhận`: no level is so high.
    (kit.is(place, "cấp", -1) && kit.peek(place).value > MOST_LEVELS) ||
    (kit.is(place, "cho", -1) && isServed(place))
  );
}

/** Verbs that do something for those counted behind `cho`. */
const SERVING = /* @__PURE__ */ kit.phrases(
  "hỗ trợ|tư vấn|giới thiệu việc làm|đào tạo|bồi dưỡng|tập huấn|tạo việc làm|giải quyết việc làm|khám|cấp|tuyên truyền|trao|tặng|tổ chức|phổ biến",
);

/** `Hỗ trợ khởi nghiệp cho 2.500 thanh niên`: the verb stands some words before. */
function isServed(place: kit.Reader): boolean {
  for (let back = 2; back <= FAR && kit.isWord(place, -back); back++) {
    if (kit.at(place, SERVING, -back)) return true;
  }
  return false;
}
