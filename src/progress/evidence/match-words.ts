import { defined } from "../../text/index.js";
import type { Obligation } from "../plan-schedule.js";
import type { InferenceReasonCode } from "../progress-record.js";
import { isEndless, spanOf, type PlanPeriod } from "./choose-obligations.js";
import type { UnmatchedReasonCode } from "./evidence.js";
import { assumedYear, reportedPeriods } from "./named-dates.js";
import type { PlainStatement } from "./result-statements.js";
import type { ShownOutput, TaskOutput } from "./shown-output.js";

/**
 * What words without a document show: a hint at the work that goes on, at the only obligation of
 * the task, or at the one whose period they name. They complete nothing unless they say that it
 * was done and on which day.
 */
export function matchWords(
  { kind, text, says, date: named, progress }: PlainStatement,
  outputs: readonly TaskOutput[],
  obligations: readonly Obligation[],
  plan: PlanPeriod,
): readonly Omit<ShownOutput, "result">[] | UnmatchedReasonCode {
  if (kind === "not-yet") return "said-not-done";
  const obligation = meantBy(text, obligations, plan);
  const output = outputs.find(
    (each) => obligation !== undefined && each.obligations.includes(obligation),
  );
  if (obligation === undefined || output === undefined) return "period-unclear";
  // A day beside anything else is a deadline or a period, not the day it was done.
  const date = says.includes("said-done") ? named : undefined;
  const done = date !== undefined && !isEndless(obligation);
  const endless: InferenceReasonCode[] = isEndless(obligation) ? ["never-complete"] : [];
  const dated: InferenceReasonCode[] = date === undefined ? ["date-unstated"] : [];
  const grounds: InferenceReasonCode[] =
    says.length === 0 ? ["type-unstated", "subject-unstated"] : [...says];
  return [
    defined({
      output,
      obligation,
      evidence: text,
      date,
      completedOn: done ? date : undefined,
      progress,
      reasons: [...grounds, ...dated, ...endless],
      shared: 0,
    }),
  ];
}

function meantBy(
  text: string,
  obligations: readonly Obligation[],
  plan: PlanPeriod,
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
