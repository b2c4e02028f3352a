import { requireKind, requireOptions } from "../../text/index.js";
import type { CriteriaSet } from "./criteria-set.js";
import {
  checkCodes,
  exceptionsOf,
  type EvaluateCriteriaOptions,
  type EvidenceByCode,
} from "./exceptions.js";
import { scoreSet } from "./score-set.js";
import type { Scorecard } from "./scorecard.js";
import { requireSet } from "./set-form.js";

const CALL = 'evaluateCriteria(defineCriteriaSet(input), { "1.1": true })';

/**
 * Scores a body by a set of criteria: each rule by its evidence, components into criteria, criteria
 * into fields, fields into the total (base, capped by the maximum of the set, and bonus, capped,
 * less the deductions, not below 0), added exactly and rounded once, at the end.
 *
 * A node without evidence counts 0 and is listed in `missing` with the points at stake. The index
 * of a node is its points of its maximum in per cent (Ministry page on Decision 1149/QĐ-BNV).
 *
 * @param set - The set, from `defineCriteriaSet`.
 * @param evidence - By code of each node with a rule: the evidence, or
 * `{ selfAssessed, appraised, survey }`; where points were appraised, the appraised count.
 * @param options - What does not apply, and how it is treated.
 * @returns The scorecard, with its trace.
 * @throws ChisoError `unknown-code` for a code that the set lacks, `invalid-data` for evidence of
 * another kind than the rule asks for and for what is no set, `invalid-option` for a node that does
 * not apply without a named treatment.
 * @example
 * ```ts
 * import { defineCriteriaSet, evaluateCriteria } from "chiso/scoring";
 * const rule = { kind: "boolean", points: 2, otherwise: 0 } as const;
 * const criteria = [{ code: "1.1", name: "Kế hoạch", maximum: 2, rule }];
 * const set = defineCriteriaSet({
 *   id: "example",
 *   title: "Ví dụ",
 *   source: { document: "Quyết định 01/QĐ-UBND", confidence: "reported" },
 *   maximum: 2,
 *   fields: [{ code: "1", name: "Chỉ đạo, điều hành", maximum: 2, criteria }],
 * });
 * evaluateCriteria(set, { "1.1": true }).total; // 2
 * ```
 */
export function evaluateCriteria(
  set: CriteriaSet,
  evidence: EvidenceByCode,
  options: EvaluateCriteriaOptions = {},
): Scorecard {
  requireSet(set, CALL);
  requireKind(evidence, "object", CALL);
  requireOptions(options, "notApplicable:list|object", CALL);
  const by = { set, evidence, exceptions: exceptionsOf(options) };
  checkCodes(by);
  return scoreSet(by).card;
}
