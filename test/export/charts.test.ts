import { toGanttSvg, toRatesSvg, toScorecardSvg, toYearSvg, type ChartOptions } from "chiso/export";
import { completion, schedulePlan, trackPlan, type TrackedPlan } from "chiso/progress";
import { defineCriteriaSet, evaluateCriteria, scorePapi } from "chiso/scoring";
import { defineCalendar, plainDate, vietnamCalendar } from "chiso/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tracked as halfYear } from "../../examples/half-year-report.js";
import { planWith, refusalOf, scheduleOf, scheduleWithRecords, seen } from "../progress/plans.js";
import { drawn, lettersOf, misplaced, read, titlesIn } from "./charts.js";

const calendar = vietnamCalendar;
const card = scorePapi({ year: 2021, scores: { "1": 5.1, "2": 5.25, "3": 4 } });
const bySection = (tracked: TrackedPlan) => completion(tracked, { by: "section" });

/** Each chart of a tracked plan. */
const CHARTS: readonly (readonly [
  string,
  (tracked: TrackedPlan, options?: ChartOptions) => string,
])[] = [
  ["a year", (tracked, options) => toYearSvg(tracked, { calendar, ...options })],
  ["a year with its list", (of, options) => toYearSvg(of, { calendar, list: true, ...options })],
  ["a Gantt chart", toGanttSvg],
  ["rates", (tracked, options) => toRatesSvg(bySection(tracked), options)],
  ["a scorecard", (_, options) => toScorecardSvg(card, options)],
];

/** A plan in which a text stands wherever a plan has texts. */
function filledWith(words: string): TrackedPlan {
  const plan = planWith(
    { code: "1", title: words, deadline: "Quý II", deliverables: [{ title: words }] },
    { code: "2", title: words, deadline: "Khi có yêu cầu" },
  );
  const [section] = plan.sections;
  const sections = section === undefined ? [] : [{ ...section, title: words }];
  return seen(schedulePlan({ ...plan, title: { vi: words }, sections }), "2021-07-31");
}

