import { existsSync, readFileSync } from "node:fs";
import { planSchema, readPlanTable, readTargets, type PlanReading, type Task } from "chiso/plan";
import { schedulePlan } from "chiso/progress";
import { describe, expect, it } from "vitest";
import { countsOf } from "../checks/document-counts.js";
import { SOURCE_DOCUMENTS } from "../checks/document-expectations.js";
import { findingsOf, namesOf, tasksOf } from "./tables.js";
import { lostWords, wordsOf } from "./words.js";

/** For tasks with several outputs, who leads each of them and by when. */
type Outputs = Readonly<
  Record<string, readonly (readonly [leads: readonly string[], deadline: string | undefined])[]>
>;

const seeds = new URL("../../../shared/seeds/", import.meta.url);
const DEPARTMENT = new URL("000_aa8c7ba3f25b643c.txt", seeds);
const REPORT = new URL("001_1fe117f9a24dde59.txt", seeds);
const DIMENSIONS = new URL("002_6792a24af820b639.txt", seeds);
const FIELDS = new URL("003_b42f5246d8159fe0.txt", seeds);
const PROVINCE = new URL("004_9d8ae329bc862c1f.txt", seeds);

function read(file: URL): { readonly lines: readonly string[]; readonly reading: PlanReading } {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return { lines: text.split("\n"), reading: readPlanTable(text) };
}

/** Every word of the table stands in the plan or among the leftovers. */
function expectNothingLost({ lines, reading }: ReturnType<typeof read>): void {
  const rows = lines.filter((line) => line.includes("\t")).map((line) => line.split("\t"));
  expect(rows.length).toBeGreaterThan(30);
  expect(lostWords(rows.flat(), reading)).toEqual([]);
}

describe.skipIf(!existsSync(DEPARTMENT))(
  "the plan of a department of Sơn La (needs the folder ../shared/seeds)",
  () => {
    const document = read(DEPARTMENT);
    const { reading } = document;
    const { plan } = reading;

    it("has 8 sections, one for each dimension of PAPI", () => {
      expect(plan.sections.map(({ code }) => code)).toEqual([
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "VIII",
      ]);
      expect(plan.sections.map(({ measures }) => measures)).toEqual(
        ["1", "2", "3", "4", "5", "6", "7", "8"].map((code) => [
          { index: "papi", edition: "2021", code },
        ]),
      );
    });

    it("has 24 tasks, numbered 1 to 18 and 21 to 26", () => {
      const numbers = Array.from({ length: 26 }, (_, index) => `${index + 1}`);
      expect(tasksOf(reading).map(({ code }) => code)).toEqual(
        numbers.filter((code) => code !== "19" && code !== "20"),
      );
      expect(plan.sections.map(({ tasks }) => tasks.length)).toEqual([2, 1, 5, 3, 7, 2, 1, 3]);
    });

    it("says who issued it, when and for which year", () => {
      expect(plan).toMatchObject({
        number: { number: "1280/KH-SVHTT&DL" },
        issuedOn: "2021-06-23",
        period: { start: "2021-01-01", end: "2021-12-31" },
      });
    });

    it("has exactly these oddities", () => {
      const rowOf = (code: string): number =>
        tasksOf(reading).find((task) => task.code === code)?.source?.row ?? 0;
      const table = findingsOf(reading).filter(
        (finding) => !finding.startsWith("table-lines-outside"),
      );
      expect(table).toEqual([
        "table-issuer-cut",
        `table-deadline-in-output-column ${rowOf("12")}:3`,
        `table-row-shifted ${rowOf("18")}`,
        `table-task-number-missing ${rowOf("21")}`,
        `table-deadline-in-output-column ${rowOf("26")}:3`,
      ]);
      expect(
        reading.findings.find(({ code }) => code === "table-task-number-missing")?.excerpt,
      ).toBe("19-20");
      expect(findingsOf(reading)).toHaveLength(table.length + 3);
    });

    it("has the shifted row 18 in its columns", () => {
      const task = tasksOf(reading).find(({ code }) => code === "18");
      expect(task?.deliverables).toEqual([]);
      expect(task === undefined ? [] : namesOf(task, "lead")).toEqual(["Văn phòng"]);
      expect(task === undefined ? [] : namesOf(task, "coordinate")).toEqual(["Các phòng, đơn vị"]);
      expect(task?.deadline?.clauses.map(({ timing }) => timing.kind)).toContain("event");
    });

    it("has a lead and a deadline for every task, an output for all but three", () => {
      for (const task of tasksOf(reading)) {
        expect(namesOf(task, "lead"), task.code).toHaveLength(1);
        expect(task.deadline?.clauses.length, task.code).toBeGreaterThan(0);
      }
      const without = tasksOf(reading).filter(({ deliverables }) => deliverables.length === 0);
      expect(without.map(({ code }) => code)).toEqual(["12", "18", "26"]);
    });

    it("has Quý II, IV/2021 due on 30 June and 31 December", () => {
      const { obligations } = schedulePlan(plan);
      expect(obligations.filter(({ task }) => task === "III.7").map(({ due }) => due)).toEqual([
        "2021-06-30",
        "2021-12-31",
      ]);
      expect(obligations.filter(({ task }) => task === "II.3").map(({ due }) => due)).toEqual([
        "2021-09-30",
      ]);
    });

    it("survives the schema and loses no word", () => {
      expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      expectNothingLost(document);
    });
  },
);

