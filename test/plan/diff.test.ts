import fc from "fast-check";
import {
  definePlan,
  diffPlans,
  type Plan,
  type PlanChange,
  type PlanDefinition,
  type TaskDefinition,
} from "chiso/plan";
import { describe, expect, it } from "vitest";
import { planDefinitions } from "./plan-arbitraries.js";
import { refusalOf } from "./tables.js";
import { sizeOf } from "../properties.js";
import { workOf } from "../work.js";

const FIRST: TaskDefinition = {
  code: "1",
  title: "Rà soát danh mục thủ tục hành chính của các phòng",
  lead: "Văn phòng",
  coordinate: "Thanh tra",
  deadline: "Quý II",
  deliverables: ["Danh mục"],
};
const SECOND: TaskDefinition = {
  code: "2",
  title: "Niêm yết bảng giá đất tại bộ phận một cửa",
  lead: "Thanh tra",
  deadline: "Quý III",
};
const THIRD: TaskDefinition = { code: "3", title: "Khảo sát mức độ hài lòng của người dân" };

function planOf(tasks: readonly TaskDefinition[], more: Partial<PlanDefinition> = {}): Plan {
  return definePlan({
    year: 2021,
    sections: [{ code: "V", title: "Thủ tục hành chính công", tasks }],
    ...more,
  });
}

const BEFORE = planOf([FIRST, SECOND, THIRD]);

function kinds(before: Plan, after: Plan): string[] {
  return diffPlans(before, after).changes.map(
    ({ kind, subject, before: was, after: is }) => `${kind} ${subject} ${was ?? "-"} ${is ?? "-"}`,
  );
}

/** What a change says of both sides, whatever its direction. */
function sides({ kind, subject, before, after, was, is }: PlanChange): string {
  return JSON.stringify([kind, subject, before ?? null, after ?? null, was, is]);
}

/** The same with the sides exchanged. */
function exchanged({ kind, subject, before, after, was, is }: PlanChange): string {
  const turned = kind === "added" ? "removed" : kind === "removed" ? "added" : kind;
  return JSON.stringify([turned, subject, after ?? null, before ?? null, is, was]);
}

