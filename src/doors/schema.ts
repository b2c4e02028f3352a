/**
 * What passes the border of an application: strict schemas, JSON Schemas, and text with a version
 * that can be read again. The schemas of plans, definitions, records, criteria sets and scorecards
 * stand in the rooms of their types.
 *
 * @packageDocumentation
 */
export {
  calendarSchema,
  deserialize,
  findingSchema,
  serialize,
  toJsonSchema,
} from "../schema/index.js";
export type {
  BoundaryName,
  BoundaryTypes,
  JsonSchema,
  JsonSchemaOptions,
} from "../schema/index.js";
