import { existsSync, readFileSync } from "node:fs";
import {
  coverage,
  diffPlans,
  lintPlan,
  readPlanTable,
  renderPlanTable,
  type LintFinding,
  type Plan,
  type RenderLayout,
} from "chiso/plan";
import { describe, expect, it } from "vitest";

const seeds = new URL("../../../shared/seeds/", import.meta.url);

interface Document {
  readonly name: string;
  readonly file: string;
  readonly year: number;
}

const DOCUMENTS: readonly Document[] = [
  { name: "the plan of a department of Sơn La", file: "000_aa8c7ba3f25b643c.txt", year: 2021 },
  { name: "the half-year report of Sơn La", file: "001_1fe117f9a24dde59.txt", year: 2021 },
  { name: "the plan of Bình Thuận province", file: "004_9d8ae329bc862c1f.txt", year: 2021 },
  { name: "the plan of two indices", file: "003_b42f5246d8159fe0.txt", year: 2021 },
];

function read({ file, year }: Document): { readonly text: string; readonly plan: Plan } {
  const place = new URL(file, seeds);
  const text = existsSync(place) ? readFileSync(place, "utf8") : "";
  return { text, plan: readPlanTable(text, { year }).plan };
}

function findingsOf(document: Document): readonly LintFinding[] {
  const { plan, text } = read(document);
  return lintPlan(plan, { text });
}

const LAYOUTS: readonly RenderLayout[] = ["tab-separated", "markdown", "csv", "html"];

const [department, report, province] = DOCUMENTS;

describe.skipIf(!existsSync(seeds))(
  "the source documents, checked (needs the folder ../shared/seeds)",
  () => {
    const ofCode = (document: Document | undefined, code: string): LintFinding[] =>
      document === undefined ? [] : findingsOf(document).filter((each) => each.code === code);

    it("miss the numbers 19 and 20 of Sơn La", () => {
      expect(ofCode(department, "lint-task-number-missing")).toMatchObject([
        { task: "VI.21", excerpt: "19-20" },
      ]);
    });

    it("give 24/KH-UBND two dates in the report of Sơn La", () => {
      const [finding, ...others] = ofCode(report, "lint-citation-dates-disagree");
      expect(others).toEqual([]);
      expect(finding?.message.vi).toContain("21/01/2021 và ngày 28/01/2021");
    });

    it("have no lead for a task of section V and two parts of VII 8 in Bình Thuận", () => {
      expect(ofCode(province, "lint-lead-missing").map(({ task }) => task)).toEqual([
        "V.5",
        "VII.8.d",
        "VII.8.đ",
      ]);
    });

    it("have an agency in the column of deadlines in Bình Thuận", () => {
      expect(
        ofCode(province, "lint-deadline-unreadable").map(({ task, excerpt }) => [task, excerpt]),
      ).toEqual([["V.5", "Sở Giáo dục và Đào tạo"]]);
    });

    describe.each(LAYOUTS)("written as a %s table", (layout) => {
      it.each(DOCUMENTS)("come back: $name", (document) => {
        const { plan } = read(document);
        expect(plan.sections.length).toBeGreaterThan(5);
        const text = renderPlanTable(plan, { layout });
        const back = readPlanTable(text, { year: document.year });
        expect(back.layout.kind).toBe(layout);
        expect(diffPlans(plan, back.plan).changes).toEqual([]);
        const given = readPlanTable(text, { year: document.year, layout });
        expect(given.plan).toEqual(back.plan);
      });
    });

    it("serve all eight dimensions of PAPI in the plan of Sơn La", () => {
      if (department === undefined) return;
      const { counts } = coverage(read(department).plan, { index: "papi", edition: "2021" });
      expect(counts[0]).toEqual({
        kind: "dimension",
        total: 8,
        itself: 8,
        child: 0,
        parent: 0,
        none: 0,
      });
    });
  },
);
