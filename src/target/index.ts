/**
 * Measurable targets as plans write them: read from a phrase or found in running text, compared
 * with what was observed, described in both languages.
 */
export { describeTarget } from "./describe-target.js";
export { evaluateTarget } from "./evaluate-target.js";
export type * from "./target-evaluation.js";
export { findTargets, parseTarget, readRunningTargets, readTarget } from "./parse-target.js";
export { targetForm } from "./target-form.js";
export type * from "./target.js";
