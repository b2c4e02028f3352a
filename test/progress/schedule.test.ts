import { definePlan, readPlanTable } from "chiso/plan";
import { schedulePlan, type PlanSchedule } from "chiso/progress";
import {
  administrativeRegime,
  defineCalendar,
  defineRegime,
  plainDate,
  reportsOf,
  type ReportDue,
} from "chiso/time";
import { describe, expect, it } from "vitest";
import { planWith, refusalOf, scheduleOf } from "./plans.js";

const duesOf = (deadline: string): (string | undefined)[] =>
  scheduleOf(deadline).obligations.map(({ due }) => due);

describe("the schedule of a plan", () => {
  it.each([
    ["Quý II, IV/2021", ["2021-06-30", "2021-12-31"]],
    ["Tháng 9", ["2021-09-30"]],
    ["Trước 20/12/2021", ["2021-12-19"]],
    ["Hàng quý, năm", ["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"]],
    ["Thường xuyên", [undefined]],
    ["Khi có phản ánh, kiến nghị", [undefined]],
    ["Theo hướng dẫn của Bộ Tư pháp", [undefined]],
  ])("lists a task once for each time it falls due: %s", (deadline, dues) => {
    expect(duesOf(deadline)).toEqual(dues);
  });

  it("lists a task without a deadline once", () => {
    const { obligations } = schedulePlan(planWith({ code: "1", title: "Rà soát" }));
    expect(obligations).toMatchObject([{ id: "I.1", task: "I.1", title: "Rà soát" }]);
    expect(obligations[0]).not.toHaveProperty("deadlineText");
  });

  it("says why there is no date yet", () => {
    const reasons = ["Thường xuyên", "Khi có phản ánh", "Theo hướng dẫn của Bộ Nội vụ", "abc"].map(
      (deadline) => scheduleOf(deadline).obligations[0]?.open?.reason,
    );
    expect(reasons).toEqual(["ongoing", "waiting-for-event", "set-elsewhere", "unrecognized"]);
  });

  it("counts one open obligation for a task, and none for a remark beside due dates", () => {
    expect(scheduleOf("Quý II, theo quy định").obligations.map(({ due }) => due)).toEqual([
      "2021-06-30",
    ]);
    expect(scheduleOf("Báo cáo quý II và theo quy định").obligations).toHaveLength(1);
    expect(scheduleOf("- Kế hoạch: quý II. - Báo cáo: theo quy định").obligations).toHaveLength(2);
    const both = scheduleOf("Khi có phản ánh. Báo cáo hàng quý").obligations;
    expect(both.filter(({ due }) => due === undefined)).toHaveLength(1);
    expect(both.filter(({ due }) => due !== undefined)).toHaveLength(4);
  });

  it("gives each obligation an id of its own", () => {
    const each = scheduleOf("Hàng quý, năm", {}, { coinciding: "each" });
    const ids = each.obligations.map(({ id }) => id);
    expect(ids.at(-2)).toBe("I.1@2021-12-31");
    expect(ids.at(-1)).toBe("I.1@2021-12-31/2");
  });

  it("lists deliverables where they have deadlines of their own, each with the task's where it has none", () => {
    const { obligations } = scheduleOf("Quý IV", {
      lead: "Văn phòng",
      deliverables: [{ title: "Kế hoạch", deadline: "Quý I", lead: "Thanh tra" }, "Báo cáo"],
    });
    expect(
      obligations.map(({ id, deliverable, leads }) => [
        id,
        deliverable,
        leads.map(({ name }) => name),
      ]),
    ).toEqual([
      ["I.1#1@2021-03-31", { number: 1, title: "Kế hoạch" }, ["Thanh tra"]],
      ["I.1#2@2021-12-31", { number: 2, title: "Báo cáo" }, ["Văn phòng"]],
    ]);
  });

  it("lists a task once where its deliverables have no deadlines of their own", () => {
    expect(scheduleOf("Quý I", { deliverables: ["Kế hoạch", "Báo cáo"] }).obligations).toHaveLength(
      1,
    );
  });

  it("lists the parts of a task in its stead, unless it has a deadline too", () => {
    const subtasks = [
      { code: "a", title: "Lập danh mục", deadline: "Quý I" },
      { code: "b", title: "Đăng tải", deadline: "Quý II" },
    ];
    const gathering = schedulePlan(planWith({ code: "1", title: "Rà soát", subtasks }));
    expect(gathering.obligations.map(({ task }) => task)).toEqual(["I.1.a", "I.1.b"]);
    expect(scheduleOf("Quý IV", { subtasks }).obligations.map(({ task }) => task)).toEqual([
      "I.1",
      "I.1.a",
      "I.1.b",
    ]);
  });

  it("names who carries a task out where nobody leads it", () => {
    const { obligations } = schedulePlan(
      planWith({ code: "1", title: "Rà soát", implement: "Thanh tra" }),
    );
    expect(obligations[0]?.leads.map(({ name }) => name)).toEqual(["Thanh tra"]);
  });

  it("ties a task to the parts of indices of its section unless it names its own", () => {
    const plan = definePlan({
      year: 2021,
      sections: [
        {
          code: "I",
          title: "Thủ tục hành chính công",
          measures: [{ index: "papi", edition: "2021", code: "5" }],
          tasks: [
            { code: "1", title: "Rà soát" },
            {
              code: "2",
              title: "Khảo sát",
              measures: [{ index: "papi", edition: "2021", code: "8" }],
            },
          ],
        },
      ],
    });
    expect(schedulePlan(plan).obligations.map(({ measures }) => measures[0]?.code)).toEqual([
      "5",
      "8",
    ]);
  });

  it("keys tasks by part, section and number, and tells apart what repeats or has no number", () => {
    const text = [
      "TT\tNhiệm vụ\tChủ trì\tThời gian",
      "A\tPhần\t\t",
      "I\tMục\t\t",
      "1\tRà soát\tVăn phòng\tQuý I",
      "1\tCông bố\tVăn phòng\tQuý II",
      "\tKhảo sát\tVăn phòng\tQuý III",
    ].join("\n");
    const { plan } = readPlanTable(text, { year: 2021 });
    expect(schedulePlan(plan).obligations.map(({ task }) => task)).toEqual([
      "A.I.1/1",
      "A.I.1/2",
      "A.I.[3]",
    ]);
  });
});

