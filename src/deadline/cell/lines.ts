import { beginsLine } from "../../reading/index.js";
import { beginsDeliverable } from "../data/deliverables.js";
import { isCapitals } from "../lexer/capitals.js";
import type { Group, Reader, Run } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { ROMAN, wordSet } from "../lexer/words.js";
import { beginsTiming } from "../statement/timing.js";
import type { Timing } from "../timing.js";
import type { Clause } from "./assemble.js";
import type { Item } from "./item.js";
import { textOf } from "./label.js";
import { areOneSpan } from "./opening.js";
import { scanItem } from "./scan.js";

/**
 * Divides items at the lines that begin a time of their own below what is whole by itself. Most
 * line breaks only wrap a line in a narrow column.
 *
 * ```
 * Khi có yêu cầu⏎Hằng quý      Tháng 3: ban hành⏎Tháng 11: tổng kết      Trước ngày⏎30/6/2026
 * ^^^^^^^^^^^^^^ ^^^^^^^^      ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function divideLines(reader: Reader, items: readonly Item[]): readonly Item[] {
  if (!reader.text.includes("\n")) return items;
  return items.flatMap((item) => {
    const lines = linesOf(reader, item);
    return lines.length > 1 ? dividedAt(item, beginnings(reader, lines)) : [item];
  });
}

function linesOf(reader: Reader, { start, end }: Run): Run[] {
  const starts = [start];
  for (let index = start + 1; index < end; index++)
    if (opensLine(reader, index)) starts.push(index);
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
}

function opensLine({ pieces }: Reader, index: number): boolean {
  const piece = pieces[index];
  return piece !== undefined && beginsLine(piece);
}

function dividedAt(item: Item, places: readonly number[]): Item[] {
  const starts = [item.start, ...places];
  return starts.map((start, index) => ({
    start,
    end: starts[index + 1] ?? item.end,
    bulleted: index === 0 && item.bulleted,
  }));
}

/** The lines that belong together so far, with the first and the last time that stand in them. */
interface Head {
  readonly start: number;
  /** How far they were looked at: each line is looked at once, however many go on. */
  seen: number;
  first: Group | undefined;
  last: Group | undefined;
}

function headFrom(start: number): Head {
  return { start, seen: start, first: undefined, last: undefined };
}

function lookUpTo(reader: Reader, head: Head, end: number): void {
  if (head.seen < end) see(head, end, timesIn(reader, { start: head.seen, end }));
}

function see(head: Head, end: number, groups: readonly Group[]): void {
  head.seen = end;
  head.first ??= groups[0];
  head.last = groups.at(-1) ?? head.last;
}

/** Where the lines begin that are items of their own. */
function beginnings(reader: Reader, lines: readonly Run[]): number[] {
  const places: number[] = [];
  let head = headFrom(lines[0]?.start ?? 0);
  let brackets = 0;
  for (const [index, line] of lines.entries()) {
    const inside = brackets > 0;
    brackets = bracketsBehind(reader, line, brackets);
    if (index === 0 || inside || !mayBegin(reader, line.start)) continue;
    const candidate = { line, groups: timesIn(reader, line), below: lines[index + 1] };
    const begins =
      candidate.groups.length > 0
        ? isItem(reader, head, candidate)
        : isNameBelow(reader, head, candidate);
    if (begins) {
      places.push(line.start);
      head = headFrom(line.start);
    }
    see(head, line.end, candidate.groups);
  }
  return places;
}

/** How many brackets are open behind a line. */
function bracketsBehind(reader: Reader, { start, end }: Run, before: number): number {
  let open = before;
  for (let index = start; index < end; index++) {
    const name = kit.nameOf(reader, index);
    if (name === "(") open += 1;
    else if (name === ")" && open > 0) open -= 1;
  }
  return open;
}

/** The times of some pieces by themselves; what is odd about them is told when they are read. */
function timesIn(reader: Reader, { start, end }: Run): readonly Group[] {
  const { problems, names, reporting } = reader;
  const { length } = problems;
  reader.names = undefined;
  const groups = scanItem(reader, { start, end, bulleted: false });
  problems.length = length;
  reader.names = names;
  reader.reporting = reporting;
  return groups;
}

/** Behind these a line goes on below. */
const OPEN = /* @__PURE__ */ wordSet(
  ", : - / ( & + và hoặc hay trước sau đến tới từ hết của số trong vào theo khi kể tính là với về cho chậm các hàng",
);
const UNITS = /* @__PURE__ */ wordSet("ngày tháng quý năm tuần thứ");