describe("two versions of a plan", () => {
  it("that are the same do not differ", () => {
    expect(diffPlans(BEFORE, BEFORE)).toEqual({
      changes: [],
      counts: [],
      summary: {
        vi: "Hai bản không khác nhau.",
        en: "The two versions do not differ.",
      },
    });
  });

  it("differ by tasks that came and went", () => {
    const added: TaskDefinition = { code: "4", title: "Công bố quyết định trên trang thông tin" };
    expect(kinds(BEFORE, planOf([FIRST, THIRD, added]))).toEqual([
      "added task - V.4",
      "removed task V.2 -",
    ]);
  });

  it("renumber what follows a task put in at the top, and do not replace it", () => {
    const added: TaskDefinition = { code: "1", title: "Công bố quyết định trên trang thông tin" };
    const after = planOf([
      added,
      { ...FIRST, code: "2" },
      { ...SECOND, code: "3" },
      { ...THIRD, code: "4" },
    ]);
    expect(kinds(BEFORE, after)).toEqual([
      "added task - V.1",
      "moved task V.1 V.2",
      "moved task V.2 V.3",
      "moved task V.3 V.4",
    ]);
  });

  it("differ by deadlines, said as written and as understood", () => {
    const { changes } = diffPlans(
      BEFORE,
      planOf([{ ...FIRST, deadline: "Trước ngày 20/12/2021" }, SECOND, THIRD]),
    );
    expect(changes).toMatchObject([
      {
        kind: "deadline",
        before: "V.1",
        after: "V.1",
        was: ["Quý II"],
        is: ["Trước ngày 20/12/2021"],
      },
    ]);
    expect(changes[0]?.message.en).toBe(
      "Task V.1 “Rà soát danh mục thủ tục hành chính của các phòng”: another deadline: “Quý II” (In the second quarter) → “Trước ngày 20/12/2021” (Before 20 December 2021).",
    );
  });

  it("do not differ by another spelling of one deadline or one agency", () => {
    const after = planOf([
      { ...FIRST, deadline: "quí 2", lead: "Văn  phòng", title: `${FIRST.title} ` },
      SECOND,
      THIRD,
    ]);
    expect(kinds(BEFORE, after)).toEqual([]);
  });

  it("differ by leads, partners, targets, measures, results and notes", () => {
    const after = planOf([
      {
        ...FIRST,
        lead: "Sở Nội vụ",
        coordinate: "Thanh tra, Sở Tư pháp",
        targets: ["100% thủ tục được niêm yết"],
        measures: [{ index: "papi", edition: "2021", code: "5.1" }],
        results: ["Kế hoạch số 12/KH-VP"],
        notes: ["Trọng tâm"],
        activities: ["Lập danh mục"],
      },
      SECOND,
      THIRD,
    ]);
    const { changes } = diffPlans(BEFORE, after);
    expect(changes.map(({ kind, was, is }) => [kind, was, is])).toEqual([
      ["leads", ["Văn phòng"], ["Sở Nội vụ"]],
      ["partners", ["Thanh tra"], ["Thanh tra", "Sở Tư pháp"]],
      ["targets", [], ["100% thủ tục được niêm yết"]],
      ["measures", [], ["papi 2021 5.1"]],
      ["activities", [], ["Lập danh mục"]],
      ["results", [], ["Kế hoạch số 12/KH-VP"]],
      ["notes", [], ["Trọng tâm"]],
    ]);
  });

  it("say what part an agency has, where the column does not", () => {
    const version = (who: Partial<TaskDefinition>): Plan =>
      planOf([{ code: "1", title: "Rà soát", ...who }]);
    const led = version({ lead: "Văn phòng" });
    const done = version({ implement: "Văn phòng", monitor: "Thanh tra" });
    expect(diffPlans(led, done).changes.map(({ kind, was, is }) => [kind, was, is])).toEqual([
      ["leads", ["Văn phòng"], ["Văn phòng (thực hiện)"]],
      ["partners", [], ["Thanh tra (theo dõi)"]],
    ]);
  });

  it("differ by words: of one number from 0.4 on, of another from 0.65 on", () => {
    const reworded = {
      ...FIRST,
      title: "Rà soát và công bố danh mục thủ tục hành chính thuộc thẩm quyền",
    };
    expect(kinds(BEFORE, planOf([reworded, SECOND, THIRD]))).toEqual(["reworded task V.1 V.1"]);
    expect(kinds(BEFORE, planOf([SECOND, THIRD, { ...reworded, code: "9" }]))).toEqual([
      "added task - V.9",
      "removed task V.1 -",
    ]);
    const nearer = { ...FIRST, code: "9", title: "Rà soát danh mục thủ tục hành chính" };
    expect(kinds(BEFORE, planOf([SECOND, THIRD, nearer]))).toEqual([
      "reordered section V V",
      "moved task V.1 V.9",
      "reworded task V.1 V.9",
    ]);
  });

  it("tell a bound from its opposite, though only a sign changes", () => {
    const version = (target: string): Plan => planOf([{ ...FIRST, targets: [target] }]);
    expect(kinds(version("≥ 90% hồ sơ đúng hạn"), version("≤ 90% hồ sơ đúng hạn"))).toEqual([
      "targets task V.1 V.1",
    ]);
  });

  it("differ by deliverables", () => {
    const after = planOf([
      { ...FIRST, deliverables: ["Danh mục", { title: "Báo cáo", deadline: "Tháng 12" }] },
      SECOND,
      THIRD,
    ]);
    expect(kinds(BEFORE, after)).toEqual(["added deliverable - V.1#2"]);
    const later = planOf([
      { ...FIRST, deliverables: ["Danh mục", { title: "Báo cáo", deadline: "Quý IV" }] },
      SECOND,
      THIRD,
    ]);
    expect(kinds(after, later)).toEqual(["deadline deliverable V.1#2 V.1#2"]);
  });

  it("do not differ where a deliverable only repeats what its task says", () => {
    const own = {
      title: "Danh mục",
      lead: "văn phòng",
      coordinate: "Thanh tra",
      deadline: "quý 2",
    };
    expect(kinds(BEFORE, planOf([{ ...FIRST, deliverables: [own] }, SECOND, THIRD]))).toEqual([]);
  });

  it("follow a task to another section and to another task above it", () => {
    const sections = [
      { code: "I", title: "Công khai, minh bạch", tasks: [FIRST] },
      { code: "II", title: "Quản trị môi trường", tasks: [SECOND] },
    ];
    const before = planOf([], { sections });
    const [first, second] = sections;
    const after = planOf([], {
      sections: [
        { ...first, code: "I", title: "Công khai, minh bạch", tasks: [] },
        {
          ...second,
          code: "II",
          title: "Quản trị môi trường",
          tasks: [{ ...SECOND, subtasks: [{ ...FIRST, code: "a" }] }],
        },
      ],
    });
    expect(kinds(before, after)).toEqual(["moved task I.1 II.2.a"]);
  });

  it("differ by sections: renumbered, reworded, added, dropped; their tasks stay where they were", () => {
    const sections = [
      { code: "I", title: "Công khai, minh bạch", tasks: [FIRST] },
      { code: "II", title: "Quản trị môi trường", tasks: [SECOND] },
    ];
    const before = planOf([], { sections });
    const after = planOf([], {
      sections: [
        { code: "I", title: "Tham gia của người dân", tasks: [] },
        { code: "II", title: "Công khai, minh bạch", tasks: [FIRST] },
      ],
    });
    expect(kinds(before, after)).toEqual([
      "added section - I",
      "moved section I II",
      "removed section II -",
      "removed task II.2 -",
    ]);
  });

  it("differ by title, document, period and targets of the plan itself", () => {
    const after = planOf([FIRST, SECOND, THIRD], {
      title: { vi: "Kế hoạch điều chỉnh" },
      number: "50/KH-STN",
      period: { start: "2021-02-01", end: "2021-12-31" },
      targets: ["Phấn đấu đạt 43/80 điểm"],
    });
    expect(kinds(BEFORE, after)).toEqual([
      "reworded plan - -",
      "document plan - -",
      "period plan - -",
      "targets plan - -",
    ]);
  });

  it("say in one sentence what there is", () => {
    const { summary, counts } = diffPlans(
      BEFORE,
      planOf([{ ...FIRST, deadline: "Quý I" }, SECOND]),
    );
    expect(counts).toEqual([
      { subject: "task", kind: "deadline", count: 1 },
      { subject: "task", kind: "removed", count: 1 },
    ]);
    expect(summary).toEqual({
      vi: "Đổi thời hạn: 1 nhiệm vụ; bỏ: 1 nhiệm vụ.",
      en: "Another deadline: 1 task; removed: 1 task.",
    });
  });
});

