import { phraseOf, phrases } from "../../reading/index.js";
import * as words from "../data/facts.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN, wordSet } from "../lexer/words.js";
import type { WithinTiming } from "../timing.js";

const ISSUED = /* @__PURE__ */ phrases(words.ISSUED);
const DOCUMENTS = /* @__PURE__ */ (() => phrases(`${words.DATED_DOCUMENTS}|${words.DOCUMENTS}`))();
const DONE = /* @__PURE__ */ phrases(words.DONE_TO_DOCUMENT);
/** How many words of a sentence are looked at behind its day. */
const LONGEST_SENTENCE = 24;

/** `Ngày 04/02, Tỉnh ủy có Công văn số 156-CV/TU`: what has its number was issued by then. */
export function isDayOfIssue(reader: Reader, item: number, { timing, start, end }: Found): boolean {
  if (timing.kind !== "within" || timing.period.shape !== "day" || start !== item) return false;
  if (kit.nameOf(reader, end) !== ",") return false;
  const last = Math.min(reader.end, end + LONGEST_SENTENCE);
  for (let index = end + 1; index < last; index++) {
    const issued = phraseOf(ISSUED, reader.pieces, index, reader.end);
    if (issued === undefined) continue;
    const kind = index + issued.length;
    const document = phraseOf(DOCUMENTS, reader.pieces, kind, reader.end);
    if (document !== undefined && isNumbered(reader, kind + document.length)) return true;
  }
  return false;
}

/** `số 156-CV/TU`, `156/KH-UBND`; `báo cáo 6 tháng` and `kế hoạch 2027` have no number. */
function isNumbered(reader: Reader, start: number): boolean {
  if (kit.keyOf(reader, start) === "số") return reader.pieces[start + 1]?.kind === "digits";
  const [number, stroke, symbol] = reader.pieces.slice(start, start + 3);
  if (number?.kind !== "digits" || symbol?.kind !== "letters") return false;
  const glued = stroke?.gap === "none" && symbol.gap === "none";
  return glued && /^[/-]$/.test(stroke.key) && kit.isCapital(reader, start + 2);
}

/** Between the number of a document and its day. */
const BEFORE_DAY = /* @__PURE__ */ wordSet(", (");

const LAWS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set("tư định thị quyết".split(" ")))();

/** `Biên bản lập ngày 21/5/2026`, `Kế hoạch 210/KH-BCĐ (ký ngày 19/3/2026)`, `CV 45/UBND (20/4/2026)`. */
export function isOfDocument(
  reader: Reader,
  behind: number,
  { start }: Found,
  { period, until }: WithinTiming,
): boolean {
  const named = kit.isInName(reader, start - 1);
  // "Báo cáo số 15/BC-UBND tháng 5/2026"
  if (named && period.shape === "months" && behind >= 0) return !kit.isOneOf(reader, start, IN);
  // "Thông tư 09/2024"
  const numbered = kit.nameOf(reader, start) === "#" && period.shape === "months";
  if (numbered && LAWS.has(kit.keyOf(reader, start - 1)) && start === behind) return true;
  if (until !== undefined || period.shape !== "day" || period.year === undefined) return false;
  if (named || (kit.isOneOf(reader, start - 1, BEFORE_DAY) && kit.isInName(reader, start - 2))) {
    return true;
  }
  if (behind < 0 || kit.nameOf(reader, start) !== "ngày") return false;
  for (let index = behind; index < start; index++) {
    const done = phraseOf(DONE, reader.pieces, index, start);
    if (done !== undefined && index + done.length === start) return true;
  }
  return false;
}
