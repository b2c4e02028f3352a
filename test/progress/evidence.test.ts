import fc from "fast-check";
import { inferEvidence, schedulePlan, trackPlan, type EvidenceInference } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { plan as report } from "../../examples/half-year-report.js";
import { inference } from "./half-year.js";
import { anyDay, planWith, type TaskDefinition } from "./plans.js";

/** What the results of one task, `I.1`, show. */
function shown(
  results: readonly string[],
  task: Partial<TaskDefinition> = {},
  reportedOn?: string,
): EvidenceInference {
  const plan = planWith({
    code: "1",
    title: "Ban hành Kế hoạch kiểm tra cải cách hành chính",
    deliverables: ["Kế hoạch"],
    deadline: "Quý I",
    ...task,
    results,
  });
  return inferEvidence(plan, reportedOn === undefined ? {} : { reportedOn: plainDate(reportedOn) });
}

const codesOf = ({ matches }: EvidenceInference): string[][] =>
  matches.map(({ reasons }) => reasons.map(({ code }) => code));
const PLAN = "Kế hoạch số 12/KH-VP ngày 02/3/2021 về kiểm tra cải cách hành chính năm 2021";

describe("a document among the results", () => {
  it("of the output's type, on its subject, in its time, shows it made with high confidence", () => {
    const { matches, unmatched, missing } = shown([PLAN]);
    expect(matches).toMatchObject([
      {
        task: "I.1",
        obligation: "I.1@2021-03-31",
        output: "Kế hoạch",
        deliverable: 1,
        result: 1,
        evidence: PLAN,
        citation: { number: "12/KH-VP" },
        completedOn: "2021-03-02",
        confidence: "high",
      },
    ]);
    expect(codesOf(shown([PLAN]))).toEqual([["type-same", "subject-same", "date-in-window"]]);
    expect([unmatched, missing]).toEqual([[], []]);
  });

  it.each([
    ["another kind", "Báo cáo số 12/BC-VP ngày 02/3/2021 về kiểm tra cải cách hành chính"],
    ["a letter", "Công văn số 99/VP-TH ngày 02/3/2021 về kiểm tra cải cách hành chính"],
  ])("of %s shows nothing, and is listed", (_, result) => {
    const { matches, unmatched, missing, records } = shown([result]);
    expect(matches).toEqual([]);
    expect(records).toEqual([]);
    expect(unmatched).toMatchObject([{ task: "I.1", result: 1, code: "no-output-of-type" }]);
    expect(missing).toMatchObject([{ output: "Kế hoạch", obligations: ["I.1@2021-03-31"] }]);
  });

  it.each([
    [
      "partly on the subject",
      "Kế hoạch số 1/KH-VP ngày 02/3/2021 về hội thi tìm hiểu cải cách chế độ tiền lương cán bộ",
      "medium",
    ],
    [
      "on another subject",
      "Kế hoạch số 1/KH-VP ngày 02/3/2021 về trồng cây xanh quanh trụ sở",
      "low",
    ],
    ["without a subject", "Kế hoạch số 1/KH-VP ngày 02/3/2021", "low"],
    ["late", "Kế hoạch số 1/KH-VP ngày 02/5/2021 về kiểm tra cải cách hành chính", "high"],
    [
      "of the December before",
      "Kế hoạch số 1/KH-VP ngày 20/12/2020 về kiểm tra cải cách hành chính",
      "low",
    ],
    [
      "without a number",
      "Đã ban hành Kế hoạch ngày 02/3/2021 về kiểm tra cải cách hành chính",
      "medium",
    ],
    [
      "with a blank number",
      "Kế hoạch số   /KH-VP ngày 02/3/2021 về kiểm tra cải cách hành chính",
      "medium",
    ],
  ])("%s is as sure as its weakest ground", (_, result, confidence) => {
    expect(shown([result]).matches).toMatchObject([{ confidence }]);
  });

  it("older than the reporting year shows nothing", () => {
    const old = "Kế hoạch số 12/KH-VP ngày 02/3/2019 về kiểm tra cải cách hành chính";
    expect(shown([old])).toMatchObject({ matches: [], unmatched: [{ code: "date-too-early" }] });
  });

  it("without a date is evidence of no day", () => {
    const { matches, records } = shown(["Kế hoạch số 12/KH-VP về kiểm tra cải cách hành chính"]);
    expect(matches[0]).not.toHaveProperty("completedOn");
    expect(matches[0]?.reasons.map(({ code }) => code)).toContain("date-unstated");
    expect(records[0]).not.toHaveProperty("completedOn");
  });

  it("that issues the output shows it: a decision on a plan", () => {
    const decision =
      "Quyết định số 9/QĐ-UBND ngày 02/3/2021 ban hành Kế hoạch kiểm tra cải cách hành chính";
    expect(codesOf(shown([decision]))[0]?.[0]).toBe("type-issued");
    const other =
      "Quyết định số 9/QĐ-UBND ngày 02/3/2021 ban hành Quy chế kiểm tra cải cách hành chính";
    expect(shown([other]).matches).toEqual([]);
  });

  it("of another body than the output names is a mere hint", () => {
    const deliverables = ["Kế hoạch của UBND tỉnh"];
    expect(
      shown([PLAN.replace("12/KH-VP", "12/KH-UBND")], { deliverables }).matches[0]?.confidence,
    ).toBe("high");
    const office = shown([PLAN], { deliverables }).matches[0];
    expect(office?.confidence).toBe("low");
    expect(office?.reasons.map(({ code }) => code)).toContain("issuer-differs");
  });

  it.each([
    ["Báo cáo xử lý kiến nghị của công dân", "Báo cáo số 1/BC-VP ngày 02/3/2021 xử lý kiến nghị"],
    [
      "Báo cáo thực hiện Kế hoạch của UBND tỉnh",
      "Báo cáo số 1/BC-VP ngày 02/3/2021 thực hiện Kế hoạch",
    ],
  ])("is not held against a body that is not to issue it: %s", (output, result) => {
    const reasons = codesOf(shown([result], { deliverables: [output] })).flat();
    expect(reasons).toContain("type-same");
    expect(reasons).not.toContain("issuer-differs");
  });

  it("fits an output that is any kind of paper, and is then less sure", () => {
    const deliverables = ["Các văn bản triển khai"];
    expect(shown([PLAN], { deliverables }).matches).toMatchObject([{ confidence: "medium" }]);
    expect(codesOf(shown([PLAN], { deliverables }))[0]?.[0]).toBe("type-general");
  });

  it("that is only the ground of the work, or part of another's subject, shows nothing", () => {
    const { matches } = shown([
      "Thực hiện Kế hoạch số 35/KH-UBND ngày 22/01/2021 của UBND tỉnh, Văn phòng đã ban hành Kế hoạch số 12/KH-VP ngày 02/3/2021 về kiểm tra cải cách hành chính",
      "Báo cáo số 8/BC-VP ngày 05/3/2021 sơ kết thực hiện Kế hoạch số 30/KH-VP ngày 07/01/2021",
    ]);
    expect(matches.map(({ citation }) => citation?.number)).toEqual(["12/KH-VP"]);
  });

  it("is not known by its number: one number shows different outputs in different tasks", () => {
    const task = (code: string, title: string): TaskDefinition => ({
      code,
      title,
      deliverables: ["Kế hoạch"],
      deadline: "Quý I",
      results: [`Kế hoạch số 12/KH-VP ngày 02/3/202${code} về ${title}`],
    });
    const { matches } = inferEvidence(
      planWith(task("1", "kiểm tra cải cách hành chính"), task("0", "phổ biến giáo dục pháp luật")),
    );
    expect(matches.map(({ obligation }) => obligation)).toEqual(["I.1@2021-03-31"]);
  });
});

