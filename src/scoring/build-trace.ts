import type { LocalizedText, Source } from "../text/index.js";
import { readExact, toNumber, writeExact, type Exact } from "./exact.js";
import { operate, type TraceDraft } from "./operate.js";
import type { Rounding } from "./rounding.js";
import type { Trace, TraceInput, TraceOperation, TraceParameter } from "./trace.js";

/** What a trace is of: the stable name of its rule, and its name for people. */
export interface TraceHead {
  /** Stable name of the rule. */
  readonly rule: string;
  /** What the figure is. */
  readonly label: LocalizedText;
  /** The one rounding of the figure. */
  readonly rounding?: Rounding;
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
export function finish(draft: TraceDraft): Trace {
  const value = operate(draft, draft.children.map(valueOf));
  return value === undefined ? draft : { ...draft, value: writeExact(value) };
}

/** A figure as the caller gave it. */
export function givenTrace(head: TraceHead, name: string, value: Exact): Trace {
  const inputs = [{ name, value: writeExact(value) }];
  return finish({ ...head, operation: { kind: "given" }, inputs, parameters: [], children: [] });
}

/** A figure that the rule brings along. */
export function parameterTrace(head: TraceHead, value: Exact, source: Source): Trace {
  const parameters = [{ name: head.label.en, value: writeExact(value), source }];
  return finish({
    ...head,
    operation: { kind: "parameter" },
    inputs: [],
    parameters,
    children: [],
  });
}

/** A figure made of other figures. */
export function joinedTrace(
  head: TraceHead,
  kind: "sum" | "product" | "least" | "greatest" | "difference" | "quotient" | "square-root",
  children: readonly Trace[],
): Trace {
  return finish({ ...head, operation: { kind }, inputs: [], parameters: [], children });
}

/** A figure read from a table of the rule. */
export function tableTrace(
  head: TraceHead,
  operation: Extract<TraceOperation, { kind: "tier" | "lookup" | "all-of" | "percentile" }>,
  parts: {
    readonly inputs?: readonly TraceInput[];
    readonly parameters: readonly TraceParameter[];
    readonly children?: readonly Trace[];
  },
): Trace {
  const { inputs = [], parameters, children = [] } = parts;
  return finish({ ...head, operation, inputs, parameters, children });
}

/** No figure, because parts are missing; the known parts stay visible. */
export function incompleteTrace(
  head: TraceHead,
  missing: readonly string[],
  children: readonly Trace[],
): Trace {
  const operation = { kind: "incomplete", missing } as const;
  return { ...head, operation, inputs: [], parameters: [], children };
}

/** Several figures with none above them. */
export function collectionTrace(head: TraceHead, children: readonly Trace[]): Trace {
  return { ...head, operation: { kind: "collection" }, inputs: [], parameters: [], children };
}

/** The same trace, its figure rounded. */
export function roundedTrace(trace: Trace, rounding: Rounding | undefined): Trace {
  return rounding === undefined ? trace : finish({ ...trace, rounding });
}