describe.skipIf(!existsSync(PROVINCE))(
  "the plan of Bình Thuận province (needs the folder ../shared/seeds)",
  () => {
    const document = read(PROVINCE);
    const { reading } = document;
    const { plan } = reading;
    const task = (section: string, code: string): Task | undefined =>
      plan.sections.find((each) => each.code === section)?.tasks.find((each) => each.code === code);

    it("has 7 sections with 42 numbered tasks, and no number missing or repeated", () => {
      expect(plan.sections.map(({ code, tasks }) => [code, tasks.length])).toEqual([
        ["I", 4],
        ["II", 9],
        ["III", 4],
        ["IV", 5],
        ["V", 5],
        ["VI", 7],
        ["VII", 8],
      ]);
      for (const { tasks } of plan.sections) {
        expect(tasks.map(({ code }) => code)).toEqual(tasks.map((_, index) => `${index + 1}`));
      }
    });

    it("says its number, its day and its year", () => {
      expect(plan).toMatchObject({
        number: { number: "3272/QĐ-UBND" },
        issuer: { name: "Chủ tịch Ủy ban nhân dân tỉnh Bình Thuận" },
        issuedOn: "2020-12-31",
        period: { start: "2021-01-01", end: "2021-12-31" },
      });
    });

    it("has five lettered parts in task 8 of section VII", () => {
      expect(
        task("VII", "8")?.subtasks.map(({ code, deadline }) => [code, deadline?.text]),
      ).toEqual([
        ["a", "Tháng 01/2021"],
        ["b", "Quý I/2021"],
        ["c", "Thường xuyên trong năm"],
        ["d", "Thường xuyên trong năm"],
        ["đ", "Tháng 02/2021"],
      ]);
    });

    const sectors = ["Các sở, ngành", "Ủy ban nhân dân cấp huyện"];
    const everybody = ["Các sở, ngành, địa phương"];
    const scheme = "Theo lộ trình của Đề án";
    // Each task with several outputs, checked against the document: who leads and by when.
    const OUTPUTS: Outputs = {
      "I.2": [
        [["Sở Tư pháp"], "Định kỳ trong năm"],
        [sectors, undefined],
      ],
      "I.3": [
        [["Sở Tư pháp"], "Theo hướng dẫn của Bộ Tư pháp"],
        [sectors, "Theo hướng dẫn của Sở Tư pháp"],
      ],
      "II.2": [
        [["Văn phòng Ủy ban nhân dân tỉnh"], "Tháng 01/2021"],
        [sectors, "Theo Kế hoạch của UBND tỉnh"],
      ],
      "II.6": [
        [["Văn phòng Ủy ban nhân dân tỉnh"], "Trước 20/12/2021"],
        [everybody, "Theo hướng dẫn của Văn phòng UBND tỉnh"],
        [["Ủy ban nhân dân cấp xã"], "Theo hướng dẫn của UBND cấp huyện"],
      ],
      "IV.1": [
        [["Sở Nội vụ"], "Báo cáo theo hướng dẫn của Bộ Nội vụ"],
        [sectors, "Theo Kế hoạch của UBND tỉnh và hướng dẫn của Sở Nội vụ"],
      ],
      "V.1": [
        [["Sở Tài chính"], "Theo hướng dẫn của Bộ Tài chính"],
        [sectors, "Theo hướng dẫn của Sở Tài chính"],
      ],
      "V.2": [
        [["Sở Tài chính"], "Theo hướng dẫn của Bộ Tài chính"],
        [sectors, "Theo hướng dẫn của Sở Tài chính"],
      ],
      "VI.2": [
        [["Sở Thông tin và Truyền thông"], scheme],
        [["Ủy ban nhân dân cấp huyện"], scheme],
        [["Văn phòng Ủy ban nhân dân tỉnh"], scheme],
      ],
      "VI.6": [
        [["Sở Khoa học và Công nghệ"], "Tháng 11/2021"],
        [everybody, "Theo hướng dẫn của Sở Khoa học và Công nghệ"],
      ],
      "VII.2": [
        [["Sở Nội vụ"], "Tháng 01/2021"],
        [sectors, "Tháng 01/2021"],
      ],
    };

    it.each(Object.entries(OUTPUTS))(
      "has in %s outputs with their own leads and deadlines",
      (path, outputs) => {
        const [section = "", code = ""] = path.split(".");
        const given = task(section, code)?.deliverables ?? [];
        expect(given.map((each) => [namesOf(each, "lead"), each.deadline?.text])).toEqual(outputs);
      },
    );

    it("has no other task with several outputs", () => {
      const several = plan.sections.flatMap((section) =>
        section.tasks
          .filter(({ deliverables }) => deliverables.length > 1)
          .map(({ code }) => `${section.code}.${code}`),
      );
      expect(several).toEqual(Object.keys(OUTPUTS));
    });

    it("goes on over the ends of pages, within words and cells", () => {
      for (const [section, code, end] of [
        ["II", "1", "trên địa bàn tỉnh"],
        ["IV", "4", "nguồn nhân lực"],
        ["VI", "2", "của UBND tỉnh"],
        ["VI", "6", "cơ quan hành chính"],
        ["VII", "3", "của tỉnh"],
      ] as const) {
        expect(task(section, code)?.title, `${section}.${code}`).toMatch(
          new RegExp(`${end}$`, "u"),
        );
      }
      expect(task("IV", "4")?.assignments.map(({ agency }) => agency.name)).toEqual([
        "Sở Nội vụ",
        ...everybody,
      ]);
      expect(task("VI", "6")?.assignments[0]?.agency.duty).toBe(
        "Triển khai chung trên địa bàn tỉnh",
      );
    });

    it("has exactly these oddities", () => {
      const row = (section: string, code: string): number => task(section, code)?.source?.row ?? 0;
      const parts = task("VII", "8")?.subtasks ?? [];
      expect(findingsOf(reading)).toEqual([
        `deadline-unspecified-period ${row("I", "2")}:5`,
        `table-output-carried-down ${row("II", "6") + 4}:3`,
        `table-agency-in-deadline-column ${row("V", "5")}:5`,
        `table-lead-missing ${row("V", "5")}`,
        `deadline-unspecified-period ${row("VI", "1")}:5`,
        `table-lead-missing ${parts[3]?.source?.row ?? 0}`,
        `table-lead-missing ${parts[4]?.source?.row ?? 0}`,
      ]);
      const header = reading.layout.headerRow ?? 0;
      expect(reading.leftovers.filter((leftover) => leftover.row >= header)).toEqual([]);
    });

    it("survives the schema and loses no word", () => {
      expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      expectNothingLost(document);
    });

    it("has all its outputs in the schedule", () => {
      const { obligations } = schedulePlan(plan);
      expect(obligations.filter((each) => each.task === "II.6").map(({ id }) => id)).toEqual([
        "II.6#1@2021-12-19",
        "II.6#2",
        "II.6#3",
      ]);
      expect(
        obligations.filter((each) => each.task.startsWith("VII.8")).map((each) => each.task),
      ).toEqual(["a", "b", "c", "d", "đ"].map((letter) => `VII.8.${letter}`));
    });
  },
);

