import {
  defined,
  requireField,
  requireKind,
  requireOptions,
  requireText,
} from "../../text/index.js";
import * as build from "../build-trace.js";
import { toNumber, ZERO } from "../exact.js";
import { scoreFinding, type ScoreFinding } from "../findings.js";
import { bandOf } from "./band-of.js";
import type { CriteriaSet } from "./criteria-set.js";
import {
  checkCodes,
  exceptionsOf,
  type EvaluateCriteriaOptions,
  type EvidenceByCode,
  type Scoring,
} from "./exceptions.js";
import { scoreField, type ScoredField } from "./score-field.js";
import { percentOf } from "./score-leaf.js";
import type { MissingEvidence, Scorecard } from "./scorecard.js";
import { stagesOf, totalsOf } from "./total.js";

function missingOf(fields: readonly ScoredField[]): readonly MissingEvidence[] {
  return fields.flatMap(({ score: { role }, leaves }) =>
    leaves
      .filter(({ score }) => score.status === "missing" || score.status === "unscored")
      .map(({ score: { code, name, maximum, rule } }) => {
        const once = rule.kind === "deduction" && rule.per === undefined ? rule.points : undefined;
        const most = rule.kind === "deduction" ? (rule.cap ?? maximum ?? once) : maximum;
        return { code, name, role, ...defined({ atStake: most }) };
      }),
  );
}

function* doubts(
  fields: readonly ScoredField[],
  { set, evidence }: Scoring,
): Generator<ScoreFinding> {
  for (const { leaves } of fields) {
    for (const { score, findings } of leaves) {
      yield* findings;
      if (score.status !== "not-applicable") continue;
      if (evidence[score.code] !== undefined) {
        yield scoreFinding("evidence-not-used", score.code);
      }
      if (score.treatment === "reduceMaximum" && set.bands?.on === "points") {
        yield scoreFinding("bands-of-points", score.code);
      }
    }
  }
}

const CALL = 'evaluateCriteria(defineCriteriaSet(input), { "1.1": true })';

/**
 * Scores a body by a set of criteria: each rule by its evidence, components into criteria, criteria
 * into fields, fields into the total (base, capped by the maximum of the set, and bonus, capped,
 * without deductions, not below 0), added exactly and rounded once, at the end.
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
  requireField(set, "fields", "a set of defineCriteriaSet", CALL);
  requireText(set.id, CALL);
  requireKind(evidence, "object", CALL);
  requireOptions(options, "notApplicable:list|object", CALL);
  const by = { set, evidence, exceptions: exceptionsOf(options) };
  checkCodes(by);
  const fields = set.fields.map((field) => scoreField(field, by));
  const totals = totalsOf(fields, set);
  const { base, bonus, deductions, total: trace, maximum } = totals;
  const total = build.valueOf(trace) ?? ZERO;
  const points = build.valueOf(base) ?? ZERO;
  return {
    set: set.id,
    fields: fields.map(({ score }) => score),
    base: toNumber(points),
    bonus: build.figureOf(bonus) ?? 0,
    deductions: build.figureOf(deductions) ?? 0,
    total: toNumber(total),
    maximum: toNumber(maximum),
    ...percentOf(points, maximum),
    stages: stagesOf(fields),
    ...bandOf(set, total, totals),
    missing: missingOf(fields),
    findings: [...doubts(fields, by)],
    trace,
  };
}