describe("the horizon of a schedule", () => {
  it("is the plan's period and two months", () => {
    expect(scheduleOf("Quý I").horizon).toEqual({ from: "2021-01-01", to: "2022-02-28" });
  });

  it("limits what recurs to the plan's period", () => {
    expect(duesOf("Hàng tháng")).toHaveLength(12);
  });

  it("does not hide a single date that lies outside", () => {
    expect(duesOf("Trước 01/12/2020")).toEqual(["2020-11-30"]);
    expect(duesOf("Quý II/2022")).toEqual(["2022-06-30"]);
    expect(duesOf("Hàng năm; hoàn thành trước 31/12/2025").at(-1)).toBe("2025-12-30");
  });

  it("leaves out what falls due outside where it is asked for, and says so", () => {
    const plan = planWith(
      { code: "1", title: "Rà soát", deadline: "Quý I" },
      { code: "2", title: "Công bố", deadline: "Quý III" },
    );
    const { obligations, findings } = schedulePlan(plan, {
      from: plainDate("2021-07-01"),
      to: plainDate("2021-12-31"),
    });
    expect(obligations.map(({ task }) => task)).toEqual(["I.2"]);
    expect(findings).toMatchObject([
      { code: "schedule-outside-horizon", task: "I.1", severity: "info" },
    ]);
  });

  it("needs a year, from the plan or from the options", () => {
    const { plan } = readPlanTable("TT\tNhiệm vụ\tThời gian\n1\tRà soát\tQuý I");
    expect(refusalOf(() => schedulePlan(plan)).code).toBe("invalid-option");
    expect(schedulePlan(plan, { year: 2023 }).obligations[0]?.due).toBe("2023-03-31");
  });

  it("passes on how to count", () => {
    const plan = planWith({ code: "1", title: "Rà soát", deadline: "Trước 20/12/2021" });
    expect(schedulePlan(plan, { before: "loose" }).obligations[0]?.due).toBe("2021-12-20");
    const event = planWith({
      code: "1",
      title: "Rà soát",
      deadline: "05 ngày làm việc kể từ ngày công bố",
    });
    const waiting = schedulePlan(event).obligations[0]?.open?.timing;
    expect(waiting?.kind).toBe("event");
    const events = waiting?.kind === "event" ? { [waiting.event]: plainDate("2021-06-01") } : {};
    expect(schedulePlan(event, { events }).obligations[0]?.due).toBe("2021-06-08");
  });

  it("passes on the calendar, what a day off does, and the reporting regime", () => {
    // 1 May 2021 is a Saturday off; 3 May makes up for it.
    const holiday = planWith({ code: "1", title: "Rà soát", deadline: "chậm nhất ngày 01/5/2021" });
    expect(schedulePlan(holiday).obligations[0]?.due).toBe("2021-05-01");
    expect(schedulePlan(holiday, { roll: "following" }).obligations[0]?.due).toBe("2021-05-04");
    const sixDays = defineCalendar({
      name: { vi: "Bộ phận Một cửa", en: "One-stop shop" },
      weeklyRest: [7],
      weeklyRestSource: { document: "Quy chế của cơ quan", confidence: "unverified" },
      firstYear: 2021,
      lastYear: 2022,
      verifiedThrough: plainDate("2021-12-31"),
      checkedOn: plainDate("2021-01-04"),
    });
    const rolled = schedulePlan(holiday, { roll: "following", calendar: sixDays });
    expect(rolled.obligations[0]?.due).toBe("2021-05-01");
    const report = planWith({ code: "1", title: "Tổng hợp", deadline: "Báo cáo hàng quý" });
    const regime = administrativeRegime;
    expect(schedulePlan(report, { regime }).obligations[0]?.occurrence?.covers).toEqual({
      start: "2020-12-15",
      end: "2021-03-14",
    });
  });

  describe("under a regime whose reports fall due after their period", () => {
    const source = { document: "Quy chế báo cáo của Sở", confidence: "reported" } as const;
    const scheduled = (due: ReportDue, deadline: string, span = {}) => {
      const regime = defineRegime({
        id: "office",
        name: { vi: "Báo cáo của Sở", en: "Reports of the department" },
        closingDay: "last",
        due,
        source,
        dueSource: source,
        reports: (["month", "quarter", "year"] as const).flatMap((cadence) => reportsOf(cadence)),
      });
      const task = { code: "1", title: "Báo cáo", deadline };
      const schedule = schedulePlan(planWith(task), { regime, ...span });
      const { obligations, outside, findings } = schedule;
      return { dues: obligations.map((each) => each.due), outside, findings };
    };
    const days = (monthsAfter: number): ReportDue => ({ kind: "day", day: 5, monthsAfter });

    it("lists the reports on the plan's own periods, the last as well, and none on those before", () => {
      const quarters = ["2021-04-05", "2021-07-05", "2021-10-05", "2022-01-05"];
      expect(scheduled(days(1), "Báo cáo hằng quý").dues).toEqual(quarters);
      expect(scheduled(days(1), "Báo cáo hằng năm").dues).toEqual(["2022-01-05"]);
      const months = scheduled(days(1), "Báo cáo hằng tháng").dues;
      expect([months.length, months[0], months.at(-1)]).toEqual([12, "2021-02-05", "2022-01-05"]);
    });

    it("looks as far ahead as the regime gives time", () => {
      const late = ["2021-10-05", "2022-01-05", "2022-04-05", "2022-07-05"];
      expect(scheduled(days(7), "Báo cáo hằng quý").dues).toEqual(late);
      // 100 working days after 31 December: 19 of January, 16, 23, 20, 20 and two of June.
      const slow = scheduled({ kind: "working-days", after: 100 }, "Báo cáo hằng quý");
      expect(slow.dues.at(-1)).toBe("2022-06-02");
    });

    it("keeps to the limits that the words name", () => {
      const limited = scheduled(days(1), "Báo cáo hằng quý, từ tháng 4/2021 đến tháng 9/2021");
      expect(limited.dues).toEqual(["2021-07-05", "2021-10-05"]);
    });

    it("counts what lies outside the days asked for", () => {
      const span = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };
      const { dues, outside } = scheduled(days(7), "Báo cáo hằng quý", span);
      expect([dues, outside]).toEqual([["2021-10-05"], 3]);
      const none = scheduled(days(7), "Báo cáo hằng năm", span);
      expect([none.dues, none.outside]).toEqual([[], 1]);
      expect(none.findings.map(({ code }) => code)).toEqual(["schedule-outside-horizon"]);
    });
  });

  it("dates what waits for an event once its day is known, and nothing else", () => {
    const plan = planWith({
      code: "1",
      title: "Trả lời",
      deadline: "Khi có phản ánh. Báo cáo quý I",
    });
    const open = schedulePlan(plan).obligations.find(({ due }) => due === undefined);
    const timing = open?.open?.timing;
    const events = timing?.kind === "event" ? { [timing.event]: plainDate("2021-05-10") } : {};
    const { obligations } = schedulePlan(plan, { events });
    expect(obligations.map(({ due, deadlineKind }) => [due, deadlineKind])).toEqual([
      ["2021-03-31", "within"],
      ["2021-05-10", "event"],
    ]);
  });

  it("lists what recurs once for each time, with several outputs or none of its own", () => {
    const outputs = { deliverables: ["Kế hoạch", "Báo cáo"] };
    expect(scheduleOf("Hàng quý", outputs).obligations).toHaveLength(4);
    const own = ["Kế hoạch", "Báo cáo"].map((title) => ({ title, deadline: "Hàng quý" }));
    expect(scheduleOf("Năm 2021", { deliverables: own }).obligations).toHaveLength(8);
  });

  it("keeps what a report says of the plan as a whole", () => {
    const { plan } = schedulePlan(
      definePlan({
        title: { vi: "Kế hoạch", en: "Plan" },
        number: "12/KH-SNV",
        issuer: "Sở Nội vụ",
        issuedOn: "2021-01-20",
        year: 2021,
        sections: [],
        targets: ["Tối thiểu 90% hồ sơ đúng hạn"],
      }),
    );
    expect(plan).toMatchObject({
      title: { vi: "Kế hoạch", en: "Plan" },
      number: { number: "12/KH-SNV" },
      issuer: { name: "Sở Nội vụ" },
      issuedOn: "2021-01-20",
      period: { start: "2021-01-01", end: "2021-12-31" },
      targets: [{ text: "Tối thiểu 90% hồ sơ đúng hạn" }],
    });
  });

  it("reports what a careful reader would query about a deadline, with the task", () => {
    const { findings } = scheduleOf("Định kỳ trong năm");
    expect(findings).toMatchObject([{ code: "deadline-unspecified-period", task: "I.1" }]);
  });
});

