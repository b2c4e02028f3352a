import { HEADS, PLANNED, ACHIEVING, BEHIND_ACHIEVING, STRIVING } from "../data/name-words.js";
import { leadsTo } from "../token/leads-to.js";
import * as kit from "../token/reader.js";

/** How far before a number of things the verb or the measure may stand. */
const FAR = 14;
const LONGEST_OBJECT = 10;

/** Words behind which a number only describes. */
export const PREPOSITIONS = /* @__PURE__ */ kit.phrases(
  "của|tại|ở|trên|theo|với|thuộc|cùng|trong|khoảng cách|dự án|quy mô|công suất|có|dài|rộng|hơn|mỗi|từng|kinh phí|giá|trị|khu vực|diện tích|do|mức",
);

/** What joins the parts of a list. */
export const LISTING = /* @__PURE__ */ kit.phrases(",|và|;");

/**
 * Figures that stand behind a measure of which every plan sets one.
 *
 * ```
 * Tổng đàn lợn 45.000 con      Sản lượng lương thực 120.000 tấn
 *              ^^^^^^^^^^                           ^^^^^^^^^^^
 * ```
 */
export function isHeaded(place: kit.Reader): boolean {
  // `giá trị sản xuất bình quân 1 ha đạt 110 triệu đồng`: on each of them.
  if (kit.peek(place).value === 1) return false;
  let back = 0;
  while (back < FAR && (kit.isWord(place, -back - 1) || isDash(place, -back - 1))) back += 1;
  if (kit.is(place, ":", -1)) {
    back = 1;
    while (back < FAR && kit.isWord(place, -back - 1)) back += 1;
  }
  const start = place.position - back;
  // `Tổng đàn trâu, bò 12.500 con`
  if (opensPlanned(place)) return true;
  // `03 cụm công nghiệp với tổng diện tích 145 ha`
  const total = kit.placeOf(place, WITH_TOTAL, { start, end: place.position });
  if (total !== undefined) return leadsTo(place, total + 1, PLANNED);
  // `năm mới phấn đấu thu NS 540 triệu đồng`
  const striven = kit.placeOf(place, STRIVING, { start, end: place.position });
  if (striven !== undefined && leadsTo(place, striven, PLANNED)) return true;
  // `công ty đặt kế hoạch doanh thu 1.200 tỷ đồng`
  const set = kit.placeOf(place, SETTING, { start, end: place.position });
  if (set !== undefined && leadsTo(place, set + 3, PLANNED)) return true;
  // `kế hoạch kinh doanh năm 2026 với doanh thu 1.200 tỷ đồng`
  const inPlan =
    kit.isYear(kit.peek(place, -back - 1)) &&
    kit.placeOf(place, PLANS, { start: place.start, end: start }) !== undefined;
  if (start > place.start && !inPlan && !kit.standsAt(place, start - 1, LISTING)) return false;
  return leadsTo(place, start, PLANNED) && !kit.at(place, PREPOSITIONS, -1);
}

/** `nông - lâm - thủy sản`: a dash between words joins them. */
function isDash(place: kit.Reader, ahead: number): boolean {
  return kit.is(place, "-", ahead) && kit.isWord(place, ahead - 1) && kit.isWord(place, ahead + 1);
}

/** Whether nothing but the name of such a measure stands before the figure, with commas in it. */
function opensPlanned(place: kit.Reader): boolean {
  const { start, position, pieces } = place;
  if (position - start > LONGEST_HEAD || kit.at(place, PREPOSITIONS, -1)) return false;
  const name = pieces.slice(start, position);
  // `Tổng đàn: trâu 4.500 con`
  const plain = name.every(({ kind, key }) => kind === "letters" || NAME_SIGNS.has(key));
  if (!plain) return false;
  if (name.length <= FAR && leadsTo(place, start, PLANNED)) return true;
  // `Số hộ sản xuất giỏi: cấp tỉnh 150 hộ, cấp xã 900 hộ`
  return name.some(({ key }) => key === ":") && leadsTo(place, start, NUMBERS);
}

