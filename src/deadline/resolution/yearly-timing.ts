import { defined } from "../../text/index.js";
import type {
  ByTiming,
  DueRule,
  RecurringTiming,
  RulePeriod,
  Timing,
  WithinTiming,
  WrittenPeriod,
} from "../timing.js";

/** A day of a due rule without its side. */
type Place = Pick<DueRule, "day" | "month" | "in">;

/**
 * What comes each year where no plan says which year is meant: a time whose year is counted from
 * that of the report.
 *
 * ```
 * trước ngày 31/3 năm sau      10/01 của năm liền kề năm báo cáo      từ 15/12 năm trước đến 14/12 năm báo cáo
 * ```
 *
 * @param timing - A timing as written.
 * @returns What recurs, or `undefined` where the year is not so written, or no day of it is exact.
 */
export function yearlyTiming(timing: Timing): RecurringTiming | undefined {
  const due =
    timing.kind === "by"
      ? boundRule(timing)
      : timing.kind === "within"
        ? windowRule(timing)
        : undefined;
  if (due === undefined) return undefined;
  return { kind: "recurring", every: { unit: "year", interval: 1 }, due };
}

/** Which year a period means, where it is counted from that of the report. */
function yearMeant(period: WrittenPeriod): RulePeriod | undefined {
  if (!("yearOffset" in period)) return undefined;
  // "Năm nay" is one year, whichever that is.
  if (period.yearOffset === 0) return period.reportYear ? "this" : undefined;
  return period.yearOffset === 1 ? "next" : "previous";
}

function placeOf(day: DueRule["day"], month: number, year: RulePeriod): Place {
  return defined({ day, month, in: year === "this" ? undefined : year });
}

/** `trước ngày 31/3 năm sau`, `đến hết quý I năm sau`, `trước tháng 3 năm sau`. */
function boundRule({
  moment,
  edge,
  inclusive,
  time,
  approximate,
  roll,
}: ByTiming): DueRule | undefined {
  const year = yearMeant(moment);
  if (year === undefined || approximate) return undefined;
  if (time !== undefined && moment.shape !== "day") return undefined;
  const side = inclusive ? "by" : "before";
  if (moment.shape === "day") {
    return defined({ side, ...placeOf(moment.day, moment.month, year), time, roll } as const);
  }
  if (moment.shape !== "months") return undefined;
  const { part, first, last } = moment;
  if (edge === "end" && (part === undefined || part === "end")) {
    return defined({ side: "by", ...placeOf("last", last, year), roll } as const);
  }
  // "Trước tháng 3" ends with the last day of February.
  const before = part === undefined ? monthBefore(first, year) : undefined;
  return before === undefined ? undefined : defined({ side: "by", ...before, roll } as const);
}

function monthBefore(month: number, year: RulePeriod): Place | undefined {
  if (month > 1) return placeOf("last", month - 1, year);
  if (year === "previous") return undefined;
  return placeOf("last", 12, year === "next" ? "this" : "previous");
}

/** `ngày 31/3 năm sau`, `quý I năm sau`, `từ 15/12 năm trước đến 14/12 năm báo cáo`. */
function windowRule({ period, until = period, approximate }: WithinTiming): DueRule | undefined {
  if (approximate) return undefined;
  // One end that is so counted says what the other is counted from.
  const counted = yearMeant(period) ?? yearMeant(until);
  const start = counted && edgeOf(period, "start");
  const end = counted && edgeOf(until, "end");
  if (start === undefined || end === undefined) return undefined;
  if (period === until && period.shape === "day") return { side: "on", ...end };
  const { day, ...opening } = start;
  return typeof day === "number" ? { side: "by", ...end, opens: { day, ...opening } } : undefined;
}

/** The first or last day of a period of exact days, in the year of the report if none is said. */
function edgeOf(period: WrittenPeriod, edge: "start" | "end"): Place | undefined {
  if (period.shape === "day" && period.year === undefined) {
    return placeOf(period.day, period.month, yearMeant(period) ?? "this");
  }
  const whole = period.shape === "months" && period.year === undefined;
  if (!whole || period.part !== undefined || period.grain === "year") return undefined;
  const year = yearMeant(period) ?? "this";
  return edge === "start" ? placeOf(1, period.first, year) : placeOf("last", period.last, year);
}
