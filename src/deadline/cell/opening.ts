import { defined } from "../../text/index.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { phrases, wordSet } from "../lexer/words.js";
import { isWholeYear } from "../calendar/written.js";
import { monthsOf } from "../recurrence/dues.js";
import type { Timing, WrittenLimits, WrittenPeriod } from "../timing.js";
import type { Item } from "./item.js";
import { labelOf } from "./label.js";

/**
 * What goes on from a day, and a cadence before or behind it: it recurs from then on, or within
 * the years that stand before it.
 *
 * ```
 * Từ năm 2027 trở đi, hằng năm      kể từ ngày 01/7/2026, hằng quý      Giai đoạn 2026-2030⏎Hằng năm
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Quý IV/2026, hằng tuần      Quý IV/2026 (báo cáo hằng tháng)
 * ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^  and ^^^^^^^^^^^^^^^^^ in its three months
 * ```
 */
export function withOpening(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  const opens = ({ founds: [found] }: Group): boolean =>
    found !== undefined &&
    (/^(?:ongoing|by)$/.test(found.timing.kind) ||
      (spanOf(reader.mode, found.timing) ??
        limitsOf(reader, found) ??
        partOfYear(reader.mode, found.timing)) !== undefined);
  if (!groups.some(opens)) return groups;
  reader.end = item.end;
  const opened: Group[] = [];
  for (const group of groups) {
    const before = opened.at(-1);
    const one =
      before === undefined
        ? undefined
        : (goesOnIn(reader, before, group) ??
          withinSpan(reader, before, group) ??
          openedBy(reader, before, group) ??
          begunBy(reader, before, group, item));
    if (one !== undefined) opened[opened.length - 1] = one;
    else opened.push(remarkedIn(reader, before, group) ?? group);
  }
  return opened;
}

function openedBy(reader: Reader, opening: Group, group: Group): Group | undefined {
  const [first, ...more] = opening.founds;
  const { start, end } = opening;
  if (first === undefined || more.length > 0 || (opening.label ?? group.label) !== undefined)
    return undefined;
  const span = spanOf(reader.mode, first.timing) ?? partOfYear(reader.mode, first.timing);
  const limits = span ?? limitsOf(reader, first);
  const ongoing = first.timing.kind === "ongoing";
  if (limits === undefined || !(ongoing || standsBehind(reader, end, group.start, span)))
    return undefined;
  const label = group.start > end ? labelOf(reader, end, group.start) : undefined;
  const founds = limitedBy(group, limits);
  const [one, ...others] = founds ?? [];
  if (one === undefined || (span !== undefined && founds?.every(isShorter) === false))
    return undefined;
  const bracket = kit.nameOf(reader, end) === "(" && kit.nameOf(reader, group.end) === ")";
  return {
    ...group,
    ...defined({ label }),
    founds: [{ ...one, start }, ...others],
    start,
    end: bracket ? group.end + 1 : group.end,
  };
}

/** `Hằng tháng⏎Tháng 3 - tháng 11/2026`, `Hằng năm (2026-2030)`: the span directly behind the cadence. */
function withinSpan(reader: Reader, group: Group, behind: Group): Group | undefined {
  const [found, ...more] = behind.founds;
  const bracket =
    kit.nameOf(reader, group.end) === "(" && kit.nameOf(reader, behind.end) === ")" ? 1 : 0;
  const apart = behind.start !== group.end + bracket || more.length > 0;
  if (found === undefined || apart || behind.label !== undefined) return undefined;
  const limits = spanOf(reader.mode, found.timing);
  const founds = limits === undefined ? undefined : limitedBy(group, limits);
  if (founds?.every(isShorter) !== true) return undefined;
  return {
    ...group,
    founds: founds.map((each) => ({ ...each, end: behind.end })),
    end: behind.end,
  };
}

