import { agencyForm } from "../../agency/index.js";
import { citationForm } from "../../citation/index.js";
import { expressionForm } from "../../deadline/index.js";
import type { MeasureRef } from "../../indices/index.js";
import { targetForm } from "../../target/index.js";
import * as form from "../../text/index.js";
import { isPlainDate } from "../../time/index.js";
import type * as plans from "./plan.js";

const text = form.textForm;
const texts = /* @__PURE__ */ form.listForm(text);
const source = /* @__PURE__ */ form.recordForm<plans.Place>(
  { row: form.numberForm },
  { column: form.numberForm },
);

/**
 * References to parts of indices.
 *
 * @internal
 */
export const measuresForm: form.Form = /* @__PURE__ */ (() =>
  form.sharedForm(
    form.listForm(form.recordForm<MeasureRef>({ index: text, edition: text, code: text }, {})),
  ))();

const measures = measuresForm;

const taskForm: form.Form = /* @__PURE__ */ (() => {
  const role = form.wordForm("lead", "coordinate", "implement", "monitor", "guide", "compile");
  const assignment = form.recordForm<plans.Assignment>({ role, agency: agencyForm }, {});
  const said = { assignments: form.listForm(assignment), targets: form.listForm(targetForm) };
  const deadline = expressionForm;
  const deliverable = form.recordForm<plans.Deliverable>(
    { title: text, ...said },
    { text, deadline, source },
  );
  const citations = form.listForm(citationForm);
  const result = form.recordForm<plans.Result>({ text, citations }, { source });
  const below: form.Form = (value, depth, seen) => taskForm(value, depth, seen);
  return form.recordForm<plans.Task>(
    {
      ...said,
      code: text,
      title: text,
      activities: texts,
      deliverables: form.listForm(deliverable),
      measures,
      results: form.listForm(result),
      subtasks: form.listForm(below),
      citations,
      notes: texts,
    },
    { deadline, source },
  );
})();

/** What a plan says in its head. */
const head = /* @__PURE__ */ (() => {
  const day = form.formOf("a day written YYYY-MM-DD", isPlainDate);
  type Period = NonNullable<plans.Plan["period"]>;
  return {
    title: form.recordForm<plans.PlanTitle>({ vi: text }, { en: text }),
    documentTitle: text,
    number: citationForm,
    issuer: agencyForm,
    issuedOn: day,
    deadlineYear: form.wholeForm(1900, 2198),
    period: form.recordForm<Period>({ start: day, end: day }, {}),
  };
})();

const sections = /* @__PURE__ */ (() =>
  form.listForm(
    form.recordForm<plans.Section>(
      { code: text, title: text, measures, tasks: form.listForm(taskForm) },
      { part: text, partTitle: text, source },
    ),
  ))();

const targets = /* @__PURE__ */ form.listForm(targetForm);
const planForm = /* @__PURE__ */ form.recordForm<plans.Plan>({ sections, targets }, head);
/** What is scheduled needs no targets. */
type Scheduled = Partial<plans.Plan> & Pick<plans.Plan, "sections">;
const scheduledForm = /* @__PURE__ */ (() =>
  form.recordForm<Scheduled>({ sections }, { ...head, targets }))();

/** Refuses what is no plan, all the way down: plans come back from stores. */
export function requirePlan(plan: unknown, call: string): void {
  form.requireShape(plan, "a plan", call);
  form.requireForm(plan, planForm, "a plan", call);
}

/**
 * Refuses what is no plan with sections and tasks; targets it may lack.
 *
 * @internal
 * @param plan - What was given.
 * @param call - The call that was meant.
 */
export function requireTasks(plan: unknown, call: string): void {
  form.requireShape(plan, "a plan", call);
  form.requireForm(plan, scheduledForm, "a plan", call);
}
