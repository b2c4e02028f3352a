import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawings } from "../../examples/gantt.js";
import { officialPage, officialReport, report } from "../../examples/half-year-report.js";

describe.each([
  ["docs/progress.md", "en"],
  ["docs/vi/progress.md", "vi"],
] as const)("the guide to progress, %s,", (guide, locale) => {
  it("shows the report that the example prints", () => {
    const text = readFileSync(new URL(`../../${guide}`, import.meta.url), "utf8");
    expect(text).toContain(`\`\`\`text\n${report(locale).trimEnd()}\n\`\`\``);
  });
});

const fileAt = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe.each([
  ["docs/exports.md", "en"],
  ["docs/vi/exports.md", "vi"],
] as const)("the guide to exports, %s,", (guide, locale) => {
  it("shows how the report in the administrative form begins and ends", () => {
    const lines = officialReport(locale).trimEnd().split("\n");
    const shown = [...lines.slice(0, 9), "", "…", "", ...lines.slice(-3)].join("\n");
    expect(fileAt(guide)).toContain(`\`\`\`text\n${shown}\n\`\`\``);
  });
});

describe("the files that the guides show", () => {
  it.each(Object.entries(drawings))("are what the examples write: %s", (name, drawing) => {
    expect(fileAt(`docs/images/${name}`)).toBe(drawing);
  });

  it("are what the examples write: the page of the report", () => {
    expect(fileAt("docs/images/half-year-report.html")).toBe(officialPage("vi"));
  });
});
