import * as form from "../../text/index.js";
import { findingForm, traceForm } from "../forms.js";
import { evidenceForm } from "../rule/evidence-form.js";
import { ruleForm } from "../rule/rule-form.js";
import { bandForm, bandTableForm } from "./bands.js";
import type * as cards from "./scorecard.js";
import { roleForm, treatmentForm } from "./set-form.js";

/** The score of a set. */
const scorecardForm: form.Form = /* @__PURE__ */ (() => {
  const number = form.numberForm;
  const names = { code: form.textForm, name: form.localizedForm };
  const always = { ...names, points: number, trace: traceForm };
  const optional = { maximum: number, percent: number };
  const leaf = form.recordForm<cards.LeafScore>(
    {
      ...always,
      status: form.wordForm("scored", "missing", "not-applicable", "unscored"),
      rule: ruleForm,
    },
    {
      ...optional,
      treatment: treatmentForm,
      selfAssessed: number,
      appraised: number,
      survey: number,
      evidence: evidenceForm,
      circumstance: form.textForm,
    },
  );
  const criterion = form.recordForm<cards.CriterionScore>(
    { ...always, leaves: form.listForm(leaf) },
    optional,
  );
  const field = form.recordForm<cards.FieldScore>(
    { ...always, role: roleForm, criteria: form.listForm(criterion) },
    optional,
  );
  const missing = form.recordForm<cards.MissingEvidence>(
    { ...names, role: roleForm },
    { atStake: number },
  );
  const stage = form.recordForm<cards.StageScore>({ points: number, trace: traceForm }, {});
  const next = form.recordForm<cards.NextBand>({ band: bandForm, lacking: number }, {});
  return form.recordForm<cards.Scorecard>(
    {
      set: form.textForm,
      fields: form.listForm(field),
      base: number,
      bonus: number,
      deductions: number,
      total: number,
      maximum: number,
      stages: form.tableForm(stage),
      missing: form.listForm(missing),
      findings: form.listForm(findingForm),
      trace: traceForm,
    },
    { percent: number, band: bandForm, nextBand: next, bands: bandTableForm },
  );
})();

/**
 * Refuses what is no scorecard, all the way down: scorecards come back from stores.
 *
 * @internal
 */
export function requireScorecard(card: unknown, call: string): void {
  form.requireForm(card, scorecardForm, "a scorecard of evaluateCriteria", call);
}
