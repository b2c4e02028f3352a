import {
  FACT_OPENINGS,
  FACTS,
  HOLDINGS,
  NO_FACTS,
  NOUNS_WITH_CHI,
  VERBS_OF_RESULTS,
  VERBS_WITH_HIEN,
} from "../data/context-words.js";
import { LABELS } from "../data/goal-words.js";
import { STRIVING } from "../data/name-words.js";
import { leadsTo } from "../token/leads-to.js";
import * as kit from "../token/reader.js";
import { labelledAs, type Labelled } from "./label-role.js";

/** Words of a clause that speak for a role, in their order. */
export interface RoleMark {
  readonly position: number;
  readonly strives: boolean;
  /** Whether it speaks of the next figure alone: `đầu kỳ 4,1%`. */
  readonly once?: true;
  /** What the label of a figure says of it: `Thực hiện 2025:`, `Kế hoạch 2026:`. */
  readonly labels?: Labelled;
}

/** Finds the words of a clause that speak for a role. */
export function roleMarks(reader: kit.Reader): RoleMark[] {
  const marks: RoleMark[] = [];
  const here = kit.cursorAt(reader, reader.start);
  for (; here.position < here.end; here.position += 1) {
    const { key } = kit.peek(here);
    if (here.position > here.start && !MARKING.has(key)) continue;
    // `9/12 chỉ tiêu đạt trên 90%`: they are counted.
    const year = kit.isYear(kit.peek(here, -1));
    const counted =
      here.position > here.start && ((kit.isNumber(here, -1) && !year) || isPassed(here));
    // `vốn bổ sung có mục tiêu`
    const named = kit.is(here, "mục") && kit.is(here, "có", -1);
    const strives = kit.at(here, STRIVING) && !counted && !named;
    const once = kit.phraseAt(here, BEGINNINGS)?.length;
    const labels = labelledAs(here);
    // `6 tháng đầu năm 2026: 60%`: a year is no figure.
    const opening =
      once !== undefined && kit.isNumber(here, once) && !kit.isYear(kit.peek(here, once));
    if (opening || (once !== undefined && labelsBeginning(here, once)))
      marks.push({ position: here.position, strives: false, once: true });
    else if (labels !== undefined)
      marks.push({ position: here.position, strives: labels === "planned", labels });
    else if (strives || isFact(here)) marks.push({ position: here.position, strives });
  }
  return marks;
}

/** `vượt chỉ tiêu Quốc hội giao`, `đạt 76% mục tiêu`: a result is measured by it. */
function isPassed(here: kit.Reader): boolean {
  const noun = AIM_NOUNS.has(kit.peek(here).key);
  return noun && (kit.is(here, "%", -1) || kit.phraseBefore(here, PASSING));
}

/** First words of nouns for aims. */
const AIM_NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(["chỉ", "mục"]);

const ADDED_UP = /* @__PURE__ */ kit.phrases("lũy kế");
const OTHER_TIMES = /* @__PURE__ */ kit.phrases("tháng|đến|tới|vào|trước|từ|quý|trong");

/** `đầu năm 2026: 3,4%`: from what a year starts; `6 tháng đầu năm 2026` is a time of its own. */
function labelsBeginning(here: kit.Reader, length: number): boolean {
  const labelled = kit.isYear(kit.peek(here, length)) && kit.is(here, ":", length + 1);
  return labelled && kit.isNumber(here, length + 2) && !kit.phraseBefore(here, OTHER_TIMES);
}

const PASSING = /* @__PURE__ */ kit.phrases("vượt [mức/xa/so với/]|so với");
const BEGINNINGS = /* @__PURE__ */ kit.phrases("đầu [kỳ/năm/nhiệm kỳ]");
const SPANS = /* @__PURE__ */ kit.phrases("năm|tháng");

