import { plannedTasks, type PlannedTask, type Task } from "../../plan/index.js";
import { defined } from "../../text/index.js";
import { yearOf, yearPeriod } from "../../time/index.js";
import { UNMATCHED_REASONS } from "../data/unmatched-reasons.js";
import type { Obligation, SchedulablePlan } from "../plan-schedule.js";
import { schedulePlan } from "../schedule-plan.js";
import type { PlanPeriod } from "./choose-obligations.js";
import type {
  EvidenceInference,
  EvidenceMatch,
  InferEvidenceOptions,
  OutputWithoutResult,
  UnmatchedReasonCode,
  UnmatchedResult,
} from "./evidence.js";
import { expectedOutputs } from "./expected-outputs.js";
import { assumedYear } from "./named-dates.js";
import { recordsOf } from "./inferred-records.js";
import { matchDocument } from "./match-document.js";
import { matchWords } from "./match-words.js";
import { statementsOf, type Statement } from "./result-statements.js";
import {
  confidenceOf,
  nameOf,
  reasonsOf,
  type ShownOutput,
  type TaskOutput,
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
 * @throws ChisoError `invalid-option` when neither the plan nor the options say the year.
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
  const { schedule = schedulePlan(plan, options), reportedOn } = options;
  const period = plan.period ?? schedule.plan?.period ?? yearPeriod(yearOf(schedule.horizon.from));
  const read = taskReader(plan, schedule.obligations);
  const found = plannedTasks(plan).map((keyed) => readTask(keyed, read(keyed), period));
  const shown = found.flatMap((each) => each.shown);
  return {
    matches: shown.map(matchOf),
    unmatched: found.flatMap((each) => each.unmatched),
    missing: missingOf(
      found.flatMap((each) => each.outputs),
      shown,
    ),
    records: recordsOf(
      found.flatMap((each) => each.outputs),
      shown,
      reportedOn,
    ),
  };
}

interface TaskEvidence {
  /** The task's own outputs. */
  readonly outputs: readonly TaskOutput[];
  readonly shown: readonly ShownOutput[];
  readonly unmatched: readonly UnmatchedResult[];
}

interface TaskReading {
  readonly own: readonly TaskOutput[];
  /** The outputs that its results may show: its own, or those of its parts where it has none. */
  readonly outputs: readonly TaskOutput[];
  readonly obligations: readonly Obligation[];
}

function taskReader(
  plan: SchedulablePlan,
  obligations: readonly Obligation[],
): (keyed: PlannedTask) => TaskReading {
  const byTask = new Map<string, Obligation[]>();
  for (const each of obligations) {
    const known = byTask.get(each.task);
    if (known === undefined) byTask.set(each.task, [each]);
    else known.push(each);
  }
  const keyed = new Map(plannedTasks(plan).map((each) => [each.task, each]));
  const outputsOf = (each: PlannedTask): TaskOutput[] =>
    expectedOutputs(each, byTask.get(each.key) ?? []).map((output) => ({
      ...output,
      task: each.key,
    }));
  return (each) => {
    const own = outputsOf(each);
    const held = byTask.get(each.key);
    if (held !== undefined) return { own, outputs: own, obligations: held };
    const parts =
      each.task.results.length === 0
        ? []
        : partsOf(each.task).flatMap((part) => keyed.get(part) ?? []);
    return {
      own,
      outputs: parts.flatMap(outputsOf),
      obligations: parts.flatMap(({ key }) => byTask.get(key) ?? []),
    };
  };
}

function partsOf({ subtasks }: Task): Task[] {
  return subtasks.flatMap((part) => [part, ...partsOf(part)]);
}

function readTask(
  { key, task }: PlannedTask,
  { own, outputs, obligations }: TaskReading,
  period: PlanPeriod,
): TaskEvidence {
  const shown: ShownOutput[] = [];
  const unmatched: UnmatchedResult[] = [];
  for (const [index, result] of task.results.entries()) {
    for (const statement of statementsOf(result, assumedYear(period))) {
      const found =
        obligations.length === 0
          ? "no-obligation"
          : matchStatement(statement, outputs, obligations, period);
      if (typeof found === "string") unmatched.push(unmatchedOf(key, index + 1, statement, found));
      else shown.push(...found.map((each) => ({ ...each, result: index + 1 })));
    }
  }
  return { outputs: own, shown, unmatched };
}

function matchStatement(
  statement: Statement,
  outputs: readonly TaskOutput[],
  obligations: readonly Obligation[],
  period: PlanPeriod,
): readonly Omit<ShownOutput, "result">[] | UnmatchedReasonCode {
  if (statement.kind !== "document") return matchWords(statement, outputs, obligations, period);
  return matchDocument(statement, outputs, period);
}

function unmatchedOf(
  task: string,
  result: number,
  statement: Statement,
  code: UnmatchedReasonCode,
): UnmatchedResult {
  const citation = statement.kind === "document" ? statement.citation : undefined;
  const reason = UNMATCHED_REASONS[code];
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
    confidence: confidenceOf(reasons),
    reasons: reasonsOf(reasons),
  });
}

function missingOf(
  outputs: readonly TaskOutput[],
  shown: readonly ShownOutput[],
): OutputWithoutResult[] {
  const seen = new Set(shown.map(({ output }) => nameOf(output)));
  return outputs.flatMap((output) => {
    if (seen.has(nameOf(output))) return [];
    const { task, title, deliverable, obligations } = output;
    const ids = obligations.map(({ id }) => id);
    return [defined({ task, output: title, deliverable, obligations: ids })];
  });
}
