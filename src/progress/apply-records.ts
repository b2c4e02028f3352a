import { grouped } from "../plan/index.js";
import { isPlainDate, type PlainDate } from "../time/index.js";
import { findingOf } from "../text/index.js";
import { PROGRESS_FINDINGS, type RecordFindingCode } from "./data/findings.js";
import { order } from "./days.js";
import type { Obligation } from "./plan-schedule.js";
import type { ProgressRecord, RecordFinding } from "./progress-record.js";

/** What the records say of one obligation. */
export interface Progress {
  completedOn?: PlainDate;
  progress?: number;
  /** The records that say it, in the order in which they were applied. */
  readonly notes: ProgressRecord[];
}

/** A record with its place among those given. */
export interface NumberedRecord {
  readonly record: ProgressRecord;
  readonly index: number;
}

/** What the records say of all obligations, by their ids, and the records that did not count. */
export interface AppliedRecords {
  readonly progress: ReadonlyMap<string, Progress>;
  readonly findings: readonly RecordFinding[];
}

/**
 * Applies the records that hold on a day, in the order of completion, so that a later one never
 * changes what an earlier one completed; records without a day come last. On one day those that
 * name a due date come first. The order in which they are given does not matter.
 */
export function applyRecords(
  obligations: readonly Obligation[],
  records: readonly NumberedRecord[],
  asOf: PlainDate,
): AppliedRecords {
  if (records.length === 0) return { progress: new Map(), findings: [] };
  const tasks = tasksOf(obligations);
  const progress = new Map<string, Progress>();
  const findings: RecordFinding[] = [];
  const ordered = records
    .map(({ record, index }) => ({ record, index, rank: rankOf(record) }))
    .sort((left, right) => order(left.rank, right.rank) || left.index - right.index);
  for (const { record, index } of ordered) {
    const meant = obligationsMeant(tasks, record);
    const problem = typeof meant === "string" ? meant : applyRecord(meant, record, asOf, progress);
    if (problem !== undefined) {
      findings.push({ ...findingOf(PROGRESS_FINDINGS, problem), record: index });
    }
  }
  findings.sort((left, right) => left.record - right.record);
  return { progress, findings };
}

/** Sorts by day of completion, then by everything else the record says. */
function rankOf(record: ProgressRecord): string {
  const { completedOn, notedOn, due, obligation, deliverable, progress, evidence = "" } = record;
  const said = [completedOn, obligation ?? due, due, deliverable, progress, notedOn];
  const words = [evidence, record.inferred?.confidence ?? ""];
  return [...said.map((each) => each ?? "~"), ...words].join(" ");
}

interface TaskNames {
  /** The obligations of each task, by its key. */
  readonly tasks: ReadonlyMap<string, readonly Obligation[]>;
  /** Keys of tasks by what a record may call them: any end of the key, with or without its place. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

function tasksOf(obligations: readonly Obligation[]): TaskNames {
  const tasks = grouped(obligations, ({ task }) => [task]);
  return { tasks, keys: grouped(tasks.keys(), namesOf) };
}

/** `VII.8.a`, `8.a`, `a`; for `V.12/2` also `V.12` and `12`. */
function namesOf(key: string): string[] {
  const bare = key.replace(/\/\d+$/, "");
  const parts = bare.split(".");
  const ends = parts.map((_, index) => parts.slice(index).join("."));
  return bare === key ? ends : [key, ...ends];
}

function obligationsMeant(
  { tasks, keys }: TaskNames,
  record: ProgressRecord,
): readonly Obligation[] | RecordFindingCode {
  const { task, deliverable, due, obligation } = record;
  const [key, another] = tasks.has(task) ? [task] : (keys.get(task) ?? []);
  const ofTask = key === undefined ? undefined : tasks.get(key);
  if (ofTask === undefined) return "record-unknown-task";
  if (another !== undefined) return "record-ambiguous-task";
  const problem = impossibleIn(record);
  if (problem !== undefined) return problem;
  const ofItem = ofTask.filter(
    (each) => deliverable === undefined || each.deliverable?.number === deliverable,
  );
  if (ofItem.length === 0) return "record-unknown-deliverable";
  const dated = due === undefined ? ofItem : ofItem.filter((each) => each.due === due);
  if (dated.length === 0) return "record-unknown-due";
  const named = obligation === undefined ? dated : dated.filter(({ id }) => id === obligation);
  return named.length === 0 ? "record-unknown-obligation" : named;
}

function impossibleIn(record: ProgressRecord): RecordFindingCode | undefined {
  const { completedOn, notedOn, progress } = record;
  if ([completedOn, notedOn].some((day) => day !== undefined && !isPlainDate(day))) {
    return "record-impossible-date";
  }
  if (progress === undefined || (progress >= 0 && progress <= 100)) return undefined;
  return "record-impossible-progress";
}

/** Notes what a record says; gives a code when it completes what is complete already. */
function applyRecord(
  obligations: readonly Obligation[],
  record: ProgressRecord,
  asOf: PlainDate,
  progress: Map<string, Progress>,
): RecordFindingCode | undefined {
  const { due, completedOn, notedOn } = record;
  const named = due !== undefined || record.obligation !== undefined;
  if ((completedOn ?? notedOn ?? asOf) > asOf) return undefined;
  const open = obligations.filter(({ id }) => progress.get(id)?.completedOn === undefined);
  const noted = completedOn === undefined ? obligations : open;
  const meant = named ? noted : earliestOfEach(open);
  for (const obligation of meant) note(obligation, record, progress);
  return meant.length === 0 ? "record-nothing-open" : undefined;
}

/** Of each deliverable, or of the task itself, the earliest obligation; without a date the last. */
function earliestOfEach(obligations: readonly Obligation[]): Obligation[] {
  const sorted = [...obligations].sort((left, right) => order(left.due ?? "~", right.due ?? "~"));
  const items = obligations.map(({ deliverable }) => deliverable?.number);
  return [...new Set(items)].flatMap(
    (item) => sorted.find(({ deliverable }) => deliverable?.number === item) ?? [],
  );
}

function note({ id }: Obligation, record: ProgressRecord, progress: Map<string, Progress>): void {
  const { completedOn, progress: done } = record;
  const known: Progress = progress.get(id) ?? { notes: [] };
  if (completedOn !== undefined) known.completedOn = completedOn;
  if (done !== undefined) known.progress = Math.max(known.progress ?? 0, done);
  known.notes.push(record);
  progress.set(id, known);
}