describe("several documents", () => {
  it("in one result are read one by one, in lines, bullets or a list", () => {
    const results = [
      "- Kế hoạch số 12/KH-VP ngày 02/3/2021 về kiểm tra cải cách hành chính.\n- Kế hoạch số 13/KH-VP ngày 03/3/2021 về kiểm tra cải cách hành chính.",
      "Các kế hoạch:\nKế hoạch số 14/KH-VP ngày 04/3/2021 về cải cách hành chính. - Kế hoạch số 15/KH-VP ngày 05/3/2021 về cải cách hành chính",
      "Kế hoạch số 16/KH-VP ngày 06/3/2021, Kế hoạch số 17/KH-VP ngày 07/3/2021 và Kế hoạch số 18/KH-VP ngày 08/3/2021",
    ];
    expect(shown(results).matches.map(({ citation }) => citation?.serial)).toEqual([
      "12",
      "13",
      "14",
      "15",
      "16",
      "17",
      "18",
    ]);
  });

  it("of one output: the surest completes it, the others are evidence", () => {
    const { records } = shown([
      "Kế hoạch số 10/KH-VP ngày 12/01/2021 về trồng cây xanh quanh trụ sở",
      PLAN,
    ]);
    expect(records.map(({ completedOn, notedOn }) => [completedOn, notedOn])).toEqual([
      [undefined, "2021-01-12"],
      ["2021-03-02", undefined],
    ]);
  });

  it("complete a task of several outputs only when each is shown, on the day of the last", () => {
    const task = { deliverables: ["Kế hoạch", "Báo cáo kết quả"], deadline: "Năm 2021" };
    const half = shown([PLAN], task);
    expect(half.records.map(({ completedOn }) => completedOn)).toEqual([undefined]);
    expect(half.records[0]?.inferred?.reasons.map(({ code }) => code)).toContain("outputs-missing");
    const whole = shown(
      [PLAN, "Báo cáo số 50/BC-VP ngày 20/11/2021 kết quả kiểm tra cải cách hành chính"],
      task,
    );
    expect(whole.records.map(({ completedOn }) => completedOn)).toEqual([undefined, "2021-11-20"]);
  });

  it("that may be any of several outputs alike show none", () => {
    const task = { deliverables: ["Kế hoạch", "Kế hoạch "], deadline: "Quý I" };
    expect(shown([PLAN], task).unmatched).toMatchObject([{ code: "several-outputs" }]);
  });
});

