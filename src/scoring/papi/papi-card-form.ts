import * as form from "../../text/index.js";
import { findingForm, traceForm } from "../forms.js";
import type { PapiDimensionScore, PapiScorecard, PapiSubDimensionScore } from "./score-papi.js";

const cardForm: form.Form = /* @__PURE__ */ (() => {
  const score = form.numberForm;
  const codes = form.listForm(form.textForm);
  const names = { code: form.textForm, key: form.textForm, name: form.localizedForm };
  const part = form.recordForm<PapiSubDimensionScore>(names, { score });
  const dimension = form.recordForm<PapiDimensionScore>(
    {
      ...names,
      from: form.wordForm("sub-dimensions", "given", "missing"),
      subDimensions: form.listForm(part),
      missing: codes,
      trace: traceForm,
    },
    { score },
  );
  return form.recordForm<PapiScorecard>(
    {
      index: form.wordForm("papi"),
      year: form.numberForm,
      edition: form.textForm,
      dimensions: form.listForm(dimension),
      maximum: form.numberForm,
      missing: codes,
      findings: form.listForm(findingForm),
      trace: traceForm,
    },
    { total: score },
  );
})();

/**
 * Refuses what is no scorecard of PAPI, all the way down: scorecards come back from stores.
 *
 * @internal
 */
export function requirePapiCard(card: unknown, call: string): void {
  form.requireForm(card, cardForm, "a scorecard of scorePapi", call);
}
