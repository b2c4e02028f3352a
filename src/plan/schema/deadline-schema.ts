import * as z from "zod";
import type * as deadlines from "../../deadline/index.js";
import { allOf, findingSchema, flag, optionalText, spanSchema, text } from "./finding-schema.js";

/*
 * Deadlines inside stored plans. The deadline room itself stays free of zod, so that importing it
 * alone does not load a validator.
 */

const yearParts = /* @__PURE__ */ (() => ({
  year: z.int().exactOptional(),
  yearOffset: z.literal([-1, 0, 1]).exactOptional(),
  reportYear: flag,
}))();

const dayNumber = /* @__PURE__ */ (() => z.int().min(1).max(31))();
const month = /* @__PURE__ */ (() => z.int().min(1).max(12))();
const weekday = /* @__PURE__ */ (() => z.literal([1, 2, 3, 4, 5, 6, 7]))();
const weekNumber = /* @__PURE__ */ (() => z.literal([1, 2, 3, 4, 5, "last"]))();

/** A schema for each shape of period. */
const periods = /* @__PURE__ */ (() => ({
  day: z.strictObject({
    shape: z.literal("day"),
    day: z.union([dayNumber, z.enum(["last", "last-working"])]),
    month,
    order: z.literal("unknown").exactOptional(),
    ...yearParts,
  }),
  months: z.strictObject({
    shape: z.literal("months"),
    grain: z.enum(["month", "quarter", "half-year", "year", "range"]),
    first: month,
    last: month,
    part: z.enum(["start", "middle", "end"]).exactOptional(),
    ...yearParts,
  }),
  week: z.strictObject({ shape: z.literal("week"), week: weekNumber, month, ...yearParts }),
  lunar: z.strictObject({
    shape: z.literal("lunar"),
    day: z.int().min(1).max(30).exactOptional(),
    month,
    leap: flag,
    ...yearParts,
  }),
  years: z.strictObject({ shape: z.literal("years"), first: z.int(), last: z.int() }),
  "school-year": z.strictObject({ shape: z.literal("school-year"), first: z.int() }),
}))() satisfies Readonly<Record<deadlines.WrittenPeriod["shape"], unknown>>;

/** A period as written. */
export const periodSchema: z.ZodType<deadlines.WrittenPeriod> = /* @__PURE__ */ (() => {
  const { day, ...others } = periods;
  return z.discriminatedUnion("shape", [day, ...Object.values(others)]);
})();

const limits = /* @__PURE__ */ (() =>
  z
    .strictObject({ from: periodSchema.exactOptional(), to: periodSchema.exactOptional() })
    .exactOptional())();

/** In which month, and of which period, a rule has its day. */
const ruleMonth = /* @__PURE__ */ (() => ({
  month: z.union([month, z.enum(["first", "second", "last"])]).exactOptional(),
  in: z.enum(["this", "next", "previous"]).exactOptional(),
}))();
const roll = /* @__PURE__ */ (() =>
  z.enum(["following", "preceding", "nearest"]).exactOptional())();

const dueRule = /* @__PURE__ */ (() =>
  z.strictObject({
    side: z.enum(["on", "before", "by", "after"]),
    day: z.union([
      dayNumber,
      z.enum(["last", "last-working"]),
      z.strictObject({ weekday, week: weekNumber.exactOptional() }),
    ]),
    ...ruleMonth,
    time: optionalText,
    opens: z.strictObject({ day: dayNumber, ...ruleMonth }).exactOptional(),
    roll,
  }))();

/** How often something recurs. */
export const cadenceSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    unit: z.enum(["day", "week", "month", "quarter", "half-year", "year"]),
    interval: z.int().min(1),
  }))();

const eventOffset = /* @__PURE__ */ (() =>
  z.strictObject({
    amount: z.int().min(0),
    unit: z.enum(["hour", "day", "working-day", "week", "month", "year"]),
  }))();

/** The kinds of timing that say more than what they are; all others must stand in an enum. */
type TimingWithFields = "by" | "within" | "recurring" | "ongoing" | "event" | "reference";

/** What a clause says of time. */
export const timingSchema: z.ZodType<deadlines.Timing> = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("by"),
      moment: periodSchema,
      edge: z.enum(["start", "end"]),
      inclusive: z.boolean(),
      time: optionalText,
      approximate: flag,
      roll,
    }),
    z.strictObject({
      kind: z.literal("within"),
      period: periodSchema,
      until: periodSchema.exactOptional(),
      approximate: flag,
    }),
    z.strictObject({
      kind: z.literal("recurring"),
      every: z.union([cadenceSchema, z.literal("unspecified")]),
      times: z.int().min(1).exactOptional(),
      due: dueRule.exactOptional(),
      anchor: z
        .union([
          z.strictObject({ yearsEndingIn: z.array(z.int().min(0).max(9)).min(1) }),
          z.strictObject({ words: text }),
        ])
        .exactOptional(),
      limits,
    }),
    z.strictObject({ kind: z.literal("ongoing"), limits }),
    z.strictObject({
      kind: z.literal("event"),
      event: text,
      relation: z.enum(["when", "before", "during", "after"]),
      offset: eventOffset.exactOptional(),
    }),
    z.strictObject({ kind: z.literal("reference"), authority: text }),
    z.strictObject({
      kind: allOf<Exclude<deadlines.Timing["kind"], TimingWithFields>>()([
        ["unstated", "unrecognized"],
      ]),
    }),
  ]))();

const code = /* @__PURE__ */ (() =>
  allOf<deadlines.DeadlineFindingCode>()([
    ["deadline-impossible-date", "deadline-range-reversed", "deadline-years-disagree"],
    ["deadline-ambiguous-before", "deadline-unspecified-period", "deadline-missing-year"],
    ["deadline-text-left-over", "deadline-unrecognized", "deadline-start-unknown", "deadline-past"],
    ["deadline-numbers-disagree", "deadline-ambiguous-date", "deadline-partly-read"],
    ["deadline-alternatives", "deadline-extended", "deadline-times-disagree"],
    ["deadline-lunar-date", "deadline-lunar-unknown", "deadline-part-of-period"],
    ["deadline-term-range", "deadline-terms-disagree", "deadline-term-unclear"],
    ["deadline-event-unmatched", "deadline-several-times", "deadline-striven-for"],
    ["deadline-weekday-disagrees"],
  ]))();

/** A deadline as read from text. */
export const deadlineSchema: z.ZodType<deadlines.DeadlineExpression> = /* @__PURE__ */ (() =>
  z.strictObject({
    text,
    clauses: z.array(
      z.strictObject({
        timing: timingSchema,
        label: optionalText,
        span: spanSchema,
        was: timingSchema.exactOptional(),
      }),
    ),
    skipped: z.array(spanSchema),
    findings: z.array(findingSchema(code)),
  }))();
