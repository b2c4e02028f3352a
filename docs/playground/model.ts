import {
  ChisoError,
  completion,
  inferEvidence,
  isChisoError,
  schedulePlan,
  trackPlan,
  type Completion,
  type Plan,
  type PlainDate,
  type PlanFinding,
  type PlanReading,
  type PlanSchedule,
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

/** A finding of whatever step, with the task it belongs to where its place is not known. */
export type AnyFinding = Pick<PlanFinding, "severity" | "message" | "place" | "excerpt"> & {
  readonly code: string;
  readonly task?: string;
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
  const { plan, findings } = reading;
  const read = { reading, plan, findings };
  if (plan.period === undefined) return read;
  try {
    return { ...read, ...trackingOf(reading, settings) };
  } catch (error) {
    if (isChisoError(error)) return { ...read, refused: error };
    throw error;
  }
}

function trackingOf(reading: PlanReading, settings: Settings) {
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
  const ofRecords = tracked.findings.map(({ record, ...finding }) => {
    return { ...finding, ...taskOf(all[record]?.task) };
  });
  return {
    schedule,
    tracked,
    ...(all.length === 0 ? {} : { rates }),
    findings: [...reading.findings, ...schedule.findings, ...ofRecords],
  };
}

function taskOf(task: string | undefined): { task?: string } {
  return task === undefined ? {} : { task };
}
