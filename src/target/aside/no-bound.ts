import { readFigure } from "../figure/figure.js";
import { CHANGES } from "../data/bound-words.js";
import {
  FUNDS,
  GRANTS,
  LIMITS,
  MISSED,
  NAMED_BY_NUMBER,
  SUPPORT,
  SUPPORTED_COSTS,
  TERMS,
} from "../data/unit-words.js";
import * as kit from "../token/reader.js";

/**
 * Skips a number that bounds nothing: it names a thing, or is part of a document's number.
 *
 * ```
 * mức độ 3, 4      Điều 5      số 21/KH-UBND      Đề án 06      ngày 02/02/2021
 *        ^^^^           ^         ^^^^^^^^^^             ^^           ^^^^^^^^^^
 * ```
 *
 * @returns Whether something was skipped.
 */
export function skipOtherNumber(reader: kit.Reader): boolean {
  const { kind } = kit.peek(reader);
  if (kind !== "digits" && kind !== "code") return false;
  const length = kind === "code" ? 1 : otherLength(reader);
  reader.position += length;
  return length > 0;
}

/** What makes a number a share or a score. */
export const SHARES_OR_POINTS = /* @__PURE__ */ kit.phrases("%|điểm|phần trăm");

function otherLength(reader: kit.Reader): number {
  const length = documentLength(reader) || dateLength(reader);
  if (length > 0 || kit.at(reader, SHARES_OR_POINTS, 1)) return length;
  return kit.phraseBefore(reader, NAMED_BY_NUMBER) ? listLength(reader) : yearLength(reader);
}

/** `21/KH-UBND`, `30c/NQ-CP`, `01/2018/TT-VPCP`, `51/2001/QH10`. */
function documentLength(reader: kit.Reader): number {
  if (!/^[/-]$/.test(kit.peek(reader, 1).key)) return 0;
  let length = kit.isNumber(reader, 2) && kit.is(reader, "/", 3) ? 4 : 2;
  const symbol = kit.peek(reader, length);
  if (symbol.kind !== "letters") return 0;
  const dashed =
    (symbol.gap === "none" || kit.is(reader, "/", length - 1)) && kit.is(reader, "-", length + 1);
  if (dashed && kit.peek(reader, length + 2).gap !== "none") return 0;
  if (!dashed && !/^(?:qh|nqlt)\d*$/.test(symbol.key)) return 0;
  length += 1;
  while (/^[-&]$/.test(kit.peek(reader, length).key) && isGluedWord(reader, length + 1))
    length += 2;
  return length;
}

function isGluedWord(reader: kit.Reader, ahead: number): boolean {
  const { kind, gap } = kit.peek(reader, ahead);
  return kind === "letters" && gap === "none";
}

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

/** Words that open a condition: at the head of a clause, or right before its figure. */
const CONDITIONS = /* @__PURE__ */ kit.phrases("[trong] trường hợp|nếu|khi");
const CONDITION_BEFORE = /* @__PURE__ */ kit.phrases(
  "[khi/nếu/chỉ khi] [có/đạt/đủ/vượt/đã có/số lượng/]",
);

/** What capital consists of, whose shares say who owns something. */
const CAPITAL = /* @__PURE__ */ kit.phrases(
  "vốn [nhà nước/điều lệ/pháp định/góp/nước ngoài/chủ sở hữu]|cổ [phần/phiếu]|quyền biểu quyết|phần vốn",
);

/** What must follow where so many things, or so much, are only whom a rule is for. */
const RULED = /* @__PURE__ */ kit.phrases("phải|thì|bắt buộc|có trách nhiệm|có nghĩa vụ");

/** How many words may stand between a limit and its figure. */
const NEAR = 6;

const GRANTED = /* @__PURE__ */ kit.phrases(GRANTS);

