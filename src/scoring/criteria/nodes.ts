import type { LocalizedText } from "../../text/index.js";
import type { CriteriaSetInput, Criterion, NodeName, ScoredNode } from "./criteria-set.js";

/** A name in both languages; one given in Vietnamese alone stands for both. */
export function localized(name: NodeName): LocalizedText {
  return typeof name === "string" ? { vi: name, en: name } : name;
}

/** The scored nodes of a criterion: itself, or its components. */
export function leavesOf(criterion: Criterion): readonly ScoredNode[] {
  return "components" in criterion ? criterion.components : [criterion];
}

/** The codes of all nodes of a set, each node before its parts. */
export function codesOf({ fields }: Pick<CriteriaSetInput, "fields">): readonly string[] {
  return fields.flatMap(({ code, criteria }) => [
    code,
    ...criteria.flatMap((criterion) => [
      criterion.code,
      ...("components" in criterion ? criterion.components.map((part) => part.code) : []),
    ]),
  ]);
}