describe("a report on a period", () => {
  const task = {
    title: "Công tác dân vận",
    deliverables: ["Báo cáo kết quả"],
    deadline: "Báo cáo hàng quý, 6 tháng và năm",
  };

  it.each([
    ["quý I năm 2021", "05/4/2021", ["I.1@2021-03-31"]],
    [
      "quý II và 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2021",
      "04/6/2021",
      ["I.1@2021-06-30"],
    ],
    ["6 tháng đầu năm", "18/6/2021", ["I.1@2021-06-30"]],
    ["quí I/ 2021", "05/4/2021", ["I.1@2021-03-31"]],
    ["quý 1-2021 (quý I)", "05/4/2021", ["I.1@2021-03-31"]],
    ["năm 2021", "20/12/2021", ["I.1@2021-12-31"]],
  ])("fulfils what falls due for the period it names: %s", (period, date, obligations) => {
    const { matches } = shown(
      [`Báo cáo số 9/BC-VP ngày ${date} kết quả công tác dân vận ${period}`],
      task,
    );
    expect(matches.map(({ obligation }) => obligation)).toEqual(obligations);
    expect(matches.every(({ confidence }) => confidence === "high")).toBe(true);
  });

  it("that names none is placed by its date, and is a mere hint", () => {
    const { matches } = shown(["Báo cáo số 9/BC-VP ngày 20/3/2021 về công tác dân vận"], task);
    expect(matches).toMatchObject([{ obligation: "I.1@2021-03-31", confidence: "low" }]);
  });

  it("cannot be made before half of the period is over", () => {
    const early = shown(["Báo cáo số 9/BC-VP ngày 05/01/2021 về công tác dân vận năm 2021"], task);
    expect(early.matches).toMatchObject([{ confidence: "low" }]);
  });

  it("shorter than the task's time completes nothing", () => {
    const year = { ...task, deadline: "Năm 2021" };
    const part = shown(
      ["Báo cáo số 9/BC-VP ngày 18/6/2021 công tác dân vận 6 tháng đầu năm"],
      year,
    );
    expect(part.matches[0]).not.toHaveProperty("completedOn");
    expect(part.matches[0]?.reasons.map(({ code }) => code)).toContain("period-part");
    const whole = shown(["Báo cáo số 9/BC-VP ngày 18/12/2021 công tác dân vận năm 2021"], year);
    expect(whole.matches[0]?.completedOn).toBe("2021-12-18");
  });
});

