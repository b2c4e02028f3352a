import fc from "fast-check";
import { definePlan } from "chiso/plan";
import {
  renderReport,
  schedulePlan,
  trackPlan,
  type ReportForm,
  type TrackedPlan,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { report as halfYear, tracked as halfYearPlan } from "./half-year.js";
import { anyDay, planWith, refusalOf, scheduleOf, scheduleWithRecords, seen } from "./plans.js";

const text = (): string => halfYear("vi");

/** The part of a report from a heading to the next of its level. */
function part(report: string, heading: string): string {
  const start = report.indexOf(`\n## ${heading}`);
  const end = report.indexOf("\n## ", start + 1);
  return report.slice(start, end < 0 ? undefined : end);
}

/** The rows of the tables of a text, without their heads. */
function rows(report: string): string[][] {
  return report
    .split("\n")
    .filter(
      (line, index, lines) =>
        line.startsWith("| ") &&
        !line.startsWith("| ---") &&
        !(lines[index + 1] ?? "").startsWith("| ---"),
    )
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe("the heading of a report", () => {
  it("names the plan, the period and the day of the figures", () => {
    expect(text().split("\n").slice(0, 9)).toEqual([
      "# Báo cáo kết quả thực hiện Kế hoạch cải thiện Chỉ số PAPI năm 2021 của Văn phòng: 6 tháng đầu năm 2021",
      "",
      "- Văn bản: số 17/KH-VP ngày 25/01/2021",
      "- Cơ quan ban hành: Văn phòng",
      "- Thời gian của kế hoạch: 01/01/2021 – 31/12/2021",
      "- Kỳ báo cáo: 01/01/2021 – 30/06/2021",
      "- Số liệu đến hết ngày: 30/06/2021",
      "",
      "(\\*) Suy luận từ kết quả nêu trong báo cáo, chưa được ghi nhận; cần đơn vị chủ trì xác nhận.",
    ]);
    expect(halfYear("en").split("\n").slice(2, 7)).toEqual([
      "- Document: No. 17/KH-VP of 25 January 2021",
      "- Issued by: Văn phòng",
      "- Period of the plan: 1 January 2021 – 31 December 2021",
      "- Period reported on: 1 January 2021 – 30 June 2021",
      "- Figures as of: 30 June 2021",
    ]);
  });

  it("leaves out what is not known, and lists the targets as written", () => {
    const bare = seen(
      schedulePlan({ ...planWith(), issuedOn: plainDate("2021-02-01") }),
      "2021-06-30",
    );
    const report = renderReport(bare, { form: "year" });
    expect(report).toContain("# Báo cáo kết quả thực hiện kế hoạch: năm 2021");
    expect(report).not.toContain("Cơ quan ban hành");
    expect(report).toContain("Kế hoạch không có việc nào.");
    const targeted = schedulePlan(
      definePlan({ year: 2021, sections: [], targets: ["Tối thiểu 90% hồ sơ đúng hạn"] }),
    );
    expect(renderReport(seen(targeted, "2021-06-30"), { form: "year" })).toContain(
      "- Chỉ tiêu của kế hoạch (nguyên văn):\n  - Tối thiểu 90% hồ sơ đúng hạn",
    );
  });

  it("is written from trackings stored without the plan as well", () => {
    const { plan, ...stored } = seen(scheduleOf("Quý I"), "2021-06-30");
    expect(plan).toBeDefined();
    expect(renderReport(stored, { form: "year" })).toContain("Hạn 31/03/2021");
  });

  it.each<[ReportForm, string, string, string]>([
    ["month", "tháng 6/2021", "June 2021", "31/07/2021"],
    ["quarter", "quý II/2021", "the second quarter of 2021", "30/09/2021"],
    ["half-year", "6 tháng đầu năm 2021", "the first half of 2021", "31/12/2021"],
    ["nine-months", "9 tháng đầu năm 2021", "the first nine months of 2021", "31/12/2021"],
    ["year", "năm 2021", "2021", "31/12/2022"],
  ])("of the form %s is on its period, and looks ahead to the next", (form, vi, en, horizon) => {
    const tracked = seen(scheduleOf("Quý I"), "2021-06-15");
    const [vietnamese, english] = (["vi", "en"] as const).map((locale) =>
      renderReport(tracked, { form, locale }),
    );
    expect(vietnamese?.split("\n")[0]?.endsWith(`: ${vi}`)).toBe(true);
    expect(english?.split("\n")[0]?.endsWith(`: ${en}`)).toBe(true);
    expect(vietnamese).toContain(`## IV. Nhiệm vụ kỳ tới (đến hết ngày ${horizon})`);
  });

  it("takes another period and another horizon", () => {
    const report = renderReport(seen(scheduleOf("Hàng quý"), "2021-07-05"), {
      form: "half-year",
      period: { start: plainDate("2020-12-15"), end: plainDate("2021-06-14") },
      horizon: plainDate("2021-10-31"),
    });
    expect(report).toContain(": từ 15/12/2020 đến 14/06/2021");
    expect(part(report, "IV.")).toContain("30/09/2021 (quý III/2021)");
    expect(part(report, "IV.")).toContain("Sau ngày 31/10/2021 còn 1 việc đến hạn.");
  });

  it.each<[ReportForm, string, string, string]>([
    ["half-year", "2020-12-15", "2021-06-14", "31/12/2021"],
    ["quarter", "2020-12-15", "2021-03-14", "30/06/2021"],
    ["year", "2020-12-15", "2021-12-14", "31/12/2022"],
    ["nine-months", "2020-12-15", "2021-09-14", "31/12/2021"],
  ])("looks ahead from where a window of form %s ends: %s to %s", (form, start, end, horizon) => {
    const report = renderReport(seen(scheduleOf("Hàng quý"), end), {
      form,
      period: { start: plainDate(start), end: plainDate(end) },
    });
    expect(report).toContain(`## IV. Nhiệm vụ kỳ tới (đến hết ngày ${horizon})`);
  });

  it("on a period long past, looks ahead to the end of the one that holds its day", () => {
    const report = renderReport(seen(scheduleOf("Hàng quý"), "2021-11-20"), {
      form: "quarter",
      period: { start: plainDate("2021-01-01"), end: plainDate("2021-03-31") },
    });
    expect(report).toContain("## IV. Nhiệm vụ kỳ tới (đến hết ngày 31/12/2021)");
  });

  it("refuses unknown forms, days before the tracking, periods and horizons that end too soon", () => {
    const tracked = seen(scheduleOf("Quý I"), "2021-06-30");
    const day = plainDate("2021-06-29");
    const wrong: unknown = JSON.parse('{ "form": "week" }');
    const isOptions = (value: unknown): value is { form: ReportForm } => value !== null;
    expect(refusalOf(() => isOptions(wrong) && renderReport(tracked, wrong)).code).toBe(
      "invalid-option",
    );
    expect(refusalOf(() => renderReport(tracked, { form: "year", asOf: day })).code).toBe(
      "invalid-date",
    );
    expect(refusalOf(() => renderReport(tracked, { form: "year", horizon: day })).code).toBe(
      "invalid-period",
    );
    const period = { start: day, end: plainDate("2021-06-01") };
    expect(refusalOf(() => renderReport(tracked, { form: "year", period })).code).toBe(
      "invalid-period",
    );
  });
});

describe("I. results by content", () => {
  const results = (): string => part(text(), "I.");

  it("say of each task what is due, done and shown, inferences with a mark", () => {
    expect(results()).toContain(
      "- Ban hành kế hoạch. Hạn 31/03/2021: Đã hoàn thành trong hạn (10/02/2021) (\\*). Suy luận (\\*): Kế hoạch số 21/KH-VP ngày 10/02/2021 về kiểm tra việc thực hiện quy chế dân chủ năm 2021 (độ tin cậy: cao)",
    );
    expect(results()).toContain(
      "Hạn 31/03/2021: Đã hoàn thành trong hạn (26/03/2021). Minh chứng: Sổ văn bản đi của Văn phòng. Suy luận (\\*): Kế hoạch số 102/KH-UBND",
    );
    expect(results()).toContain(
      "- Theo sự kiện (có quyết định công bố của Bộ): Chưa hoàn thành không hạn",
    );
  });

  it("list what falls due later by its dates and periods", () => {
    expect(results()).toContain(
      "- Báo cáo: Chưa đến hạn: 31/12/2021 (6 tháng cuối năm 2021; năm 2021)",
    );
  });

  it("give progress as recorded", () => {
    const tracked = seen(scheduleOf("Quý I"), "2021-02-01", { task: "I.1", progress: 12.5 });
    expect(renderReport(tracked, { form: "month" })).toContain("trong hạn; tiến độ 12,5%");
  });
});

describe("II. rates", () => {
  it("have numerator and denominator, and no percentage of nothing", () => {
    const rates = part(text(), "II.");
    const [first] = rows(rates);
    expect(first).toEqual([
      "I. Tham gia của người dân ở cấp cơ sở",
      "4",
      "2/4 (50,0%)",
      "2/2 (100,0%)",
      "2/2 (100,0%)",
      "2/2",
      "0",
    ]);
    expect(rows(rates)).toContainEqual([
      "Tổng số",
      "21",
      "7/21 (33,3%)",
      "7/11 (63,6%)",
      "6/7 (85,7%)",
      "6/7",
      "1",
    ]);
    expect(part(halfYear("en"), "II.")).toContain("7/21 (33.3%)");
    expect(rates).toContain("| 0/2 (0,0%) | 0/1 (0,0%) | 0/0 |");
  });

  it("are by section, by index where the plan names one, by lead and by status", () => {
    const headings = part(text(), "II.").match(/^### .+$/gm);
    expect(headings).toEqual([
      "### Theo nội dung",
      "### Theo chỉ số",
      "### Theo đơn vị chủ trì",
      "### Theo trạng thái",
    ]);
    const plain = renderReport(seen(scheduleOf("Quý I"), "2021-06-30"), { form: "year" });
    expect(plain).not.toContain("### Theo chỉ số");
  });

  it("say where one item stands in several groups", () => {
    expect(text()).toContain(
      "Một việc có thể thuộc nhiều nhóm; dòng tổng số tính mỗi việc một lần.",
    );
  });
});

describe("III. what is overdue", () => {
  it("is listed with how late it is", () => {
    expect(rows(part(text(), "III."))).toEqual([
      [
        "1",
        "V.2. Nâng cấp chuyên mục hỏi đáp trên Trang thông tin điện tử",
        // It has no time of its own: it is due with its task.
        "Báo cáo nghiệm thu",
        "Trung tâm Thông tin",
        "30/04/2021",
        "61",
        "42",
      ],
    ]);
  });

  it("shows what hints at it all the same", () => {
    const record = {
      task: "I.1",
      evidence: "Kế hoạch số 1/KH-VP",
      inferred: { confidence: "medium", reasons: [] },
    } as const;
    const report = renderReport(seen(scheduleOf("Quý I"), "2021-06-30", record), { form: "year" });
    expect(rows(part(report, "III."))[0]?.at(-1)).toBe("Kế hoạch số 1/KH-VP (độ tin cậy: vừa)");
  });

  it("may be nothing", () => {
    const report = renderReport(seen(scheduleOf("Quý IV"), "2021-06-30"), { form: "year" });
    expect(part(report, "III.")).toContain("Không có.");
  });
});

describe("a report", () => {
  it("can be of a later day than the tracking", () => {
    const report = renderReport(seen(scheduleOf("Quý II"), "2021-06-30"), {
      form: "month",
      asOf: plainDate("2021-07-01"),
    });
    expect(report).toContain("Hạn 30/06/2021: Chưa hoàn thành quá hạn");
    expect(report).toContain("Số liệu đến hết ngày: 01/07/2021");
  });

  it("writes the signs of Markdown and HTML as they stand", () => {
    const nasty = "a|b *c* _d_ `e` [f](g) <script> # h ~i~ \\ &amp; {j}";
    const plan = definePlan({
      year: 2021,
      title: { vi: nasty },
      sections: [
        {
          code: "I",
          title: nasty,
          tasks: [
            {
              code: "1",
              title: nasty,
              lead: "Văn phòng",
              deliverables: [
                { title: "- x\n1. y", deadline: "Quý I" },
                { title: "1. z", deadline: "Quý IV" },
              ],
            },
          ],
        },
      ],
    });
    const record = { task: "I.1", deliverable: 1, progress: 1, evidence: nasty };
    const report = renderReport(seen(schedulePlan(plan), "2021-06-30", record), {
      form: "half-year",
    });
    const written =
      "a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g) \\<script\\> \\# h \\~i\\~ \\\\ \\&amp; \\{j\\}";
    expect(report.split(written).length - 1).toBeGreaterThanOrEqual(6);
    expect(report.replaceAll(written, "")).not.toContain("<script>");
    expect(report).toContain("- \\- x 1. y. Hạn 31/03/2021");
    expect(report).toContain("- 1\\. z: Chưa đến hạn: 31/12/2021");
    expect(rows(report).every((cells) => [5, 6, 2, 7].includes(cells.length))).toBe(true);
  });

  it("names every obligation as often as it should, and is the same each time", () => {
    fc.assert(
      fc.property(scheduleWithRecords, anyDay, ([schedule, records], asOf) => {
        const tracked = named(trackPlan(schedule, records, asOf));
        const report = renderReport(tracked, { form: "quarter" });
        const again = renderReport(structuredClone(tracked), { form: "quarter" });
        expect(again).toBe(report);
        const [results, overdue, next] = ["I.", "III.", "IV."].map((place) => part(report, place));
        for (const { deliverable, due, status } of tracked.obligations) {
          const count = (where: string | undefined): number =>
            (where ?? "").split(deliverable?.title ?? "").length - 1;
          expect(count(results)).toBe(1);
          expect(count(overdue)).toBe(status.done || status.timing !== "late" ? 0 : 1);
          const ahead = due === undefined || (due >= asOf && due <= horizonOf(report));
          expect(count(next)).toBe(!status.done && ahead ? 1 : 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("counts in its tables what the tracking holds", () => {
    const total = rows(part(text(), "II.")).find(([name]) => name === "Tổng số");
    expect(total?.[1]).toBe(String(halfYearPlan().obligations.length));
  });
});

/** Gives each obligation an output with a name of its own. */
function named(tracked: TrackedPlan): TrackedPlan {
  const obligations = tracked.obligations.map((each, index) => ({
    ...each,
    deliverable: { number: index + 1, title: `việc ${index}ø` },
  }));
  return { ...tracked, obligations };
}

/** The last day of the tasks to come, as the report says it. */
function horizonOf(report: string): string {
  const [, day = "", month = "", year = ""] =
    /đến hết ngày (\d\d)\/(\d\d)\/(\d{4})\)/.exec(report) ?? [];
  return `${year}-${month}-${day}`;
}
