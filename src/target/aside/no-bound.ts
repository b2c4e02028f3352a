import { at, isYear, peek, phraseBefore, phrases } from "../../reading/index.js";
import { MISSED, NAMED_BY_NUMBER, SUPPORT, SUPPORTED_COSTS, TERMS } from "../data/unit-words.js";
import { is, isEnd, isNumber, isWord, type Reader } from "../token/reader.js";

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
export function skipOtherNumber(reader: Reader): boolean {
  const { kind } = peek(reader);
  if (kind !== "digits" && kind !== "code") return false;
  const length = kind === "code" ? 1 : otherLength(reader);
  reader.position += length;
  return length > 0;
}

/** What makes a number a share or a score. */
const SHARES_OR_POINTS = /* @__PURE__ */ phrases("%|điểm|phần trăm");

function otherLength(reader: Reader): number {
  const length = documentLength(reader) || dateLength(reader);
  if (length > 0 || at(reader, SHARES_OR_POINTS, 1)) return length;
  return phraseBefore(reader, NAMED_BY_NUMBER) ? listLength(reader) : yearLength(reader);
}

/** `21/KH-UBND`, `30c/NQ-CP`, `01/2018/TT-VPCP`, `51/2001/QH10`. */
function documentLength(reader: Reader): number {
  if (!/^[/-]$/.test(peek(reader, 1).key)) return 0;
  let length = isNumber(reader, 2) && is(reader, "/", 3) ? 4 : 2;
  const symbol = peek(reader, length);
  if (symbol.kind !== "letters") return 0;
  const dashed =
    (symbol.gap === "none" || is(reader, "/", length - 1)) && is(reader, "-", length + 1);
  if (dashed && peek(reader, length + 2).gap !== "none") return 0;
  if (!dashed && !/^(?:qh|nqlt)\d*$/.test(symbol.key)) return 0;
  length += 1;
  while (/^[-&]$/.test(peek(reader, length).key) && isGluedWord(reader, length + 1)) length += 2;
  return length;
}

function isGluedWord(reader: Reader, ahead: number): boolean {
  const { kind, gap } = peek(reader, ahead);
  return kind === "letters" && gap === "none";
}

/** Words before a day and its month, or a month and its year. */
const BEFORE_DATES = /* @__PURE__ */ phrases("ngày|tháng|quý|trước|hạn");

/** `02/02/2021`, `15/12` behind `ngày`, `9/2021` behind `tháng`. */
function dateLength(reader: Reader): number {
  if (!is(reader, "/", 1) || !isNumber(reader, 2)) return 0;
  if (is(reader, "/", 3) && isNumber(reader, 4)) return 5;
  return at(reader, BEFORE_DATES, -1) || isYear(peek(reader, 2)) ? 3 : 0;
}

/** A bare year, or two: `PAPI 2021`, `giai đoạn 2021 - 2025`. */
function yearLength(reader: Reader): number {
  if (!isYear(peek(reader))) return 0;
  if (is(reader, "-", 1) && isYear(peek(reader, 2))) return 3;
  return is(reader, "năm", -1) || !isWord(reader, 1) ? 1 : 0;
}

/** What stands between the numbers of a list. */
const LIST_JOINTS = /* @__PURE__ */ phrases(",|và|hoặc|-|/");

/** `3, 4`, `3 và 4`, `3-4` behind `mức độ`. */
function listLength(reader: Reader): number {
  let length = 1;
  while (
    at(reader, LIST_JOINTS, length) &&
    isNumber(reader, length + 1) &&
    !is(reader, "%", length + 2)
  ) {
    length += 2;
  }
  return length;
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
export function skipTerm(reader: Reader): { readonly kind: "words" } | undefined {
  const support = at(reader, SUPPORT);
  const denied = at(reader, MISSED);
  if (!support && !denied && !at(reader, TERMS)) return undefined;
  for (let ahead = denied ? 2 : 1; ahead < (denied ? 7 : 12); ahead++) {
    if (isEnd(peek(reader, ahead)) || is(reader, ",", ahead)) return undefined;
    if (!denied && is(reader, "đạt", ahead)) return undefined;
    if (!isNumber(reader, ahead) || !(denied || is(reader, "%", ahead + 1))) continue;
    if (support && !at(reader, SUPPORTED_COSTS, ahead + 2)) return undefined;
    reader.position += ahead + (denied ? 1 : 2);
    return { kind: "words" };
  }
  return undefined;
}
