import fc from "fast-check";
import { definePlan, type Plan, type PlanDefinition } from "chiso/plan";
import {
  schedulePlan,
  trackPlan,
  type PlanSchedule,
  type PlanRecord,
  type ProgressRecord,
  type ScheduleOptions,
  type TrackedPlan,
} from "chiso/progress";
import { isChisoError, type ChisoError } from "chiso/text";
import { plainDate, type PlainDate } from "chiso/time";
import { fromEpochDay, toEpochDay } from "../../src/time/index.js";

/** A task in a plan of one section. */
export type TaskDefinition = PlanDefinition["sections"][number]["tasks"][number];

/** A plan for 2021 with one section, `I`. */
export function planWith(...tasks: readonly TaskDefinition[]): Plan {
  return definePlan({ year: 2021, sections: [{ code: "I", title: "Công khai", tasks }] });
}

/** The schedule of one task, `I.1`, with the given deadline. */
export function scheduleOf(
  deadline: string,
  more: Partial<TaskDefinition> = {},
  options: ScheduleOptions = {},
): PlanSchedule {
  return schedulePlan(planWith({ code: "1", title: "Rà soát", deadline, ...more }), options);
}

/** A schedule as seen on a day. */
export function seen(
  schedule: PlanSchedule,
  asOf: string,
  ...records: readonly PlanRecord[]
): TrackedPlan {
  return trackPlan(schedule, records, plainDate(asOf));
}

/** Vietnamese labels of the statuses. */
export function labelsOf({ obligations }: TrackedPlan): string[] {
  return obligations.map(({ status }) => status.label.vi);
}

/** The ids of what is completed. */
export function completedIn({ obligations }: TrackedPlan): string[] {
  return obligations.flatMap(({ id, status }) => (status.done ? [id] : []));
}

/** The error of a call that must be refused. */
export function refusalOf(call: () => unknown): ChisoError {
  try {
    call();
  } catch (error) {
    if (isChisoError(error)) return error;
    throw error;
  }
  throw new Error("expected a ChisoError");
}

/** Any day from late 2020 to early 2022. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: toEpochDay(plainDate("2020-11-01")), max: toEpochDay(plainDate("2022-04-30")) })
  .map((day) => fromEpochDay(day));

const DEADLINES = [
  "Quý I",
  "Quý II, IV",
  "Hàng quý, năm",
  "Trước 20/12/2021",
  "Thường xuyên",
  "Khi có phản ánh",
  "Theo hướng dẫn của Bộ Nội vụ",
  "Tháng 3/2022",
  "Hàng tháng",
] as const;

const LEADS = ["Văn phòng", "Thanh tra", "Sở Nội vụ, Sở Tư pháp"] as const;

interface Timed {
  readonly title: string;
  readonly deadline?: string;
  readonly lead?: string;
}

/** A name, with or without a deadline and a lead. */
const timed: fc.Arbitrary<Timed> = fc.record(
  {
    title: fc.constantFrom("Rà soát", "Công bố", "Khảo sát"),
    deadline: fc.constantFrom(...DEADLINES),
    lead: fc.constantFrom(...LEADS),
  },
  { requiredKeys: ["title"] },
);

const task = fc.record({
  own: timed,
  deliverables: fc.array(timed, { maxLength: 3 }),
  subtasks: fc.array(timed, { maxLength: 2 }),
});

/** Plans of up to three sections, with tasks, deliverables and parts of every kind. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(fc.array(task, { maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((sections) =>
    definePlan({
      year: 2021,
      sections: sections.map((tasks, place) => ({
        code: ["I", "II", "III"][place] ?? "IV",
        title: `Mục ${place + 1}`,
        tasks: tasks.map(({ own, deliverables, subtasks }, index) => ({
          ...own,
          code: `${index + 1}`,
          deliverables,
          subtasks: subtasks.map((part, letter) => ({ ...part, code: letter === 0 ? "a" : "b" })),
        })),
      })),
    }),
  );

/** Records about what a schedule holds, and a few about what it does not. */
export function recordsFor({ obligations }: PlanSchedule): fc.Arbitrary<ProgressRecord[]> {
  const tasks = [...new Set(obligations.map(({ task: key }) => key)), "1", "IX.9"];
  const dues = [...new Set(obligations.flatMap(({ due }) => due ?? []))];
  const due = dues.length === 0 ? anyDay : fc.constantFrom(...dues);
  return fc.array(
    fc.record(
      {
        task: fc.constantFrom(...tasks),
        deliverable: fc.integer({ min: 1, max: 3 }),
        due,
        completedOn: anyDay,
        progress: fc.integer({ min: 0, max: 100 }),
        evidence: fc.constantFrom("Báo cáo số 1", "Báo cáo số 2"),
      },
      { requiredKeys: ["task"] },
    ),
    { maxLength: 12 },
  );
}

/** A plan's schedule with records about it. */
export const scheduleWithRecords: fc.Arbitrary<readonly [PlanSchedule, ProgressRecord[]]> = anyPlan
  .map((plan) => schedulePlan(plan))
  .chain((schedule) => recordsFor(schedule).map((records) => [schedule, records] as const));
