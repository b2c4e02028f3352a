import { citationForm } from "../../citation/index.js";
import * as form from "../../text/index.js";
import { isPlainDate } from "../../time/index.js";
import { completionForm } from "../completion-form.js";
import type * as evidence from "../evidence/evidence.js";
import type { InferenceReason } from "../record/progress-record.js";
import type { Letterhead, Signature } from "./letterhead.js";
import type { ReportBlock, ReportContents, ReportItem } from "./report-blocks.js";

const text = form.textForm;
const texts = /* @__PURE__ */ form.listForm(form.textForm);
const day = /* @__PURE__ */ form.formOf("a day written YYYY-MM-DD", isPlainDate);

/** What an administrative document says around its contents. */
export const letterheadForm: form.Form = /* @__PURE__ */ (() => {
  const signature = form.recordForm<Signature>(
    { capacity: form.eitherForm(text, texts) },
    { name: text },
  );
  return form.recordForm<Letterhead>(
    { agency: text },
    { parent: text, number: text, place: text, date: day, to: texts, recipients: texts, signature },
  );
})();

/** What was inferred, as far as a report says it. */
export const inferenceForm: form.Form = /* @__PURE__ */ (() => {
  const result = { task: text, result: form.numberForm };
  const unmatched = form.recordForm<evidence.UnmatchedResult>(
    { ...result, text, code: text, reason: form.localizedForm },
    { citation: citationForm },
  );
  const reason = form.recordForm<InferenceReason>({ code: text, text: form.localizedForm }, {});
  const match = form.recordForm<evidence.EvidenceMatch>(
    {
      ...result,
      obligation: text,
      output: text,
      evidence: text,
      confidence: text,
      reasons: form.listForm(reason),
    },
    { citation: citationForm, deliverable: form.numberForm, completedOn: day },
  );
  const missing = form.recordForm<evidence.OutputWithoutResult>(
    { task: text, output: text, obligations: texts },
    { deliverable: form.numberForm },
  );
  return form.recordForm<evidence.EvidenceInference>(
    {
      matches: form.listForm(match),
      unmatched: form.listForm(unmatched),
      missing: form.listForm(missing),
      records: form.listForm(form.formOf("a record", form.isRecord)),
    },
    {},
  );
})();

/**
 * The contents of a report, all the way down.
 *
 * @internal
 */
export const reportForm: form.Form = /* @__PURE__ */ (() => {
  const kind = text;
  type Of<Kind> = Extract<ReportBlock, { readonly kind: Kind }>;
  const item = form.recordForm<ReportItem>({ text }, { items: texts });
  const block = form.kindsForm<ReportBlock["kind"]>({
    heading: form.recordForm<Of<"heading">>({ kind, level: form.wholeForm(2, 3), text }, {}),
    task: form.recordForm<Of<"task">>({ kind, key: text, text }, {}),
    text: form.recordForm<Of<"text">>({ kind, text }, {}),
    list: form.recordForm<Of<"list">>({ kind, items: form.listForm(item) }, {}),
    table: form.recordForm<Of<"table">>({ kind, heads: texts, rows: form.listForm(texts) }, {}),
    rates: form.recordForm<Of<"rates">>({ kind, title: text, completion: completionForm }, {}),
  });
  return form.recordForm<ReportContents>(
    {
      locale: form.wordForm("vi", "en"),
      title: text,
      subject: text,
      blocks: form.listForm(block),
    },
    { letterhead: letterheadForm },
  );
})();
