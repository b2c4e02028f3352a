import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  definePlan,
  planDefinitionFindings,
  planSchema,
  readPlanTable,
  type Plan,
  type PlanDefinition,
} from "chiso/plan";
import { describe, expect, it } from "vitest";
import { namesOf, refusalOf, tabbed } from "./tables.js";

const root = new URL("../../", import.meta.url);

/** A plan of one task, with more of the task. */
function planOf(
  task: Partial<PlanDefinition["sections"][number]["tasks"][number]> = {},
): PlanDefinition {
  return {
    year: 2022,
    sections: [
      { code: "I", title: "Công khai", tasks: [{ code: "1", title: "Rà soát", ...task }] },
    ],
  };
}

const WHOLE: PlanDefinition = {
  title: { vi: "Kế hoạch cải thiện chỉ số", en: "Improvement plan" },
  number: "45/KH-STN",
  issuer: "Sở Tài nguyên và Môi trường",
  issuedOn: "2022-01-20",
  year: 2022,
  period: { start: "2022-02-01", end: "2022-12-31" },
  sections: [
    {
      code: "I",
      part: "A",
      partTitle: "Chỉ số PAPI",
      title: "Thủ tục hành chính công",
      measures: [{ index: "papi", edition: "2022", code: "5" }],
      tasks: [
        {
          code: "1",
          title: "Rà soát theo Quyết định số 12/QĐ-UBND",
          lead: "Văn phòng",
          coordinate: "Thanh tra, các phòng chuyên môn",
          guide: "Sở Nội vụ",
          monitor: "Văn phòng UBND tỉnh",
          deadline: "Quý II, IV",
          activities: ["Lập danh mục"],
          deliverables: [
            "Danh mục",
            { title: "Báo cáo", lead: "Thanh tra", deadline: "Trước 20/12" },
          ],
          measures: [{ index: "par-index", edition: "2022", code: "3" }],
          targets: ["100% thủ tục được niêm yết"],
          results: ["Kế hoạch số 12/KH-VP ngày 15/01/2022"],
          notes: ["Theo Đề án 06"],
          subtasks: [
            { code: "a", title: "Lập danh mục", implement: "Phòng Đất đai", deadline: "Tháng 3" },
          ],
        },
      ],
    },
  ],
};

