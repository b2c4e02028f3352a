import { lexicon, numeralAt, phraseOf } from "../../reading/index.js";
import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { AND, NUMERALS, REPORTS, TO, wordSet } from "../lexer/words.js";
import { tellsApart } from "../calendar/days.js";
import { undoes } from "./change.js";
import { continues, DIVIDERS, isRuleApart, leavesRule } from "./beside-cadence.js";
import type { Item } from "./item.js";

/** Units that a number can count or follow. */
const COUNTED = /* @__PURE__ */ wordSet("ngày giờ phút tuần tháng quý");
const PERIODS = /* @__PURE__ */ wordSet("tháng quý năm kỳ");
const NUMBERED = /* @__PURE__ */ wordSet("ngày tuần tháng quý thứ mùng");
const ROMAN = /* @__PURE__ */ wordSet("i ii iii iv");
/** Words of time that hold for the number or the time behind them. */
const LEADING = /* @__PURE__ */ wordSet(
  "ngày từ trước đến tới hết sau khoảng trong vào thứ mùng hoặc t / -",
);
/** Words that change a time whatever stands between. */
const CHANGING = /* @__PURE__ */ (() =>
  lexicon({
    time: "âm lịch|nông lịch|gia hạn|utc|gmt",
    stop: "tạm [dừng/hoãn]",
    // Seasons right before a year: no law says when they begin.
    season: "hè|mùa [hè/xuân/thu/đông/mưa/khô/]|vụ [hè/xuân/thu/đông/mùa]",
  }))();

/**
 * Leaves no date to a time beside which a number or a word of time was not read: what was not read
 * may change it.
 *
 * ```
 * 27 tháng Chạp      17 Quý II/2026      30/9/2026 gia hạn thêm 02 tháng
 * ^^                 ^^                            ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withoutPartlyRead(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  const first = groups[0];
  if (first === undefined) return groups;
  // Most items hold one time and nothing else.
  if (groups.length === 1 && first.start === item.start && first.end === item.end) return groups;
  const partly: boolean[] = [];
  let excepted = false;
  for (let index = 0; index <= groups.length; index++) {
    const before = index === 0 ? undefined : groups[index - 1];
    const after = groups[index];
    const start = before?.end ?? item.start;
    const end = after?.start ?? item.end;
    // Between most times, and before and behind them, nothing stands.
    if (start >= end && !excepted && kit.nameOf(reader, start) !== "+") continue;
    const unruled = leavesRule(reader, before, start, end);
    if (index > 0 && start < end && goesOnUnread(reader, start, end)) {
      partly[index - 1] = true;
      if (index < groups.length && !isDivided(reader, start, end)) partly[index] = true;
    }
    if (index < groups.length && start < end && isUnitAlone(reader, end)) partly[index] = true;
    if (index > 0 && (unruled || undoes(reader, start, end))) partly[index - 1] = true;
    // "(trừ tháng 6, tháng 12)": the second month as the first.
    if (excepted && index < groups.length && isJoined(reader, start, end)) partly[index] = true;
    else excepted = false;
    for (const place of timesLeft(reader, start, end)) {
      if (isLength(reader, place, before, after) || isCount(reader, place, after)) continue;
      if (isWeekTold(reader, place, after)) continue;
      const except = isExcept(reader, place, end);
      excepted ||= except;
      const date = isDate(reader, place) || isListed(reader, place) || except;
      // "..., riêng quý IV trước 10/12": that day is told whole.
      const own = except && after?.founds[0]?.timing.kind === "by";
      if (own && index > 0) partly[index - 1] = true;
      if (own) continue;
      const from = /^[([]$/.test(kit.keyOf(reader, place - 1)) ? place - 1 : place;
      if (index < groups.length && (date || !isDivided(reader, from, end))) partly[index] = true;
      if (index > 0 && (date || !isDivided(reader, start, place))) partly[index - 1] = true;
    }
  }
  for (let index = 1; index < groups.length; index++) {
    const [before, group] = [groups[index - 1], groups[index]];
    if (before === undefined || group === undefined) continue;
    const loose = continues(reader, group, before) || isRuleApart(reader, before, group);
    if (loose) partly[index] = partly[index - 1] = true;
  }
  if (partly.length === 0) return groups;
  return groups.map((group, index) => (partly[index] === true ? unread(reader, group) : group));
}

/**
 * More of the very period right behind it: `Quý II/III năm 2026`, `tháng 6/2026 lần 15`, a day of it,
 * or the rest of a year that is still to be filled in, `24/3/20…`.
 */
