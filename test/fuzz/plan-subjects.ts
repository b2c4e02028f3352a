import {
  agenda,
  completion,
  definePlan,
  deserialize,
  diffPlans,
  inferEvidence,
  isChisoError,
  lintPlan,
  mergeCompletion,
  plainDate,
  renderPlanTable,
  renderReport,
  schedulePlan,
  serialize,
  trackPlan,
  type Plan,
  type PlanDefinition,
  type PlanRecord,
} from "chiso";
import * as z from "zod";

import { definitionOf } from "./definitions.js";
import { diceOf, type Dice } from "./dice.js";
import { frozen } from "./plain-data.js";
import { smallerLists, smallerTexts, smallerValues } from "./reduce.js";
import { subjectOf, type Subject } from "./subject.js";
import { altered, sizeOfValue } from "./values.js";

const AS_OF = plainDate("2021-09-30");
const BY = [
  "section",
  "agency",
  "month",
  "measure",
  "status",
  "tracker",
  "deadline",
  "task",
  "certainty",
] as const;

/** Plans that others are made of by changing them; made when they are first needed. */
const plans: Plan[] = [];
const MOST_PLANS = 60;

/** One of the plans, the same on each run. */
function planOf(dice: Dice): Plan {
  for (let seed = 1; plans.length < MOST_PLANS; seed += 1) plans.push(...madePlan(seed));
  return dice.one(plans);
}

/** A plan of a definition, if its words are not refused. */
function madePlan(seed: number): readonly Plan[] {
  try {
    return [frozen(definePlan(definitionOf(diceOf(seed))))];
  } catch (error) {
    if (isChisoError(error)) return [];
    throw error;
  }
}

/* Callers without the compiler hand in anything: these take everything for what it should be. */
const takenForPlan = z.custom<Plan>();
const takenForDefinition = z.custom<PlanDefinition>();
const takenForRecords = z.custom<readonly PlanRecord[]>();

/** What is done with a plan. */
function planThrough(plan: Plan): unknown {
  const schedule = frozen(schedulePlan(plan));
  const tracked = frozen(trackPlan(schedule, [], AS_OF));
  return [
    lintPlan(plan),
    diffPlans(plan, plan).changes,
    inferEvidence(plan),
    completion(tracked, { by: "agency" }),
    renderPlanTable(plan, { layout: "markdown" }),
  ];
}

/** A plan that was stored, with places in it changed, as its text. */
function storedPlan(dice: Dice): string {
  const plan: unknown = JSON.parse(serialize("plan", planOf(dice)));
  const written = stored(dice.happens(0.1) ? plan : altered(plan, dice));
  return dice.happens(0.1) ? written.slice(0, dice.below(written.length)) : written;
}

/** What JSON makes of a value; of what it cannot write, nothing. */
function stored(value: unknown): string {
  try {
    const list = JSON.stringify([value], (_, part: unknown) =>
      typeof part === "bigint" ? 5 : part,
    );
    return list.slice(1, -1);
  } catch {
    return "[";
  }
}

/** Records about a plan, as programs and people note them, some of them no records at all. */
interface Noted {
  readonly plan: Plan;
  readonly records: readonly unknown[];
  readonly by: readonly (typeof BY)[number][];
}

function recordOf(plan: Plan, dice: Dice): unknown {
  const keys = plan.sections.flatMap(({ code, tasks }) =>
    tasks.map((task) => `${code}.${task.code}`),
  );
  const day = (): string =>
    `202${dice.below(3)}-${String(1 + dice.below(12)).padStart(2, "0")}-${String(1 + dice.below(28)).padStart(2, "0")}`;
  const record = {
    task:
      dice.happens(0.9) && keys.length > 0
        ? dice.one(keys)
        : dice.one(["1", "IX.9", "constructor", ""]),
    ...(dice.happens(0.3) ? { deliverable: 1 + dice.below(3) } : {}),
    ...(dice.happens(0.3) ? { due: day() } : {}),
    ...(dice.happens(0.5) ? { completedOn: day() } : {}),
    ...(dice.happens(0.2) ? { progress: dice.below(101) } : {}),
    ...(dice.happens(0.1) ? { by: dice.one(["Sở Nội vụ", "Văn phòng", "x"]) } : {}),
  };
  const state = {
    task: record.task,
    state: dice.one([
      "cancelled",
      "suspended",
      "resumed",
      "extended",
      "returned",
      "awaiting-approval",
    ]),
    on: day(),
    to: day(),
  };
  const right = dice.happens(0.3) ? state : record;
  return dice.happens(0.25) ? altered(right, dice) : right;
}

function notedOf(dice: Dice): Noted {
  const plan = planOf(dice);
  const records = Array.from({ length: dice.below(8) }, () => recordOf(plan, dice));
  return { plan, records, by: dice.happens(0.3) ? [dice.one(BY), "certainty"] : [dice.one(BY)] };
}

function tracked({ plan, records, by }: Noted): unknown {
  const schedule = frozen(schedulePlan(plan));
  const view = frozen(trackPlan(schedule, takenForRecords.parse(records), AS_OF));
  const counted = frozen(completion(view, { by }));
  return [
    view,
    counted,
    mergeCompletion([counted, counted]),
    agenda(view, { days: 30 }),
    renderReport(view, { form: "nine-months" }),
  ];
}

/** Plans from stores and from code, and records about them. */
export const PLAN_SUBJECTS: readonly Subject[] = [
  subjectOf({
    name: "a stored plan",
    share: 4000,
    make: storedPlan,
    size: (text: string) => text.length,
    read: (text) => planThrough(frozen(deserialize("plan", text))),
    smaller: smallerTexts,
    refuses: true,
    pace: 1000,
  }),
  subjectOf({
    name: "a plan defined",
    share: 4000,
    make: (dice): unknown =>
      dice.happens(0.5) ? definitionOf(dice) : altered(definitionOf(dice), dice),
    size: sizeOfValue,
    read: (definition): unknown =>
      planThrough(frozen(definePlan(takenForDefinition.parse(definition)))),
    smaller: smallerValues,
    refuses: true,
    pace: 3000,
  }),
  subjectOf({
    name: "a plan changed by another program",
    share: 4000,
    make: (dice): unknown => altered(planOf(dice), dice),
    size: sizeOfValue,
    read: (plan): unknown => planThrough(takenForPlan.parse(plan)),
    smaller: smallerValues,
    refuses: true,
    odd: true,
    pace: 3000,
  }),
  subjectOf({
    name: "records",
    share: 4000,
    make: notedOf,
    size: ({ plan, records }: Noted) => sizeOfValue([plan, records]),
    read: tracked,
    smaller: function* (noted: Noted): Generator<Noted> {
      for (const records of smallerLists(noted.records, smallerValues)) yield { ...noted, records };
    },
    refuses: true,
    odd: true,
    pace: 2000,
  }),
];
