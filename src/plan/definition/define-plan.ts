import { parseAgencies, type Agency, type AgencyFindingCode } from "../../agency/index.js";
import { parseCitations, type Citation, type CitationFindingCode } from "../../citation/index.js";
import { parseDeadline, resolveDeadline, type DeadlineFindingCode } from "../../deadline/index.js";
import { parseTarget, type Target } from "../../target/index.js";
import { ChisoError, defined, requireOptions, sliceSpan, type Finding } from "../../text/index.js";
import { isPlainDate, plainDate, yearPeriod } from "../../time/index.js";
import { excerptOf } from "../cell/plain-text.js";
import { assignRoles } from "../model/assignments.js";
import type { Deliverable, Plan, Task } from "../model/plan.js";
import { refused, requireDefinition, ROLES } from "./plan-definition-schema.js";
import type { DeliverableDefinition, PlanDefinition, TaskDefinition } from "./plan-definition.js";

/** How a definition is taken. */
export interface DefinePlanOptions {
  /**
   * From which severity on a finding of {@link planDefinitionFindings} is refused: `error` refuses
   * days that do not exist, `warning` also what cannot be read. Absent, nothing is refused, and
   * what is odd stands in the findings of each deadline.
   */
  readonly refuse?: "error" | "warning";
}

/**
 * Makes a plan from a definition in code: words are read as a table's cells would be, codes of
 * indices are checked by the compiler and again at run time.
 *
 * @param definition - The plan.
 * @param options - Whether words that do not read are refused.
 * @returns The plan, as {@link Plan}; what is odd about a deadline stands in its findings.
 * @throws ChisoError `invalid-data` when the definition has unknown keys, empty titles, codes twice
 * or codes that an edition lacks, a number or a target that is none, or words refused by the
 * options; `invalid-date` for a day that does not exist; `invalid-period` for a period that ends
 * before it starts.
 * @example
 * ```ts
 * import { definePlan } from "chiso/plan";
 * const plan = definePlan({
 *   year: 2021,
 *   sections: [
 *     {
 *       code: "I",
 *       title: "Thủ tục hành chính công",
 *       measures: [{ index: "papi", edition: "2021", code: "5" }],
 *       tasks: [{ code: "1", title: "Niêm yết thủ tục", lead: "Văn phòng", deadline: "Quý II" }],
 *     },
 *   ],
 * });
 * plan.sections[0]?.tasks[0]?.deadline?.clauses.length; // 1
 * ```
 */
export function definePlan(definition: PlanDefinition, options: DefinePlanOptions = {}): Plan {
  requireOptions(options, "refuse:error|warning", 'definePlan(definition, { refuse: "error" })');
  requireDefinition(definition);
  const { refuse } = options;
  const findings = refuse === undefined ? [] : definitionFindings(definition);
  const found = findings.find(({ severity }) => severity === "error" || severity === refuse);
  if (found !== undefined) throw refused(found.path, `"${found.excerpt}": ${found.message.en}`);
  const { title, number, issuer, issuedOn, year, period, sections, targets } = definition;
  return defined({
    title,
    number: number === undefined ? undefined : numberOf(number),
    issuer: issuer === undefined ? undefined : agenciesOf(issuer)[0],
    issuedOn: issuedOn === undefined ? undefined : plainDate(issuedOn),
    period: periodOf(period, year),
    sections: sections.map(({ code, part, partTitle, title, measures = [], tasks }) =>
      defined({ code, part, partTitle, title, measures, tasks: tasks.map(taskOf) }),
    ),
    targets: targetsOf(targets, "targets"),
  });
}

function numberOf(number: string): Citation {
  const [citation] = parseCitations(number).citations;
  if (citation === undefined) throw refused("number", `"${number}" is no number of a document`);
  return citation;
}

function periodOf(period: PlanDefinition["period"], year: number): NonNullable<Plan["period"]> {
  const { start, end } = period ?? yearPeriod(year);
  if (isPlainDate(start) && isPlainDate(end) && start <= end) return { start, end };
  throw new ChisoError("invalid-period", {
    given: `${start} to ${end}`,
    accepted: "two dates YYYY-MM-DD, the first not after the second",
    advice: "Leave the period out when the plan covers its whole year",
  });
}

function taskOf(definition: TaskDefinition): Task {
  const { code, title, activities = [], deliverables = [], measures = [], notes = [] } = definition;
  const { results = [], subtasks = [] } = definition;
  return {
    code,
    title,
    activities,
    deliverables: deliverables.map(deliverableOf),
    ...itemOf(definition, `task ${code}`),
    measures,
    results: results.map((text) => ({ text, citations: parseCitations(text).citations })),
    subtasks: subtasks.map(taskOf),
    citations: parseCitations(title).citations,
    notes,
  };
}

function deliverableOf(definition: string | DeliverableDefinition): Deliverable {
  if (typeof definition === "string") return { title: definition, assignments: [], targets: [] };
  const { title } = definition;
  return { title, ...itemOf(definition, `"${title}"`) };
}

/** What tasks and deliverables say alike: who, when and how much. */
function itemOf(definition: TaskDefinition | DeliverableDefinition, name: string) {
  const { deadline, targets } = definition;
  return defined({
    assignments: ROLES.flatMap((role) => assignRoles(agenciesOf(definition[role] ?? ""), role)),
    deadline: deadline === undefined ? undefined : parseDeadline(deadline),
    targets: targetsOf(targets, `targets of ${name}`),
  });
}

/** A target that does not read is refused: nobody could tell whether it was met. */
function targetsOf(phrases: readonly string[] = [], path: string): Target[] {
  return phrases.map((phrase) => {
    const target = parseTarget(phrase);
    if (!target.readable) throw refused(path, `"${phrase}" states no measurable target`);
    return target;
  });
}

/** The agencies that words name; the definition says that they are agencies, known or not. */
function agenciesOf(words: string): Agency[] {
  const { agencies, findings } = parseAgencies(words);
  const unknown = findings.flatMap(({ code, span }): Agency[] => {
    if (code !== "unrecognized-agency" || span === undefined) return [];
    const text = sliceSpan(words, span);
    return [{ text, name: text, kind: "unknown", level: "unstated", collective: false, span }];
  });
  return [...agencies, ...unknown].sort((left, right) => left.span.start - right.span.start);
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
  requireDefinition(definition);
  return definitionFindings(definition);
}

/** The findings of a definition that can stand. */
function definitionFindings(definition: PlanDefinition): readonly PlanDefinitionFinding[] {
  const { sections, issuer, year, issuedOn } = definition;
  const issued = isPlainDate(issuedOn) ? { issuedOn } : {};
  const agencies: Reader = (words) => parseAgencies(words).findings;
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
