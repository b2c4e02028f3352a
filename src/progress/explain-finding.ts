import {
  planFindingExplanations,
  type ExplainedPlanCode,
  type FindingExplanation,
} from "../plan/index.js";
import { ChisoError } from "../text/index.js";
import { PROGRESS_EXPLANATIONS, type ExplainedProgressCode } from "./data/explanations.js";

/** The codes of all findings of the library. */
export type FindingCode = ExplainedPlanCode | ExplainedProgressCode;

/**
 * Explains a kind of finding to people: what it means, why it matters, an example that gives it,
 * and what to do about it, in both languages.
 *
 * @param code - The code of a finding of any room.
 * @returns The explanation.
 * @throws ChisoError `unknown-code` for a code that no finding has.
 * @example
 * ```ts
 * import { explainFinding } from "chiso/progress";
 * explainFinding("lint-lead-missing").advice.en; // "Name one agency."
 * ```
 */
export function explainFinding(code: FindingCode): FindingExplanation {
  const found = findingExplanations().find((each) => each.code === code);
  if (found !== undefined) return found;
  throw new ChisoError("unknown-code", {
    given: `finding ${JSON.stringify(code)}`,
    accepted: "the code of a finding, such as lint-lead-missing or deadline-unrecognized",
    advice: "See findingExplanations() for all of them",
  });
}

/**
 * The explanations of all findings of the library.
 *
 * @returns One for each code, room by room.
 * @example
 * ```ts
 * import { findingExplanations } from "chiso/progress";
 * findingExplanations().filter(({ code }) => code.startsWith("record-")).length; // 8
 * ```
 */
export function findingExplanations(): readonly FindingExplanation[] {
  return [...planFindingExplanations(), ...PROGRESS_EXPLANATIONS];
}
