import { DENIALS } from "../data/bound-words.js";
import { EACH, HOLDINGS } from "../data/context-words.js";
import { ACHIEVING } from "../data/name-words.js";
import {
  DESCRIBED_THINGS,
  MEMBERS_OF_BODIES,
  PLACES,
  SUPPORT,
  WHOSE_FUNDS,
} from "../data/unit-words.js";
import { readFigure, type Figure } from "../figure/figure.js";
import * as kit from "../token/reader.js";
import { leadsTo } from "../token/leads-to.js";
import { isAchieved, isHeaded, isLabelled, isPlanLabelled } from "./achieved.js";
import { EVENTS, hasYear, HOLDING, isLabelledAlike, isListed } from "./listed.js";

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
  if (kit.phraseBefore(place, WHOSE_FUNDS) || namesMeasure(reader, place, figure)) return false;
  const described = kit.at(things, DESCRIBED_THINGS) && !kit.at(things, MEMBERS_OF_BODIES);
  if (described && !(kit.is(things, "tuổi") && (level || isHeaded(place)))) return false;
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
  if (isLabelledAlike(place, thing) || isPlanLabelled(place)) return true;
  // `Từ 40 đến 45 cuộc kiểm tra được thực hiện`
  if (figure.last !== undefined && place.position === place.start && kit.is(reader, "được"))
    return true;
  // `Hỗ trợ 30 thanh niên khởi nghiệp`
  if (kit.phraseBefore(place, SUPPORT) || receives(place)) return true;
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
  if (leadsToRate(reader)) return true;
  const range = figure.last !== undefined && (figure.from || kit.at(reader, RECOGNISED_SOON));
  if (range && kit.is(place, "có", -1) && (opens || isAimed(place))) return true;
  // `…; toàn tỉnh có 12 - 15 trường`: nobody reports a range.
  if (figure.last !== undefined && kit.phraseBefore(place, HOLDINGS)) return true;
  // `02 hội nghị; 30 băng rôn (hoàn thành trong quý III/2026)`, `Đến ngày 30/6: …; xã có 03 mô hình`
  const heads = place.position === place.start;
  // `100% sổ hộ tịch (35.620 trường hợp)`: how many these are.
  const gloss = kit.is(place, "(", -1) && kit.is(reader, ")");
  const opened = !gloss && (heads || kit.at(place, OPENERS, -1) || kit.is(place, "có", -1));
  if (reader.due && opened && !kit.isYear(kit.peek(place))) return true;
  // `Mỗi thôn có 01 tổ công nghệ số cộng đồng`
  if (kit.is(place, "có", -1) && kit.standsAt(place, place.start, EACH)) return true;
  // `12 xã đạt chuẩn nông thôn mới`, `25/25 thôn có nhà văn hóa`
  const all = figure.of !== undefined && figure.of === figure.first.value;
  // and `Củng cố 28/28 trung tâm`: whatever verb opens it, it is done to all of them.
  if (all && (leadsTo(place, place.start, ACHIEVING) || place.position - place.start === 2))
    return true;
  if (heads && kit.at(reader, all ? HAVING : RECOGNISED) && (all || figure.of === undefined))
    return true;
  // `Đến năm 2030 có 20/25 xã đạt chuẩn`, `…; 3/5 trường đạt chuẩn vào năm 2028`
  const some = kit.is(place, "có", -1) || (heads && kit.at(reader, RECOGNISED));
  if (figure.of !== undefined && some && hasYear(reader)) return true;
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

const MEASURES = /* @__PURE__ */ kit.phrases("tỷ [lệ/trọng]|số [lượng/]");
const COLON = /* @__PURE__ */ kit.phrases(":");

/** `Tỷ lệ xã đạt đủ 19 tiêu chí: 60%`: wholly so many of them say what is measured, before its figure. */
function namesMeasure(reader: kit.Reader, place: kit.Reader, { comparators }: Figure): boolean {
  const wholly = comparators.length === 1 && comparators[0] === "eq";
  // The figure is tried by itself as well.
  if (!(wholly || kit.is(place, "đủ", -1)) || !leadsTo(place, place.start, MEASURES)) return false;
  const colon = kit.placeOf(reader, COLON, { start: reader.position, end: reader.end });
  return colon !== undefined && readFigure(kit.cursorAt(reader, colon + 1)) !== undefined;
}

const RECEIVING = /* @__PURE__ */ kit.phrases("[đón và/] phục vụ|đón tiếp|tiếp đón");
const MOST_SCALED = 4;

/** `Phục vụ 1,25 triệu lượt khách`: visits, with the verb at the head. */
function receives(place: kit.Reader): boolean {
  const { pieces, start, position } = place;
  if (kit.phraseOf(RECEIVING, pieces, start, position)?.length !== position - start) return false;
  return pieces.slice(position, position + MOST_SCALED).some(({ key }) => key === "lượt");
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

const DUE = /* @__PURE__ */ kit.phrases(
  "[từ nay/] [đến/tới] [hết/cuối/] năm|phấn đấu [trong/] năm",
);
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
  const second = readFigure(kit.cursorAt(reader, reader.position + 1));
  return /(?:^|\s)dân$/iu.test(second?.perUnit ?? "");
}

const PAIRING = /* @__PURE__ */ kit.phrases("và|,");

/** Whether the clause opens with words that strive, or with the verb itself. */
function isAimed(place: kit.Reader): boolean {
  return (
    leadsTo(place, place.start, ACHIEVING) ||
    place.position - place.start < 3 ||
    kit.cameBefore(place, AIM, FAR)
  );
}

/** How far before a number of things the first number of them, or the verb, may stand. */
const FAR = 14;

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
