import * as form from "../../text/index.js";
import { ENDS, roundingForm } from "../forms.js";
import type * as rules from "./rule.js";

/** Points, or a share of the maximum. */
const pointsForm = /* @__PURE__ */ form.eitherForm(
  form.numberForm,
  /* @__PURE__ */ form.recordForm<rules.ShareOfMaximum>({ share: form.numberForm }, {}),
);

const kind = form.textForm;
const number = form.numberForm;
const text = form.textForm;

const proportionalForm = /* @__PURE__ */ form.recordForm<rules.ProportionalFormula>(
  { kind, of: number },
  { points: number, cap: number, rounding: roundingForm },
);

const tierForm: form.Form = /* @__PURE__ */ (() => {
  const label = form.textForm;
  const points = form.recordForm<rules.PointTier>({ ...ENDS, points: pointsForm }, { label });
  const formula = form.recordForm<rules.FormulaTier>(
    { ...ENDS, formula: proportionalForm },
    { label },
  );
  return (value, depth, seen) =>
    (form.isRecord(value) && "formula" in value ? formula : points)(value, depth, seen);
})();

const levelForm = /* @__PURE__ */ (() => {
  const upTo = form.recordForm<rules.PointsUpTo>({ upTo: number }, { atLeast: number });
  const points = form.eitherForm(pointsForm, upTo);
  return form.recordForm<rules.Level>({ key: text, label: text, points }, {});
})();

/** A rule that scores the evidence of a node. */
export const ruleForm: form.Form = /* @__PURE__ */ (() => {
  const linePoint = form.recordForm<rules.LinearRule["from"]>(
    { figure: number, points: number },
    {},
  );
  const first = { upTo: number, points: number };
  const beyond = { above: number, points: number };
  const simple = {
    boolean: form.recordForm<rules.BooleanRule>(
      { kind, points: pointsForm, otherwise: number },
      { label: text },
    ),
    levels: form.recordForm<rules.LevelsRule>({ kind, levels: form.listForm(levelForm) }, {}),
    tiers: form.recordForm<rules.TiersRule>(
      {
        kind,
        metric: form.wordForm("percent", "count", "points", "days"),
        tiers: form.listForm(tierForm),
      },
      { otherwise: number },
    ),
    conjunction: form.recordForm<rules.ConjunctionRule>(
      { kind, allOf: form.listForm(text), points: pointsForm, otherwise: number },
      {},
    ),
    countTimes: form.recordForm<rules.PerCountRule>({ kind, pointsEach: number }, { cap: number }),
    deduction: form.recordForm<rules.DeductionRule>(
      { kind, points: number },
      {
        per: form.wordForm("occurrence", "day"),
        first: form.recordForm<typeof first>(first, {}),
        from: number,
        floor: number,
        cap: number,
        beyond: form.recordForm<typeof beyond>(beyond, {}),
      },
    ),
    proportional: proportionalForm,
    linear: form.recordForm<rules.LinearRule>({ kind, from: linePoint, to: linePoint }, {}),
    survey: form.recordForm<rules.SurveyRule>({ kind }, {}),
    externalIndex: form.recordForm<rules.ExternalIndexRule>({ kind, index: text, of: number }, {}),
  };
  const each = form.recordForm<rules.RuleCase>({ when: text, rule: form.kindsForm(simple) }, {});
  const cases = form.recordForm<rules.CasesRule>({ kind, cases: form.listForm(each) }, {});
  return form.kindsForm<rules.ScoringRule["kind"]>({ ...simple, cases });
})();
