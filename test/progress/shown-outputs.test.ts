import { inferEvidence, schedulePlan, type EvidenceInference } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, type TaskDefinition } from "./plans.js";

const SUBJECT = "về kiểm tra cải cách hành chính";
const KEHOACH = (day: string): string => `Kế hoạch số 12/KH-VP ngày ${day} ${SUBJECT}`;
const CIVIL = { title: "Công tác dân vận", deliverables: ["Báo cáo"], deadline: "Hàng quý" };
const civil = (words: string): string => `Báo cáo số 9/BC-VP ${words}`;

function shown(result: string, task: Partial<TaskDefinition> = {}): EvidenceInference {
  return inferEvidence(
    planWith({
      code: "1",
      title: "Ban hành Kế hoạch kiểm tra cải cách hành chính",
      deliverables: ["Kế hoạch"],
      deadline: "Quý I",
      ...task,
      results: [result],
    }),
  );
}

/** What is shown, in a line: the day it is due, the output, the day it was made, the grounds. */
function line({ matches, unmatched }: EvidenceInference): string {
  const [match] = matches;
  if (match === undefined) return unmatched.map(({ code }) => code).join(" ");
  const { obligation, output, completedOn = "no day", reasons } = match;
  const due = obligation.split("@")[1] ?? "no date";
  return `${due}: ${output}, ${completedOn}, ${reasons.map(({ code }) => code).join(" ")}`;
}

describe("the day of a document", () => {
  it.each([
    ["14/12/2020", "date-too-early"],
    ["15/12/2020", "2021-03-31: Kế hoạch, 2020-12-15, type-same subject-same date-before-plan"],
    ["31/3/2021", "2021-03-31: Kế hoạch, 2021-03-31, type-same subject-same date-in-window"],
    ["01/4/2021", "2021-03-31: Kế hoạch, 2021-04-01, type-same subject-same date-after-due"],
  ])("lies within the reporting year, which begins on 15 December: %s", (day, said) => {
    expect(line(shown(KEHOACH(day)))).toBe(said);
  });

  it("before the plan is in its time where the time of its output is", () => {
    expect(line(shown(KEHOACH("20/12/2020"), { deadline: "Tháng 12/2020" }))).toBe(
      "2020-12-31: Kế hoạch, 2020-12-20, type-same subject-same date-in-window",
    );
  });

  it.each([
    ["Thường xuyên", "no day", " never-complete"],
    ["Định kỳ", "no day", " never-complete"],
    ["Theo hướng dẫn của Bộ Nội vụ", "2021-02-01", ""],
  ])("has no time to lie in where its output has none: %s", (deadline, day, rest) => {
    expect(line(shown(KEHOACH("01/02/2021"), { deadline }))).toBe(
      `no date: Kế hoạch, ${day}, type-same subject-same date-without-window${rest}`,
    );
  });

  it("of a plan that begins within a year is not before it", () => {
    const [section] = planWith({
      code: "1",
      title: "Ban hành Kế hoạch kiểm tra cải cách hành chính",
      deliverables: ["Kế hoạch"],
      deadline: "Quý IV/2021",
      results: [KEHOACH("30/6/2021")],
    }).sections;
    const sections = section === undefined ? [] : [section];
    const from = (start: string): string =>
      line(
        inferEvidence({
          sections,
          period: { start: plainDate(start), end: plainDate("2021-12-31") },
        }),
      );
    expect(from("2021-07-01")).toBe("date-too-early");
    expect(from("2021-06-30")).toBe(
      "2021-12-31: Kế hoạch, 2021-06-30, type-same subject-same date-before-window",
    );
  });
});

