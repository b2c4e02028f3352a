import * as z from "zod/mini";
import { en } from "zod/locales";
import type { Confidence } from "../../text/index.js";
import { isPlainDate, type PlainDate } from "../../time/index.js";
import type { RoundingMode } from "../rounding.js";
import type { DeductionRule, Metric, ScoringRule } from "../rule/rule.js";
import type { BandTable } from "./bands.js";
import type {
  CriteriaField,
  CriteriaSetInput,
  FieldRole,
  NotApplicableTreatment,
} from "./criteria-set.js";

const english = /* @__PURE__ */ (() => en().localeError)();

/** Each name of a union, so that one that is missing does not compile. */
type Each<Names extends string> = { readonly [Name in Names]: Name };

/** The shapes that others are made of. */
const shapes = /* @__PURE__ */ (() => {
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
  const mode = z.enum<Each<RoundingMode>>({
    "half-up": "half-up",
    "half-even": "half-even",
    truncate: "truncate",
  });
  const treatment = z.enum<Each<NotApplicableTreatment>>({
    reduceMaximum: "reduceMaximum",
    rescale: "rescale",
    giveMaximum: "giveMaximum",
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
    rounding: z.exactOptional(
      z.strictObject({ mode, digits: z.int().check(z.minimum(0), z.maximum(15)) }),
    ),
    notApplicable: z.exactOptional(treatment),
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

const field: z.ZodMiniType<CriteriaField> = /* @__PURE__ */ (() => {
  const { code, name, maximum, notApplicable, flag } = shapes;
  const { boolean, ...others } = simpleRules;
  const simple = [boolean, ...Object.values(others)] as const;
  const each = z.strictObject({ when: code, rule: z.discriminatedUnion("kind", simple) });
  const cases = ruleOf("cases", { cases: z.array(each) });
  const rule = z.discriminatedUnion("kind", [...simple, cases]);
  const scored = z.strictObject({ code, name, maximum, rule, notApplicable });
  const whole = { code, name, maximum, capped: flag, partial: flag };
  const components = z.array(scored).check(z.minLength(1));
  const criterion = z.union([scored, z.strictObject({ ...whole, components })]);
  const role = z.enum<Each<FieldRole>>({ base: "base", bonus: "bonus", deduction: "deduction" });
  const criteria = z.array(criterion).check(z.minLength(1));
  return z.strictObject({ ...whole, role: z.exactOptional(role), criteria });
})();

/** The shape of a criteria set; unknown keys are refused at every level. */
const criteriaSetSchema: z.ZodMiniType<CriteriaSetInput> = /* @__PURE__ */ (() => {
  const { code, name, source, positive, maximum, notApplicable, rounding, flag } = shapes;
  const { interval, localizedText } = shapes;
  const date = z.custom<PlainDate>(isPlainDate, { error: "expected a date written YYYY-MM-DD" });
  const band = z.strictObject({ ...interval, key: code, label: localizedText });
  const bands = z.strictObject({
    on: z.enum<Each<BandTable["on"]>>({ points: "points", percent: "percent" }),
    of: z.exactOptional(
      z.enum<Each<NonNullable<BandTable["of"]>>>({
        maximum: "maximum",
        "maximum-and-bonus": "maximum-and-bonus",
      }),
    ),
    bands: z.array(band).check(z.minLength(1)),
    source,
  });
  return z.strictObject({
    id: code,
    title: name,
    source,
    validity: z.exactOptional(z.strictObject({ from: date, to: z.exactOptional(date) })),
    maximum: positive,
    bonusMaximum: maximum,
    fields: z.array(field).check(z.minLength(1)),
    notApplicable,
    bands: z.exactOptional(bands),
    rounding,
    partial: flag,
  });
})();

/** Takes a set in as it came, its errors said in English. */
export function parseCriteriaSet(input: unknown): z.core.util.SafeParseResult<CriteriaSetInput> {
  return criteriaSetSchema.safeParse(input, { error: english });
}
