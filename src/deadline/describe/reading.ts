import { singleLine, sliceSpan } from "../../text/index.js";
import { parseDeadline } from "../parse-deadline.js";
import { resolveDeadline } from "../resolve-deadline.js";
import type { ResolvedDeadline, ResolvedTiming } from "../resolved-timing.js";
import type { DeadlineExpression, Timing } from "../timing.js";
import { isResolved, writtenTiming } from "./written-timing.js";

/** A clause to be described. */
export interface DescribedClause {
  /** What it says, as given. */
  readonly given: Timing | ResolvedTiming;
  /** The same as it would be written. */
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
}

/** Makes the clauses of an expression or of a resolved deadline ready to be described. */
export function readingOf(value: DeadlineExpression | ResolvedDeadline): Reading {
  const clauses = value.clauses.map(({ timing, label, span }): DescribedClause => ({
    given: timing,
    timing: writtenTiming(timing),
    ...(label === undefined ? {} : { label }),
    words: singleLine(sliceSpan(value.text, span)),
  }));
  return { text: value.text, clauses };
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

/** A leap year and a common one: what resolves alike in both names its own years. */
const ANY_YEARS: readonly number[] = [2000, 2001];

/**
 * Whether a text is read as these clauses: the same timings and labels in the same order.
 * Resolved clauses are compared with what the text resolves to, whatever the plan's year.
 */
export function readsAs(text: string, clauses: readonly DescribedClause[]): boolean {
  const expression = parseDeadline(text);
  if (!clauses.some(({ given }) => isResolved(given))) return agree(expression.clauses, clauses);
  return ANY_YEARS.every((year) => agree(resolveDeadline(expression, { year }).clauses, clauses));
}

/** A clause as far as it must stay the same. */
interface Said {
  readonly timing: Timing | ResolvedTiming;
  readonly label?: string;
}

function agree(actual: readonly Said[], expected: readonly DescribedClause[]): boolean {
  const given = expected.map(({ given, label }) => canonical([label, given]));
  return (
    canonical(actual.map(({ timing, label }) => canonical([label, timing]))) === canonical(given)
  );
}

/** Plain data as text whatever the order of keys; that a period is `this` one may go unsaid. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    const entries = Object.entries(inner).filter(([key, said]) => key !== "in" || said !== "this");
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
