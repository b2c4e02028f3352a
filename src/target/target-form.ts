import * as form from "../text/index.js";
import type * as targets from "./target.js";

const text = form.textForm;
const number = form.numberForm;
const flag = form.flagForm;

const unitForm = /* @__PURE__ */ (() => {
  const kind = text;
  const plain = form.recordForm<targets.PercentUnit>({ kind }, {});
  const named = form.recordForm<targets.MoneyUnit>({ kind, name: text }, {});
  const bottom = form.wordForm("bottom");
  return form.kindsForm<targets.TargetUnit["kind"]>({
    percent: plain,
    fraction: form.recordForm<targets.FractionUnit>({ kind, of: number }, {}),
    "percentage-point": plain,
    count: form.recordForm<targets.CountUnit>({ kind, counted: text }, { of: number }),
    points: form.recordForm<targets.PointsUnit>({ kind }, { maximum: number }),
    rank: form.recordForm<targets.RankUnit>({ kind }, { field: number, among: text, from: bottom }),
    places: plain,
    grade: form.recordForm<targets.GradeUnit>(
      { kind, scale: form.wordForm("procedure-handling", "staff", "papi-group") },
      {},
    ),
    group: plain,
    duration: form.recordForm<targets.DurationTargetUnit>({ kind, unit: text }, {}),
    money: named,
    measure: named,
    factor: plain,
    date: plain,
    index: plain,
    requirement: plain,
  });
})();

/**
 * A target as read, all the way down to its deadline, which the room of deadlines looks through.
 *
 * @internal
 */
export const targetForm: form.Form = /* @__PURE__ */ (() => {
  const interval = form.recordForm<targets.TargetInterval>(
    { from: number, to: number },
    { openFrom: flag, openTo: flag },
  );
  const finding = form.recordForm<targets.Target["findings"][number]>(
    { code: text, severity: text, message: form.localizedForm },
    { span: form.spanForm },
  );
  const words = { text, span: form.spanForm, findings: form.listForm(finding) };
  const readable = flag;
  const comparator = form.wordForm(
    ...["gte", "gt", "lte", "lt", "eq", "reach"],
    ...["between", "all", "increase", "decrease", "rank", "due"],
  );
  type Deadline = Pick<NonNullable<targets.Target["deadline"]>, "text">;
  const target = form.recordForm<targets.Target>(
    {
      ...words,
      readable,
      boundSpan: form.spanForm,
      metric: text,
      comparator,
      unit: unitForm,
      role: form.wordForm("target", "reported", "baseline"),
    },
    {
      value: form.eitherForm(number, text),
      interval,
      extent: comparator,
      direction: form.wordForm("increase", "decrease", "keep"),
      approximate: flag,
      denominator: text,
      per: form.recordForm<NonNullable<targets.Target["per"]>>(
        { unit: text, interval: number },
        {},
      ),
      perUnit: text,
      forEach: form.recordForm<targets.ForEach>({ text, comparator, value: number }, {}),
      baseline: form.recordForm<targets.TargetBaseline>({ text }, { year: number, value: number }),
      filter: form.recordForm<targets.PopulationFilter>(
        { text, of: text, comparator },
        { value: number, interval },
      ),
      exception: text,
      deadline: form.recordForm<Deadline>({ text }, {}),
      modality: form.wordForm("strive"),
    },
  );
  const unreadable = form.recordForm<targets.UnreadableTarget>({ ...words, readable }, {});
  return (value, depth, seen) =>
    (form.isRecord(value) && value["readable"] === false ? unreadable : target)(value, depth, seen);
})();

/** Refuses what is no target, all the way down. */
export function requireTarget(target: unknown, call: string): void {
  form.requireForm(target, targetForm, "a target as parseTarget gives it", call);
}