/**
 * Skips the figure of a rule or a contract in running text.
 *
 * ```
 * Mức hỗ trợ tối đa 50 triệu đồng/mô hình      bảo hành tối thiểu 12 tháng
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function skipLimit(reader: kit.Reader): { readonly kind: "words" } | undefined {
  if (reader.mode !== "running" || !kit.take(reader, LIMITS)) return undefined;
  // `được vay tối đa 100 triệu đồng`, but `hộ được hỗ trợ trên 90%`
  const granted = kit.phraseBefore(reader, GRANTED);
  for (let words = 0; words < NEAR; words += 1) {
    const figure = kit.attempt(reader, readFigure);
    if (figure !== undefined) {
      const most =
        figure.comparators.every((one) => one === "lte") && figure.unit.kind !== "percent";
      return figure.reach || (granted && !most) ? undefined : WORDS;
    }
    if (!kit.isWord(reader) || kit.at(reader, CHANGES)) return undefined;
    reader.position += 1;
  }
  return undefined;
}

/**
 * Skips a figure that says when or for whom something holds, or who owns it.
 *
 * ```
 * Nếu tỷ lệ nợ thuế trên 5% thì …      họp khi có ít nhất 2/3 thành viên      51% vốn nhà nước
 *                   ^^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^
 * Cơ sở có từ 10 lao động trở lên phải đăng ký
 *          ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function skipCondition(reader: kit.Reader): { readonly kind: "words" } | undefined {
  if (reader.mode !== "running") return undefined;
  const { position, start } = reader;
  const head = { start: Math.max(start, position - LONGEST_SUBJECT), end: position };
  // The phrase may reach into the words before the figure: `khi ‖ đạt 80%`.
  const direct = [1, 2, 3].some(
    (back) => (kit.phraseAt(reader, CONDITION_BEFORE, -back)?.length ?? 0) >= back,
  );
  const conditional = direct || opensCondition(reader, start) || standsUnder(reader);
  const figure = readFigure(reader);
  if (figure === undefined) return undefined;
  const { unit, level } = figure;
  if (direct || (conditional && !level)) return WORDS;
  if (unit.kind === "percent" && kit.at(reader, CAPITAL)) return WORDS;
  if (level) return undefined;
  const ruled = RULABLE.test(unit.kind);
  // `Theo khoản 2 Điều 10, thời hạn nộp tối đa 30 ngày`
  if (ruled && unit.kind !== "count" && kit.standsAt(reader, start, CITED)) return WORDS;
  if (kit.standsAt(reader, start, ARTICLES)) return WORDS;
  if (tellsSubject(kit.cursorAt(reader, position), reader, ruled)) return WORDS;
  if (!ruled || !kit.at(reader, RULED)) return undefined;
  return kit.placeOf(reader, HAVING, head) === undefined ? undefined : WORDS;
}

const CITED = /* @__PURE__ */ kit.phrases(
  "[theo/căn cứ] [quy định/khoản/điều/điểm/luật/nghị định/thông tư/quyết định]",
);

const ARTICLES = /* @__PURE__ */ kit.phrases(
  "[theo/tại/căn cứ/] [khoản/điều/điểm] [1/2/3/4/5/6/7/8/9]",
);

/** Whom a rule is for, what is said of them before a figure, and who names them. */
const SUBJECTS = /* @__PURE__ */ kit.phrases(
  "dự án|hộ|doanh nghiệp|cơ sở|công trình|gói thầu|cá nhân|tổ chức|người|lao động|thửa|trường hợp|học sinh|sinh viên|đảng viên|cán bộ|công chức|viên chức|hợp tác xã|nhà đầu tư|đơn vị|tàu|phương tiện|hợp đồng|đối tượng|trang trại|tập thể|khu đất|hồ sơ|khoản|công ty|nhiệm vụ|thuê bao|tài sản|chi bộ|nhà máy|hộ kinh doanh",
);
const QUALITIES = /* @__PURE__ */ kit.phrases(
  "có|bị|mất|vốn|chậm|nợ|kéo dài|thu nhập|diện tích|quy mô|doanh thu|công suất|giá trị|trị giá|đầu tư|quá hạn|thời gian|sử dụng|tồn đọng|tải trọng|cao|dài|trễ hạn|tiến độ",
);
const CASED = /* @__PURE__ */ kit.phrases(
  "[áp dụng/] [đối] với|cho|các|những|rà soát|hỗ trợ|thu hồi|xử lý|khen thưởng|ưu tiên|kiểm tra|thanh tra|cưỡng chế|công khai|xem xét|miễn|chi trả|tặng|giao|yêu cầu|đình chỉ|chấm dứt|thẩm định|vận động|trình|thống kê|lập danh sách|báo cáo|lựa chọn|mời",
);

/** What is said of them behind the figure. */
const PREDICATED = /* @__PURE__ */ kit.phrases(
  "được|phải|thì|bị|không được|mới được|sẽ|thuộc|bắt buộc|có trách nhiệm|có nghĩa vụ",
);
/** Words before a share that tells of one of them. */
const HARMED = /* @__PURE__ */ kit.phrases("có|bị|mất|thu hồi|thiệt hại|giảm|suy giảm|nợ|sở hữu");
const TELLING = /* @__PURE__ */ kit.phrases("từ|trên|dưới|quá|hơn");

const BINDING = /* @__PURE__ */ kit.phrases("phải|thì|bị|không được|bắt buộc");

/** Whether a few words behind a figure something is imposed. */
function isBinding(reader: kit.Reader): boolean {
  for (let ahead = 0; ahead < NEAR && !/^[,;.]?$/.test(kit.peek(reader, ahead).key); ahead++) {
    if (kit.at(reader, BINDING, ahead)) return true;
  }
  return false;
}

