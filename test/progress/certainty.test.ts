import fc from "fast-check";
import {
  completion,
  TRACKER_LABELS,
  TRACKER_SOURCE,
  trackPlan,
  type InferenceConfidence,
  type ProgressRecord,
} from "chiso/progress";
import { plainDate, type PlainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { anyDay, completedIn, recordsFor, scheduleOf, scheduleWithRecords, seen } from "./plans.js";

const date = plainDate;

/** A record as `inferEvidence` gives it. */
function inferred(
  obligation: string,
  completedOn: PlainDate,
  confidence: InferenceConfidence = "high",
): ProgressRecord {
  const evidence = `Kế hoạch ngày ${completedOn}`;
  return { task: "I.1", obligation, completedOn, evidence, inferred: { confidence, reasons: [] } };
}

describe("a record of one obligation, by its id", () => {
  const quarters = scheduleOf("Hàng quý, năm", {}, { coinciding: "each" });

  it("tells apart what falls due on one day", () => {
    const record = { task: "I.1", obligation: "I.1@2021-12-31/2", completedOn: date("2021-12-20") };
    expect(completedIn(seen(quarters, "2021-12-31", record))).toEqual(["I.1@2021-12-31/2"]);
  });

  it("reaches what has no date", () => {
    const schedule = scheduleOf("Khi có phản ánh. Báo cáo hàng quý");
    const record = { task: "I.1", obligation: "I.1", completedOn: date("2021-05-01") };
    expect(completedIn(seen(schedule, "2021-12-31", record))).toEqual(["I.1"]);
  });

  it("is a finding where the schedule has none with this id", () => {
    const record = { task: "I.1", obligation: "I.1@2021-05-05", completedOn: date("2021-05-01") };
    expect(seen(quarters, "2021-12-31", record).findings).toMatchObject([
      { code: "record-unknown-obligation", record: 0 },
    ]);
  });

  it("without completion may hold from a day on", () => {
    const record = {
      task: "I.1",
      obligation: "I.1@2021-03-31",
      notedOn: date("2021-03-15"),
      progress: 40,
    };
    expect(seen(quarters, "2021-03-14", record).obligations[0]).not.toHaveProperty("progress");
    expect(seen(quarters, "2021-03-15", record).obligations[0]?.progress).toBe(40);
    const wrong: unknown = JSON.parse('[{"task":"I.1","notedOn":"2021-02-30"}]');
    const isRecords = (value: unknown): value is ProgressRecord[] => Array.isArray(value);
    expect(seen(quarters, "2021-12-31", ...(isRecords(wrong) ? wrong : [])).findings).toMatchObject(
      [{ code: "record-impossible-date" }],
    );
  });
});

describe("what is inferred", () => {
  const schedule = scheduleOf("Hàng quý");
  const first = "I.1@2021-03-31";

  it("is marked, with its evidence apart from the recorded", () => {
    const [obligation] = seen(
      schedule,
      "2021-12-31",
      inferred(first, date("2021-03-02")),
    ).obligations;
    expect(obligation).toMatchObject({
      status: { done: true, timing: "in-time" },
      certainty: "inferred",
      completedOn: "2021-03-02",
      evidence: [],
      inferred: [{ text: "Kế hoạch ngày 2021-03-02", date: "2021-03-02", confidence: "high" }],
    });
  });

  it("never changes what is recorded, whichever came first", () => {
    const recorded = { task: "I.1", completedOn: date("2021-03-20"), evidence: "Sổ theo dõi" };
    const tracked = seen(schedule, "2021-12-31", inferred(first, date("2021-03-02")), recorded);
    expect(tracked.findings).toEqual([]);
    expect(completedIn(tracked)).toEqual([first]);
    expect(tracked.obligations[0]).toMatchObject({
      completedOn: "2021-03-20",
      certainty: "recorded",
      evidence: ["Sổ theo dõi"],
    });
  });

  it("completes only where it is sure enough, and is evidence otherwise", () => {
    const records = (["high", "medium", "low"] as const).map((confidence, index) =>
      inferred(
        ["I.1@2021-03-31", "I.1@2021-06-30", "I.1@2021-09-30"][index] ?? "",
        date("2021-03-02"),
        confidence,
      ),
    );
    const done = (leastConfidence?: InferenceConfidence | "recorded"): number =>
      completedIn(
        trackPlan(
          schedule,
          records,
          date("2021-12-31"),
          leastConfidence === undefined ? {} : { leastConfidence },
        ),
      ).length;
    expect([done("recorded"), done("high"), done("medium"), done(), done("low")]).toEqual([
      0, 1, 2, 2, 3,
    ]);
    const third = trackPlan(schedule, records, date("2021-12-31")).obligations[2];
    expect(third).toMatchObject({
      certainty: "recorded",
      inferred: [{ confidence: "low", date: "2021-03-02" }],
    });
    const without = trackPlan(schedule, records, date("2021-12-31"), {
      leastConfidence: "recorded",
    });
    expect(without.obligations.some((each) => "inferred" in each)).toBe(false);
  });

  it("is counted apart", () => {
    const tracked = seen(schedule, "2021-12-31", inferred(first, date("2021-03-02")), {
      task: "I.1",
      due: date("2021-06-30"),
      completedOn: date("2021-06-02"),
    });
    expect(completion(tracked, { by: "section" }).total.counts).toMatchObject({
      completed: 2,
      completedByInference: 1,
    });
    expect(
      completion(tracked, { by: "certainty" }).groups.map(({ key, counts }) => [
        key,
        counts.completed,
      ]),
    ).toEqual([
      ["inferred", 1],
      ["recorded", 1],
    ]);
  });

  const mixed = scheduleWithRecords.chain(([plan, records]) =>
    fc
      .tuple(recordsFor(plan), fc.constantFrom<InferenceConfidence>("high", "medium", "low"))
      .map(([guesses, confidence]) => ({
        plan,
        records,
        guesses: guesses.map((each) => ({ ...each, inferred: { confidence, reasons: [] } })),
      })),
  );

  it("never takes away from what is recorded, and never comes undone", () => {
    fc.assert(
      fc.property(mixed, anyDay, anyDay, ({ plan, records, guesses }, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const alone = trackPlan(plan, records, late).obligations;
        const both = trackPlan(plan, [...guesses, ...records], late).obligations;
        for (const [index, { status, completedOn }] of alone.entries()) {
          if (status.done)
            expect(both[index]).toMatchObject({ status, completedOn, certainty: "recorded" });
        }
        const before = completedIn(trackPlan(plan, [...guesses, ...records], early));
        expect(both.filter(({ status }) => status.done).map(({ id }) => id)).toEqual(
          expect.arrayContaining(before),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("the three classes of offices' trackers", () => {
  const schedule = scheduleOf("Quý I");

  it.each([
    ["Đang thực hiện", "2021-03-31", undefined],
    ["Chậm tiến độ", "2021-04-01", undefined],
    ["Hoàn thành", "2021-04-30", "2021-03-02"],
    ["Hoàn thành", "2021-04-30", "2021-04-15"],
  ])("follow from the official status: %s", (label, asOf, completedOn) => {
    const records =
      completedOn === undefined ? [] : [{ task: "I.1", completedOn: date(completedOn) }];
    expect(seen(schedule, asOf, ...records).obligations[0]?.tracker.label.vi).toBe(label);
  });

  it("are under way without a due date, and have a source", () => {
    const [ongoing] = seen(scheduleOf("Thường xuyên"), "2021-12-31").obligations;
    expect(ongoing?.tracker).toEqual({ class: "under-way", label: TRACKER_LABELS["under-way"] });
    expect(TRACKER_SOURCE.confidence).toBe("reported");
  });
});
