/**
 * What passes the border of an application: strict schemas, JSON Schemas, and text with a version
 * that can be read again. The schemas of plans, definitions, records, criteria sets and scorecards
 * stand in the rooms of their types.
 */
export type { BoundaryName, BoundaryTypes } from "./boundary-schema.js";
export { calendarSchema } from "./calendar-schema.js";
export { findingSchema } from "./finding-schema.js";
export { toJsonSchema } from "./to-json-schema.js";
export type { JsonSchema, JsonSchemaOptions } from "./to-json-schema.js";
export { deserialize, serialize } from "./serialize.js";
