import { parseAgencies, type AgencyRole } from "../agency/index.js";
import { parseCitations } from "../citation/index.js";
import { parseDeadline } from "../deadline/index.js";
import { ChisoError } from "../text/index.js";
import { isPlainDate, plainDate, yearPeriod, type PlainDate } from "../time/index.js";
import type {
  AssignmentDefinition,
  DeliverableDefinition,
  PlanDefinition,
  SectionDefinition,
  TaskDefinition,
} from "./plan-definition.js";
import type { Assignment, Deliverable, Plan, Section, Task } from "./plan.js";
import { planDefinitionProblems } from "./plan-definition-schema.js";

/**
 * Makes a plan from a definition in code: words are read as a table's cells would be, codes of
 * indices are checked by the compiler and again at run time.
 *
 * @param definition - The plan.
 * @returns The plan, as {@link Plan}; what is odd about a deadline stands in its findings.
 * @throws ChisoError `invalid-data` when the definition has unknown keys, empty titles, codes twice
 * or codes that an edition lacks; `invalid-date` for a day that does not exist.
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
export function definePlan(definition: PlanDefinition): Plan {
  const [problem] = planDefinitionProblems(definition);
  if (problem !== undefined) {
    throw new ChisoError("invalid-data", {
      given: `${problem.path === "" ? "the plan" : problem.path}: ${problem.message}`,
      accepted: "a plan definition without unknown keys, empty titles, repeated or unknown codes",
      advice: "Mend the named place of the definition",
    });
  }
  const { title, number, issuer, issuedOn, year, period } = definition;
  const whole = yearPeriod(year);
  const citation = number === undefined ? undefined : parseCitations(number).citations[0];
  const agency = issuer === undefined ? undefined : parseAgencies(issuer).agencies[0];
  return {
    ...(title === undefined ? {} : { title }),
    ...(citation === undefined ? {} : { number: citation }),
    ...(agency === undefined ? {} : { issuer: agency }),
    ...(issuedOn === undefined ? {} : { issuedOn: plainDate(issuedOn) }),
    period: periodOf(period, { start: whole.start, end: whole.end }),
    sections: definition.sections.map(sectionOf),
  };
}

function periodOf(
  period: PlanDefinition["period"],
  whole: { start: PlainDate; end: PlainDate },
): { start: PlainDate; end: PlainDate } {
  if (period === undefined) return whole;
  const { start, end } = period;
  if (isPlainDate(start) && isPlainDate(end) && start <= end) return { start, end };
  throw new ChisoError("invalid-period", {
    given: `${start} to ${end}`,
    accepted: "two dates YYYY-MM-DD, the first not after the second",
    advice: "Leave the period out when the plan covers its whole year",
  });
}

function sectionOf({ code, part, title, measures = [], tasks }: SectionDefinition): Section {
  return {
    code,
    ...(part === undefined ? {} : { part }),
    title,
    measures,
    tasks: tasks.map(taskOf),
  };
}

function taskOf(definition: TaskDefinition): Task {
  const { code, title, deadline, activities = [], deliverables = [], measures = [] } = definition;
  return {
    code,
    title,
    activities,
    deliverables: deliverables.map(deliverableOf),
    assignments: assignmentsOf(definition),
    ...(deadline === undefined ? {} : { deadline: parseDeadline(deadline) }),
    measures,
    results: [],
    subtasks: (definition.subtasks ?? []).map(taskOf),
    citations: parseCitations(title).citations,
  };
}

function deliverableOf(definition: string | DeliverableDefinition): Deliverable {
  if (typeof definition === "string") return { title: definition, assignments: [] };
  const { title, deadline } = definition;
  return {
    title,
    assignments: assignmentsOf(definition),
    ...(deadline === undefined ? {} : { deadline: parseDeadline(deadline) }),
  };
}

const ROLES = [
  "lead",
  "coordinate",
  "implement",
  "monitor",
  "guide",
] as const satisfies readonly AgencyRole[];

function assignmentsOf(definition: AssignmentDefinition): Assignment[] {
  return ROLES.flatMap((role) => {
    const words = definition[role];
    if (words === undefined) return [];
    return parseAgencies(words).agencies.map((agency) => ({ role: agency.role ?? role, agency }));
  });
}
