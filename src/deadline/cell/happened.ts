import { phraseOf, phrases } from "../../reading/index.js";
import * as words from "../data/facts.js";
import type { Found, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN } from "../lexer/words.js";
import type { Timing } from "../timing.js";
import { changeBefore } from "./change.js";

const DONE_REMARKS = /* @__PURE__ */ phrases(words.DONE_REMARKS);
const NONE = /* @__PURE__ */ phrases(words.NONE);
const STATES = /* @__PURE__ */ phrases(words.STATES);
const OUTCOMES = /* @__PURE__ */ phrases(words.OUTCOMES);
const TAKEN_OR_GIVEN = /* @__PURE__ */ phrases(words.TAKEN_OR_GIVEN);
const HANDING = /* @__PURE__ */ phrases(words.HANDING);
const INCOMING = /* @__PURE__ */ phrases(words.INCOMING);
const ACCOMPLISHED = /* @__PURE__ */ phrases(words.ACCOMPLISHED);
const DEMANDS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set("phải được cần".split(" ")))();

/** How many words may stand between a period and what is said to have happened in it. */
const LONGEST_SUBJECT = 7;
/** How many words of a sentence are looked at behind a time. */
const LONGEST_SENTENCE = 24;

/** Units of what can only have been counted: `Năm 2022: 15 vụ`. */
const UNITS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("vụ ca triệu tỷ tỉ điểm".split(" ")))();

/** `Năm 2022 có 15 vụ`, `Năm 2025, toàn tỉnh đã trồng ...`, `6 tháng đầu năm giải ngân đạt 45%`. */
export function happened(reader: Reader, { start, end, timing }: Found): boolean {
  const { pieces } = reader;
  const limited = kit.isOneOf(reader, start, IN);
  let index = end;
  if (kit.nameOf(reader, index) === "," || kit.nameOf(reader, index) === ":") index += 1;
  const last = Math.min(reader.end, index + LONGEST_SUBJECT);
  // "Hoàn thành ngày 15/4/2026 (vượt tiến độ)"
  const remark = kit.nameOf(reader, index) === "(" && !limited;
  if (remark && phraseOf(DONE_REMARKS, pieces, index + 1, reader.end) !== undefined) return true;
  // "Quý II/2026 không phát sinh hồ sơ"
  if (phraseOf(NONE, pieces, index, reader.end) !== undefined) return true;
  if (pieces[index]?.kind === "digits" && index > end) return isQuantity(reader, index);
  for (; index < last; index++) {
    const piece = pieces[index];
    if (piece?.kind !== "letters") return false;
    const done = piece.key === "đã" && kit.keyOf(reader, index + 1) !== "được";
    if (done) return true;
    const outcome =
      phraseOf(OUTCOMES, pieces, index, reader.end) ?? takenOrGiven(reader, timing, index);
    if (outcome === undefined) continue;
    const number = index + outcome.length;
    const several =
      kit.keyOf(reader, end) === "toàn" ||
      kit.keyOf(reader, end + 1) === "toàn" ||
      kit.keyOf(reader, end + 1) === "cả";
    // "trong năm 2026 giải ngân đạt 100%" is an aim.
    if (pieces[number]?.kind === "digits") return !limited || several || piece.key === "xảy";
    // "Năm 2026 là năm đầu thực hiện kế hoạch"
    if (index === end && piece.key === "là" && kit.keyOf(reader, number) === "năm") return true;
  }
  return false;
}

/** `Từ ngày 02/01 đến ngày 30/6, Sở tiếp nhận 415 hồ sơ`; `Tháng 5 bàn giao 15 căn nhà` is a plan. */
function takenOrGiven(
  reader: Reader,
  timing: Timing,
  index: number,
): ReturnType<typeof phraseOf<true>> {
  const days = timing.kind === "within" && timing.until?.shape === "day";
  if (!days || phraseOf(HANDING, reader.pieces, index - 1) !== undefined) return undefined;
  return phraseOf(TAKEN_OR_GIVEN, reader.pieces, index, reader.end);
}

/** `: 15 vụ`, `: 1,2 triệu người`. The figure ends at a blank: `2025, 2026, 2027` are three. */
function isQuantity(reader: Reader, start: number): boolean {
  let index = start + 1;
  while (reader.pieces[index]?.gap === "none" && isOfFigure(reader, index)) index += 1;
  return UNITS.has(kit.keyOf(reader, index));
}

function isOfFigure(reader: Reader, index: number): boolean {
  return reader.pieces[index]?.kind === "digits" || /^[.,]$/.test(kit.keyOf(reader, index));
}

/** `Dân số đến 31/12/2025`, `Đủ 18 tuổi tính đến ngày 15/3`, `Văn bản đến ngày 12/6`. */
export function isReached(
  reader: Reader,
  opens: number,
  { start, end }: Found,
  measured: boolean,
): boolean {
  if (kit.nameOf(reader, start) !== "đến") return false;
  const comma = kit.nameOf(reader, end) === ",";
  if (comma && toldDone(reader, end + 1)) return true;
  if (isState(reader, comma ? end + 1 : end)) return true;
  if (opens >= start) return false;
  if (kit.nameOf(reader, start - 1) === "tính") return start - 1 > opens;
  // "Đã có 25/30 đơn vị gửi báo cáo đến ngày 15/6"
  if (kit.keyOf(reader, opens) === "đã" && changeBefore(reader, start, opens) < 0) return true;
  const incoming = phraseOf(INCOMING, reader.pieces, opens, start)?.length === start - opens;
  if (incoming) return true;
  const told = kit.nameOf(reader, end) === ":" && kit.nameOf(reader, end + 1) === "#";
  return measured && (told || end >= reader.end) && !kit.holds(reader, opens, start, ":");
}

/** `Đến ngày 02/01 vẫn còn nhiều đơn vị chưa nộp`; of a condition (`vẫn chưa nộp thì …`) it is none. */
function isState(reader: Reader, start: number): boolean {
  if (phraseOf(STATES, reader.pieces, start, reader.end) === undefined) return false;
  const last = Math.min(reader.end, start + LONGEST_SENTENCE);
  for (let index = start; index < last; index++) {
    if (kit.keyOf(reader, index) === "thì") return false;
  }
  return true;
}

/** `Đến hết ngày 17/8, toàn bộ 34/34 địa phương đã cơ bản hoàn thành`, and nothing that is to be done. */
function toldDone(reader: Reader, start: number): boolean {
  let done = false;
  for (let index = start; index < reader.end; index++) {
    const key = kit.keyOf(reader, index);
    const sign = reader.pieces[index]?.kind === "sign" && key !== "/" && key !== "%";
    if (sign || DEMANDS.has(key)) return false;
    done ||=
      key === "đã" && phraseOf(ACCOMPLISHED, reader.pieces, index + 1, reader.end) !== undefined;
  }
  return done;
}
