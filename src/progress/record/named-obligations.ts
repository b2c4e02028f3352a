import { grouped } from "../../plan/index.js";
import type { Obligation } from "../plan-schedule.js";
import type { RecordProblem } from "./check-record.js";
import type { PlanRecord } from "./progress-record.js";

/** The names by which records find their obligations. */
export interface TaskNames {
  /** The obligations of each task, by its key; none of a task that falls due only by its parts. */
  readonly tasks: ReadonlyMap<string, readonly Obligation[]>;
  /** The keys of the parts of each task that has any. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Keys of tasks by what a record may call them: any end of the key, with or without its place. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** The names of all tasks of a schedule. */
export function tasksOf(obligations: readonly Obligation[]): TaskNames {
  const tasks = grouped(obligations, ({ task }) => [task]);
  const firsts = [...tasks.values()].flatMap(([first]) => first ?? []);
  const above = grouped(firsts, (each) => (each.above ?? []).map(({ task }) => task));
  const parts = new Map([...above].map(([key, below]) => [key, below.map(({ task }) => task)]));
  const names = new Map(firsts.map((each) => [each.task, namesOf(each)]));
  for (const key of parts.keys()) if (!names.has(key)) names.set(key, endsOf(key));
  return { tasks, parts, keys: grouped(names.keys(), (key) => names.get(key) ?? []) };
}

/** What a record may call a task: the ends of its key, and of the key with each number once. */
function namesOf(obligation: Obligation): readonly string[] {
  return [...new Set([obligation.task, numbersOnce(obligation)].flatMap(endsOf))];
}

/** `VII.8.a`, `8.a`, `a`; of `V.12/2`, beside the whole, `V.12` and `12`. */
function endsOf(key: string): readonly string[] {
  const parts = withoutPlace(key).split(".");
  return parts.map((_, index) => parts.slice(index).join("."));
}

function withoutPlace(key: string): string {
  return key.replace(/\/\d+$/, "");
}

/** The key as people write it where a part repeats the number of its task: `3.1` of `I.3` is `I.3.1`. */
function numbersOnce({ section: { part = "", code }, above = [], task }: Obligation): string {
  const keys = [...above.map((each) => each.task), task].map(withoutPlace);
  const start = [part, code, ""].filter((each, at) => each !== "" || at === 2).join(".");
  let before = start;
  let number = "";
  for (const key of keys) {
    const own = key.slice(before.length);
    number = number === "" || own.startsWith(`${number}.`) ? own : `${number}.${own}`;
    before = `${key}.`;
  }
  return `${start}${number}`;
}

/** What a record is about, or why it is about nothing. */
type Meant = { readonly meant: readonly Obligation[] } | { readonly wrong: RecordProblem };

/** The obligations of the one task that a name means. */
function obligationsNamed({ tasks, parts, keys }: TaskNames, name: string): Meant {
  const isKey = tasks.has(name) || parts.has(name);
  const [key = name, another] = isKey ? [name] : (keys.get(name) ?? []);
  if (another !== undefined) return { wrong: ["record-ambiguous-task"] };
  const meant = tasks.get(key);
  if (meant !== undefined) return { meant };
  const below = parts.get(key);
  return below === undefined
    ? { wrong: ["record-unknown-task"] }
    : { wrong: ["record-task-in-parts", below.join(", ")] };
}

/** What a record is about, whatever its due date; which may be one that an extension gave. */
export function obligationsMeant(
  names: TaskNames,
  { task, deliverable, obligation }: PlanRecord,
): Meant {
  const named = obligationsNamed(names, task);
  if ("wrong" in named) return named;
  const ofItem = named.meant.filter(
    (each) => deliverable === undefined || each.deliverable?.number === deliverable,
  );
  if (ofItem.length === 0) return { wrong: ["record-unknown-deliverable"] };
  const meant = obligation === undefined ? ofItem : ofItem.filter(({ id }) => id === obligation);
  return meant.length === 0 ? { wrong: ["record-unknown-obligation"] } : { meant };
}
