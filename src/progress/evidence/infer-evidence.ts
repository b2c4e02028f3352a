import {
  grouped,
  keyedTasks,
  requireTasks,
  type PlannedTask,
  type Task,
} from "../../plan/index.js";
import { defined, requireOptions } from "../../text/index.js";
import { yearOf, yearPeriod, type PlainDate } from "../../time/index.js";
import { UNMATCHED_REASONS } from "../data/reasons.js";
import { order } from "../days.js";
import type { Obligation, SchedulablePlan } from "../plan-schedule.js";
import type { InferenceReasonCode, ProgressRecord } from "../record/progress-record.js";
import { schedulePlan } from "../schedule-plan.js";
import { requireSchedule, SCHEDULE_OPTIONS } from "../wrong-calls.js";
import type {
  EvidenceInference,
  EvidenceMatch,
  InferEvidenceOptions,
  OutputWithoutResult,
  UnmatchedReasonCode,
  UnmatchedResult,
} from "./evidence.js";
import { expectedOutputs, nameOf, type ExpectedOutput } from "./expected-outputs.js";
import { matchStatement } from "./match-statement.js";
import { assumedYear } from "./named-dates.js";
import { statementsOf, type Statement } from "./result-statements.js";
import {
  compareShown,
  confidenceOf,
  inferenceOf,
  localized,
  type ShownOutput,
} from "./shown-output.js";

/**
 * Infers from the results of tasks (`Kết quả: Kế hoạch số 06/KH-VPUB ngày 12/01/2021 …`) which
 * outputs have been made and when: by kind of document, subject and date, never by number alone.
 * What is inferred is marked so, with its grounds and how sure it is; what shows nothing, and what
 * nothing shows, is listed too.
 *
 * @param plan - The plan, its tasks with results.
 * @param options - The schedule that will be tracked, or how to make it; the day of the report.
 * @returns Matches, results and outputs without one, and records for `trackPlan`.
 * @throws ChisoError `invalid-data` for what is no plan or no schedule, `invalid-option` for options
 *   that there are not, or when neither the plan nor the options say the year.
 * @example
 * ```ts
 * import { definePlan, inferEvidence, plainDate, schedulePlan, trackPlan } from "chiso";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     {
 *       code: "I",
 *       title: "Công khai",
 *       tasks: [
 *         {
 *           code: "1",
 *           title: "Ban hành Kế hoạch kiểm tra cải cách hành chính",
 *           deliverables: ["Kế hoạch"],
 *           deadline: "Quý I",
 *           results: ["Kế hoạch số 12/KH-VP ngày 02/3/2021 về kiểm tra cải cách hành chính năm 2021"],
 *         },
 *       ],
 *     },
 *   ],
 * });
 * const { matches, records } = inferEvidence(plan);
 * matches[0]?.confidence; // "high"
 * const tracked = trackPlan(schedulePlan(plan), records, plainDate("2021-06-30"));
 * tracked.obligations[0]?.completedOn; // "2021-03-02"
 * tracked.obligations[0]?.certainty; // "inferred"
 * ```
 */
export function inferEvidence(
  plan: SchedulablePlan,
  options: InferEvidenceOptions = {},
): EvidenceInference {
  requireTasks(plan, "inferEvidence(plan) with what definePlan or readPlanTable gives");
  requireOptions(options, OPTIONS, "inferEvidence(plan, { schedule })");
  const { schedule: given, reportedOn, ...counting } = options;
  const schedule = given ?? schedulePlan(plan, counting);
  requireSchedule(schedule, "inferEvidence(plan, { schedule: schedulePlan(plan) })");
  const period = plan.period ?? schedule.plan?.period ?? yearPeriod(yearOf(schedule.horizon.from));
  const outputs: ExpectedOutput[] = [];
  const shown: ShownOutput[] = [];
  const unmatched: UnmatchedResult[] = [];
  for (const [{ key, task }, own, others] of expectedOf(keyedTasks(plan), schedule.obligations)) {
    outputs.push(...own);
    const expected = { ...others, plan: period };
    for (const [index, said] of task.results.entries()) {
      const result = index + 1;
      for (const statement of statementsOf(said, assumedYear(period))) {
        const found = matchStatement(statement, expected);
        if (typeof found !== "string") shown.push(...found.map((each) => ({ ...each, result })));
        else unmatched.push(unmatchedOf(key, result, statement, found));
      }
    }
  }
  return {
    matches: shown.map(matchOf),
    unmatched,
    missing: missingOf(outputs, shown),
    records: recordsOf(outputs, shown, reportedOn),
  };
}

