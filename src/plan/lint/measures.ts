import { findMeasure } from "../../indices/index.js";
import { coverage } from "../coverage/coverage.js";
import { draftOf, WHOLE_PLAN, type LintDraft, type LintedPlan } from "./draft.js";

/** Dimensions, fields and elements of the indices a plan points at that no task serves. */
export function measureDrafts({ plan, tasks }: LintedPlan): LintDraft[] {
  const references = [...plan.sections, ...tasks.map(({ task }) => task)].flatMap(
    ({ measures }) => measures,
  );
  const named = new Map(
    references.map((each) => [`${each.index} ${each.edition} ${each.code}`, each]),
  );
  const editions = new Map(
    [...named.values()].flatMap((reference) => {
      const measure = findMeasure(reference);
      return measure === undefined ? [] : [[`${measure.index}:${measure.edition}`, measure]];
    }),
  );
  return [...editions.values()].flatMap(({ index, edition }) =>
    coverage(plan, { index, edition })
      .parts.filter(({ parent, served }) => parent === undefined && served === "none")
      .map(({ code, name }) =>
        draftOf("lint-measure-without-task", WHOLE_PLAN, {
          words: `${code}. ${name.vi}`,
          more: { vi: `${code}. ${name.vi}.`, en: `${code}. ${name.en}.` },
        }),
      ),
  );
}
