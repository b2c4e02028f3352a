import * as z from "zod";
import type { Severity } from "../../text/index.js";

/** Each name of a union, so that an enum that lacks one does not compile. */
export type Each<Names extends string> = { readonly [Name in Names]: Name };

/** A half-open range of a text. */
export const spanSchema = /* @__PURE__ */ (() =>
  z.strictObject({ start: z.int().min(0), end: z.int().min(0) }))();

const shared = /* @__PURE__ */ (() => ({
  severity: z.enum<Each<Severity>>({ error: "error", warning: "warning", info: "info" }),
  message: z.strictObject({ vi: z.string(), en: z.string() }),
  span: spanSchema.exactOptional(),
}))();

/** A finding with one of the codes of a room. */
export function findingSchema<Code extends string>(
  codes: Each<Code>,
): z.ZodType<{ readonly code: Code } & z.output<z.ZodObject<typeof shared>>> {
  return z.strictObject({ code: z.enum(codes), ...shared });
}
