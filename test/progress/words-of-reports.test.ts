import {
  completion,
  renderReport,
  reportContents,
  schedulePlan,
  type PlanRecord,
  type ReportContents,
  type ReportOptions,
  type TrackedPlan,
} from "chiso/progress";
import { parseTarget, type Observation } from "chiso/target";
import { plainDate, type PlainDate } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterheadWords } from "../../src/progress/report/letterhead-words.js";
import { reportMarkdown } from "../../src/progress/report/report-markdown.js";
import { targetWords } from "../../src/progress/report/report-targets.js";
import { shortener } from "../../src/progress/report/shortened.js";
import { periodName, voiceOf } from "../../src/progress/report/voice.js";
import { wholeTitle } from "../../src/progress/whole-title.js";
import { planWith, refusalOf, scheduleOf, seen, type TaskDefinition } from "./plans.js";

const day = plainDate;

describe("the words of the administrative form", () => {
  it("are those that are given, each on its line", () => {
    const words = letterheadWords(
      {
        agency: "Sở Nội vụ",
        date: day("2021-03-10"),
        to: ["Sở A.", " Sở B; "],
        recipients: [" Như trên; "],
        signature: { capacity: "GIÁM ĐỐC" },
      },
      "vi",
    );
    expect(words).toMatchObject({
      placeAndDate: "ngày 10 tháng 3 năm 2021",
      to: ["Kính gửi:", "- Sở A;", "- Sở B."],
      recipients: ["Nơi nhận:", "- Như trên."],
      capacity: ["GIÁM ĐỐC"],
      name: "",
    });
  });

  it("leave out what is not given", () => {
    expect(letterheadWords({ agency: "Sở Nội vụ" }, "vi")).toMatchObject({
      parent: "",
      to: [],
      recipients: [],
      capacity: [],
      name: "",
      placeAndDate: "ngày … tháng … năm …",
    });
    expect(letterheadWords({ agency: "Sở Nội vụ", to: [""] }, "vi").to).toEqual([]);
  });

  it.each([
    ["2021-02-09", "ngày 09 tháng 02 năm 2021", "9 February 2021"],
    ["2021-03-10", "ngày 10 tháng 3 năm 2021", "10 March 2021"],
    ["2021-12-31", "ngày 31 tháng 12 năm 2021", "31 December 2021"],
  ])("write the day %s", (date, vi, en) => {
    const letterhead = { agency: "Sở Nội vụ", date: day(date) };
    expect(letterheadWords(letterhead, "vi").day).toBe(vi);
    expect(letterheadWords(letterhead, "en").day).toBe(en);
  });
});