function goesOnUnread(reader: Reader, start: number, end: number): boolean {
  const mark = reader.pieces[start];
  const year = reader.pieces[start - 1];
  if (mark?.gap === "none" && year?.key === "20" && /^[…._]$/.test(mark.key)) {
    const next = reader.pieces[start + 1];
    if (mark.key === "…" || next?.key === mark.key) return true;
  }
  const glued = kit.nameOf(reader, start) === "/" && reader.pieces[start]?.gap === "none";
  if (glued) return kit.nameOf(reader, start + 1) === "#" || kit.isOneOf(reader, start + 1, ROMAN);
  if (kit.nameOf(reader, start) === ":") return isDayOf(reader, start + 1, end);
  // "Quý IV năm 2300", "Quý II năm thứ 2": a year that is none of the calendar's.
  if (kit.nameOf(reader, start) === "năm") {
    const year = kit.keyOf(reader, start + 1) === "thứ" ? start + 2 : start + 1;
    return reader.pieces[year]?.kind === "digits";
  }
  // "tháng 12 của năm trước kỳ": no year before the plan's.
  if (kit.nameOf(reader, start) === "kỳ" && kit.nameOf(reader, start - 1) === "trước") return true;
  return kit.nameOf(reader, start) === "lần" && kit.nameOf(reader, start + 1) === "#";
}

/** `Quý I: trước ngày 15`, `tháng cuối quý: ngày 15`: a day without its month, of the time before. */
function isDayOf(reader: Reader, start: number, end: number): boolean {
  let index = start;
  while (index < end && kit.isOneOf(reader, index, LIMITING)) index += 1;
  const named = kit.isOneOf(reader, index, DAYS) && index + 1 < end;
  return named && kit.isOneOf(reader, index + 1, NUMERALS);
}

const LIMITING = /* @__PURE__ */ wordSet("trước chậm muộn nhất là vào hết đến");
const DAYS = /* @__PURE__ */ wordSet("ngày thứ");

/** `Tháng 5/6/2026`: a unit right before a time that was read without it. */
function isUnitAlone(reader: Reader, end: number): boolean {
  return kit.isOneOf(reader, end - 1, UNITS) && kit.nameOf(reader, end) === "#";
}

const UNITS = /* @__PURE__ */ wordSet("tháng quý");

/** `các ngày 10, 20 và ngày cuối cùng hằng tháng`: a list goes on over its commas. */
function isListed(reader: Reader, place: number): boolean {
  return kit.nameOf(reader, place - 1) === "các" && kit.nameOf(reader, place) === "ngày";
}

/** `từ ngày 25/3 đến ngày 29/3/2024 (05 ngày)`: how long a period is, in brackets behind it. */
function isLength(
  reader: Reader,
  place: number,
  before: Group | undefined,
  after: Group | undefined,
): boolean {
  const timing = before?.founds.at(-1)?.timing;
  if (!kit.isOneOf(reader, place, NUMERALS)) return false;
  // "02 ngày (18-19/8/2026)"
  if (after?.start === place + 3 && kit.nameOf(reader, place + 2) === "(") return true;
  if (timing?.kind !== "within" || before?.end !== place - 1) return false;
  const long = timing.until !== undefined || timing.period.shape !== "day";
  return long && kit.nameOf(reader, place - 1) === "(" && kit.nameOf(reader, place + 2) === ")";
}

