import fc from "fast-check";
import {
  coverage,
  definePlan,
  plannedTasks,
  type CoverageEdition,
  type Plan,
  type PlanDefinition,
  type SectionDefinition,
} from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";
import { planDefinitions } from "./plan-arbitraries.js";
import { refusalOf } from "./tables.js";

const PAPI: CoverageEdition = { index: "papi", edition: "2021" };

type Measures = NonNullable<SectionDefinition["measures"]>;

function section(
  code: string,
  measures: Measures,
  ...tasks: PlanDefinition["sections"][number]["tasks"]
): SectionDefinition {
  return { code, title: "Mục", measures, tasks };
}

function planOf(...sections: readonly SectionDefinition[]): Plan {
  return definePlan({ year: 2021, sections });
}

const papi = (code: "5" | "5.1" | "7"): Measures => [{ index: "papi", edition: "2021", code }];

const PLAN = planOf(
  section(
    "V",
    papi("5"),
    { code: "1", title: "Rà soát", lead: "Văn phòng" },
    { code: "2", title: "Chứng thực", lead: "Văn phòng, Thanh tra", measures: papi("5.1") },
    {
      code: "3",
      title: "Tuyên truyền",
      implement: "Sở Nội vụ",
      measures: [{ index: "sipas", edition: "2021", code: "1" }],
      subtasks: [{ code: "a", title: "Thu gom rác", measures: papi("7") }],
    },
  ),
);

describe("the coverage of an index", () => {
  const covered = coverage(PLAN, PAPI);
  const part = (code: string): (typeof covered.parts)[number] | undefined =>
    covered.parts.find((each) => each.code === code);

  it("lists every part of the edition under its published name", () => {
    expect(covered).toMatchObject({ index: "papi", edition: "2021-2024" });
    expect(covered.parts).toHaveLength(36);
    expect(part("5")).toMatchObject({
      kind: "dimension",
      key: "administrative-procedures",
      name: { vi: "Thủ tục hành chính công" },
    });
    expect(part("5.1")).toMatchObject({ kind: "sub-dimension", parent: "5" });
  });

  it("says which tasks serve a part: by their section or themselves, itself or by a part of it", () => {
    expect(
      part("5")?.tasks.map(({ task, through, relation }) => [task, through, relation]),
    ).toEqual([
      ["V.1", "section", "itself"],
      ["V.2", "task", "child"],
    ]);
    expect(
      part("5.1")?.tasks.map(({ task, through, relation }) => [task, through, relation]),
    ).toEqual([
      ["V.1", "section", "parent"],
      ["V.2", "task", "itself"],
    ]);
    expect(part("5.2")?.served).toBe("parent");
    expect(part("7")?.tasks).toMatchObject([{ task: "V.3.a", through: "task" }]);
    expect(part("1")).toMatchObject({ served: "none", tasks: [], leads: [] });
  });

  it("says who leads, a part of a task going by the task above it", () => {
    expect(part("5")?.leads).toEqual([
      { name: "Văn phòng", tasks: 2 },
      { name: "Thanh tra", tasks: 1 },
    ]);
    expect(part("7")?.tasks[0]?.leads).toEqual(["Sở Nội vụ"]);
  });

  it("counts the parts by how they are served, and the tasks", () => {
    expect(covered.counts).toEqual([
      { kind: "dimension", total: 8, itself: 2, child: 0, parent: 0, none: 6 },
      { kind: "sub-dimension", total: 28, itself: 1, child: 0, parent: 5, none: 22 },
    ]);
    expect(covered.tasks).toEqual({ total: 4, serving: 3, others: 1 });
  });

  it("takes fields of the PAR-Index and elements of SIPAS too", () => {
    const sipas = coverage(PLAN, { index: "sipas", edition: "2021" });
    expect(sipas.counts).toEqual([
      { kind: "element", total: 5, itself: 1, child: 0, parent: 0, none: 4 },
    ]);
    const par = coverage(PLAN, { index: "par-index", edition: "2021" });
    expect(par.counts).toEqual([
      { kind: "field", total: 8, itself: 0, child: 0, parent: 0, none: 8 },
    ]);
  });
});

describe("references to another edition", () => {
  it("are placed by the key of the part, never by its code", () => {
    const plan = planOf(
      section("I", [{ index: "papi", edition: "2015", code: "2.1" }], {
        code: "1",
        title: "Rà soát",
      }),
    );
    const { parts } = coverage(plan, PAPI);
    const served = parts.filter(({ served: state }) => state === "itself");
    // Lists of poor households were 2.1 until 2017 and are 2.2 since.
    expect(served.map(({ code, key }) => [code, key])).toEqual([["2.2", "poverty-lists"]]);
    expect(served[0]?.tasks[0]?.references).toEqual([
      { index: "papi", edition: "2015", code: "2.1" },
    ]);
  });

  it("are told where the edition has no such part, and count for the one above", () => {
    const plan = planOf(
      section(
        "I",
        [{ index: "papi", edition: "2020", code: "5.2" }],
        { code: "1", title: "Rà soát" },
        { code: "2", title: "Công khai" },
      ),
    );
    const { unmatched, tasks } = coverage(plan, PAPI);
    // Construction permits: the edition of 2021 has another 5.2.
    expect(unmatched).toEqual([
      {
        reference: { index: "papi", edition: "2020", code: "5.2" },
        tasks: ["I.1", "I.2"],
        reason: "no-counterpart",
        countedFor: ["5"],
      },
    ]);
    expect(tasks).toEqual({ total: 2, serving: 2, others: 0 });
  });

  it("are left over where that the parts correspond was only inferred", () => {
    const plan = planOf(
      section("I", [{ index: "sipas", edition: "2021", code: "1" }], {
        code: "1",
        title: "Rà soát",
      }),
    );
    expect(coverage(plan, { index: "sipas", edition: "2023" }).unmatched).toMatchObject([
      { reason: "not-published" },
    ]);
  });

  it("are left over where their own edition has no such part", () => {
    const [first] = PLAN.sections;
    const plan: Plan = {
      ...PLAN,
      sections:
        first === undefined
          ? []
          : [{ ...first, measures: [{ index: "papi", edition: "2021", code: "9" }] }],
    };
    expect(coverage(plan, PAPI).unmatched).toMatchObject([{ tasks: ["V.1"], reason: "unknown" }]);
  });
});

