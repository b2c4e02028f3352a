import {
  parseAgencies,
  type AgencyFindingCode,
  type ParseAgenciesOptions,
} from "../../agency/index.js";
import { parseCitations, type CitationFindingCode } from "../../citation/index.js";
import { resolveDeadline, type DeadlineFindingCode } from "../../deadline/index.js";
import { requireList, requireOptions, sliceSpan, type Finding } from "../../text/index.js";
import { isPlainDate } from "../../time/index.js";
import { excerptOf } from "../cell/plain-text.js";
import { periodOf } from "./definition-period.js";
import { requireDefinition, ROLES } from "./plan-definition-schema.js";
import type { DeliverableDefinition, PlanDefinition, TaskDefinition } from "./plan-definition.js";

type Glossary = NonNullable<ParseAgenciesOptions["glossary"]>;

/** How the words of a definition are looked at. */
export interface DefinitionFindingsOptions {
  /** Abbreviations of the office itself, as `parseAgencies` takes them. */
  readonly glossary?: Glossary;
}

/** Something odd about the words of a definition, with its place in the definition. */
export interface PlanDefinitionFinding extends Finding<
  DeadlineFindingCode | AgencyFindingCode | CitationFindingCode
> {
  /** Where in the definition, as in `sections[0].tasks[2].deadline`. */
  readonly path: string;
  /** The words it concerns, shortened to one line. */
  readonly excerpt: string;
}

/**
 * What a careful reader would query about the words of a definition: deadlines that do not read,
 * days that do not exist, times that had passed, agencies that are not known, odd citations. The
 * years of deadlines are taken from the definition. Mere remarks (severity `info`) are left out.
 *
 * @param definition - A plan definition.
 * @param options - The abbreviations of the office.
 * @returns The findings, each with its path, in the order of the definition.
 * @throws ChisoError `invalid-data` and `invalid-period` when the definition cannot stand at all, as
 * for `definePlan`.
 * @example
 * ```ts
 * import { planDefinitionFindings } from "chiso/plan";
 * const findings = planDefinitionFindings({
 *   year: 2021,
 *   sections: [{ code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", deadline: "Trước 30/2" }] }],
 * });
 * findings[0]?.path; // "sections[0].tasks[0].deadline"
 * findings[0]?.code; // "deadline-impossible-date"
 * ```
 */
export function planDefinitionFindings(
  definition: PlanDefinition,
  options: DefinitionFindingsOptions = {},
): readonly PlanDefinitionFinding[] {
  const call = "planDefinitionFindings(definition, { glossary })";
  requireOptions(options, "glossary:object", call);
  const { glossary = {} } = options;
  requireList(Object.values(glossary), "text", call, "glossary");
  requireDefinition(definition, "planDefinitionFindings");
  periodOf(definition);
  return definitionFindings(definition, glossary);
}

/** The findings of a definition that can stand. */
export function definitionFindings(
  definition: PlanDefinition,
  glossary: Glossary,
): readonly PlanDefinitionFinding[] {
  const { sections, issuer, year, issuedOn } = definition;
  const issued = isPlainDate(issuedOn) ? { issuedOn } : {};
  const agencies: Reader = (words) => parseAgencies(words, { glossary }).findings;
  const citations: Reader = (words) => parseCitations(words).findings;
  const deadline: Reader = (words) => resolveDeadline(words, { year, ...issued }).findings;

  const itemFindings = (item: Item, path: string): PlanDefinitionFinding[] => [
    ...ROLES.flatMap((role) => placed(agencies, item[role], `${path}.${role}`)),
    ...placed(deadline, item.deadline, `${path}.deadline`),
  ];
  const taskFindings = (task: TaskDefinition, path: string): PlanDefinitionFinding[] => {
    const { title, deliverables = [], results = [], subtasks = [] } = task;
    return [
      ...placed(citations, title, `${path}.title`),
      ...itemFindings(task, path),
      ...deliverables.flatMap((each, index) =>
        typeof each === "string" ? [] : itemFindings(each, `${path}.deliverables[${index}]`),
      ),
      ...results.flatMap((text, index) => placed(citations, text, `${path}.results[${index}]`)),
      ...subtasks.flatMap((each, index) => taskFindings(each, `${path}.subtasks[${index}]`)),
    ];
  };
  return [
    ...placed(agencies, issuer, "issuer"),
    ...sections.flatMap(({ tasks }, index) =>
      tasks.flatMap((task, place) => taskFindings(task, `sections[${index}].tasks[${place}]`)),
    ),
  ];
}

type Item = TaskDefinition | DeliverableDefinition;
type Reader = (words: string) => readonly Finding<PlanDefinitionFinding["code"]>[];

function placed(read: Reader, words: string | undefined, path: string): PlanDefinitionFinding[] {
  if (words === undefined) return [];
  return read(words)
    .filter(({ severity }) => severity !== "info")
    .map((finding) => ({
      ...finding,
      path,
      excerpt: excerptOf(finding.span === undefined ? words : sliceSpan(words, finding.span)),
    }));
}
