import { lexicon, phraseOf } from "../../reading/index.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";

/** How far back a word is looked for that takes a time its meaning. */
const LONGEST_CLAUSE = 9;
/** With these a window begins, or the day up to which something was counted. */
const WINDOWS = /* @__PURE__ */ wordSet("từ tính kể đến tới trong");
/** What may stand between `số liệu` and the days from which and to which it was counted. */
const COUNTED = /* @__PURE__ */ (() =>
  lexicon({
    counted: "tính|được|lấy|chốt|phát sinh|thống kê|tổng hợp|báo cáo|thời gian|kỳ|là|cập nhật",
  }))();

/**
 * Whether the words before a time say that nothing is due then.
 *
 * ```
 * Số liệu tính từ ngày 15/12/2025 đến ngày 14/6/2026      không được mở thầu trước ngày 15/6/2026
 * ^^^^^^^                                                  ^^^^^
 * ```
 *
 * A cell of a deadline column that names the window of data says for which time something is done.
 */
export function isNoDeadline(reader: Reader, from: number, found: Found): boolean {
  const { start, timing } = found;
  if (reader.mode === "running" && kit.isOneOf(reader, start, WINDOWS)) {
    return holdsData(reader, from, start);
  }
  if (timing.kind !== "by" || timing.inclusive || kit.nameOf(reader, start) !== "trước")
    return false;
  const first = Math.max(from, start - LONGEST_CLAUSE);
  for (let index = start - 1; index >= first; index--) {
    const piece = reader.pieces[index];
    if (piece?.kind !== "letters") return false;
    if (piece.key === "không" || piece.key === "chưa" || piece.key === "cấm") return true;
  }
  return false;
}

function holdsData(reader: Reader, from: number, end: number): boolean {
  const first = Math.max(from, end - LONGEST_CLAUSE);
  for (let index = end - 1; index > first; index--) {
    if (reader.pieces[index]?.key !== "liệu" || kit.nameOf(reader, index - 1) !== "số") continue;
    for (let place = index + 1; place < end;) {
      const phrase = phraseOf(COUNTED, reader.pieces, place, end);
      if (phrase === undefined) return false;
      place += phrase.length;
    }
    return true;
  }
  return false;
}

/** Whether a time stands within quotation marks: in prose it is a part of a name or a saying. */
export function isQuoted(reader: Reader, { start }: Found): boolean {
  let quotes = 0;
  for (let index = 0; index < start; index++) if (kit.nameOf(reader, index) === '"') quotes += 1;
  return quotes % 2 === 1;
}