/** Whether a line can begin an item by its first letter and the last word above it. */
function mayBegin(reader: Reader, start: number): boolean {
  if (kit.isOneOf(reader, start - 1, OPEN) || kit.isOneOf(reader, start, ROMAN)) return false;
  const number = kit.nameOf(reader, start) === "#";
  if (number) {
    return !kit.isOneOf(reader, start - 1, UNITS) || kit.nameOf(reader, start - 2) === "hàng";
  }
  return (
    kit.isCapital(reader, start) && !(isShouted(reader, start) && goesOnShouted(reader, start))
  );
}

/** Whether a word is written in capitals throughout. */
function isShouted(reader: Reader, index: number): boolean {
  const piece = reader.pieces[index];
  return piece?.kind === "letters" && piece.end - piece.start > 1 && isCapitals(reader, index);
}

/** How far above a line a word is looked for. */
const NEAREST_WORD = 6;

/** Whether the word above is in capitals too, so that they tell nothing. */
function goesOnShouted(reader: Reader, start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - NEAREST_WORD); index--) {
    if (kit.isWord(reader, index)) return isShouted(reader, index);
  }
  return false;
}

/** A line with its times and the line below. */
interface Candidate {
  readonly line: Run;
  readonly groups: readonly Group[];
  readonly below: Run | undefined;
}

function isItem(reader: Reader, head: Head, candidate: Candidate): boolean {
  const { line, groups } = candidate;
  lookUpTo(reader, head, line.start);
  const { last } = head;
  const [first] = groups;
  const former = last?.founds.at(-1)?.timing;
  const latter = first?.founds[0]?.timing;
  if (last === undefined || first === undefined || former === undefined || latter === undefined)
    return false;
  // "kể từ ngày⏎Quý III": what ends with a unit that no time holds goes on.
  const ends = last.end === line.start;
  if (!ends && kit.isOneOf(reader, line.start - 1, UNITS)) return false;
  if (first.start > line.start) return isLabelled(reader, line, first);
  if (kit.nameOf(reader, line.start) === "#" && !opensWithDay(reader, candidate, ends))
    return false;
  if (ends && areOneSpan(former, latter)) return false;
  if (isYearAlone(reader, first)) return isWritten(reader, last) && !isOpenEnd(former);
  if (isToDay(reader, first) && (former.kind === "ongoing" || former.kind === "within"))
    return false;
  if (isBareReport(reader, first)) return !ends || isHeading(reader, candidate, former);
  // "Hằng quý⏎30/6/2026": of one year only, and so no day of the cadence.
  if (former.kind === "recurring" && latter.kind === "within" && isWritten(reader, first))
    return true;
  // "Sau khi nhận hồ sơ⏎Trong 05 ngày": how long after the event.
  if (isOpenEnd(former)) return !(latter.kind === "event" && latter.event === "");
  return !ends || !(isNearer(former, latter) || (isBareReport(reader, last) && isDay(latter)));
}

/** `Báo cáo: Quý IV`, `Kết quả trước 15/12`: words that name the next thing before its time. */
function isLabelled(reader: Reader, { start }: Run, first: Group): boolean {
  if (kit.nameOf(reader, first.start - 1) === ":") return true;
  return beginsDeliverable(textOf(reader, start, start + 2));
}

/**
 * Whether a number begins a day or an amount, and is not one of the time above it.
 *
 * ```
 * Ngay sau khi được giao⏎30/6/2026      6 tháng: 15/6⏎9 tháng: 15/9
 *                        ^^^^^^^^^                     ^^^^^^^
 * ```
 */
function opensWithDay(reader: Reader, { groups, line }: Candidate, ends: boolean): boolean {
  const timing = groups[0]?.founds[0]?.timing;
  if (line.start + 1 < line.end && kit.isOneOf(reader, line.start + 1, UNITS)) return true;
  if (timing === undefined || !isDay(timing)) return false;
  return ends || !kit.isOneOf(reader, line.start - 1, NUMERALS);
}

const NUMERALS = /* @__PURE__ */ wordSet("# i ii iii iv");

/** `Năm 2026`: by itself on a line it is the year of what stands above it. */
function isYearAlone(reader: Reader, { start, end }: Group): boolean {
  const from = kit.nameOf(reader, start) === "năm" ? start + 1 : start;
  return end === from + 1 && isYear(reader, from);
}