const OPTIONS = /* @__PURE__ */ (() => `${SCHEDULE_OPTIONS} schedule:object reportedOn:date`)();

/** The tasks with their own outputs and, where they have none, those of their parts as well. */
function expectedOf(tasks: readonly PlannedTask[], obligations: readonly Obligation[]) {
  const byTask = grouped(obligations, ({ task }) => [task]);
  const planned = new Map(tasks.map((each) => [each.task, each]));
  const heldBy = ({ key }: PlannedTask): readonly Obligation[] => byTask.get(key) ?? [];
  const outputsOf = (each: PlannedTask): ExpectedOutput[] => expectedOutputs(each, heldBy(each));
  return tasks.map((each) => {
    const held = heldBy(each);
    const named = held.length > 0 || each.task.results.length === 0 ? [] : partsOf(each.task);
    const parts = named.flatMap((part) => planned.get(part) ?? []);
    const own = outputsOf(each);
    const outputs = [...own, ...parts.flatMap(outputsOf)];
    return [each, own, { outputs, obligations: [...held, ...parts.flatMap(heldBy)] }] as const;
  });
}

function partsOf({ subtasks }: Task): Task[] {
  return subtasks.flatMap((part) => [part, ...partsOf(part)]);
}

function unmatchedOf(
  task: string,
  result: number,
  statement: Statement,
  code: UnmatchedReasonCode,
): UnmatchedResult {
  const citation = statement.kind === "document" ? statement.citation : undefined;
  const reason = localized(UNMATCHED_REASONS[code]);
  return defined({ task, result, text: statement.text, citation, code, reason });
}

function matchOf(shown: ShownOutput): EvidenceMatch {
  const { obligation, output, result, evidence, citation, completedOn, reasons } = shown;
  return defined({
    task: obligation.task,
    obligation: obligation.id,
    output: output.title,
    deliverable: output.deliverable,
    result,
    evidence,
    citation,
    completedOn,
    ...inferenceOf(reasons),
  });
}

function missingOf(
  outputs: readonly ExpectedOutput[],
  shown: readonly ShownOutput[],
): OutputWithoutResult[] {
  const seen = new Set(shown.map(({ output }) => nameOf(output)));
  return outputs
    .filter((output) => !seen.has(nameOf(output)))
    .map(({ task, title, deliverable, obligations }) => {
      const ids = obligations.map(({ id }) => id);
      return defined({ task, output: title, deliverable, obligations: ids });
    });
}

/**
 * What the results show, as records. An obligation is completed when all its outputs are shown
 * made, on the day of the last of them; until then what is shown is evidence.
 */
function recordsOf(
  outputs: readonly ExpectedOutput[],
  shown: readonly ShownOutput[],
  reportedOn: PlainDate | undefined,
): ProgressRecord[] {
  const wanted = grouped(outputs, ({ obligations }) => obligations.map(({ id }) => id));
  return [...grouped(shown, ({ obligation }) => [obligation.id])].flatMap(([id, all]) =>
    recordsOfOne(all, new Set(wanted.get(id)?.map(nameOf)), reportedOn),
  );
}

function recordsOfOne(
  all: readonly ShownOutput[],
  wanted: ReadonlySet<string>,
  reportedOn: PlainDate | undefined,
): ProgressRecord[] {
  const best = new Map<string, ShownOutput>();
  for (const each of [...all].sort(compareShown)) {
    const name = nameOf(each.output);
    if (each.completedOn !== undefined && !best.has(name)) best.set(name, each);
  }
  const complete = [...wanted].every((name) => best.has(name));
  // Other outputs are missing where some but not all are there.
  const some = !complete && best.size > 0;
  const missing: InferenceReasonCode[] = some ? ["outputs-missing"] : [];
  const made = [...best.values()];
  const [last] = made.sort(
    (left, right) =>
      order(right.completedOn ?? "", left.completedOn ?? "") || compareShown(left, right),
  );
  return all.map((each) => {
    const { obligation, evidence, progress, reasons } = each;
    const completing = complete && each === last;
    const grounds = completing ? made.flatMap((one) => one.reasons) : reasons;
    return defined({
      task: obligation.task,
      deliverable: obligation.deliverable?.number,
      obligation: obligation.id,
      completedOn: completing ? each.completedOn : undefined,
      notedOn: completing ? undefined : (each.completedOn ?? each.date ?? reportedOn),
      progress,
      evidence,
      inferred: inferenceOf([...reasons, ...missing], confidenceOf(grounds)),
    });
  });
}
