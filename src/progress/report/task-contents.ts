import { plannedTasks, type PlannedTask } from "../../plan/index.js";
import type { TargetReading } from "../../target/index.js";
import type { TrackedObligation, TrackedPlan } from "../tracked-plan.js";
import type { ReportItem } from "./report-blocks.js";
import type { ReportOptions } from "./report-options.js";
import { targetWords } from "./report-targets.js";
import type { Voice } from "./voice.js";

/** What is known of tasks beside what is to be completed. */
export interface TaskContents {
  /** The tasks of which anything is known, in the order of the plan. */
  readonly keys: readonly string[];
  /** The title of a task. */
  readonly titleOf: (task: string) => string;
  /** The lines of a task: outputs without a time of their own, targets, results that show no output. */
  readonly linesOf: (task: string, members: readonly TrackedObligation[]) => readonly ReportItem[];
}

/** The targets of a task and of its outputs. */
function targetsOf({ task }: PlannedTask): readonly TargetReading[] {
  return [...task.targets, ...task.deliverables.flatMap((each) => each.targets)];
}

/** The words of all targets that are known: a figure observed of another would be lost. */
export function knownTargets(
  { plan }: Pick<ReportOptions, "plan">,
  targets: readonly TargetReading[] = [],
): ReadonlySet<string> {
  const own = plan === undefined ? [] : plannedTasks(plan).flatMap(targetsOf);
  return new Set([...targets, ...own].map(({ text }) => text));
}

/** What the plan and the inference say of tasks. */
export function taskContents(
  { plan, inference, observed }: ReportOptions,
  { obligations }: Pick<TrackedPlan, "obligations">,
  voice: Voice,
): TaskContents {
  const scheduled = new Set(obligations.map(({ task }) => task));
  const planned = new Map<string, PlannedTask>(
    plan === undefined ? [] : plannedTasks(plan).map((each) => [each.key, each]),
  );
  const unmatched = inference?.unmatched ?? [];
  return {
    keys: [...new Set([...planned.keys(), ...unmatched.map(({ task }) => task)])],
    titleOf: (task) => planned.get(task)?.task.title ?? "",
    linesOf: (key, members) => {
      const known = planned.get(key);
      const task = known?.task;
      const targets = known === undefined ? [] : targetsOf(known);
      return [
        // What falls due in another period has a day, and so have its outputs.
        ...(members.length > 0 || !scheduled.has(key) ? outputLines(task, voice) : []),
        ...targets.map((target) => ({
          text: `${voice.say("target")}: ${targetWords(target, observed, voice)}`,
        })),
        ...resultLines(key, task, inference, voice),
      ];
    },
  };
}

type Known = PlannedTask["task"] | undefined;

/** Outputs without a time of their own; where one of a task has one, each falls due by itself. */
function outputLines(task: Known, { say }: Voice): readonly ReportItem[] {
  const { deliverables = [] } = task ?? {};
  if (deliverables.some(({ deadline }) => deadline !== undefined)) return [];
  const outputs = [...new Set(deliverables.map(({ title }) => title))];
  return outputs.length === 0 ? [] : [{ text: `${say("outputs")}: ${outputs.join("; ")}` }];
}

/** Results that show no output, each with the reason; without an inference all that the plan lists. */
function resultLines(
  key: string,
  task: Known,
  inference: ReportOptions["inference"],
  { say, locale }: Voice,
): readonly ReportItem[] {
  const own =
    inference === undefined
      ? (task?.results ?? []).map(({ text }) => text)
      : inference.unmatched.flatMap((each) =>
          each.task === key ? [`${each.text} (${each.reason[locale].replace(/\.$/, "")})`] : [],
        );
  return own.length === 0 ? [] : [{ text: `${say("aside")}:`, items: own }];
}
