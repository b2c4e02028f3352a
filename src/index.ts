/**
 * Plans, deadlines and scorecards of Vietnamese public administration as typed, dated, scored
 * data. The root opens every room of the package.
 *
 * @packageDocumentation
 */
export * from "./doors/text.js";
export * from "./doors/time.js";
export * from "./doors/citation.js";
export * from "./doors/province.js";
export * from "./doors/agency.js";
export * from "./doors/deadline.js";
export * from "./doors/target.js";
export * from "./doors/indices.js";
export * from "./doors/scoring.js";
export * from "./doors/plan.js";
export * from "./doors/progress.js";
export * from "./doors/schema.js";
export * from "./doors/export.js";
export * from "./doors/explain.js";
