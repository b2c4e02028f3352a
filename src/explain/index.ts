/**
 * What each finding of the library means, why it matters, an example that gives it and what to do
 * about it, in Vietnamese and in English.
 */
export { explainFinding, findingExplanations } from "./explain-finding.js";
export type { FindingCode } from "./finding-code.js";
export type { FindingExample, FindingExplanation, FindingReader } from "./finding-explanation.js";
