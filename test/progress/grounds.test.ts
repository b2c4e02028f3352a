import { inferEvidence, type EvidenceInference } from "chiso/progress";
import { describe, expect, it } from "vitest";
import { planWith, type TaskDefinition } from "./plans.js";

/** What the results of a task with one plan to make show. */
function shown(results: readonly string[], task: Partial<TaskDefinition> = {}): EvidenceInference {
  return inferEvidence(
    planWith({
      code: "1",
      title: "Ban hành Kế hoạch kiểm tra cải cách hành chính",
      deliverables: ["Kế hoạch"],
      deadline: "Quý I",
      ...task,
      results,
    }),
  );
}

const groundsOf = ({ matches }: EvidenceInference): string[] =>
  matches.flatMap(({ reasons }) => reasons.map(({ code }) => code));
const SUBJECT = "về kiểm tra cải cách hành chính";

describe("the body that issues a document", () => {
  const deliverables = ["Kế hoạch của UBND tỉnh"];

  it("is no ground for or against, where the number tells none", () => {
    expect(
      groundsOf(shown([`Kế hoạch số 12 ngày 02/3/2021 ${SUBJECT}`], { deliverables })),
    ).toEqual(["type-same", "subject-same", "date-in-window"]);
  });

  it("is no ground where nobody knows it", () => {
    const found = shown([`Kế hoạch số 12/KH-XYZ ngày 02/3/2021 ${SUBJECT}`], { deliverables });
    expect(groundsOf(found)).toEqual(["type-same", "subject-same", "date-in-window"]);
  });

  it.each(["Ban hành Kế hoạch của UBND tỉnh", "Dự thảo Kế hoạch của UBND tỉnh"])(
    "is looked for behind what is done with it: %s",
    (deliverable) => {
      const office = shown([`Kế hoạch số 12/KH-VP ngày 02/3/2021 ${SUBJECT}`], {
        deliverables: [deliverable],
      });
      expect(groundsOf(office)).toContain("issuer-differs");
    },
  );

  it.each(["các cơ quan, đơn vị", "cán bộ, công chức", "các địa phương"])(
    "is none of those that issue nothing themselves: %s",
    (owner) => {
      const found = shown([`Báo cáo số 12/BC-VP ngày 02/3/2021 ${SUBJECT}`], {
        deliverables: [`Báo cáo của ${owner}`],
      });
      expect(groundsOf(found)).toEqual(["type-same", "subject-same", "date-in-window"]);
    },
  );
});

describe("the day of a document", () => {
  it.each([
    ["31/12/2020", "date-before-plan"],
    ["01/01/2021", "date-in-window"],
    ["31/3/2021", "date-in-window"],
    ["01/4/2021", "date-after-due"],
  ])("lies within the time of its output, the first and the last day too: %s", (day, ground) => {
    expect(groundsOf(shown([`Kế hoạch số 12/KH-VP ngày ${day} ${SUBJECT}`]))).toContain(ground);
  });

  it("before its time within the plan is told", () => {
    const early = shown([`Kế hoạch số 12/KH-VP ngày 31/3/2021 ${SUBJECT}`], { deadline: "Quý II" });
    expect(groundsOf(early)).toContain("date-before-window");
  });
});

describe("of several times of an output", () => {
  it.each([
    ["31/3/2021", "I.1@2021-03-31"],
    ["01/4/2021", "I.1@2021-06-30"],
    ["02/12/2021", "I.1@2021-12-31"],
  ])("a document stands for the one in which it was made: %s", (day, obligation) => {
    const result = `Kế hoạch số 12/KH-VP ngày ${day} ${SUBJECT}`;
    expect(shown([result], { deadline: "Hàng quý" }).matches).toMatchObject([{ obligation }]);
  });
});

describe("a document that shows another kind", () => {
  it.each([
    "Quyết định số 9/QĐ-UBND ngày 02/3/2021 kế hoạch kiểm tra cải cách hành chính",
    "Công văn số 99/VP-TH ngày 02/3/2021 về Kế hoạch kiểm tra cải cách hành chính",
    "Tờ trình số 99/TTr-VP ngày 02/3/2021 về việc ban hành Kế hoạch kiểm tra cải cách hành chính",
  ])("must be a decision that says it issues it: %s", (result) => {
    expect(shown([result]).unmatched).toMatchObject([{ code: "no-output-of-type" }]);
  });
});

describe("the subject of a document", () => {
  it("is that of the output although it names other things too", () => {
    const long = `Kế hoạch số 12/KH-VP ngày 02/3/2021 ${SUBJECT}, phòng chống tham nhũng, thực hành tiết kiệm, chuyển đổi số, an toàn thông tin mạng và chỉnh trang trụ sở`;
    expect(groundsOf(shown([long]))).toContain("subject-same");
  });

  it("may stay unsaid where the task has no output but itself", () => {
    const bare = "Báo cáo số 1/BC-VP ngày 02/3/2021";
    const title = "Rà soát thủ tục";
    expect(shown([bare], { title, deliverables: [] }).matches).toHaveLength(1);
    expect(shown([bare], { title, deliverables: ["Danh mục thủ tục"] }).unmatched).toMatchObject([
      { code: "no-output-of-type" },
    ]);
  });
});

