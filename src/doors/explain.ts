/**
 * What each finding of the library means, why it matters, an example that gives it and what to do
 * about it, in Vietnamese and in English.
 *
 * @packageDocumentation
 */
export { explainFinding, findingExplanations } from "../explain/index.js";
export type {
  FindingCode,
  FindingExample,
  FindingExplanation,
  FindingReader,
} from "../explain/index.js";
