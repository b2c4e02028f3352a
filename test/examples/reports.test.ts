import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { report } from "../../examples/half-year-report.js";

describe.each([
  ["docs/progress.md", "en"],
  ["docs/vi/progress.md", "vi"],
] as const)("the guide to progress, %s,", (guide, locale) => {
  it("shows the report that the example prints", () => {
    const text = readFileSync(new URL(`../../${guide}`, import.meta.url), "utf8");
    expect(text).toContain(`\`\`\`text\n${report(locale).trimEnd()}\n\`\`\``);
  });
});
