import fc from "fast-check";
import {
  definePlan,
  lintPlan,
  readPlanTable,
  type LintFindingCode,
  type LintOptions,
  type Plan,
  type PlanDefinition,
  type TaskDefinition,
} from "chiso/plan";
import { describe, expect, it } from "vitest";
import { planDefinitions } from "./plan-arbitraries.js";
import { HEADER, refusalOf, tabbed } from "./tables.js";
import { sizeOf } from "../properties.js";
import { workOf } from "../work.js";

const GOOD: TaskDefinition = {
  code: "1",
  title: "Rà soát thủ tục, rút ngắn 20% thời gian giải quyết",
  lead: "Văn phòng",
  coordinate: "Thanh tra",
  deadline: "Quý II",
  deliverables: ["Báo cáo"],
  targets: ["100% thủ tục được niêm yết"],
};

/** A plan whose first task is in order, with further tasks. */
function planOf(
  tasks: readonly Partial<TaskDefinition>[],
  more: Partial<PlanDefinition> = {},
): Plan {
  const others = tasks.map((task, index) => ({
    ...GOOD,
    code: `${index + 2}`,
    title: `Việc ${["hai", "ba", "bốn", "năm"][index] ?? "khác"}`,
    ...task,
  }));
  return definePlan({
    year: 2021,
    sections: [{ code: "V", title: "Cải cách", tasks: [GOOD, ...others] }],
    ...more,
  });
}

/** Codes with the tasks they concern. */
function codesOf(plan: Plan, options?: LintOptions): string[] {
  return lintPlan(plan, options).map(({ code, task, section }) =>
    [code.slice("lint-".length), task ?? section].filter((each) => each !== undefined).join(" "),
  );
}

/** A plan read from rows below the usual header, for 2021. */
function tableOf(...rows: readonly string[]): Plan {
  return readPlanTable(tabbed(HEADER, ...rows), { year: 2021 }).plan;
}

describe("a plan in order", () => {
  it("gives nothing to query", () => {
    expect(codesOf(planOf([]))).toEqual([]);
  });
});

describe("numbers", () => {
  it("are absent, missing or repeated", () => {
    const plan = tableOf(
      "1|Rà soát 100% thủ tục|Báo cáo|Văn phòng||Quý I",
      "|Công bố danh mục|Quyết định|Thanh tra||Quý II",
      "4|Niêm yết bảng giá|Bảng|Thanh tra||Quý II",
      "4|Khảo sát người dân|Phiếu|Thanh tra||Quý II",
    );
    const numbers = lintPlan(plan).filter(({ code }) => code.startsWith("lint-task-number"));
    expect(numbers.map(({ code, task, excerpt }) => [code, task, excerpt])).toEqual([
      ["lint-task-number-absent", "[2]", "Công bố danh mục"],
      ["lint-task-number-missing", "4/1", "2-3"],
      ["lint-task-number-repeated", "4/2", "4"],
    ]);
  });

  it.each<[string, readonly (readonly [part: string, codes: readonly string[]])[]]>([
    [
      "go on through the plan",
      [
        ["A", ["1", "2"]],
        ["A", ["3"]],
        ["B", ["4", "5"]],
      ],
    ],
    [
      "begin anew in each part",
      [
        ["A", ["1", "2"]],
        ["A", ["3"]],
        ["B", ["1", "2"]],
      ],
    ],
    [
      "begin anew in each section",
      [
        ["A", ["1", "2"]],
        ["A", ["1"]],
        ["B", ["1", "2"]],
      ],
    ],
  ])("may %s", (_, sections) => {
    let place = 0;
    const plan = definePlan({
      year: 2021,
      sections: sections.map(([part, codes], index) => ({
        code: ["I", "II", "III"][index] ?? "IV",
        part,
        title: "Cải cách",
        tasks: codes.map((code) => ({ ...GOOD, code, title: `Việc ${(place += 1)}` })),
      })),
    });
    expect(codesOf(plan)).toEqual([]);
  });
});

