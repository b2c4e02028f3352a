import { defined, type LocalizedText, type Severity } from "../../text/index.js";
import { excerptOf } from "../cell/plain-text.js";
import type { Place, Plan, Task } from "../model/plan.js";
import type { PlannedTask } from "../model/planned-tasks.js";
import { LINT_RULES } from "./data/rules.js";
import type { LintFinding, LintFindingCode } from "./lint-finding.js";

/** A task with its place in the order of the plan. */
export interface LintedTask extends PlannedTask {
  readonly position: number;
}

/** What the rules look at: the plan with its tasks listed once for all of them. */
export interface LintedPlan {
  readonly plan: Plan;
  readonly tasks: readonly LintedTask[];
  /** The text the plan stands in, where one was given. */
  readonly text: string | undefined;
}

/** A finding with its place in the order of the plan; what concerns the whole plan comes first. */
export interface LintDraft {
  readonly finding: LintFinding;
  readonly position: number;
}

/** A rule, or several that look at the same things. */
export type LintCheck = (linted: LintedPlan) => LintDraft[];

/** Before every task. */
export const WHOLE_PLAN = -1;
/** After every task: what stands in the text around the plan. */
export const AROUND_PLAN = Number.MAX_SAFE_INTEGER;

/** What a finding says beside its rule. */
export interface LintDetails extends Partial<Pick<LintFinding, "task" | "section" | "other">> {
  readonly place?: Place | undefined;
  /** The words it concerns. */
  readonly words?: string | undefined;
  /** Further words of the message, in both languages. */
  readonly more?: LocalizedText | undefined;
  readonly severity?: Severity | undefined;
}

/** Makes a finding of a rule. */
export function draftOf(code: LintFindingCode, position: number, details: LintDetails): LintDraft {
  const [severity, vi, en, doVi, doEn] = LINT_RULES[code];
  const { task, section, other, place, words = "", more } = details;
  return {
    position,
    finding: defined({
      code,
      severity: details.severity ?? severity,
      message: more === undefined ? { vi, en } : { vi: `${vi} ${more.vi}`, en: `${en} ${more.en}` },
      suggestion: { vi: doVi, en: doEn },
      task,
      section,
      other,
      excerpt: words === "" ? undefined : excerptOf(words),
      place,
    }),
  };
}

/** Makes a finding about a task. */
export function taskDraft(code: LintFindingCode, planned: LintedTask, details: LintDetails = {}) {
  const { key, task, position } = planned;
  return draftOf(code, position, { task: key, place: task.source, words: task.title, ...details });
}

/** Words of a task, with their place. */
type PlacedWords = readonly [words: string, place: Place | undefined];

/** The words of a task in which figures and documents may stand. */
export function wordsOf({ title, deliverables, results, notes, source }: Task): PlacedWords[] {
  const beside = [
    ...deliverables.map((each): PlacedWords => [each.title, each.source]),
    ...results.map((each): PlacedWords => [each.text, each.source]),
    ...notes.map((note): PlacedWords => [note, undefined]),
  ];
  return [[title, source], ...beside.map(([words, place = source]): PlacedWords => [words, place])];
}

const NOWHERE: LocalizedText = {
  vi: "Không nhiệm vụ nào của kế hoạch có thông tin này.",
  en: "No task of the plan says it.",
};

/**
 * A rule with one finding for each task that lacks something, tasks that only gather their lettered
 * parts aside; where every task lacks it the table simply has no such column, and one finding says
 * so for the whole plan.
 */
export function lacking(code: LintFindingCode, has: (planned: PlannedTask) => boolean): LintCheck {
  return ({ tasks }) => {
    const leaves = tasks.filter(({ task }) => task.subtasks.length === 0);
    const missing = leaves.filter((planned) => !has(planned));
    return missing.length > 1 && missing.length === leaves.length
      ? [draftOf(code, WHOLE_PLAN, { more: NOWHERE })]
      : missing.map((planned) => taskDraft(code, planned));
  };
}