/** `Hỗ trợ doanh nghiệp có trên 50% lao động là nữ`, `Hộ có thu nhập dưới 1,5 triệu đồng được xét`. */
function tellsSubject(place: kit.Reader, behind: kit.Reader, ruled: boolean): boolean {
  if (!kit.at(place, TELLING)) return false;
  const binding = isBinding(behind);
  if (!binding && !ruled && !kit.phraseBefore(place, HARMED)) return false;
  let back = 1;
  while (back <= LONGEST_SUBJECT && kit.isWord(place, -back)) {
    if (kit.at(place, SUBJECTS, -back)) {
      const told = { start: place.position - back + 1, end: place.position };
      const named =
        kit.phraseBefore(kit.cursorAt(place, place.position - back), CASED) ||
        (kit.standsAt(place, place.start, CASED) && place.start < place.position - back) ||
        (ruled && kit.at(behind, PREDICATED) && place.position - back === place.start);
      const opens = place.position - back - place.start <= 1;
      if (binding && opens) return true;
      if (named && kit.placeOf(place, QUALITIES, told) !== undefined) return true;
    }
    back += 1;
  }
  return false;
}

/** Words between who pays and the share. */
const PAYING = /* @__PURE__ */ kit.phrases(
  "bảo đảm|đảm bảo|hỗ trợ|chi trả|đối ứng|bố trí|cấp|chịu|đóng góp|là|chi|chiếm|khoảng|tối đa|không quá",
);

/**
 * Skips who pays how much of the cost.
 *
 * ```
 * ngân sách tỉnh bảo đảm 70%, ngân sách xã 30%
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^
 * ```
 */
export function skipFunds(reader: kit.Reader): { readonly kind: "words" } | undefined {
  const opens = reader.position === reader.start || kit.at(reader, OPENERS, -1);
  if (reader.mode !== "running" || !opens || !kit.take(reader, FUNDS)) return undefined;
  while (kit.take(reader, PAYING));
  return kit.takeNumber(reader) !== undefined && kit.takeKey(reader, "%") ? WORDS : undefined;
}

const OPENERS = /* @__PURE__ */ kit.phrases(",|:|(|và|;|đó|từ");

const WORDS = { kind: "words" } as const;
const HAVING = /* @__PURE__ */ kit.phrases("có");
const RULABLE = /^(?:count|money|measure|duration)$/;

/** Whom a rule is for is named in at most so many words. */
const LONGEST_SUBJECT = 12;

/** `Xử lý kỷ luật nếu tỷ lệ trễ hạn trên 5%`: a condition amid the clause, with no sign behind it. */
function standsUnder(reader: kit.Reader): boolean {
  let back = 1;
  while (back <= LONGEST_SUBJECT && kit.isWord(reader, -back)) {
    if (kit.at(reader, AMID, -back)) return true;
    back += 1;
  }
  return false;
}

const AMID = /* @__PURE__ */ kit.phrases("nếu|[trong] trường hợp");

/** Whether a condition opens the clause and nothing closes it before this place. */
function opensCondition(reader: kit.Reader, start: number): boolean {
  if (reader.position - start > LONGEST_SUBJECT || !kit.standsAt(reader, start, CONDITIONS))
    return false;
  return reader.pieces.slice(start, reader.position).every(({ kind }) => kind !== "sign");
}

/**
 * Skips a figure that is no aim: a percentage that is the term of a contract, a tax or a subsidy,
 * or a figure that is denied.
 *
 * ```
 * lãi suất 6%/năm      nắm giữ trên 50% vốn điều lệ      hỗ trợ 70% chi phí đào tạo      chưa đạt 5/8 chỉ tiêu
 * ^^^^^^^^^^^          ^^^^^^^^^^^^^^^^                 ^^^^^^^^^^                       ^^^^^^^^^^
 * ```
 */
export function skipTerm(reader: kit.Reader): { readonly kind: "words" } | undefined {
  const support = kit.at(reader, SUPPORT);
  const denied = kit.at(reader, MISSED);
  if (!support && !denied && !kit.at(reader, TERMS)) return undefined;
  for (let ahead = denied ? 2 : 1; ahead < (denied ? 7 : 12); ahead++) {
    if (kit.isEnd(kit.peek(reader, ahead)) || kit.is(reader, ",", ahead)) return undefined;
    if (!denied && kit.is(reader, "đạt", ahead)) return undefined;
    if (!kit.isNumber(reader, ahead) || !(denied || kit.is(reader, "%", ahead + 1))) continue;
    if (support && !kit.at(reader, SUPPORTED_COSTS, ahead + 2)) return undefined;
    reader.position += ahead + (denied ? 1 : 2);
    return { kind: "words" };
  }
  return undefined;
}
