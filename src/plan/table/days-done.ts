import { dueDates, type DeadlineExpression } from "../../deadline/index.js";
import { defined } from "../../text/index.js";
import { dateFromParts, yearOf, type PlainDate } from "../../time/index.js";
import type { CellReader } from "../cell/cell-reader.js";
import type { DayReader, Moment, Standing } from "../cell/standing.js";
import type { TableFindingCode } from "../finding/data/table-findings.js";

/** Words of a day with its hour, as against those of a limit. */
const OF_A_DAY =
  /^(?:[\s\d:.,/+-]|(?<!\p{L})(?:[hgtz]|am|pm|ngày|tháng|năm|giờ|phút|lúc|vào|sáng|chiều)(?!\p{L}))+$/iu;

/**
 * Reads one day and nothing else, with its hour; a day without a year is of the plan's.
 *
 * @param reader - Reads times.
 * @param year - The year of the plan.
 * @param isDoubtful - Whether the order of day and month is not known in the column at hand.
 */
export function dayReader(
  reader: CellReader,
  year: number | undefined,
  isDoubtful: (words: string) => boolean,
): DayReader {
  return (words): Moment | undefined => {
    if (isDoubtful(words)) return undefined;
    const { clauses, skipped } = reader.deadlineOf(words);
    const [clause] = clauses;
    if (clause === undefined || clauses.length > 1 || skipped.length > 0) return undefined;
    const { timing, label } = clause;
    if (label !== undefined) return undefined;
    const written =
      timing.kind === "within" && timing.until === undefined ? timing.period : undefined;
    const moment = timing.kind === "by" && OF_A_DAY.test(words) ? timing.moment : written;
    if (moment?.shape !== "day" || typeof moment.day !== "number" || moment.order !== undefined)
      return undefined;
    const named = moment.year ?? year;
    const on = named === undefined ? undefined : dateFromParts(named, moment.month, moment.day);
    return on === undefined ? undefined : defined({ on, at: hourOf(timing) });
  };
}

function hourOf(timing: DeadlineExpression["clauses"][number]["timing"]): string | undefined {
  return timing.kind === "by" ? timing.time : undefined;
}

/** The years of a plan. */
export interface PlanYears {
  readonly year: number | undefined;
  readonly lastYear?: number | undefined;
  /** The day of which the table speaks. */
  readonly reportedOn?: PlainDate | undefined;
}

/** The due day of what falls due once. */
export function dueOnce(
  deadlines: readonly DeadlineExpression[],
  { year }: PlanYears,
  before: "strict" | "loose",
): PlainDate | undefined {
  const options = defined({ year, before });
  const days = new Set(deadlines.flatMap((deadline) => dueDates(deadline, options).due));
  const [only, another] = days;
  return another === undefined ? only : undefined;
}

/** What is odd about the day on which something was done, and whether it cannot be that day. */
export interface DayProblem {
  readonly code: TableFindingCode;
  readonly impossible: boolean;
}

/**
 * Holds the day on which something was done against the years of the plan and of its limit, and
 * against what the words say of the limit. More than a year off it is no day of the work.
 *
 * ```
 * Thời hạn     Trạng thái              Ngày hoàn thành
 * 30/4/2026    Hoàn thành              20/4/2016        no day of this plan
 * 30/4/2026    Hoàn thành đúng hạn     12/5/2026        words and day disagree
 * ```
 */
export function dayProblem(
  { on, timing }: Pick<Standing, "on" | "timing">,
  deadlines: readonly DeadlineExpression[],
  years: PlanYears,
): DayProblem | undefined {
  if (on === undefined) return undefined;
  const { reportedOn = on } = years;
  if (on > reportedOn) return { code: "table-day-outside-plan", impossible: true };
  if (years.year === undefined) return undefined;
  const due = dueOnce(deadlines, years, "loose");
  const known = [
    years.year,
    years.lastYear ?? years.year,
    due === undefined ? years.year : yearOf(due),
  ];
  const off = Math.max(Math.min(...known) - yearOf(on), yearOf(on) - Math.max(...known));
  if (off > 0) return { code: "table-day-outside-plan", impossible: off > 1 };
  const first = dueOnce(deadlines, years, "strict");
  const contradicts =
    due !== undefined &&
    first !== undefined &&
    (timing === "in-time" ? on > due : timing === "late" && on < first);
  return contradicts ? { code: "table-day-contradicts-state", impossible: false } : undefined;
}
