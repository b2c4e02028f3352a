import { findMeasure, type MeasureIndex } from "../../indices/index.js";
import { coverage } from "../coverage/coverage.js";
import { draftOf, WHOLE_PLAN, type LintDraft, type LintedPlan } from "./draft.js";

/** Dimensions, fields and elements of the indices a plan points at that no task serves. */
export function measureDrafts({ plan, tasks }: LintedPlan): LintDraft[] {
  const editions = new Map<string, { index: MeasureIndex; edition: string }>();
  const references = [
    ...plan.sections.flatMap(({ measures }) => measures),
    ...tasks.flatMap(({ task }) => task.measures),
  ];
  const distinct = new Map(
    references.map((each) => [`${each.index} ${each.edition} ${each.code}`, each]),
  );
  for (const reference of distinct.values()) {
    const measure = findMeasure(reference);
    if (measure === undefined) continue;
    const { index, edition } = measure;
    editions.set(`${index}:${edition}`, { index, edition });
  }
  return [...editions.values()].flatMap((edition) =>
    coverage(plan, edition)
      .parts.filter(({ parent, served }) => parent === undefined && served === "none")
      .map(({ code, name }) =>
        draftOf("lint-measure-without-task", WHOLE_PLAN, {
          words: `${code}. ${name.vi}`,
          more: { vi: `${code}. ${name.vi}.`, en: `${code}. ${name.en}.` },
        }),
      ),
  );
}
