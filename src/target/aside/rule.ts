import { CHANGES } from "../data/bound-words.js";
import { CASES } from "../data/context-words.js";
import * as words from "../data/matter-words.js";
import { GRANTS, LIMITS, MISSED, SUPPORT, TERMS } from "../data/unit-words.js";
import { readFigure, type Figure } from "../figure/figure.js";
import * as kit from "../token/reader.js";
import { ASIDE, limitOf, type Aside } from "./matter.js";

const CONDITION_BEFORE = /* @__PURE__ */ kit.phrases(
  "[khi/nếu/chỉ khi] [có/đạt/đủ/vượt/đã có/số lượng/]",
);

/** What capital consists of, whose shares say who owns something. */
const CAPITAL = /* @__PURE__ */ kit.phrases(
  "vốn [nhà nước/điều lệ/pháp định/góp/nước ngoài/chủ sở hữu]|cổ [phần/phiếu]|quyền biểu quyết|phần vốn",
);

/** What must follow where so many things, or so much, are only whom a rule is for. */
const RULED = /* @__PURE__ */ kit.phrases("phải|thì|bắt buộc|có trách nhiệm|có nghĩa vụ");

/** How many words may stand between a figure and the duty behind it. */
const NEAR = 6;

/** How many words may stand between a limit and its figure. */
const FAR = 9;

const FEES = /* @__PURE__ */ kit.phrases("học phí|lệ phí");
const FIXED = /* @__PURE__ */ kit.phrases("là|bằng");

const GRANTED = /* @__PURE__ */ kit.phrases(GRANTS);

