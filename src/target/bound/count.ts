import { DENIALS } from "../data/bound-words.js";
import { EACH } from "../data/context-words.js";
import { ACHIEVING, BEHIND_ACHIEVING, HEADS, PLANNED, PREDICATES } from "../data/name-words.js";
import { DESCRIBED_THINGS, PLACES, SUPPORT } from "../data/unit-words.js";
import type { Figure } from "../figure/figure.js";
import * as kit from "../token/reader.js";
import { leadsTo } from "../token/leads-to.js";

/** Signs behind which a part of the phrase begins. */
const OPENERS = /* @__PURE__ */ kit.phrases(',|;|:|(|"');

export function boundsCount(
  reader: kit.Reader,
  place: kit.Reader,
  figure: Figure,
  named: boolean,
): boolean {
  const { comparators, reach, level, counted, after } = figure;
  if (kit.at(place, BEFORE_YEARS, -1) && kit.isYear(kit.peek(place))) return false;
  // `Cuộc thi thu hút hơn 15.000 lượt` tells of what was.
  if (reader.mode === "running" && kit.is(place, "hơn") && !level && !isAimed(place)) return false;
  const things = kit.cursorAt(reader, counted?.start ?? reader.position);
  if (kit.at(things, DESCRIBED_THINGS) && !(kit.is(things, "tuổi") && level)) return false;
  // `Mỗi tổ có từ 05 đến 07 thành viên` says what it is made of.
  const members = comparators.length === 0 && figure.last !== undefined && kit.is(place, "có", -1);
  if (members && kit.at(things, MEMBERS)) return false;
  // `1.000 dân có trên 12 doanh nghiệp`
  if (kit.at(things, PER_HEAD)) return false;
  // `được học 2 buổi/ngày`: how, not how often.
  if (kit.at(things, SESSIONS) && kit.at(place, TAUGHT, -1)) return false;
  const lone = comparators.length === 1 && after.length === 0;
  const placed = lone && /^[gl]t$/.test(comparators[0] ?? "");
  if (placed && !reach && kit.at(things, PLACES)) return false;
  const thing = kit.peek(things).key;
  if (level || isAchieved(place) || isHeaded(place) || isListed(place, thing)) return true;
  if (isHeld(place, things) || isLabelled(reader, place) || isSameThing(place, thing)) return true;
  // `Từ 40 đến 45 cuộc kiểm tra được thực hiện`
  if (figure.last !== undefined && place.position === place.start && kit.is(reader, "được"))
    return true;
  // `Hỗ trợ 30 thanh niên khởi nghiệp`
  if (kit.phraseBefore(place, SUPPORT)) return true;
  // `Có 01 huyện đạt chuẩn nông thôn mới`
  const yearly = kit.phraseAt(place, EACH_YEAR, -3)?.length === 2;
  const dated = yearly || (kit.isYear(kit.peek(place, -2)) && hasYear(reader));
  const opens = dated || place.position === place.start + 1 || kit.at(place, OPENERS, -2);
  const stated = opens && kit.is(place, "có", -1);
  if (stated && kit.at(reader, RECOGNISED) && figure.of === undefined) return true;
  // `Công bố từ 60 bài báo thuộc danh mục A trở lên`; without a bound it tells what was.
  if (figure.from && kit.phraseBefore(place, PUBLISHING)) return true;
  // `Có từ 03 đến 05 đề tài được nghiệm thu`
  // `Đến năm 2030 có khoảng 2 triệu doanh nghiệp`, `… có 3 đến 5 khu công nghiệp`
  if (
    dated &&
    kit.is(place, "có", -1) &&
    (figure.approximate === true || figure.last !== undefined)
  )
    return true;
  // `Phấn đấu đến hết năm 2028, tỉnh có 12 triệu khách`: by a year, and not in it.
  if (kit.is(place, "có", -1) && isDue(place)) return true;
  // `có 10 bác sĩ và 30 giường bệnh/1 vạn dân`
  if (stated && leadsToRate(reader)) return true;
  const range = figure.last !== undefined && (figure.from || kit.at(reader, RECOGNISED_SOON));
  if (range && kit.is(place, "có", -1) && (opens || isAimed(place))) return true;
  // `02 hội nghị; 30 băng rôn (hoàn thành trong quý III/2026)`, `Đến ngày 30/6: …; xã có 03 mô hình`
  const heads = place.position === place.start;
  const opened = heads || kit.at(place, OPENERS, -1) || kit.is(place, "có", -1);
  if (reader.due === true && opened && !kit.isYear(kit.peek(place))) return true;
  // `Mỗi thôn có 01 tổ công nghệ số cộng đồng`
  if (kit.is(place, "có", -1) && kit.standsAt(place, place.start, EACH)) return true;
  // `12 xã đạt chuẩn nông thôn mới`, `25/25 thôn có nhà văn hóa`
  const all = figure.of !== undefined && figure.of === figure.first.value;
  if (all && leadsTo(place, place.start, ACHIEVING)) return true;
  if (heads && kit.at(reader, all ? HAVING : RECOGNISED) && (all || figure.of === undefined))
    return true;
  // `Đến năm 2030 có 20/25 xã đạt chuẩn`
  if (figure.of !== undefined && kit.is(place, "có", -1) && hasYear(reader)) return true;
  // `Mục tiêu: 8/8 chỉ số tăng điểm`
  if (figure.of !== undefined && kit.is(place, ":", -1) && kit.at(place, AIM, -3)) return true;
  if (named) {
    // `với hơn 500 câu hỏi`, `dân số hơn 1,2 triệu người` only describe.
    const loose = reader.mode === "running" && lone && comparators[0] === "gt";
    // `không để tồn đọng quá 10 vụ`
    if (loose && kit.standsAt(place, place.start, DENIALS)) return true;
    // `Có trên 40 sản phẩm`
    return (
      !loose ||
      heads ||
      (kit.is(place, "có", -1) && isAimed(place)) ||
      (place.position === place.start + 1 && kit.is(place, "có", -1))
    );
  }
  if (reader.mode !== "phrase") return reader.mode === "lenient";
  // The phrase begins here, or a part of it behind a comma or colon; or `có` opens it.
  return heads || kit.at(place, OPENERS, -1) || kit.is(things, "có", -2);
}