describe.each(CHARTS)("%s", (_, chart) => {
  it("is one drawing that needs nothing else and has a title and a description", () => {
    const svg = chart(halfYear);
    expect(() => drawn(svg)).not.toThrow();
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|href|url\(|@import|<script|foreignObject| on\w+=/i,
    );
    expect(svg).not.toMatch(/ id="/);
    expect(svg).toContain("@media screen and (prefers-color-scheme:dark)");
  });

  it("speaks English where asked to, and under the title that is given", () => {
    const svg = chart(halfYear, { locale: "en", title: "Half-year" });
    expect(svg).toContain('lang="en"');
    expect(svg).toContain("<title>Half-year</title>");
    expect(svg).not.toContain("Tính đến ngày");
  });

  it("keeps all letters on its page and apart", () => {
    expect(misplaced(chart(halfYear))).toEqual([]);
    const long = "Tăng cường WWWMMM công khai, minh bạch; ".repeat(12);
    expect(misplaced(chart(filledWith(long)))).toEqual([]);
    expect(misplaced(chart(filledWith("W".repeat(300))))).toEqual([]);
  });

  it("takes whatever a plan says for text", () => {
    const content = fc.string({ unit: "binary" }).map((words) => `x${words}`);
    const marks = fc.constantFrom(
      "</title><script>alert(1)</script>\"'",
      "]]><!-- -->&amp;&#0;",
      "\u202Ea\u0000b\uFFFE\uD800 <style>*{fill:red}</style>",
    );
    fc.assert(
      fc.property(fc.oneof(content, marks), (words) => {
        const svg = chart(filledWith(words), { title: words });
        expect(() => read(svg)).not.toThrow();
        expect(svg).not.toMatch(/\p{Bidi_Control}|<script|<!--|\]\]>/u);
        expect(svg.match(/<style>/g)).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  it("is the same for the same plan, also from a store, and quick with many tasks", () => {
    const stored: unknown = JSON.parse(JSON.stringify(halfYear));
    const isTracked = (value: unknown): value is TrackedPlan => value !== null;
    expect(isTracked(stored) && chart(stored)).toBe(chart(halfYear));
    const tasks = Array.from({ length: 400 }, (_, at) => ({
      code: `${at + 1}`,
      title: `Nhiệm vụ số ${at + 1}`,
      deadline: "Hàng tháng",
    }));
    const many = seen(schedulePlan(planWith(...tasks)), "2021-06-30");
    const before = performance.now();
    chart(many);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

const anyTracked = scheduleWithRecords.map(([schedule, records]) =>
  trackPlan(schedule, records, plainDate("2021-06-30")),
);

describe("what falls due", () => {
  it("stands in the year on its day, with all that falls due then", () => {
    fc.assert(
      fc.property(anyTracked, (tracked) => {
        const svg = toYearSvg(tracked, { calendar, year: 2021 });
        const days = new Map(titlesIn(svg).map((words) => [words.slice(0, 10), words]));
        for (const { due, title } of tracked.obligations) {
          if (due?.startsWith("2021-") === true) expect(days.get(due)).toContain(title);
        }
        const other = tracked.obligations.filter(({ due = "2021-" }) => !due.startsWith("2021-"));
        expect(svg.includes("Đến hạn vào năm khác")).toBe(other.length > 0);
        expect(misplaced(svg)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("stands in the Gantt chart with its day, a mark each, and what has no day with the reason", () => {
    fc.assert(
      fc.property(anyTracked, (tracked) => {
        const svg = toGanttSvg(tracked);
        const titles = titlesIn(svg);
        for (const { task, due } of tracked.obligations) {
          const day = due?.split("-").reverse().join("/");
          if (day !== undefined) {
            expect(titles.some((words) => words.startsWith(task) && words.includes(day))).toBe(
              true,
            );
          }
        }
        const dated = tracked.obligations.filter(({ due }) => due !== undefined);
        expect(svg.match(/<circle /g) ?? []).toHaveLength(dated.length);
        expect(misplaced(svg)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps the name of the output where that of the task is long", () => {
    const plan = planWith({
      code: "1",
      title: "Tăng cường công khai, minh bạch trong hoạch định chính sách; ".repeat(5),
      deliverables: ["Kế hoạch kiểm tra", "Báo cáo kết quả"].map((title) => ({
        title,
        deadline: "Quý II",
      })),
    });
    const words = lettersOf(toGanttSvg(schedulePlan(plan))).map((each) => each.words);
    expect(words).toContain("– Kế hoạch kiểm tra");
    expect(words).toContain("– Báo cáo kết quả");
  });

  it("may reach over years and single days", () => {
    const year = lettersOf(toGanttSvg(scheduleOf("Đến 15/3/2021; Đến 15/12/2021")));
    const first = year.findIndex(({ words }) => words === "2021");
    expect(year.slice(first, first + 11).map(({ words }) => words)).toEqual([
      "2021",
      ...Array.from({ length: 10 }, (_, month) => `${month + 3}`),
    ]);
    const far = scheduleOf("Giai đoạn 2021-2045; Đến 15/3/2021");
    const letters = lettersOf(toGanttSvg(far)).map(({ words }) => words);
    expect(letters).toContain("2021");
    expect(letters).toContain("2040");
    expect(misplaced(toGanttSvg(far))).toEqual([]);
    expect(toGanttSvg(scheduleOf("Thường xuyên"))).toContain("Thường xuyên");
    expect(toGanttSvg(schedulePlan(planWith()))).toContain("Không có việc nào.");
  });
});

describe("how things stand", () => {
  const inferred = { confidence: "high", reasons: [] } as const;
  const shapes = [
    seen(scheduleOf("Quý II"), "2021-07-31"),
    seen(scheduleOf("Quý II"), "2021-05-31"),
    seen(scheduleOf("Quý II"), "2021-07-31", { task: "I.1", completedOn: plainDate("2021-06-01") }),
    seen(scheduleOf("Quý II"), "2021-07-31", {
      task: "I.1",
      completedOn: plainDate("2021-06-01"),
      evidence: "Báo cáo số 1/BC-VP",
      inferred,
    }),
    seen(scheduleOf("Quý II"), "2021-07-31", {
      task: "I.1",
      state: "suspended",
      on: plainDate("2021-05-01"),
    }),
  ];

  /** The drawing without its colours, days and words. */
  const shapeOf = (svg: string): string =>
    svg
      .replace(/<(title|desc|text|style)[\s\S]*?<\/\1>/g, "")
      .replace(/ (?:class|fill|stroke)="[^"]*"/g, "");

  it.each(CHARTS.slice(0, 3))("is told by shapes in %s, not by colours alone", (_, chart) => {
    expect(new Set(shapes.map((each) => shapeOf(chart(each)))).size).toBe(shapes.length);
  });

  it("is told from an inference in rates too", () => {
    const [recorded, guessed] = [shapes[2], shapes[3]].flatMap((each) =>
      each === undefined ? [] : [toRatesSvg(bySection(each))],
    );
    expect(guessed).toContain("Hoàn thành theo suy luận");
    expect(recorded).not.toContain("Hoàn thành theo suy luận");
  });
});

describe("the days off of a year", () => {
  const schedule = scheduleOf("Quý II");

  it("are those of the calendar, with their occasions", () => {
    const titles = titlesIn(toYearSvg(schedule, { calendar, year: 2021 }));
    expect(titles).toContain("2021-04-21: Giỗ Tổ Hùng Vương");
    expect(toYearSvg(schedule, { calendar, year: 2021 })).not.toContain("dự kiến");
    expect(toYearSvg(schedule, { calendar, year: 2035 })).toContain(
      "Lịch nghỉ của năm này là dự kiến",
    );
  });

  it("are not made up where the calendar does not know them", () => {
    const svg = toYearSvg(schedule, { calendar, year: 2060 });
    expect(svg).toContain("Lịch không có ngày nghỉ của năm này.");
    expect(svg).not.toContain("Nghỉ hằng tuần");
    expect(svg).toContain("Đến hạn vào năm khác: 1");
  });

  it("may be those of another calendar, with rest days that are worked", () => {
    const source = { document: "Nội quy", confidence: "verified" } as const;
    const own = defineCalendar({
      name: { vi: "Lịch riêng", en: "Own" },
      weeklyRest: [7],
      weeklyRestSource: source,
      firstYear: 2021,
      lastYear: 2021,
      verifiedThrough: plainDate("2021-12-31"),
      checkedOn: plainDate("2021-01-01"),
      daysOff: [
        {
          date: plainDate("2021-07-08"),
          occasion: { vi: "Ngày thành lập", en: "Founding" },
          source,
        },
      ],
    });
    expect(titlesIn(toYearSvg(schedule, { calendar: own }))).toContain(
      "2021-07-08: Ngày thành lập",
    );
  });

  it("are asked for", () => {
    const wrong: unknown = {};
    const isOptions = (value: unknown): value is { calendar: typeof calendar } => value !== null;
    expect(refusalOf(() => isOptions(wrong) && toYearSvg(schedule, wrong)).code).toBe(
      "invalid-option",
    );
  });
});

describe("rates", () => {
  it("stand beside their bars with numerator and denominator, each group and all together", () => {
    const words = lettersOf(toRatesSvg(bySection(halfYear))).map((each) => each.words);
    expect(words).toContain("2/4 (50,0%)");
    expect(words.slice(-2)).toEqual(["Tổng số", "7/21 (33,3%)"]);
    expect(toRatesSvg(bySection(halfYear), { rate: "completedOfDue" })).toContain("7/11 (63,6%)");
  });

  it("say where one item stands in several groups, and have no bar of nothing", () => {
    expect(toRatesSvg(completion(halfYear, { by: "agency" }))).toContain("Một việc có thể thuộc");
    const none = toRatesSvg(bySection(seen(schedulePlan(planWith()), "2021-06-30")));
    expect(lettersOf(none).map(({ words }) => words)).toContain("0/0");
    expect(none.match(/<rect /g)).toHaveLength(1);
  });
});

describe("a scorecard", () => {
  it("has points of the maximum, and no total that was not scored", () => {
    const words = lettersOf(toScorecardSvg(card)).map((each) => each.words);
    expect(words).toContain("5,25/10 (52,5%)");
    expect(words.filter((each) => each === "Chưa có điểm")).toHaveLength(6);
  });

  it("of a set of criteria has its fields and criteria, and says what has no evidence", () => {
    const rule = { kind: "boolean", points: 5, otherwise: 4.5 } as const;
    const criteria = ["1.1", "1.2"].map((code) => ({ code, name: "Công khai", maximum: 5, rule }));
    const set = defineCriteriaSet({
      id: "example",
      title: "Ví dụ",
      source: { document: "Quyết định số 01/QĐ-UBND", confidence: "reported" },
      maximum: 10,
      fields: [{ code: "1", name: "Chỉ đạo", maximum: 10, criteria }],
    });
    const scored = evaluateCriteria(set, { "1.1": false });
    const svg = toScorecardSvg(scored, { parts: "criteria" });
    expect(titlesIn(svg)).toEqual([
      "Tổng điểm: 4,5/10 (45,0%)",
      "1. Chỉ đạo: 4,5/10 (45,0%)",
      "1.1. Công khai: 4,5/5 (90,0%)",
      "1.2. Công khai: 0/5 (0,0%)",
    ]);
    expect(svg).toContain("Thiếu minh chứng: 1.2");
    expect(toScorecardSvg(scored)).toContain("Thiếu minh chứng: 1.2");
    expect(misplaced(svg)).toEqual([]);
  });
});
