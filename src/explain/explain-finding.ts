import { ChisoError, wordsFor } from "../text/index.js";
import { CRITERIA_TABLE_EXPLANATIONS } from "./data/criteria-tables.js";
import { DEADLINE_EXPLANATIONS } from "./data/deadlines.js";
import { LINT_EXPLANATIONS } from "./data/lint.js";
import { AGENCY_EXPLANATIONS, CITATION_EXPLANATIONS } from "./data/names.js";
import { PROGRESS_EXPLANATIONS } from "./data/progress.js";
import { RULE_EXPLANATIONS } from "./data/rules.js";
import { SCORE_TABLE_EXPLANATIONS } from "./data/score-tables.js";
import { SCORE_EXPLANATIONS } from "./data/scores.js";
import { TABLE_EXPLANATIONS } from "./data/tables.js";
import { TARGET_EXPLANATIONS } from "./data/targets.js";
import {
  explanationOf,
  type ExplanationTable,
  type FindingExplanation,
} from "./finding-explanation.js";
import type { FindingCode } from "./finding-code.js";

/** Every code has its row: the compiler sees to it. */
const EXPLANATIONS: ExplanationTable<FindingCode> = /* @__PURE__ */ (() => ({
  ...DEADLINE_EXPLANATIONS,
  ...AGENCY_EXPLANATIONS,
  ...CITATION_EXPLANATIONS,
  ...TARGET_EXPLANATIONS,
  ...RULE_EXPLANATIONS,
  ...SCORE_EXPLANATIONS,
  ...CRITERIA_TABLE_EXPLANATIONS,
  ...SCORE_TABLE_EXPLANATIONS,
  ...TABLE_EXPLANATIONS,
  ...LINT_EXPLANATIONS,
  ...PROGRESS_EXPLANATIONS,
}))();

function isFindingCode(code: unknown): code is FindingCode {
  return typeof code === "string" && Object.hasOwn(EXPLANATIONS, code);
}

/**
 * Explains a kind of finding to people: what it means, why it matters, an example that gives it,
 * and what to do about it, in both languages.
 *
 * @param code - The code of a finding of any room.
 * @returns The explanation.
 * @throws ChisoError `unknown-code` for a code that no finding has.
 * @example
 * ```ts
 * import { explainFinding } from "chiso/explain";
 * explainFinding("lint-lead-missing").advice.en; // "Name one agency."
 * ```
 */
export function explainFinding(code: FindingCode): FindingExplanation {
  if (isFindingCode(code)) return explanationOf(code, EXPLANATIONS[code]);
  throw new ChisoError("unknown-code", {
    given: `finding ${wordsFor(code)}`,
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
 * import { findingExplanations } from "chiso/explain";
 * findingExplanations().filter(({ code }) => code.startsWith("record-")).length; // 20
 * ```
 */
export function findingExplanations(): readonly FindingExplanation[] {
  return Object.keys(EXPLANATIONS)
    .filter(isFindingCode)
    .map((code) => explanationOf(code, EXPLANATIONS[code]));
}