describe("who leads", () => {
  it("may be missing", () => {
    const plan = definePlan({
      year: 2021,
      sections: [
        {
          code: "V",
          title: "Cải cách",
          tasks: [GOOD, { ...without(GOOD, "lead"), code: "2", title: "Việc khác" }],
        },
      ],
    });
    expect(codesOf(plan)).toEqual(["lead-missing V.2"]);
  });

  it("may stand with an output, or with the task above", () => {
    const led = {
      ...without(GOOD, "lead"),
      deliverables: [{ title: "Báo cáo", lead: "Văn phòng" }],
    };
    const part = {
      code: "a",
      title: "Lập danh mục",
      deliverables: ["Danh mục"],
      deadline: "Quý I",
    };
    const tasks = [
      { ...led, code: "1" },
      { ...GOOD, code: "2", title: "Việc hai", subtasks: [part] },
    ];
    const plan = definePlan({ year: 2021, sections: [{ code: "V", title: "Cải cách", tasks }] });
    expect(codesOf(plan)).toEqual([]);
  });

  it("is one finding for the plan where no task says it", () => {
    const plan = readPlanTable(
      tabbed(
        "TT|Nhiệm vụ|Sản phẩm|Thời gian",
        "1|Rà soát 100% hồ sơ|Báo cáo|Quý I",
        "2|Công bố|Quyết định|Quý I",
      ),
      { year: 2021 },
    ).plan;
    expect(codesOf(plan)).toEqual(["lead-missing"]);
    expect(lintPlan(plan)[0]?.message.en).toBe(
      "The task has no lead. No task of the plan says it.",
    );
  });

  it("does not stand among its own partners, in whatever spelling", () => {
    const plan = planOf([
      { lead: "Sở Tài nguyên và Môi trường", coordinate: "Thanh tra; sở TN&MT" },
    ]);
    expect(lintPlan(plan)).toMatchObject([
      { code: "lint-lead-among-partners", task: "V.2", excerpt: "sở TN&MT" },
    ]);
  });

  it("is queried once where its name is the office's own", () => {
    const plan = planOf([{ lead: "TCHCQT" }, { lead: "TCHCQT" }]);
    expect(codesOf(plan)).toEqual(["agency-unreadable V.2"]);
  });
});

describe("deadlines", () => {
  it.each([
    ["deadline-unreadable V.2", "Phòng Kinh tế"],
    ["deadline-impossible V.2", "Trước ngày 30/02/2021"],
    ["deadline-impossible V.2", "Từ tháng 12/2021 đến tháng 1/2021"],
    ["deadline-in-other-year V.2", "Tháng 9/2019"],
    ["deadline-in-other-year V.2", "Quý III/2022"],
    ["deadline-before-plan V.2", "Tháng 1"],
  ])("are queried: %s for %s", (expected, deadline) => {
    const plan = planOf([{ deadline }], { issuedOn: "2021-02-15" });
    expect(codesOf(plan)).toEqual([expected]);
  });

  it.each(["Quý I", "Trước 20/12/2021", "Hàng quý, năm", "Thường xuyên", "Khi có phản ánh"])(
    "are in order: %s",
    (deadline) => {
      expect(codesOf(planOf([{ deadline }], { issuedOn: "2021-02-15" }))).toEqual([]);
    },
  );

  it("may fall due two months after the plan, which is only a remark", () => {
    const plan = planOf([{ deadline: "Trước 15/01/2022" }, { deadline: "Trước 15/3/2022" }]);
    expect(lintPlan(plan).map(({ code, severity }) => [code, severity])).toEqual([
      ["lint-deadline-in-other-year", "info"],
      ["lint-deadline-in-other-year", "warning"],
    ]);
  });

  it("need a year in a plan of several years, and in one whose year is not known", () => {
    const several = planOf([{ deadline: "Quý II/2022" }], {
      period: { start: "2021-01-01", end: "2025-12-31" },
    });
    expect(codesOf(several)).toEqual(["deadline-without-year V.1"]);
    const unknown = readPlanTable(
      tabbed(HEADER, "1|Rà soát 100% hồ sơ|Báo cáo|Văn phòng||Quý I"),
    ).plan;
    expect(codesOf(unknown)).toEqual(["deadline-without-year 1"]);
  });

  it("may be missing, unless the task above says when", () => {
    const part = { code: "a", title: "Lập danh mục", deliverables: ["Danh mục"] };
    expect(codesOf(planOf([{ subtasks: [part] }]))).toEqual([]);
    const plan = definePlan({
      year: 2021,
      sections: [
        {
          code: "V",
          title: "Cải cách",
          tasks: [GOOD, { ...without(GOOD, "deadline"), code: "2", title: "Việc khác" }],
        },
      ],
    });
    expect(codesOf(plan)).toEqual(["deadline-missing V.2"]);
  });
});

