import * as form from "../text/index.js";
import { isPlainDate } from "../time/index.js";
import type { Occurrence, OpenObligation } from "./occurrence/occurrence.js";
import type * as resolved from "./resolved-timing.js";
import type * as written from "./timing.js";

const text = form.textForm;
const flag = form.flagForm;
const kind = form.textForm;

const monthNumber = /* @__PURE__ */ form.wholeForm(1, 12);
const dayNumber = /* @__PURE__ */ form.wholeForm(1, 31);
const yearNumber = /* @__PURE__ */ form.wholeForm(1, 9999);
const rollForm = /* @__PURE__ */ form.wordForm("following", "preceding", "nearest");
const grainForm = /* @__PURE__ */ form.wordForm(
  "day",
  "week",
  "month",
  "quarter",
  "half-year",
  "year",
  "range",
);
const partForm = /* @__PURE__ */ form.wordForm("start", "middle", "end");
/** A day as number, or its name. */
const dayOrName = /* @__PURE__ */ (() =>
  form.eitherForm(dayNumber, form.wordForm("last", "last-working")))();
const weekForm = /* @__PURE__ */ (() =>
  form.eitherForm(form.wholeForm(1, 5), form.wordForm("last")))();

/** A period as it is written, with or without its year. */
const periodForm = /* @__PURE__ */ (() => {
  const shape = form.textForm;
  const month = monthNumber;
  const year = { year: yearNumber, yearOffset: form.wholeForm(-1, 1), reportYear: flag };
  return form.kindsForm<written.WrittenPeriod["shape"]>(
    {
      day: form.recordForm<written.WrittenDay>(
        { shape, day: dayOrName, month },
        { ...year, order: form.wordForm("unknown") },
      ),
      months: form.recordForm<written.WrittenMonths>(
        { shape, grain: grainForm, first: month, last: month },
        { ...year, part: partForm },
      ),
      week: form.recordForm<written.WrittenWeek>({ shape, week: weekForm, month }, year),
      lunar: form.recordForm<written.WrittenLunar>(
        { shape, month },
        { ...year, day: dayNumber, leap: flag },
      ),
      years: form.recordForm<written.WrittenYears>(
        { shape, first: yearNumber, last: yearNumber },
        {},
      ),
      "school-year": form.recordForm<written.WrittenSchoolYear>({ shape, first: yearNumber }, {}),
    },
    "shape",
  );
})();

const dueRuleForm = /* @__PURE__ */ (() => {
  const weekday = form.recordForm<Extract<written.RuleDay, object>>(
    { weekday: form.wholeForm(1, 7) },
    { week: weekForm },
  );
  const month = form.eitherForm(monthNumber, form.wordForm("first", "second", "last"));
  const of = { month, in: form.wordForm("this", "next", "previous") };
  return form.recordForm<written.DueRule>(
    {
      side: form.wordForm("on", "before", "by", "after"),
      day: form.eitherForm(dayOrName, weekday),
    },
    {
      ...of,
      time: text,
      opens: form.recordForm<written.RuleOpening>({ day: dayNumber }, of),
      roll: rollForm,
    },
  );
})();

/** The fields of a recurring timing beside its limits. */
const recurring = /* @__PURE__ */ (() => {
  const cadence = form.recordForm<written.Cadence>(
    {
      unit: form.wordForm("day", "week", "month", "quarter", "half-year", "year"),
      interval: form.wholeForm(1),
    },
    {},
  );
  type Words = Extract<written.CadenceAnchor, { words: string }>;
  type Years = Exclude<written.CadenceAnchor, Words>;
  const words = form.recordForm<Words>({ words: text }, {});
  const yearsEndingIn = form.listForm(form.wholeForm(0, 9));
  return {
    always: { kind, every: form.eitherForm(cadence, form.wordForm("unspecified")) },
    optional: {
      times: form.wholeForm(1),
      due: dueRuleForm,
      anchor: form.eitherForm(words, form.recordForm<Years>({ yearsEndingIn }, {})),
    },
  };
})();

/** The timings that are the same before a deadline is resolved and after. */
const dateless = /* @__PURE__ */ (() => {
  const plain = form.recordForm<written.UnstatedTiming>({ kind }, {});
  const offset = {
    amount: form.wholeForm(0),
    unit: form.wordForm("hour", "day", "working-day", "week", "month", "year"),
  };
  return {
    event: form.recordForm<written.EventTiming>(
      { kind, event: text, relation: form.wordForm("when", "before", "during", "after") },
      { offset: form.recordForm<written.EventOffset>(offset, {}) },
    ),
    reference: form.recordForm<written.ReferenceTiming>({ kind, authority: text }, {}),
    unstated: plain,
    unrecognized: plain,
  };
})();

const by = { time: text, approximate: flag, roll: rollForm };

