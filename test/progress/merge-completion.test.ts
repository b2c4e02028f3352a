import {
  completion,
  mergeCompletion,
  schedulePlan,
  trackPlan,
  type Completion,
  type CompletionDimension,
  type TrackedPlan,
} from "chiso/progress";
import { definePlan } from "chiso/plan";
import { plainDate } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const DIMENSIONS: readonly CompletionDimension[] = [
  "part",
  "section",
  "task",
  "deliverable",
  "index",
  "measure",
  "agency",
  "month",
  "quarter",
  "deadline",
  "status",
  "tracker",
  "certainty",
];

const LEADS = ["Sở Nội vụ", "Sở Tài chính", "Sở Nội vụ; Sở Tài chính", ""];
const TIMES = ["Quý I/2021", "Quý II, IV/2021", "Thường xuyên", "30/9/2021", "Hằng tháng"];
/** 2.1 is another element in the edition of 2018 than in that of 2011. */
const MEASURES = [
  [],
  [{ index: "papi", edition: "2011-2015", code: "2.1" }],
  [{ index: "papi", edition: "2018", code: "2.1" }],
  [{ index: "papi", edition: "2021", code: "5" }],
] as const;

/** A task in words: its lead, its time, and on which day of 2021 it was done, if it was. */
interface Work {
  readonly lead: string;
  readonly time: string;
  readonly measures: (typeof MEASURES)[number];
  readonly section: number;
  readonly done: "completed" | "cancelled" | "suspended" | "awaiting-approval" | undefined;
}

const work: fc.Arbitrary<Work> = fc.record({
  lead: fc.constantFrom(...LEADS),
  time: fc.constantFrom(...TIMES),
  measures: fc.constantFrom(...MEASURES),
  section: fc.integer({ min: 1, max: 2 }),
  done: fc.constantFrom(
    undefined,
    undefined,
    "completed" as const,
    "cancelled" as const,
    "suspended" as const,
    "awaiting-approval" as const,
  ),
});

/** The tasks as one tracked plan, each in a section with the others of its number and measures. */
function trackedOf(works: readonly Work[]): TrackedPlan {
  const sections = works.map(({ lead, time, measures, section }, at) => ({
    code: `${at}`,
    title: `Nội dung ${section}`,
    measures: [...measures],
    tasks: [{ code: "1", title: "Rà soát", deadline: time, ...(lead === "" ? {} : { lead }) }],
  }));
  const plan = definePlan({ year: 2021, sections });
  const on = plainDate("2021-04-15");
  const records = works.flatMap(({ done }, at) => {
    const task = `${at}.1`;
    if (done === undefined) return [];
    return [done === "completed" ? { task, completedOn: on } : { task, state: done, on }];
  });
  return trackPlan(schedulePlan(plan), records, plainDate("2021-07-31"));
}

/** A tracked plan with some of its obligations only. */
function partOf(tracked: TrackedPlan, isIn: (position: number) => boolean): TrackedPlan {
  return { ...tracked, obligations: tracked.obligations.filter((_, at) => isIn(at)) };
}

/** What counts say, whatever the order of groups and the keys of those that share one. */
function said({ groups, total, overlapping }: Completion): unknown {
  const rows = groups.map(({ key, identity = key, ...group }) => ({ ...group, identity }));
  const byIdentity = rows.toSorted((one, two) => (one.identity < two.identity ? -1 : 1));
  return { total, overlapping, groups: byIdentity.map((row) => ({ ...row, parts: undefined })) };
}

describe("completion counted apart and merged", () => {
  it.each(DIMENSIONS)("by %s is that of the whole, for any split", (by) => {
    fc.assert(
      fc.property(
        fc.array(work, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 2 })),
        (works, stream) => {
          const tracked = trackedOf(works);
          const where = tracked.obligations.map(() => Number(stream.next().value));
          const parts = [0, 1, 2].map((part) =>
            completion(
              partOf(tracked, (at) => where[at] === part),
              { by },
            ),
          );
          const whole = completion(tracked, { by });
          expect(said(mergeCompletion(parts))).toEqual(said(whole));
          expect(said(mergeCompletion(parts.toReversed()))).toEqual(said(whole));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("by two dimensions is that of the whole, pair by pair as well as at once", () => {
    fc.assert(
      fc.property(fc.array(work, { minLength: 3, maxLength: 8 }), (works) => {
        const tracked = trackedOf(works);
        const by = ["measure", "quarter"] as const;
        const [one, two, three] = [0, 1, 2].map((part) =>
          completion(
            partOf(tracked, (at) => at % 3 === part),
            { by },
          ),
        );
        if (one === undefined || two === undefined || three === undefined) throw new Error("parts");
        const left = mergeCompletion([mergeCompletion([one, two]), three]);
        const right = mergeCompletion([one, mergeCompletion([two, three])]);
        expect(said(left)).toEqual(said(right));
        expect(said(left)).toEqual(said(completion(tracked, { by })));
      }),
    );
  });

  it("keeps one code of two editions apart, and the months in their order", () => {
    const of = (edition: "2011-2015" | "2018"): Completion => {
      const measures = [{ index: "papi", edition, code: "2.1" }] as const;
      const tasks = [{ code: "1", title: "Rà soát", deadline: "Quý I" }];
      const sections = [{ code: "I", title: "Công khai", measures: [...measures], tasks }];
      const plan = definePlan({ year: 2021, sections });
      return completion(trackPlan(schedulePlan(plan), [], plainDate("2021-07-31")), {
        by: "measure",
      });
    };
    const { groups } = mergeCompletion([of("2011-2015"), of("2018"), of("2018")]);
    expect(groups.map(({ counts }) => counts.total)).toEqual([1, 2]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
    const months = [["30/9/2021"], ["31/3/2021"]].map(([time = ""]) =>
      completion(trackedOf([{ lead: "", time, measures: [], section: 1, done: undefined }]), {
        by: "month",
      }),
    );
    expect(mergeCompletion(months).groups.map(({ key }) => key)).toEqual(["2021-03", "2021-09"]);
  });

  it("of one is itself", () => {
    const whole = completion(trackedOf([]), { by: "section" });
    expect(mergeCompletion([whole])).toEqual(whole);
  });

  it("refuses none at all, and counts by other dimensions", () => {
    const tracked = trackedOf([]);
    expect(() => mergeCompletion([])).toThrow(/at least one/);
    expect(() =>
      mergeCompletion([completion(tracked, { by: "month" }), completion(tracked, { by: "index" })]),
    ).toThrow(/invalid-data/);
  });
});
