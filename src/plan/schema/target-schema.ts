import * as z from "zod";
import type { Comparator, Target, TargetFindingCode, TargetUnit } from "../../target/index.js";
import { cadenceSchema, deadlineSchema } from "./deadline-schema.js";
import {
  allOf,
  findingSchema,
  flag,
  optionalNumber,
  optionalText,
  spanSchema,
  text,
} from "./finding-schema.js";

/*
 * Targets inside stored plans. Like the deadline room, the target room itself stays free of zod.
 */

const bound = /* @__PURE__ */ (() => z.enum(["gte", "gt", "lte", "lt", "eq", "between"]))();

const interval = /* @__PURE__ */ (() =>
  z.strictObject({ from: z.number(), to: z.number(), openFrom: flag, openTo: flag }))();

const scale = /* @__PURE__ */ (() => z.enum(["procedure-handling", "staff", "papi-group"]))();

/** The kinds of unit that say more than what they are; all others must stand in an enum. */
type UnitWithFields =
  "fraction" | "count" | "points" | "rank" | "grade" | "duration" | "money" | "measure";

const unit: z.ZodType<TargetUnit> = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: allOf<Exclude<TargetUnit["kind"], UnitWithFields>>()([
        ["percent", "percentage-point", "places", "group"],
        ["factor", "date", "index", "requirement"],
      ]),
    }),
    z.strictObject({ kind: z.literal("fraction"), of: z.number() }),
    z.strictObject({ kind: z.literal("count"), counted: text, of: optionalNumber }),
    z.strictObject({ kind: z.literal("points"), maximum: optionalNumber }),
    z.strictObject({
      kind: z.literal("rank"),
      field: optionalNumber,
      among: optionalText,
      from: z.literal("bottom").exactOptional(),
    }),
    z.strictObject({ kind: z.literal("grade"), scale }),
    z.strictObject({
      kind: z.literal("duration"),
      unit: allOf<Extract<TargetUnit, { kind: "duration" }>["unit"]>()([
        ["second", "minute", "hour", "day", "working-day", "week", "month", "quarter", "year"],
      ]),
    }),
    z.strictObject({ kind: z.enum(["money", "measure"]), name: text }),
  ]))();

const code = /* @__PURE__ */ (() =>
  allOf<TargetFindingCode>()([
    ["target-unreadable", "target-more-than-one", "target-ambiguous-number"],
    ["target-bounds-disagree", "target-interval-reversed", "target-numbers-disagree"],
    ["target-no-comparator", "target-role-inferred", "target-no-figure"],
    ["target-figure-aside"],
    ["target-time-unclear"],
  ]))();

/** A target as read from text. */
export const targetSchema: z.ZodType<Target> = /* @__PURE__ */ (() =>
  z.strictObject({
    readable: z.literal(true),
    text,
    span: spanSchema,
    boundSpan: spanSchema,
    metric: text,
    comparator: allOf<Comparator>()([
      ["gte", "gt", "lte", "lt", "eq", "reach", "between", "all"],
      ["increase", "decrease", "rank", "due"],
    ]),
    value: z.union([z.number(), text]).exactOptional(),
    interval: interval.exactOptional(),
    unit,
    extent: allOf<NonNullable<Target["extent"]>>()([
      ["gte", "gt", "lte", "lt", "eq", "reach", "between"],
    ]).exactOptional(),
    direction: z.enum(["increase", "decrease", "keep"]).exactOptional(),
    approximate: flag,
    denominator: optionalText,
    per: cadenceSchema.exactOptional(),
    perUnit: optionalText,
    forEach: z
      .strictObject({ text, comparator: z.enum(["all", "gte", "gt", "reach"]), value: z.number() })
      .exactOptional(),
    baseline: z
      .strictObject({ text, year: z.int().exactOptional(), value: optionalNumber })
      .exactOptional(),
    filter: z
      .strictObject({
        text,
        of: text,
        comparator: bound,
        value: optionalNumber,
        interval: interval.exactOptional(),
      })
      .exactOptional(),
    exception: optionalText,
    deadline: deadlineSchema.exactOptional(),
    modality: z.literal("strive").exactOptional(),
    role: allOf<Target["role"]>()([["target", "reported", "baseline"]]),
    findings: z.array(findingSchema(code)),
  }))();