describe("a plan defined in code", () => {
  it("reads its targets and results as a table's words are read", () => {
    const task = definePlan(WHOLE).sections[0]?.tasks[0];
    expect(task?.targets.map(({ comparator, value }) => [comparator, value])).toEqual([
      ["all", 100],
    ]);
    expect(task?.results[0]?.citations.map(({ number, date }) => [number, date])).toEqual([
      ["12/KH-VP", "2022-01-15"],
    ]);
  });

  it("refuses a target that states none", () => {
    const definition = planOf({ targets: ["Làm tốt hơn"] });
    expect(refusalOf(() => definePlan(definition))).toMatchObject({ code: "invalid-data" });
  });

  const plan = definePlan(WHOLE);

  it("has its words read as the cells of a table would be", () => {
    expect(plan).toMatchObject({
      title: { vi: "Kế hoạch cải thiện chỉ số", en: "Improvement plan" },
      number: { number: "45/KH-STN" },
      issuer: { name: "Sở Tài nguyên và Môi trường", kind: "department" },
      issuedOn: "2022-01-20",
      period: { start: "2022-02-01", end: "2022-12-31" },
    });
    const [task] = plan.sections[0]?.tasks ?? [];
    expect(task?.deadline?.clauses).toHaveLength(2);
    expect(task?.citations.map(({ number }) => number)).toEqual(["12/QĐ-UBND"]);
    expect(task?.assignments.map(({ role, agency }) => [role, agency.name])).toEqual([
      ["lead", "Văn phòng"],
      ["coordinate", "Thanh tra"],
      ["coordinate", "Các phòng chuyên môn"],
      ["monitor", "Văn phòng Ủy ban nhân dân tỉnh"],
      ["guide", "Sở Nội vụ"],
    ]);
    expect(
      task?.deliverables.map((each) => [each.title, namesOf(each, "lead"), each.deadline?.text]),
    ).toEqual([
      ["Danh mục", [], undefined],
      ["Báo cáo", ["Thanh tra"], "Trước 20/12"],
    ]);
    expect(task?.subtasks[0]).toMatchObject({ code: "a", deadline: { text: "Tháng 3" } });
    expect(task?.notes).toEqual(["Theo Đề án 06"]);
  });

  it("covers its whole year unless it says otherwise", () => {
    expect(definePlan(planOf()).period).toEqual({ start: "2022-01-01", end: "2022-12-31" });
  });

  it("says in the deadline itself what is odd about it", () => {
    const [task] = definePlan(planOf({ deadline: "Quý V" })).sections[0]?.tasks ?? [];
    expect(task?.deadline?.findings).not.toEqual([]);
  });

  it("keeps an agency that is not known by name, as it was declared to be one", () => {
    const [task] =
      definePlan(planOf({ lead: "Văn phòng; Bạn đọc thân thiết" })).sections[0]?.tasks ?? [];
    expect(task?.assignments.map(({ agency }) => [agency.name, agency.kind])).toEqual([
      ["Văn phòng", "office"],
      ["Bạn đọc thân thiết", "unknown"],
    ]);
  });

  it("takes only codes that the edition has, at compile time and at run time", () => {
    type Measures = NonNullable<PlanDefinition["sections"][number]["measures"]>;
    const known: Measures = [{ index: "papi", edition: "2020", code: "5.4" }];
    // @ts-expect-error sub-dimension 5.4 is not in the edition of 2021
    const dropped: Measures = [{ index: "papi", edition: "2021", code: "5.4" }];
    // @ts-expect-error PAPI has no ninth dimension
    const ninth: Measures = [{ index: "papi", edition: "2021", code: "9" }];
    // @ts-expect-error no edition of 1999 is known
    const unknown: Measures = [{ index: "papi", edition: "1999", code: "1" }];
    const planWith = (measures: Measures): PlanDefinition => ({
      year: 2021,
      sections: [{ code: "I", title: "Thủ tục hành chính công", measures, tasks: [] }],
    });
    expect(definePlan(planWith(known)).sections[0]?.measures).toEqual(known);
    for (const measures of [dropped, ninth, unknown]) {
      expect(refusalOf(() => definePlan(planWith(measures))).given).toMatch(
        /^sections\[0\]\.measures\[0\]/,
      );
    }
  });

  it("does not take keys that it does not know, at compile time", () => {
    // @ts-expect-error a task has no owner
    const definition = planOf({ owner: "Văn phòng" });
    expect(refusalOf(() => definePlan(definition)).given).toMatch(/^sections\[0\]\.tasks\[0\]/);
  });

  const [section] = WHOLE.sections;
  const task = { code: "1", title: "Rà soát" };
  it.each<[string, string, PlanDefinition]>([
    ["an empty title", "sections[0].tasks[0].title", planOf({ title: " " })],
    ["an empty code", "sections[0].tasks[0].code", planOf({ code: "" })],
    ["an empty lead", "sections[0].tasks[0].lead", planOf({ lead: "" })],
    [
      "an empty deliverable",
      "sections[0].tasks[0].deliverables[1]",
      planOf({ deliverables: ["Báo cáo", ""] }),
    ],
    [
      "a section twice in a part",
      "sections[1].code",
      { ...WHOLE, sections: [...WHOLE.sections, ...WHOLE.sections] },
    ],
    [
      "a task twice in a section",
      "sections[0].tasks[1].code",
      { year: 2022, sections: [{ code: "I", title: "Công khai", tasks: [task, task] }] },
    ],
    [
      "a part twice in a task",
      "sections[0].tasks[0].subtasks[1].code",
      planOf({ subtasks: [task, task] }),
    ],
    ["a number that is none", "number", { ...planOf(), number: "bốn mươi lăm" }],
    ["a year that is none", "year", { ...planOf(), year: 2022.5 }],
    ["a day that does not exist", "issuedOn", { ...planOf(), issuedOn: "2022-02-30" }],
  ])("is refused for %s, at %s", (_, place, definition) => {
    const error = refusalOf(() => definePlan(definition));
    expect(error.code).toBe("invalid-data");
    expect(error.given.split(": ")[0]).toBe(place);
  });

  it("takes a section's code again in another part", () => {
    const sections = section === undefined ? [] : [section, { ...section, part: "B" }];
    expect(definePlan({ ...WHOLE, sections }).sections.map(({ part }) => part)).toEqual(["A", "B"]);
  });

  it("is refused for a period that ends before it starts", () => {
    const period = { start: "2022-12-31", end: "2022-01-01" };
    expect(refusalOf(() => definePlan({ ...planOf(), period })).code).toBe("invalid-period");
  });

  it("does not change the definition it is made of", () => {
    const before = JSON.stringify(WHOLE);
    definePlan(WHOLE);
    expect(JSON.stringify(WHOLE)).toBe(before);
  });
});

