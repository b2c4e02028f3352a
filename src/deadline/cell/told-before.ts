import { phraseOf, phrases } from "../../reading/index.js";
import * as words from "../data/facts.js";
import type { Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import { dutyIn } from "../statement/duty.js";
import { BEFORE } from "../calendar/bound-side.js";
import { onlyPeriod } from "./remark.js";
import type { Timing } from "../timing.js";
import { phraseEnding } from "./clause-words.js";
import type { Item } from "./item.js";
import { isLater, monthsBehind, reachOf, within, withYearFrom } from "./reach.js";
import { isBound } from "./report.js";

/** So far before and behind a time it is looked what its words belong to. */
const LONGEST_CLAUSE = 40;
const BRACKETS = /* @__PURE__ */ wordSet("( )");
const BEFORE_DUTY = /* @__PURE__ */ wordSet(", :");
const ENDS = /* @__PURE__ */ wordSet("; : .");

/**
 * Leaves out the times before the one that is due which only tell what is handed in: the batch that
 * a label names, and the days that a report is on.
 *
 * ```
 * Đợt 2 (nghỉ trong quý II): hồ sơ gửi trước ngày 15/02
 *             ^^^^^^^^^^^^
 * Báo cáo kết quả từ ngày 30/01 đến ngày 24/4, gửi chậm nhất ngày 27/4
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withoutToldBefore(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  // From the last on: in the order of the text again at the end.
  const kept: Group[] = [];
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (group === undefined) continue;
    const before = boundByEvent(reader, groups[index - 1], group);
    if (before !== undefined) {
      kept.push(before);
      index -= 1;
      continue;
    }
    const due = kept.at(-1);
    const batch = due !== undefined && isBatch(reader, item, group, groups[index - 1], due);
    const event = isOfEvent(reader, groups[index - 1], group);
    const told = batch || event || isOccasion(reader, item, group);
    if (due === undefined || !(told || isReported(reader, item, group, boundOf(kept)))) {
      kept.push(group);
      continue;
    }
    kit.noteName(reader, group.start, group.end);
    kit.noteProblem(reader, "deadline-text-left-over", group.start, group.end);
    if (batch) kept[kept.length - 1] = withYearOf(group, due);
    // When it is to come about is told, so that nothing waits for it.
    if (event) index -= 1;
  }
  return kept.length < groups.length ? kept.reverse() : groups;
}

/** The next time behind, over what only says who asks for it: `(theo đề cương)`. */
function boundOf(kept: readonly Group[]): Timing | undefined {
  const next = kept.findLast(({ founds }) =>
    founds.some(({ timing }) => timing.kind !== "reference"),
  );
  return next?.founds[0]?.timing;
}

/** `Đợt 2 (nghỉ trong quý II):`, whatever the bracket behind a label tells of its months. */
function isBatch(
  reader: Reader,
  item: Item,
  group: Group,
  before: Group | undefined,
  due: Group,
): boolean {
  const { founds, start, end } = group;
  if (!founds.every(({ timing }) => isOfMonths(timing))) return false;
  let close = end;
  while (close < due.start && close < end + LONGEST_CLAUSE && !isBracket(reader, close)) close += 1;
  if (kit.nameOf(reader, close) !== ")" || due.start <= close) return false;
  let open = start - 1;
  const least = Math.max(item.start, start - LONGEST_CLAUSE);
  while (open > least && !isBracket(reader, open)) open -= 1;
  if (kit.nameOf(reader, open) !== "(" || open === item.start) return false;
  const colon = kit.nameOf(reader, close + 1) === ":";
  // "Đợt 1 (nghỉ trong quý I) trước ngày 15/11"; what stands behind a time tells of that time.
  const adjacent = due.start === close + 1 && before?.end !== open;
  if (!colon && !(adjacent && isBound(due.founds[0]?.timing))) return false;
  // "Dự án (hoàn thành trong quý I): quyết toán trước 30/6"
  return phraseEnding(reader, DONE, open, start) === undefined;
}

const DONE = /* @__PURE__ */ phrases("hoàn thành|xong|kết thúc|dứt điểm");

function isBracket(reader: Reader, index: number): boolean {
  return kit.isOneOf(reader, index, BRACKETS);
}

function isOfMonths(timing: Timing): boolean {
  if (timing.kind !== "within") return false;
  return [timing.period, timing.until ?? timing.period].every(({ shape }) => shape !== "day");
}

const OCCASIONS = /* @__PURE__ */ (() => phrases(`nhân [dịp/]|${words.CELEBRATIONS}`))();

/** `Chào mừng ngày 26/3: ra quân ...`, `Hội thao mừng Ngày thành lập ngành (22/12/1944): ...`. */
function isOccasion(reader: Reader, { start: from }: Item, { founds, start, end }: Group): boolean {
  const timing = kit.onlyFound({ founds })?.timing;
  if (timing?.kind !== "within" || timing.period.shape !== "day") return false;
  const bracket = kit.nameOf(reader, start - 1) === "(" && kit.nameOf(reader, end) === ")" ? 1 : 0;
  if (timing.until !== undefined || !kit.isOneOf(reader, end + bracket, BEFORE_DUTY)) return false;
  let honoured = false;
  for (let index = Math.max(from, start - LONGEST_CLAUSE); index < start - bracket; index++) {
    if (!kit.isWord(reader, index) && kit.nameOf(reader, index) !== "#") return false;
    const opens = bracket === 1 || index === from;
    honoured ||= opens && phraseOf(OCCASIONS, reader.pieces, index, start) !== undefined;
  }
  return honoured;
}

/** `Trước mùa mưa bão (tháng 5)`: a bound on when the event is. */
function boundByEvent(reader: Reader, before: Group | undefined, group: Group): Group | undefined {
  const event = before === undefined ? undefined : kit.onlyFound(before)?.timing;
  const period = onlyPeriod(group);
  if (before?.end !== group.start - 1 || period === undefined) return undefined;
  if (event?.kind !== "event" || event.relation !== "before" || event.offset !== undefined)
    return undefined;
  const bracket = kit.nameOf(reader, before.end) === "(" && kit.nameOf(reader, group.end) === ")";
  if (!bracket) return undefined;
  const [start, end] = [before.start, group.end + 1];
  const timing: Timing = { kind: "by", moment: period, ...BEFORE };
  return { founds: [{ timing, start, end }], start, end, label: before.label ?? event.event };
}

/** `Sau Đại hội (tháng 4/2026), ban hành trong tháng 5`: when the event before the bracket is. */
function isOfEvent(reader: Reader, before: Group | undefined, { start, end }: Group): boolean {
  const event = before === undefined ? undefined : kit.onlyFound(before)?.timing;
  if (event?.kind !== "event" || event.offset !== undefined || before?.end !== start - 1)
    return false;
  const bracket = kit.nameOf(reader, start - 1) === "(" && kit.nameOf(reader, end) === ")";
  return bracket && kit.isOneOf(reader, end + 1, BEFORE_DUTY);
}

/** What reports are on, and how they are made of it. */
const RESULTS = /* @__PURE__ */ phrases("kết quả|tình hình|số liệu|công tác");
const REPORTING = /* @__PURE__ */ phrases("báo cáo|[sơ/tổng] kết|đánh giá|tổng hợp|thống kê");

/** `Đánh giá kết quả từ ngày ... đến ngày ..., gửi chậm nhất ...`: no duty begins between. */
function isReported(
  reader: Reader,
  item: Item,
  { founds, start }: Group,
  bound: Timing | undefined,
): boolean {
  const timing = founds[0]?.timing;
  if (timing?.kind !== "within" || timing.until === undefined || !isBound(bound)) return false;
  if (founds.length > 1 || kit.nameOf(reader, start) !== "từ" || bound === undefined) return false;
  const [window, day] = [reachOf(timing), reachOf(bound)];
  if (window === undefined || day === undefined) return false;
  // "từ tháng 01 đến tháng 6, báo cáo chậm nhất ngày 25/6"
  const late = isOfMonths(timing) ? monthsBehind(window, day) > 0 : isLater(window, day);
  if (late) return false;
  const least = Math.max(item.start, start - LONGEST_CLAUSE);
  for (let index = start - 1; index > least; index--) {
    if (kit.isOneOf(reader, index, ENDS)) return false;
    if (kit.nameOf(reader, index) === "," && dutyIn(reader, index + 1, index + 2) !== undefined)
      return false;
    if (phraseOf(RESULTS, reader.pieces, index, start) === undefined) continue;
    // "tổng hợp kết quả công tác": the first of several such words tells.
    if (phraseEnding(reader, REPORTING, item.start, index) !== undefined) return true;
  }
  return false;
}

/** A due day that lies in the time of its batch is of its year. */
function withYearOf({ founds }: Group, due: Group): Group {
  const batch = founds.at(-1)?.timing;
  const outer = batch === undefined ? undefined : reachOf(batch);
  if (batch === undefined || outer === undefined) return due;
  const dated = due.founds.map((found) => {
    const timing = withYearFrom(found.timing, batch);
    const inner = reachOf(timing);
    return inner !== undefined && within(inner, outer) ? { ...found, timing } : found;
  });
  return { ...due, founds: dated };
}
