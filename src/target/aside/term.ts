import { at, peek, phrases } from "../../reading/index.js";
import { SUPPORTED_COSTS, TERMS } from "../data/unit-words.js";
import { is, isNumber, type Reader } from "../token/reader.js";
import { isEnd } from "../token/token.js";

/** Words that give a subsidy, and those that deny a result. */
const SUPPORT = /* @__PURE__ */ phrases("hỗ trợ");
const MISSED = /* @__PURE__ */ phrases("không đạt|chưa đạt|không hoàn thành");

/**
 * Skips a figure that is no aim: a percentage that is the term of a contract, a tax or a subsidy,
 * or a figure that is denied.
 *
 * ```
 * lãi suất 6%/năm      nắm giữ trên 50% vốn điều lệ      hỗ trợ 70% chi phí đào tạo      chưa đạt 5/8 chỉ tiêu
 * ^^^^^^^^^^^          ^^^^^^^^^^^^^^^^                 ^^^^^^^^^^                       ^^^^^^^^^^
 * ```
 *
 * @returns Whether something was skipped.
 */
export function skipTerm(reader: Reader): boolean {
  const support = at(reader, SUPPORT);
  const denied = at(reader, MISSED);
  if (!support && !denied && !at(reader, TERMS)) return false;
  for (let ahead = denied ? 2 : 1; ahead < (denied ? 7 : 12); ahead++) {
    if (isEnd(peek(reader, ahead)) || is(reader, ",", ahead)) return false;
    if (!denied && is(reader, "đạt", ahead)) return false;
    if (!isNumber(reader, ahead) || !(denied || is(reader, "%", ahead + 1))) continue;
    if (support && !at(reader, SUPPORTED_COSTS, ahead + 2)) return false;
    reader.position += ahead + (denied ? 1 : 2);
    return true;
  }
  return false;
}
