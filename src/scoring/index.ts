/**
 * Exact scores, each explained.
 *
 * @packageDocumentation
 */
export { readScoringRule } from "./read-rule/read-scoring-rule.js";
