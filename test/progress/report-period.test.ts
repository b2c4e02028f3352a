import { renderReport, schedulePlan, type ReportOptions, type TrackedPlan } from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, refusalOf, seen } from "./plans.js";

const plan = planWith(
  {
    code: "1",
    title: "Khảo sát",
    deliverables: [
      { title: "Đề cương", deadline: "30/4/2021" },
      { title: "Biên bản", deadline: "30/6/2022" },
    ],
  },
  { code: "2", title: "Tổng kết", deadline: "Quý IV", deliverables: ["Báo cáo năm"] },
  { code: "3", title: "Rà soát", deadline: "20/6", deliverables: ["Danh mục"] },
);
const tracked = (): TrackedPlan =>
  seen(schedulePlan(plan), "2021-06-30", {
    task: "I.3",
    state: "extended",
    on: plainDate("2021-06-10"),
    to: plainDate("2021-10-20"),
  });
const report = (of: TrackedPlan, more: Partial<ReportOptions> = {}): string =>
  renderReport(of, { form: "quarter", scope: "period", plan, ...more });

describe("a report on a period alone", () => {
  it("lists as outputs of a task only those without a day of their own", () => {
    const lines = report(tracked());
    expect(lines).toContain("- Đề cương. Hạn 30/04/2021: Chưa hoàn thành quá hạn");
    expect(lines).not.toContain("Biên bản");
    expect(lines).not.toContain("Báo cáo năm");
    expect(lines).toContain("- Sản phẩm của nhiệm vụ: Danh mục");
  });

  it("names what was due in it and was moved beyond it, and counts it in no rate", () => {
    const lines = report(tracked());
    expect(lines).toContain("**I.3.** Rà soát\n\n- Hạn 20/10/2021 (gia hạn từ 20/06/2021): ");
    expect(lines).toContain("gia hạn ra ngoài kỳ được nêu dưới đây, không tính vào tỷ lệ");
    expect(lines).toContain("| Tổng số | 1 | 0/1 (0,0%) |");
    expect(report(tracked(), { scope: "plan" })).not.toContain("ra ngoài kỳ");
  });

  it("says nothing of moving where nothing was moved beyond it", () => {
    const moved = {
      state: "extended",
      on: plainDate("2021-06-10"),
      to: plainDate("2021-06-25"),
    } as const;
    const lines = report(seen(schedulePlan(plan), "2021-06-30", { task: "I.3", ...moved }));
    expect(lines).not.toContain("ra ngoài kỳ");
    expect(lines).toContain("| Tổng số | 2 |");
  });
});

describe("a plan beside a report", () => {
  it.each([
    ["lacks a task", planWith({ code: "1", title: "Khảo sát" }), 'without I.2, "Tổng kết"'],
    [
      "has another under the same key",
      planWith(
        { code: "1", title: "Khảo sát" },
        { code: "2", title: "Đào tạo", deliverables: ["Chứng chỉ"] },
        { code: "3", title: "Rà soát" },
      ),
      'whose I.2 is "Đào tạo"',
    ],
  ])("is refused where it %s", (_, other, words) => {
    const { code, given } = refusalOf(() => report(tracked(), { plan: other }));
    expect(code).toBe("invalid-data");
    expect(given).toContain(words);
  });
});

describe("an observed share", () => {
  const words = "Trên 90% hồ sơ đúng hạn";
  const own = planWith({
    code: "1",
    title: "Giải quyết hồ sơ",
    targets: [words, "Thu ngân sách đạt 120% dự toán", "Ít nhất 05 tin, bài"],
  });
  const lineOf = (target: string, observed: number | { part: number; whole: number }): string => {
    const options = { plan: own, observed: { [target]: observed } };
    const lines = report(seen(schedulePlan(own), "2021-06-30"), options).split("\n");
    return lines.find((line) => line.includes(target)) ?? "";
  };

  it.each([
    [words, { part: 187, whole: 200 }, "(kết quả: 93,5%; đạt)"],
    [words, 80, "(kết quả: 80%; chưa đạt)"],
    [words, { part: 500, whole: 200 }, "(kết quả: 250%; đạt; trên 100%, cần kiểm tra lại)"],
    ["Thu ngân sách đạt 120% dự toán", 125, "(kết quả: 125%; đạt)"],
    ["Ít nhất 05 tin, bài", 120, "(kết quả: 120; đạt)"],
  ])("is written as one: %s, %j", (target, observed, said) => {
    expect(lineOf(target, observed)).toContain(said);
  });
});
