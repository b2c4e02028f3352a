/**
 * Plans, deadlines and scorecards of Vietnamese public administration as typed, dated, scored
 * data. The root opens every room of the package.
 *
 * @packageDocumentation
 */
export * from "./text/index.js";
export * from "./time/index.js";
