import * as z from "zod/mini";
import type { ScoreFinding } from "./findings.js";
import { SCORE_FINDINGS, type ScoreFindingCode } from "./data/score-findings.js";
import { RULE_FINDINGS } from "./data/rule-findings.js";
import { roundingSchema, shapes, type Each } from "./rule/rule-schema.js";
import type { Trace, TraceOperation } from "./trace.js";

type Of<Kind> = Extract<TraceOperation, { readonly kind: Kind }>;

const operation: z.ZodMiniType<TraceOperation> = /* @__PURE__ */ (() => {
  const texts = z.array(z.string());
  const plain = z.strictObject({
    kind: z.enum<Each<Exclude<TraceOperation["kind"], "tier" | "lookup" | "incomplete">>>({
      given: "given",
      parameter: "parameter",
      sum: "sum",
      product: "product",
      least: "least",
      greatest: "greatest",
      difference: "difference",
      quotient: "quotient",
      "square-root": "square-root",
      "all-of": "all-of",
      percentile: "percentile",
      collection: "collection",
    }),
  });
  const intervals = z.array(z.strictObject(shapes.interval));
  const tier: z.ZodMiniType<Of<"tier">> = z.strictObject({ kind: z.literal("tier"), intervals });
  const lookup: z.ZodMiniType<Of<"lookup">> = z.strictObject({
    kind: z.literal("lookup"),
    keys: texts,
  });
  const incomplete: z.ZodMiniType<Of<"incomplete">> = z.strictObject({
    kind: z.literal("incomplete"),
    missing: texts,
  });
  return z.union([plain, tier, lookup, incomplete]);
})();

/** The schema of a trace with the traces below it. */
export const traceSchema: z.ZodMiniType<Trace> = /* @__PURE__ */ (() => {
  const input = { name: z.string(), value: z.string() };
  return z.strictObject({
    rule: z.string(),
    label: shapes.localizedText,
    operation,
    inputs: z.array(z.strictObject(input)),
    parameters: z.array(z.strictObject({ ...input, source: shapes.source })),
    rounding: z.exactOptional(roundingSchema),
    value: z.exactOptional(z.string().check(z.regex(/^-?\d+(?:\.\d+|\/0*[1-9]\d*)?$/))),
    children: z.array(z.lazy(() => traceSchema)),
  });
})();

/** The codes of all findings about scores. */
const CODES = /* @__PURE__ */ (() =>
  new Set([...Object.keys(SCORE_FINDINGS), ...Object.keys(RULE_FINDINGS), "counts-do-not-fit"]))();

/** The schema of a finding about scores. */
export const scoreFindingSchema: z.ZodMiniType<ScoreFinding> = /* @__PURE__ */ (() => {
  const offset = z.int().check(z.minimum(0));
  return z.strictObject({
    node: z.string(),
    code: z.custom<ScoreFindingCode>((code) => typeof code === "string" && CODES.has(code)),
    severity: z.enum(["error", "warning", "info"]),
    message: shapes.localizedText,
    span: z.exactOptional(z.strictObject({ start: offset, end: offset })),
  });
})();