/** `Quý IV/2026 (báo cáo hằng tháng)`: what a bracket says recurs in the time before it. */
function remarkedIn(reader: Reader, before: Group | undefined, group: Group): Group | undefined {
  const [first, ...more] = before?.founds ?? [];
  if (before === undefined || first === undefined || more.length > 0) return undefined;
  const start = before.end + 1;
  if (kit.nameOf(reader, before.end) !== "(") return undefined;
  const close = wordsEnd(reader, group.end);
  const named = group.start >= start && wordsEnd(reader, start) >= group.start;
  if (!named || kit.nameOf(reader, close) !== ")") return undefined;
  const { timing } = first;
  const until = timing.kind === "by" ? { to: timing.moment } : undefined;
  const limits = until ?? spanOf(reader.mode, timing) ?? partOfYear(reader.mode, timing);
  const founds = limits === undefined ? undefined : limitedBy(group, limits);
  if (founds?.every(isShorter) !== true) return undefined;
  const label = group.label ?? labelOf(reader, start, group.start);
  return { ...group, ...defined({ label }), founds, start };
}

/** Where words end that begin at a place. */
function wordsEnd(reader: Reader, start: number): number {
  let end = start;
  while (end < reader.end && kit.isWord(reader, end)) end += 1;
  return end;
}

/** Whether a cadence stands behind a mark or on the next line; behind a span no word stands before it. */
function standsBehind(
  reader: Reader,
  end: number,
  start: number,
  span: WrittenLimits | undefined,
): boolean {
  if (start === end) return true;
  if (span === undefined) return kit.nameOf(reader, end) === ",";
  return start === end + 1 && kit.isOneOf(reader, end, BEFORE_CADENCE);
}

const BEFORE_CADENCE = /* @__PURE__ */ wordSet(", : ( -");

/**
 * What something may recur in: `giai đoạn 2026-2030`, `năm 2026`, `từ tháng 3 đến tháng 11`. In prose
 * it only opens the sentence.
 */
function spanOf(mode: Reader["mode"], timing: Timing): WrittenLimits | undefined {
  const isSpan = timing.kind === "within" && timing.approximate === undefined;
  if (!isSpan || mode === "running") return undefined;
  const { period, until } = timing;
  if (until === undefined) return areYears(period) ? { from: period, to: period } : undefined;
  return areMonths(period) && areMonths(until) ? { from: period, to: until } : undefined;
}

/** The months of a quarter or a half, or a month, in which something may recur as well. */
function partOfYear(mode: Reader["mode"], timing: Timing): WrittenLimits | undefined {
  if (timing.kind !== "within" || timing.approximate !== undefined || mode === "running")
    return undefined;
  const { period, until } = timing;
  const months = until === undefined && period.shape === "months" && areMonths(period);
  return months ? { from: period, to: period } : undefined;
}

function areYears(period: WrittenPeriod): boolean {
  return period.shape === "years" || period.shape === "school-year" || isWholeYear(period);
}

function areMonths(period: WrittenPeriod): boolean {
  return areYears(period) || (period.shape === "months" && period.part === undefined);
}

/** Whether a cadence has several turns in its limits: `năm 2026, hằng năm` says more than one year. */
function isShorter({ timing }: Found): boolean {
  if (timing.kind !== "recurring" || timing.every === "unspecified") return false;
  const { from, to } = timing.limits ?? {};
  // `Quý IV/2026, hằng quý` says more than one quarter.
  if (from === to && from?.shape === "months" && !areYears(from))
    return (monthsOf(timing.every) ?? 0) < from.last - from.first + 1;
  const isSeveral =
    from?.shape === "years" || (from !== to && from !== undefined && areYears(from));
  return isSeveral || timing.every.unit !== "year";
}

/**
 * Whether a line and the one below it are a span and what recurs in it, one statement.
 *
 * ```
 * Giai đoạn 2026-2030      Hằng quý
 * Hằng năm                 năm 2026
 * ```
 */
export function areOneSpan(former: Timing, latter: Timing): boolean {
  const [span, other] = former.kind === "recurring" ? [latter, former] : [former, latter];
  const limits = spanOf("cell", span);
  if (limits === undefined || other.kind !== "recurring" || other.limits !== undefined)
    return false;
  return isShorter({ timing: { ...other, limits }, start: 0, end: 0 });
}

