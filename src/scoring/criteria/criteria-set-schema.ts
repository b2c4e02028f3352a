import * as z from "zod/mini";
import { en } from "zod/locales";
import type { Confidence } from "../../text/index.js";
import { isPlainDate, type PlainDate } from "../../time/index.js";
import type { RoundingMode } from "../rounding.js";
import type { DeductionRule, Metric, ScoringRule } from "../rule/rule.js";
import type { Band, BandTable } from "./bands.js";
import type {
  CriteriaField,
  CriteriaSetInput,
  Criterion,
  FieldRole,
  NotApplicableTreatment,
  ScoredNode,
} from "./criteria-set.js";

const english = /* @__PURE__ */ (() => en().localeError)();

/** Each name of a union, so that one that is missing does not compile. */
type Each<Names extends string> = { readonly [Name in Names]: Name };

const source = /* @__PURE__ */ (() =>
  z.strictObject({
    document: z.string().check(z.minLength(1)),
    article: z.exactOptional(z.string()),
    url: z.exactOptional(z.string()),
    confidence: z.enum<Each<Confidence>>({
      verified: "verified",
      reported: "reported",
      inferred: "inferred",
      unverified: "unverified",
    }),
  }))();

const localizedText = /* @__PURE__ */ (() => z.strictObject({ vi: z.string(), en: z.string() }))();
const name = /* @__PURE__ */ (() => z.union([z.string().check(z.minLength(1)), localizedText]))();
const code = /* @__PURE__ */ (() => z.string().check(z.minLength(1)))();
const positive = /* @__PURE__ */ (() => z.number().check(z.positive()))();

const rounding = /* @__PURE__ */ (() =>
  z.strictObject({
    mode: z.enum<Each<RoundingMode>>({
      "half-up": "half-up",
      "half-even": "half-even",
      truncate: "truncate",
    }),
    digits: z.int().check(z.minimum(0), z.maximum(15)),
  }))();

const interval = /* @__PURE__ */ (() => ({
  min: z.nullable(z.number()),
  minInclusive: z.boolean(),
  max: z.nullable(z.number()),
  maxInclusive: z.boolean(),
}))();

const share = /* @__PURE__ */ (() =>
  z.strictObject({ share: z.number().check(z.minimum(0), z.maximum(1)) }))();
const points = /* @__PURE__ */ (() => z.union([z.number(), share]))();

const amount = /* @__PURE__ */ (() => z.exactOptional(z.number()))();

const proportional = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal("proportional"),
    of: positive,
    points: amount,
    cap: amount,
    rounding: z.exactOptional(rounding),
  }))();

const label = /* @__PURE__ */ (() => z.exactOptional(z.string()))();

const tier = /* @__PURE__ */ (() =>
  z.union([
    z.strictObject({ ...interval, label, points }),
    z.strictObject({ ...interval, label, formula: proportional }),
  ]))();

const level = /* @__PURE__ */ (() =>
  z.strictObject({
    key: code,
    label: z.string(),
    points: z.union([z.number(), share, z.strictObject({ upTo: z.number() })]),
  }))();

const linePoint = /* @__PURE__ */ (() =>
  z.strictObject({ figure: z.number(), points: z.number() }))();