/** Signs within the name of such a measure. */
const NAME_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set(["-", ",", ":"]);

const SHORT_HEADS = /* @__PURE__ */ kit.phrases("dt|ns|sl");

/** `DT 4.250 ha; NS 58 tạ/ha; SL 24.650 tấn`: the heads of what is grown, in letters. */
export function isAbbreviated(place: kit.Reader): boolean {
  return kit.phraseBefore(place, SHORT_HEADS, 1);
}

const LONGEST_HEAD = 20;
const NUMBERS = /* @__PURE__ */ kit.phrases("số [lượng/]|tổng số");

const PLANS = /* @__PURE__ */ kit.phrases("kế hoạch");
const SETTING = /* @__PURE__ */ kit.phrases("đặt [kế hoạch/mục tiêu/chỉ tiêu]");
const WITH_TOTAL = /* @__PURE__ */ kit.phrases("với tổng");

/** `Số xã đạt chuẩn: 08 xã`: behind the colon of a measure, and nothing behind it. */
export function isLabelled(reader: kit.Reader, place: kit.Reader): boolean {
  if (!standsBehindHead(place) && !countsAll(place)) return false;
  return kit.isEnd(kit.peek(reader)) || CLOSING.has(kit.peek(reader).key);
}

/** Signs that close a labelled figure. */
const CLOSING: ReadonlySet<string> = /* @__PURE__ */ new Set([",", ";", ".", "("]);

const PLAN_LABELS = /* @__PURE__ */ kit.phrases(
  "[mục tiêu/chỉ tiêu/kế hoạch/kh] [giao/đề ra/đặt ra/]",
);
/** What stands in the time of such a label. */
const LABEL_TIME = /^(?:năm|tháng|quý|giai|đoạn|đến|cuối|hết|học|[/()i-]|ii|iii|iv|\d+)$/;
const LONGEST_LABEL = 10;

/** `KH năm 2026: 52 xã`: behind a label that is nothing but a word for plans and its time. */
export function isPlanLabelled(place: kit.Reader, dated = false): boolean {
  const { start, position, pieces } = place;
  if (position - start > LONGEST_LABEL || !kit.is(place, ":", -1)) return false;
  const label = kit.phraseOf(PLAN_LABELS, pieces, start, position)?.length;
  // A plan of money alone may be what there is to spend.
  if (label === undefined || (dated && !kit.isYear(kit.peek(place, -2)))) return false;
  return pieces.slice(start + label, position - 1).every(({ key }) => LABEL_TIME.test(key));
}

/** `Nhà văn hóa thôn: 14/14 thôn`: all of them behind whatever label. */
function countsAll(place: kit.Reader): boolean {
  const all = kit.is(place, "/", 1) && kit.peek(place).value === kit.peek(place, 2).value;
  return all && kit.isNumber(place, 2) && kit.is(place, ":", -1);
}

/** `Quy mô: 1,2 km`, `Thời gian: 01 buổi`, `Biên chế: 45 người` describe a work, an event, a body. */
const DESCRIBING = /* @__PURE__ */ kit.phrases("quy mô :|thời gian|biên chế");

export function standsBehindHead(place: kit.Reader): boolean {
  if (kit.standsAt(place, place.start, DESCRIBING)) return false;
  if (place.position === place.start) return standsInCell(place);
  // `(5) Số thôn đạt chuẩn: …`: the number of the row names nothing.
  const numbered =
    kit.is(kit.cursorAt(place, place.start), "(") && kit.standsAt(place, place.start + 2, CLOSED);
  const start = place.start + (numbered ? 3 : 0);
  return kit.is(place, ":", -1) && LABELS.some((heads) => leadsTo(place, start, heads));
}

const CLOSED = /* @__PURE__ */ kit.phrases(")");
const LABELS = [HEADS, PLANNED, ACHIEVING];

