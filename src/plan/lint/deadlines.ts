import {
  resolveDeadline,
  type DeadlineExpression,
  type ResolvedClause,
  type ResolvedTiming,
} from "../../deadline/index.js";
import { defined, type LocalizedText, sliceSpan } from "../../text/index.js";
import { addMonths, yearOf, type PlainDate } from "../../time/index.js";
import type { Place, Plan, Task } from "../model/plan.js";
import type { PlannedTask } from "../model/planned-tasks.js";
import { isGathering, lacking, taskDraft, type LintDraft, type LintedPlan } from "./draft.js";
import type { LintFindingCode } from "./lint-finding.js";

/** Reports on a year are due in the months after it. */
const MONTHS_AFTER = 2;

function hasDeadline({ task, above }: PlannedTask): boolean {
  return [task, ...above].some(
    ({ deadline, deliverables }) =>
      deadline !== undefined || deliverables.some((each) => each.deadline !== undefined),
  );
}

/** Tasks without a time. */
export function missingDeadlineDrafts({ tasks }: LintedPlan): LintDraft[] {
  const leaves = [...tasks.entries()].filter(([, { task }]) => !isGathering(task));
  const missing = leaves.filter(([, planned]) => !hasDeadline(planned));
  return lacking("lint-deadline-missing", missing, leaves.length);
}

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
  const { period, issuedOn } = plan;
  const start = period?.start ?? issuedOn;
  const frame: Frame = {
    year: start === undefined ? 2000 : yearOf(start),
    yearKnown: period !== undefined && yearOf(period.start) === yearOf(period.end),
    plan,
  };
  return [...tasks.entries()].flatMap(([position, planned]) =>
    deadlinesOf(planned.task).flatMap(({ deadline, place }) =>
      queriesOf(deadline, frame).map(({ code, words, more, late }) =>
        taskDraft(code, position, planned, {
          words,
          place,
          more,
          ...(late === true ? { severity: "info" } : {}),
        }),
      ),
    ),
  );
}

interface PlacedDeadline {
  readonly deadline: DeadlineExpression;
  readonly place: Place | undefined;
}

/** The deadlines of a task and its outputs; the same words in the same row count once. */
function deadlinesOf({ deadline, deliverables, source }: Task): PlacedDeadline[] {
  const found = new Map<string, PlacedDeadline>();
  const add = (each: DeadlineExpression | undefined, place: Place | undefined): void => {
    if (each !== undefined && !found.has(each.text))
      found.set(each.text, { deadline: each, place });
  };
  add(deadline, source);
  for (const each of deliverables) add(each.deadline, each.source ?? source);
  return [...found.values()];
}

interface Query {
  readonly code: LintFindingCode;
  readonly words: string;
  readonly more?: LocalizedText;
  /** Whether it falls due soon after the plan ends. */
  readonly late?: boolean;
}

function queriesOf(deadline: DeadlineExpression, frame: Frame): Query[] {
  const { clauses, findings, text } = resolveDeadline(deadline, { year: frame.year });
  const impossible = findings.filter(({ severity }) => severity === "error");
  const holds = ({ span }: ResolvedClause): boolean =>
    impossible.some(
      (each) => (each.span?.start ?? 0) < span.end && (each.span?.end ?? 0) > span.start,
    );
  return [
    ...impossible.map(({ span, message }): Query => ({
      code: "lint-deadline-impossible",
      words: span === undefined ? text : sliceSpan(text, span),
      more: message,
    })),
    ...clauses
      .filter((clause) => !holds(clause))
      .flatMap((clause) => {
        const words = sliceSpan(text, clause.span);
        return clauseQueries(clause, frame).map((query) => ({ words, ...query }));
      }),
  ];
}

function clauseQueries(
  { timing, assumedYear }: ResolvedClause,
  { yearKnown, plan }: Frame,
): Omit<Query, "words">[] {
  if (timing.kind === "unrecognized") return [{ code: "lint-deadline-unreadable" }];
  if (assumedYear === true && !yearKnown) return [{ code: "lint-deadline-without-year" }];
  const { first, last } = daysOf(timing);
  const { period, issuedOn } = plan;
  if (period !== undefined) {
    const after = first !== undefined && first > period.end;
    const before = last !== undefined && last < period.start;
    const late = after && first <= addMonths(period.end, MONTHS_AFTER);
    if (after || before) return [{ code: "lint-deadline-in-other-year", late }];
  }
  const past = issuedOn !== undefined && last !== undefined && last < issuedOn;
  return past ? [{ code: "lint-deadline-before-plan" }] : [];
}

/** The first and the last day that a time names. */
function daysOf(timing: ResolvedTiming): { first?: PlainDate; last?: PlainDate } {
  switch (timing.kind) {
    case "by":
      return { first: timing.date, last: timing.date };
    case "within":
      return { first: timing.start, last: timing.end };
    case "recurring":
    case "ongoing":
      return defined({ first: timing.start, last: timing.end });
    case "event":
    case "reference":
    case "unstated":
    case "unrecognized":
      return {};
  }
}
