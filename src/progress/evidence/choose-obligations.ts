import { defined } from "../../text/index.js";
import * as time from "../../time/index.js";
import { occurrencesOf } from "../coinciding.js";
import { order, type Days } from "../days.js";
import type { Obligation } from "../plan-schedule.js";
import type { InferenceReasonCode } from "../record/progress-record.js";
import type { ExpectedOutput } from "./expected-outputs.js";
import type { UnmatchedReasonCode } from "./evidence.js";
import { assumedYear, reportedPeriods } from "./named-dates.js";
import type { DocumentStatement } from "./result-statements.js";
import type { FoundOutput } from "./shown-output.js";

/** An obligation that a document fulfils, or shows to be worked at. */
type ChosenObligation = Pick<FoundOutput, "obligation" | "completedOn" | "reasons">;

/** Which of the times at which an output falls due a document stands for. */
export function chooseObligations(
  { type, subject = "", date }: DocumentStatement,
  { obligations }: ExpectedOutput,
  plan: Days,
): readonly ChosenObligation[] | UnmatchedReasonCode {
  if (date !== undefined && date < reportingYearStart(plan)) return "date-too-early";
  const chosen = (obligation: Obligation, about: InferenceReasonCode[]): ChosenObligation => {
    const endless: InferenceReasonCode[] = isEndless(obligation) ? ["never-complete"] : [];
    const dated: InferenceReasonCode = dateReason(obligation, plan, date);
    const reasons = [...about, dated, ...endless];
    const open = endless.length > 0 || about.includes("period-part");
    return defined({ obligation, completedOn: open ? undefined : date, reasons });
  };
  const isReport = type === "report";
  const year = date === undefined ? assumedYear(plan) : time.yearOf(date);
  const periods = isReport ? reportedPeriods(subject, year) : [];
  const named = obligations.filter(
    (each) => isNamed(each, periods) && isHalfOver(spanOf(each) ?? plan, date),
  );
  if (named.length > 0) return named.map((each) => chosen(each, ["period-named"]));
  const several = obligations.length > 1;
  const meant = several ? obligationAt(obligations, date) : obligations[0];
  if (meant === undefined) return "period-unclear";
  // A report on a shorter time than the obligation's does not complete it.
  const { start, end } = spanOf(meant) ?? plan;
  const holdsAll = periods.some((each) => each.start <= start && end <= each.end);
  const reasons: InferenceReasonCode[] = several && isReport ? ["period-by-date"] : [];
  if (periods.length > 0 && !holdsAll) reasons.push("period-part");
  return [chosen(meant, reasons)];
}

/**
 * Yearly reports begin with 15 December of the year before (Decree 09/2019/NĐ-CP, Article 12), so
 * that a half-year report may list what was done from then on.
 */
function reportingYearStart({ start }: Days): time.PlainDate {
  if (!start.endsWith("-01-01")) return start;
  return time.dateFromParts(time.yearOf(start) - 1, 12, 15) ?? start;
}

/** The days an obligation is for; the longest, where several of its clauses fall due on one day. */
function spanOf(obligation: Obligation): Days | undefined {
  const spans = occurrencesOf(obligation).map(({ covers, window }) => covers ?? window);
  return [...spans].sort((left, right) => order(left.start, right.start))[0];
}

/** Whether one of some periods is that of the obligation. */
export function isNamed(obligation: Obligation, periods: readonly time.Period[]): boolean {
  const span = spanOf(obligation);
  return periods.some(({ start, end }) => start === span?.start && end === span.end);
}

/** Nobody reports on a period before half of it is over. */
function isHalfOver({ start, end }: Days, date: time.PlainDate | undefined): boolean {
  const middle = time.addDays(start, Math.floor(time.daysBetween(start, end) / 2));
  return (date ?? middle) >= middle;
}

/** More days than any two of a plan lie apart. */
const FAR = 1_000_000;

/** Of several times, the one whose shortest window holds the day, else the one that ends nearest. */
function obligationAt(obligations: readonly Obligation[], date?: time.PlainDate) {
  if (date === undefined) return undefined;
  const timed = obligations.flatMap((obligation) => {
    const span = spanOf(obligation);
    if (span === undefined) return [];
    const { start, end } = span;
    const holds = start <= date && date <= end;
    const distance = Math.abs(time.daysBetween(end, holds ? start : date));
    return [{ obligation, distance: holds ? distance : FAR + distance }];
  });
  timed.sort((left, right) => left.distance - right.distance);
  const [best, second] = timed;
  return second?.distance === best?.distance ? undefined : best?.obligation;
}

/** What never ends with one document: work that goes on, and what recurs with its events. */
export function isEndless({ open }: Obligation): boolean {
  const reason = open?.reason;
  return reason === "ongoing" || reason === "waiting-for-event" || reason === "unspecified-cadence";
}

function dateReason({ due, occurrence }: Obligation, plan: Days, date?: time.PlainDate) {
  if (date === undefined) return "date-unstated";
  const begins = occurrence?.window.start;
  if (date < plan.start && date < (begins ?? plan.start)) return "date-before-plan";
  if (due === undefined) return "date-without-window";
  if (date > due) return "date-after-due";
  return date < (begins ?? date) ? "date-before-window" : "date-in-window";
}
