import { halfUp, type Rounding } from "../rounding.js";
import { afterAnyPhrase, isSign, isWord, numberAt, skipWords, type Tokens } from "./cursor.js";

const UNITS = ["điểm", "đ"];

/** Whether the word for points stands at a place. */
export function isUnit(tokens: Tokens, at: number): boolean {
  return UNITS.some((unit) => isWord(tokens, at, unit));
}

/** "điểm/lần", not the stroke that parts outcomes: "1 điểm / Không: 0". */
function isTightStroke(tokens: Tokens, at: number): boolean {
  const stroke = tokens[at];
  return (
    stroke?.kind === "sign" &&
    stroke.text === "/" &&
    tokens[at - 1]?.end === stroke.start &&
    tokens[at + 1]?.start === stroke.end
  );
}

/** What stands right after the points: "/ngày", "mỗi lần". */
export function readPer(tokens: Tokens, at: number): { per?: "occurrence" | "day"; end: number } {
  const stroke =
    isTightStroke(tokens, at) || isWord(tokens, at, "cho") || isWord(tokens, at, "mỗi");
  if (!stroke) return { end: at };
  let next = at + 1;
  next = skipWords(tokens, next, ["mỗi", "một"]);
  if (numberAt(tokens, next)?.value === 1) next += 1;
  const unit = tokens[next];
  if (unit?.kind !== "word") return { end: at };
  if (unit.text === "ngày")
    return { per: "day", end: skipWords(tokens, next, ["ngày", "làm", "việc", "chậm", "trễ"]) };
  const things = [
    "lần",
    "văn",
    "bản",
    "báo",
    "cáo",
    "trường",
    "hợp",
    "hồ",
    "sơ",
    "lỗi",
    "vụ",
    "nhiệm",
    "vi",
    "phạm",
    "nội",
    "dung",
    "cuộc",
    "đơn",
    "vị",
    "tiêu",
    "chí",
    "người",
    "sáng",
    "kiến",
    "mô",
    "hình",
    "tin",
    "bài",
  ];
  const end = skipWords(tokens, next, things);
  if (end > next) return { per: "occurrence", end };
  // "điểm/ý kiến": the thing has another name.
  return isTightStroke(tokens, at)
    ? { per: "occurrence", end: skipName(tokens, next) }
    : { end: at };
}

function skipName(tokens: Tokens, from: number): number {
  let end = from;
  while (end - from < 4 && tokens[end]?.kind === "word") end += 1;
  return end;
}

/** What is said behind points about all of them. */
export interface Notes {
  readonly cap?: number;
  readonly rounding?: Rounding;
  readonly end: number;
}

const CAP_PHRASES = [
  "nhưng tổng điểm không quá",
  "nhưng tối đa không quá",
  "nhưng không vượt quá",
  "nhưng không quá",
  "tổng điểm không quá",
  "tổng điểm tối đa",
  "tối đa không quá",
  "không vượt quá",
  "trừ tối đa không quá",
  "trừ tối đa",
  "trừ không vượt quá",
  "trừ không quá",
  "tổng điểm trừ không quá",
  "tổng điểm cộng không quá",
  "cộng tối đa",
  "tối đa trừ",
  "tối đa là",
  "điểm tối đa là",
  "điểm tối đa",
  "tối đa",
  "không quá",
];

function readCap(tokens: Tokens, at: number): { cap: number; end: number } | undefined {
  const bound = afterAnyPhrase(tokens, at, CAP_PHRASES);
  if (bound === undefined) return undefined;
  const next = isSign(tokens, bound, ":") ? bound + 1 : bound;
  const most = numberAt(tokens, next);
  if (most === undefined || most.percent) return undefined;
  return { cap: most.value, end: isUnit(tokens, next + 1) ? next + 2 : next + 1 };
}

/** "làm tròn 02 chữ số", "làm tròn đến 2 chữ số thập phân". */
function readRounding(tokens: Tokens, at: number): { rounding: Rounding; end: number } | undefined {
  const verb = afterAnyPhrase(tokens, at, ["được làm tròn", "làm tròn"]);
  if (verb === undefined) return undefined;
  const next = skipWords(tokens, verb, ["số", "đến", "lấy", "tới", "điểm", "kết", "quả", "thành"]);
  const digits = numberAt(tokens, next);
  const unit = afterAnyPhrase(tokens, next + 1, ["chữ số", "số", "con số"]);
  if (digits === undefined || unit === undefined || digits.value > 15) return undefined;
  if (!Number.isInteger(digits.value)) return undefined;
  const tail = [
    "thập phân",
    "sau dấu phẩy",
    "sau dấu phảy",
    "phần thập phân",
    "ở phần thập phân",
    "lẻ",
  ];
  return { rounding: halfUp(digits.value), end: afterAnyPhrase(tokens, unit, tail) ?? unit };
}

/** The caps and roundings that follow the points, with the commas and brackets between them. */
export function readNotes(tokens: Tokens, at: number): Notes {
  let notes: Notes = { end: at };
  let next = at;
  for (;;) {
    while (isSign(tokens, next, ",;.()")) next += 1;
    if (isWord(tokens, next, "và")) next += 1;
    const cap = readCap(tokens, next);
    const rounding = cap === undefined ? readRounding(tokens, next) : undefined;
    if (cap !== undefined) notes = { ...notes, cap: cap.cap, end: cap.end };
    else if (rounding !== undefined) notes = { ...notes, ...rounding };
    else return notes;
    next = notes.end;
  }
}