describe("the words of a definition", () => {
  const definition = planOf({
    lead: "Văn phòng; Bạn đọc thân thiết",
    title: "Thực hiện Kế hoạch số 24/KH-UBND ngày 31/02/2021",
    deadline: "Phòng Kinh tế",
    deliverables: ["Danh mục", { title: "Báo cáo", deadline: "Trước ngày 30/02" }],
    subtasks: [{ code: "a", title: "Lập danh mục", deadline: "Từ tháng 12/2022 đến tháng 1/2022" }],
  });

  it("are queried with their places in the definition", () => {
    expect(
      planDefinitionFindings(definition).map(({ path, code, severity, excerpt }) => [
        path.replace("sections[0].tasks[0].", ""),
        code,
        severity,
        excerpt,
      ]),
    ).toEqual([
      ["title", "impossible-date", "error", "ngày 31/02/2021"],
      ["lead", "unrecognized-agency", "warning", "Bạn đọc thân thiết"],
      ["deadline", "deadline-unrecognized", "warning", "Phòng Kinh tế"],
      ["deliverables[1].deadline", "deadline-impossible-date", "error", "30/02"],
      ["deliverables[1].deadline", "deadline-unrecognized", "warning", "Trước ngày 30/02"],
      [
        "subtasks[0].deadline",
        "deadline-range-reversed",
        "error",
        "Từ tháng 12/2022 đến tháng 1/2022",
      ],
    ]);
  });

  it("are held against the year and the day of issue", () => {
    const late = { ...planOf({ deadline: "Quý I" }), issuedOn: "2022-06-23" };
    expect(planDefinitionFindings(late).map(({ code }) => code)).toEqual(["deadline-past"]);
    expect(planDefinitionFindings(planOf({ deadline: "Quý I" }))).toEqual([]);
  });

  it("are refused where the caller asks for it, naming the first place", () => {
    expect(definePlan(definition).sections).toHaveLength(1);
    const unreadable = planOf({ deadline: "Phòng Kinh tế" });
    expect(definePlan(unreadable, { refuse: "error" }).sections).toHaveLength(1);
    expect(refusalOf(() => definePlan(unreadable, { refuse: "warning" }))).toMatchObject({
      code: "invalid-data",
      given:
        'sections[0].tasks[0].deadline: "Phòng Kinh tế": No time could be read here; the cell may be in the wrong column.',
    });
    const impossible = planOf({ deadline: "Trước ngày 30/02" });
    expect(refusalOf(() => definePlan(impossible, { refuse: "error" })).given).toMatch(
      /^sections\[0\]\.tasks\[0\]\.deadline: "30\/02"/,
    );
  });

  it("of a definition that cannot stand are not looked at", () => {
    expect(refusalOf(() => planDefinitionFindings(planOf({ title: " " }))).given).toMatch(
      /^sections\[0\]\.tasks\[0\]\.title/,
    );
  });
});