/** A schema for each kind of rule. */
const simpleRules = /* @__PURE__ */ (() => ({
  boolean: z.strictObject({ kind: z.literal("boolean"), points, otherwise: z.number(), label }),
  levels: z.strictObject({ kind: z.literal("levels"), levels: z.array(level) }),
  tiers: z.strictObject({
    kind: z.literal("tiers"),
    metric: z.enum<Each<Metric>>({ percent: "percent", count: "count", points: "points" }),
    tiers: z.array(tier),
    otherwise: amount,
  }),
  conjunction: z.strictObject({
    kind: z.literal("conjunction"),
    allOf: z.array(z.string()),
    points,
    otherwise: z.number(),
  }),
  countTimes: z.strictObject({
    kind: z.literal("countTimes"),
    pointsEach: z.number(),
    cap: amount,
  }),
  deduction: z.strictObject({
    kind: z.literal("deduction"),
    points: z.number(),
    per: z.exactOptional(
      z.enum<Each<DeductionRule["per"] & string>>({ occurrence: "occurrence", day: "day" }),
    ),
    first: z.exactOptional(z.strictObject({ upTo: positive, points: z.number() })),
    from: amount,
    floor: amount,
    cap: amount,
  }),
  proportional,
  linear: z.strictObject({ kind: z.literal("linear"), from: linePoint, to: linePoint }),
  survey: z.strictObject({ kind: z.literal("survey") }),
  externalIndex: z.strictObject({ kind: z.literal("externalIndex"), index: code, of: positive }),
}))() satisfies Readonly<Record<Exclude<ScoringRule["kind"], "cases">, unknown>>;

const rule = /* @__PURE__ */ (() => {
  const { boolean, ...others } = simpleRules;
  const simple = [boolean, ...Object.values(others)] as const;
  const each = z.strictObject({ when: code, rule: z.discriminatedUnion("kind", simple) });
  const cases = z.strictObject({ kind: z.literal("cases"), cases: z.array(each) });
  return z.discriminatedUnion("kind", [...simple, cases]);
})();

const treatment = /* @__PURE__ */ (() =>
  z.enum<Each<NotApplicableTreatment>>({
    reduceMaximum: "reduceMaximum",
    rescale: "rescale",
    giveMaximum: "giveMaximum",
  }))();
const flag = /* @__PURE__ */ (() => z.exactOptional(z.literal(true)))();

const scoredNode: z.ZodMiniType<ScoredNode> = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name,
    maximum: z.exactOptional(positive),
    rule,
    notApplicable: z.exactOptional(treatment),
  }))();

const groupedCriterion: z.ZodMiniType<Criterion> = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name,
    maximum: z.exactOptional(positive),
    components: z.array(scoredNode).check(z.minLength(1)),
    capped: flag,
    partial: flag,
  }))();

const field: z.ZodMiniType<CriteriaField> = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name,
    role: z.exactOptional(
      z.enum<Each<FieldRole>>({ base: "base", bonus: "bonus", deduction: "deduction" }),
    ),
    maximum: z.exactOptional(positive),
    criteria: z.array(z.union([scoredNode, groupedCriterion])).check(z.minLength(1)),
    capped: flag,
    partial: flag,
  }))();

const band: z.ZodMiniType<Band> = /* @__PURE__ */ (() =>
  z.strictObject({ ...interval, key: code, label: localizedText }))();

const bands: z.ZodMiniType<BandTable> = /* @__PURE__ */ (() =>
  z.strictObject({
    on: z.enum<Each<BandTable["on"]>>({ points: "points", percent: "percent" }),
    bands: z.array(band).check(z.minLength(1)),
    source,
  }))();

const date = /* @__PURE__ */ (() =>
  z.custom<PlainDate>(isPlainDate, { error: "expected a date written YYYY-MM-DD" }))();

/** The shape of a criteria set; unknown keys are refused at every level. */
const criteriaSetSchema: z.ZodMiniType<CriteriaSetInput> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: code,
    title: name,
    source,
    validity: z.exactOptional(z.strictObject({ from: date, to: z.exactOptional(date) })),
    maximum: positive,
    bonusMaximum: z.exactOptional(positive),
    fields: z.array(field).check(z.minLength(1)),
    notApplicable: z.exactOptional(treatment),
    bands: z.exactOptional(bands),
    rounding: z.exactOptional(rounding),
    partial: flag,
  }))();

/** Takes a set in as it came, its errors said in English. */
export function parseCriteriaSet(input: unknown): z.core.util.SafeParseResult<CriteriaSetInput> {
  return criteriaSetSchema.safeParse(input, { error: english });
}
