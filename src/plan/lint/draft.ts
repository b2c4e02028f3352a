import { defined, type LocalizedText, type Severity } from "../../text/index.js";
import { excerptOf } from "../cell/plain-text.js";
import type { Place, Plan, Section, Task } from "../model/plan.js";
import type { PlannedTask } from "../model/planned-tasks.js";
import { LINT_RULES } from "./data/rules.js";
import type { LintFinding, LintFindingCode } from "./lint-finding.js";

/** What the rules look at: the plan with its tasks listed once for all of them. */
export interface LintedPlan {
  readonly plan: Plan;
  readonly tasks: readonly PlannedTask[];
  /** The text the plan stands in, where one was given. */
  readonly text: string | undefined;
}

/** A finding with its place in the order of the plan; what concerns the whole plan comes first. */
export interface LintDraft {
  readonly finding: LintFinding;
  readonly position: number;
}

/** Before every task. */
export const WHOLE_PLAN = -1;
/** After every task: what stands in the text around the plan. */
export const AROUND_PLAN = Number.MAX_SAFE_INTEGER;

/** What a finding says beside its rule. */
export interface LintDetails {
  readonly task?: string;
  readonly section?: string;
  readonly other?: string;
  readonly place?: Place | undefined;
  /** The words it concerns. */
  readonly words?: string | undefined;
  /** Further words of the message, in both languages. */
  readonly more?: LocalizedText | undefined;
  readonly severity?: Severity;
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
export function taskDraft(
  code: LintFindingCode,
  position: number,
  { key, task }: PlannedTask,
  details: LintDetails = {},
): LintDraft {
  return draftOf(code, position, {
    task: key,
    place: task.source,
    words: task.title,
    ...details,
  });
}

/** A section by its part and code. */
export function sectionKey({ part = "", code, title }: Section): string {
  const codes = [part, code].filter((each) => each !== "").join(".");
  return codes === "" ? title : codes;
}

/** Whether a task only gathers its lettered parts. */
export function isGathering({ subtasks }: Task): boolean {
  return subtasks.length > 0;
}

const NOWHERE: LocalizedText = {
  vi: "Không nhiệm vụ nào của kế hoạch có thông tin này.",
  en: "No task of the plan says it.",
};

/**
 * One finding for each task that lacks something; where every task lacks it the table simply has
 * no such column, and one finding says so for the whole plan.
 */
export function lacking(
  code: LintFindingCode,
  missing: readonly (readonly [position: number, planned: PlannedTask])[],
  total: number,
): LintDraft[] {
  if (total > 1 && missing.length === total) return [draftOf(code, WHOLE_PLAN, { more: NOWHERE })];
  return missing.map(([position, planned]) => taskDraft(code, position, planned));
}
