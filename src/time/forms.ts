import * as form from "../text/index.js";
import { isPlainDate } from "./plain-date.js";
import type { ReportDue, ReportRule, ReportingRegime } from "./reporting-regime.js";
import type { CalendarDay, WorkCalendar } from "./work-calendar.js";

const dayForm = /* @__PURE__ */ form.formOf("a day written YYYY-MM-DD", isPlainDate);

/** A day of a calendar, with why it stands there. */
export const calendarDayForm: form.Form = /* @__PURE__ */ (() =>
  form.recordForm<CalendarDay>(
    {
      date: dayForm,
      kind: form.wordForm("statutory", "substitute", "swap-off", "worked-weekend", "local"),
      occasion: form.localizedForm,
      source: form.sourceForm,
    },
    { notice: form.textForm, substituteFor: dayForm, exchangedWith: dayForm },
  ))();

/**
 * A calendar with all its days, for what is made of it; questions to it look at less.
 *
 * @internal
 */
export const calendarForm: form.Form = /* @__PURE__ */ (() =>
  form.recordForm<WorkCalendar>(
    {
      name: form.localizedForm,
      weeklyRest: form.listForm(form.wholeForm(1, 7)),
      weeklyRestSource: form.sourceForm,
      firstYear: form.wholeForm(1, 9999),
      lastYear: form.wholeForm(1, 9999),
      verifiedFrom: dayForm,
      verifiedThrough: dayForm,
      checkedOn: dayForm,
      days: form.listForm(calendarDayForm),
      workedDays: form.listForm(form.placeForm),
      workedBefore: form.listForm(form.placeForm),
    },
    {},
  ))();

const cadenceForm = /* @__PURE__ */ form.wordForm(
  "month",
  "quarter",
  "half-year",
  "nine-months",
  "year",
);

/** A reporting regime with all its reports. */
export const regimeForm: form.Form = /* @__PURE__ */ (() => {
  const kind = form.textForm;
  type Of<Kind> = Extract<ReportDue, { readonly kind: Kind }>;
  const last = form.wordForm("last");
  const months = form.wholeForm(0, 12);
  const due = form.kindsForm<ReportDue["kind"]>({
    day: form.recordForm<Of<"day">>(
      { kind, day: form.eitherForm(form.wholeForm(1, 31), last) },
      { monthsAfter: months },
    ),
    "working-days": form.recordForm<Of<"working-days">>(
      { kind, after: form.wholeForm(0, 250) },
      {},
    ),
  });
  const report = form.recordForm<ReportRule>(
    {
      cadence: cadenceForm,
      number: form.wholeForm(1, 12),
      opensAfterMonth: form.wholeForm(-11, 11),
      closesInMonth: form.wholeForm(1, 12),
    },
    { due, source: form.sourceForm },
  );
  return form.recordForm<ReportingRegime>(
    {
      id: form.textForm,
      name: form.localizedForm,
      closingDay: form.eitherForm(form.wholeForm(1, 28), last),
      due,
      source: form.sourceForm,
      dueSource: form.sourceForm,
      reports: form.listForm(report),
    },
    {},
  );
})();
