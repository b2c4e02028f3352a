import * as z from "zod";
import type { Severity } from "../../text/index.js";

/**
 * An enum of all names of a union, given in rows: a name that is missing, or one too many, does not
 * compile.
 */
export function allOf<Name extends string>() {
  return <const Given extends readonly (readonly Name[])[]>(
    rows: Given &
      (Exclude<Name, Given[number][number]> extends never ? unknown : "a name is missing"),
  ) => z.enum<readonly Name[]>(rows.flatMap((row) => row));
}

/** What says something only by being there. */
export const flag = /* @__PURE__ */ (() => z.literal(true).exactOptional())();

export const text = /* @__PURE__ */ z.string();
export const optionalText = /* @__PURE__ */ text.exactOptional();
export const optionalNumber = /* @__PURE__ */ (() => z.number().exactOptional())();

/** A half-open range of a text. */
export const spanSchema = /* @__PURE__ */ (() =>
  z.strictObject({ start: z.int().min(0), end: z.int().min(0) }))();

const shared = /* @__PURE__ */ (() => ({
  severity: allOf<Severity>()([["error", "warning", "info"]]),
  message: z.strictObject({ vi: text, en: text }),
  span: spanSchema.exactOptional(),
}))();

/** A finding with one of the codes of a room. */
export function findingSchema<Code extends string>(code: z.ZodType<Code>) {
  return z.strictObject({ code, ...shared });
}