const EACH_YEAR = /* @__PURE__ */ kit.phrases("[hàng/mỗi] năm");
const BEFORE_YEARS = /* @__PURE__ */ kit.phrases("năm|kỳ");
const PUBLISHING = /* @__PURE__ */ kit.phrases("công bố|đăng tải");
const MEMBERS = /* @__PURE__ */ kit.phrases("thành viên|ủy viên");
const SESSIONS = /* @__PURE__ */ kit.phrases("buổi");
const TAUGHT = /* @__PURE__ */ kit.phrases("học|dạy");
const PER_HEAD = /* @__PURE__ */ kit.phrases("dân [có/đạt]");
const RECOGNISED = /* @__PURE__ */ kit.phrases("đạt|được [công nhận/xếp hạng]");
/** The same, and a name in quotes before it. */
const RECOGNISED_SOON = /* @__PURE__ */ kit.phrases('đạt|được|"');
const HAVING = /* @__PURE__ */ kit.phrases("có|đạt|được|hoàn thành|tham gia|thực hiện");
const AIM = /* @__PURE__ */ kit.phrases("mục tiêu|chỉ tiêu|phấn đấu");
const BY_YEAR = /* @__PURE__ */ kit.phrases("[vào/đến/trong] [năm/cuối năm/hết năm]");

/** Whether a year is named by which it is to be so. */
function hasYear(reader: kit.Reader): boolean {
  const years = { start: reader.start, end: reader.end };
  return kit.placeOf(reader, BY_YEAR, years) !== undefined;
}

const DUE = /* @__PURE__ */ kit.phrases("[từ nay/] [đến/tới] [hết/cuối/] năm");
/** Words between a year and what there is to be by it. */
const MOST_DUE = 6;

/** `Đến hết năm 2028, toàn tỉnh có …`: nothing but who has it stands between the year and `có`. */
function isDue(place: kit.Reader): boolean {
  for (let back = 2; back <= MOST_DUE + 2 && place.position - back >= place.start; back += 1) {
    const { kind } = kit.peek(place, -back);
    if (kind === "digits")
      return (
        kit.isYear(kit.peek(place, -back)) &&
        [2, 3, 4, 5].some((words) => kit.phraseAt(place, DUE, -back - words)?.length === words)
      );
    if (kind !== "letters" && !kit.is(place, ",", -back)) return false;
  }
  return false;
}

/** `… và 30 giường bệnh/10.000 dân`: the rate is said once behind the second of two. */
function leadsToRate(reader: kit.Reader): boolean {
  if (!kit.at(reader, PAIRING) || !kit.isNumber(reader, 1)) return false;
  const inner = kit.cursorAt(reader, reader.position + 2);
  while (kit.isWord(inner)) inner.position += 1;
  return kit.is(inner, "/") && inner.position - reader.position < FAR;
}

const PAIRING = /* @__PURE__ */ kit.phrases("và|,");

/** Whether the clause opens with words that strive, or with the verb itself. */
function isAimed(place: kit.Reader): boolean {
  const opening = { start: Math.max(place.start, place.position - FAR), end: place.position };
  return (
    leadsTo(place, place.start, ACHIEVING) ||
    place.position - place.start < 3 ||
    kit.placeOf(place, AIM, opening) !== undefined
  );
}

/** How far before a number of things the first number of them, or the verb, may stand. */
const FAR = 14;

/** How many numbers of a list are followed back, and how many words may name what is next counted. */
const MOST_LISTED = 6;
const LONGEST_NAME = 7;
const LONGEST_OBJECT = 10;

const AMONG = /* @__PURE__ */ kit.phrases("trong đó [có]|[bao] gồm [có]");

