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
  return (
    actual.length === expected.length &&
    expected.every(({ given, label }, index) => {
      const clause = actual[index];
      return clause !== undefined && clause.label === label && equal(clause.timing, given);
    })
  );
}

/** Whether two plain objects hold the same values; a period that is `this` one may go unsaid. */
function equal(left: unknown, right: unknown): boolean {
  if (!isObject(left) || !isObject(right)) return left === right;
  const entries = entriesOf(left);
  const others = new Map(entriesOf(right));
  return (
    entries.length === others.size && entries.every(([key, value]) => equal(value, others.get(key)))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function entriesOf(value: object): (readonly [string, unknown])[] {
  const entries: (readonly [string, unknown])[] = Object.entries(value);
  return entries.filter(([key, inner]) => !(key === "in" && inner === "this"));
}