describe("an edition that is not known", () => {
  it.each([
    [{ index: "papi", edition: "1999" }, /2011 to 2024/],
    [{ index: "papi", edition: "2025" }, /2011 to 2024/],
    [{ index: "par-index", edition: "2014" }, /1149-2020/],
    [{ index: "par-index", edition: "2025" }, /1149-2020/],
    [{ index: "sipas", edition: "2014" }, /2640-2017/],
    [{ index: "sipas", edition: "2015" }, /2640-2017/],
  ] as const)("is refused, naming the known ones: %o", (edition, known) => {
    const error = refusalOf(() => coverage(PLAN, edition));
    expect(error.code).toBe("unknown-edition");
    expect(error.accepted).toMatch(known);
  });
});

describe("any plan", () => {
  it("has counts that add up", () => {
    fc.assert(
      fc.property(planDefinitions, (definition) => {
        const { parts, counts, tasks } = coverage(definePlan(definition), PAPI);
        for (const { kind, total, itself, child, parent, none } of counts) {
          expect(itself + child + parent + none).toBe(total);
          expect(parts.filter((each) => each.kind === kind)).toHaveLength(total);
        }
        expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(parts.length);
        expect(tasks.serving + tasks.others).toBe(tasks.total);
        for (const { served, tasks: own } of parts)
          expect(served === "none").toBe(own.length === 0);
      }),
    );
  });

  it("is served the same when the rows of a section are shuffled", () => {
    fc.assert(
      fc.property(planDefinitions, (definition) => {
        const plan = definePlan(definition);
        const sections = plan.sections.map((each) => ({
          ...each,
          tasks: [...each.tasks].reverse(),
        }));
        expect(coverage({ sections }, PAPI).counts).toEqual(coverage(plan, PAPI).counts);
      }),
    );
  });

  it("has tasks under the keys that schedules use", () => {
    fc.assert(
      fc.property(planDefinitions, fc.constantFrom("1", ""), (definition, code) => {
        const defined = definePlan(definition);
        // Numbers that repeat or are absent are told apart in the same way.
        const sections = defined.sections.map((each) => ({
          ...each,
          tasks: each.tasks.map((task) => ({ ...task, code })),
        }));
        for (const plan of [defined, { ...defined, sections }]) {
          const keys = new Set(plannedTasks(plan).map(({ key }) => key));
          const scheduled = schedulePlan(plan).obligations.map(({ task }) => task);
          expect(scheduled.filter((key) => !keys.has(key))).toEqual([]);
          expect(keys.size).toBe(plannedTasks(plan).length);
        }
      }),
    );
  });

  it("gives plain data", () => {
    const covered = coverage(PLAN, PAPI);
    expect(JSON.parse(JSON.stringify(covered))).toStrictEqual(covered);
    expect(structuredClone(covered)).toStrictEqual(covered);
  });
});

describe("references that the edition asked for has no part for", () => {
  // Until 2020 dimension 5 had a part for permits of construction; both editions have dimension 5.
  const permits: Measures = [{ index: "papi", edition: "2019", code: "5.2" }];
  const before: Measures = [{ index: "papi", edition: "2019", code: "5" }];
  const covering = (...sections: readonly SectionDefinition[]) => {
    const covered = coverage(planOf(...sections), PAPI);
    const part = (code: string) => covered.parts.find((each) => each.code === code);
    return { covered, part };
  };

  it("count for the part that their section names", () => {
    const task = { code: "1", title: "Cấp phép", lead: "Sở Xây dựng", measures: permits };
    const { covered, part } = covering(section("V", before, task));
    expect(part("5")).toMatchObject({
      served: "itself",
      tasks: [{ task: "V.1", through: "section" }],
    });
    expect(part("5.1")?.served).toBe("parent");
    expect(covered.unmatched).toEqual([
      { reference: permits[0], tasks: ["V.1"], reason: "no-counterpart", countedFor: ["5"] },
    ]);
    expect(covered.tasks).toEqual({ total: 1, serving: 1, others: 0 });
  });

  it("count, where the section names nothing, for the part above them", () => {
    const task = { code: "1", title: "Cấp phép", measures: permits };
    const { covered, part } = covering(section("I", [], task));
    expect(part("5")).toMatchObject({ served: "child", tasks: [{ task: "I.1", through: "task" }] });
    expect(part("5.3")?.served).toBe("parent");
    expect(covered.unmatched[0]?.countedFor).toEqual(["5"]);
  });

  it("count once for a task with several of them", () => {
    const lost: Measures = [...permits, { index: "papi", edition: "2011", code: "5.2" }];
    const { part } = covering(section("V", before, { code: "1", title: "Cấp", measures: lost }));
    expect(part("5")?.tasks).toHaveLength(1);
  });
});
