import { agencyForm } from "../agency/index.js";
import { citationForm } from "../citation/index.js";
import { occurrenceForm, openForm } from "../deadline/index.js";
import { measuresForm, type PlanTitle } from "../plan/index.js";
import { targetForm } from "../target/index.js";
import * as form from "../text/index.js";
import { isPlainDate } from "../time/index.js";
import { DEADLINE_LABELS } from "./data/labels.js";
import type * as schedules from "./plan-schedule.js";
import type { Extension } from "./record/obligation-history.js";
import type { RecordFinding, InferenceReason } from "./record/progress-record.js";
import type { ObligationState, ObligationStatus, TrackerStatus } from "./status.js";
import type * as tracking from "./tracked-plan.js";

const text = form.textForm;
const day = /* @__PURE__ */ form.formOf("a day written YYYY-MM-DD", isPlainDate);
const agencies = /* @__PURE__ */ form.listForm(agencyForm);

/** What every obligation holds, and what it may hold. */
const obligation = /* @__PURE__ */ (() => ({
  always: {
    id: text,
    task: text,
    title: text,
    section: form.sharedForm(
      form.recordForm<schedules.ScheduledSection>(
        { code: text, title: text },
        { part: text, partTitle: text },
      ),
    ),
    leads: agencies,
    measures: measuresForm,
  },
  optional: {
    deliverable: form.recordForm<schedules.ScheduledDeliverable>(
      { number: form.numberForm, title: text },
      {},
    ),
    deliverables: form.listForm(text),
    above: form.listForm(form.recordForm<schedules.TaskAbove>({ task: text, title: text }, {})),
    deadlineText: text,
    deadlineKind: form.wordForm(...Object.keys(DEADLINE_LABELS)),
    due: day,
    occurrence: occurrenceForm,
    coinciding: form.listForm(occurrenceForm),
    open: openForm,
  },
}))();

const outlineForm = /* @__PURE__ */ (() => {
  type Period = schedules.PlanOutline["period"];
  return form.recordForm<schedules.PlanOutline>(
    {
      period: form.recordForm<Period>({ start: day, end: day }, {}),
      targets: form.listForm(targetForm),
    },
    {
      title: form.recordForm<PlanTitle>({ vi: text }, { en: text }),
      documentTitle: text,
      number: citationForm,
      issuer: agencyForm,
      issuedOn: day,
    },
  );
})();

/** What all findings say. */
const said = /* @__PURE__ */ (() => ({
  code: text,
  severity: form.wordForm("error", "warning", "info"),
  message: form.localizedForm,
}))();

/** What a schedule and what is tracked of it say alike. */
const about = { title: text, plan: outlineForm, outside: form.placeForm };

/**
 * A schedule with its obligations, all the way down.
 *
 * @internal
 */
export const scheduleForm: form.Form = /* @__PURE__ */ (() => {
  type Horizon = schedules.PlanSchedule["horizon"];
  const each = form.recordForm<schedules.Obligation>(obligation.always, obligation.optional);
  const finding = form.recordForm<schedules.ScheduleFinding>(said, {
    span: form.spanForm,
    task: text,
  });
  return form.recordForm<schedules.PlanSchedule>(
    {
      horizon: form.recordForm<Horizon>({ from: day, to: day }, {}),
      obligations: form.listForm(each),
      findings: form.listForm(finding),
    },
    about,
  );
})();

/**
 * A tracked plan with its obligations, all the way down.
 *
 * @internal
 */
export const trackedForm: form.Form = /* @__PURE__ */ (() => {
  const label = form.sharedForm(form.localizedForm);
  const timing = form.wordForm("in-time", "late", "no-deadline");
  const standing = {
    status: form.recordForm<ObligationStatus>({ done: form.flagForm, timing, label }, {}),
    tracker: form.recordForm<TrackerStatus>({ class: text, label }, {}),
  };
  const reached = {
    state: form.recordForm<ObligationState>({ name: text, on: day, label }, {}),
    completedOn: day,
    completedAt: text,
  };
  const reason = form.recordForm<InferenceReason>({ code: text, text: label }, {});
  const inferred = form.recordForm<tracking.InferredEvidence>(
    { text, confidence: text, reasons: form.listForm(reason) },
    { date: day },
  );
  const lead = form.recordForm<tracking.LeadProgress>({ ...standing, agency: agencyForm }, reached);
  const extension = form.recordForm<Extension>({ on: day, to: day }, { from: day });
  const each = form.recordForm<tracking.TrackedObligation>(
    {
      ...obligation.always,
      ...standing,
      certainty: form.wordForm("recorded", "inferred"),
      evidence: form.listForm(text),
    },
    {
      ...obligation.optional,
      ...reached,
      extensions: form.listForm(extension),
      progress: form.numberForm,
      inferred: form.listForm(inferred),
      byLead: form.listForm(lead),
      notReported: agencies,
    },
  );
  const finding = form.recordForm<RecordFinding>(
    { ...said, record: form.numberForm },
    { span: form.spanForm },
  );
  return form.recordForm<tracking.TrackedPlan>(
    { asOf: day, obligations: form.listForm(each), findings: form.listForm(finding) },
    { ...about, labels: form.tableForm(label) },
  );
})();
