import { SUPPORTED_COSTS, TERMS } from "../data/unit-words.js";
import { at, peek, stands, type Reader } from "./reader.js";

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
  const support = at(reader, "hỗ trợ");
  const denied = at(reader, "không đạt|chưa đạt|không hoàn thành");
  if (!support && !denied && !stands(reader, TERMS)) return false;
  for (let ahead = denied ? 2 : 1; ahead < (denied ? 7 : 12); ahead++) {
    const { kind } = peek(reader, ahead);
    if (kind === "end" || kind === "break" || at(reader, denied ? "," : ",|đạt", ahead))
      return false;
    if (kind !== "number" || !(denied || at(reader, "%", ahead + 1))) continue;
    if (support && !stands(reader, SUPPORTED_COSTS, ahead + 2)) return false;
    reader.position += ahead + (denied ? 1 : 2);
    return true;
  }
  return false;
}
