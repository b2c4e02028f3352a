import type { LocalizedText, Source } from "../text/index.js";
import { HUNDRED, readExact, toNumber, writeExact, type Exact } from "./exact.js";
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

/** The sum of parts, or no figure where some of them are missing. */
export function sumTrace(
  head: TraceHead,
  parts: readonly Trace[],
  missing: readonly string[],
): Trace {
  return missing.length === 0
    ? joinedTrace(head, "sum", parts)
    : incompleteTrace(head, missing, parts);
}

/** A part of a whole in per cent; `share` heads the quotient where it has a name of its own. */
export function percentTrace(
  head: TraceHead,
  part: Trace,
  whole: Trace,
  source: Source,
  share: TraceHead = head,
): Trace {
  const quotient = joinedTrace(share, "quotient", [part, whole]);
  return joinedTrace(head, "product", [quotient, hundredTrace(source)]);
}

/** The hundred of per cent. */
export function hundredTrace(source: Source): Trace {
  return parameterTrace({ rule: "percent", label: { vi: "100 %", en: "100 %" } }, HUNDRED, source);
}

/** Several figures with none above them. */
export function collectionTrace(head: TraceHead, children: readonly Trace[]): Trace {
  return { ...head, operation: { kind: "collection" }, inputs: [], parameters: [], children };
}

/** The same trace, its figure rounded. */
export function roundedTrace(trace: Trace, rounding: Rounding | undefined): Trace {
  return rounding === undefined ? trace : finish({ ...trace, rounding });
}