describe("outputs and targets", () => {
  it.each([
    ["output-not-checkable V.2", "Thực hiện tốt quy tắc ứng xử"],
    ["output-not-checkable V.2", "Nâng cao trách nhiệm của người đứng đầu"],
    ["output-not-checkable V.2", "Bố trí theo đúng quy định"],
    ["deadline-in-output V.2", "Thường xuyên"],
  ])("are queried: %s for %s", (expected, output) => {
    expect(codesOf(planOf([{ deliverables: [output] }]))).toEqual([expected]);
  });

  it.each([
    "Báo cáo kết quả thực hiện",
    "Triển khai thực hiện và báo cáo kết quả thực hiện",
    "Thực hiện 02 cuộc kiểm tra",
    "Nâng cấp phần mềm một cửa",
    "Quyết định của UBND tỉnh",
    "Các bằng khen",
  ])("are checkable: %s", (output) => {
    expect(codesOf(planOf([{ deliverables: [output] }]))).toEqual([]);
  });

  it("may be missing where a figure says what is to be reached", () => {
    expect(codesOf(planOf([{ deliverables: [] }]))).toEqual([]);
    expect(codesOf(planOf([{ deliverables: [], targets: [] }]))).toEqual(["output-missing V.2"]);
  });

  it("of a plan, or of a section, may have no figure", () => {
    const bare = { ...without(GOOD, "targets"), title: "Rà soát thủ tục" };
    const sections = [
      { code: "I", title: "Công khai", tasks: [{ ...bare, title: "Niêm yết thủ tục" }] },
      { code: "II", part: "A", title: "Cải cách", tasks: [bare] },
    ];
    expect(codesOf(definePlan({ year: 2021, sections }))).toEqual(["target-missing"]);
    const [first] = sections;
    const withFigure = definePlan({
      year: 2021,
      sections: [{ code: "I", title: "Công khai", tasks: [GOOD] }, ...sections.slice(1)],
    });
    expect(first).toBeDefined();
    expect(codesOf(withFigure)).toEqual(["section-target-missing A.II"]);
  });
});

describe("indices", () => {
  it("have a task for each of their dimensions", () => {
    const plan = planOf([], {
      sections: [
        {
          code: "I",
          title: "Thủ tục",
          measures: [{ index: "papi", edition: "2021", code: "5.1" }],
          tasks: [GOOD],
        },
      ],
    });
    expect(
      lintPlan(plan).map(({ code, excerpt }) => `${code} ${excerpt?.slice(0, 1) ?? ""}`),
    ).toEqual(
      ["1", "2", "3", "4", "6", "7", "8"].map((code) => `lint-measure-without-task ${code}`),
    );
  });
});

describe("the same task twice", () => {
  it("is told, with the task it repeats", () => {
    const plan = planOf([
      { title: "Khảo sát mức độ hài lòng" },
      { title: "khảo sát  mức độ hài lòng" },
      { title: "Khảo sát mức độ hài lòng của người dân về dịch vụ y tế công lập" },
      { title: "Khảo sát mức độ hài lòng của người dân về dịch vụ giáo dục công lập" },
    ]);
    expect(lintPlan(plan).map(({ code, task, other }) => [code, task, other])).toEqual([
      ["lint-task-repeated", "V.3", "V.2"],
    ]);
    const nearly = planOf([
      { title: "Khảo sát mức độ hài lòng của người dân về dịch vụ y tế" },
      { title: "Khảo sát mức độ hài lòng của người dân đối với dịch vụ y tế" },
      { title: "Khảo sát mức độ hài lòng của người dân về các dịch vụ y tế" },
    ]);
    expect(codesOf(nearly)).toEqual(["task-nearly-repeated V.4"]);
  });

  it("is not seen in tasks that differ in a figure, or in parts of other tasks", () => {
    const part = { code: "a", title: "Xây dựng kế hoạch", deliverables: ["Kế hoạch"] };
    const plan = planOf([
      { title: "Tập huấn nghiệp vụ cho cán bộ các xã đợt 1 trong năm" },
      { title: "Tập huấn nghiệp vụ cho cán bộ các xã đợt 2 trong năm" },
      { subtasks: [part] },
      { subtasks: [part] },
    ]);
    expect(codesOf(plan)).toEqual([]);
  });
});