describe("what falls due before the plan exists", () => {
  /** A plan of 2021 that was issued on 23 June. */
  const issued = (deadline: string, issuedOn = "2021-06-23"): PlanSchedule => {
    const tasks = [{ code: "1", title: "Rà soát", deadline }];
    return schedulePlan(
      definePlan({ year: 2021, issuedOn, sections: [{ code: "I", title: "Mục", tasks }] }),
    );
  };
  const datesOf = ({ obligations }: PlanSchedule): (string | undefined)[] =>
    obligations.map(({ due }) => due);
  const codesOf = ({ findings }: PlanSchedule): string[] => findings.map(({ code }) => code);

  it.each([
    ["Hàng quý", ["2021-06-30", "2021-09-30", "2021-12-31"], 1],
    ["Hàng quý trong năm 2021", ["2021-06-30", "2021-09-30", "2021-12-31"], 1],
    ["6 tháng và hằng năm", ["2021-06-30", "2021-12-31"], 0],
    [
      "Trước ngày 15 hằng tháng",
      ["2021-07-14", "2021-08-14", "2021-09-14", "2021-10-14", "2021-11-14", "2021-12-14"],
      6,
    ],
  ])("does not recur: %s", (deadline, dues, before) => {
    const schedule = issued(deadline);
    expect(datesOf(schedule)).toEqual(dues);
    const said = schedule.findings.filter(({ code }) => code === "schedule-before-issue");
    expect(said.map(({ message }) => message.en.includes(`“${before}”`))).toEqual(
      before === 0 ? [] : [true],
    );
  });

  it("is not for a period that was over: a report on May in a plan of 3 June", () => {
    expect(datesOf(issued("ngày 05 tháng sau hằng tháng", "2021-06-03"))[0]).toBe("2021-07-05");
  });

  it("is kept where a date says so, with a finding", () => {
    const schedule = issued("Trước ngày 20/3/2021");
    expect(datesOf(schedule)).toEqual(["2021-03-19"]);
    expect(codesOf(schedule)).toEqual(["deadline-past"]);
  });

  it("is kept where the words name the day from which it recurs, with a finding", () => {
    const schedule = issued("Hàng tháng từ tháng 4/2021");
    expect(datesOf(schedule)[0]).toBe("2021-04-30");
    expect(codesOf(schedule)).toEqual(["schedule-begins-before-issue"]);
  });

  it("is all there is where the plan came before its year", () => {
    expect(datesOf(issued("Hàng quý", "2020-12-20"))).toHaveLength(4);
  });
});