/**
 * Skips the figure of a rule or a contract in running text.
 *
 * ```
 * Mức hỗ trợ tối đa 50 triệu đồng/mô hình      bảo hành tối thiểu 12 tháng
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function skipLimit(reader: kit.Reader): Aside | undefined {
  if (!kit.take(reader, LIMITS)) return undefined;
  // `được vay tối đa 100 triệu đồng`, but `hộ được hỗ trợ trên 90%`
  const granted = kit.phraseBefore(reader, GRANTED);
  const fee = kit.phraseBefore(reader, FEES);
  for (let read = 0; read < FAR; read += 1) {
    // `Thời hạn bảo hành là 24 tháng`: what it is, not what it is to reach.
    const fixed = kit.at(reader, FIXED);
    const figure = kit.attempt(reader, readFigure);
    if (figure !== undefined) {
      const most =
        figure.comparators.every((one) => one === "lte") && figure.unit.kind !== "percent";
      // `được miễn 100% học phí`
      const cost = kit.at(reader, words.SUPPORTED_COSTS);
      // `học phí 100%` beside others that are paid so
      if (fee && figure.unit.kind === "percent") return undefined;
      if ((figure.reach && !fixed) || (granted && !most && !cost)) return undefined;
      if (granted) grantMore(reader);
      return ASIDE;
    }
    if (!kit.isWord(reader) || kit.at(reader, CHANGES)) return undefined;
    reader.position += 1;
  }
  return undefined;
}

/** `được hỗ trợ 100% mức đóng, hộ cận nghèo 70%`: what others are granted stands behind it. */
function grantMore(reader: kit.Reader): void {
  const rest = { start: reader.position, end: reader.end };
  if (kit.placeOf(reader, words.AIMS_OF_MONEY, rest) === undefined)
    reader.position = limitOf(reader, reader.position);
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
export function skipCondition(reader: kit.Reader): Aside | undefined {
  const { position, start } = reader;
  // The phrase may reach into the words before the figure: `khi ‖ đạt 80%`.
  const direct = [1, 2, 3].some(
    (back) => (kit.phraseAt(reader, CONDITION_BEFORE, -back)?.length ?? 0) >= back,
  );
  const conditional = direct || opensCondition(reader, start) || standsUnder(reader);
  const figure = readFigure(reader);
  if (figure === undefined) return undefined;
  const { unit, level } = figure;
  if (direct || (conditional && !level)) return ASIDE;
  if (unit.kind === "percent" && kit.at(reader, CAPITAL)) return ASIDE;
  // `Xe chở quá tải trên 10% bị xử phạt`
  if (kit.at(kit.cursorAt(reader, position), words.TELLING) && kit.at(reader, PUNISHED))
    return ASIDE;
  if (unit.kind === "percent" && isCharged(reader, figure)) return ASIDE;
  if (unit.kind === "fraction" && position > start && isVoted(reader)) return ASIDE;
  const graded = kit.at(reader, GRADED) && kit.standsAt(reader, start, words.SUBJECTS);
  if (level && !graded) return undefined;
  const ruled = RULABLE.test(unit.kind);
  // `Theo khoản 2 Điều 10, thời hạn nộp tối đa 30 ngày`
  if (ruled && unit.kind !== "count" && kit.standsAt(reader, start, CITED)) return ASIDE;
  if (kit.standsAt(reader, start, ARTICLES)) return ASIDE;
  const place = kit.cursorAt(reader, position);
  if (unit.kind !== "percent" && (tellsCase(place) || defines(place))) return ASIDE;
  if (graded || entitles(place, reader)) {
    // What follows from it is no aim either.
    reader.position = limitOf(reader, reader.position);
    return ASIDE;
  }
  if (tellsSubject(place, reader, ruled)) return ASIDE;
  if (!ruled || !kit.at(reader, RULED)) return undefined;
  return kit.cameBefore(place, HAVING, LONGEST_SUBJECT) ? ASIDE : undefined;
}

/** `Tập thể đạt từ 90 điểm trở lên xếp loại Xuất sắc`: how grades are given. */
const GRADED = /* @__PURE__ */ kit.phrases("[được/thì/thì được/] xếp loại");

const CITED = /* @__PURE__ */ kit.phrases(
  "[theo/căn cứ] [quy định/khoản/điều/điểm/luật/nghị định/thông tư/quyết định]",
);

const ARTICLES = /* @__PURE__ */ kit.phrases(
  "[theo/tại/căn cứ/] [khoản/điều/điểm] [1/2/3/4/5/6/7/8/9]",
);

/** `đối với dự án trên 50 tỷ đồng phải thẩm định`: a figure says in which case something holds. */
function tellsCase(place: kit.Reader): boolean {
  if (!kit.at(place, words.TELLING) || !kit.standsAt(place, place.start, CASES)) return false;
  return place.pieces.slice(place.start, place.position).every(({ kind }) => kind !== "sign");
}

const PUNISHED = /* @__PURE__ */ kit.phrases(
  "[thì/] bị [xử phạt/phạt/xử lý/thu hồi/cưỡng chế/đình chỉ/truy cứu/tước]",
);
const PRICES = /* @__PURE__ */ kit.phrases("giá gói thầu|giá trị hợp đồng|mức lương|lương cơ sở");
const CHARGED = /* @__PURE__ */ kit.phrases("[chi] phí|lệ phí|tiền|thuế|phụ cấp|mức");

/** `Chi phí tư vấn bằng 2,5% giá trị dự án`: how a charge is reckoned. */
function isCharged(behind: kit.Reader, { comparators }: Figure): boolean {
  const equal = comparators.length === 1 && comparators[0] === "eq";
  if (equal && kit.at(behind, PRICES)) return true;
  return (
    equal && kit.at(behind, words.SUPPORTED_COSTS) && kit.standsAt(behind, behind.start, CHARGED)
  );
}

const VOTING = /* @__PURE__ */ kit.phrases(
  "tham dự|dự họp|có mặt|tán thành|biểu quyết|nhất trí|được triệu tập",
);

/** `có ít nhất 2/3 số thành viên tham dự`: how many must be there or agree. */
function isVoted(behind: kit.Reader): boolean {
  for (let ahead = 1; ahead < LONGEST_SUBJECT && kit.isWord(behind, ahead - 1); ahead += 1) {
    if (kit.at(behind, VOTING, ahead)) return true;
  }
  return false;
}

const IS = /* @__PURE__ */ kit.phrases("là [các/những/]");
const DEFINED = /* @__PURE__ */ kit.phrases("có|với|thuộc");

/** `Hộ nghèo là hộ có thu nhập dưới 2 triệu đồng`: a figure says who is called so. */
function defines(place: kit.Reader): boolean {
  if (!kit.at(place, words.TELLING)) return false;
  for (let back = 2; back <= LONGEST_SUBJECT && kit.isWord(place, -back); back += 1) {
    const is = kit.phraseAt(place, IS, -back)?.length;
    if (is === undefined || !kit.at(place, words.SUBJECTS, is - back)) continue;
    const told = { start: place.position - back, end: place.position };
    return kit.placeOf(place, DEFINED, told) !== undefined;
  }
  return false;
}

/**
 * Whether a figure tells who at the head of the clause has a right or a duty.
 *
 * ```
 * Doanh nghiệp có tỷ lệ lao động nữ từ 30% trở lên được ưu tiên
 *                                   ^^^^^^^^^^^^^^
 * ```
 */
function entitles(place: kit.Reader, behind: kit.Reader): boolean {
  if (!kit.at(place, words.TELLING)) return false;
  if (!kit.at(behind, words.ENTITLED) && !isObliged(behind)) return false;
  const head = { start: place.start, end: Math.min(place.start + 3, place.position) };
  const subject =
    kit.placeOf(place, words.SUBJECTS, head) ?? kit.placeOf(place, words.BODIES, head);
  if (subject === undefined || place.position - subject > LONGEST_SUBJECT) return false;
  const told = { start: subject + 1, end: place.position };
  if (place.pieces.slice(subject, place.position).some(({ kind }) => kind !== "letters"))
    return false;
  if (kit.placeOf(place, words.HARMED, told) === undefined) return false;
  // `xã có từ 15 tiêu chí trở lên được công nhận đạt 60%` has an aim behind it.
  const rest = { start: behind.position, end: behind.end };
  return kit.placeOf(behind, REACHED, rest) === undefined;
}

/** `Phường có trên 15% hồ sơ trễ hạn phải giải trình`: a duty stands behind the things counted. */
function isObliged(behind: kit.Reader): boolean {
  for (let ahead = 1; ahead < NEAR && kit.isWord(behind, ahead - 1); ahead += 1) {
    if (kit.at(behind, words.OBLIGED, ahead)) return true;
  }
  return false;
}

const REACHED = /* @__PURE__ */ kit.phrases("đạt");

/** Whether a few words behind a figure something is imposed. */
function isBinding(reader: kit.Reader): boolean {
  for (let ahead = 0; ahead < NEAR && !CLOSING.has(kit.peek(reader, ahead).key); ahead++) {
    if (kit.at(reader, words.BINDING, ahead)) return true;
  }
  return false;
}

/** What ends the words behind a figure; tags and the end of a clause have no key. */
const CLOSING: ReadonlySet<string> = /* @__PURE__ */ new Set([",", ";", ".", ""]);

/** `Hỗ trợ doanh nghiệp có trên 50% lao động là nữ`, `Hộ có thu nhập dưới 1,5 triệu đồng được xét`. */
function tellsSubject(place: kit.Reader, behind: kit.Reader, ruled: boolean): boolean {
  if (!kit.at(place, words.TELLING)) return false;
  const binding = isBinding(behind);
  if (!binding && !ruled && !kit.phraseBefore(place, words.HARMED)) return false;
  let back = 1;
  while (back <= LONGEST_SUBJECT && kit.isWord(place, -back)) {
    if (kit.at(place, words.SUBJECTS, -back)) {
      const told = { start: place.position - back + 1, end: place.position };
      const named =
        kit.phraseBefore(kit.cursorAt(place, place.position - back), words.CASED) ||
        (kit.standsAt(place, place.start, words.CASED) && place.start < place.position - back) ||
        (ruled && kit.at(behind, words.PREDICATED) && place.position - back === place.start);
      const opens = place.position - back - place.start <= 1;
      if (binding && opens) return true;
      if (named && kit.placeOf(place, words.QUALITIES, told) !== undefined) return true;
    }
    back += 1;
  }
  return false;
}

const HAVING = /* @__PURE__ */ kit.phrases("có");
const PRISON = /* @__PURE__ */ kit.phrases("tù|cải tạo");
const RULABLE = /^(?:count|money|measure|duration)$/;

const MOVED = /* @__PURE__ */ kit.phrases("giảm|tăng thêm|hạ");

/** Whom a rule is for is named in at most so many words. */
const LONGEST_SUBJECT = 12;

/** `Xử lý kỷ luật nếu tỷ lệ trễ hạn trên 5%`: a condition amid the clause, with no sign behind it. */
function standsUnder(reader: kit.Reader): boolean {
  let back = 1;
  while (back <= LONGEST_SUBJECT && kit.isWord(reader, -back)) {
    if (kit.at(reader, AMID, -back)) return !kit.at(reader, COUNTED_CASES, -back - 1);
    back += 1;
  }
  return false;
}

/** `số trường hợp tảo hôn` counts them. */
const COUNTED_CASES = /* @__PURE__ */ kit.phrases("số|lượng|các|những");

const AMID = /* @__PURE__ */ kit.phrases("nếu|[trong] trường hợp");

/** Whether a condition opens the clause and nothing closes it before this place. */
function opensCondition(reader: kit.Reader, start: number): boolean {
  if (reader.position - start > LONGEST_SUBJECT || !kit.standsAt(reader, start, words.CONDITIONS))
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
export function skipTerm(reader: kit.Reader): Aside | undefined {
  const support = kit.at(reader, SUPPORT);
  const denied = kit.at(reader, MISSED);
  if (!support && !denied && !kit.at(reader, TERMS)) return undefined;
  // `thuế sản phẩm trừ trợ cấp sản phẩm` is one measure; `án phạt tù` fines nobody.
  if (kit.is(reader, "trừ", -1) || (kit.is(reader, "phạt") && kit.at(reader, PRISON, 1)))
    return undefined;
  for (let ahead = denied ? 2 : 1; ahead < (denied ? 7 : 12); ahead++) {
    if (kit.isEnd(kit.peek(reader, ahead)) || kit.is(reader, ",", ahead)) return undefined;
    // `Lãi suất cho vay giảm 0,5%`
    if (!support && !denied && kit.at(reader, MOVED, ahead) && kit.isNumber(reader, ahead + 1))
      return undefined;
    if (!denied && kit.is(reader, "đạt", ahead)) return undefined;
    if (!kit.isNumber(reader, ahead) || !(denied || kit.is(reader, "%", ahead + 1))) continue;
    if (support && !kit.at(reader, words.SUPPORTED_COSTS, ahead + 2)) return undefined;
    const given = support && kit.is(reader, "được", -1);
    reader.position += ahead + (denied ? 1 : 2);
    if (given) grantMore(reader);
    return ASIDE;
  }
  return undefined;
}

const GRADES = /* @__PURE__ */ kit.phrases(
  "[loại/xếp loại/mức/đạt loại] [xuất sắc/giỏi/tốt/khá/trung bình/yếu/kém]|[hoàn thành] [xuất sắc/tốt]|[chưa/không] đạt|hoàn thành [xuất sắc/tốt] nhiệm vụ|[không] hoàn thành nhiệm vụ|[xuất sắc/giỏi/tốt/khá/trung bình/yếu/kém]",
);
const GRADE_ENDS = /^[,;.)]$/;

/**
 * Skips a figure by which a grade is given.
 *
 * ```
 * từ 80 điểm trở lên: tốt      (khá: 70% - 89%; trung bình: 50% - 69%)
 * ^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^              ^^^^^^^^^
 * ```
 */
export function skipGrading(reader: kit.Reader): Aside | undefined {
  const place = kit.cursorAt(reader, reader.position - 1);
  const figure = readFigure(reader);
  if (figure === undefined) return undefined;
  const grade = kit.is(reader, ":") ? kit.phraseAt(reader, GRADES, 1)?.length : undefined;
  const ends = (ahead: number): boolean =>
    kit.isEnd(kit.peek(reader, ahead)) || GRADE_ENDS.test(kit.peek(reader, ahead).key);
  if (grade !== undefined && ends(grade + 1)) return ASIDE;
  // A share of those with a grade is an aim: `khá: 70%`; an interval of a scale is none.
  const labelled = kit.is(place, ":") && figure.last !== undefined;
  const named = [1, 2, 3].some(
    (back) => kit.phraseAt(place, GRADES, -back)?.length === back && kit.is(place, "(", -back - 1),
  );
  return labelled && named ? ASIDE : undefined;
}
