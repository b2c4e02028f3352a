import { definePlan } from "chiso/plan";
import {
  inferEvidence,
  renderReport,
  reportContents,
  schedulePlan,
  type ReportOptions,
  type TrackedPlan,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { plan } from "../../examples/half-year-report.js";
import { inference, tracked } from "./half-year.js";
import { planWith, refusalOf, scheduleOf, seen } from "./plans.js";

const form = "half-year";
const reported = (of: Parameters<typeof renderReport>[0], options: Partial<ReportOptions> = {}) =>
  renderReport(of, { form, ...options });

describe("a report that knows the plan and what was inferred", () => {
  const text = (): string => reported(tracked(), { plan, inference: inference() });

  it("has every result, under its task, with the reason why it shows no output", () => {
    const lines = text();
    for (const { text: result, reason } of inference().unmatched) {
      expect(lines).toContain(`  - ${result} (${reason.vi.replace(/\.$/, "")})`);
    }
    for (const { evidence } of inference().matches) expect(lines).toContain(evidence);
  });

  it("has all results that the plan lists where nothing was inferred", () => {
    const bare = seen(schedulePlan(plan), "2021-06-30");
    const lines = reported(bare, { plan }).replaceAll("\\", "");
    for (const { tasks } of plan.sections) {
      for (const { text: result } of tasks.flatMap(({ results }) => results)) {
        expect(lines).toContain(result.replace(/\s+/g, " ").trim());
      }
    }
  });

  it("has the outputs that nothing falls due for by name", () => {
    expect(text()).toContain("- Sản phẩm của nhiệm vụ: Quyết định công bố danh mục");
    const own = planWith({
      code: "1",
      title: "Rà soát",
      deliverables: [{ title: "Kế hoạch", deadline: "Quý I" }],
    });
    expect(reported(seen(schedulePlan(own), "2021-06-30"), { plan: own })).not.toContain(
      "Sản phẩm của",
    );
  });

  it("has the results of a task above its parts, of which alone something is to be completed", () => {
    const own = planWith({
      code: "1",
      title: "Công tác chỉ đạo",
      results: ["Báo cáo số 5/BC-VP ngày 01/02/2021"],
      subtasks: [{ code: "a", title: "Ban hành", deadline: "Quý I" }],
    });
    const lines = reported(seen(schedulePlan(own), "2021-06-30"), { plan: own });
    expect(lines).toContain(
      "### I. Công khai\n\n**I.1.** Công tác chỉ đạo\n\n- Kết quả khác nêu trong báo cáo:\n  - Báo cáo số 5/BC-VP ngày 01/02/2021\n\n**I.1.a.** Ban hành",
    );
  });

  it("says why work of which there is a result does not count, apart from what is merely overdue", () => {
    const own = planWith(
      {
        code: "1",
        title: "Ban hành kế hoạch kiểm tra dân chủ",
        deliverables: ["Kế hoạch của UBND tỉnh"],
        deadline: "Quý I",
        results: ["Kế hoạch số 9/KH-STP ngày 12/02/2021 của Sở Tư pháp về kiểm tra dân chủ"],
      },
      { code: "2", title: "Khảo sát", deadline: "Quý I" },
    );
    const schedule = schedulePlan(own);
    const shown = inferEvidence(own, { schedule });
    const lines = reported(seen(schedule, "2021-06-30", ...shown.records));
    const [merely = "", claimed = ""] = lines
      .slice(lines.indexOf("## III."), lines.indexOf("## IV."))
      .split("### Đã có kết quả nhưng chưa đủ căn cứ để tính là hoàn thành");
    expect(merely).toContain("I.2. Khảo sát");
    expect(merely).not.toContain("I.1.");
    expect(claimed).toContain("I.1. Ban hành kế hoạch");
    expect(claimed).toContain(
      "chưa đủ căn cứ để tính là hoàn thành vì: cơ quan ban hành khác với sản phẩm nêu",
    );
  });
});

describe("targets", () => {
  const own = definePlan({
    year: 2021,
    targets: ["Tối thiểu 90% hồ sơ đúng hạn"],
    sections: [
      {
        code: "I",
        title: "Công khai",
        tasks: [
          {
            code: "1",
            title: "Trả lời",
            deadline: "Quý I",
            targets: ["100% phản ánh được trả lời"],
          },
        ],
      },
    ],
  });
  const at = (): TrackedPlan => seen(schedulePlan(own), "2021-06-30");

  it("of the plan and of tasks stand as written", () => {
    const lines = reported(at(), { plan: own });
    expect(lines).toContain("  - Tối thiểu 90% hồ sơ đúng hạn\n");
    expect(lines).toContain("- Chỉ tiêu: 100% phản ánh được trả lời\n");
  });

  it("have what was observed beside them, and whether they are met", () => {
    const observed = { "Tối thiểu 90% hồ sơ đúng hạn": { part: 187, whole: 200 } };
    const lines = reported(at(), { plan: own, observed });
    expect(lines).toContain("  - Tối thiểu 90% hồ sơ đúng hạn (kết quả: 93,5%; đạt)");
    expect(lines).toContain("- Chỉ tiêu: 100% phản ánh được trả lời (chưa có số liệu)");
    const low = { "100% phản ánh được trả lời": 99.5, "Tối thiểu 90% hồ sơ đúng hạn": {} };
    const missed = reported(at(), { plan: own, observed: low });
    expect(missed).toContain("(kết quả: 99,5%; chưa đạt)");
    expect(missed).toContain("hồ sơ đúng hạn (kết quả: –; ");
    const other = { "Một chỉ tiêu khác": 5 };
    expect(refusalOf(() => reported(at(), { plan: own, observed: other })).code).toBe(
      "invalid-option",
    );
  });
});

describe("the title", () => {
  it.each([
    ["KẾT QUẢ THỰC HIỆN kế hoạch năm 2021", "kế hoạch năm 2021"],
    ["Báo cáo kết quả thực hiện kế hoạch năm 2021", "kế hoạch năm 2021"],
    ["Báo cáo tình hình thực hiện Nghị quyết", "Nghị quyết"],
    ["Kế hoạch kết quả thực hiện", "Kế hoạch kết quả thực hiện"],
  ])("doubles nothing that that of the plan begins with: %s", (vi, said) => {
    const at = seen(schedulePlan({ ...planWith(), title: { vi } }), "2021-06-30");
    expect(reported(at).split("\n")[0]).toBe(
      `# Báo cáo kết quả thực hiện ${said}: 6 tháng đầu năm 2021`,
    );
  });
});

describe("the period in the title", () => {
  it("is not said twice", () => {
    const vi = "KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2021";
    const at = seen(schedulePlan({ ...planWith(), title: { vi } }), "2021-06-30");
    expect(reported(at).split("\n")[0]).toBe(
      "# Báo cáo kết quả thực hiện NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2021",
    );
    expect(renderReport(at, { form: "quarter" }).split("\n")[0]).toContain("2021: quý II/2021");
  });
});

describe("long texts", () => {
  const long =
    `Rà soát, công bố, công khai thủ tục hành chính của các xã; ${"đôn đốc các đơn vị ".repeat(12)}`.trim();
  const at = (): TrackedPlan =>
    seen(
      schedulePlan(planWith({ code: "1", title: long, deadline: "Quý I", lead: "Văn phòng" })),
      "2021-06-30",
    );

  it("are shortened in tables at the end of a part, and stand in full among the results", () => {
    const lines = reported(at());
    expect(lines).toContain(
      "| I.1. Rà soát, công bố, công khai thủ tục hành chính của các xã; đôn đốc",
    );
    expect(lines.match(/\[…/g)).toHaveLength(1);
    expect(lines).toContain(`**I.1.** ${long}`);
    expect(lines).not.toContain("Toàn văn");
  });

  it("stand in full at the end where the results do not have them", () => {
    const whole = at();
    const first = whole.obligations[0];
    const leads = (first?.leads ?? []).flatMap((lead) =>
      Array.from({ length: 20 }, (_, number) => ({
        ...lead,
        name: `Ủy ban nhân dân xã ${number}`,
      })),
    );
    const many = { ...whole, obligations: whole.obligations.map((each) => ({ ...each, leads })) };
    const lines = reported(many);
    expect(lines).toContain("## V. Toàn văn nội dung đã rút gọn");
    expect(lines).toContain(`- I.1. ${leads.map(({ name }) => name).join("; ")}`);
  });
});

describe("a report on the period alone", () => {
  it("has what falls due in it, with rates of that, and the backlog apart", () => {
    const at = seen(scheduleOf("Hàng quý", { lead: "Văn phòng" }), "2021-06-30", {
      task: "I.1",
      due: plainDate("2021-06-30"),
      completedOn: plainDate("2021-06-20"),
    });
    const lines = renderReport(at, { form: "quarter", scope: "period" });
    const [results = "", rest = ""] = lines.split("## II. Tỷ lệ hoàn thành");
    expect(results).toContain("Hạn 30/06/2021 (quý II/2021): Đã hoàn thành trong hạn");
    expect(results).not.toContain("31/03/2021");
    expect(rest).toContain("| Tổng số | 1 | 1/1 (100,0%) |");
    const [overdue = "", backlog = ""] = rest.split("### Tồn đọng từ các kỳ trước");
    expect(overdue).toContain("Không có.");
    expect(backlog).toContain("| 31/03/2021 (quý I/2021) | 91 |");
    expect(lines).toContain("Kết quả và tỷ lệ chỉ tính việc đến hạn hoặc hoàn thành trong kỳ");
  });

  it("counts what was late and done in it", () => {
    const late = { task: "I.1", completedOn: plainDate("2021-05-02") };
    const done = seen(scheduleOf("Quý I"), "2021-06-30", late);
    const said = renderReport(done, { form: "quarter", scope: "period" });
    expect(said).toContain("Hạn 31/03/2021: Đã hoàn thành quá hạn (02/05/2021)");
    expect(said).not.toContain("Tồn đọng");
  });
});

describe("how far all is", () => {
  it("is told against the time that has passed", () => {
    expect(reported(tracked())).toContain(
      "- Thời gian đã qua: 181/365 ngày (49,6%); đã hoàn thành 7/21 (33,3%), chậm so với tiến độ thời gian 16,3 điểm phần trăm",
    );
    const early = seen(scheduleOf("Quý I"), "2021-01-31", {
      task: "I.1",
      completedOn: plainDate("2021-01-20"),
    });
    expect(reported(early)).toContain("nhanh hơn tiến độ thời gian 91,5 điểm phần trăm");
  });

  it("has a mean, the least where of some nothing is known", () => {
    const schedule = schedulePlan(
      planWith(...["1", "2"].map((code) => ({ code, title: "Rà soát", deadline: "Quý II" }))),
    );
    const one = { task: "I.1", completedOn: plainDate("2021-05-01") };
    const half = { task: "I.2", progress: 45.5, notedOn: plainDate("2021-05-01") };
    expect(reported(seen(schedule, "2021-05-31", one, half))).toContain(
      "- Tiến độ bình quân: 72,8% (việc hoàn thành tính 100%)",
    );
    expect(reported(seen(schedule, "2021-05-31", one))).toContain(
      "- Tiến độ bình quân: ít nhất 50,0% (việc hoàn thành tính 100%; 1 việc chưa có ghi nhận tính 0%)",
    );
  });

  it("names who has told nothing of what is due", () => {
    const lines = reported(tracked());
    expect(lines).toContain("- Trung tâm Thông tin: 2 việc (IV.4; V.2)");
    const told = seen(scheduleOf("Quý I", { lead: "Văn phòng" }), "2021-06-30", {
      task: "I.1",
      progress: 10,
    });
    expect(reported(told)).not.toContain("Đơn vị chưa báo cáo");
  });
});

describe("what was inferred", () => {
  it("has no column and no mark where nothing was", () => {
    const plain = seen(schedulePlan(plan), "2021-06-30");
    for (const locale of ["vi", "en"] as const) {
      const report = reported(plain, { locale });
      expect(report).not.toContain("(\\*)");
      expect(report).not.toMatch(/suy luận|inference|inferred/i);
    }
  });

  it("has its columns and the note where anything was, though all of it is open", () => {
    const report = reported(tracked());
    expect(report).toMatch(/^\(\\\*\) Suy luận từ kết quả/m);
    expect(report).toContain("| Hoàn thành theo suy luận (\\*) |");
  });
});

describe("the administrative form in Markdown", () => {
  const letterhead = {
    parent: "UBND tỉnh Hưng Yên",
    agency: "Văn phòng",
    number: "64/BC-VP",
    place: "Hưng Yên",
    date: plainDate("2021-02-05"),
    to: ["Ủy ban nhân dân tỉnh"],
    recipients: ["Như trên", "Lưu: VT."],
    signature: { capacity: ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], name: "Nguyễn Văn A" },
  };

  it("has nation and motto, issuer, number, place and day, kind and subject", () => {
    expect(reported(tracked(), { letterhead }).split("\n").slice(0, 9)).toEqual([
      "| UBND TỈNH HƯNG YÊN<br>**VĂN PHÒNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |",
      "| :---: | :---: |",
      "| Số: 64/BC-VP | *Hưng Yên, ngày 05 tháng 02 năm 2021* |",
      "",
      "# BÁO CÁO",
      "",
      "**Kết quả thực hiện Kế hoạch cải thiện Chỉ số PAPI năm 2021 của Văn phòng: 6 tháng đầu năm 2021**",
      "",
      "Kính gửi: Ủy ban nhân dân tỉnh",
    ]);
  });

  it("ends with recipients and signature", () => {
    expect(reported(tracked(), { letterhead }).trimEnd().split("\n").slice(-3)).toEqual([
      "| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT. | **KT. CHÁNH VĂN PHÒNG**<br>**PHÓ CHÁNH VĂN PHÒNG** |",
      "| :---: | :---: |",
      "|  | **Nguyễn Văn A** |",
    ]);
  });

  it("gives several addressees a line each below the words", () => {
    const to = ["Ủy ban nhân dân tỉnh", "Sở Nội vụ;"];
    const lines = reported(tracked(), { letterhead: { ...letterhead, to } }).split("\n");
    const at = lines.indexOf("Kính gửi:");
    expect(lines.slice(at, at + 4)).toEqual([
      "Kính gửi:",
      "",
      "- Ủy ban nhân dân tỉnh;",
      "- Sở Nội vụ.",
    ]);
    const english = reported(tracked(), { letterhead: { ...letterhead, to }, locale: "en" });
    expect(english).toContain("To:\n\n- Ủy ban nhân dân tỉnh;");
  });

  it("leaves room for what is not known yet, also in English", () => {
    const bare = reported(tracked(), { letterhead: { agency: "Văn phòng" } });
    expect(bare).toContain("| Số: ……/BC-…… | *ngày … tháng … năm …* |");
    expect(reported(tracked(), { letterhead, locale: "en" })).toContain(
      "**SOCIALIST REPUBLIC OF VIET NAM**<br>**Independence - Freedom - Happiness**",
    );
  });

  it("is asked for whole", () => {
    const wrong: unknown = { form, letterhead: { agency: 5 } };
    const isOptions = (value: unknown): value is ReportOptions => value !== null;
    expect(refusalOf(() => isOptions(wrong) && renderReport(tracked(), wrong)).code).toBe(
      "invalid-data",
    );
  });
});

describe("the contents of a report", () => {
  it("are plain data, with rates to be drawn", () => {
    const contents = reportContents(tracked(), { form });
    expect(structuredClone(contents)).toEqual(contents);
    expect(JSON.parse(JSON.stringify(contents))).toEqual(contents);
    expect(contents.blocks.filter(({ kind }) => kind === "rates")).toHaveLength(2);
  });
});