describe.skipIf(!existsSync(seeds))(
  "each source document (needs the folder ../shared/seeds)",
  () => {
    it.each(SOURCE_DOCUMENTS)("gives what was counted in it: $name", ({ file, counts }) => {
      const { reading } = read(new URL(file, seeds));
      expect(countsOf(reading)).toEqual(counts);
      expect(planSchema.parse(JSON.parse(JSON.stringify(reading.plan)))).toEqual(reading.plan);
    });
  },
);

describe.skipIf(!existsSync(REPORT))(
  "the half-year report of an office of Sơn La (needs the folder ../shared/seeds)",
  () => {
    const { lines, reading } = read(REPORT);
    const { plan } = reading;
    const task = (section: string, code: string): Task | undefined =>
      plan.sections.find((each) => each.code === section)?.tasks.find((each) => each.code === code);

    it("has a section for each dimension of PAPI, with 31 tasks", () => {
      expect(plan.sections.map(({ measures, tasks }) => [measures[0]?.code, tasks.length])).toEqual(
        [
          ["1", 2],
          ["2", 6],
          ["3", 4],
          ["4", 3],
          ["5", 9],
          ["6", 2],
          ["7", 4],
          ["8", 1],
        ],
      );
    });

    it("names the year and the office; its number and day were left blank", () => {
      expect(plan).toMatchObject({
        issuer: { name: "Văn phòng Ủy ban nhân dân tỉnh" },
        number: { symbol: "BC-VPUB" },
        period: { start: "2021-01-01" },
      });
      expect(plan.issuedOn).toBeUndefined();
    });

    it("has results with their documents, also from rows of their own", () => {
      const results = task("I", "2")?.results ?? [];
      expect(
        results.map(({ citations, source }) => [
          citations[0]?.number,
          citations[0]?.date,
          source?.row,
        ]),
      ).toEqual([
        ["06/KH-VPUB", "2021-01-12", 121],
        ["28/KH-VPUB", "2021-02-25", 121],
        ["84/BC-VPUB", "2021-05-06", 123],
        ["90/BC-VPUB", "2021-05-13", 123],
      ]);
      expect(task("V", "9")?.results).toMatchObject([
        { citations: [{ number: "881/QĐ-UBND", date: "2021-05-12" }] },
      ]);
      for (const each of tasksOf(reading)) expect(each.title).not.toContain("Kết quả:");
    });

    it("has tasks without results yet", () => {
      const without = plan.sections.flatMap((section) =>
        section.tasks
          .filter(({ results }) => results.length === 0)
          .map(({ code }) => `${section.code}.${code}`),
      );
      expect(without).toEqual(["II.5", "III.3", "V.4", "V.6", "VII.3", "VII.4"]);
    });

    it("has outputs with deadlines of their own", () => {
      expect(
        task("V", "2")?.deliverables.map(({ deadline }) => deadline?.clauses[0]?.timing),
      ).toMatchObject([{ kind: "within" }, { kind: "within" }]);
      const several = tasksOf(reading).filter(({ deliverables }) =>
        deliverables.some(({ deadline }) => deadline !== undefined),
      );
      expect(several).toHaveLength(10);
    });

    it("loses no word", () => {
      expectNothingLost({ lines, reading });
    });
  },
);

