import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { report } from "../../examples/half-year-report.js";
import { agrees, guideResults } from "../guides/guide-examples.js";

describe.each([
  ["docs/progress.md", "en"],
  ["docs/vi/progress.md", "vi"],
] as const)("the guide to progress, %s,", (guide, locale) => {
  it("says what its examples give", async () => {
    const results = await guideResults(guide);
    expect(results.filter((result) => !agrees(result))).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(30);
  });

  it("shows the report that the example prints", () => {
    const text = readFileSync(new URL(`../../${guide}`, import.meta.url), "utf8");
    expect(text).toContain(`\`\`\`text\n${report(locale).trimEnd()}\n\`\`\``);
  });
});