function isFact(reader: kit.Reader): boolean {
  if (reader.position === reader.start) {
    // `…; lũy kế đến hết năm 2027 có 15 sản phẩm` behind an aim adds up to it.
    if (kit.at(reader, FACT_OPENINGS)) return !reader.due || !kit.at(reader, ADDED_UP);
    if (tellsHoldings(reader)) return true;
    // `Hiện tỷ trọng …`, but `Hiện đại hóa …`, `Hiện thực hóa …`
    if (kit.is(reader, "hiện") && !BEHIND_HIEN.has(kit.peek(reader, 1).key)) return true;
    // `Còn 04 xã chưa đạt chuẩn`
    if (kit.is(reader, "còn") && kit.isNumber(reader, 1) && !kit.is(reader, "%", 2)) return true;
    // `Trong tổng số 56 nhiệm vụ`
    const among = kit.phraseAt(reader, AMONG)?.length;
    if (among !== undefined && kit.isNumber(reader, among)) return !asksAtLeast(reader);
    // `Sau 02 năm thực hiện`
    if (BEFORE_SPANS.has(kit.peek(reader).key) && tellsSpan(reader)) return true;
  }
  // `xảy ra 45 vụ`
  const happened = kit.phraseAt(reader, HAPPENED)?.length;
  if (
    happened !== undefined &&
    kit.isNumber(reader, happened) &&
    !kit.is(reader, "%", happened + 1)
  )
    return !strivesBefore(reader);
  // `ước 65 triệu đồng`
  if (kit.is(reader, "ước") && kit.isNumber(reader, 1)) return true;
  // `Có 3 xã chưa giải ngân`
  // but `Cấp điện cho 250 hộ chưa có điện` tells whom it is done for.
  const counted = (back: number): boolean =>
    kit.isNumber(reader, -back) && !kit.is(reader, "cho", -back - 1);
  if (kit.is(reader, "chưa") && [2, 3].some(counted)) return true;
  // `Tỷ lệ thực hiện năm trước: 88%`
  if (kit.at(reader, LAST_YEAR) && !kit.at(reader, COMPARING, -1)) return true;
  if (!kit.at(reader, FACTS) || isForecast(reader)) return false;
  // `số hóa kết quả đạt 80%`: results are what is done, not what was found.
  if (kit.is(reader, "kết") && kit.at(reader, VERBS_OF_RESULTS, -1)) return false;
  if (kit.is(reader, "hiện") && kit.at(reader, VERBS_WITH_HIEN, -1)) return false;
  // `số đối tượng truy nã hiện có và …`: those there are.
  if (
    kit.is(reader, "hiện") &&
    kit.is(reader, "có", 1) &&
    kit.isWord(reader, -1) &&
    (kit.at(reader, CLOSING, 2) || kit.isEnd(kit.peek(reader, 2)))
  )
    return false;
  // `chứng chỉ đạt 32%` holds no `chỉ đạt`.
  if (kit.is(reader, "chỉ") && kit.at(reader, NOUNS_WITH_CHI, -1)) return false;
  if (namesMeasured(reader)) return false;
  const named = kit.phraseAt(reader, NO_FACTS);
  // `hồ sơ đã tiếp nhận` names some, `đã tiếp nhận 12.345 hồ sơ` tells of them.
  // and `đã đặt ra 6 mục tiêu` of aims.
  const told =
    named !== undefined &&
    kit.isNumber(reader, named.length) &&
    !kit.at(reader, AIMS, named.length + 1);
  return reader.position === reader.start || named === undefined || told;
}

/** Words before a span of time that is over. */
const BEFORE_SPANS: ReadonlySet<string> = /* @__PURE__ */ new Set(["sau", "qua"]);

/** Words with which `hiện` is a verb. */
const BEHIND_HIEN: ReadonlySet<string> = /* @__PURE__ */ new Set(["đại", "thực"]);

/** `Trong tổng số 45 hồ sơ, giải quyết tối thiểu 80%`: the least that is asked is none that was found. */
function asksAtLeast(reader: kit.Reader): boolean {
  return kit.placeOf(reader, LEAST, { start: reader.position, end: reader.end }) !== undefined;
}

const LEAST = /* @__PURE__ */ kit.phrases("tối thiểu|ít nhất");

