import {
  completion,
  inferEvidence,
  isChisoError,
  plannedTasks,
  schedulePlan,
  trackPlan,
  type ChisoError,
  type Completion,
  type Plan,
  type PlainDate,
  type PlanFinding,
  type PlannedTask,
  type PlanReading,
  type PlanSchedule,
  type Section,
  type Task,
  type TrackedPlan,
} from "chiso";
import { isEmpty, readSource, type Source } from "./source.js";

/** How a person wants the table to be read. */
export interface Settings {
  /** The year of the plan, where its heading names none. */
  readonly year?: number;
  /** The day to look from. */
  readonly asOf: PlainDate;
  readonly before: "strict" | "loose";
  readonly roll: "none" | "following" | "preceding";
  /** Whether the table reports the state on that day. */
  readonly reports: boolean;
}

/** A finding of whatever step, with what it belongs to: a task, a section, or the whole. */
export type AnyFinding = Pick<PlanFinding, "severity" | "message" | "place" | "excerpt"> & {
  readonly code: string;
  readonly owner?: PlannedTask | Section;
};

/** Everything that the page shows of a table. */
export interface Model {
  readonly reading: PlanReading;
  readonly plan: Plan;
  /** Absent where the year is not known. */
  readonly schedule?: PlanSchedule;
  readonly tracked?: TrackedPlan;
  /** Absent where the table says nothing of the state of its tasks. */
  readonly rates?: { readonly bySection: Completion; readonly byAgency: Completion };
  readonly findings: readonly AnyFinding[];
  /** What a wrong call said, where a setting cannot be. */
  readonly refused?: ChisoError;
}

/** Reads, schedules and tracks what was given; `undefined` where nothing was. */
export function modelOf(source: Source, settings: Settings): Model | undefined {
  if (isEmpty(source)) return undefined;
  const { year, asOf, reports } = settings;
  const reading = readSource(source, {
    ...(year === undefined ? {} : { year }),
    ...(reports ? { reportedOn: asOf } : {}),
  });
  const { plan } = reading;
  const places = placesOf(plan);
  const findings = reading.findings.map((each) => withOwner(each, ownerAt(each, places)));
  const read = { reading, plan, findings };
  if (plan.period === undefined) return read;
  try {
    return { ...read, ...trackingOf(read, settings) };
  } catch (error) {
    if (isChisoError(error)) return { ...read, refused: error };
    throw error;
  }
}

function trackingOf({ reading, findings }: Model, settings: Settings) {
  const { plan, records } = reading;
  const { asOf, before, roll, reports } = settings;
  const schedule = schedulePlan(plan, { before, roll });
  const shown = inferEvidence(plan, { schedule, ...(reports ? { reportedOn: asOf } : {}) });
  const all = [...records, ...shown.records];
  const tracked = trackPlan(schedule, all, asOf);
  const rates = {
    bySection: completion(tracked, { by: "section" }),
    byAgency: completion(tracked, { by: "agency" }),
  };
  const tasks = new Map(plannedTasks(plan).map((each) => [each.key, each]));
  const later = [
    ...schedule.findings.map(({ task = "", ...each }) => withOwner(each, tasks.get(task))),
    ...tracked.findings.map((each) => withOwner(each, tasks.get(all[each.record]?.task ?? ""))),
  ];
  // The schedule says again what reading the deadline has said.
  const said = new Set(findings.map(keyOf));
  return {
    schedule,
    tracked,
    ...(all.length === 0 ? {} : { rates }),
    findings: [...findings, ...later.filter((each) => !said.has(keyOf(each)))],
  };
}

function withOwner(finding: AnyFinding, owner: AnyFinding["owner"]): AnyFinding {
  return owner === undefined ? finding : { ...finding, owner };
}

function keyOf({ code, owner }: AnyFinding): string {
  return `${code} ${owner !== undefined && "key" in owner ? owner.key : ""}`;
}

/** What begins at a row of the table. */
type Placed = readonly [row: number, owner: PlannedTask | Section];

function placesOf(plan: Plan): readonly Placed[] {
  const owners = plan.sections.map((section): [Section, Section] => [section, section]);
  const tasks = plannedTasks(plan).map((each): [Task, PlannedTask] => [each.task, each]);
  // Of a heading and a task in one row the task comes behind, and has what is said of the row.
  return [...owners, ...tasks]
    .flatMap(([{ source }, owner]): Placed[] => (source === undefined ? [] : [[source.row, owner]]))
    .sort(([left], [right]) => left - right);
}

/** What a row of the table belongs to: that which began last. */
function ownerAt({ place }: AnyFinding, places: readonly Placed[]): AnyFinding["owner"] {
  if (place === undefined) return undefined;
  return places.findLast(([row]) => row <= place.row)?.[1];
}