describe("Markdown", () => {
  const written = (blocks: ReportContents["blocks"], more: Partial<ReportContents> = {}): string =>
    reportMarkdown({ locale: "vi", title: "T", subject: "S", blocks, ...more });
  const lineOf = (text: string): string =>
    written([{ kind: "text", text }]).slice("# T\n\n".length, -1);

  it.each([
    ["  + a\u0007b \n c ", "\\+ a b c"],
    ["- a", "\\- a"],
    ["= a - b", "\\= a - b"],
    ["12345) a", "12345\\) a"],
    ["a 1. b", "a 1. b"],
    ["&amp; &AMP; &#65; &#x41; & &b c;", "\\&amp; \\&AMP; &\\#65; &\\#x41; & &b c;"],
    ["a\u202Eb\uFEFF", "ab"],
    ["\\`*_{}[]<>|~#", "\\\\\\`\\*\\_\\{\\}\\[\\]\\<\\>\\|\\~\\#"],
  ])("has each sign as it stands: %j", (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  it("has a blank line between its blocks, and none for what is only drawn", () => {
    const drawn = completion(seen(scheduleOf("Quý I"), "2021-06-30"), { by: "section" });
    expect(
      written([
        { kind: "heading", level: 3, text: "A" },
        { kind: "rates", title: "B", completion: drawn },
        { kind: "task", key: "I.1", text: "C" },
        { kind: "list", items: [{ text: "d", items: ["- e", "1. f"] }, { text: "g" }] },
        { kind: "table", heads: ["h", "i"], rows: [["j", "k|l"]] },
      ]),
    ).toBe(
      "# T\n\n### A\n\n**I.1.** C\n\n- d\n  - \\- e\n  - 1\\. f\n- g\n\n| h | i |\n| --- | --- |\n| j | k\\|l |\n",
    );
  });

  it("has the form around what it says, and no line for what is not known", () => {
    const nation = "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**";
    const head = `| **SỞ A** | ${nation} |\n| :---: | :---: |\n| Số: ……/BC-…… | *ngày … tháng … năm …* |\n\n# BÁO CÁO\n\n**S**\n\n`;
    const x = [{ kind: "text", text: "x" }] as const;
    expect(written(x, { letterhead: { agency: "Sở A" } })).toBe(`${head}x\n`);
    expect(written(x, { letterhead: { agency: "Sở A", to: ["B - C", "D"] } })).toBe(
      `${head}Kính gửi:\n\n- B - C;\n- D.\n\nx\n`,
    );
    expect(
      written(x, { letterhead: { agency: "Sở A", signature: { capacity: ["KT.", "PHÓ"] } } }),
    ).toBe(`${head}x\n\n|  | **KT.**<br>**PHÓ** |\n| :---: | :---: |\n|  |  |\n`);
    expect(written(x, { letterhead: { agency: "Sở A", recipients: ["E"] } })).toBe(
      `${head}x\n\n| ***Nơi nhận:***<br>- E. |  |\n| :---: | :---: |\n|  |  |\n`,
    );
  });
});

describe("a text for a cell", () => {
  const cut = (text: string): string => shortener().short("I.1", text);

  it("is on one line, and whole up to 140 signs", () => {
    expect(cut("  a \n\n b ")).toBe("a b");
    expect(cut("a".repeat(140))).toBe("a".repeat(140));
    expect(cut("a".repeat(141))).toBe(`${"a".repeat(140)} […]`);
  });

  it.each([
    [60, ". ", `${"a".repeat(60)}. […]`],
    [60, "; ", `${"a".repeat(60)} […]`],
    // Less than 60 signs tell too little: the last blank before the 140th is the 138th.
    [59, ". ", `${"a".repeat(59)}. ${"b ".repeat(38)}b […]`],
    [138, ". ", `${"a".repeat(138)}. […]`],
    // The sign ends behind the cell.
    [139, ". ", `${"a".repeat(139)}. […]`],
  ])("ends behind %i signs where something ends there: %j", (count, sign, short) => {
    expect(cut(`${"a".repeat(count)}${sign}${"b ".repeat(60)}`)).toBe(short);
  });

  it("never ends with half a sign", () => {
    expect(cut(`${"x".repeat(139)}😀y`)).toBe(`${"x".repeat(139)} […]`);
    expect(cut("😀".repeat(100))).toBe(`${"😀".repeat(70)} […]`);
  });

  it("is kept in full, with its task", () => {
    const { short, full } = shortener();
    short("I.1", "a");
    short("I.2", ` ${"b ".repeat(80)}`);
    expect(full).toEqual([["I.2", "b ".repeat(80).trim()]]);
  });
});

describe("the title of a part by itself", () => {
  it.each([
    ["Lắp camera, gồm:", "Lắp camera, gồm: Khảo sát"],
    ["Lắp camera ; ", "Lắp camera: Khảo sát"],
    [" : ", "Khảo sát"],
  ])("stands behind those above it: %j", (above, whole) => {
    expect(
      wholeTitle({ above: [{ task: "I.1", title: above }], task: "I.1.a", title: "Khảo sát" }),
    ).toBe(whole);
    expect(wholeTitle({ task: "I.1", title: above })).toBe(above);
  });

  it("may be shown otherwise, each with its task", () => {
    const above = [{ task: "I.1", title: "Lắp:" }];
    expect(
      wholeTitle({ above, task: "I.1.a", title: "Chọn" }, (task, title) => `${task} ${title}`),
    ).toBe("I.1 Lắp: I.1.a Chọn");
  });
});

describe("the name of a period", () => {
  it("is that of its months, where they are a month, a quarter, a half, nine months or a year", () => {
    const pad = (figure: number): string => String(figure).padStart(2, "0");
    const lastDay = (month: number): number =>
      month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
    const names = new Map([
      ...Array.from(
        { length: 12 },
        (_, at) => [`${at + 1}-${at + 1}`, `tháng ${at + 1}/2021`] as const,
      ),
      ["1-3", "quý I/2021"],
      ["4-6", "quý II/2021"],
      ["7-9", "quý III/2021"],
      ["10-12", "quý IV/2021"],
      ["1-6", "6 tháng đầu năm 2021"],
      ["7-12", "6 tháng cuối năm 2021"],
      ["1-9", "9 tháng đầu năm 2021"],
      ["1-12", "năm 2021"],
    ]);
    const months = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(months, months, fc.boolean(), (one, other, isWhole) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const start = day(2021, first, isWhole ? 1 : 2);
        const end = day(2021, last, lastDay(last));
        const plain = `từ ${isWhole ? "01" : "02"}/${pad(first)}/2021 đến ${lastDay(last)}/${pad(last)}/2021`;
        const name = isWhole ? names.get(`${first}-${last}`) : undefined;
        expect(periodName({ start, end }).vi).toBe(name ?? plain);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a target beside what was observed of it", () => {
  const voice = voiceOf("vi");
  it.each<readonly [string, Observation | number | string, string]>([
    ["Tối thiểu 90% hồ sơ đúng hạn", 100, "100%; đạt"],
    ["Tối thiểu 90% hồ sơ đúng hạn", 100.5, "100,5%; đạt; trên 100%, cần kiểm tra lại"],
    ["Đạt 100% dự toán", 101, "101%; đạt; trên 100%, cần kiểm tra lại"],
    ["Tối thiểu 90% hồ sơ đúng hạn", { value: 95 }, "95%; đạt"],
    ["Tối thiểu 90% hồ sơ đúng hạn", { grade: "khá" }, "khá; Thiếu số liệu"],
    ["Tối thiểu 90% hồ sơ đúng hạn", { date: day("2021-01-05") }, "2021-01-05; Thiếu số liệu"],
    ["Tối thiểu 90% hồ sơ đúng hạn", { change: 5 }, "5; Thiếu số liệu"],
    ["Tối thiểu 90% hồ sơ đúng hạn", { part: 5 }, "–; Thiếu số liệu"],
    ["Tối thiểu 90% hồ sơ đúng hạn", { whole: 5 }, "–; Thiếu số liệu"],
    ["Tối thiểu 90% hồ sơ đúng hạn", { part: 5, whole: 0 }, "5/0; Mẫu số bằng không"],
    ["Tăng 10% so với năm 2020", 120, "120; Thiếu số liệu kỳ gốc"],
    ["Tăng 10% so với năm 2020", { change: 120 }, "120; đạt"],
    ["Giảm 10% số vụ", { change: -120 }, "120; đạt"],
    ["Công khai", "5.5", "5,5; Không đọc được chỉ tiêu"],
  ])("says what it was, or why it cannot be compared: %s, %j", (text, observed, said) => {
    expect(targetWords(parseTarget(text), { [text]: observed }, voice)).toBe(
      `${text} (kết quả: ${said})`,
    );
  });
});

/** The report on some tasks by the middle of the year. */
const AS_OF = "2021-06-30";
const one = (more: Partial<TaskDefinition> = {}): TaskDefinition => ({
  code: "1",
  title: "Rà soát",
  deadline: "Quý I",
  ...more,
});
const of = (tasks: readonly TaskDefinition[], ...records: readonly PlanRecord[]): TrackedPlan =>
  seen(schedulePlan(planWith(...tasks)), AS_OF, ...records);
const text = (tracked: TrackedPlan, more: Partial<ReportOptions> = {}): string =>
  renderReport(tracked, { form: "half-year", ...more });
/** What stands below a heading, up to the next of any level. */
const below = (report: string, heading: string): string | undefined =>
  report.split(/\n#{2,3} /).find((each) => each.startsWith(heading));

describe("a report on a period", () => {
  const period = { start: day("2021-04-01"), end: day("2021-06-30") };
  const options = { form: "quarter", scope: "period", period } as const;
  const onDay = (due: string, ...records: readonly PlanRecord[]): string =>
    text(of([one({ deadline: `chậm nhất ngày ${due}` })], ...records), options);

  it.each([
    ["31/3/2021", false, true],
    ["01/4/2021", true, false],
    ["30/6/2021", true, false],
    ["01/7/2021", false, false],
  ])("is on what is due from its first to its last day: %s", (due, isIn, isBefore) => {
    const report = onDay(due);
    expect(below(report, "I. Kết quả")?.includes("Kế hoạch không có việc nào")).toBe(!isIn);
    expect(report.includes("### Tồn đọng từ các kỳ trước")).toBe(isBefore);
  });

  it("has what earlier ones left open among what nobody has told of", () => {
    const silent = (due: string): string | undefined =>
      below(
        text(of([one({ lead: "Thanh tra", deadline: `chậm nhất ngày ${due}` })]), options),
        "Đơn vị chưa báo cáo việc đã đến hạn",
      );
    expect(silent("31/3/2021")).toContain("Thanh tra: 1 việc (I.1)");
    expect(silent("30/6/2021")).toContain("Thanh tra: 1 việc (I.1)");
    expect(silent("01/7/2021")).toBeUndefined();
  });

  it("says that it is on the period alone, where it is", () => {
    const note = "Kết quả và tỷ lệ chỉ tính việc đến hạn";
    expect(onDay("30/6/2021")).toContain(note);
    expect(text(of([one()]))).not.toContain(note);
  });

  it("counts the time of the period, or that of the plan", () => {
    expect(onDay("30/6/2021")).toContain("Thời gian đã qua: 91/91 ngày (100,0%)");
    expect(text(of([one()]))).toContain("Thời gian đã qua: 181/365 ngày (49,6%)");
  });

  it("that begins later says nothing of the time that has passed, and on its first day does", () => {
    const elapsed = (asOf: string): boolean =>
      renderReport(seen(scheduleOf("Quý II"), asOf), { ...options, asOf: day(asOf) }).includes(
        "Thời gian đã qua",
      );
    expect([elapsed("2021-03-31"), elapsed("2021-04-01")]).toEqual([false, true]);
    const after = renderReport(seen(scheduleOf("Quý II"), "2021-07-31"), options);
    expect(after).toContain("Thời gian đã qua: 91/91 ngày");
  });

  it("of one day is a period too", () => {
    const single = { start: day(AS_OF), end: day(AS_OF) };
    expect(text(of([one()]), { period: single })).toContain("30/06/2021 – 30/06/2021");
  });

  it("may look ahead to its own day, and not to one before", () => {
    expect(text(of([one()]), { horizon: day(AS_OF) })).toContain("đến hết ngày 30/06/2021");
    const error = refusalOf(() => text(of([one()]), { horizon: day("2021-06-29") }));
    expect(error.given).toBe("tasks from 2021-06-30 to 2021-06-29");
  });

  it.each([
    { start: "x", end: AS_OF },
    { start: AS_OF, end: "x" },
  ])("is refused without two days: %j", (wrong) => {
    const given: Partial<ReportOptions> = {};
    Reflect.set(given, "period", wrong);
    expect(refusalOf(() => text(of([one()]), given)).code).toBe("invalid-period");
  });
});

describe("how far all is", () => {
  const line = (asOf: PlainDate, ...records: readonly PlanRecord[]): string =>
    renderReport(seen(scheduleOf("Hàng quý"), asOf, ...records), {
      form: "quarter",
      period: { start: day("2021-01-01"), end: day("2021-12-31") },
      scope: "period",
    });

  it("may be level with the time, or nothing where all is cancelled", () => {
    const whole = { start: day("2021-01-01"), end: day("2021-03-31") };
    const done = { task: "I.1", completedOn: day("2021-03-01") };
    const level = renderReport(seen(scheduleOf("Quý I"), "2021-03-31", done), {
      form: "quarter",
      scope: "period",
      period: whole,
    });
    expect(level).toContain("đã hoàn thành 1/1 (100,0%), ngang bằng tiến độ thời gian\n");
    const cancelled = { task: "I.1", state: "cancelled", on: day("2021-02-01") } as const;
    const dropped = line(day("2021-06-30"), cancelled);
    expect(dropped).toContain("Thời gian đã qua: 181/365 ngày (49,6%)\n");
    expect(dropped).not.toContain("Tiến độ bình quân");
  });
});

describe("what a report says of a state or of evidence", () => {
  const silent = (...records: readonly PlanRecord[]): boolean =>
    text(of([one({ lead: "Thanh tra" })], ...records)).includes("### Đơn vị chưa báo cáo");

  it("is something told", () => {
    expect(silent()).toBe(true);
    expect(silent({ task: "I.1", state: "awaiting-approval", on: day("2021-02-01") })).toBe(false);
    const inferred = { confidence: "low", reasons: [] } as const;
    expect(silent({ task: "I.1", evidence: "Sổ", inferred })).toBe(false);
  });

  it("stands in the line of its task, before its day too", () => {
    const later = [one({ deadline: "Quý IV" })];
    const inferred = { confidence: "high", reasons: [] } as const;
    expect(text(of(later))).toContain("- Chưa đến hạn: 31/12/2021");
    expect(text(of(later, { task: "I.1", evidence: "Dự thảo" }))).toContain(
      "- Hạn 31/12/2021: Chưa hoàn thành trong hạn. Minh chứng: Dự thảo\n",
    );
    expect(text(of(later, { task: "I.1", evidence: "Dự thảo", inferred }))).toContain(
      "- Hạn 31/12/2021: Chưa hoàn thành trong hạn. Suy luận (\\*): Dự thảo (độ tin cậy: cao)\n",
    );
    expect(text(of([one({ deadline: "chậm nhất ngày 30/6/2021" })]))).toContain(
      "- Hạn 30/06/2021: Chưa hoàn thành trong hạn\n",
    );
  });

  it("names a state once", () => {
    const rest = { task: "I.1", state: "suspended", on: day("2021-02-01") } as const;
    const report = text(of([one()], rest));
    expect(report).toContain("- Hạn 31/03/2021: Tạm dừng thực hiện (từ ngày 01/02/2021)\n");
    expect(below(report, "Việc tạm dừng")).toContain("I.1. Rà soát");
    expect(below(text(of([one()])), "Việc tạm dừng")).toBeUndefined();
  });

  it("says why it does not count: grounds as weak as the whole, and what is lacking", () => {
    const reasons = (
      ["type-same", "subject-partly", "outputs-missing", "never-complete"] as const
    ).map((code) => ({ code, text: { vi: `Vì ${code}`, en: code } }));
    const lineOf = (confidence: "high" | "medium"): string =>
      text(
        of([one({ deadline: "Thường xuyên" })], {
          task: "I.1",
          evidence: "Sổ",
          inferred: { confidence, reasons },
        }),
      );
    expect(lineOf("medium")).toContain(
      "Sổ (độ tin cậy: vừa; chưa đủ căn cứ để tính là hoàn thành vì: vì subject-partly; vì outputs-missing; vì never-complete)",
    );
    expect(lineOf("high")).toContain(
      "Sổ (độ tin cậy: cao; chưa đủ căn cứ để tính là hoàn thành vì: vì outputs-missing; vì never-complete)",
    );
  });
});

describe("the parts of a report", () => {
  const headings = (tracked: TrackedPlan, options: Partial<ReportOptions> = {}): string[] =>
    reportContents(tracked, { form: "half-year", ...options }).blocks.flatMap((block) =>
      block.kind === "heading" ? [block.text] : [],
    );

  it("are these, and no others where there is nothing else to say", () => {
    expect(headings(of([one({ deadline: "Quý IV" })]))).toEqual([
      "I. Kết quả theo nội dung",
      "I. Công khai",
      "II. Tỷ lệ hoàn thành",
      "Theo nội dung",
      "Theo đơn vị chủ trì",
      "Theo trạng thái",
      "III. Việc quá hạn chưa hoàn thành",
      "IV. Nhiệm vụ kỳ tới (đến hết ngày 31/12/2021)",
    ]);
  });

  it("say what lies behind the horizon, and what has no day", () => {
    const report = text(
      of([one({ deadline: "Quý IV" }), one({ code: "2", deadline: "Thường xuyên" })]),
      {
        horizon: day("2021-12-30"),
      },
    );
    expect(below(report, "IV.")).toContain("Không có.\n\nSau ngày 30/12/2021 còn 1 việc đến hạn.");
    expect(below(report, "Việc không có ngày đến hạn")).toContain("I.2. Rà soát");
    const whole = text(of([one({ deadline: "Quý IV" })]), { horizon: day("2021-12-31") });
    expect(below(whole, "IV.")).not.toContain("Sau ngày");
    expect(below(whole, "IV.")).not.toContain("Không có.");
  });

  it("name results and targets of tasks of which nothing is to be completed", () => {
    const plan = planWith(
      { code: "1", title: "Chung", results: ["Đã xong"], subtasks: [] },
      one({ code: "2" }),
      { code: "3", title: "Trống" },
    );
    const tracked = seen(schedulePlan(plan), AS_OF);
    const rest = {
      ...tracked,
      obligations: tracked.obligations.filter(({ task }) => task === "I.2"),
    };
    expect(below(text(rest, { plan }), "Nội dung khác của kế hoạch")).toContain(
      "**I.1.** Chung\n\n- Kết quả khác nêu trong báo cáo:\n  - Đã xong\n",
    );
    expect(text(rest, { plan })).not.toContain("Trống");
    expect(text(rest)).not.toContain("Nội dung khác của kế hoạch");
  });

  it("say that the working days are not announced yet, where they are not", () => {
    const note = "Ngày làm việc tính theo lịch nghỉ";
    expect(text(of([one()]))).not.toContain(note);
    const far = schedulePlan({ ...planWith(one({ deadline: "Quý I/2049" })) });
    expect(text(seen(far, "2049-06-30"))).toContain(note);
  });
});

describe("counts in groups", () => {
  const tracked = (): TrackedPlan =>
    of([one({ lead: "Thanh tra" }), one({ code: "2", deadline: "chậm nhất ngày 30/6/2021" })]);

  it("have their places only where they are by several, and an identity where the key is not enough", () => {
    const single = completion(tracked(), { by: "tracker" }).groups[0];
    expect(single).not.toHaveProperty("parts");
    expect(single).not.toHaveProperty("identity");
    const [both] = completion(tracked(), { by: ["tracker", "section"] }).groups;
    expect(both).toMatchObject({
      key: "behind | I",
      label: { vi: "Chậm tiến độ · I. Công khai", en: "Behind schedule · I. Công khai" },
      identity: '["behind","[\\"I\\",\\"Công khai\\"]"]',
    });
    expect(completion(tracked(), { by: ["tracker", "month"] }).groups[0]).not.toHaveProperty(
      "identity",
    );
  });

  it("count what is due on the day itself as due", () => {
    expect(completion(tracked(), { by: "section" }).total.counts).toMatchObject({
      due: 2,
      overdue: 1,
    });
  });

  it("are refused by what is no dimension, with all that there are", () => {
    const none = refusalOf(() => completion(tracked(), { by: [] }));
    expect(none.accepted).toContain("part, section, task");
    expect(none.given).toContain("by:");
    expect(none.given).not.toContain("undefined");
  });
});
