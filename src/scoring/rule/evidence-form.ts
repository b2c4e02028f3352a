import * as form from "../../text/index.js";
import type * as shown from "./evidence.js";

/** All that evidence may say; what a rule asks of it is looked at when it is scored. */
type Said = Partial<
  shown.PartOfWhole &
    shown.FigureEvidence &
    shown.LevelEvidence &
    shown.ConditionsEvidence &
    shown.PointsEvidence &
    shown.CaseEvidence
>;

/** Evidence of any rule. */
export const evidenceForm: form.Form = /* @__PURE__ */ (() => {
  const amount = form.eitherForm(form.numberForm, form.textForm);
  const said = form.recordForm<Said>(
    {},
    {
      part: amount,
      whole: amount,
      figure: amount,
      level: form.textForm,
      points: amount,
      conditions: form.tableForm(form.flagForm),
      when: form.textForm,
      evidence: (value, depth, seen) => evidenceForm(value, depth, seen),
    },
  );
  return form.eitherForm(said, amount, form.flagForm);
})();

/** What each kind of evidence is known by, with what it may say besides. */
const KINDS: readonly (readonly string[])[] = [
  ["part", "whole"],
  ["figure"],
  ["level", "points"],
  ["conditions"],
  ["when", "evidence"],
];

/** Whether evidence is of two kinds at once: a figure and a part may say different things. */
export function namesSeveralKinds(evidence: object): boolean {
  const known = Object.keys(evidence).filter((name) => KINDS.some((kind) => kind.includes(name)));
  return !KINDS.some((kind) => known.every((name) => kind.includes(name)));
}
