import { describe, expect, it } from "vitest";
import { compileErrors } from "./compiled-examples.js";
import {
  checksIn,
  documentedFiles,
  examplesOf,
  resultsOf,
  type DocumentedExample,
} from "./documented-examples.js";
import { agreesWith } from "./said-value.js";

/** How many results each guide shows at least. */
const GUIDES: readonly (readonly [guide: string, results: number])[] = [
  ["README.md", 8],
  ["docs/README.md", 8],
  ["docs/agencies-and-citations.md", 6],
  ["docs/deadlines.md", 15],
  ["docs/files-to-plan.md", 10],
  ["docs/indices.md", 30],
  ["docs/plans.md", 30],
  ["docs/progress.md", 30],
  ["docs/records.md", 16],
  ["docs/reporting.md", 30],
  ["docs/schemas.md", 7],
  ["docs/scoring.md", 12],
  ["docs/targets.md", 20],
  ["docs/time.md", 35],
  ["docs/vi/README.md", 8],
  ["docs/vi/agencies-and-citations.md", 6],
  ["docs/vi/deadlines.md", 6],
  ["docs/vi/files-to-plan.md", 10],
  ["docs/vi/indices.md", 25],
  ["docs/vi/plans.md", 30],
  ["docs/vi/progress.md", 30],
  ["docs/vi/records.md", 16],
  ["docs/vi/reporting.md", 30],
  ["docs/vi/schemas.md", 7],
  ["docs/vi/scoring.md", 10],
  ["docs/vi/targets.md", 10],
  ["docs/vi/time.md", 35],
];

const files = documentedFiles().filter((file) => examplesOf(file).length > 0);
const sources = files.filter((file) => file.startsWith("src/"));

const resultsIn = (file: string): number =>
  examplesOf(file).reduce((sum, example) => sum + checksIn(example), 0);

describe("the examples of guides and docstrings", () => {
  it.each(files)("give what they say: %s", async (file) => {
    for (const example of examplesOf(file)) {
      const results = await resultsOf(example);
      expect(results.filter(({ agrees }) => !agrees)).toEqual([]);
      expect(results.length, `results of ${file}:${example.line}`).toBe(checksIn(example));
    }
  });

  it.each(GUIDES)("show results enough: %s", (guide, least) => {
    expect(resultsIn(guide)).toBeGreaterThanOrEqual(least);
  });

  it("compile with strict checks, and one that does not is found out with its line", () => {
    const code = 'import { dueDates } from "chiso";\n\nconst due = (text) => dueDates(text).due;\n';
    const loose: DocumentedExample = { file: "loose.md", line: 7, code };
    const examples = files.flatMap(examplesOf);
    expect(examples.length).toBeGreaterThan(350);
    const errors = compileErrors([...examples, loose]);
    expect(errors).toEqual(["loose.md:10: Parameter 'text' implicitly has an 'any' type."]);
  });

  it("show results in nearly all docstrings", () => {
    const examples = sources.flatMap(examplesOf);
    const silent = examples.filter((example) => checksIn(example) === 0);
    expect(examples.length).toBeGreaterThan(150);
    expect(silent.length).toBeLessThan(10);
  });
});

describe("an example that lies", () => {
  const lie: DocumentedExample = {
    file: "lie.md",
    line: 1,
    code: 'import { papi } from "chiso/indices";\npapi.editions().length; // 6\npapi.edition(2021); // {}\n',
  };

  it("is found out", async () => {
    expect((await resultsOf(lie)).map(({ agrees }) => agrees)).toEqual([false, false]);
  });

  it.each([
    ['"2021-06-26", a Saturday', "2021-06-26"],
    ["[1, 2], the lines of the heading", [1, 2]],
    ['{ vi: "quý", en: "quarter" }', { en: "quarter", vi: "quý", code: undefined }],
    ['{ code: "5", percent: 0.77…, … }', { code: "5", percent: 0.7712, direction: "steady" }],
    ["{ approximate: true, basis: [...] }", { approximate: true, basis: ["Article 146"] }],
    ['"PAPI 2019: total (…)\\n  1. …"', "PAPI 2019: total (incomplete)\n  1. Participation"],
    ["-0.5", -0.5],
    ["undefined", undefined],
  ])("is told from one that does not: %s", (said, value) => {
    expect(agreesWith(said, value, undefined)).toBe(true);
  });

  it.each([
    ['"2021-06-26", a Saturday', "2021-06-27"],
    ["[1, 2], the lines of the heading", [1, 2, 3]],
    ['{ vi: "quý" }', { vi: "quý", en: "quarter" }],
    ['{ code: "5", percent: 0.77…, … }', { code: "5", percent: 0.78 }],
    ["{ approximate: true, basis: [...] }", { approximate: false, basis: [] }],
    ['"PAPI 2019: total (…)"', "PAPI 2020: total (incomplete)"],
    ["-0.5", 0.5],
    ["words that are no value", "words"],
    ["undefined", null],
  ])("is told from one that does: %s", (said, value) => {
    expect(agreesWith(said, value, undefined)).toBe(false);
  });
});