/** `Toàn tỉnh có 54 xã`, but not `Toàn tỉnh có ít nhất 54 xã`, `… có 54 xã trở lên`. */
function tellsHoldings(reader: kit.Reader): boolean {
  const length = kit.phraseAt(reader, HOLDINGS)?.length;
  if (length === undefined) return false;
  // `trên 50% số hộ` may be found; at least and at most are set.
  const bound = kit.phraseAt(reader, kit.COMPARISONS_BEFORE, length)?.value;
  if (bound === "gte" || bound === "lte") return false;
  // Nor is a range one that was found.
  const range =
    RANGE_SIGNS.has(kit.peek(reader, length + 1).key) && kit.isNumber(reader, length + 2);
  const rest = { start: reader.position + length, end: reader.end };
  return !range && kit.placeOf(reader, kit.COMPARISONS_BEHIND, rest) === undefined;
}

/** What stands between two years. */
const RANGE_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set(["-", "đến"]);

const CLOSING = /* @__PURE__ */ kit.phrases("và|,|;|.|)|đến|trên|được|hoặc|so với");
const AIMS = /* @__PURE__ */ kit.phrases("mục tiêu|chỉ tiêu|nhiệm vụ");
const HAPPENED = /* @__PURE__ */ kit.phrases("xảy ra|phát hiện|bắt giữ|khởi tố");

function strivesBefore(reader: kit.Reader): boolean {
  const before = { start: reader.start, end: reader.position };
  return kit.placeOf(reader, STRIVING, before) !== undefined;
}

const NEARLY = /* @__PURE__ */ kit.phrases("hơn|gần|khoảng|trên");

/** `Sau hơn 2 năm`, `Qua một năm`. */
function tellsSpan(reader: kit.Reader): boolean {
  const ahead = kit.at(reader, NEARLY, 1) ? 2 : 1;
  if (kit.isNumber(reader, ahead)) return kit.at(reader, SPANS, ahead + 1);
  const numeral = kit.numeralAt(reader.pieces, reader.position + ahead)?.end;
  return numeral !== undefined && kit.standsAt(reader, numeral, SPANS);
}

const AHEAD = /* @__PURE__ */ kit.phrases("[vào/đến] năm");

/** `ước đạt 98.000 tỷ đồng vào năm 2027`: not yet found. */
function isForecast(reader: kit.Reader): boolean {
  const rest = { start: reader.position, end: reader.end };
  if (!kit.is(reader, "ước")) return false;
  // `Năng suất dự kiến đạt 6 tấn/ha, sản lượng ước đạt 7 triệu tấn`
  const before = { start: reader.start, end: reader.position };
  return (
    kit.placeOf(reader, AHEAD, rest) !== undefined ||
    kit.placeOf(reader, FORESEEN, before) !== undefined
  );
}

const FORESEEN = /* @__PURE__ */ kit.phrases("dự [kiến/định/báo]");

/** `Tỷ lệ hồ sơ đã số hóa`: behind the head of a measure it tells of what, unless it moves it. */
function namesMeasured(reader: kit.Reader): boolean {
  if (!kit.is(reader, "đã") || kit.at(reader, MOVED, 1)) return false;
  let start = reader.position;
  while (start > reader.start && reader.pieces[start - 1]?.kind === "letters") start -= 1;
  return start < reader.position && leadsTo(reader, start, RATES);
}

const MOVED = /* @__PURE__ */ kit.phrases("đạt|tăng|giảm|lên|vượt|có|là|xuống|chiếm|cao|thấp");
const RATES = /* @__PURE__ */ kit.phrases("tỷ lệ|số");
const AMONG = /* @__PURE__ */ kit.phrases("trong [tổng/] số");
const LAST_YEAR = /* @__PURE__ */ kit.phrases("năm trước [:/đạt/là]");
const COMPARING = /* @__PURE__ */ kit.phrases("với|so|hơn|bằng|kỳ|như|từ");

/** The words with which a mark can begin behind the head of a clause: most begin none. */
const MARKING: ReadonlySet<string> = /* @__PURE__ */ (() => {
  const tables = [BEGINNINGS, FACTS, HAPPENED, LABELS, LAST_YEAR, STRIVING];
  return new Set(["chưa", "ước", ...tables.flatMap(({ next }) => [...next.keys()])]);
})();
