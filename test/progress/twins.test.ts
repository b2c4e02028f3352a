import fc from "fast-check";
import {
  completion,
  schedulePlan,
  trackPlan,
  type Completion,
  type CompletionCounts,
  type CompletionDimension,
  type Obligation,
  type PlanRecord,
  type PlanSchedule,
  type TrackedObligation,
} from "chiso/progress";
import { agencyKey } from "chiso/agency";
import { plainDate, type PlainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { anyDay, anyPlan } from "./plans.js";

/*
 * What became of each obligation is decided first, one thing for each; its status, the counts and
 * the groups are then worked out from that alone, by looking at each in turn.
 */

/** What became of an obligation. */
type Fate =
  | { readonly kind: "nothing" }
  | { readonly kind: "completed" | "cancelled" | "suspended"; readonly on: PlainDate }
  | { readonly kind: "extended"; readonly on: PlainDate; readonly to: PlainDate };

const dayOf2021: fc.Arbitrary<PlainDate> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => plainDate(2021, month, day));
const dayOf2022 = dayOf2021.map((day) => plainDate(day.replace("2021", "2022")));

const fate: fc.Arbitrary<Fate> = fc.oneof(
  fc.constant({ kind: "nothing" as const }),
  fc.record({
    kind: fc.constantFrom("completed" as const, "completed", "cancelled", "suspended"),
    on: dayOf2021,
  }),
  fc.record({ kind: fc.constant("extended" as const), on: dayOf2021, to: dayOf2022 }),
);

interface Story {
  readonly schedule: PlanSchedule;
  readonly fates: readonly Fate[];
  readonly asOf: PlainDate;
}

const story: fc.Arbitrary<Story> = anyPlan
  .map((plan) => schedulePlan(plan))
  .chain((schedule) => {
    const { length } = schedule.obligations;
    return fc.record({
      schedule: fc.constant(schedule),
      fates: fc.array(fate, { minLength: length, maxLength: length }),
      asOf: anyDay,
    });
  });

/** Whether something is a fate of this obligation: no time is given to what was due later still. */
function befalls({ due }: Obligation, given: Fate): boolean {
  return given.kind !== "extended" || due === undefined || due < given.to;
}

function recordsOf({ schedule, fates }: Story): PlanRecord[] {
  return schedule.obligations.flatMap((obligation, at): PlanRecord[] => {
    const given = fates[at];
    if (given === undefined || given.kind === "nothing" || !befalls(obligation, given)) return [];
    const target = { task: obligation.task, obligation: obligation.id };
    if (given.kind === "completed") return [{ ...target, completedOn: given.on }];
    if (given.kind === "extended")
      return [{ ...target, state: "extended", on: given.on, to: given.to }];
    return [{ ...target, state: given.kind, on: given.on }];
  });
}

/** How an obligation stands, by first principles. */
interface Standing {
  readonly done: boolean;
  readonly timing: string;
  readonly due: PlainDate | undefined;
  readonly tracker: string;
  readonly status: string;
  readonly cancelled: boolean;
  readonly suspended: boolean;
}

function standingOf(obligation: Obligation, given: Fate | undefined, asOf: PlainDate): Standing {
  const happened =
    given !== undefined &&
    given.kind !== "nothing" &&
    befalls(obligation, given) &&
    given.on <= asOf;
  const kind = happened ? given.kind : "nothing";
  const due = happened && given.kind === "extended" ? given.to : obligation.due;
  const done = kind === "completed";
  const [cancelled, suspended] = [kind === "cancelled", kind === "suspended"];
  const until = happened && done ? given.on : asOf;
  const late = due !== undefined && until > due && !cancelled && !suspended;
  const timed = due !== undefined && !cancelled;
  const timing = late ? "late" : timed ? "in-time" : "no-deadline";
  const still = cancelled ? "cancelled" : suspended ? "suspended" : undefined;
  const tracker = done ? "completed" : late ? "behind" : "under-way";
  const status = `${done ? "completed" : "open"}-${timing}`;
  return {
    done,
    timing,
    due,
    tracker: still ?? tracker,
    status: still ?? status,
    cancelled,
    suspended,
  };
}

