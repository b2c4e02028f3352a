import {
  renderReport,
  reportContents,
  schedulePlan,
  type PlanRecord,
  type TrackedPlan,
} from "chiso/progress";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, seen, type TaskDefinition } from "./plans.js";

const AS_OF = "2021-06-30";
const day = plainDate("2021-05-01");

/** What becomes of some tasks by the middle of the year. */
function of(tasks: readonly TaskDefinition[], ...records: readonly PlanRecord[]): TrackedPlan {
  return seen(schedulePlan(planWith(...tasks)), AS_OF, ...records);
}

const written = (tracked: TrackedPlan): string => renderReport(tracked, { form: "half-year" });
const one = (more: Partial<TaskDefinition> = {}): TaskDefinition => ({
  code: "1",
  title: "Rà soát",
  deadline: "Quý I",
  ...more,
});

describe("the words of a report", () => {
  it("stand on one line, and a number at the head of a line opens no list", () => {
    const shown = { task: "I.1", evidence: "Báo cáo" };
    const text = written(
      of(
        [
          one({
            title: "Rà  soát\n\t thủ tục",
            deliverables: [{ title: "12. Danh mục", deadline: "Quý I" }],
          }),
        ],
        shown,
      ),
    );
    expect(text).toContain("**I.1.** Rà soát thủ tục\n");
    expect(text).toContain("- 12\\. Danh mục. Hạn 31/03/2021");
  });

  it.each([
    [". ", "."],
    ["; ", ""],
  ])("are cut behind a sentence or clause, and stand in full above: %j", (sign, kept) => {
    const first = "Rà soát toàn bộ thủ tục hành chính thuộc thẩm quyền giải quyết của xã";
    const title = `${first}${sign}Niêm yết công khai tại trụ sở và trên trang thông tin, báo cáo kết quả theo quy định`;
    const text = written(of([one({ title })]));
    expect(text).toContain(`| 1 | I.1. ${first}${kept} \\[…\\] |`);
    expect(text).toContain(`**I.1.** ${title}\n`);
  });

  it("are cut between words where nothing else ends", () => {
    const title = "Rà soát thủ tục ".repeat(12).trim();
    const [, cell = ""] = /I\.1\. ([^|]*) \\\[…/.exec(written(of([one({ title })]))) ?? [];
    expect(title.startsWith(`${cell} `)).toBe(true);
    expect(cell.length).toBeGreaterThan(100);
  });
});

describe("the general part of a report", () => {
  it("leaves what is cancelled out of the mean", () => {
    const tasks = [one(), one({ code: "2" })];
    const half = { task: "I.1", progress: 50 };
    expect(written(of(tasks, half))).toContain("Tiến độ bình quân: ít nhất 25,0%");
    expect(written(of(tasks, half, { task: "I.2", state: "cancelled", on: day }))).toContain(
      "Tiến độ bình quân: 50,0%",
    );
  });

  it("names who has told nothing of what is due, and nobody who has", () => {
    const tasks = [one({ lead: "Thanh tra" }), one({ code: "2", lead: "Văn phòng" })];
    const silent = (...records: readonly PlanRecord[]): string =>
      written(of(tasks, ...records)).split("### Đơn vị chưa báo cáo việc đã đến hạn")[1] ?? "";
    expect(silent()).toContain("- Thanh tra: 1 việc (I.1)\n- Văn phòng: 1 việc (I.2)");
    for (const told of [{ evidence: "Báo cáo số 5" }, { progress: 0 }, { completedOn: day }]) {
      const rest = silent({ task: "I.1", ...told });
      expect(rest).toContain("- Văn phòng: 1 việc (I.2)");
      expect(rest).not.toContain("Thanh tra");
    }
  });
});

describe("the lines of a task with several leads", () => {
  const tasks = [one({ deadline: "Quý III", lead: "Sở Nội vụ, Sở Tư pháp" })];

  it("say whose part is missing where some have reported", () => {
    const some = written(of(tasks, { task: "I.1", by: "Sở Nội vụ", completedOn: day }));
    expect(some).toContain("- Hạn 30/09/2021: Chưa hoàn thành trong hạn. Chưa báo cáo: Sở Tư pháp");
  });

  it("say nothing of it where none has", () => {
    const none = written(of(tasks));
    expect(none).toContain("- Chưa đến hạn: 30/09/2021");
    const noted = written(of(tasks, { task: "I.1", progress: 10 }));
    expect(noted).toContain("- Hạn 30/09/2021: Chưa hoàn thành trong hạn; tiến độ 10%");
    for (const text of [none, noted]) expect(text).not.toContain("Chưa báo cáo: Sở");
  });
});

describe("the rates of a report", () => {
  it("are drawn where there are several groups to compare", () => {
    const drawn = (tasks: readonly TaskDefinition[]): string[] =>
      reportContents(of(tasks), { form: "half-year" }).blocks.flatMap((block) =>
        block.kind === "rates" ? [String(block.completion.by)] : [],
      );
    expect(drawn([one({ lead: "Thanh tra" })])).toEqual([]);
    expect(drawn([one({ lead: "Thanh tra" }), one({ code: "2", lead: "Văn phòng" })])).toEqual([
      "agency",
    ]);
  });

  it("by status say how much of what is done was inferred", () => {
    const inferred = { confidence: "high", reasons: [] } as const;
    const completedOn = plainDate("2021-03-01");
    const tasks = [one(), one({ code: "2" })];
    const text = written(
      of(tasks, { task: "I.1", completedOn }, { task: "I.2", completedOn, inferred }),
    );
    expect(text).toContain("| Đã hoàn thành trong hạn | 2/2 | 1/2 |");
  });

  it("by status have a row for what rests, only where something does", () => {
    const row = /\| [^|]*tạm dừng[^|]* \| 1\/1 \|\n/i;
    expect(written(of([one()], { task: "I.1", state: "suspended", on: day }))).toMatch(row);
    expect(written(of([one()]))).not.toMatch(/\| [^|]*tạm dừng/i);
  });
});

describe("the outputs of a task", () => {
  it("that no time is set for are listed, each once, and the others are not", () => {
    const plan = planWith(
      one({ deliverables: [{ title: "Kế hoạch", deadline: "Quý I" }] }),
      one({ code: "2", deliverables: ["Danh mục", "Danh mục", "Biểu mẫu"] }),
    );
    const text = renderReport(seen(schedulePlan(plan), AS_OF), { form: "half-year", plan });
    expect(text.match(/Sản phẩm của nhiệm vụ: .*/g)).toEqual([
      "Sản phẩm của nhiệm vụ: Danh mục; Biểu mẫu",
    ]);
  });
});

describe("the lists of a report", () => {
  const tasks = [
    one(),
    one({ code: "2", deadline: "Khi có phản ánh" }),
    one({ code: "3", deadline: "Quý III" }),
    { code: "4", title: "Khảo sát" },
  ];

  it("say of each task when it is due, or why there is no day", () => {
    const text = written(of(tasks));
    expect(text).toContain("### I. Công khai\n\n**I.1.** Rà soát\n");
    expect(text).toContain("- Theo sự kiện (có phản ánh): Chưa hoàn thành không hạn");
    expect(text).toContain("- Không có thời hạn: Chưa hoàn thành không hạn");
    expect(text).toContain("| 31/03/2021 | 91 | 62 |");
    expect(text).not.toContain("Chỉ tiêu");
  });

  it("count each once by status, done or not", () => {
    const done = { task: "I.1", completedOn: plainDate("2021-04-02") };
    const rows = written(of(tasks, done)).match(/^\| (?:Đã|Chưa) hoàn thành .* \d\/4 .*$/gm);
    expect(rows).toEqual([
      "| Đã hoàn thành trong hạn | 0/4 |",
      "| Đã hoàn thành quá hạn | 1/4 |",
      "| Đã hoàn thành không hạn | 0/4 |",
      "| Chưa hoàn thành trong hạn | 1/4 |",
      "| Chưa hoàn thành quá hạn | 0/4 |",
      "| Chưa hoàn thành không hạn | 2/4 |",
    ]);
  });

  it("of a period hold what earlier ones left open, and no more", () => {
    const quarters = [one(), one({ code: "2", deadline: "Quý II" })];
    const done = { task: "I.1", completedOn: plainDate("2021-03-02") };
    const listed = (...records: readonly PlanRecord[]): string => {
      const text = renderReport(of(quarters, ...records), { form: "quarter", scope: "period" });
      return text.slice(text.indexOf("## III."));
    };
    expect(listed()).toContain("I.1. Rà soát");
    expect(listed(done)).not.toContain("I.1. Rà soát");
  });

  it("keep a text of as many signs as a cell may have", () => {
    const title = "Rà soát ".repeat(20).slice(0, 139);
    expect(written(of([one({ title: `${title}a` })]))).toContain(`| 1 | I.1. ${title}a |`);
    expect(written(of([one({ title: `${title}ab` })]))).not.toContain(`| 1 | I.1. ${title}ab |`);
  });
});

describe("the name of a half year", () => {
  it.each([
    ["2021-06-30", "6 tháng đầu năm 2021", "the first half of 2021"],
    ["2021-12-31", "6 tháng cuối năm 2021", "the second half of 2021"],
  ])("on %s is %s", (asOf, vi, en) => {
    const tracked = seen(schedulePlan(planWith(one())), asOf);
    const firstLine = (locale: "vi" | "en"): string =>
      renderReport(tracked, { form: "half-year", locale }).split("\n")[0] ?? "";
    expect(firstLine("vi")).toContain(vi);
    expect(firstLine("en")).toContain(en);
  });
});

describe("the end of an administrative report", () => {
  it("may have a name alone, and keeps the signs within those who get copies", () => {
    const text = renderReport(of([one()]), {
      form: "half-year",
      letterhead: { agency: "Sở Nội vụ", signature: { capacity: [], name: "Nguyễn Văn An" } },
    });
    expect(text).toContain("|  | **Nguyễn Văn An** |");
    const copies = renderReport(of([one()]), {
      form: "half-year",
      letterhead: { agency: "Sở Nội vụ", recipients: ["Sở A; Sở B;", "Lưu: VT.TH."] },
    });
    expect(copies).toContain("- Sở A; Sở B;<br>- Lưu: VT.TH. |");
  });

  it("may have a signature alone, with one line above it", () => {
    const signature = { capacity: "GIÁM ĐỐC", name: "Nguyễn Văn An" };
    const text = renderReport(of([one()]), {
      form: "half-year",
      letterhead: { agency: "Sở Nội vụ", signature },
    });
    expect(
      text.endsWith("|  | **GIÁM ĐỐC** |\n| :---: | :---: |\n|  | **Nguyễn Văn An** |\n"),
    ).toBe(true);
  });
});
