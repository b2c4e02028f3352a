import * as form from "../../text/index.js";
import { isPlainDate } from "../../time/index.js";
import { findingForm, roundingForm } from "../forms.js";
import { ruleForm } from "../rule/rule-form.js";
import { bandTableForm } from "./bands.js";
import type * as sets from "./criteria-set.js";

/** What becomes of a node that does not apply. */
export const treatmentForm: form.Form = /* @__PURE__ */ form.wordForm(
  "reduceMaximum",
  "rescale",
  "giveMaximum",
);

/** What a field does to the total. */
export const roleForm: form.Form = /* @__PURE__ */ form.wordForm("base", "bonus", "deduction");

/** A set with its fields and criteria. */
const setForm: form.Form = /* @__PURE__ */ (() => {
  const names = {
    code: form.textForm,
    name: form.eitherForm(form.textForm, form.localizedForm),
  };
  const maximum = form.formOf(
    "a number above 0",
    (value) => Number.isFinite(value) && Number(value) > 0,
  );
  const partial = form.flagForm;
  const scored = form.recordForm<sets.ScoredNode>(
    { ...names, rule: ruleForm },
    { maximum, notApplicable: treatmentForm, source: form.sourceForm },
  );
  const grouped = form.recordForm<sets.GroupedCriterion>(
    { ...names, components: form.listForm(scored) },
    { maximum, capped: form.flagForm, partial },
  );
  const criterion: form.Form = (value, depth, seen) =>
    (form.isRecord(value) && "components" in value ? grouped : scored)(value, depth, seen);
  const field = form.recordForm<sets.CriteriaField>(
    { ...names, criteria: form.listForm(criterion) },
    { maximum, capped: form.flagForm, partial, role: roleForm },
  );
  const day = form.formOf("a day written YYYY-MM-DD", isPlainDate);
  type Validity = NonNullable<sets.CriteriaSet["validity"]>;
  return form.recordForm<sets.CriteriaSet>(
    {
      id: form.textForm,
      title: names.name,
      source: form.sourceForm,
      maximum,
      fields: form.listForm(field),
      findings: form.listForm(findingForm),
    },
    {
      validity: form.recordForm<Validity>({ from: day }, { to: day }),
      bonusMaximum: maximum,
      notApplicable: treatmentForm,
      bands: bandTableForm,
      rounding: roundingForm,
      partial,
    },
  );
})();

/** Refuses what is no set, all the way down: sets come back from stores. */
export function requireSet(set: unknown, call: string): void {
  form.requireForm(set, setForm, "a set of defineCriteriaSet", call);
}
