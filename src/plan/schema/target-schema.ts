import * as z from "zod";
import type { Comparator, Target, TargetFindingCode, TargetUnit } from "../../target/index.js";
import { cadenceSchema, deadlineSchema } from "./deadline-schema.js";
import { allOf, findingSchema, spanSchema } from "./finding-schema.js";

/*
 * Targets inside stored plans. Like the deadline room, the target room itself stays free of zod.
 */

const bound = /* @__PURE__ */ (() => z.enum(["gte", "gt", "lte", "lt", "eq", "between"]))();

const interval = /* @__PURE__ */ (() =>
  z.strictObject({
    from: z.number(),
    to: z.number(),
    openFrom: z.literal(true).exactOptional(),
    openTo: z.literal(true).exactOptional(),
  }))();

/** The kinds of unit that say more than what they are; all others must stand in an enum. */
type UnitWithFields =
  "fraction" | "count" | "points" | "rank" | "grade" | "duration" | "money" | "measure";

const unit: z.ZodType<TargetUnit> = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: allOf<Exclude<TargetUnit["kind"], UnitWithFields>>()([
        [
          "percent",
          "percentage-point",
          "places",
          "group",
          "factor",
          "date",
          "index",
          "requirement",
        ],
      ]),
    }),
    z.strictObject({ kind: z.literal("fraction"), of: z.number() }),
    z.strictObject({
      kind: z.literal("count"),
      counted: z.string(),
      of: z.number().exactOptional(),
    }),
    z.strictObject({ kind: z.literal("points"), maximum: z.number().exactOptional() }),
    z.strictObject({
      kind: z.literal("rank"),
      field: z.number().exactOptional(),
      among: z.string().exactOptional(),
      from: z.literal("bottom").exactOptional(),
    }),
    z.strictObject({
      kind: z.literal("grade"),
      scale: z.enum(["procedure-handling", "staff", "papi-group"]),
    }),
    z.strictObject({
      kind: z.literal("duration"),
      unit: allOf<Extract<TargetUnit, { kind: "duration" }>["unit"]>()([
        ["second", "minute", "hour", "day", "working-day", "week", "month", "quarter", "year"],
      ]),
    }),
    z.strictObject({ kind: z.enum(["money", "measure"]), name: z.string() }),
  ]))();

const code = /* @__PURE__ */ (() =>
  allOf<TargetFindingCode>()([
    ["target-unreadable", "target-more-than-one", "target-ambiguous-number"],
    ["target-bounds-disagree", "target-interval-reversed", "target-numbers-disagree"],
    ["target-no-comparator", "target-role-inferred", "target-no-figure"],
  ]))();

/** A target as read from text. */
export const targetSchema: z.ZodType<Target> = /* @__PURE__ */ (() =>
  z.strictObject({
    readable: z.literal(true),
    text: z.string(),
    span: spanSchema,
    boundSpan: spanSchema,
    metric: z.string(),
    comparator: allOf<Comparator>()([
      ["gte", "gt", "lte", "lt", "eq", "reach", "between", "all"],
      ["increase", "decrease", "rank", "due"],
    ]),
    value: z.union([z.number(), z.string()]).exactOptional(),
    interval: interval.exactOptional(),
    unit,
    extent: allOf<NonNullable<Target["extent"]>>()([
      ["gte", "gt", "lte", "lt", "eq", "reach", "between"],
    ]).exactOptional(),
    direction: z.enum(["increase", "decrease", "keep"]).exactOptional(),
    approximate: z.literal(true).exactOptional(),
    denominator: z.string().exactOptional(),
    per: cadenceSchema.exactOptional(),
    perUnit: z.string().exactOptional(),
    forEach: z
      .strictObject({
        text: z.string(),
        comparator: z.enum(["all", "gte", "gt", "reach"]),
        value: z.number(),
      })
      .exactOptional(),
    baseline: z
      .strictObject({
        text: z.string(),
        year: z.int().exactOptional(),
        value: z.number().exactOptional(),
      })
      .exactOptional(),
    filter: z
      .strictObject({
        text: z.string(),
        of: z.string(),
        comparator: bound,
        value: z.number().exactOptional(),
        interval: interval.exactOptional(),
      })
      .exactOptional(),
    exception: z.string().exactOptional(),
    deadline: deadlineSchema.exactOptional(),
    modality: z.literal("strive").exactOptional(),
    role: allOf<Target["role"]>()([["target", "reported", "baseline"]]),
    findings: z.array(findingSchema(code)),
  }))();