describe("printed shares", () => {
  it.each([
    ["Đã hoàn thành 18/24 nhiệm vụ (80%)", "75"],
    ["Năm 2019 đạt 41,27/80 điểm, đạt 60%", "52"],
    ["Giải quyết 601/609 hồ sơ, chiếm 97,7%", "98,7"],
    ["Hoàn thành 1.250/2.500 hồ sơ, đạt tỷ lệ 55%", "50"],
  ])("do not follow from their figures: %s", (note, right) => {
    const [finding] = lintPlan(planOf([{ notes: [note] }]));
    expect(finding).toMatchObject({ code: "lint-share-disagrees", task: "V.2" });
    expect(finding?.message.vi).toContain(`Tính ra ${right}%.`);
  });

  it.each([
    "Đã hoàn thành 18/24 nhiệm vụ (75%)",
    "Giải quyết 601/609 hồ sơ, chiếm 98,7%",
    "Giải quyết 2/3 hồ sơ, đạt 66,6%",
    "Giải quyết 2/3 hồ sơ, đạt 66,7%",
    "Tháng 12/2021 đạt 60%",
    "Kế hoạch 21/2021/QĐ-UBND đạt 60%",
    "Giải quyết 18/24 hồ sơ, đạt trên 70%",
    "Giải quyết 18/24 hồ sơ, đạt 90% kế hoạch",
    "18/24 xã; có 60% thôn đạt chuẩn",
    "Ngày 05/6 có 12 hồ sơ chiếm 3%",
  ])("follow, or are not shares of the figures beside them: %s", (note) => {
    expect(codesOf(planOf([{ notes: [note] }]))).toEqual([]);
  });

  it("are found in titles, results and the text around the plan, each once", () => {
    const wrong = "18/24 nhiệm vụ (80%)";
    const plan = planOf([{ title: `Hoàn thành ${wrong}` }, { results: [`Đạt ${wrong}`] }]);
    const text = `Báo cáo\n\nĐã xong ${wrong}.\nMới xong 6/24 nhiệm vụ, đạt 30%.`;
    expect(
      lintPlan(plan, { text }).map(({ code, task, place }) => [code, task ?? place?.row]),
    ).toEqual([
      ["lint-share-disagrees", "V.2"],
      ["lint-share-disagrees", "V.3"],
      ["lint-share-disagrees", 4],
    ]);
  });
});

describe("citations", () => {
  const dated = (date: string, rest = ""): string =>
    `Thực hiện Kế hoạch số 24/KH-UBND ngày ${date}${rest}`;

  it("of one number disagree in their dates", () => {
    const plan = planOf([{ title: dated("21/01/2021") }, { results: [dated("28/01/2021")] }]);
    expect(lintPlan(plan)).toMatchObject([
      {
        code: "lint-citation-dates-disagree",
        task: "V.3",
        message: {
          vi: "Cùng một số văn bản nhưng ghi hai ngày khác nhau. Ghi ngày 21/01/2021 và ngày 28/01/2021.",
        },
      },
    ]);
  });

  it("disagree between the plan and the text around it, which is named by its line", () => {
    const text = `BÁO CÁO\nThực hiện Kế hoạch số 24/KH-UBND ngày 21/01/2021 của UBND tỉnh\n${dated("28/01/2021")}`;
    const findings = lintPlan(planOf([]), { text });
    expect(findings.map(({ code, place }) => [code, place?.row])).toEqual([
      ["lint-citation-dates-disagree", 3],
    ]);
  });

  it.each([
    ["another year", dated("21/01/2021"), dated("28/01/2020")],
    ["another symbol", dated("21/01/2021"), "Kế hoạch số 24/KH-SNV ngày 28/01/2021"],
    ["another type", dated("21/01/2021"), "Quyết định số 24/QĐ-UBND ngày 28/01/2021"],
    [
      "an issuer of another level",
      dated("21/01/2021", " của UBND tỉnh"),
      dated("28/01/2021", " của UBND huyện"),
    ],
    [
      "an issuer of another place",
      dated("21/01/2021", " của UBND tỉnh Sơn La"),
      dated("28/01/2021", " của UBND tỉnh Hòa Bình"),
    ],
    ["no date", dated("21/01/2021"), "Kế hoạch số 24/KH-UBND"],
  ])("are two documents under %s", (_, one, other) => {
    expect(codesOf(planOf([{ results: [one] }, { results: [other] }]))).toEqual([]);
  });

  it("name days that do not exist", () => {
    const [finding] = lintPlan(planOf([{ title: dated("31/02/2021") }]));
    expect(finding).toMatchObject({
      code: "lint-citation-date-impossible",
      severity: "error",
      task: "V.2",
    });
  });
});

