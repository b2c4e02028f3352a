import { defined } from "../../text/index.js";
import type { Days } from "../days.js";
import type { Obligation } from "../plan-schedule.js";
import type { InferenceReasonCode } from "../progress-record.js";
import { isEndless, spanOf } from "./choose-obligations.js";
import type { UnmatchedReasonCode } from "./evidence.js";
import type { ExpectedOutput } from "./expected-outputs.js";
import { assumedYear, reportedPeriods } from "./named-dates.js";
import type { PlainStatement } from "./result-statements.js";
import type { FoundOutput } from "./shown-output.js";

/**
 * What words without a document show: a hint at the work that goes on, at the only obligation of
 * the task, or at the one whose period they name. They complete nothing unless they say that it
 * was done and on which day.
 */
export function matchWords(
  { kind, text, says, date: named, progress }: PlainStatement,
  outputs: readonly ExpectedOutput[],
  obligations: readonly Obligation[],
  plan: Days,
): readonly FoundOutput[] | UnmatchedReasonCode {
  if (kind === "not-yet") return "said-not-done";
  const obligation = meantBy(text, obligations, plan);
  if (obligation === undefined) return "period-unclear";
  const output = outputs.find((each) => each.obligations.includes(obligation));
  if (output === undefined) return "period-unclear";
  // A day beside anything else is a deadline or a period, not the day it was done.
  const date = says.includes("said-done") ? named : undefined;
  const endless = isEndless(obligation);
  const reasons: InferenceReasonCode[] = [...says];
  if (says.length === 0) reasons.push("type-unstated", "subject-unstated");
  if (date === undefined) reasons.push("date-unstated");
  if (endless) reasons.push("never-complete");
  const completedOn = endless ? undefined : date;
  const found = { output, obligation, evidence: text, date, completedOn, progress, reasons };
  return [{ ...defined(found), shared: 0 }];
}

function meantBy(
  text: string,
  obligations: readonly Obligation[],
  plan: Days,
): Obligation | undefined {
  const produced = obligations.filter((each) => each.open?.label === undefined);
  const [only, another] = produced;
  if (another === undefined) return only;
  const endless = produced.filter(isEndless);
  if (endless.length === 1) return endless[0];
  const periods = reportedPeriods(text, assumedYear(plan));
  const named = produced.filter((each) => {
    const span = spanOf(each);
    return periods.some(({ start, end }) => start === span?.start && end === span.end);
  });
  return named.length === 1 ? named[0] : undefined;
}