/** The counts of some obligations, each looked at once. */
function countsOf(standings: readonly Standing[], asOf: PlainDate): CompletionCounts {
  const counts = {
    total: 0,
    completed: 0,
    completedByInference: 0,
    completedInTime: 0,
    completedLate: 0,
    completedWithoutDeadline: 0,
    openInTime: 0,
    overdue: 0,
    openWithoutDeadline: 0,
    due: 0,
    dueCompleted: 0,
  };
  let [suspended, cancelled] = [0, 0];
  for (const each of standings) {
    if (each.cancelled) {
      cancelled += 1;
      continue;
    }
    counts.total += 1;
    if (each.suspended) suspended += 1;
    if (each.done) counts.completed += 1;
    if (each.done && each.timing === "in-time") counts.completedInTime += 1;
    if (each.done && each.timing === "late") counts.completedLate += 1;
    if (each.done && each.timing === "no-deadline") counts.completedWithoutDeadline += 1;
    if (!each.done && each.timing === "in-time") counts.openInTime += 1;
    if (!each.done && each.timing === "late") counts.overdue += 1;
    if (!each.done && each.timing === "no-deadline") counts.openWithoutDeadline += 1;
    if (each.due === undefined || each.due > asOf || each.suspended) continue;
    counts.due += 1;
    if (each.done) counts.dueCompleted += 1;
  }
  return {
    ...counts,
    ...(suspended > 0 ? { suspended } : {}),
    ...(cancelled > 0 ? { cancelled } : {}),
  };
}

/** Per cent to one decimal: the largest that half a step below still does not pass. */
function percentOf(numerator: number, denominator: number): number | undefined {
  if (denominator === 0) return undefined;
  let tenths = 0;
  while ((2 * tenths + 1) * denominator <= 2000 * numerator) tenths += 1;
  return tenths / 10;
}

function expectRates(group: Completion["total"], counts: CompletionCounts): void {
  expect(group.counts).toEqual(counts);
  const { total, completed, completedInTime, due, dueCompleted } = counts;
  for (const [rate, numerator, denominator] of [
    [group.completedOfAll, completed, total],
    [group.completedOfDue, dueCompleted, due],
    [group.inTimeOfCompleted, completedInTime, completed],
  ] as const) {
    expect(rate.numerator).toBe(numerator);
    expect(rate.denominator).toBe(denominator);
    expect(rate.percent).toBe(percentOf(numerator, denominator));
  }
}

type Told = readonly [obligation: TrackedObligation, standing: Standing];

/** The names of the groups in which something is counted, as one would write them down. */
const KEYS: readonly (readonly [CompletionDimension, (told: Told) => readonly string[]])[] = [
  ["section", ([{ section }]) => [section.code]],
  ["task", ([{ task }]) => [task]],
  [
    "deliverable",
    ([{ task, deliverable }]) => [
      deliverable === undefined ? task : `${task}#${deliverable.number}`,
    ],
  ],
  ["month", ([, { due }]) => [due === undefined ? "~" : due.slice(0, 7)]],
  ["quarter", ([, { due }]) => [due === undefined ? "~" : quarterOf(due)]],
  ["status", ([, { status }]) => [status]],
  ["tracker", ([, { tracker }]) => [tracker]],
  ["certainty", () => ["recorded"]],
  [
    "agency",
    ([{ leads }]) =>
      leads.length === 0 ? ["~"] : [...new Set(leads.map((lead) => agencyKey(lead)))],
  ],
];

function quarterOf(due: PlainDate): string {
  const month = due.slice(5, 7);
  return `${due.slice(0, 4)}-Q${["03", "06", "09", "12"].findIndex((last) => month <= last) + 1}`;
}

describe("obligations looked at one by one", () => {
  it("stand as what became of them says", () => {
    fc.assert(
      fc.property(story, (given) => {
        const { schedule, fates, asOf } = given;
        const { obligations, findings } = trackPlan(schedule, recordsOf(given), asOf);
        expect(findings).toEqual([]);
        for (const [at, { status, tracker, due }] of obligations.entries()) {
          const [obligation] = schedule.obligations.slice(at, at + 1);
          if (obligation === undefined) throw new Error("no such obligation");
          const standing = standingOf(obligation, fates[at], asOf);
          expect({ ...status, tracker: tracker.class, due }).toMatchObject({
            done: standing.done,
            timing: standing.timing,
            tracker: standing.tracker,
            due: standing.due,
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are counted once in all, and once in each group that they belong to", () => {
    fc.assert(
      fc.property(story, (given) => {
        const { schedule, fates, asOf } = given;
        const tracked = trackPlan(schedule, recordsOf(given), asOf);
        const told = tracked.obligations.map((each, at): Told => {
          const [obligation] = schedule.obligations.slice(at, at + 1);
          return [each, standingOf(obligation ?? each, fates[at], asOf)];
        });
        for (const [by, keysOf] of KEYS) {
          const { total, groups, overlapping } = completion(tracked, { by });
          expectRates(
            total,
            countsOf(
              told.map(([, standing]) => standing),
              asOf,
            ),
          );
          const keys = [...new Set(told.flatMap((each) => keysOf(each)))];
          expect([...groups.map(({ key }) => key)].sort()).toEqual(keys.sort());
          expect(overlapping).toBe(told.some((each) => keysOf(each).length > 1));
          for (const group of groups) {
            const own = told.filter((each) => keysOf(each).includes(group.key));
            expectRates(
              group,
              countsOf(
                own.map(([, standing]) => standing),
                asOf,
              ),
            );
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
