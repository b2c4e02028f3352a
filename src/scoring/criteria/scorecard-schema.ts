import * as z from "zod/mini";
import type { CriterionEvidence, SimpleEvidence } from "../rule/evidence.js";
import {
  roundingSchema,
  ruleSchema,
  shapes,
  treatmentSchema,
  type Each,
} from "../rule/rule-schema.js";
import { scoreFindingSchema, traceSchema } from "../trace-schema.js";
import {
  bandSchema,
  bandTableSchema,
  daySchema,
  fieldSchema,
  roleSchema,
} from "./criteria-set-schema.js";
import type * as cards from "./scorecard.js";

const evidence: z.ZodMiniType<CriterionEvidence> = /* @__PURE__ */ (() => {
  const amount = z.union([z.number(), z.string()]);
  const simple: z.ZodMiniType<SimpleEvidence> = z.union([
    z.boolean(),
    amount,
    z.strictObject({ part: amount, whole: amount }),
    z.strictObject({ figure: amount }),
    z.strictObject({ level: z.string(), points: z.exactOptional(amount) }),
    z.strictObject({ conditions: z.record(z.string(), z.boolean()) }),
    z.strictObject({ points: amount }),
  ]);
  return z.union([simple, z.strictObject({ when: z.string(), evidence: simple })]);
})();

/** What every node of a card says. */
const node = /* @__PURE__ */ (() => ({
  code: z.string(),
  name: shapes.localizedText,
  points: z.number(),
  maximum: shapes.amount,
  percent: shapes.amount,
  trace: traceSchema,
}))();

const leaf: z.ZodMiniType<cards.LeafScore> = /* @__PURE__ */ (() =>
  z.strictObject({
    ...node,
    status: z.enum<Each<cards.LeafStatus>>({
      scored: "scored",
      missing: "missing",
      "not-applicable": "not-applicable",
      unscored: "unscored",
    }),
    treatment: z.exactOptional(treatmentSchema),
    selfAssessed: shapes.amount,
    appraised: shapes.amount,
    survey: shapes.amount,
    rule: ruleSchema,
    evidence: z.exactOptional(evidence),
    circumstance: z.exactOptional(z.string()),
  }))();

const field: z.ZodMiniType<cards.FieldScore> = /* @__PURE__ */ (() => {
  const criterion = z.strictObject({ ...node, leaves: z.array(leaf) });
  return z.strictObject({ ...node, role: roleSchema, criteria: z.array(criterion) });
})();

/**
 * The strict schema of a {@link Scorecard}, for cards that come back from a store or a request.
 * Unknown keys are refused. Whether its figures follow from its traces is what `replayTrace` says.
 *
 * @example
 * ```ts
 * import { scorecardSchema } from "chiso/scoring";
 * scorecardSchema.safeParse({ set: "x" }).success; // false
 * ```
 */
export const scorecardSchema: z.ZodMiniType<cards.Scorecard> = /* @__PURE__ */ (() => {
  const number = z.number();
  const stage = z.exactOptional(z.strictObject({ points: number, trace: traceSchema }));
  const stages = z.strictObject({ selfAssessed: stage, appraised: stage, survey: stage });
  const missing = z.strictObject({
    code: z.string(),
    name: shapes.localizedText,
    role: roleSchema,
    atStake: shapes.amount,
  });
  return z.strictObject({
    set: z.string(),
    fields: z.array(field),
    base: number,
    bonus: number,
    deductions: number,
    total: number,
    maximum: number,
    percent: shapes.amount,
    stages,
    band: z.exactOptional(bandSchema),
    nextBand: z.exactOptional(z.strictObject({ band: bandSchema, lacking: number })),
    bands: z.exactOptional(bandTableSchema),
    missing: z.array(missing),
    findings: z.array(scoreFindingSchema),
    trace: traceSchema,
  });
})();

/**
 * The schemas that stand inside those of this room, by the names of their types.
 *
 * @internal
 */
export const scoreParts: Readonly<Record<string, z.ZodMiniType>> = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ (() => ({
    BandTable: bandTableSchema,
    CriterionEvidence: evidence,
    LeafScore: leaf,
    CriteriaField: fieldSchema,
    LocalizedText: shapes.localizedText,
    PlainDate: daySchema,
    Rounding: roundingSchema,
    ScoreFinding: scoreFindingSchema,
    ScoringRule: ruleSchema,
    Source: shapes.source,
    Trace: traceSchema,
  }))(),
);