/** Words behind which a number only describes. */
const PREPOSITIONS = /* @__PURE__ */ kit.phrases(
  "của|tại|ở|trên|theo|với|thuộc|cùng|trong|khoảng cách|dự án|quy mô|công suất|có|dài|rộng|hơn|mỗi|từng|kinh phí|giá|trị|khu vực|diện tích|do|mức",
);

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
  const place = apart ? { ...here, start: Math.max(0, here.start - MOST_APART) } : here;
  if (!kit.at(place, LISTING, -joint)) return false;
  const among = kit.phraseAt(place, AMONG, 1 - joint)?.length ?? 0;
  const yearly = kit.phraseAt(place, YEARLY, 1 - joint)?.length ?? 0;
  const name = { start: place.position - joint + 1 + (among || yearly), end: place.position };
  if (name.start < name.end && kit.placeOf(place, PREPOSITIONS, name) !== undefined) return false;
  for (let back = joint + 1; back <= joint + FAR && !kit.isEnd(kit.peek(place, -back)); back++) {
    if (!kit.isNumber(place, -back)) continue;
    const alike = [1, 2].some((step) => step < back && kit.is(place, thing, step - back));
    // `12 bác sĩ và 35 giường bệnh`: other things, but right behind.
    const first = firstFigure(place, back);
    const near =
      joint === 1 &&
      !(apart && tellsMore(here)) &&
      (isAchieved(first) ||
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
const LISTING = /* @__PURE__ */ kit.phrases(",|và|;");

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
  while (back < FAR && kit.isWord(place, -back - 1)) back += 1;
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

/** Whether nothing but the name of such a measure stands before the figure, with commas in it. */
function opensPlanned(place: kit.Reader): boolean {
  const { start, position, pieces } = place;
  if (position - start > FAR || kit.at(place, PREPOSITIONS, -1)) return false;
  const name = pieces.slice(start, position);
  const plain = name.every(({ kind, key }) => kind === "letters" || key === ",");
  return plain && leadsTo(place, start, PLANNED);
}

const PLANS = /* @__PURE__ */ kit.phrases("kế hoạch");
const SETTING = /* @__PURE__ */ kit.phrases("đặt [kế hoạch/mục tiêu/chỉ tiêu]");
const WITH_TOTAL = /* @__PURE__ */ kit.phrases("với tổng");

/** Verbs that hold what is counted, where events or works are. */
const HOLDING = /* @__PURE__ */ kit.phrases(
  "thực hiện|triển khai|tiến hành|viết|sản xuất|đăng ký|tham gia",
);
const EVENTS = /* @__PURE__ */ kit.phrases(
  "cuộc|buổi|đợt|lớp|lượt|hội nghị|hội thảo|chuyên đề|tin|bài|phóng sự|chuyên mục|tờ rơi|mô hình|công trình|phần việc|ca|đoàn|chuyến|đề tài|sáng kiến|sản phẩm|ngày hội|chiến dịch|video",
);
const VISITED = /* @__PURE__ */ kit.phrases(
  "[tổ chức] [tự] [kiểm tra/thanh tra/giám sát/thí điểm]",
);

/** `Thực hiện 10 cuộc kiểm tra`, `Kiểm tra công vụ tại 10 cơ quan`. */
function isHeld(place: kit.Reader, things: kit.Reader): boolean {
  if (kit.phraseBefore(place, HOLDING) && kit.at(things, EVENTS)) return true;
  if (!kit.is(place, "tại", -1) && !kit.is(place, "đối với", -1)) return false;
  return leadsTo(place, place.start, VISITED) && place.position - place.start <= FAR;
}

const NUMBERS = /* @__PURE__ */ kit.phrases("số [lượng/]|tổng số");

/** `số thư viện đạt chuẩn 12 thư viện`: the things whose number was named. */
function isSameThing(place: kit.Reader, thing: string): boolean {
  let back = 1;
  while (back < FAR && kit.isWord(place, -back - 1)) back += 1;
  const head = kit.phraseAt(place, NUMBERS, -back)?.length;
  return head !== undefined && head < back && kit.is(place, thing, head - back);
}

/** `Số xã đạt chuẩn: 08 xã`: behind the colon of a measure, and nothing behind it. */
export function isLabelled(reader: kit.Reader, place: kit.Reader): boolean {
  if (!standsBehindHead(place)) return false;
  return kit.isEnd(kit.peek(reader)) || /^[,;.(]$/.test(kit.peek(reader).key);
}

function standsBehindHead(place: kit.Reader): boolean {
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
function standsInCell({ pieces, ...place }: kit.Reader): boolean {
  if (pieces[place.start - 1]?.key !== "|") return false;
  let start = place.start - 1;
  while (start > 0 && pieces[start - 1]?.key !== "|" && pieces[start]?.gap !== "line") start -= 1;
  return leadsTo({ ...place, pieces, start }, start, PLANNED);
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
  return length !== undefined && !kit.at(place, NOMINAL, -length - 1);
}

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
    words.every(({ kind, key }) => kind === "letters" || key === ",") &&
    leadsTo(place, start, ACHIEVING) &&
    kit.at(kit.cursorAt(place, position + 1), MASSES)
  );
}

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
