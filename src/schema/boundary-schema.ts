import * as z from "zod";
import { en } from "zod/locales";
import {
  issueWords,
  planDefinitionSchema,
  planSchema,
  type Plan,
  type PlanDefinition,
} from "../plan/index.js";
import { planRecordSchema, type PlanRecord } from "../progress/index.js";
import {
  criteriaSetInputSchema,
  criteriaSetSchema,
  scorecardSchema,
  unfoldedIssues,
  type CriteriaSet,
  type CriteriaSetInput,
  type Scorecard,
} from "../scoring/index.js";
import { ChisoError, wordsFor, type Finding } from "../text/index.js";
import type { WorkCalendar } from "../time/index.js";
import { calendarSchema } from "./calendar-schema.js";
import { findingSchema } from "./finding-schema.js";

/** What passes the border of an application: into a store, over a wire, and back. */
export interface BoundaryTypes {
  /** A plan as read or defined. */
  readonly plan: Plan;
  /** A plan as `definePlan` takes it. */
  readonly "plan-definition": PlanDefinition;
  /** One record of progress. */
  readonly record: PlanRecord;
  /** Records of progress as `trackPlan` takes them. */
  readonly records: readonly PlanRecord[];
  /** A criteria set as `defineCriteriaSet` takes it. */
  readonly "criteria-set-input": CriteriaSetInput;
  /** A criteria set that was checked, as `defineCriteriaSet` gives it. */
  readonly "criteria-set": CriteriaSet;
  /** The result of `evaluateCriteria`. */
  readonly scorecard: Scorecard;
  /** A calendar of working days. */
  readonly calendar: WorkCalendar;
  /** A finding. */
  readonly finding: Finding;
}

/** The name of something that passes the border. */
export type BoundaryName = keyof BoundaryTypes;

/** The schema of each. */
export const SCHEMAS: { readonly [Name in BoundaryName]: z.core.$ZodType<BoundaryTypes[Name]> } =
  /* @__PURE__ */ (() => ({
    plan: planSchema,
    "plan-definition": planDefinitionSchema,
    record: planRecordSchema,
    records: z.array(planRecordSchema),
    "criteria-set-input": criteriaSetInputSchema,
    "criteria-set": criteriaSetSchema,
    scorecard: scorecardSchema,
    calendar: calendarSchema,
    finding: findingSchema,
  }))();

/** What each is, and what gives it: a card of `scorePapi` is no scorecard of criteria. */
const IN_WORDS: Readonly<Record<BoundaryName, string>> = {
  plan: "a plan as readPlanTable and definePlan give it",
  "plan-definition": "a plan definition as definePlan takes it",
  record: "a record as trackPlan takes it",
  records: "a list of records as trackPlan takes it",
  "criteria-set-input": "a criteria set as defineCriteriaSet takes it",
  "criteria-set": "a criteria set as defineCriteriaSet gives it",
  scorecard: "a scorecard as evaluateCriteria gives it, not one of scorePapi",
  calendar: "a calendar as defineCalendar gives it",
  finding: "a finding as the readers give it",
};

/** Refuses what is no name of a schema. */
export function requireName(name: unknown, call: string): void {
  const names = Object.keys(SCHEMAS);
  if (names.some((each) => each === name)) return;
  throw new ChisoError("invalid-option", {
    given: `name ${wordsFor(name)}`,
    accepted: names.map(wordsFor).join(", "),
    advice: `Call ${call}`,
  });
}

/**
 * A value that its schema takes.
 *
 * @throws ChisoError `invalid-data`, with the first place that cannot stand.
 */
export function checked<Name extends BoundaryName>(
  name: Name,
  value: unknown,
): BoundaryTypes[Name] {
  const schema: z.core.$ZodType<BoundaryTypes[Name]> = SCHEMAS[name];
  const { data, error } = looked(schema, value);
  if (error === undefined) return data;
  const [issue = { path: [], message: "" }] = unfoldedIssues(error.issues);
  const { given, accepted } = issueWords(issue, value);
  const place = issue.path.map(String).join(".");
  const what = accepted === undefined ? IN_WORDS[name] : `${accepted}, in ${IN_WORDS[name]}`;
  const advice = "Mend the named place, or make the value with the library";
  throw refusedData(`${place === "" ? name : place}: ${given}`, what, advice);
}

/** What a schema says of a value; one that holds itself, or is too deep, is refused too. */
function looked<Type>(
  schema: z.core.$ZodType<Type>,
  value: unknown,
): z.core.util.SafeParseResult<Type> {
  try {
    return z.safeParse(schema, value, { error: en().localeError });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const advice = "Give data that does not hold itself";
    throw refusedData("data deeper than the stack", "data that JSON can hold", advice);
  }
}

/** The refusal of data that are not what they should be. */
export function refusedData(given: string, accepted: string, advice: string): ChisoError {
  return new ChisoError("invalid-data", { given, accepted, advice });
}
