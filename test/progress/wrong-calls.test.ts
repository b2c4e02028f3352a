import { definePlan, readPlanRows } from "chiso/plan";
import {
  agenda,
  completion,
  inferEvidence,
  renderReport,
  reportContents,
  schedulePlan,
  trackPlan,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, refusalOf } from "./plans.js";

const plan = planWith({ code: "1", title: "Rà soát", deadline: "Quý I" });
const schedule = schedulePlan(plan);
const day = plainDate("2021-06-30");
const tracked = trackPlan(schedule, [], day);
const definition = { year: 2021, sections: [] };
const TRACKED = "trackPlan(schedulePlan(plan), records, asOf)";

/** Calls a function as a program without types would. */
const call = (name: keyof typeof FUNCTIONS, ...args: readonly unknown[]): unknown =>
  Reflect.apply(FUNCTIONS[name], undefined, args);
const FUNCTIONS = {
  schedulePlan,
  trackPlan,
  completion,
  agenda,
  renderReport,
  reportContents,
  inferEvidence,
} as const;

describe("a call with the wrong thing", () => {
  it.each<readonly [keyof typeof FUNCTIONS, readonly unknown[], given: string, advice: string]>([
    ["schedulePlan", [], "undefined", "schedulePlan(plan)"],
    ["schedulePlan", [null], "null", "schedulePlan(plan)"],
    ["schedulePlan", [schedule], "a schedule", "schedulePlan(plan)"],
    ["schedulePlan", [definition], "the definition of a plan", "definePlan"],
    ["schedulePlan", [readPlanRows([["TT", "Nhiệm vụ"]])], "the reading of a plan", "schedulePlan"],
    ["schedulePlan", [plan, null], "null", "schedulePlan(plan, { from, to })"],
    ["schedulePlan", [plan, { year: "2024" }], 'year: "2024"', "a number has no quotes"],
    ["schedulePlan", [plan, { coinciding: "all" }], 'coinciding: "all"', "schedulePlan"],
    ["trackPlan", [plan, [], day], "a plan", TRACKED],
    ["trackPlan", [tracked, [], day], "a tracked plan", TRACKED],
    ["trackPlan", [schedule, null, day], "records: null", TRACKED],
    ["trackPlan", [schedule, { task: "I.1" }, day], "records: an object with task", TRACKED],
    ["trackPlan", [schedule, [], "30/6/2021"], 'asOf: "30/6/2021"', TRACKED],
    ["trackPlan", [schedule, [], "2021-02-30"], 'asOf: "2021-02-30"', TRACKED],
    ["trackPlan", [schedule, []], "asOf: undefined", TRACKED],
    ["trackPlan", [schedule, [], day, { leastConfidence: "sure" }], '"sure"', "trackPlan"],
    ["completion", [schedule, { by: "section" }], "a schedule", `completion(${TRACKED}`],
    ["completion", [tracked], "undefined", 'completion(tracked, { by: "section" })'],
    ["completion", [tracked, { by: "sections" }], 'by: "sections"', "completion(tracked"],
    ["completion", [tracked, { by: ["agency", "lead"] }], 'by: "lead"', "completion(tracked"],
    ["completion", [tracked, { by: null }], "by: null", "completion(tracked"],
    ["agenda", [schedule, { days: 5 }], "a schedule", `agenda(${TRACKED}`],
    ["agenda", [tracked], "undefined", "agenda(tracked, { days: 5 })"],
    ["agenda", [tracked, { days: "5" }], 'days: "5"', "agenda(tracked"],
    ["agenda", [tracked, { days: 5, unit: "week" }], 'unit: "week"', "agenda(tracked"],
    ["renderReport", [plan, { form: "year" }], "a plan", `renderReport(${TRACKED}`],
    ["renderReport", [tracked], "undefined", "renderReport(tracked"],
    ["renderReport", [tracked, { form: "week" }], 'form: "week"', "renderReport(tracked"],
    ["renderReport", [tracked, { form: "year", locale: "fr" }], 'locale: "fr"', "renderReport"],
    ["schedulePlan", [plan, { events: { "có mẫu": "20/4/2021" } }], '"20/4/2021"', "events: {"],
    ["reportContents", [tracked, { form: "year", drawings: [] }], "drawings", "toReportHtml("],
    ["renderReport", [tracked, { form: "year", charts: false }], "charts", "toReportHtml("],
    ["inferEvidence", [schedule], "a schedule", "inferEvidence(plan)"],
    ["inferEvidence", [plan, { schedule: plan }], "a plan", "schedulePlan(plan)"],
    ["inferEvidence", [plan, { reportedOn: 5 }], "reportedOn: 5", "inferEvidence(plan"],
  ])("names what was given to %s, and the call that was meant", (name, args, given, advice) => {
    const error = refusalOf(() => call(name, ...args));
    expect(error.given).toContain(given);
    expect(error.advice).toContain(advice);
  });

  it.each<readonly [options: object, given: string, accepted: string, advice: string]>([
    [{ letterhead: { agency: "Sở A", superior: "Tỉnh B" } }, "superior", "parent", "letterhead"],
    [{ letterhead: { agency: "Sở A", date: "1/7/2021" } }, '"1/7/2021"', "YYYY-MM-DD", "date:"],
    [
      { letterhead: { agency: "Sở A", signature: { capacity: "GIÁM ĐỐC", title: "Ông" } } },
      "title, an unknown name",
      "capacity, name",
      "signature: {",
    ],
    [{ period: { from: day, to: day } }, "from", "start, end", "period: { start, end }"],
    [{ period: { start: day, end: day, label: "x" } }, "label", "start, end", "period: {"],
    [{ period: { start: day, end: "2021-06-29" } }, "start 2021-06-30", "days start and end", ""],
    [{ observed: { "95%": 95 } }, '"95%"', "there are none", "plan, observed"],
  ])("within the options of a report is named: %j", (options, given, accepted, advice) => {
    for (const name of ["renderReport", "reportContents"] as const) {
      const error = refusalOf(() => call(name, tracked, { form: "year", ...options }));
      expect(error.given).toContain(given);
      expect(error.accepted).toContain(accepted);
      expect(error.advice).toContain(advice);
    }
  });

  it("lists the words of targets of which something could have been observed", () => {
    const targets = Array.from({ length: 10 }, (_, at) => `Tối thiểu ${at + 80}% hồ sơ đúng hạn`);
    const aimed = planWith({ code: "1", title: "Rà soát", deadline: "Quý I", targets });
    const options = { form: "year", plan: aimed, observed: { "Tối thiểu 80%": 85 } };
    const { accepted } = refusalOf(() => call("renderReport", tracked, options));
    expect(accepted).toContain(`"${targets[0] ?? ""}"`);
    expect(accepted).toMatch(/ and 2 more$/);
  });

  it("is told from a plan with nothing in it", () => {
    const empty = schedulePlan(definePlan(definition));
    expect(empty.obligations).toEqual([]);
    expect(completion(trackPlan(empty, [], day), { by: "section" }).total.counts.total).toBe(0);
  });

  it("names the field that a stored schedule lost", () => {
    const lacking = (field: string) => ({
      ...schedule,
      obligations: schedule.obligations.map((each) => ({ ...each, [field]: undefined })),
    });
    const fields = ["id", "task", "title", "section", "leads", "measures"];
    for (const field of fields) {
      const error = refusalOf(() => call("trackPlan", lacking(field), [], day));
      expect(error.given).toBe(`obligations[0].${field}: undefined`);
    }
    const torn = { ...schedule, obligations: [{ id: "x" }] };
    expect(refusalOf(() => call("trackPlan", torn, [], day)).given).toContain(
      "obligations[0].task",
    );
    expect(refusalOf(() => call("inferEvidence", plan, { schedule: torn })).advice).toContain(
      "schedulePlan(plan)",
    );
    const undated = {
      ...schedule,
      obligations: [{ ...schedule.obligations[0], due: "30/6/2021" }],
    };
    expect(refusalOf(() => call("trackPlan", undated, [], day)).given).toContain(
      "obligations[0].due",
    );
    const untracked = { ...tracked, obligations: schedule.obligations };
    const error = refusalOf(() => call("completion", untracked, { by: "section" }));
    expect(error.given).toBe("obligations[0].status: undefined");
    expect(error.advice).toContain(TRACKED);
  });
});
