import { atPhrase, isOneOf, nameOf, type Found, type Reader } from "../lexer/reader.js";
import { REPORTS, wordSet } from "../lexer/words.js";
import type { Timing, WrittenPeriod } from "../timing.js";
import type { Item } from "./item.js";
import { isDueDate } from "./report-name.js";
import type { Group } from "./scan.js";

/**
 * Leaves out the periods that only name the report which a bound is for: they are no second time.
 *
 * ```
 * Báo cáo 6 tháng đầu năm trước ngày 10/6      chậm nhất ngày 15/6 đối với báo cáo 6 tháng đầu năm
 *                         ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param groups - The times found in an item.
 * @param reader - The reader of the whole text.
 * @param item - The item read.
 * @returns The times without those periods, or the same times when there is none.
 */
export function withoutReportPeriods(
  groups: readonly Group[],
  reader: Reader,
  item: Item,
): readonly Group[] {
  const kept: Group[] = [];
  let named: WrittenPeriod | undefined;
  for (const [index, group] of groups.entries()) {
    const period = namingPeriod(reader, group);
    const start = groups[index - 1]?.end ?? item.start;
    const heads = period !== undefined && headsBound(reader, start, group, groups[index + 1]);
    const completes =
      period !== undefined && completesBound(reader, item, group, groups[index - 1]);
    if (!heads && !completes) kept.push(named === undefined ? group : inYearOf(group, named));
    named = heads ? period : undefined;
  }
  return kept;
}

/** Words with which a period begins that can be part of a name. */
const UNITS = /* @__PURE__ */ wordSet(
  "# tháng quý q qi qii qiii qiv năm giai nhiệm một hai ba bốn sáu bảy tám chín mười",
);

/** The one period of a group, where no word makes it a time (`trong quý II`). */
function namingPeriod(reader: Reader, { founds }: Group): WrittenPeriod | undefined {
  const [found, ...others] = founds;
  if (found?.timing.kind !== "within" || others.length > 0) return undefined;
  const { period, until } = found.timing;
  const whole = period.shape !== "day" && period.shape !== "week" && until === undefined;
  if (!whole || (period.shape === "months" && period.part !== undefined)) return undefined;
  return isOneOf(reader, found.start, UNITS) ? period : undefined;
}

/** Whether a time says by when something is due. */
function isBound(timing: Timing | undefined): boolean {
  if (timing?.kind === "by") return true;
  return (
    timing?.kind === "recurring" && (timing.due?.side === "before" || timing.due?.side === "by")
  );
}

/** What may stand between the name of a report and its bound. */
const BETWEEN = /* @__PURE__ */ wordSet(": ( gửi nộp xong hoàn thành là");
/** No name goes on over one of these. */
const ENDS_NAME = /* @__PURE__ */ wordSet(", ; : ( ) và hoặc");

/** `Báo cáo 6 tháng đầu năm: trước ngày 10/6`, `Đối với báo cáo năm 2023, chậm nhất ngày 5/12`. */
function headsBound(reader: Reader, start: number, name: Group, bound: Group | undefined): boolean {
  if (bound === undefined || !isBound(bound.founds[0]?.timing)) return false;
  const report = reportBefore(reader, start, name.start);
  if (report < 0) return false;
  const complement = nameOf(reader, report - 1) === "với" && nameOf(reader, report - 2) === "đối";
  for (let index = name.end; index < bound.start; index++) {
    const comma = complement && nameOf(reader, index) === ",";
    if (!comma && !isOneOf(reader, index, BETWEEN)) return false;
  }
  return true;
}

/** `... ngày 15/6 đối với báo cáo 6 tháng đầu năm`, `... 15/6 (báo cáo 6 tháng đầu năm)`. */
function completesBound(
  reader: Reader,
  item: Item,
  name: Group,
  bound: Group | undefined,
): boolean {
  const timing = bound?.founds.at(-1)?.timing;
  if (bound === undefined || timing === undefined) return false;
  if (!isBound(timing) && !isDueDate(timing)) return false;
  const start = bound.end;
  const report = reportBefore(reader, start, name.start);
  const after = name.end < item.end ? nameOf(reader, name.end) : ".";
  for (let index = report - 1; index >= start; index--) {
    const sign = nameOf(reader, index);
    if (sign === "với" && nameOf(reader, index - 1) === "đối") return isBound(timing);
    if (index === start && sign === "(") return after === ")";
    if (index === start && sign === ":") return after === ".";
    if (isOneOf(reader, index, ENDS_NAME)) return false;
  }
  return false;
}

/** Where the last report named before a period begins, if the period can be part of its name; or -1. */
function reportBefore(reader: Reader, start: number, end: number): number {
  for (let index = end - 1; index >= start; index--) {
    if (isOneOf(reader, index, ENDS_NAME)) return -1;
    if (atPhrase(reader, REPORTS, index - reader.position)) return index;
  }
  return -1;
}

/**
 * A report is due about the end of its period or after it: in a later month than the last but one
 * the bound lies in the same year. An earlier one may lie in the next, and stays without its year.
 */
function inYearOf(group: Group, named: WrittenPeriod): Group {
  if (named.shape !== "months" || named.year === undefined) return group;
  const { year, last } = named;
  const dated = (found: Found): Found => {
    const { timing } = found;
    if (timing.kind !== "by" || timing.moment.shape !== "day") return found;
    const { moment } = timing;
    const open = moment.year === undefined && moment.yearOffset === undefined;
    if (!open || moment.month < last - 1) return found;
    return { ...found, timing: { ...timing, moment: { ...moment, year } } };
  };
  return { ...group, founds: group.founds.map(dated) };
}