/** `Tổng vốn đầu tư phát triển | 840.000 tỷ`: in the cell behind that of a measure. */
function standsInCell(place: kit.Reader): boolean {
  const { pieces } = place;
  if (pieces[place.start - 1]?.key !== "|") return false;
  let start = place.start - 1;
  while (start > 0 && pieces[start - 1]?.key !== "|" && pieces[start]?.gap !== "line") start -= 1;
  return leadsTo(kit.readerAt(place, { start }), start, PLANNED);
}

const MOST_LEVELS = 20;

/** What is counted or measured in numbers behind its name. */
const MASSES = /* @__PURE__ */ kit.phrases(
  "[nghìn/ngàn/triệu/tỷ/] [ha/km/m2/m3/tấn/tạ/đồng/usd/người/lượt/con/cây/hộ/lao động/tỷ/m/mw]",
);

/** `tổ chức 02 hội nghị`, `công nhận thêm 10 sản phẩm`, `đào tạo nghề cho 15.000 lao động`. */
export function isAchieved(place: kit.Reader): boolean {
  const before = [2, 1].find(
    (back) => kit.phraseAt(place, BEHIND_ACHIEVING, -back)?.length === back,
  );
  return (
    isVerb(place) ||
    (before !== undefined && isVerb(kit.cursorAt(place, place.position - before))) ||
    // `Cấp 25.000 giấy chứng nhận`: no level is so high.
    (kit.is(place, "cấp", -1) && kit.peek(place).value > MOST_LEVELS) ||
    (kit.is(place, "cho", -1) && isServed(place)) ||
    opensAchieving(place)
  );
}

/** Such a verb right before the place; `đã tiếp nhận 1.250 hồ sơ` says what was done. */
function isVerb(place: kit.Reader): boolean {
  const length = [4, 3, 2, 1].find(
    (back) => kit.phraseAt(place, ACHIEVING, -back)?.length === back,
  );
  if (length === undefined || kit.at(place, NOMINAL, -length - 1)) return false;
  // `kiến nghị thu hồi 3,4 tỷ đồng`: what an inspection found.
  return !kit.at(place, PROPOSED, -length - 2);
}

const PROPOSED = /* @__PURE__ */ kit.phrases("kiến nghị");

/** Words before such a verb where it names something, or tells what was done. */
const NOMINAL = /* @__PURE__ */ kit.phrases("đã|cuộc|việc|sự|công tác|các|những|của|kết quả");

/** `Thu hút FDI 150 triệu USD`, `Đo đạc bản đồ 500 ha`: the object stands before its figure. */
function opensAchieving(place: kit.Reader): boolean {
  const { start, position } = place;
  if (position - start > LONGEST_OBJECT) return false;
  const between = { start: start + 1, end: position };
  const words = place.pieces.slice(start, position);
  if (kit.placeOf(place, PREPOSITIONS, between) !== undefined) return false;
  return (
    words.every(({ kind, key }) => kind === "letters" || OBJECT_SIGNS.has(key)) &&
    leadsTo(place, start, ACHIEVING) &&
    kit.at(kit.cursorAt(place, position + 1), MASSES)
  );
}

/** Signs within the name of an object. */
const OBJECT_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set([",", '"']);

/** Verbs that do something for those counted behind `cho`. */
const SERVING = /* @__PURE__ */ kit.phrases(
  "hỗ trợ|tư vấn|[dạy/truyền] nghề|giới thiệu việc làm|đào tạo|bồi dưỡng|tập huấn|tạo việc làm|giải quyết việc làm|khám|cấp|tuyên truyền|trao|tặng|tổ chức|phổ biến",
);

/** `Hỗ trợ khởi nghiệp cho 2.500 thanh niên`: the verb stands some words before. */
function isServed(place: kit.Reader): boolean {
  for (let back = 2; back <= FAR && kit.isWord(place, -back); back++) {
    if (kit.at(place, SERVING, -back)) return true;
  }
  return false;
}
