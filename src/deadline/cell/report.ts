import { lacksYear } from "../calendar/written.js";
import type { Found, Group, Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { IN, REPORTS, wordSet } from "../lexer/words.js";
import type { CadenceUnit, Timing, WrittenPeriod } from "../timing.js";
import type { Item } from "./item.js";
import { allYearly, yearlyDay } from "./trailing-cadence.js";
import { onlyPeriod } from "./remark.js";

/**
 * Whether a report named after this time is due in it: a bound, a day or a month is; in a quarter
 * or year there may be several, each in its own part.
 */
export function isDueDate(timing: Timing): boolean {
  if (timing.kind === "by") return true;
  if (timing.kind !== "within" || timing.until !== undefined) return false;
  const { period } = timing;
  return period.shape === "day" || (period.shape === "months" && period.grain === "month");
}

/** Words that open the bound of a report named by its period. */
const BOUNDS = /* @__PURE__ */ wordSet("trước chậm muộn hạn xong không");
/** `quý: trước ngày 10`: no number follows. */
const AFTER_QUARTER = /* @__PURE__ */ wordSet("trước chậm muộn hạn xong không : (");

const PERIODS = /* @__PURE__ */ wordSet("tuần tháng quý năm");

/** What a report is named after. */
interface ReportName {
  /** How often such a report is due, where its name says so. */
  readonly unit?: CadenceUnit;
}

/**
 * Moves over the period that only names a report. A report on the month or the week is due in each
 * of them; one on a quarter, half-year or year may be due only once in a plan.
 *
 * ```
 * Báo cáo năm trước ngày 05/12      Báo cáo quý I: trước ngày 10/3      Báo cáo tháng: trước ngày 18
 *         ^^^                               ^^^^^                               ^^^^^
 * ```
 */
export function readReportName(reader: Reader): ReportName | undefined {
  if (!kit.atNumber(reader) && !kit.atOne(reader, PERIODS)) return undefined;
  const name = readPeriodOfReport(reader);
  if (name === undefined) return undefined;
  const bounded = kit.skip(reader, () => {
    const bracket = kit.take(reader, "(");
    const colon = kit.take(reader, ":");
    if (!kit.take(reader, "gửi")) kit.take(reader, "nộp");
    const day = (bracket || colon) && name.unit !== undefined && kit.atOne(reader, DAYS);
    return day || kit.atOne(reader, BOUNDS);
  });
  return bounded ? name : undefined;
}

function readPeriodOfReport(reader: Reader): ReportName | undefined {
  if (kit.take(reader, "#", "tháng")) return {};
  if (kit.at(reader, "quý") && kit.peek(reader, 1).kind !== "tag") {
    reader.position += kit.atOne(reader, AFTER_QUARTER, 1) ? 1 : 2;
    return {};
  }
  if (kit.take(reader, "tháng")) return { unit: "month" };
  if (kit.take(reader, "tuần")) return { unit: "week" };
  return kit.take(reader, "năm") ? {} : undefined;
}

const DAYS = /* @__PURE__ */ wordSet("ngày thứ vào");

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
    const before = index === 0 ? undefined : groups[index - 1];
    const start = before?.end ?? item.start;
    const heads = period !== undefined && headsBound(reader, start, group, groups[index + 1]);
    const completes = period !== undefined && completesBound(reader, item, group, before);
    const paired = pairedDays(reader, start, group, before);
    if (paired !== undefined) {
      kept[kept.length - 1] = paired;
      continue;
    }
    if (complements(reader, start, group, before)) {
      const yearly = kept.at(-1);
      // "ngày 25 tháng 11 đối với báo cáo định kỳ hằng năm" comes every year.
      if (yearly !== undefined) kept[kept.length - 1] = yearlyAs(yearly, group);
      continue;
    }
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
export function namingPeriod(reader: Reader, group: Group): WrittenPeriod | undefined {
  const period = onlyPeriod(group);
  if (period === undefined || period.shape === "day" || period.shape === "week") return undefined;
  const part = period.shape === "months" && period.part !== undefined;
  if (part || !(kit.isOneOf(reader, group.start, UNITS) || isWhole(reader, group.start)))
    return undefined;
  return period;
}

/** `Báo cáo cả năm`, `tổng kết cả năm`: a report on all of it. */
function isWhole(reader: Reader, start: number): boolean {
  if (kit.nameOf(reader, start) !== "cả" || kit.nameOf(reader, start + 1) !== "năm") return false;
  return /(?:^| )(?:bc|báo cáo|sơ kết|tổng kết)$/.test(kit.keysOf(reader, start - 2, start));
}

/** Whether a time says by when something is due. */
export function isBound(timing: Timing | undefined): boolean {
  const side = timing?.kind === "recurring" ? timing.due?.side : undefined;
  return timing?.kind === "by" || side === "before" || side === "by";
}

/** What may stand between the name of a report and its bound. */
const BETWEEN = /* @__PURE__ */ wordSet(": ( gửi nộp xong hoàn thành là");
/** No name goes on over one of these. */
const ENDS_NAME = /* @__PURE__ */ wordSet(", ; : ( ) và hoặc");

/** `Báo cáo 6 tháng đầu năm: trước ngày 10/6`, `Đối với báo cáo năm 2023, chậm nhất ngày 5/12`. */
function headsBound(reader: Reader, start: number, name: Group, bound: Group | undefined): boolean {
  const timing = bound?.founds[0]?.timing;
  // "Sơ kết 6 tháng đầu năm vào tháng 7"
  const inside =
    bound !== undefined && timing?.kind === "within" && kit.isOneOf(reader, bound.start, IN);
  if (bound === undefined || !(inside || isBound(timing))) return false;
  const report = reportBefore(reader, start, name.start);
  if (report < 0) return false;
  const complement = kit.isComplement(reader, report - 2);
  let brackets = 0;
  let headed = false;
  for (let index = name.end; index < bound.start; index++) {
    const sign = kit.nameOf(reader, index);
    // "Báo cáo quý I: các phòng gửi Sở chậm nhất ngày 15/3"
    if (brackets === 0 && sign === ":" && !headed) {
      headed = true;
      if (handsIn(reader, index + 1, bound.start)) return true;
    }
    const comma = complement && sign === ",";
    if (sign === "(") brackets += 1;
    // "Báo cáo quý I (số liệu đến 14/3): trước 20/3"
    if (brackets > 0) {
      if (sign === ")") brackets -= 1;
      continue;
    }
    if (!comma && !kit.isOneOf(reader, index, BETWEEN)) return false;
  }
  return true;
}

const HANDING_IN = /* @__PURE__ */ wordSet("gửi nộp");

/** Whether words say who hands something in, and nothing ends between them. */
function handsIn(reader: Reader, start: number, end: number): boolean {
  let hands = false;
  for (let index = start; index < end; index++) {
    if (kit.isOneOf(reader, index, STOPS)) return false;
    hands ||= kit.isOneOf(reader, index, HANDING_IN);
  }
  return hands;
}

const STOPS = /* @__PURE__ */ wordSet("; . : ( )");

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
  // "25/01 năm sau đối với quý IV"
  const complement = kit.isComplement(reader, name.start - 2);
  if (complement && name.start - 2 === start) return true;
  const report = reportBefore(reader, start, name.start);
  const after = name.end < item.end ? kit.nameOf(reader, name.end) : ".";
  for (let index = report - 1; index >= start; index--) {
    const sign = kit.nameOf(reader, index);
    if (kit.isComplement(reader, index - 1)) return isBound(timing);
    if (index === start && sign === "(") return after === ")";
    if (index === start && sign === ":") return after === ".";
    // "Ngày 15/6, gửi báo cáo 6 tháng đầu năm"
    if (index === start && sign === ",") return bound.start === item.start && isOfDay(timing);
    if (kit.isOneOf(reader, index, ENDS_NAME)) return false;
  }
  return false;
}