/** `Tuần 12 (từ 30/10 đến 04/11)`, `Tuần thứ 2, từ 12/01 đến 16/01`: the number of a week whose days are told behind it. */
function isWeekTold(reader: Reader, place: number, after: Group | undefined): boolean {
  const [found] = after?.founds ?? [];
  if (found?.timing.kind !== "within" || found.timing.until?.shape !== "day") return false;
  const week = kit.nameOf(reader, place) === "thứ" ? place - 1 : place;
  if (kit.nameOf(reader, week) !== "tuần") return false;
  const behind = kit.nameOf(reader, week + 1) === "thứ" ? week + 3 : week + 2;
  const joint = kit.isOneOf(reader, behind, WEEK_JOINTS) ? 1 : 0;
  return behind + joint === found.start;
}

const WEEK_JOINTS = /* @__PURE__ */ wordSet("( : - ,");

/** `Hằng quý, riêng quý IV trước 15/12`: the time before holds but for the one that is named. */
function isExcept({ pieces }: Reader, index: number, end: number): boolean {
  if (index + 1 !== end) return false;
  const key = pieces[index]?.key;
  return key === "riêng" || key === "trừ";
}

/** `Hai ngày 15 và 16/6/2024`, `trong 02 năm 2024, 2025`: how many there are. */
function isCount(reader: Reader, place: number, group: Group | undefined): boolean {
  const [found] = group?.founds ?? [];
  if (group === undefined || found?.timing.kind !== "within") return false;
  const { period, until } = found.timing;
  const several = group.founds.length > 1 || until !== undefined || period.shape === "years";
  const whole = numeralAt(reader.pieces, place)?.end ?? place + 1;
  return several && whole === group.start;
}

function isJoined(reader: Reader, start: number, end: number): boolean {
  return end === start || (end === start + 1 && kit.isOneOf(reader, start, AND));
}

function unread(reader: Reader, group: Group): Group {
  const { start, end, founds } = group;
  if (founds.every(({ timing }) => timing.kind === "unrecognized")) return group;
  return { ...group, founds: [kit.partlyRead(reader, start, end)] };
}

/** Whether a mark stands between two times, or so many words that they are not one. */
function isDivided(reader: Reader, start: number, end: number): boolean {
  if (end - start > LONGEST_GAP) return true;
  let brackets = 0;
  for (let index = start; index < end; index++) {
    const name = kit.nameOf(reader, index);
    if (name === "(") brackets += 1;
    else if (name === ")" && brackets > 0) brackets -= 1;
    else if (brackets === 0 && kit.isOneOf(reader, index, DIVIDERS)) return true;
  }
  return false;
}

/** Behind so many words a time belongs to no other; and long runs are not looked at for each. */
const LONGEST_GAP = 120;

/** Where in a run of pieces numbers and words of time were left over. */
function timesLeft(reader: Reader, start: number, end: number): number[] {
  const places: number[] = [];
  let opened = -1;
  for (let index = start; index < end; index++) {
    const name = kit.nameOf(reader, index);
    if (name === "(") opened = index;
    else if (name === ")") opened = -1;
    // "tháng thứ 3": which month was not read with the word before.
    const ordinal = index === start && start > 0 && kit.nameOf(reader, index) === "thứ";
    if (ordinal && kit.nameOf(reader, index + 1) === "#") places.push(index);
    if (beginsName(reader, index)) {
      while (index + 1 < end && !kit.isOneOf(reader, index + 1, DIVIDERS)) index += 1;
    } else if (kit.isInName(reader, index)) continue;
    // "(2 lớp, mỗi lớp 03 ngày)" tells more of what is done; in prose only the next words bind.
    else if (opened >= 0 && index > opened + 1 && !isChange(reader, index, end)) continue;
    else if (reader.mode === "running" && index > start && index + 1 < end) continue;
    else if (isTime(reader, index, start, end)) places.push(index);
  }
  return places;
}

/** What a report is on is its name, and so is what a time is for. */
function beginsName(reader: Reader, index: number): boolean {
  return kit.isComplement(reader, index) || kit.atPhrase(reader, REPORTS, index - reader.position);
}