describe("the period of a report", () => {
  it.each([
    // Half of the 90 days of the first quarter are over on 14 February.
    ["ngày 14/02/2021 công tác dân vận quý I", "2021-02-14", "period-named date-in-window"],
    ["ngày 13/02/2021 công tác dân vận quý I", "2021-02-13", "period-by-date date-in-window"],
    ["công tác dân vận quý I", "no day", "period-named date-unstated"],
  ])("is the one it names, once half of it is over: %s", (words, day, grounds) => {
    expect(line(shown(civil(words), CIVIL))).toBe(
      `2021-03-31: Báo cáo, ${day}, type-same subject-same ${grounds}`,
    );
  });

  it("is not known without a name and a day", () => {
    expect(line(shown(civil("công tác dân vận"), CIVIL))).toBe("period-unclear");
  });

  it.each([
    ["quý I và quý II", "6 tháng đầu năm", "no day", "period-part date-after-due"],
    ["quý I và 6 tháng đầu năm", "6 tháng đầu năm", "2021-07-05", "period-named date-after-due"],
    ["quý I và 6 tháng đầu năm", "Quý II", "2021-07-05", "date-after-due"],
    ["quý I", "Quý II", "no day", "period-part date-after-due"],
    ["quý III", "Quý II", "no day", "period-part date-after-due"],
  ])("completes what it holds whole: %s for %s", (period, deadline, day, grounds) => {
    const words = civil(`ngày 05/7/2021 công tác dân vận ${period}`);
    expect(line(shown(words, { ...CIVIL, deadline }))).toBe(
      `2021-06-30: Báo cáo, ${day}, type-same subject-same ${grounds}`,
    );
  });

  it("is no matter of a plan, which is placed by its day", () => {
    const words = `${KEHOACH("05/4/2021")} quý I`;
    expect(line(shown(words, { deadline: "Hàng quý" }))).toBe(
      "2021-06-30: Kế hoạch, 2021-04-05, type-same subject-same date-in-window",
    );
  });
});

describe("of several times of an output", () => {
  it.each([
    ["10/02/2021", "2021-03-31"],
    // Of the quarter and the month that hold the day, the month is the shorter.
    ["10/3/2021", "2021-03-31"],
    ["10/10/2021", "2021-09-30"],
    ["10/5/2021", "2021-04-30"],
  ])("a document stands for the shortest that holds its day, else the nearest: %s", (day, due) => {
    const deadline = "Quý I; tháng 4; tháng 9";
    expect(line(shown(KEHOACH(day), { deadline }))).toContain(`${due}: Kế hoạch`);
  });

  it("a document stands for none that is as near as another", () => {
    const deadline = "10/3/2021; 20/3/2021";
    expect(line(shown(KEHOACH("15/3/2021"), { deadline }))).toBe("period-unclear");
  });
});

describe("of several outputs", () => {
  it.each([
    [["Kế hoạch kiểm tra", "Kế hoạch trồng cây"], "Kế hoạch kiểm tra"],
    [["Kế hoạch trồng cây", "Kế hoạch kiểm tra"], "Kế hoạch kiểm tra"],
    [["Văn bản kiểm tra", "Kế hoạch"], "Kế hoạch"],
    [["Kế hoạch", "Văn bản kiểm tra"], "Kế hoạch"],
    [["Kế hoạch của UBND tỉnh", "Kế hoạch của Văn phòng"], "Kế hoạch của Văn phòng"],
    [["Kế hoạch của Văn phòng", "Kế hoạch của UBND tỉnh"], "Kế hoạch của Văn phòng"],
  ])("a document is that of its kind, its body and its subject: %j", (deliverables, output) => {
    const found = shown(KEHOACH("02/3/2021"), { deliverables });
    expect(found.matches.map((each) => each.output)).toEqual([output]);
    expect(found.missing.map((each) => each.output)).toEqual(
      deliverables.filter((each) => each !== output),
    );
  });

  it("that are alike a document is none", () => {
    const deliverables = ["Kế hoạch A", "Kế hoạch B"].map((title) => ({
      title,
      deadline: "Quý I",
    }));
    expect(line(shown(KEHOACH("01/02/2021"), { deliverables }))).toBe("several-outputs");
  });

  it("each falls due with the clause that names it, and the others with the rest", () => {
    const task = { deliverables: ["Danh mục", "Báo cáo"], deadline: "- Quý I. - Báo cáo: quý IV" };
    expect(shown("Danh mục", task).missing).toMatchObject([
      { output: "Danh mục", deliverable: 1, obligations: ["I.1@2021-03-31"] },
      { output: "Báo cáo", deliverable: 2, obligations: ["I.1@2021-12-31"] },
    ]);
    const both = { deliverables: ["Báo cáo"], deadline: "- Quý I. - Báo cáo: quý IV" };
    expect(shown("Danh mục", both).missing).toMatchObject([
      { output: "Báo cáo", obligations: ["I.1@2021-03-31", "I.1@2021-12-31"] },
    ]);
  });

  it("each has its own time, whatever the clauses of the task name", () => {
    const { missing } = shown("Xong hết", {
      deadline: "Quý II",
      deliverables: [{ title: "Danh mục", deadline: "- Báo cáo: quý I" }, "Báo cáo"],
    });
    expect(missing.map((each) => [each.output, ...each.obligations])).toContainEqual([
      "Báo cáo",
      "I.1#2@2021-06-30",
    ]);
  });

  it("work that goes on beside them is none", () => {
    const deadline = "- Quý I. - Triển khai thực hiện: thường xuyên";
    expect(line(shown(KEHOACH("02/3/2021"), { deadline }))).toContain("2021-03-31: Kế hoạch");
    expect(line(shown("Đã tổ chức 3 cuộc", { deadline }))).toBe(
      "2021-03-31: Kế hoạch, no day, said-done said-quantity date-unstated",
    );
  });
});