/** Whether a time is one day or ends on one. */
function isOfDay(timing: Timing): boolean {
  if (timing.kind === "by") return timing.moment.shape === "day";
  return timing.kind === "within" && timing.period.shape === "day";
}

/** `chậm nhất ngày 15 của tháng báo cáo đối với báo cáo định kỳ hằng tháng`: which report it is. */
function complements(reader: Reader, start: number, group: Group, due: Group | undefined): boolean {
  const bare = group.founds.every(({ timing }) => {
    return timing.kind === "recurring" && timing.due === undefined && timing.times === undefined;
  });
  if (!bare || !isBound(due?.founds.at(-1)?.timing)) return false;
  return kit.isComplement(reader, start) && reportBefore(reader, start, group.start) >= 0;
}

/** `Trước 15/6, 15/12 (báo cáo 6 tháng, năm)`: as many days as reports, each day of one of them. */
function pairedDays(
  reader: Reader,
  start: number,
  group: Group,
  days: Group | undefined,
): Group | undefined {
  const { founds } = group;
  if (founds.length < 2 || days?.founds.length !== founds.length) return undefined;
  const named = founds.every((found) => {
    // "quý", "6 tháng": words for a cadence would say that each comes of its own.
    const bare = found.timing.kind === "recurring" && found.end - found.start <= 2;
    return bare && kit.isOneOf(reader, found.start, UNITS);
  });
  if (!named || reportBefore(reader, start, group.start) < 0) return undefined;
  return allYearly([days], yearlyDay)?.[0];
}

/** The days of a group as those of every year, where the report that they are for is yearly. */
function yearlyAs(group: Group, { founds: [report] }: Group): Group {
  const every = report?.timing.kind === "recurring" ? report.timing.every : undefined;
  if (every === undefined || every === "unspecified" || every.unit !== "year") return group;
  return allYearly([group], yearlyDay)?.[0] ?? group;
}

/** Where the last report named before a period begins, if the period can be part of its name; or -1. */
export function reportBefore(reader: Reader, start: number, end: number): number {
  for (let index = end - 1; index >= start; index--) {
    if (kit.isOneOf(reader, index, ENDS_NAME)) return -1;
    if (kit.atPhrase(reader, REPORTS, index - reader.position)) return index;
  }
  return -1;
}

/**
 * A report is due about the end of its period or after it: in a later month than the last but one
 * the bound lies in the same year. An earlier one may lie in the next, and stays without its year.
 */
export function inYearOf(group: Group, named: WrittenPeriod): Group {
  if (named.shape !== "months" || named.year === undefined) return group;
  const { year, last } = named;
  const dated = (found: Found): Found => {
    const { timing } = found;
    if (timing.kind !== "by" || timing.moment.shape !== "day") return found;
    const { moment } = timing;
    if (!lacksYear(moment) || moment.month < last - 1) return found;
    return { ...found, timing: { ...timing, moment: { ...moment, year } } };
  };
  return { ...group, founds: group.founds.map(dated) };
}
