import * as form from "../text/index.js";
import type { Interval } from "./interval.js";
import type { Rounding } from "./rounding.js";
import type { ScoreFinding } from "./findings.js";
import type { Trace, TraceInput, TraceOperation, TraceParameter } from "./trace.js";

/** A decimal, or a fraction of something. */
const FIGURE = /^-?\d+(?:\.\d+|\/0*[1-9]\d*)?$/;
/** Longer than any figure that this room writes. */
const LONGEST_FIGURE = 10_000;

const figureForm = /* @__PURE__ */ form.formOf(
  'a figure as text, such as "41.2475" or "7300/601"',
  (value) => typeof value === "string" && value.length <= LONGEST_FIGURE && FIGURE.test(value),
);

/** A way of rounding. */
export const roundingForm: form.Form = /* @__PURE__ */ (() =>
  form.recordForm<Rounding>(
    { mode: form.wordForm("half-up", "half-even", "truncate"), digits: form.wholeForm(0, 15) },
    {},
  ))();

const endForm = /* @__PURE__ */ form.formOf(
  "a finite number or null",
  (value) => value === null || Number.isFinite(value),
);

/** The ends of a stretch of figures. */
export const ENDS: Readonly<Record<keyof Interval, form.Form>> = {
  min: endForm,
  minInclusive: form.flagForm,
  max: endForm,
  maxInclusive: form.flagForm,
};

const operationForm = /* @__PURE__ */ (() => {
  type Of<Kind> = Extract<TraceOperation, { readonly kind: Kind }>;
  const kind = form.textForm;
  const texts = form.listForm(form.textForm);
  const plain = form.recordForm<Pick<TraceOperation, "kind">>({ kind }, {});
  const intervals = form.listForm(form.recordForm<Interval>(ENDS, {}));
  return form.kindsForm<TraceOperation["kind"]>({
    given: plain,
    parameter: plain,
    sum: plain,
    product: plain,
    least: plain,
    greatest: plain,
    difference: plain,
    quotient: plain,
    "square-root": plain,
    "all-of": plain,
    percentile: plain,
    collection: plain,
    tier: form.recordForm<Of<"tier">>({ kind, intervals }, {}),
    lookup: form.recordForm<Of<"lookup">>({ kind, keys: texts }, {}),
    incomplete: form.recordForm<Of<"incomplete">>({ kind, missing: texts }, {}),
  });
})();

/** A trace with the traces below it. */
export const traceForm: form.Form = /* @__PURE__ */ (() => {
  const input = { name: form.textForm, value: form.textForm };
  const below: form.Form = (value, depth, seen) => traceForm(value, depth, seen);
  return form.recordForm<Trace>(
    {
      rule: form.textForm,
      label: form.localizedForm,
      operation: operationForm,
      inputs: form.listForm(form.recordForm<TraceInput>(input, {})),
      parameters: form.listForm(
        form.recordForm<TraceParameter>({ ...input, source: form.sourceForm }, {}),
      ),
      children: form.listForm(below),
    },
    { rounding: roundingForm, value: figureForm },
  );
})();

/** What a careful reader would ask. */
export const findingForm: form.Form = /* @__PURE__ */ (() =>
  form.recordForm<ScoreFinding>(
    {
      code: form.textForm,
      severity: form.wordForm("error", "warning", "info"),
      message: form.localizedForm,
      node: form.textForm,
    },
    { span: form.spanForm },
  ))();

/** Refuses what is no trace, all the way down: traces come back from stores. */
export function requireTrace(trace: unknown, call: string): void {
  form.requireForm(trace, traceForm, "the trace of a result", call);
}
