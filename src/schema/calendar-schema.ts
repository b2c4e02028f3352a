import * as z from "zod";
import { plainDateSchema } from "../plan/index.js";
import { type Confidence, type LocalizedText, type Source } from "../text/index.js";
import { hasTrueTables, type CalendarDay, type WorkCalendar } from "../time/index.js";

const localizedText: z.ZodType<LocalizedText> = /* @__PURE__ */ (() =>
  z.strictObject({ vi: z.string(), en: z.string() }))();

const confidence = /* @__PURE__ */ (() =>
  z.enum({
    verified: "verified",
    reported: "reported",
    inferred: "inferred",
    unverified: "unverified",
  } satisfies { readonly [Name in Confidence]: Name }))();

const source: z.ZodType<Source> = /* @__PURE__ */ (() =>
  z.strictObject({
    document: z.string(),
    article: z.string().exactOptional(),
    url: z.string().exactOptional(),
    confidence,
  }))();

const day: z.ZodType<CalendarDay> = /* @__PURE__ */ (() =>
  z.strictObject({
    date: plainDateSchema,
    kind: z.enum(["statutory", "substitute", "swap-off", "worked-weekend", "local"]),
    occasion: localizedText,
    source,
    notice: z.string().exactOptional(),
    substituteFor: plainDateSchema.exactOptional(),
    exchangedWith: plainDateSchema.exactOptional(),
  }))();

/**
 * The strict schema of a {@link WorkCalendar}, for calendars that come back from a store or a
 * request. Unknown keys are refused, and tables of months that do not follow from the days.
 *
 * @example
 * ```ts
 * import { calendarSchema } from "chiso/schema";
 * import { vietnamCalendar } from "chiso/time";
 * const stored = JSON.stringify(vietnamCalendar);
 * calendarSchema.parse(JSON.parse(stored)).lastYear === vietnamCalendar.lastYear; // true
 * ```
 */
export const calendarSchema: z.ZodType<WorkCalendar> = /* @__PURE__ */ (() => {
  const year = z.int().min(1).max(9999);
  const table = z.array(z.int().min(0));
  return z
    .strictObject({
      name: localizedText,
      weeklyRest: z.array(z.literal([1, 2, 3, 4, 5, 6, 7])).max(6),
      weeklyRestSource: source,
      firstYear: year,
      lastYear: year,
      verifiedFrom: plainDateSchema,
      verifiedThrough: plainDateSchema,
      checkedOn: plainDateSchema,
      days: z.array(day),
      workedDays: table,
      workedBefore: table,
    })
    .refine(hasTrueTables, {
      error: "the tables of months do not follow from the days: make it with defineCalendar",
    });
})();

/** The schemas that stand inside that of a calendar, by the names of their types. */
export const calendarParts: Readonly<Record<string, z.ZodType>> = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ (() => ({
    CalendarDay: day,
    LocalizedText: localizedText,
    PlainDate: plainDateSchema,
    Source: source,
  }))(),
);
