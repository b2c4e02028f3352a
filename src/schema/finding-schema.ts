import * as z from "zod";
import type { Finding } from "../text/index.js";

/**
 * The strict schema of a {@link Finding}, with all that the rooms say beside it: the place and the
 * words in a table, the task, the node of a scorecard, the record, the path in a definition.
 *
 * @example
 * ```ts
 * import { findingSchema } from "chiso/schema";
 * import { parseDeadline } from "chiso/deadline";
 * const { findings } = parseDeadline("Trước ngày 31/02/2026");
 * findings.every((each) => findingSchema.safeParse(each).success); // true
 * ```
 */
export const findingSchema: z.ZodType<Finding> = /* @__PURE__ */ (() => {
  const text = z.string();
  const words = text.exactOptional();
  const localized = z.strictObject({ vi: text, en: text });
  const offset = z.int().min(0);
  const line = z.int().min(1).exactOptional();
  return z.strictObject({
    code: text,
    severity: z.enum(["error", "warning", "info"]),
    message: localized,
    span: z.strictObject({ start: offset, end: offset }).exactOptional(),
    place: z.strictObject({ row: line, column: line }).exactOptional(),
    excerpt: words,
    suggestion: localized.exactOptional(),
    task: words,
    section: words,
    other: words,
    node: words,
    path: words,
    record: offset.exactOptional(),
  });
})();