describe("any two plans", () => {
  it("do not differ from themselves", () => {
    fc.assert(
      fc.property(planDefinitions, (definition) => {
        expect(diffPlans(definePlan(definition), definePlan(definition)).changes).toEqual([]);
      }),
    );
  });

  it("differ in one direction as in the other", () => {
    fc.assert(
      fc.property(planDefinitions, planDefinitions, (one, other) => {
        const [before, after] = [definePlan(one), definePlan(other)];
        const forth = diffPlans(before, after).changes.map(exchanged).sort();
        const back = diffPlans(after, before).changes.map(sides).sort();
        expect(forth).toEqual(back);
      }),
      { numRuns: 200 },
    );
  });

  it("account for every task: kept, added or removed", () => {
    fc.assert(
      fc.property(planDefinitions, planDefinitions, (one, other) => {
        const [before, after] = [definePlan(one), definePlan(other)];
        const { changes } = diffPlans(before, after);
        const count = (kind: string): number =>
          changes.filter((each) => each.subject === "task" && each.kind === kind).length;
        const size = ({ sections }: Plan): number =>
          sections
            .flatMap(({ tasks }) => tasks)
            .reduce((sum, { subtasks }) => sum + 1 + subtasks.length, 0);
        expect(size(before) - count("removed")).toBe(size(after) - count("added"));
      }),
    );
  });

  it("only change their order when the rows of a section are shuffled", () => {
    fc.assert(
      fc.property(planDefinitions, fc.nat(), (definition, turn) => {
        const plan = definePlan(definition);
        const sections = plan.sections.map((section) => {
          const at = turn % Math.max(section.tasks.length, 1);
          return { ...section, tasks: [...section.tasks.slice(at), ...section.tasks.slice(0, at)] };
        });
        const { changes } = diffPlans(plan, { ...plan, sections });
        for (const { kind } of changes) expect(kind).toBe("reordered");
      }),
    );
  });

  it("give plain data, and are not changed themselves", () => {
    fc.assert(
      fc.property(planDefinitions, planDefinitions, (one, other) => {
        const [before, after] = [definePlan(one), definePlan(other)];
        const copies = JSON.stringify([before, after]);
        const diff = diffPlans(before, after);
        expect(JSON.parse(JSON.stringify(diff))).toStrictEqual(diff);
        expect(JSON.stringify([before, after])).toBe(copies);
      }),
      { numRuns: 50 },
    );
  });

  it.each(["", "constructor", "leader"])(
    "are refused with a part that nobody knows: %j",
    (role) => {
      const stored = JSON.stringify(planOf([FIRST])).replace('"role":"lead"', `"role":"${role}"`);
      const odd: unknown = JSON.parse(stored);
      const refusal = refusalOf(() => Reflect.apply(diffPlans, undefined, [odd, odd]));
      expect(refusal.code).toBe("invalid-data");
      expect(refusal.message).toContain("assignments[0].role");
    },
  );

  it("of two thousand tasks are compared with work that grows with their number", () => {
    const large = (size: number, offset: number): Plan =>
      planOf(
        Array.from({ length: size }, (_, index) => ({
          code: `${index + 1}`,
          title: `Rà soát thủ tục hành chính về đất đai tại thôn ${index + offset} của huyện`,
          deadline: "Quý II",
        })),
      );
    const work = (size: number): number => {
      const [before, after] = [large(size, 0), large(size, size)];
      expect(diffPlans(before, after).changes).toHaveLength(size);
      return workOf(() => diffPlans(before, after));
    };
    // Comparing every pair would be a hundred times the work.
    expect(work(sizeOf(2000)) / work(sizeOf(200))).toBeLessThan(15);
  });
});