const timingForm = /* @__PURE__ */ (() => {
  const ends = { from: periodForm, to: periodForm };
  const limits = form.recordForm<written.WrittenLimits>({}, ends);
  return form.kindsForm<written.Timing["kind"]>({
    ...dateless,
    by: form.recordForm<written.ByTiming>(
      { kind, moment: periodForm, edge: form.wordForm("start", "end"), inclusive: flag },
      by,
    ),
    within: form.recordForm<written.WithinTiming>(
      { kind, period: periodForm },
      { until: periodForm, approximate: flag },
    ),
    recurring: form.recordForm<written.RecurringTiming>(recurring.always, {
      ...recurring.optional,
      limits,
    }),
    ongoing: form.recordForm<written.OngoingTiming>({ kind }, { limits }),
  });
})();

const dayForm = /* @__PURE__ */ form.formOf("a day written YYYY-MM-DD", isPlainDate);

const resolvedTimingForm = /* @__PURE__ */ (() => {
  const ends = { start: dayForm, end: dayForm };
  return form.kindsForm<resolved.ResolvedTiming["kind"]>({
    ...dateless,
    by: form.recordForm<resolved.ResolvedBy>({ kind, date: dayForm, inclusive: flag }, by),
    within: form.recordForm<resolved.ResolvedWithin>(
      { kind, ...ends, grain: grainForm },
      { approximate: flag },
    ),
    recurring: form.recordForm<resolved.ResolvedRecurring>(recurring.always, {
      ...recurring.optional,
      ...ends,
    }),
    ongoing: form.recordForm<resolved.ResolvedOngoing>({ kind }, ends),
  });
})();

/** What stands around the clauses. */
const around = /* @__PURE__ */ (() => {
  const finding = form.recordForm<written.DeadlineExpression["findings"][number]>(
    {
      code: text,
      severity: form.wordForm("error", "warning", "info"),
      message: form.localizedForm,
    },
    { span: form.spanForm },
  );
  return { text, skipped: form.listForm(form.spanForm), findings: form.listForm(finding) };
})();

/**
 * A deadline as it is written, all the way down.
 *
 * @internal
 */
export const expressionForm: form.Form = /* @__PURE__ */ (() => {
  const clause = form.recordForm<written.DeadlineClause>(
    { timing: timingForm, span: form.spanForm },
    { label: text, was: timingForm },
  );
  return form.sharedForm(
    form.recordForm<written.DeadlineExpression>({ ...around, clauses: form.listForm(clause) }, {}),
  );
})();

/** A resolved deadline, all the way down. */
export const resolvedForm: form.Form = /* @__PURE__ */ (() => {
  const part = { part: partForm, of: form.wordForm("month", "quarter", "year") };
  const clause = form.recordForm<resolved.ResolvedClause>(
    { timing: resolvedTimingForm, span: form.spanForm },
    {
      label: text,
      was: resolvedTimingForm,
      assumedYear: flag,
      namedPart: form.recordForm<resolved.NamedPart>(part, {}),
      lastWorkingDay: flag,
      startsOn: dayForm,
    },
  );
  return form.recordForm<resolved.ResolvedDeadline>(
    { ...around, clauses: form.listForm(clause) },
    {},
  );
})();

/**
 * A day on which something falls due, all the way down.
 *
 * @internal
 */
export const occurrenceForm: form.Form = /* @__PURE__ */ (() => {
  const window = form.recordForm<Occurrence["window"]>({ start: dayForm, end: dayForm }, {});
  const basis = { rule: text, text: form.localizedForm, source: form.sourceForm };
  const each = form.recordForm<Occurrence>(
    {
      due: dayForm,
      window,
      clause: form.placeForm,
      certainty: form.wordForm("announced", "projected"),
      basis: form.listForm(form.sharedForm(form.recordForm<form.Basis>(basis, {}))),
    },
    { covers: window, label: text, times: form.numberForm, time: text, approximate: flag },
  );
  return form.sharedForm(each);
})();

/**
 * What has no date yet, all the way down.
 *
 * @internal
 */
export const openForm: form.Form = /* @__PURE__ */ (() => {
  const reason = form.wordForm(
    ...["ongoing", "waiting-for-event", "set-elsewhere", "unspecified-cadence"],
    ...["unknown-phase", "beyond-calendar", "unstated", "unrecognized"],
  );
  return form.sharedForm(
    form.recordForm<OpenObligation>(
      { clause: form.placeForm, reason, timing: resolvedTimingForm },
      { label: text },
    ),
  );
})();

/** Refuses what is no resolved deadline, all the way down. */
export function requireResolved(deadline: unknown, call: string): void {
  form.requireShape(deadline, "a resolved deadline", call);
  form.requireForm(deadline, resolvedForm, "a resolved deadline", call);
}

/** Refuses what is neither text nor a deadline as it is written, all the way down. */
export function requireExpression(deadline: unknown, call: string): void {
  form.requireShape(deadline, "a text or a deadline expression", call);
  form.requireForm(deadline, expressionForm, "a deadline expression", call);
}
