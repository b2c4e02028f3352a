import { defined, singleLine, sliceSpan } from "../../text/index.js";
import type { ResolvedDeadline } from "../resolved-timing.js";
import type { DeadlineExpression, Timing } from "../timing.js";
import { isResolved, writtenTiming } from "./written-timing.js";

/** A clause to be described. */
export interface DescribedClause {
  /** What it says, as it would be written. */
  readonly timing: Timing;
  /** What it is about. */
  readonly label?: string;
  /** The words it was read from, on one line. */
  readonly words: string;
}

/** A deadline to be described. */
export interface Reading {
  /** The text it was read from. */
  readonly text: string;
  /** Its clauses, in order. */
  readonly clauses: readonly DescribedClause[];
  /** Whether dates stand in place of written periods, which the text may leave to the plan. */
  readonly dated: boolean;
}

/** Makes the clauses of an expression or of a resolved deadline ready to be described. */
export function readingOf(value: DeadlineExpression | ResolvedDeadline): Reading {
  const clauses: DescribedClause[] = [];
  let dated = false;
  for (const { timing, label, span } of value.clauses) {
    const words = singleLine(sliceSpan(value.text, span));
    clauses.push(defined({ timing: writtenTiming(timing), label, words }));
    dated ||= isResolved(timing);
  }
  return { text: value.text, clauses, dated };
}

/** Neighbouring clauses about the same thing. */
export function runsOf(clauses: readonly DescribedClause[]): DescribedClause[][] {
  const runs: DescribedClause[][] = [];
  for (const clause of clauses) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && run[0].label === clause.label) run.push(clause);
    else runs.push([clause]);
  }
  return runs;
}
