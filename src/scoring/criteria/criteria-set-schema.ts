import * as z from "zod/mini";
import { en } from "zod/locales";
import { isPlainDate, type PlainDate } from "../../time/index.js";
import { ruleSchema, shapes, type Each } from "../rule/rule-schema.js";
import { scoreFindingSchema } from "../trace-schema.js";
import type { Band, BandTable } from "./bands.js";
import type { CriteriaField, CriteriaSet, CriteriaSetInput, FieldRole } from "./criteria-set.js";

const english = /* @__PURE__ */ (() => en().localeError)();

/** What a field does to the total. */
export const roleSchema: z.ZodMiniType<FieldRole> = /* @__PURE__ */ (() =>
  z.enum<Each<FieldRole>>({ base: "base", bonus: "bonus", deduction: "deduction" }))();

/** A band of totals. */
export const bandSchema: z.ZodMiniType<Band> = /* @__PURE__ */ (() =>
  z.strictObject({ ...shapes.interval, key: shapes.code, label: shapes.localizedText }))();

/** The bands of a set. */
export const bandTableSchema: z.ZodMiniType<BandTable> = /* @__PURE__ */ (() =>
  z.strictObject({
    on: z.enum<Each<BandTable["on"]>>({ points: "points", percent: "percent" }),
    of: z.exactOptional(
      z.enum<Each<NonNullable<BandTable["of"]>>>({
        maximum: "maximum",
        "maximum-and-bonus": "maximum-and-bonus",
      }),
    ),
    bands: z.array(bandSchema).check(z.minLength(1)),
    source: shapes.source,
  }))();

/** A day. */
export const daySchema: z.ZodMiniType<PlainDate> = /* @__PURE__ */ (() =>
  z.custom<PlainDate>(isPlainDate, { error: "expected a date written YYYY-MM-DD" }))();

/** A field of a set with its criteria. */
export const fieldSchema: z.ZodMiniType<CriteriaField> = /* @__PURE__ */ (() => {
  const { code, name, maximum, notApplicable, flag } = shapes;
  const source = z.exactOptional(shapes.source);
  const scored = z.strictObject({ code, name, maximum, rule: ruleSchema, notApplicable, source });
  const whole = { code, name, maximum, capped: flag, partial: flag };
  const components = z.array(scored).check(z.minLength(1));
  const criterion = z.union([scored, z.strictObject({ ...whole, components })]);
  const criteria = z.array(criterion).check(z.minLength(1));
  return z.strictObject({ ...whole, role: z.exactOptional(roleSchema), criteria });
})();

/** What a set says of itself. */
const input = /* @__PURE__ */ (() => {
  const { code, name, source, positive, maximum, notApplicable, rounding, flag } = shapes;
  return {
    id: code,
    title: name,
    source,
    validity: z.exactOptional(z.strictObject({ from: daySchema, to: z.exactOptional(daySchema) })),
    maximum: positive,
    bonusMaximum: maximum,
    fields: z.array(fieldSchema).check(z.minLength(1)),
    notApplicable,
    bands: z.exactOptional(bandTableSchema),
    rounding,
    partial: flag,
  };
})();

/**
 * The strict schema of what {@link defineCriteriaSet} takes, for sets that come from outside: a
 * store, a request, a file. Unknown keys are refused at every level. Whether the points of a set
 * add up is what `defineCriteriaSet` says.
 *
 * @example
 * ```ts
 * import { criteriaSetInputSchema } from "chiso/scoring";
 * criteriaSetInputSchema.safeParse({ id: "x" }).success; // false
 * ```
 */
export const criteriaSetInputSchema: z.ZodMiniType<CriteriaSetInput> = /* @__PURE__ */ (() =>
  z.strictObject(input))();

/**
 * The strict schema of a {@link CriteriaSet}, as {@link defineCriteriaSet} gives it, for sets that
 * come back from a store.
 *
 * @example
 * ```ts
 * import { criteriaSetSchema } from "chiso/scoring";
 * criteriaSetSchema.safeParse({ id: "x" }).success; // false
 * ```
 */
export const criteriaSetSchema: z.ZodMiniType<CriteriaSet> = /* @__PURE__ */ (() =>
  z.strictObject({ ...input, findings: z.array(scoreFindingSchema) }))();

/** Takes a set in as it came, its errors said in English. */
export function parseCriteriaSet(given: unknown): z.core.util.SafeParseResult<CriteriaSetInput> {
  return criteriaSetInputSchema.safeParse(given, { error: english });
}
