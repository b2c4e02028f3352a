import fc from "fast-check";
import {
  completion,
  schedulePlan,
  trackPlan,
  type CompletionCounts,
  type CompletionDimension,
} from "chiso/progress";
import { describe, expect, it } from "vitest";
import {
  anyDay,
  anyPlan,
  completedIn,
  recordsFor,
  scheduleOf,
  scheduleWithRecords,
} from "./plans.js";

/** Freezes a value and everything in it. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

function sumOf(counts: readonly CompletionCounts[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const each of counts) {
    for (const [name, count] of Object.entries(each))
      sums[name] = (sums[name] ?? 0) + Number(count);
  }
  return sums;
}

describe("tracking", () => {
  it("is monotone in the day: nothing done comes undone, nothing late comes in time", () => {
    fc.assert(
      fc.property(scheduleWithRecords, anyDay, anyDay, ([schedule, records], one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const before = trackPlan(schedule, records, early).obligations;
        const after = trackPlan(schedule, records, late).obligations;
        for (const [index, { id, status, completedOn }] of before.entries()) {
          const now = after[index];
          expect(now?.id).toBe(id);
          if (status.done) expect(now).toMatchObject({ status, completedOn });
          if (status.timing === "late") expect(now?.status.timing).toBe("late");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is monotone where records with and without due dates meet at one task", () => {
    const quarters = scheduleOf("Hàng quý");
    fc.assert(
      fc.property(recordsFor(quarters), anyDay, anyDay, (records, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const before = trackPlan(quarters, records, early).obligations;
        const after = trackPlan(quarters, records, late).obligations;
        for (const [index, { status, completedOn }] of before.entries()) {
          if (status.done) expect(after[index]).toMatchObject({ status, completedOn });
          if (status.timing === "late") expect(after[index]?.status.timing).toBe("late");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never completes less for one record more", () => {
    const more = anyPlan
      .map((plan) => schedulePlan(plan))
      .chain((schedule) =>
        fc.tuple(fc.constant(schedule), recordsFor(schedule), recordsFor(schedule)),
      );
    fc.assert(
      fc.property(more, anyDay, ([schedule, records, [added]], asOf) => {
        fc.pre(added !== undefined);
        const fewer = completedIn(trackPlan(schedule, records, asOf));
        expect(completedIn(trackPlan(schedule, [...records, added], asOf))).toEqual(
          expect.arrayContaining(fewer),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of the records", () => {
    const shuffled = scheduleWithRecords.chain(([schedule, records]) =>
      fc.tuple(
        fc.constant(schedule),
        fc.constant(records),
        fc.shuffledSubarray(records, { minLength: records.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([schedule, records, others], asOf) => {
        const one = trackPlan(schedule, records, asOf);
        const other = trackPlan(schedule, others, asOf);
        expect(other.obligations).toEqual(one.obligations);
        const codes = ({ findings }: typeof one): string[] =>
          findings.map(({ code }) => code).sort();
        expect(codes(other)).toEqual(codes(one));
      }),
      { numRuns: 300 },
    );
  });

  it("has ids that differ, and tasks that the plan has", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { obligations } = schedulePlan(plan);
        expect(new Set(obligations.map(({ id }) => id)).size).toBe(obligations.length);
        const sections = new Set(plan.sections.map(({ code }) => code));
        expect(obligations.every(({ section }) => sections.has(section.code))).toBe(true);
      }),
    );
  });
});

const PARTITIONS = [
  "section",
  "month",
  "measure",
  "agency",
  "part",
  "task",
  "deliverable",
  "index",
  "quarter",
  "deadline",
  "status",
  "tracker",
  "certainty",
  ["section", "quarter"],
  ["tracker", "deadline", "month"],
] as const satisfies readonly (CompletionDimension | readonly CompletionDimension[])[];

describe("completion", () => {
  it("adds up to the total over every partition", () => {
    fc.assert(
      fc.property(scheduleWithRecords, anyDay, ([schedule, records], asOf) => {
        const tracked = trackPlan(schedule, records, asOf);
        for (const by of PARTITIONS) {
          const { groups, total, overlapping } = completion(tracked, { by });
          expect(total.counts.total).toBe(schedule.obligations.length);
          if (overlapping || groups.length === 0) continue;
          expect(sumOf(groups.map(({ counts }) => counts))).toEqual(total.counts);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has classes that add up, and rates between 0 and 100 with their parts", () => {
    fc.assert(
      fc.property(scheduleWithRecords, anyDay, ([schedule, records], asOf) => {
        const tracked = trackPlan(schedule, records, asOf);
        for (const { counts, ...rates } of completion(tracked, { by: "agency" }).groups) {
          const { completedInTime, completedLate, completedWithoutDeadline } = counts;
          expect(completedInTime + completedLate + completedWithoutDeadline).toBe(counts.completed);
          const open = counts.openInTime + counts.overdue + counts.openWithoutDeadline;
          expect(counts.completed + open).toBe(counts.total);
          expect(counts.dueCompleted + counts.overdue).toBeLessThanOrEqual(counts.due);
          for (const { numerator, denominator, percent } of [
            rates.completedOfAll,
            rates.completedOfDue,
            rates.inTimeOfCompleted,
          ]) {
            expect(numerator).toBeLessThanOrEqual(denominator);
            if (denominator === 0) expect(percent).toBeUndefined();
            else
              expect(
                Math.abs((percent ?? Number.NaN) - (100 * numerator) / denominator),
              ).toBeLessThanOrEqual(0.05 + 1e-9);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("what the room gives", () => {
  it("is plain data, and what it is given stays as it was", () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, asOf) => {
        const schedule = frozen(schedulePlan(frozen(plan)));
        const [records] = fc.sample(recordsFor(schedule), { numRuns: 1, seed: 1 });
        const tracked = frozen(trackPlan(schedule, frozen(records ?? []), asOf));
        const results = [schedule, tracked, completion(tracked, { by: "agency" })];
        for (const result of results) {
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
          expect(structuredClone(result)).toStrictEqual(result);
        }
      }),
    );
  });
});