describe("an output that a clause of the deadline names", () => {
  it("is the deliverable of its kind, else what the clause says", () => {
    const task = {
      deliverables: ["Kế hoạch của Văn phòng", "Tài liệu tập huấn"],
      deadline: "- Kế hoạch: quý I. - Báo cáo: quý IV",
    };
    const results = [
      `Kế hoạch số 12/KH-VP ngày 02/3/2021 ${SUBJECT}`,
      `Báo cáo số 90/BC-VP ngày 02/12/2021 ${SUBJECT}`,
    ];
    expect(
      shown(results, task).matches.map(({ output, deliverable }) => [output, deliverable]),
    ).toEqual([
      ["Kế hoạch của Văn phòng", 1],
      ["Báo cáo", undefined],
    ]);
  });
});

describe("several outputs of one time", () => {
  const task = { deliverables: ["Kế hoạch", "Báo cáo"] };

  it("lack some only where another is there", () => {
    const grounds = ({ records }: EvidenceInference): string[] =>
      records.flatMap(({ inferred }) => inferred?.reasons.map(({ code }) => code) ?? []);
    expect(grounds(shown(["Đang thực hiện"], task))).toEqual(["said-under-way", "date-unstated"]);
    expect(grounds(shown([`Kế hoạch số 12/KH-VP ngày 02/3/2021 ${SUBJECT}`], task))).toContain(
      "outputs-missing",
    );
  });

  it.each([false, true])(
    "are completed by the surest document, whichever is first (%s)",
    (turned) => {
      const results = [
        `Kế hoạch số 12/KH-VP ngày 02/3/2021 ${SUBJECT}`,
        "Kế hoạch số 10/KH-VP ngày 12/01/2021 về trồng cây xanh quanh trụ sở",
        `Kế hoạch số 14/KH-VP về cải cách hành chính`,
      ];
      const { records } = shown(turned ? results.reverse() : results);
      expect(records.flatMap(({ completedOn }) => completedOn ?? [])).toEqual(["2021-03-02"]);
    },
  );
});

describe("words without a document", () => {
  it.each([
    ["Đang thực hiện", ["said-under-way", "date-unstated"]],
    ["Đạt 98 % hồ sơ", ["said-share", "date-unstated"]],
    ["15/3/2021 đã hoàn thành", ["said-done"]],
    ["Đã hoàn thành 15/3/21", ["said-done", "date-unstated"]],
    ["Đã ban hành văn bản triển khai ngày 02/3/2021", ["said-done"]],
  ])("give these grounds and no others: %s", (words, grounds) => {
    expect(groundsOf(shown([words]))).toEqual(grounds);
  });

  it.each([
    ["Đã hoàn thành 99% khối lượng", 99],
    ["Đã hoàn thành 100% khối lượng", 100],
    ["Đã hoàn thành 101% khối lượng", undefined],
  ])("tell a progress up to all of it: %s", (words, progress) => {
    expect(shown([words]).records.map((each) => each.progress)).toEqual([progress]);
  });

  it("may name a document behind who made it", () => {
    const words = `Văn phòng đã ban hành Kế hoạch ngày 02/3/2021 ${SUBJECT}`;
    expect(groundsOf(shown([words]))).toContain("type-same");
  });

  it("are told apart by lines and bullets", () => {
    const { matches } = shown(["- Đang thực hiện\n- Đã hoàn thành ngày 15/3/2021"]);
    expect(matches.map(({ completedOn }) => completedOn)).toEqual([undefined, "2021-03-15"]);
  });

  it("name no month where they name a day", () => {
    const deadline = "Hàng tháng";
    expect(
      shown(["Đã tổ chức 2 cuộc ngày 15 tháng 3 năm 2021"], { deadline }).unmatched,
    ).toMatchObject([{ code: "period-unclear" }]);
    expect(shown(["Đã tổ chức 2 cuộc, tháng 3 năm 2021"], { deadline }).matches).toMatchObject([
      { obligation: "I.1@2021-03-31" },
    ]);
  });
});

describe("the period of a report", () => {
  const task = { title: "Công tác dân vận", deliverables: ["Báo cáo kết quả"] };

  it("is the part of the year, where the year is named beside it", () => {
    const half = shown(
      ["Báo cáo số 9/BC-VP ngày 05/7/2021 công tác dân vận năm 2021 (6 tháng đầu năm)"],
      { ...task, deadline: "Năm 2021" },
    );
    expect(groundsOf(half)).toContain("period-part");
    expect(half.records[0]).not.toHaveProperty("completedOn");
  });

  it.each([
    "quý I năm 2020",
    "quý I/2020",
    "quý I-2020",
    "quý I – 2020",
    "quý I, năm 2020",
    "quý I (năm 2020)",
    "quý I của năm 2020",
  ])("of another year is not that of the plan: %s", (period) => {
    const { records } = shown([`Báo cáo số 9/BC-VP ngày 05/4/2021 công tác dân vận ${period}`], {
      ...task,
      deadline: "Hàng quý",
    });
    expect(records.every(({ completedOn }) => completedOn === undefined)).toBe(true);
  });
});
