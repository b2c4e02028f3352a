import { ChisoError, isRecord, requireKind, requireList, wrongCall } from "../../text/index.js";
import { namesSeveralKinds } from "../rule/evidence-form.js";
import type { CriterionEvidence } from "../rule/evidence.js";
import type { CriteriaSet, NotApplicableTreatment, ScoredNode } from "./criteria-set.js";
import { codesOf, leavesOf } from "./nodes.js";
import type { StagedEvidence } from "./scorecard.js";

/** What a caller may say beside the evidence. */
export interface EvaluateCriteriaOptions {
  /**
   * Codes of the fields, criteria or components that do not apply to the body: a list, treated as
   * the criterion or else the set says, or a treatment for each.
   */
  readonly notApplicable?: readonly string[] | Readonly<Record<string, NotApplicableTreatment>>;
}

/** Evidence by the code of the node that it is for. */
export type EvidenceByCode = Readonly<Record<string, CriterionEvidence | StagedEvidence>>;

/** What does not apply: by code of any node, the treatment asked for, or none in particular. */
type Exceptions = ReadonlyMap<string, NotApplicableTreatment | undefined>;

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

/** Reads what does not apply. */
export function exceptionsOf({ notApplicable = [] }: EvaluateCriteriaOptions): Exceptions {
  const call = 'it with { notApplicable: { "1.1": "rescale" } })';
  if (isList(notApplicable)) {
    requireList(notApplicable, "text", call, "notApplicable");
    return new Map(notApplicable.map((code) => [code, undefined]));
  }
  const treatments = Object.values(notApplicable);
  requireList(treatments, "reduceMaximum|rescale|giveMaximum", call, "notApplicable");
  return new Map(Object.entries(notApplicable));
}

/** What a body is scored by. */
export interface Scoring {
  readonly set: CriteriaSet;
  readonly evidence: EvidenceByCode;
  readonly exceptions: Exceptions;
}

/** What evidence holds evidence in. */
const NESTED = ["selfAssessed", "appraised", "survey", "evidence", "conditions"];

/** Refuses what can be no evidence for any rule. */
function requireEvidence(evidence: unknown, of: string): void {
  if (evidence === undefined || typeof evidence === "number") return;
  const call = 'it with the set and { "1.1": true, "1.2": { part: 9, whole: 10 } }';
  requireKind(evidence, "boolean|text|object", call, of);
  if (!isRecord(evidence)) return;
  if (namesSeveralKinds(evidence)) {
    const accepted = "evidence of one kind: { part, whole }, { figure }, { level }, { points }";
    throw wrongCall(evidence, accepted, call, "invalid-data", of);
  }
  for (const name of NESTED) requireEvidence(evidence[name], `${of}, ${name}`);
}

/** Refuses codes that the set lacks. */
export function checkCodes({ set, evidence, exceptions }: Scoring): void {
  for (const [code, each] of Object.entries(evidence)) requireEvidence(each, code);
  const leaves = set.fields.flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => leavesOf(criterion).map(({ code }) => code)),
  );
  const nodes = codesOf(set);
  const strangers = [
    ...Object.keys(evidence).filter((code) => !leaves.includes(code)),
    ...[...exceptions.keys()].filter((code) => !nodes.includes(code)),
  ];
  if (strangers.length === 0) return;
  throw new ChisoError("unknown-code", {
    given: strangers.map((code) => JSON.stringify(code)).join(", "),
    accepted: `codes of nodes with a rule in ${set.id}: ${leaves.join(", ")}`,
    advice: "Give evidence for components where a criterion has them",
  });
}

/** The treatment of a node that does not apply; nothing for one that does. */
export function treatmentOf(
  leaf: ScoredNode,
  above: readonly string[],
  { set, exceptions }: Scoring,
): NotApplicableTreatment | undefined {
  const code = [leaf.code, ...above].find((each) => exceptions.has(each));
  if (code === undefined) return undefined;
  const treatment = exceptions.get(code) ?? leaf.notApplicable ?? set.notApplicable;
  if (treatment !== undefined) return treatment;
  throw new ChisoError("invalid-option", {
    given: `${code} as not applicable without a treatment`,
    accepted: '"reduceMaximum", "rescale" or "giveMaximum"',
    advice: `Give { notApplicable: { ${JSON.stringify(code)}: … } }, or name it in the set`,
  });
}
