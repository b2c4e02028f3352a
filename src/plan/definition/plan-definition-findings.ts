import { parseAgencies, type AgencyFindingCode, type AgencyRole } from "../../agency/index.js";
import { parseCitations, type CitationFindingCode } from "../../citation/index.js";
import { resolveDeadline, type DeadlineFindingCode } from "../../deadline/index.js";
import { ChisoError, sliceSpan, type Finding } from "../../text/index.js";
import { isPlainDate } from "../../time/index.js";
import { excerptOf } from "../cell/plain-text.js";
import { planDefinitionProblems } from "./plan-definition-schema.js";
import type {
  AssignmentDefinition,
  DeliverableDefinition,
  PlanDefinition,
  TaskDefinition,
} from "./plan-definition.js";

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
 * @returns The findings, each with its path, in the order of the definition.
 * @throws ChisoError `invalid-data` when the definition cannot stand at all, as for `definePlan`.
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
): readonly PlanDefinitionFinding[] {
  const [problem] = planDefinitionProblems(definition);
  if (problem !== undefined) {
    throw new ChisoError("invalid-data", {
      given: `${problem.path}: ${problem.message}`,
      accepted: "a plan definition that definePlan takes",
      advice: "Mend the named place of the definition",
    });
  }
  const { sections, issuer } = definition;
  return [
    ...(issuer === undefined ? [] : agencyFindings(issuer, "issuer")),
    ...sections.flatMap(({ tasks }, index) =>
      tasksFindings(tasks, `sections[${index}].tasks`, definition),
    ),
  ];
}

function tasksFindings(
  tasks: readonly TaskDefinition[],
  path: string,
  definition: PlanDefinition,
): PlanDefinitionFinding[] {
  return tasks.flatMap((task, index) => {
    const own = `${path}[${index}]`;
    const { title, deliverables = [], results = [], subtasks = [] } = task;
    return [
      ...citationFindings(title, `${own}.title`),
      ...itemFindings(task, own, definition),
      ...deliverables.flatMap((each, place) =>
        typeof each === "string"
          ? []
          : itemFindings(each, `${own}.deliverables[${place}]`, definition),
      ),
      ...results.flatMap((text, place) => citationFindings(text, `${own}.results[${place}]`)),
      ...tasksFindings(subtasks, `${own}.subtasks`, definition),
    ];
  });
}

const ROLES = [
  "lead",
  "coordinate",
  "implement",
  "monitor",
  "guide",
] as const satisfies readonly (AgencyRole & keyof AssignmentDefinition)[];

/** Who and when, of a task or a deliverable. */
function itemFindings(
  item: TaskDefinition | DeliverableDefinition,
  path: string,
  { year, issuedOn }: PlanDefinition,
): PlanDefinitionFinding[] {
  const agencies = ROLES.flatMap((role) => {
    const words = item[role];
    return words === undefined ? [] : agencyFindings(words, `${path}.${role}`);
  });
  const { deadline } = item;
  if (deadline === undefined) return agencies;
  const issued = isPlainDate(issuedOn) ? { issuedOn } : {};
  const { findings } = resolveDeadline(deadline, { year, ...issued });
  return [...agencies, ...placed(findings, deadline, `${path}.deadline`)];
}

function agencyFindings(words: string, path: string): PlanDefinitionFinding[] {
  return placed(parseAgencies(words).findings, words, path);
}

function citationFindings(words: string, path: string): PlanDefinitionFinding[] {
  return placed(parseCitations(words).findings, words, path);
}

function placed(
  findings: readonly Finding<PlanDefinitionFinding["code"]>[],
  words: string,
  path: string,
): PlanDefinitionFinding[] {
  return findings
    .filter(({ severity }) => severity !== "info")
    .map((finding) => ({
      ...finding,
      path,
      excerpt: excerptOf(finding.span === undefined ? words : sliceSpan(words, finding.span)),
    }));
}
