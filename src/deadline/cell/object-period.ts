import { beginsLine, lexicon, phraseOf } from "../../reading/index.js";
import { frozen } from "../../text/index.js";
import { isWholeYear, lacksYear } from "../calendar/written.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN, wordSet } from "../lexer/words.js";
import type { Timing, WrittenPeriod } from "../timing.js";
import type { Item } from "./item.js";
import { isLater, reachOf, within } from "./reach.js";
import { inYearOf, isBound, isDueDate, namingPeriod, reportBefore } from "./report.js";

/** Whether the word right before a period makes it the time of what is done. */
const DONE =
  /^(?:(?:hoàn|khánh) thành|.* (?:xong|họp|gửi|là|nộp|giờ|từ|đến|khoảng)|dự kiến|thời (?:gian|hạn|điểm)|(?:thực|tái) hiện|triển khai|(?:tổ|được) chức|ban hành|xây dựng|(?:kết|bế) thúc|bắt đầu|khởi công|phê duyệt|tiến độ|tiếp theo)$/;
/** What is made for a period, or tells of one. */
const MADE = /* @__PURE__ */ (() =>
  lexicon({
    made:
      "kế hoạch|danh mục|dự toán|chỉ tiêu|nhiệm vụ|phương [án/hướng]|chương trình|" +
      "hồ sơ|đăng ký|biểu|công tác|đề xuất|quyết toán|xếp loại|bình xét|thi đua",
    told: "kết quả|số liệu|tình hình|nhu cầu|báo cáo|sơ kết|tổng [kết/hợp]|đánh giá",
  }))();
/** What is done with it by the bound. */
const HANDED = /* @__PURE__ */ wordSet("gửi nộp trình hoàn xong chậm muộn trước hạn không");

/**
 * Leaves out the period of what is handed in: the sentence has one time, that of the handing in.
 *
 * ```
 * gửi báo cáo năm 2026 về Sở Y tế trước ngày 05/01/2027      Trước 15/6 gửi báo cáo 6 tháng đầu năm
 *             ^^^^^^^^                                                               ^^^^^^^^^^^^^^^
 * ```
 *
 * @param groups - The times found in an item.
 * @param reader - The reader of the whole text.
 * @param item - The item read.
 * @returns The times without those periods, or the same times when there is none.
 */
export function withoutObjectPeriods(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  // From the last on: in the order of the text again at the end.
  const kept: Group[] = [];
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (group === undefined) continue;
    const before = index === 0 ? undefined : groups[index - 1];
    const start = before?.end ?? item.start;
    const due = kept.at(-1);
    if (due !== undefined && isHeading(reader, group, start, due)) {
      kit.noteName(reader, group.start, group.end);
      continue;
    }
    if (isName(reader, group, start)) {
      const heads = due !== undefined && isHead(reader, start, group, due);
      if (heads || isComplement(reader, item, before, group)) {
        kit.noteName(reader, group.start, group.end);
        if (heads) kept[kept.length - 1] = withYearOf(reader, start, group, due);
        noteOverLine(reader, group, before, due);
        continue;
      }
    }
    kept.push(group);
  }
  return kept.length < groups.length ? kept.reverse() : groups;
}

/** `Cấp xã Quý I/2026⏎Chậm nhất 20/11`: on a line of its own it may be a time, which is said. */
function noteOverLine(
  reader: Reader,
  { start, end }: Group,
  before: Group | undefined,
  due: Group | undefined,
): void {
  const above = reader.pieces.slice(before?.end ?? start, start + 1);
  const below = reader.pieces.slice(end, (due?.start ?? end - 1) + 1);
  if (above.some(beginsLine) || below.some(beginsLine))
    kit.noteProblem(reader, "deadline-text-left-over", start, end);
}

/** Whether a time is a period that no word makes one, right behind a word that can own it. */
function isName(reader: Reader, group: Group, from: number): boolean {
  const last = group.start - (isBracketed(reader, group) ? 2 : 1);
  if (group.label !== undefined || last < from || !kit.isWord(reader, last)) return false;
  const bare = group.founds.every((found) => {
    return namingPeriod(reader, { ...group, founds: [found] }) !== undefined;
  });
  if (!bare || kit.isOneOf(reader, last, JOINTS)) return false;
  return !DONE.test(`${kit.keyOf(reader, last - 1)} ${kit.keyOf(reader, last)}`);
}

/** `sơ kết 03 năm (2023-2025)`: told more closely in brackets. */
function isBracketed(reader: Reader, { start, end }: Group): boolean {
  return kit.nameOf(reader, start - 1) === "(" && kit.nameOf(reader, end) === ")";
}

const JOINTS = /* @__PURE__ */ wordSet("và hoặc đến từ");

/** `Kiểm điểm cuối năm: tháng 11-12/2026`: what stands before the colon is called after a time. */
function isHeading(reader: Reader, group: Group, from: number, due: Group): boolean {
  const timing = kit.onlyFound(group)?.timing;
  const { start, end } = group;
  if (timing?.kind !== "within" || start <= from) return false;
  if (kit.nameOf(reader, end) !== ":" || due.start !== end + 1) return false;
  if (!kit.isWord(reader, start - 1) || kit.isOneOf(reader, start, IN)) return false;
  const { period } = timing;
  const dueYear = reachOf(due.founds[0]?.timing ?? NONE)?.year;
  return lacksYear(period) || dueYear !== undefined;
}

