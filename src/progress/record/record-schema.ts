import * as z from "zod";
import { agencySchema, plainDateSchema } from "../../plan/index.js";
import { INFERENCE_REASONS } from "../data/reasons.js";
import { TIME_OF_DAY } from "./check-record.js";
import type {
  ExtensionRecord,
  InferenceReasonCode,
  PlanRecord,
  ProgressRecord,
  RecordInference,
  ReviewRecord,
  StandstillRecord,
} from "./progress-record.js";

const text = /* @__PURE__ */ (() => z.string().min(1))();
const day = /* @__PURE__ */ (() => plainDateSchema.exactOptional())();
const by = /* @__PURE__ */ (() =>
  z
    .union([z.string().regex(/\S/, { error: "must name an agency" }), agencySchema])
    .exactOptional())();

/** What a record is about. */
const target = /* @__PURE__ */ (() => ({
  task: text,
  deliverable: z.int().min(1).exactOptional(),
  due: day,
  obligation: text.exactOptional(),
  evidence: z.string().exactOptional(),
}))();

const reasonCode = /* @__PURE__ */ (() =>
  z
    .string()
    .refine((value): value is InferenceReasonCode => Object.hasOwn(INFERENCE_REASONS, value), {
      error: "must be the code of a ground",
    }))();

const inference: z.ZodType<RecordInference> = /* @__PURE__ */ (() =>
  z.strictObject({
    confidence: z.enum(["high", "medium", "low"]),
    reasons: z.array(
      z.strictObject({
        code: reasonCode,
        text: z.strictObject({ vi: z.string(), en: z.string() }),
      }),
    ),
  }))();

const progress: z.ZodType<ProgressRecord> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      ...target,
      by,
      completedOn: day,
      completedAt: z.string().regex(TIME_OF_DAY, { error: "must be HH:MM" }).exactOptional(),
      notedOn: day,
      progress: z.number().min(0).max(100).exactOptional(),
      inferred: inference.exactOptional(),
    })
    .refine(
      ({ completedAt, completedOn }) => completedAt === undefined || completedOn !== undefined,
      {
        error: "completedAt needs completedOn",
      },
    ))();

const state = /* @__PURE__ */ (() => ({ ...target, on: plainDateSchema }))();

const standstill: z.ZodType<StandstillRecord> = /* @__PURE__ */ (() =>
  z.strictObject({ ...state, state: z.enum(["cancelled", "suspended", "resumed"]) }))();

const extension: z.ZodType<ExtensionRecord> = /* @__PURE__ */ (() =>
  z.strictObject({ ...state, state: z.literal("extended"), to: plainDateSchema }))();

const review: z.ZodType<ReviewRecord> = /* @__PURE__ */ (() =>
  z.strictObject({ ...state, state: z.enum(["awaiting-approval", "returned"]), by }))();

/**
 * The strict schema of a {@link PlanRecord}, for records that come from outside: a store, a
 * request, a file. Unknown keys and days in another form are refused, as `trackPlan` refuses to
 * count them.
 *
 * @example
 * ```ts
 * import { planRecordSchema } from "chiso/progress";
 * planRecordSchema.safeParse({ task: "I.1", completedOn: "2026-03-31" }).success; // true
 * planRecordSchema.safeParse({ task: "I.1", completedOn: "31/3/2026" }).success; // false
 * planRecordSchema.safeParse({ task: "I.1", extendedTo: "2026-12-10" }).success; // false
 * ```
 */
export const planRecordSchema: z.ZodType<PlanRecord> = /* @__PURE__ */ (() =>
  z.union([progress, standstill, extension, review]))();

/**
 * The schemas of which that of a record is made, by the names of their types.
 *
 * @internal
 */
export const recordParts: Readonly<Record<string, z.ZodType>> = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ (() => ({
    ExtensionRecord: extension,
    ProgressRecord: progress,
    RecordInference: inference,
    ReviewRecord: review,
    StandstillRecord: standstill,
  }))(),
);
