import type { DueRule, Timing } from "../timing.js";
import type { Found } from "./reader.js";
import type { Group } from "./scan.js";

/**
 * `hằng năm` after several dates without a year makes each of them yearly.
 *
 * ```
 * Trước ngày 05/6 (báo cáo 6 tháng) và trước ngày 05/12 (báo cáo năm) hằng năm
 * ^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^                ^^^^^^^^
 * Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm
 *                 ^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param groups - The times of one item, in order.
 * @returns The yearly times, or the same times when there is nothing to share.
 */
export function withTrailingCadence(groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1);
  if (last === undefined || groups.length < 2 || last.founds.length !== 1) return groups;
  const dates = groups.slice(0, -1);
  const dated = isYearlyDay(last.founds[0]?.timing);
  if (!dated && !isBareYearly(last.founds[0]?.timing)) return groups;
  const yearly = dates.map((group) => ({ ...group, founds: group.founds.flatMap(yearlyOf) }));
  const complete = yearly.every((group, index) => {
    return group.founds.length === dates[index]?.founds.length;
  });
  if (!complete) return groups;
  return dated ? [...yearly, last] : yearly;
}

function isYearlyDay(timing: Timing | undefined): boolean {
  if (timing?.kind !== "recurring") return false;
  return typeof timing.due?.month === "number" && timing.due.opens === undefined;
}

function isBareYearly(timing: Timing | undefined): boolean {
  if (timing?.kind !== "recurring" || timing.every === "unspecified") return false;
  const { every, times, due, limits } = timing;
  const bare = times === undefined && due === undefined && limits === undefined;
  return bare && every.unit === "year" && every.interval === 1;
}

/** The rule of a day of the year, if the time is one. */
function yearlyOf(found: Found): Found[] {
  const { timing } = found;
  if (timing.kind !== "by" && timing.kind !== "within") return [];
  const day = timing.kind === "by" ? timing.moment : timing.period;
  if (day.shape !== "day" || day.year !== undefined || day.yearOffset !== undefined) return [];
  if (timing.kind === "within" && timing.until !== undefined) return [];
  const due: DueRule = {
    side: timing.kind === "within" ? "on" : timing.inclusive ? "by" : "before",
    day: day.day,
    month: day.month,
    ...(timing.kind === "within" || timing.roll === undefined ? {} : { roll: timing.roll }),
  };
  return [{ ...found, timing: { kind: "recurring", every: { unit: "year", interval: 1 }, due } }];
}
