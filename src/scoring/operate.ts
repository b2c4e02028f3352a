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
import type { Trace, TraceParameter } from "./trace.js";

/** A trace whose figure is still to be computed. */
export type TraceDraft = Omit<Trace, "value">;

type Values = readonly (Exact | undefined)[];

/** Joins all values by an operation; nothing when one is unknown or there is none. */
function fold(values: Values, join: (one: Exact, other: Exact) => Exact): Exact | undefined {
  let result: Exact | undefined;
  for (const value of values) {
    if (value === undefined) return undefined;
    result = result === undefined ? value : join(result, value);
  }
  return result;
}

function pair(
  [one, other]: Values,
  join: (one: Exact, other: Exact) => Exact | undefined,
): Exact | undefined {
  return one === undefined || other === undefined ? undefined : join(one, other);
}

function parameterAt(parameters: readonly TraceParameter[], index: number): Exact | undefined {
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
  return draft.children.length > 1 ? formula : parameterAt(draft.parameters, index);
}

function percentile(values: readonly Exact[], share: Exact): Exact | undefined {
  const sorted = [...values].sort(compareExact);
  const position = multiply(whole(sorted.length - 1), share);
  const index = Number(position.numerator / position.denominator);
  const lower = sorted[index];
  if (lower === undefined) return undefined;
  const upper = sorted[index + 1] ?? lower;
  return add(lower, multiply(subtract(position, whole(index)), subtract(upper, lower)));
}

function ofInputs(draft: TraceDraft): Exact | undefined {
  const values: Exact[] = [];
  for (const input of draft.inputs) {
    const value = readExact(input.value);
    if (value === undefined) return undefined;
    values.push(value);
  }
  const share = parameterAt(draft.parameters, 0);
  return share === undefined ? undefined : percentile(values, share);
}

function unrounded(draft: TraceDraft, children: Values): Exact | undefined {
  const { operation, inputs, parameters } = draft;
  switch (operation.kind) {
    case "given":
      return inputs[0] === undefined ? undefined : readExact(inputs[0].value);
    case "parameter":
      return parameterAt(parameters, 0);
    case "sum":
      return children.length === 0 ? ZERO : fold(children, add);
    case "product":
      return fold(children, multiply);
    case "least":
      return fold(children, least);
    case "greatest":
      return fold(children, greatest);
    case "difference":
      return pair(children, subtract);
    case "quotient":
      return pair(children, divide);
    case "square-root":
      return children[0] === undefined ? undefined : squareRoot(children[0]);
    case "tier":
      return ofTier(draft, operation.intervals, children);
    case "lookup":
      return parameterAt(parameters, operation.keys.indexOf(inputs[0]?.value ?? ""));
    case "all-of":
      return parameterAt(parameters, inputs.every(({ value }) => value === "true") ? 0 : 1);
    case "percentile":
      return ofInputs(draft);
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
