import { defined } from "../../text/index.js";
import { nameOf, type Found, type Group, type Reader } from "../lexer/reader.js";
import type { DueRule, RecurringTiming, Timing, WrittenDay } from "../timing.js";
import { extended, isRemark } from "./remark.js";
import { once } from "../recurrence/cadence.js";
import { YEARS } from "../recurrence/placement.js";
import { monthWindow } from "../recurrence/window.js";

/**
 * `hằng năm` after several dates or months without a year makes each of them yearly.
 *
 * ```
 * Trước ngày 05/6 (báo cáo 6 tháng) và trước ngày 05/12 (báo cáo năm) hằng năm
 * ^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^                ^^^^^^^^
 * Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm
 *                 ^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * Sơ kết vào tháng 6 và tổng kết vào tháng 12 hằng năm      Quý II (sơ kết) và quý IV hằng năm
 *        ^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^             ^^^^^^^^^^^^^^^
 * ```
 *
 * @param groups - The times of one item, in order.
 * @param reader - The reader of the whole text.
 * @returns The yearly times, or the same times when there is nothing to share.
 */
export function withTrailingCadence(groups: readonly Group[], reader: Reader): readonly Group[] {
  const last = groups.at(-1);
  const timing = last?.founds[0]?.timing;
  if (last === undefined || timing?.kind !== "recurring") return groups;
  if (groups.length < 2 || last.founds.length !== 1) return groups;
  const said = saidBefore(reader, groups.at(-2), last);
  if (said !== undefined) return [...groups.slice(0, -2), said];
  if (isYearlyWindow(timing)) return withYearlyMonths(reader, groups.slice(0, -1), last) ?? groups;
  const dates = groups.slice(0, -1);
  const dated = typeof timing.due?.month === "number" && timing.due.opens === undefined;
  if (!dated && !isBareYearly(timing)) return groups;
  const days = allYearly(dates, yearlyDay);
  if (days !== undefined) return dated ? [...days, last] : upTo(reader, days, last);
  return dated ? groups : (withYearlyMonths(reader, dates, last) ?? groups);
}

/** `Ngày cuối tháng, hằng tháng`: a cadence that the rule before it has named. */
function saidBefore(reader: Reader, before: Group | undefined, last: Group): Group | undefined {
  const [found, ...others] = before?.founds ?? [];
  const timing = found?.timing;
  const again = last.founds[0]?.timing;
  if (before === undefined || timing?.kind !== "recurring" || others.length > 0) return undefined;
  if (again?.kind !== "recurring" || Object.keys(again).length > 2) return undefined;
  const alike = JSON.stringify(timing.every) === JSON.stringify(again.every);
  const joined = nameOf(reader, before.end) === "," && last.start === before.end + 1;
  return alike && joined ? extended(reader, before, last) : undefined;
}

/** Yearly days as far as the cadence behind them, where only a comma stands between. */
function upTo(reader: Reader, days: readonly Group[], last: Group): readonly Group[] {
  const final = days.at(-1);
  if (final === undefined || !isRemark(reader, final.end, last.start)) return days;
  return [...days.slice(0, -1), extended(reader, final, last)];
}

/** The same times as yearly ones by their rules, if every one of them can be. */
export function allYearly(
  groups: readonly Group[],
  ruleOf: (timing: Timing) => DueRule | undefined,
): Group[] | undefined {
  const every = once("year");
  const yearly = groups.map((group) => ({
    ...group,
    founds: group.founds.flatMap((found): Found[] => {
      const due = ruleOf(found.timing);
      return due === undefined ? [] : [{ ...found, timing: { kind: "recurring", every, due } }];
    }),
  }));
  const complete = yearly.every(({ founds }, index) => {
    return founds.length === groups[index]?.founds.length;
  });
  return complete ? yearly : undefined;
}

/**
 * Months share the cadence after them only in a plain list: months with months, quarters with
 * quarters, apart by remarks in brackets or joined by `và`. "Ban hành kế hoạch quý I, báo cáo hằng
 * năm" says nothing of each first quarter.
 */
function withYearlyMonths(
  reader: Reader,
  groups: readonly Group[],
  last: Group,
): readonly Group[] | undefined {
  const yearly = allYearly(groups, yearlyMonths);
  const own = last.founds[0]?.timing;
  if (yearly === undefined || own?.kind !== "recurring") return undefined;
  const bare = own.due === undefined;
  const listed = bare ? yearly : [...yearly, last];
  if (new Set(listed.flatMap(({ founds }) => founds.map(lengthOf))).size !== 1) return undefined;
  for (const [index, { start }] of listed.entries()) {
    const end = listed[index - 1]?.end;
    const apart = end !== undefined && nameOf(reader, end) !== "và";
    if (apart && !isRemark(reader, end, start)) return undefined;
  }
  if (!bare) return listed;
  const final = yearly.at(-1);
  if (final === undefined || !isRemark(reader, final.end, last.start)) return undefined;
  return [...yearly.slice(0, -1), extended(reader, final, last)];
}

/** How many months the window of a yearly time has. */
function lengthOf({ timing }: Found): number {
  const due = timing.kind === "recurring" ? timing.due : undefined;
  const { month, opens } = due ?? {};
  const whole = typeof month === "number" && typeof opens?.month === "number";
  return whole ? month - opens.month + 1 : 0;
}

function isEveryYear(every: RecurringTiming["every"]): boolean {
  return every !== "unspecified" && every.unit === "year" && every.interval === 1;
}

/** A window of whole months in every year. */
function isYearlyWindow({ due, every }: RecurringTiming): boolean {
  const window = due?.opens !== undefined && typeof due.month === "number" && due.day === "last";
  return window && isEveryYear(every);
}

function isBareYearly({ every, times, due, limits }: RecurringTiming): boolean {
  return times === undefined && due === undefined && limits === undefined && isEveryYear(every);
}

/** The window of whole months in every year, if the time is one. */
export function yearlyMonths(timing: Timing): DueRule | undefined {
  return timing.kind === "within" ? monthWindow(timing.period, timing.until) : undefined;
}

/** The rule of a day of the year, if the time is one. */
export function yearlyDay(timing: Timing): DueRule | undefined {
  const { due, date } = dayRule(timing) ?? {};
  return date === undefined ? due : undefined;
}

/** The rule of a day, and the date where it is that of one year. */
export function dayRule(timing: Timing): { due: DueRule; date?: WrittenDay } | undefined {
  const bound = timing.kind === "by";
  if (!bound && (timing.kind !== "within" || timing.until !== undefined)) return undefined;
  const moment = bound ? timing.moment : timing.period;
  if (moment.shape !== "day") return undefined;
  const side = !bound ? "on" : timing.inclusive ? "by" : "before";
  const { roll, time } = bound ? timing : {};
  const { day, month, year, yearOffset = 0 } = moment;
  const within = yearOffset === 0 ? undefined : YEARS[yearOffset];
  const due = defined({ side, day, month, in: within, time, roll } as const);
  return year === undefined ? { due } : { due, date: moment };
}