describe.skipIf(!existsSync(DIMENSIONS))(
  "the plan of Hưng Yên province (needs the folder ../shared/seeds)",
  () => {
    const { lines, reading } = read(DIMENSIONS);
    const { plan } = reading;

    it("says its number, its day, its issuer and its year", () => {
      expect(plan).toMatchObject({
        number: { number: "21/KH-UBND" },
        issuer: { name: "Ủy ban nhân dân tỉnh Hưng Yên" },
        issuedOn: "2021-02-02",
        period: { start: "2021-01-01", end: "2021-12-31" },
      });
    });

    it("has a row for each part of PAPI, 4b in two, 6c in three, and one for all of 5", () => {
      expect(
        plan.sections.map(({ code, tasks }) => [
          code,
          tasks.map((task) => `${task.code}:${task.measures.map((each) => each.code).join("+")}`),
        ]),
      ).toEqual([
        ["1", ["a:1.1", "b:1.2", "c:1.3", "d:1.4"]],
        ["2", ["a:2.1", "b:2.2", "c:2.3", "d:2.4"]],
        ["3", ["a:3.1", "b:3.2", "c:3.3"]],
        ["4", ["a:4.1", "b:4.2", "b:4.2", "c:4.3", "d:4.4"]],
        ["5", ["a-d:5.1+5.2+5.3+5.4"]],
        ["6", ["a:6.1", "b:6.2", "c:6.3", "c:6.3", "c:6.3", "d:6.4"]],
        ["7", ["a:7.1", "b:7.3+7.2"]],
        ["8", ["a:8.1", "b:8.2", "c:8.3"]],
      ]);
      const editions = tasksOf(reading).flatMap(({ measures }) => measures.map((m) => m.edition));
      expect(new Set(editions)).toEqual(new Set(["2019-2020"]));
    });

    it("has a lead and a deadline in every row", () => {
      for (const task of tasksOf(reading)) {
        expect(namesOf(task, "lead")).toHaveLength(task.source?.row === 379 ? 2 : 1);
        expect(task.deadline?.clauses.length).toBeGreaterThan(0);
      }
    });

    it("loses no word of its table", () => {
      const { headerRow = 0 } = reading.layout;
      const table = lines.slice(headerRow - 1).filter((line) => line.trim() !== "|");
      expect(lostWords(table, reading)).toEqual([]);
    });
  },
);