/** Whether something is due at a time: a bound, or what is said to be done in it. */
function isDue(reader: Reader, { founds, start }: Group): boolean {
  if (founds.every(({ timing }) => isBound(timing))) return true;
  return founds[0]?.timing.kind === "within" && kit.isOneOf(reader, start, IN);
}

/** Whether one time lies within the other, so that the two are one said more and less closely. */
function liesIn(inner: Timing | undefined, outer: Timing | undefined): boolean {
  if (inner === undefined || outer?.kind !== "within") return false;
  const [one, other] = [reachOf(inner), reachOf(outer)];
  return one !== undefined && other !== undefined && within(one, other);
}

/** Signs that stand within the name of a body or a paper: `Sở NN&PTNT`. */
const IN_NAMES = /* @__PURE__ */ wordSet('" &');

/** `báo cáo năm 2026 về Sở trước ...`; behind a comma only what is surely of the same thing. */
function isHead(reader: Reader, from: number, name: Group, due: Group): boolean {
  const timing = due.founds[0]?.timing ?? NONE;
  const day = isDueDate(timing) && due.start === name.end;
  if (!(isDue(reader, due) || day) || liesIn(name.founds[0]?.timing, timing)) return false;
  let brackets = 0;
  let comma = -1;
  for (let index = name.end + (isBracketed(reader, name) ? 1 : 0); index < due.start; index++) {
    const sign = kit.nameOf(reader, index);
    if (sign === "(") brackets += 1;
    else if (sign === ")") brackets -= 1;
    else if (sign === "," || sign === "và") comma = comma < 0 ? index : comma;
    else if (brackets === 0 && kit.isMark(reader, index) && !kit.isOneOf(reader, index, IN_NAMES))
      return false;
  }
  if (comma < 0) return true;
  const period = periodOf(name.founds.at(-1));
  const [own, bound] = [reachOf(name.founds[0]?.timing ?? NONE), reachOf(timing)];
  if (own === undefined || bound === undefined || period === undefined) return false;
  const made = madeBefore(reader, from, name.start);
  const yearly = period.shape === "years" || (period.shape === "months" && period.grain === "year");
  if (yearly) return made !== undefined || !isLater(bound, own);
  return made === "told" || (made === "made" && kit.isOneOf(reader, comma + 1, HANDED));
}

function periodOf(found: Found | undefined): WrittenPeriod | undefined {
  return found?.timing.kind === "within" ? found.timing.period : undefined;
}

const NONE: Timing = /* @__PURE__ */ frozen({ kind: "unrecognized" });

/** The last thing named before a piece that is made for a period, or tells of one. */
function madeBefore(reader: Reader, from: number, end: number): "made" | "told" | undefined {
  for (let index = end - 1; index >= from && !kit.isMark(reader, index); index--) {
    const phrase = phraseOf(MADE, reader.pieces, index, end);
    if (phrase !== undefined) return phrase.value;
  }
  return undefined;
}

/** `Trước 15/6 gửi báo cáo 6 tháng đầu năm`, `Tháng 7 sơ kết 6 tháng đầu năm`. */
function isComplement(reader: Reader, item: Item, due: Group | undefined, name: Group): boolean {
  const timing = due?.founds[0]?.timing;
  if (due === undefined || timing === undefined || timing.kind === "recurring") return false;
  const opens = due.start === item.start && due.founds.length === 1 && timing.kind === "within";
  if (!(isDue(reader, due) || opens) || liesIn(name.founds[0]?.timing, timing)) return false;
  for (let index = due.end; index < name.start; index++) {
    const colon = index === due.end && kit.nameOf(reader, index) === ":";
    if (kit.isMark(reader, index) && !colon && !isListed(reader, due.end, index)) return false;
  }
  if (timing.kind === "by") return true;
  // "từ ngày 1/9 đến 5/12 sẽ rà soát hộ nghèo năm 2018"
  if (isOfTheYear(timing, name)) return true;
  return madeBefore(reader, due.end, name.start) !== undefined;
}

/** `rà soát hộ nghèo, hộ cận nghèo`: a comma behind which a word of before it is said again. */
function isListed(reader: Reader, from: number, comma: number): boolean {
  if (kit.nameOf(reader, comma) !== ",") return false;
  for (let index = comma + 1; index <= comma + LISTED_WORDS; index++) {
    if (!kit.isWord(reader, index)) return false;
    const key = kit.keyOf(reader, index);
    for (let before = from; before < comma; before++) {
      if (kit.isWord(reader, before) && kit.keyOf(reader, before) === key) return true;
    }
  }
  return false;
}

/** So many words behind a comma are compared with those before it. */
const LISTED_WORDS = 3;

/** Whether a period is the whole year in which the days before it lie. */
function isOfTheYear(timing: Timing, name: Group): boolean {
  if (timing.kind !== "within") return false;
  const period = periodOf(name.founds.at(-1));
  if (name.founds.length > 1 || period === undefined || !isWholeYear(period)) return false;
  const day = (timing.until ?? timing.period).shape === "day";
  const [days, year] = [reachOf(timing), reachOf(name.founds[0]?.timing ?? NONE)];
  return day && (days?.year === undefined || days.year === year?.year);
}

/** A report is due in the year that it is on, as far as its bound can lie there. */
function withYearOf(reader: Reader, from: number, name: Group, due: Group): Group {
  const period = namingPeriod(reader, name);
  const report = period !== undefined && reportBefore(reader, from, name.start) >= 0;
  return report ? inYearOf(due, period) : due;
}
