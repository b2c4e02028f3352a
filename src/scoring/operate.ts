import {
  add,
  compareExact,
  divide,
  greatest,
  least,
  multiply,
  readExact,
  squareRoot,
  subtract,
  whole,
  ZERO,
  type Exact,
} from "./exact.js";
import { contains, type Interval } from "./interval.js";
import { roundExact } from "./rounding.js";
import type { Trace } from "./trace.js";

/** A trace whose figure is still to be computed. */
export type TraceDraft = Omit<Trace, "value">;

type Values = readonly (Exact | undefined)[];

/** Joins all values by an operation; nothing when one is unknown or there is none. */
function fold(
  [first, ...others]: Values,
  join: (one: Exact, other: Exact) => Exact | undefined,
): Exact | undefined {
  return others.reduce(
    (result, value) =>
      result === undefined || value === undefined ? undefined : join(result, value),
    first,
  );
}

function parameterAt({ parameters }: TraceDraft, index: number): Exact | undefined {
  const parameter = parameters[index];
  return parameter === undefined ? undefined : readExact(parameter.value);
}

function ofTier(
  draft: TraceDraft,
  intervals: readonly Interval[],
  [measured, formula]: Values,
): Exact | undefined {
  if (measured === undefined) return undefined;
  const index = intervals.findIndex((interval) => contains(interval, measured));
  if (index < 0) return undefined;
  return draft.children.length > 1 ? formula : parameterAt(draft, index);
}

function percentile(draft: TraceDraft): Exact | undefined {
  const values = draft.inputs.flatMap(({ value }) => readExact(value) ?? []);
  const share = parameterAt(draft, 0);
  if (share === undefined || values.length < draft.inputs.length) return undefined;
  const sorted = values.sort(compareExact);
  const position = multiply(whole(sorted.length - 1), share);
  const index = Number(position.numerator / position.denominator);
  const lower = sorted[index];
  if (lower === undefined) return undefined;
  const upper = sorted[index + 1] ?? lower;
  return add(lower, multiply(subtract(position, whole(index)), subtract(upper, lower)));
}

function unrounded(draft: TraceDraft, children: Values): Exact | undefined {
  const { operation, inputs } = draft;
  switch (operation.kind) {
    case "given":
      return inputs[0] === undefined ? undefined : readExact(inputs[0].value);
    case "parameter":
      return parameterAt(draft, 0);
    case "sum":
      return children.length === 0 ? ZERO : fold(children, add);
    case "product":
      return fold(children, multiply);
    case "least":
      return fold(children, least);
    case "greatest":
      return fold(children, greatest);
    case "difference":
      return fold([children[0], children[1]], subtract);
    case "quotient":
      return fold([children[0], children[1]], divide);
    case "square-root":
      return children[0] === undefined ? undefined : squareRoot(children[0]);
    case "tier":
      return ofTier(draft, operation.intervals, children);
    case "lookup":
      return parameterAt(draft, operation.keys.indexOf(inputs[0]?.value ?? ""));
    case "all-of":
      return parameterAt(draft, inputs.every(({ value }) => value === "true") ? 0 : 1);
    case "percentile":
      return percentile(draft);
    case "incomplete":
    case "collection":
      return undefined;
  }
}

/** The figure of a trace from its own inputs and parameters and the figures of its children. */
export function operate(draft: TraceDraft, children: Values): Exact | undefined {
  const value = unrounded(draft, children);
  return value === undefined || draft.rounding === undefined
    ? value
    : roundExact(value, draft.rounding);
}