const THROUGHOUT = /* @__PURE__ */ wordSet("cả suốt trong");

/** `Cả năm 2026, thường xuyên`: the period in which it goes on. */
function goesOnIn(reader: Reader, period: Group, group: Group): Group | undefined {
  const [first, ...more] = period.founds;
  const [second, ...others] = group.founds;
  if (more.length > 0 || others.length > 0 || first?.timing.kind !== "within") return undefined;
  if (second?.timing.kind !== "ongoing" || second.timing.limits !== undefined) return undefined;
  const joined = kit.nameOf(reader, period.end) === "," && group.start === period.end + 1;
  if (!joined || !kit.isOneOf(reader, period.start, THROUGHOUT)) return undefined;
  const { start } = period;
  const limits = { from: first.timing.period, to: first.timing.until ?? first.timing.period };
  return { ...group, founds: [{ ...second, timing: { kind: "ongoing", limits }, start }], start };
}

/** What goes on from a day, and a range that begins with `từ`. */
function limitsOf(reader: Reader, found: Found | undefined): WrittenLimits | undefined {
  const timing = found?.timing;
  if (timing?.kind === "ongoing")
    return timing.limits?.from === undefined ? undefined : timing.limits;
  if (timing?.kind !== "within" || timing.until === undefined) return undefined;
  if (kit.nameOf(reader, found?.start ?? 0) !== "từ") return undefined;
  return { from: timing.period, to: timing.until };
}

const SINCE = /* @__PURE__ */ phrases("[bắt đầu/kể/tính] từ|từ");

/** `Hằng quý tổ chức đối thoại, bắt đầu từ quý III/2026`: from when on a cadence holds. */
function begunBy(reader: Reader, group: Group, beginning: Group, item: Item): Group | undefined {
  const [first, ...more] = beginning.founds;
  if (first?.timing.kind !== "ongoing" || more.length > 0) return undefined;
  const { limits } = first.timing;
  const { start, end } = beginning;
  const since = kit.atPhrase(reader, SINCE, start - reader.position);
  let joint = start - 1;
  while (joint > group.end && BEGINS.has(kit.keyOf(reader, joint))) joint -= 1;
  const joined = kit.isOneOf(reader, joint, BEFORE_BEGINNING);
  if (limits?.from === undefined || !since || !joined || group.label !== undefined)
    return undefined;
  // "hằng quý rà soát, cập nhật, bắt đầu từ quý III": `từ` alone may begin another thing.
  const clear = joint < start - 1 || kit.nameOf(reader, start) !== "từ";
  if (!clear && holdsMark(reader, group.end, joint)) return undefined;
  const bracket = kit.nameOf(reader, joint) === "(" && kit.nameOf(reader, end) === ")";
  const founds = limitedBy(group, limits);
  if (founds === undefined) return undefined;
  const behind = labelOf(reader, group.end, joint);
  // Words on both sides: those before are the label, as everywhere.
  if (behind !== undefined && group.start > item.start) return undefined;
  const label = behind === undefined ? {} : { label: behind };
  return { ...group, ...label, founds, end: bracket ? end + 1 : end };
}

/** `bắt đầu thực hiện từ` */
const BEGINS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("bắt đầu thực hiện áp dụng triển khai".split(" ")))();
const BEFORE_BEGINNING = /* @__PURE__ */ wordSet(", ( -");

/** The cadences of a group within limits, if it holds nothing else. */
function limitedBy(group: Group, limits: WrittenLimits): Found[] | undefined {
  const founds = group.founds.flatMap((found) => {
    const { timing } = found;
    if (timing.kind !== "recurring" || timing.limits !== undefined) return [];
    return [{ ...found, timing: { ...timing, limits } }];
  });
  return founds.length < group.founds.length || founds.length === 0 ? undefined : founds;
}

function holdsMark(reader: Reader, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (kit.isMark(reader, index)) return true;
  return false;
}