describe("the schema of plans", () => {
  const roundTrip = (plan: Plan): unknown => planSchema.parse(JSON.parse(JSON.stringify(plan)));

  it("knows every finding that a stored deadline or target may carry", () => {
    const text =
      "TT\tNhiệm vụ\tThời gian\n1\tTổ chức từ 15 (mười) lớp trở lên\tTrong vòng 15 (mười) ngày kể từ ngày ký";
    const { plan } = readPlanTable(text, { year: 2022 });
    const [task] = plan.sections[0]?.tasks ?? [];
    expect(task?.deadline?.findings[0]?.code).toBe("deadline-numbers-disagree");
    expect(task?.targets[0]?.findings[0]?.code).toBe("target-numbers-disagree");
    expect(roundTrip(plan)).toEqual(plan);
  });

  it("takes a defined plan back from JSON as it was", () => {
    expect(roundTrip(definePlan(WHOLE))).toEqual(definePlan(WHOLE));
    expect(structuredClone(definePlan(WHOLE))).toEqual(definePlan(WHOLE));
  });

  it("takes a plan read from a table back from JSON as it was", () => {
    const text = readFileSync(new URL("examples/data/plan-table.txt", root), "utf8");
    const { plan } = readPlanTable(text);
    expect(roundTrip(plan)).toEqual(plan);
  });

  const phrases = readFileSync(new URL("test/fixtures/deadlines/expressions.jsonl", root), "utf8")
    .split("\n")
    .flatMap((line) => /"text": ?"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? [])
    .map((text): unknown => JSON.parse(`"${text}"`))
    .filter((text) => typeof text === "string" && text.trim() !== "")
    .map(String);

  it("takes every way of writing a deadline", () => {
    expect(phrases.length).toBeGreaterThan(100);
    for (const deadline of phrases) {
      const plan = definePlan(planOf({ deadline }));
      expect(roundTrip(plan), deadline).toEqual(plan);
    }
  });

  it("takes every way of naming an agency", () => {
    const names = ["five-documents", "other-documents"].flatMap((file) => {
      const text = readFileSync(new URL(`test/fixtures/agencies/${file}.json`, root), "utf8");
      return [...text.matchAll(/"text": "((?:[^"\\]|\\.)*)"/g)].map(([, name]) => name ?? "");
    });
    expect(names.length).toBeGreaterThan(100);
    for (const lead of names.filter((name) => name.trim() !== "")) {
      const plan = definePlan(planOf({ lead }));
      expect(roundTrip(plan), lead).toEqual(plan);
    }
  });

  it("takes whatever reading makes of arbitrary cells", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(...phrases),
      fc.constantFrom("1", "I", "a)", "Văn phòng"),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (given) => {
        const text = `TT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời gian\n${given.map((cells) => cells.join("\t")).join("\n")}`;
        const { plan } = readPlanTable(text, { year: 2022 });
        expect(roundTrip(plan)).toEqual(plan);
      }),
    );
  });

  it("lists the names that it knows where one is unknown", () => {
    const task = { code: "1", title: "Rà soát", product: "Báo cáo" };
    const definition = { year: 2022, sections: [{ code: "I", title: "Mục", tasks: [task] }] };
    expect(() => definePlan(definition)).toThrow(
      /sections\[0\]\.tasks\[0\]: unknown product; known here are .*deliverables/,
    );
    const named = Object.assign({ name: "Kế hoạch" }, { year: 2022, sections: [] });
    expect(() => definePlan(named)).toThrow(/unknown name; known here are title, number/);
  });

  it.each([
    [{ name: "Báo cáo" }, /deliverables\[0\]: unknown name; known here are .*title/],
    [{ title: "Báo cáo", lead: 5 }, /deliverables\[0\]\.lead: 5; accepted: a text/],
    [{ lead: "Văn phòng" }, /deliverables\[0\]\.title: nothing; accepted: a text/],
    [7, /deliverables\[0\]: 7; accepted: a text or an object with .*title/],
  ])("says of an output what is wrong with it: %j", (output, message) => {
    const task: object = { code: "1", title: "Rà soát", deliverables: [output] };
    const definition = { year: 2022, sections: [{ code: "I", title: "Mục", tasks: [task] }] };
    expect((): unknown => Reflect.apply(definePlan, undefined, [definition])).toThrow(message);
  });

  it("names the unknown name that stands where one is missing", () => {
    const task: object = { code: "1", name: "Rà soát" };
    const definition = { year: 2022, sections: [{ code: "I", title: "Mục", tasks: [task] }] };
    expect((): unknown => Reflect.apply(definePlan, undefined, [definition])).toThrow(
      /tasks\[0\]: unknown name; known here are .*title/,
    );
  });

  it("refuses unknown keys, unknown kinds and days that do not exist", () => {
    const plan = definePlan(WHOLE);
    for (const broken of [
      { ...plan, owner: "Văn phòng" },
      { ...plan, issuedOn: "2022-02-30" },
      { ...plan, period: { start: "2022-12-31", end: "2022-01-01" } },
      { ...plan, number: { ...plan.number, type: { key: "leaflet", name: "Tờ rơi" } } },
      { ...plan, sections: [{ code: "I", title: "Mục" }] },
      { ...plan, issuer: { ...plan.issuer, kind: "guild" } },
    ]) {
      expect(planSchema.safeParse(broken).success).toBe(false);
    }
  });

  it("reads what tables hold in one form only: no undefined values, no classes", () => {
    const { plan, findings, leftovers, layout } = readPlanTable(
      tabbed("TT|Nhiệm vụ|Thời gian", "1|Rà soát|Quý I"),
    );
    const reading = { plan, findings, leftovers, layout };
    expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
    expect(structuredClone(reading)).toStrictEqual(reading);
  });
});

describe("the glossary of an office", () => {
  const definition = planOf({ lead: "PKH", coordinate: "VP, Sở Nội vụ" });

  it("names the agencies that abbreviations stand for", () => {
    const plan = definePlan(definition, { glossary: { PKH: "Phòng Kế hoạch" } });
    const [task] = plan.sections[0]?.tasks ?? [];
    expect(task?.assignments.map(({ agency }) => agency.name)).toContain("Phòng Kế hoạch");
  });

  it("is known where the words of a definition are looked at", () => {
    const unreadable = planOf({ lead: "Thường xuyên" });
    const glossary = { "Thường xuyên": "Phòng Trực" };
    expect(planDefinitionFindings(unreadable).map(({ path }) => path)).toEqual([
      "sections[0].tasks[0].lead",
    ]);
    expect(planDefinitionFindings(unreadable, { glossary })).toEqual([]);
    expect(() => definePlan(unreadable, { refuse: "warning", glossary })).not.toThrow();
  });

  it("holds texts only", () => {
    // @ts-expect-error -- a number explains nothing
    const error = refusalOf(() => definePlan(definition, { glossary: { PKH: 1 } }));
    expect(error.message).toContain("glossary");
  });
});