describe.skipIf(!existsSync(FIELDS))(
  "the plan of a department of Khánh Hòa (needs the folder ../shared/seeds)",
  () => {
    const { lines, reading } = read(FIELDS);
    const { plan } = reading;

    it("has nine groups with 36 tasks, and five elements of SIPAS with 14", () => {
      expect(
        plan.sections.map(({ part, code, tasks }) => `${part ?? ""}.${code} ${tasks.length}`),
      ).toEqual([
        "A.I 5",
        "A.II 2",
        "A.III 3",
        "A.IV 7",
        "A.V 5",
        "A.VI 4",
        "A.VII 5",
        "A.VIII 4",
        "A.IX 1",
        "B.1 2",
        "B.2 4",
        "B.3 3",
        "B.4 2",
        "B.5 3",
      ]);
    });

    it("ties its groups to the fields of PAR-Index and its elements to those of SIPAS", () => {
      expect(
        plan.sections.map(
          ({ measures }) => measures.map(({ index, code }) => `${index} ${code}`)[0],
        ),
      ).toEqual([
        "par-index 1",
        undefined,
        ...["2", "3", "4", "5", "6", "7", "8"].map((code) => `par-index ${code}`),
        ...["1", "2", "3", "4", "5"].map((code) => `sipas ${code}`),
      ]);
    });

    it("names its year and issuer; its number and day were left blank", () => {
      expect(plan).toMatchObject({
        issuer: { name: "Sở Tài nguyên và Môi trường tỉnh Khánh Hòa" },
        number: { symbol: "KH-STNMT-VP" },
        period: { start: "2022-01-01" },
      });
    });

    it("has an output and a lead for each task, a deadline for all but one", () => {
      const without = (absent: (task: Task) => boolean): (number | undefined)[] =>
        tasksOf(reading)
          .filter(absent)
          .map(({ source }) => source?.row);
      expect(without(({ deliverables }) => deliverables.length === 0)).toEqual([]);
      expect(without(({ deadline }) => deadline === undefined)).toEqual([962]);
      expect(without((task) => namesOf(task, "lead").length === 0)).toEqual([]);
    });

    it("loses no letter of its table", () => {
      const { headerRow = 0 } = reading.layout;
      const kept = new Set(lostWords([lines.slice(headerRow - 1).join("\n")], reading));
      // The words that open a list of outputs (`…:`) are kept in the text of each.
      const opening = tasksOf(reading).flatMap(({ deliverables }) =>
        deliverables.flatMap(({ text = "" }) => wordsOf(text)),
      );
      for (const word of opening) kept.delete(word);
      // What is left stood with a space between all letters, or is broken off behind a dash.
      for (const word of kept) expect(word.length).toBeLessThan(3);
    });
  },
);

describe.skipIf(!existsSync(PROVINCE))(
  "the targets of Bình Thuận province (needs the folder ../shared/seeds)",
  () => {
    const { lines, reading } = read(PROVINCE);

    it("stand in eight clauses of its section I.3, one of which states two", () => {
      const { clauses } = readTargets(lines.join("\n"), { year: 2021, section: "I.3" });
      expect(clauses.map(({ code, targets }) => [code, targets.map(({ value }) => value)])).toEqual(
        [
          ["a", [100]],
          ["b", [82]],
          ["c", [98]],
          ["d", [100]],
          ["đ", [35]],
          ["e", [50]],
          ["g", [30, 30]],
          ["h", [100]],
        ],
      );
      for (const { place, text } of clauses) expect(lines[place.row - 1]).toContain(text);
    });

    it("are those of the plan", () => {
      expect(reading.plan.targets.map(({ comparator }) => comparator)).toEqual([
        "all",
        "gt",
        "gte",
        "all",
        "reach",
        "gt",
        "reach",
        "gte",
        "all",
      ]);
    });
  },
);
