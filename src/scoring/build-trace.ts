import type { Source } from "../text/index.js";
import { HUNDRED, readExact, toNumber, writeExact, type Exact } from "./exact.js";
import { operate, type TraceDraft } from "./operate.js";
import { requireRounding, type Rounding } from "./rounding.js";
import type { Trace, TraceOperation } from "./trace.js";

/** What a trace is of: the stable name of its rule, and its name for people. */
export type Head = Pick<Trace, "rule" | "label">;

/** The ways of making a figure of other figures alone. */
export type Joint = Exclude<
  Exclude<
    TraceOperation,
    { intervals: unknown } | { keys: unknown } | { missing: unknown }
  >["kind"],
  "given" | "parameter" | "all-of" | "percentile"
>;

/** The head of a trace; a name or a sign alone is the same in both languages. */
export function head(rule: string, vi: string, en = vi): Head {
  return { rule, label: { vi, en } };
}

/** The exact figure noted in a trace. */
export function valueOf(trace: Trace): Exact | undefined {
  return trace.value === undefined ? undefined : readExact(trace.value);
}

/** The figure noted in a trace, as a number. */
export function figureOf(trace: Trace): number | undefined {
  const value = valueOf(trace);
  return value === undefined ? undefined : toNumber(value);
}

/** Computes the figure of a draft and notes it. */
function finish(draft: TraceDraft): Trace {
  const value = operate(draft, draft.children.map(valueOf));
  return value === undefined ? draft : { ...draft, value: writeExact(value) };
}

/** A figure made by an operation from its inputs, parameters and children. */
export function trace(
  { rule, label }: Head,
  operation: TraceOperation,
  parts: Partial<Pick<Trace, "inputs" | "parameters" | "children">>,
): Trace {
  return finish({ rule, label, operation, inputs: [], parameters: [], children: [], ...parts });
}

/** A figure as the caller gave it. */
export function given(of: Head, name: string, value: Exact): Trace {
  return trace(of, { kind: "given" }, { inputs: [{ name, value: writeExact(value) }] });
}

/** A figure that the rule brings along. */
export function parameter(of: Head, value: Exact, source: Source): Trace {
  const parameters = [{ name: of.label.en, value: writeExact(value), source }];
  return trace(of, { kind: "parameter" }, { parameters });
}

/** A figure made of other figures; no figure above a collection. */
export function joined(of: Head, kind: Joint, ...children: readonly Trace[]): Trace {
  return trace(of, { kind }, { children });
}

/** No figure, because parts are missing; the known parts stay visible. */
export function incomplete(
  of: Head,
  missing: readonly string[],
  children: readonly Trace[] = [],
): Trace {
  return trace(of, { kind: "incomplete", missing }, { children });
}

/** The sum of parts, or no figure where some of them are missing. */
export function sum(of: Head, parts: readonly Trace[], missing: readonly string[]): Trace {
  return missing.length === 0 ? joined(of, "sum", ...parts) : incomplete(of, missing, parts);
}

/** A part of a whole in per cent; `share` heads the quotient where it has a name of its own. */
export function percent(
  of: Head,
  part: Trace,
  whole: Trace,
  source: Source,
  share = of.rule,
): Trace {
  const quotient = joined({ ...of, rule: share }, "quotient", part, whole);
  return joined(of, "product", quotient, hundred(source));
}

/** The hundred of per cent. */
export function hundred(source: Source): Trace {
  return parameter(head("percent", "100 %"), HUNDRED, source);
}

/** The same trace, its figure rounded. */
export function rounded(trace: Trace, rounding: Rounding | undefined): Trace {
  if (rounding === undefined) return trace;
  requireRounding(rounding);
  return finish({ ...trace, rounding });
}
