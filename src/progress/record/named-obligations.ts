import { grouped } from "../../plan/index.js";
import type { RecordFindingCode } from "../data/findings.js";
import type { Obligation } from "../plan-schedule.js";
import type { PlanRecord } from "./progress-record.js";

/** The names by which records find their obligations. */
export interface TaskNames {
  /** The obligations of each task, by its key. */
  readonly tasks: ReadonlyMap<string, readonly Obligation[]>;
  /** Keys of tasks by what a record may call them: any end of the key, with or without its place. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** The names of all tasks of a schedule. */
export function tasksOf(obligations: readonly Obligation[]): TaskNames {
  const tasks = grouped(obligations, ({ task }) => [task]);
  return { tasks, keys: grouped(tasks.keys(), namesOf) };
}

/** `VII.8.a`, `8.a`, `a`; of `V.12/2`, beside the whole, `V.12` and `12`. */
function namesOf(key: string): string[] {
  const parts = key.replace(/\/\d+$/, "").split(".");
  return parts.map((_, index) => parts.slice(index).join("."));
}

/** What a record is about, whatever its due date; which may be one that an extension gave. */
export function obligationsMeant(
  { tasks, keys }: TaskNames,
  { task, deliverable, obligation }: PlanRecord,
): readonly Obligation[] | RecordFindingCode {
  const [key, another] = tasks.has(task) ? [task] : (keys.get(task) ?? []);
  const ofTask = key === undefined ? undefined : tasks.get(key);
  if (ofTask === undefined) return "record-unknown-task";
  if (another !== undefined) return "record-ambiguous-task";
  const ofItem = ofTask.filter(
    (each) => deliverable === undefined || each.deliverable?.number === deliverable,
  );
  if (ofItem.length === 0) return "record-unknown-deliverable";
  const named = obligation === undefined ? ofItem : ofItem.filter(({ id }) => id === obligation);
  return named.length === 0 ? "record-unknown-obligation" : named;
}
