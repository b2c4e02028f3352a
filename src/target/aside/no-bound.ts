import { readFigure } from "../figure/figure.js";
import { CHANGES } from "../data/bound-words.js";
import {
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
  for (let words = 0; words < NEAR; words += 1) {
    const figure = kit.attempt(reader, readFigure);
    if (figure !== undefined) return figure.reach ? undefined : WORDS;
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
  const conditional = direct || opensCondition(reader, start);
  const figure = readFigure(reader);
  if (figure === undefined) return undefined;
  const { unit, level } = figure;
  if (direct || (conditional && !level)) return WORDS;
  if (unit.kind === "percent" && kit.at(reader, CAPITAL)) return WORDS;
  if (!RULABLE.test(unit.kind) || level || !kit.at(reader, RULED)) return undefined;
  return kit.placeOf(reader, HAVING, head) === undefined ? undefined : WORDS;
}

const WORDS = { kind: "words" } as const;
const HAVING = /* @__PURE__ */ kit.phrases("có");
const RULABLE = /^(?:count|money|measure|duration)$/;

/** Whom a rule is for is named in at most so many words. */
const LONGEST_SUBJECT = 12;

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
