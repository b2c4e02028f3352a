import { agencyKey } from "../../agency/index.js";
import { describeDeadline, type DeadlineExpression } from "../../deadline/index.js";
import type { MeasureRef } from "../../indices/index.js";
import { frozen, type Locale } from "../../text/index.js";
import { oneLine } from "../cell/plain-text.js";
import { isLed } from "../model/assignments.js";
import { ROLE_WORDS } from "../model/data/role-words.js";
import type { Assignment, Deliverable, Task } from "../model/plan.js";
import type { PlanChangeKind } from "./plan-change.js";

/** What one version says in one respect: as written, and what it comes down to. */
export interface Statement {
  /** In the words of the plan. */
  readonly texts: readonly string[];
  /** Equal for statements that say the same. */
  readonly sense: () => string;
  /** As understood, where that says more than the words. */
  readonly described?: (locale: Locale) => string;
}

/** A respect in which two versions of a thing can differ. */
export type Said = readonly (readonly [kind: PlanChangeKind, statement: Statement])[];

/** Says nothing. */
export const SILENT: Statement = /* @__PURE__ */ frozen({ texts: [], sense: () => "[]" });

/** The words themselves; spaces, capitals and the shapes of dashes and quotation marks aside. */
export function ofWords(words: readonly (string | undefined)[]): Statement {
  const texts = words.filter((each) => each !== undefined);
  return { texts, sense: () => JSON.stringify(texts.map((text) => oneLine(text).toLowerCase())) };
}

/** Things whose order says nothing. */
function setStatement(entries: readonly (readonly [key: string, text: string])[]): Statement {
  return {
    texts: entries.map(([, text]) => text),
    sense: () => JSON.stringify([...new Set(entries.map(([key]) => key))].sort()),
  };
}

function agenciesStatement(assignments: readonly Assignment[]): Statement {
  return setStatement(
    assignments.map(({ role, agency }) => {
      const duty = agency.duty === undefined ? "" : `: ${agency.duty}`;
      const isImplied = role === "lead" || role === "coordinate";
      const words = isImplied ? "" : ` (${ROLE_WORDS[role].vi})`;
      return [`${role} ${agencyKey(agency)}${duty}`, `${agency.name}${words}${duty}`];
    }),
  );
}

function deadlineStatement(deadline: DeadlineExpression | undefined): Statement {
  if (deadline === undefined) return SILENT;
  return {
    texts: [deadline.text],
    sense: () => deadline.text,
    described: (locale) => describeDeadline(deadline, { locale }),
  };
}

/** References to parts of indices. */
export function ofMeasures(measures: readonly MeasureRef[]): Statement {
  const names = measures.map(({ index, edition, code }) => `${index} ${edition} ${code}`);
  return setStatement(names.map((name) => [name, name]));
}

/** What a deliverable, or a task, says of who, when and how much. */
function itemStatements({ assignments, deadline, targets }: Deliverable | Task): Said {
  const led = assignments.filter(isLed);
  const others = assignments.filter((assignment) => !isLed(assignment));
  return [
    ["deadline", deadlineStatement(deadline)],
    ["leads", agenciesStatement(led)],
    ["partners", agenciesStatement(others)],
    ["targets", ofWords(targets.map(({ text }) => text))],
  ];
}

/** Everything a deliverable says beyond its task: what only repeats the task is taken from it. */
export function ofDeliverable(deliverable: Deliverable, task: Task): Said {
  const repeated = itemStatements(task);
  const own = itemStatements(deliverable).map(([kind, statement], index) => {
    const above = repeated[index]?.[1];
    const repeats = kind !== "targets" && above !== undefined && saysTheSame(above, statement);
    return [kind, repeats ? SILENT : statement] as const;
  });
  return [["reworded", ofWords([deliverable.title])], ...own];
}

/** Everything a task says, its parts and deliverables aside. */
export function ofTask(task: Task): Said {
  return [
    ["reworded", ofWords([task.title])],
    ...itemStatements(task),
    ["measures", ofMeasures(task.measures)],
    ["activities", ofWords(task.activities)],
    ["results", ofWords(task.results.map(({ text }) => text))],
    ["notes", ofWords(task.notes)],
  ];
}

/** Whether two statements say the same; deadlines are compared as they were understood. */
export function saysTheSame(left: Statement, right: Statement): boolean {
  if (left.sense() === right.sense()) return true;
  if (left.described === undefined || right.described === undefined) return false;
  return left.described("vi") === right.described("vi");
}
