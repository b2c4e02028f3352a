/**
 * Plans, deadlines and scorecards of Vietnamese public administration as typed, dated, scored
 * data. The root opens every room of the package.
 *
 * @packageDocumentation
 */
export * from "./text/index.js";
export * from "./time/index.js";
export * from "./citation/index.js";
export * from "./province/index.js";
export * from "./agency/index.js";
export * from "./deadline/index.js";
export * from "./target/index.js";
export * from "./indices/index.js";
export * from "./scoring/index.js";
export * from "./plan/index.js";
export * from "./progress/index.js";
export * from "./schema/index.js";
export * from "./export/index.js";
export * from "./explain/index.js";
