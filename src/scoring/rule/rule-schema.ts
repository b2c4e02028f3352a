import * as z from "zod/mini";
import type { Confidence } from "../../text/index.js";
import type { NotApplicableTreatment } from "../criteria/criteria-set.js";
import type { Rounding, RoundingMode } from "../rounding.js";
import type { DeductionRule, Metric, ScoringRule } from "./rule.js";

/** Each name of a union, so that one that is missing does not compile. */
export type Each<Names extends string> = { readonly [Name in Names]: Name };

/** A way of rounding. */
export const roundingSchema: z.ZodMiniType<Rounding> = /* @__PURE__ */ (() =>
  z.strictObject({
    mode: z.enum<Each<RoundingMode>>({
      "half-up": "half-up",
      "half-even": "half-even",
      truncate: "truncate",
    }),
    digits: z.int().check(z.minimum(0), z.maximum(15)),
  }))();

/** What becomes of what does not apply. */
export const treatmentSchema: z.ZodMiniType<NotApplicableTreatment> = /* @__PURE__ */ (() =>
  z.enum<Each<NotApplicableTreatment>>({
    reduceMaximum: "reduceMaximum",
    rescale: "rescale",
    giveMaximum: "giveMaximum",
  }))();

/** The shapes that others are made of. */
export const shapes = /* @__PURE__ */ (() => {
  const text = z.string().check(z.minLength(1));
  const localizedText = z.strictObject({ vi: z.string(), en: z.string() });
  const positive = z.number().check(z.positive());
  const share = z.strictObject({ share: z.number().check(z.minimum(0), z.maximum(1)) });
  const source = z.strictObject({
    document: text,
    article: z.exactOptional(z.string()),
    url: z.exactOptional(z.string()),
    confidence: z.enum<Each<Confidence>>({
      verified: "verified",
      reported: "reported",
      inferred: "inferred",
      unverified: "unverified",
    }),
  });
  return {
    code: text,
    localizedText,
    name: z.union([text, localizedText]),
    source,
    positive,
    maximum: z.exactOptional(positive),
    amount: z.exactOptional(z.number()),
    share,
    points: z.union([z.number(), share]),
    interval: {
      min: z.nullable(z.number()),
      minInclusive: z.boolean(),
      max: z.nullable(z.number()),
      maxInclusive: z.boolean(),
    },
    label: z.exactOptional(z.string()),
    rounding: z.exactOptional(roundingSchema),
    notApplicable: z.exactOptional(treatmentSchema),
    flag: z.exactOptional(z.literal(true)),
  };
})();

/** A rule of the given kind, with what it says. */
function ruleOf<Kind extends ScoringRule["kind"], Parts extends z.core.$ZodShape>(
  kind: Kind,
  parts: Parts,
): z.ZodMiniObject<{ kind: z.ZodMiniLiteral<Kind> } & Parts, z.core.$strict> {
  return z.strictObject({ kind: z.literal(kind), ...parts });
}

/** A schema for each kind of rule. */
const simpleRules = /* @__PURE__ */ (() => {
  const { amount, code, interval, label, points, positive, rounding, share } = shapes;
  const number = z.number();
  const proportional = ruleOf("proportional", {
    of: positive,
    points: amount,
    cap: amount,
    rounding,
  });
  const tier = z.union([
    z.strictObject({ ...interval, label, points }),
    z.strictObject({ ...interval, label, formula: proportional }),
  ]);
  const upTo = z.strictObject({ upTo: number, atLeast: z.exactOptional(number) });
  const level = z.strictObject({
    key: code,
    label: z.string(),
    points: z.union([number, share, upTo]),
  });
  const linePoint = z.strictObject({ figure: number, points: number });
  const metric = z.enum<Each<Metric>>({
    percent: "percent",
    count: "count",
    points: "points",
    days: "days",
  });
  const per = z.enum<Each<DeductionRule["per"] & string>>({ occurrence: "occurrence", day: "day" });
  const first = z.strictObject({ upTo: positive, points: number });
  return {
    boolean: ruleOf("boolean", { points, otherwise: number, label }),
    levels: ruleOf("levels", { levels: z.array(level) }),
    tiers: ruleOf("tiers", { metric, tiers: z.array(tier), otherwise: amount }),
    conjunction: ruleOf("conjunction", { allOf: z.array(z.string()), points, otherwise: number }),
    countTimes: ruleOf("countTimes", { pointsEach: number, cap: amount }),
    deduction: ruleOf("deduction", {
      points: number,
      per: z.exactOptional(per),
      first: z.exactOptional(first),
      from: amount,
      floor: amount,
      cap: amount,
      beyond: z.exactOptional(z.strictObject({ above: number, points: number })),
    }),
    proportional,
    linear: ruleOf("linear", { from: linePoint, to: linePoint }),
    survey: ruleOf("survey", {}),
    externalIndex: ruleOf("externalIndex", { index: code, of: positive }),
  };
})() satisfies Readonly<Record<Exclude<ScoringRule["kind"], "cases">, unknown>>;

/** The schema of every rule but cases, that of conditions apart. */
const listed = /* @__PURE__ */ (() => {
  const { boolean, ...others } = simpleRules;
  return [boolean, ...Object.values(others)] as const;
})();

/** The schema of a rule. */
export const ruleSchema: z.ZodMiniType<ScoringRule> = /* @__PURE__ */ (() => {
  const simple = z.discriminatedUnion("kind", listed);
  const each = z.strictObject({ when: shapes.code, rule: simple });
  return z.discriminatedUnion("kind", [...listed, ruleOf("cases", { cases: z.array(each) })]);
})();
