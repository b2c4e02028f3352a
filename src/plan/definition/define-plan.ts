import { parseAgencies, type Agency, type ParseAgenciesOptions } from "../../agency/index.js";
import { parseCitations, type Citation } from "../../citation/index.js";
import { parseDeadline } from "../../deadline/index.js";
import { parseTarget, type Target } from "../../target/index.js";
import { defined, requireList, requireOptions, sliceSpan } from "../../text/index.js";
import { plainDate } from "../../time/index.js";
import { remembered } from "../cell/remembered.js";
import { assignRoles } from "../model/assignments.js";
import { yearOfPlan } from "../model/plan-year.js";
import type { Deliverable, Plan, Task } from "../model/plan.js";
import { definitionFindings } from "./definition-findings.js";
import { periodOf } from "./definition-period.js";
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
  /**
   * Abbreviations of the office itself, which no general list can know, as `parseAgencies` takes
   * them: `{ PKH: "Phòng Kế hoạch - Tài chính" }`.
   */
  readonly glossary?: ParseAgenciesOptions["glossary"];
}

/**
 * Makes a plan from a definition in code: words are read as a table's cells would be, codes of
 * indices are checked by the compiler and again at run time.
 *
 * @param definition - The plan.
 * @param options - Whether words that do not read are refused, and the office's abbreviations.
 * @returns The plan, as {@link Plan}; what is odd about a deadline stands in its findings.
 * @throws ChisoError `invalid-data` when the definition has unknown keys, empty titles, codes twice
 * or codes that an edition lacks, a number or a target that is none, or words refused by the
 * options; `invalid-date` for a day that does not exist; `invalid-period` for a period that ends
 * before it starts, or holds no day of the year.
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
  const call = 'definePlan(definition, { refuse: "error" })';
  requireOptions(options, "refuse:error|warning glossary:object", call);
  requireDefinition(definition);
  const { refuse, glossary = {} } = options;
  requireList(Object.values(glossary), "text", call, "glossary");
  const findings = refuse === undefined ? [] : definitionFindings(definition, glossary);
  const found = findings.find(({ severity }) => severity === "error" || severity === refuse);
  if (found !== undefined) throw refused(found.path, `"${found.excerpt}": ${found.message.en}`);
  const { title, number, issuer, year, sections, targets } = definition;
  const issuedOn = definition.issuedOn === undefined ? undefined : plainDate(definition.issuedOn);
  const period = periodOf(definition);
  const read = readersOf(glossary);
  const isTold = yearOfPlan(defined({ period, issuedOn })) === year;
  return defined({
    title,
    number: number === undefined ? undefined : numberOf(number),
    issuer: issuer === undefined ? undefined : read.agenciesOf(issuer)[0],
    issuedOn,
    period,
    deadlineYear: isTold ? undefined : year,
    sections: sections.map(({ code, part, partTitle, title, measures = [], tasks }) =>
      defined({
        code,
        part,
        partTitle,
        title,
        measures,
        tasks: tasks.map((task) => taskOf(task, read)),
      }),
    ),
    targets: targetsOf(targets, "targets", read),
  });
}

type Glossary = NonNullable<ParseAgenciesOptions["glossary"]>;

/** The readers of the words of one definition: tasks say much alike, and it is read once. */
function readersOf(glossary: Glossary) {
  return {
    agenciesOf: remembered((words) => agenciesOf(words, glossary)),
    citationsIn: remembered((words) => parseCitations(words).citations),
    deadlineOf: remembered(parseDeadline),
    targetOf: remembered(parseTarget),
  };
}

type Readers = ReturnType<typeof readersOf>;

function numberOf(number: string): Citation {
  const [citation] = parseCitations(number).citations;
  if (citation === undefined) throw refused("number", `"${number}" is no number of a document`);
  return citation;
}

function taskOf(definition: TaskDefinition, read: Readers): Task {
  const { code, title, activities = [], deliverables = [], measures = [], notes = [] } = definition;
  const { results = [], subtasks = [] } = definition;
  return {
    code,
    title,
    activities,
    deliverables: deliverables.map((each) => deliverableOf(each, read)),
    ...itemOf(definition, `task ${code}`, read),
    measures,
    results: results.map((text) => ({ text, citations: read.citationsIn(text) })),
    subtasks: subtasks.map((each) => taskOf(each, read)),
    citations: read.citationsIn(title),
    notes,
  };
}

function deliverableOf(definition: string | DeliverableDefinition, read: Readers): Deliverable {
  if (typeof definition === "string") return { title: definition, assignments: [], targets: [] };
  const { title } = definition;
  return { title, ...itemOf(definition, `"${title}"`, read) };
}

/** What tasks and deliverables say alike: who, when and how much. */
function itemOf(definition: TaskDefinition | DeliverableDefinition, name: string, read: Readers) {
  const { deadline, targets } = definition;
  return defined({
    assignments: ROLES.flatMap((role) =>
      assignRoles(read.agenciesOf(definition[role] ?? ""), role),
    ),
    deadline: deadline === undefined ? undefined : read.deadlineOf(deadline),
    targets: targetsOf(targets, `targets of ${name}`, read),
  });
}

/** A target that does not read is refused: nobody could tell whether it was met. */
function targetsOf(phrases: readonly string[] = [], path: string, { targetOf }: Readers): Target[] {
  return phrases.map((phrase) => {
    const target = targetOf(phrase);
    if (!target.readable) throw refused(path, `"${phrase}" states no measurable target`);
    return target;
  });
}

/** The agencies that words name; the definition says that they are agencies, known or not. */
function agenciesOf(words: string, glossary: Glossary): Agency[] {
  const { agencies, findings } = parseAgencies(words, { glossary });
  const unknown = findings.flatMap(({ code, span }): Agency[] => {
    if (code !== "unrecognized-agency" || span === undefined) return [];
    const text = sliceSpan(words, span);
    return [{ text, name: text, kind: "unknown", level: "unstated", collective: false, span }];
  });
  return [...agencies, ...unknown].sort((left, right) => left.span.start - right.span.start);
}