describe("clauses that fall due on one day", () => {
  it("are one obligation, which keeps what each says", () => {
    const { obligations } = scheduleOf("Báo cáo quý, 6 tháng và năm");
    expect(obligations.map(({ id }) => id)).toEqual([
      "I.1@2021-03-31",
      "I.1@2021-06-30",
      "I.1@2021-09-30",
      "I.1@2021-12-31",
    ]);
    const last = obligations.at(-1);
    expect([last?.occurrence, ...(last?.coinciding ?? [])].map((each) => each?.covers)).toEqual([
      { start: "2021-10-01", end: "2021-12-31" },
      { start: "2021-07-01", end: "2021-12-31" },
      { start: "2021-01-01", end: "2021-12-31" },
    ]);
    expect(obligations[0]).not.toHaveProperty("coinciding");
  });

  it("are each by themselves where the caller asks for it", () => {
    const each = scheduleOf("Báo cáo quý, 6 tháng và năm", {}, { coinciding: "each" });
    expect(each.obligations).toHaveLength(7);
  });

  it("stay apart where they name different things", () => {
    const { obligations } = scheduleOf("- Kế hoạch: quý I; - Báo cáo: quý I");
    expect(obligations.map(({ occurrence }) => occurrence?.label)).toEqual(["Kế hoạch", "Báo cáo"]);
    expect(scheduleOf("Báo cáo quý trước 31/12; báo cáo năm trước 31/12").obligations).toHaveLength(
      1,
    );
  });
});