describe("words without a document", () => {
  it.each([
    ["Đã tham mưu UBND tỉnh xem xét", ["said-advised", "said-done"]],
    ["Đang thực hiện", ["said-under-way"]],
    ["Đã đăng 12 tin, bài", ["said-done", "said-quantity"]],
    ["100% hồ sơ được công khai", ["said-share"]],
  ])("are a hint: %s", (result, codes) => {
    const [match] = shown([result]).matches;
    expect(match).toMatchObject({
      obligation: "I.1@2021-03-31",
      confidence: "low",
      evidence: result,
    });
    expect(match).not.toHaveProperty("completedOn");
    expect(match?.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  it("that say it was done on a day give the day, with low confidence", () => {
    const { records } = shown(["Đã hoàn thành ngày 15/3/2021"]);
    expect(records).toMatchObject([{ completedOn: "2021-03-15", inferred: { confidence: "low" } }]);
  });

  it.each([
    ["ngày 15/3/2021", "2021-03-15"],
    ["ngày 15.3.2021", "2021-03-15"],
    ["15-03-2021", "2021-03-15"],
    ["ngày 15 tháng 3 năm 2021", "2021-03-15"],
    ["ngày 15 tháng 03", "2021-03-15"],
    ["ngày 15/3", "2021-03-15"],
    ["ngày 2021-03-15", "2021-03-15"],
    ["2021/03/15", "2021-03-15"],
    ["15/3", undefined],
    ["ngày 30/02/2021", undefined],
    ["5 tháng 3 lần", undefined],
    ["01/01/2021-31/03/2021", undefined],
    ["tháng 2021-03", undefined],
  ])("give the day in any of the ways in which texts write days: %s", (words, day) => {
    expect(shown([`Đã hoàn thành ${words}`]).records[0]?.completedOn).toBe(day);
  });

  it("that say how much is done give the progress, and a share of other things does not", () => {
    expect(shown(["Đã hoàn thành 70% khối lượng"]).records[0]?.progress).toBe(70);
    expect(shown(["Tỷ lệ hồ sơ đúng hạn đạt 98%"]).records[0]).not.toHaveProperty("progress");
  });

  it("that say it was not done show nothing", () => {
    expect(shown(["Đến nay chưa ai yêu cầu báo cáo"])).toMatchObject({
      matches: [],
      unmatched: [{ code: "said-not-done" }],
    });
  });

  it("without a day hold from the day of the report, where it is given", () => {
    expect(shown(["Đang thực hiện"], {}, "2021-06-30").records[0]?.notedOn).toBe("2021-06-30");
    expect(shown(["Đang thực hiện"]).records[0]).not.toHaveProperty("notedOn");
  });

  it("that give a day without its year mean the plan's, where it has but one", () => {
    const results = ["Đã hoàn thành ngày 15/3"];
    expect(shown(results).records[0]?.completedOn).toBe("2021-03-15");
    const task = { code: "1", title: "Rà soát", deadline: "Quý I/2022", results };
    const plan = {
      ...planWith(task),
      period: { start: plainDate("2021-01-01"), end: plainDate("2025-12-31") },
    };
    expect(inferEvidence(plan).records[0]).not.toHaveProperty("completedOn");
  });

  it("that name their ground do not take its day for theirs", () => {
    const [record] = shown([
      "Đã triển khai Kế hoạch số 35/KH-UBND ngày 22/01/2021 của UBND tỉnh",
    ]).records;
    expect(record).not.toHaveProperty("completedOn");
    expect(record).not.toHaveProperty("notedOn");
  });

  it.each([
    ["Đã trả lời 16 câu, còn 4 câu chưa trả lời", true],
    ["Chưa tổ chức, đã có dự thảo", false],
    ["Không phát sinh", false],
    ["Kết quả: Đã ban hành Kế hoạch ngày 02/3/2021 về kiểm tra cải cách hành chính", true],
  ])("show something or nothing by what they say first: %s", (result, shows) => {
    expect(shown([result]).matches.length).toBe(shows ? 1 : 0);
  });

  it.each([
    ["Đã tổ chức 3 cuộc trong tháng 5/2021", "I.1@2021-05-31"],
    ["Đã tổ chức 9 cuộc trong 9 tháng đầu năm 2021", undefined],
    ["Tháng 13 đã tổ chức 2 cuộc", undefined],
    ["Theo mẫu tháng 5/KH, đã tổ chức 2 cuộc", undefined],
  ])("name their month: %s", (result, obligation) => {
    expect(shown([result], { deadline: "Hàng tháng" }).matches[0]?.obligation).toBe(obligation);
  });

  it("stand for the period they name, and for none where several are possible", () => {
    const deadline = "6 tháng/lần";
    expect(shown(["6 tháng đầu năm đã tổ chức 3 cuộc"], { deadline }).matches[0]?.obligation).toBe(
      "I.1@2021-06-30",
    );
    expect(shown(["Đã tổ chức 3 cuộc"], { deadline }).unmatched).toMatchObject([
      { code: "period-unclear" },
    ]);
  });
});

describe("work that goes on or waits for events", () => {
  it.each(["Thường xuyên", "Khi có quyết định của Bộ"])(
    "is not completed by one result: %s",
    (deadline) => {
      const { matches, records } = shown([PLAN], { deadline });
      expect(matches[0]?.reasons.map(({ code }) => code)).toContain("never-complete");
      expect(records.every(({ completedOn }) => completedOn === undefined)).toBe(true);
    },
  );
});

describe("outputs", () => {
  it("are those that the clause of the deadline names, else those that no clause names", () => {
    const task = {
      deliverables: ["Kế hoạch của Văn phòng", "Báo cáo kết quả"],
      deadline: "- Tháng 01/2021 và triển khai thường xuyên. - Báo cáo kết quả 6 tháng.",
    };
    const { matches } = shown(
      ["Kế hoạch số 4/KH-VP ngày 11/01/2021 của Văn phòng về kiểm tra cải cách hành chính"],
      task,
    );
    expect(matches).toMatchObject([
      { obligation: "I.1@2021-01-31", deliverable: 1, confidence: "high" },
    ]);
  });

  it("with deadlines of their own are matched each by itself", () => {
    const { records } = shown([PLAN], {
      deliverables: [
        { title: "Kế hoạch", deadline: "Quý I" },
        { title: "Báo cáo", deadline: "Quý IV" },
      ],
    });
    expect(records).toMatchObject([{ task: "I.1", deliverable: 1, completedOn: "2021-03-02" }]);
  });

  it("of several kinds in one name are expected each", () => {
    const { matches, missing } = shown([PLAN], { deliverables: ["Kế hoạch, báo cáo"] });
    expect(matches).toHaveLength(1);
    expect(missing).toHaveLength(1);
  });

  it("that name no document are shown by their own subject alone", () => {
    const task = {
      deliverables: ["Danh mục thông tin công khai", "Phiếu khảo sát"],
      deadline: "Quý I",
    };
    const list = "Quyết định số 5/QĐ-VP ngày 02/3/2021 về danh mục thông tin công khai";
    expect(shown([list], task).matches).toMatchObject([
      { output: "Danh mục thông tin công khai", confidence: "medium" },
    ]);
    expect(shown([PLAN], task).matches).toEqual([]);
    const form = { deliverables: ["Phiếu khảo sát", "Báo cáo"], deadline: "Quý I" };
    expect(shown([PLAN], form).unmatched).toMatchObject([{ code: "no-output-of-type" }]);
    expect(shown([PLAN], { ...form, deliverables: ["Nội dung"] }).matches).toHaveLength(1);
  });

  it("of the parts of a task are shown by the results of the task", () => {
    const subtasks = [
      { code: "a", title: "Ban hành Kế hoạch kiểm tra cải cách hành chính", deadline: "Quý I" },
      { code: "b", title: "Báo cáo kết quả", deadline: "Quý IV" },
    ];
    const plan = planWith({ code: "1", title: "Cải cách hành chính", subtasks, results: [PLAN] });
    expect(inferEvidence(plan).matches).toMatchObject([{ task: "I.1.a", confidence: "high" }]);
  });

  it("outside the schedule are told", () => {
    const plan = planWith({ code: "1", title: "Kế hoạch", deadline: "Quý I", results: [PLAN] });
    const horizon = { from: plainDate("2021-07-01"), to: plainDate("2021-12-31") };
    expect(inferEvidence(plan, horizon).unmatched).toMatchObject([{ code: "no-obligation" }]);
  });
});

describe("the half-year report", () => {
  it("gives statuses without anything being typed again", () => {
    const asOf = plainDate("2021-06-30");
    const { obligations, findings } = trackPlan(schedulePlan(report), inference().records, asOf);
    expect(findings).toEqual([]);
    const done = obligations.filter(({ status }) => status.done);
    expect(done.map(({ id, completedOn }) => `${id} ${completedOn ?? ""}`)).toEqual([
      "I.1@2021-03-31 2021-02-10",
      "I.1@2021-06-30 2021-06-18",
      "II.1@2021-01-31 2021-01-19",
      "II.1@2021-03-31 2021-03-29",
      "III.1@2021-03-31 2021-04-01",
      "IV.1@2021-01-31 2021-01-18",
    ]);
    expect(done.every(({ certainty }) => certainty === "inferred")).toBe(true);
  });

  it("says of each result what it shows, or why it shows nothing", () => {
    expect(inference().unmatched.map(({ task, code }) => `${task} ${code}`)).toEqual([
      "IV.3 no-output-of-type",
      "IV.4 period-unclear",
      "V.1 said-not-done",
    ]);
  });
});

const RESULTS = [
  PLAN,
  "Kế hoạch số 13/KH-VP ngày 05/02/2021 về cải cách hành chính",
  "Báo cáo số 20/BC-VP ngày 18/6/2021 kết quả cải cách hành chính 6 tháng đầu năm",
  "Báo cáo số 21/BC-VP ngày 28/9/2021 về cải cách hành chính",
  "Đã đăng 12 tin, bài",
  "Đã hoàn thành ngày 15/3",
  "Chưa có văn bản",
] as const;

describe("inference", () => {
  const tasks = fc.record({
    deadline: fc.constantFrom(
      "Quý I",
      "Hàng quý, năm",
      "Thường xuyên",
      "Năm 2021",
      "Theo quy định",
      "- Kế hoạch quý I. - Báo cáo 6 tháng, năm",
    ),
    deliverables: fc.subarray(["Kế hoạch", "Báo cáo kết quả", "Danh mục"]),
    results: fc.subarray([...RESULTS]),
  });

  it("does not depend on the order of results", () => {
    fc.assert(
      fc.property(tasks, fc.func(fc.integer()), anyDay, (task, weigh, asOf) => {
        const shuffled = [...task.results].sort((left, right) => weigh(left) - weigh(right));
        const statuses = (results: readonly string[]): unknown => {
          const plan = planWith({ code: "1", title: "Cải cách hành chính", ...task, results });
          const { obligations } = trackPlan(schedulePlan(plan), inferEvidence(plan).records, asOf);
          return obligations.map(({ id, status, completedOn }) => ({ id, status, completedOn }));
        };
        expect(statuses(shuffled)).toEqual(statuses(task.results));
      }),
    );
  });

  it("gives records that all count, plain data, and leaves the plan as it was", () => {
    fc.assert(
      fc.property(tasks, anyDay, (task, asOf) => {
        const plan = planWith({ code: "1", title: "Cải cách hành chính", ...task });
        const before = JSON.stringify(plan);
        const inferred = inferEvidence(plan);
        expect(trackPlan(schedulePlan(plan), inferred.records, asOf).findings).toEqual([]);
        expect(JSON.parse(JSON.stringify(inferred))).toStrictEqual(inferred);
        expect(JSON.stringify(plan)).toBe(before);
        expect(inferred.records.every((record) => record.inferred !== undefined)).toBe(true);
      }),
    );
  });

  it("reads any text, and leaves no result unsaid", () => {
    const words = fc.array(
      fc.constantFrom(
        "Kế hoạch số 1/KH-VP",
        "ngày 02/3/2021",
        "về",
        "\n- ",
        "; ",
        "đã",
        "chưa",
        "quý",
        "IV",
        "tháng 13",
        "%",
        "Báo cáo",
        "12 tin",
        "(",
        "—",
      ),
      { minLength: 1, maxLength: 12 },
    );
    const text = fc.oneof(
      words.map((all) => all.join(" ")),
      fc.string({ unit: "grapheme", minLength: 1 }),
    );
    fc.assert(
      fc.property(text, (result) => {
        fc.pre(!result.includes(":") && /[\p{L}\p{N}]/u.test(result));
        const { matches, unmatched } = shown([result]);
        expect(matches.length + unmatched.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
