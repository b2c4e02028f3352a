import * as z from "zod";
import { isPlainDate, type PlainDate } from "../../time/index.js";
import type { Band, BandTable } from "./bands.js";
import type { CriteriaField, CriteriaSetInput, Criterion, ScoredNode } from "./criteria-set.js";

const source = /* @__PURE__ */ (() =>
  z.strictObject({
    document: z.string().min(1),
    article: z.exactOptional(z.string()),
    url: z.exactOptional(z.string()),
    confidence: z.enum(["verified", "reported", "inferred", "unverified"]),
  }))();

const localizedText = /* @__PURE__ */ (() => z.strictObject({ vi: z.string(), en: z.string() }))();
const name = /* @__PURE__ */ (() => z.union([z.string().min(1), localizedText]))();
const code = /* @__PURE__ */ (() => z.string().min(1))();
const positive = /* @__PURE__ */ (() => z.number().positive())();

const rounding = /* @__PURE__ */ (() =>
  z.strictObject({
    mode: z.enum(["half-up", "half-even", "truncate"]),
    digits: z.int().min(0).max(15),
  }))();

const interval = /* @__PURE__ */ (() => ({
  min: z.number().nullable(),
  minInclusive: z.boolean(),
  max: z.number().nullable(),
  maxInclusive: z.boolean(),
}))();

const share = /* @__PURE__ */ (() => z.strictObject({ share: z.number().min(0).max(1) }))();
const points = /* @__PURE__ */ (() => z.union([z.number(), share]))();

const proportional = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal("proportional"),
    of: positive,
    points: z.exactOptional(z.number()),
    cap: z.exactOptional(z.number()),
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

const simpleRules = /* @__PURE__ */ (() =>
  [
    z.strictObject({ kind: z.literal("boolean"), points, otherwise: z.number(), label }),
    z.strictObject({ kind: z.literal("levels"), levels: z.array(level) }),
    z.strictObject({
      kind: z.literal("tiers"),
      metric: z.enum(["percent", "count", "points"]),
      tiers: z.array(tier),
      otherwise: z.exactOptional(z.number()),
    }),
    z.strictObject({
      kind: z.literal("conjunction"),
      allOf: z.array(z.string()),
      points,
      otherwise: z.number(),
    }),
    z.strictObject({
      kind: z.literal("countTimes"),
      pointsEach: z.number(),
      cap: z.exactOptional(z.number()),
    }),
    z.strictObject({
      kind: z.literal("deduction"),
      points: z.number(),
      per: z.exactOptional(z.enum(["occurrence", "day"])),
      first: z.exactOptional(z.strictObject({ upTo: positive, points: z.number() })),
      from: z.exactOptional(z.number()),
      floor: z.exactOptional(z.number()),
      cap: z.exactOptional(z.number()),
    }),
    proportional,
    z.strictObject({ kind: z.literal("linear"), from: linePoint, to: linePoint }),
    z.strictObject({ kind: z.literal("survey") }),
    z.strictObject({ kind: z.literal("externalIndex"), index: code, of: positive }),
  ] as const)();

const rule = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [
    ...simpleRules,
    z.strictObject({
      kind: z.literal("cases"),
      cases: z.array(
        z.strictObject({ when: code, rule: z.discriminatedUnion("kind", simpleRules) }),
      ),
    }),
  ]))();

const treatment = /* @__PURE__ */ (() => z.enum(["reduceMaximum", "rescale", "giveMaximum"]))();
const flag = /* @__PURE__ */ (() => z.exactOptional(z.literal(true)))();

const scoredNode: z.ZodType<ScoredNode> = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name,
    maximum: z.exactOptional(positive),
    rule,
    notApplicable: z.exactOptional(treatment),
  }))();

const groupedCriterion: z.ZodType<Criterion> = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name,
    maximum: z.exactOptional(positive),
    components: z.array(scoredNode).min(1),
    capped: flag,
    partial: flag,
  }))();

const field: z.ZodType<CriteriaField> = /* @__PURE__ */ (() =>
  z.strictObject({
    code,
    name,
    role: z.exactOptional(z.enum(["base", "bonus", "deduction"])),
    maximum: z.exactOptional(positive),
    criteria: z.array(z.union([scoredNode, groupedCriterion])).min(1),
    capped: flag,
    partial: flag,
  }))();

const band: z.ZodType<Band> = /* @__PURE__ */ (() =>
  z.strictObject({ ...interval, key: code, label: localizedText }))();

const bands: z.ZodType<BandTable> = /* @__PURE__ */ (() =>
  z.strictObject({ on: z.enum(["points", "percent"]), bands: z.array(band).min(1), source }))();

const date = /* @__PURE__ */ (() =>
  z.custom<PlainDate>(isPlainDate, { error: "expected a date written YYYY-MM-DD" }))();

/** The shape of a criteria set; unknown keys are refused at every level. */
export const criteriaSetSchema: z.ZodType<CriteriaSetInput> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: code,
    title: name,
    source,
    validity: z.exactOptional(z.strictObject({ from: date, to: z.exactOptional(date) })),
    maximum: positive,
    bonusMaximum: z.exactOptional(positive),
    fields: z.array(field).min(1),
    notApplicable: z.exactOptional(treatment),
    bands: z.exactOptional(bands),
    rounding: z.exactOptional(rounding),
    partial: flag,
  }))();
