import * as deadlines from "../../deadline/index.js";
import { sliceSpan } from "../../text/index.js";
import { monthsOnward, yearOf, type PlainDate } from "../../time/index.js";
import type { Place, Plan, Task } from "../model/plan.js";
import { taskDraft, type LintDetails, type LintDraft, type LintedPlan } from "./draft.js";
import type { LintFindingCode } from "./lint-finding.js";

/** Reports on a year are due in the months after it. */
const MONTHS_AFTER = 2;

/** What all deadlines of a plan are held against. */
interface Frame {
  /** The year for deadlines that give none. */
  readonly year: number;
  /** Whether that year follows from the plan. */
  readonly yearKnown: boolean;
  readonly plan: Plan;
}

/** Deadlines that cannot be read, cannot be, lack a year, or lie outside the plan. */
export function deadlineDrafts({ plan, tasks }: LintedPlan): LintDraft[] {
  const { period, issuedOn, deadlineYear } = plan;
  const start = period?.start ?? issuedOn;
  const frame = {
    year: deadlineYear ?? (start === undefined ? 2000 : yearOf(start)),
    yearKnown: period !== undefined && yearOf(period.start) === yearOf(period.end),
    plan,
  };
  return tasks.flatMap((planned) =>
    deadlinesOf(planned.task).flatMap(([deadline, place]) =>
      queriesOf(deadline, frame).map(({ code, ...details }) =>
        taskDraft(code, planned, { place, ...details }),
      ),
    ),
  );
}

type PlacedDeadline = readonly [deadline: deadlines.DeadlineExpression, place: Place | undefined];

/** The deadlines of a task and its outputs; the same words count once. */
function deadlinesOf(task: Task): readonly PlacedDeadline[] {
  const found = new Map<string, PlacedDeadline>();
  for (const { deadline, source = task.source } of [task, ...task.deliverables]) {
    if (deadline === undefined || found.has(deadline.text)) continue;
    found.set(deadline.text, [deadline, source]);
  }
  return [...found.values()];
}

interface Query extends Pick<LintDetails, "words" | "more" | "severity"> {
  readonly code: LintFindingCode;
}

function queriesOf(deadline: deadlines.DeadlineExpression, frame: Frame): Query[] {
  const { clauses, findings, text } = deadlines.resolveDeadline(deadline, { year: frame.year });
  const impossible = findings.filter(({ severity }) => severity === "error");
  const possible = clauses.filter(
    ({ span: { start, end } }) =>
      !impossible.some(({ span }) => (span?.start ?? 0) < end && (span?.end ?? 0) > start),
  );
  return [
    ...impossible.map(({ span, message }): Query => {
      const words = span === undefined ? text : sliceSpan(text, span);
      return { code: "lint-deadline-impossible", words, more: message };
    }),
    ...possible.flatMap((clause) => {
      const query = clauseQuery(clause, frame);
      return query === undefined ? [] : [{ words: sliceSpan(text, clause.span), ...query }];
    }),
  ];
}

function clauseQuery(
  { timing, assumedYear }: deadlines.ResolvedClause,
  { yearKnown, plan: { period, issuedOn } }: Frame,
): Query | undefined {
  if (timing.kind === "unrecognized") return { code: "lint-deadline-unreadable" };
  if (assumedYear === true && !yearKnown) return { code: "lint-deadline-without-year" };
  const [first, last] = daysOf(timing);
  if (period !== undefined) {
    const after = first !== undefined && first > period.end;
    const late = after && first <= monthsOnward(period.end, MONTHS_AFTER);
    if (after || (last !== undefined && last < period.start))
      return { code: "lint-deadline-in-other-year", severity: late ? "info" : undefined };
  }
  const past = issuedOn !== undefined && last !== undefined && last < issuedOn;
  return past ? { code: "lint-deadline-before-plan" } : undefined;
}

/** The first and the last day that a time names. */
function daysOf(timing: deadlines.ResolvedTiming): readonly (PlainDate | undefined)[] {
  if (timing.kind === "by") return [timing.date, timing.date];
  return "start" in timing || "end" in timing ? [timing.start, timing.end] : [];
}