describe("the findings", () => {
  const messy = tableOf(
    "I|Thể chế||||",
    "1|Rà soát|Thường xuyên|||Tháng 13",
    "3|Rà soát|Báo cáo|Sở Nội vụ|Sở Nội vụ|30/02/2021",
    "a|Lập danh mục|Nâng cao nhận thức|||",
  );

  it("come in the order of the plan: the whole first, then task by task", () => {
    expect(codesOf(messy)).toEqual([
      "target-missing",
      "lead-missing I.1",
      "deadline-unreadable I.1",
      "output-missing I.1",
      "task-number-missing I.3",
      "lead-among-partners I.3",
      "deadline-impossible I.3",
      "task-repeated I.3",
      "output-not-checkable I.3.a",
    ]);
  });

  it("carry message and suggestion in both languages, words and place", () => {
    expect(lintPlan(messy)[1]).toEqual({
      code: "lint-lead-missing",
      severity: "warning",
      message: { vi: "Nhiệm vụ không có cơ quan chủ trì.", en: "The task has no lead." },
      suggestion: {
        vi: "Ghi một cơ quan chịu trách nhiệm chính.",
        en: "Name one agency that answers for it.",
      },
      task: "I.1",
      excerpt: "Rà soát",
      place: { row: 3 },
    });
  });

  it("can be switched off or weighed otherwise, rule by rule", () => {
    const rules = { "lint-target-missing": "off", "lint-lead-missing": "error" } as const;
    const [first] = lintPlan(messy, { rules });
    expect(first).toMatchObject({ code: "lint-lead-missing", severity: "error" });
    expect(
      refusalOf(() => lintPlan(messy, { rules: unchecked({ "lint-nothing": "off" }) })),
    ).toMatchObject({
      code: "invalid-option",
      given: 'rules "lint-nothing": "off"',
    });
    expect(
      refusalOf(() => lintPlan(messy, { rules: unchecked({ "lint-lead-missing": "loud" }) }))
        .accepted,
    ).toBe("error, warning, info, off");
  });

  it("are those of the plan alone, plain data, and the plan is not changed", () => {
    fc.assert(
      fc.property(planDefinitions, (definition) => {
        const plan = definePlan(definition);
        const copy = JSON.stringify(plan);
        const findings = lintPlan(plan);
        expect(lintPlan(definePlan(definition))).toEqual(findings);
        expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
        expect(JSON.stringify(plan)).toBe(copy);
      }),
    );
  });

  it("only change their order when the rows of a section are shuffled", () => {
    fc.assert(
      fc.property(planDefinitions, fc.nat(), (definition, turn) => {
        const plan = definePlan(definition);
        const sections = plan.sections.map((section) => {
          const at = turn % section.tasks.length;
          return { ...section, tasks: [...section.tasks.slice(at), ...section.tasks.slice(0, at)] };
        });
        const kinds = (given: Plan): string[] =>
          lintPlan(given)
            .map(({ code }) => code)
            .sort();
        expect(kinds({ ...plan, sections })).toEqual(kinds(plan));
      }),
    );
  });

  it("never fail, whatever a table holds", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "1",
        "I",
        "a)",
        "Văn phòng",
        "30/02/2021",
        "18/24 (80%)",
        "24/KH-UBND ngày 31/02/2021",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
        fc.string(),
        (rows, text) => {
          const { plan } = readPlanTable(
            [HEADER.replaceAll("|", "\t"), ...rows.map((cells) => cells.join("\t"))].join("\n"),
          );
          for (const { code, message, suggestion } of lintPlan(plan, { text })) {
            expect(code).toMatch(/^lint-/);
            expect([message.vi, message.en, suggestion.vi, suggestion.en]).not.toContain("");
          }
        },
      ),
    );
  });

  it("of two thousand tasks are found with work that grows with their number", () => {
    const large = (size: number): Plan =>
      definePlan({
        year: 2021,
        sections: [
          {
            code: "V",
            title: "Cải cách",
            tasks: Array.from({ length: size }, (_, index) => ({
              ...GOOD,
              code: `${index + 1}`,
              title: `Rà soát thủ tục hành chính theo Kế hoạch số ${index}/KH-UBND ngày 21/01/2021 của thôn`,
            })),
          },
        ],
      });
    const work = (plan: Plan): number => {
      expect(lintPlan(plan)).toEqual([]);
      return workOf(() => lintPlan(plan));
    };
    // Comparing every pair would be a hundred times the work.
    expect(work(large(sizeOf(2000))) / work(large(sizeOf(200)))).toBeLessThan(15);
  });
});

/** A task definition without one of its keys. */
function without(task: TaskDefinition, key: "lead" | "deadline" | "targets"): TaskDefinition {
  const kept = Object.entries(task).filter(([name]) => name !== key);
  return { code: task.code, title: task.title, ...Object.fromEntries(kept) };
}

/** Lets rules through that no compiler has checked, as settings from a file are. */
function unchecked(rules: Record<string, string>): NonNullable<LintOptions["rules"]> {
  const known = (value: unknown): value is Partial<Record<LintFindingCode, "off">> =>
    typeof value === "object";
  if (!known(rules)) throw new Error("rules are an object");
  return rules;
}