function isYear({ pieces, codes }: Reader, index: number): boolean {
  const piece = pieces[index];
  return piece?.kind === "digits" && piece.end - piece.start === 4 && codes[index] !== 0;
}

/** Whether a time has its own year. */
function isWritten(reader: Reader, { start, end }: Group): boolean {
  for (let index = start; index < end; index++) if (isYear(reader, index)) return true;
  return false;
}

/** An event and what else sets a time end where their words do, which a year may go on with. */
function isOpenEnd({ kind }: Timing): boolean {
  return kind === "event" || kind === "reference";
}

const TO = /* @__PURE__ */ wordSet("đến tới hết");

function isToDay(reader: Reader, { start }: Group): boolean {
  return kit.isOneOf(reader, start, TO);
}

/** `6 tháng`, `Năm`: what is reported on, as far as no other word says that it recurs. */
function isBareReport(reader: Reader, { founds, start, end }: Group): boolean {
  if (founds[0]?.timing.kind !== "recurring") return false;
  if (end === start + 1) return kit.isOneOf(reader, start, UNITS);
  const months = kit.nameOf(reader, start) === "#" && kit.nameOf(reader, start + 1) === "tháng";
  return months && end === start + 2;
}

/** Whether a day stands with a report, on its line or the one below. */
function isHeading(reader: Reader, { line, groups, below }: Candidate, former: Timing): boolean {
  if (groups.length > 1 || former.kind === "recurring") return true;
  const end = groups[0]?.end ?? line.end;
  if (kit.nameOf(reader, end) === ":" && below === undefined) return true;
  const timing = below === undefined ? undefined : timesIn(reader, below)[0]?.founds[0]?.timing;
  return timing !== undefined && isDay(timing);
}

/** Whether a line may only say nearer when the time above it is due. */
function isNearer(former: Timing, latter: Timing): boolean {
  const wider =
    (former.kind === "recurring" && former.due === undefined) ||
    (former.kind === "within" && former.period.shape !== "day");
  return wider && (isDay(latter) || (latter.kind === "recurring" && latter.due !== undefined));
}

function isDay(timing: Timing): boolean {
  if (timing.kind === "by") return true;
  return timing.kind === "within" && timing.until === undefined && timing.period.shape === "day";
}

/**
 * Whether a line names the next thing, whose time stands below it.
 *
 * ```
 * Kế hoạch⏎Khi có yêu cầu⏎Báo cáo⏎Hằng quý
 *                         ^^^^^^^
 * ```
 */
function isNameBelow(reader: Reader, head: Head, { line, below }: Candidate): boolean {
  if (below === undefined || !beginsTiming(reader.codes[below.start] ?? 0)) return false;
  if (!kit.isWord(reader, line.start)) return false;
  lookUpTo(reader, head, line.start);
  const { start, first, last } = head;
  if (first === undefined || first.start === start || last?.end !== line.start) return false;
  return timesIn(reader, below)[0]?.start === below.start;
}

/**
 * Says which lines begin with a time that no clause holds: an event, a reference or a label went
 * on over them.
 */
export function noteLinesLost(reader: Reader, clauses: readonly Clause[]): void {
  if (!reader.text.includes("\n")) return;
  const held = clauses.filter(({ timing }) => !isOpenEnd(timing));
  const { length } = reader.pieces;
  let next = 0;
  for (const line of linesOf(reader, { start: 0, end: length })) {
    if (!beginsTiming(reader.codes[line.start] ?? 0)) continue;
    while (next < held.length && (held[next]?.end ?? 0) <= line.start) next += 1;
    if ((held[next]?.start ?? length) <= line.start) continue;
    const [group] = timesIn(reader, line);
    const timing = group?.founds[0]?.timing;
    if (group?.start !== line.start || timing === undefined || isOpenEnd(timing)) continue;
    if ((held[next]?.start ?? length) < group.end || isTold(reader, line.start, group.end))
      continue;
    // "6 tháng⏎Trước ngày 15/6": the report that a day is for.
    if (isBareReport(reader, group)) continue;
    kit.noteProblem(reader, "deadline-text-left-over", line.start, group.end);
  }
}

function isTold({ problems }: Reader, from: number, to: number): boolean {
  return problems.some(({ start, end }) => start < to && end > from);
}