describe("words without a document", () => {
  it.each([
    ["Xong", "Quý I", "2021-03-31: Kế hoạch, no day, type-unstated subject-unstated date-unstated"],
    [
      "Đã hoàn thành ngày 15/3/2021",
      "Thường xuyên",
      "no date: Kế hoạch, no day, said-done never-complete",
    ],
    [
      "Đã tổ chức 3 cuộc",
      "Thường xuyên; quý I; quý II",
      "no date: Kế hoạch, no day, said-done said-quantity date-unstated never-complete",
    ],
    ["Đã tổ chức 3 cuộc", "Quý I; quý II", "period-unclear"],
    ["Tháng 3 và tháng 4 đã tổ chức", "Hàng tháng", "period-unclear"],
    [
      "Ngày 15/3/2021 đang làm",
      "Quý I",
      "2021-03-31: Kế hoạch, no day, said-under-way date-unstated",
    ],
  ])("hint at the work that goes on, or at the time they name: %s, %s", (words, deadline, said) => {
    expect(line(shown(words, { deadline }))).toBe(said);
  });

  it("that name a document of no subject show no output that is no document", () => {
    expect(line(shown("Báo cáo ngày 05/3/2021", { deliverables: [] }))).toBe("no-output-of-type");
  });
});

describe("results and the schedule beside them", () => {
  it("say when they were made, without the period of the plan", () => {
    const { sections } = planWith({
      code: "1",
      title: "Kiểm tra cải cách hành chính",
      deliverables: ["Kế hoạch"],
      deadline: "Quý I",
      results: [KEHOACH("02/3/2021")],
    });
    const whole = schedulePlan({ sections }, { year: 2021 });
    const { plan, ...stored } = whole;
    expect(plan?.period).toEqual({ start: "2021-01-01", end: "2021-12-31" });
    for (const schedule of [whole, stored])
      expect(line(inferEvidence({ sections }, { schedule }))).toContain("2021-03-02");
  });

  it("hold from the day that they name, where they complete nothing", () => {
    const { records } = shown(KEHOACH("02/3/2021"), { deadline: "Thường xuyên" });
    expect(records.map(({ notedOn }) => notedOn)).toEqual(["2021-03-02"]);
  });

  it("of a task are those of its own outputs, where it has any", () => {
    const subtasks = [{ code: "a", title: "Ban hành Kế hoạch kiểm tra", deadline: "Quý II" }];
    const { matches } = shown(KEHOACH("02/3/2021"), { subtasks });
    expect(matches.map(({ task }) => task)).toEqual(["I.1"]);
  });
});
