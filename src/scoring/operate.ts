import * as exact from "./exact.js";
import { contains, type Interval } from "./interval.js";
import { roundExact } from "./rounding.js";
import type { Trace } from "./trace.js";

/** A trace whose figure is still to be computed. */
export type TraceDraft = Omit<Trace, "value">;

type Values = readonly (exact.Exact | undefined)[];

/** Joins all values by an operation; nothing when one is unknown or there is none. */
function fold(
  [first, ...others]: Values,
  join: (one: exact.Exact, other: exact.Exact) => exact.Exact | undefined,
): exact.Exact | undefined {
  return others.reduce(
    (result, value) =>
      result === undefined || value === undefined ? undefined : join(result, value),
    first,
  );
}

function parameterAt({ parameters }: TraceDraft, index: number): exact.Exact | undefined {
  const parameter = parameters[index];
  return parameter === undefined ? undefined : exact.readExact(parameter.value);
}

function ofTier(
  draft: TraceDraft,
  intervals: readonly Interval[],
  [measured, formula]: Values,
): exact.Exact | undefined {
  if (measured === undefined) return undefined;
  const index = intervals.findIndex((interval) => contains(interval, measured));
  if (index < 0) return undefined;
  return draft.children.length > 1 ? formula : parameterAt(draft, index);
}

function percentile(draft: TraceDraft): exact.Exact | undefined {
  const values = draft.inputs.flatMap(({ value }) => exact.readExact(value) ?? []);
  const share = parameterAt(draft, 0);
  if (share === undefined || values.length < draft.inputs.length) return undefined;
  const sorted = values.sort(exact.compareExact);
  const position = exact.multiply(exact.whole(sorted.length - 1), share);
  const index = Number(position.numerator / position.denominator);
  const lower = sorted[index];
  if (lower === undefined) return undefined;
  const upper = sorted[index + 1] ?? lower;
  return exact.add(
    lower,
    exact.multiply(exact.subtract(position, exact.whole(index)), exact.subtract(upper, lower)),
  );
}

function unrounded(draft: TraceDraft, children: Values): exact.Exact | undefined {
  const { operation, inputs } = draft;
  switch (operation.kind) {
    case "given":
      return inputs[0] === undefined ? undefined : exact.readExact(inputs[0].value);
    case "parameter":
      return parameterAt(draft, 0);
    case "sum":
      return children.length === 0 ? exact.ZERO : fold(children, exact.add);
    case "product":
      return fold(children, exact.multiply);
    case "least":
      return fold(children, exact.least);
    case "greatest":
      return fold(children, exact.greatest);
    case "difference":
      return fold([children[0], children[1]], exact.subtract);
    case "quotient":
      return fold([children[0], children[1]], exact.divide);
    case "square-root":
      return children[0] === undefined ? undefined : exact.squareRoot(children[0]);
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
export function operate(draft: TraceDraft, children: Values): exact.Exact | undefined {
  const value = unrounded(draft, children);
  return value === undefined || draft.rounding === undefined
    ? value
    : roundExact(value, draft.rounding);
}