describe("what a horizon leaves out", () => {
  const within = { from: plainDate("2021-04-01"), to: plainDate("2021-06-30") };

  it.each([
    ["Hàng quý", 3],
    ["Hàng tháng", 9],
    ["Quý I; trước 15/5/2021", 1],
    ["Trước ngày 31/12/2030", 1],
    ["Quý II", 0],
    ["Thường xuyên", 0],
  ])("is counted: %s", (deadline, outside) => {
    expect(scheduleOf(deadline, {}, within).outside).toBe(outside);
    expect(scheduleOf(deadline).outside).toBe(0);
  });

  it("is counted up to the end of a calendar that reaches no further", () => {
    expect(scheduleOf("Hàng quý", {}, { ...within, roll: "following" }).outside).toBe(3);
  });
});

describe("days of events", () => {
  const events = (name: string): PlanSchedule =>
    scheduleOf("Khi có quyết định công bố", {}, { events: { [name]: plainDate("2021-05-10") } });

  it("are a finding where no deadline of the plan has their event", () => {
    expect(events("có quyết định công bố").findings).toEqual([]);
    const { findings, obligations } = events("có thông báo");
    expect(findings).toMatchObject([{ code: "deadline-event-unmatched" }]);
    expect(findings[0]?.message.en).toContain("có thông báo");
    expect(obligations.map(({ due }) => due)).toEqual([undefined]);
  });
});

describe("a report on the plan's period that falls due long after it", () => {
  it.each([
    ["Báo cáo hằng năm, chậm nhất ngày 31/3 năm sau", ["2022-03-31"]],
    [
      "Hằng quý, chậm nhất ngày 30 của tháng cuối quý sau",
      ["2021-06-30", "2021-09-30", "2021-12-30", "2022-03-30"],
    ],
    ["Hằng năm, trước ngày 15/01 năm sau", ["2022-01-14"]],
  ])("is listed: %s", (deadline, dues) => {
    expect(duesOf(deadline)).toEqual(dues);
  });

  it("does not bring later periods along", () => {
    expect(duesOf("Hằng năm từ năm 2021 đến năm 2025")).toEqual(["2021-12-31"]);
  });

  it("is due on the last day of its period like any other turn", () => {
    const { obligations } = scheduleOf("Hằng quý");
    const rules = obligations.map(({ occurrence }) => occurrence?.basis.map(({ rule }) => rule));
    expect(new Set(rules.map((each) => JSON.stringify(each)))).toEqual(new Set(['["period-end"]']));
  });
});
