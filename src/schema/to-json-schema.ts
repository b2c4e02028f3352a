import * as z from "zod";
import { definitionParts, planParts } from "../plan/index.js";
import { recordParts } from "../progress/index.js";
import { scoreParts } from "../scoring/index.js";
import { defined, requireOptions } from "../text/index.js";
import { requireName, SCHEMAS, type BoundaryName } from "./boundary-schema.js";
import { calendarParts } from "./calendar-schema.js";

/** A JSON Schema, as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** Which dialect; `draft-2020-12` when left out. */
  readonly target?: "draft-2020-12" | "draft-07" | "openapi-3.0";
  /** The address that the schema calls itself (`$id`); none when left out. */
  readonly id?: string;
}

type Parts = Readonly<Record<string, z.core.$ZodType>>;

/** What stands under `$defs`, by the names of the types. */
const PARTS: Readonly<Record<BoundaryName, Parts>> = /* @__PURE__ */ (() => ({
  plan: planParts,
  "plan-definition": definitionParts,
  record: { ...planParts, ...recordParts },
  records: { ...planParts, ...recordParts, PlanRecord: SCHEMAS.record },
  "criteria-set-input": scoreParts,
  "criteria-set": scoreParts,
  scorecard: scoreParts,
  calendar: calendarParts,
  finding: {},
}))();

const CALL = 'toJsonSchema("plan", { target: "draft-2020-12" })';

/**
 * The JSON Schema of something that passes the border of an application, for validators of other
 * languages, OpenAPI documents and forms. Its parts stand under `$defs` by the names of their
 * types. It says what JSON Schema can say: that a day exists, that a plan does not end before it
 * starts, or that a calendar's tables follow from its days is checked by the schemas themselves.
 *
 * @param name - Which: `"plan"`, `"plan-definition"`, `"record"`, `"records"`, `"criteria-set-input"`,
 *   `"criteria-set"`, `"scorecard"`, `"calendar"` or `"finding"`.
 * @param options - The dialect, and the schema's own address.
 * @returns A new object; unknown keys are refused by it at every level.
 * @throws ChisoError `invalid-option` for an unknown name or dialect.
 * @example
 * ```ts
 * import { toJsonSchema } from "chiso/schema";
 * const schema = toJsonSchema("plan");
 * schema["$schema"]; // "https://json-schema.org/draft/2020-12/schema"
 * Object.keys(Object(schema["$defs"])).includes("Task"); // true
 * ```
 */
export function toJsonSchema(name: BoundaryName, options: JsonSchemaOptions = {}): JsonSchema {
  requireName(name, CALL);
  requireOptions(options, "target:draft-2020-12|draft-07|openapi-3.0 id:text", CALL);
  const { target = "draft-2020-12", id } = options;
  const metadata = z.registry<{ readonly id: string; readonly format?: string }>();
  for (const [part, schema] of Object.entries(PARTS[name])) {
    metadata.add(schema, part === DAY ? { id: part, format: "date" } : { id: part });
  }
  const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[name], {
    target,
    metadata,
    // What only a function tells is text of some kind: a day, the code of a finding.
    unrepresentable: () => ({ type: "string" }),
  });
  return { ...defined({ $schema, $id: id }), ...rest };
}

const DAY = "PlainDate";