/** `âm lịch`, `gia hạn thêm`; but `Gia hạn đến 31/12/2026` says all that there is to say. */
function isChange(reader: Reader, index: number, end: number): boolean {
  const changing = phraseOf(CHANGING, reader.pieces, index, end);
  if (changing === undefined) return false;
  const behind = index + changing.length;
  if (changing.value === "season") {
    return behind === end && kit.isOneOf(reader, end, YEARS);
  }
  const open = changing.value === "stop" || (behind < end && !isNamed(reader, behind, end));
  return open || !kit.isOneOf(reader, end, TO);
}

const YEARS = /* @__PURE__ */ wordSet("# năm");

/** How many words may name what is extended. */
const LONGEST_NAME = 16;

/** `gia hạn thời gian nộp báo cáo đến`: what is extended, and by no length. */
function isNamed(reader: Reader, start: number, end: number): boolean {
  if (end - start > LONGEST_NAME) return false;
  for (let index = start; index < end; index++) {
    const word = kit.isWord(reader, index) && !kit.isOneOf(reader, index, NUMERALS);
    if (!word || kit.keyOf(reader, index) === "thêm") return false;
  }
  return true;
}

function isTime(reader: Reader, index: number, start: number, end: number): boolean {
  const except = isExcept(reader, index, end) && kit.isOneOf(reader, end, PERIODS);
  if (except || isChange(reader, index, end)) return true;
  // "mười lăm tháng sáu"
  if (index === start && numeralAt(reader.pieces, index)?.end === end) return true;
  if (isDate(reader, index) && kit.nameOf(reader, index - 1) !== "/") return true;
  const number = kit.isOneOf(reader, index, NUMERALS);
  const next = index + 1 < end ? index + 1 : -1;
  if (!number) return kit.isOneOf(reader, index, NUMBERED) && isNumber(reader, next);
  if (next >= 0 && kit.isOneOf(reader, next, COUNTED)) return true;
  if (kit.nameOf(reader, index) !== "#") return false;
  // `Trước ngày (20) hằng tháng`, `trước ngày *20* hằng tháng`
  let before = index > start ? index - 1 : -1;
  while (before > start && SETTING_OFF.test(kit.keyOf(reader, before))) before -= 1;
  // A number between a word of time, or nothing, and a time.
  if (next < 0 || (next + 1 === end && kit.nameOf(reader, next) === "của")) {
    // "Công viên 23 tháng 9": of which only the month was read.
    const month = kit.nameOf(reader, end) === "tháng" && kit.isOneOf(reader, end + 1, NUMERALS);
    const day = month && !tellsApart(reader, index);
    return before < 0 || day || kit.isOneOf(reader, before, LEADING);
  }
  // A number behind a time that counts nothing: `Quý II 17`.
  const counts = kit.isWord(reader, next) && !kit.isOneOf(reader, next, LEADING);
  return before < 0 ? start > 0 && !counts : !counts && kit.isOneOf(reader, before, LEADING);
}

/** Signs that set a number off from the word that it belongs to. */
const SETTING_OFF = /^[([*"_]$/;

/** A day and month that nothing follows which they could be a share of: `Đợt I - 15/3, Đợt II ...`. */
function isDate({ pieces }: Reader, index: number): boolean {
  const sign = pieces[index + 1];
  if (sign?.key !== "/" || sign.gap !== "none") return false;
  const [day, month, next] = [pieces[index], pieces[index + 2], pieces[index + 3]];
  if (month?.kind !== "digits") return false;
  const possible = day !== undefined && day.value <= 31 && month.value >= 1 && month.value <= 12;
  return possible && month.gap === "none" && next?.kind !== "letters" && next?.key !== "/";
}

function isNumber(reader: Reader, index: number): boolean {
  return index >= 0 && (kit.isOneOf(reader, index, NUMERALS) || kit.isOneOf(reader, index, ROMAN));
}
