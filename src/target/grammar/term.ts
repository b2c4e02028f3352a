import { SUPPORTED_COSTS, TERMS_BEFORE } from "../data/unit-words.js";
import { at, peek, phraseAt, phrases, type Reader } from "./reader.js";

const TERMS = /* @__PURE__ */ phrases(TERMS_BEFORE);
const COSTS = /* @__PURE__ */ phrases(SUPPORTED_COSTS);
const LONGEST = 12;

/**
 * Skips a percentage that is the term of a contract, a tax or a subsidy.
 *
 * ```
 * lãi suất 6%/năm      nắm giữ trên 50% vốn điều lệ      hỗ trợ 70% chi phí đào tạo
 * ^^^^^^^^^^^          ^^^^^^^^^^^^^^^^                 ^^^^^^^^^^
 * ```
 *
 * @returns Whether something was skipped.
 */
export function skipTerm(reader: Reader): boolean {
  const support = at(reader, "hỗ trợ");
  if (!support && phraseAt(reader, TERMS) === undefined) return false;
  for (let ahead = 1; ahead < LONGEST; ahead++) {
    const { kind, name } = peek(reader, ahead);
    if (kind === "end" || kind === "break" || name === "," || name === "đạt") return false;
    if (kind !== "number" || !at(reader, "%", ahead + 1)) continue;
    if (support && phraseAt(reader, COSTS, ahead + 2) === undefined) return false;
    reader.position += ahead + 2;
    return true;
  }
  return false;
}

/**
 * Skips a figure that is denied: `không đạt 80%`, `chưa đạt 5/8 chỉ tiêu`.
 *
 * @returns Whether something was skipped.
 */
export function skipDenied(reader: Reader): boolean {
  if (!at(reader, "không đạt") && !at(reader, "chưa đạt") && !at(reader, "không hoàn thành")) {
    return false;
  }
  for (let ahead = 2; ahead < 7; ahead++) {
    const { kind, name } = peek(reader, ahead);
    if (kind === "end" || kind === "break" || name === ",") return false;
    if (kind !== "number") continue;
    reader.position += ahead + 1;
    return true;
  }
  return false;
}
