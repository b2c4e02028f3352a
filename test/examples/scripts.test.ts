import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Locale } from "chiso/text";
import * as departmentPapiPlan from "../../examples/department-papi-plan.js";
import * as dueDates from "../../examples/due-dates.js";
import * as planInCode from "../../examples/plan-in-code.js";
import * as papiSeries from "../../examples/papi-series.js";
import * as parScorecard from "../../examples/par-scorecard.js";
import * as service766 from "../../examples/service-766.js";
import * as sipasSurvey from "../../examples/sipas-survey.js";
import * as trackPlan from "../../examples/track-plan.js";

/** The scripts that print what `docs/examples.md` shows, one for each kind of plan. */
const SCRIPTS = ["province-papi-plan", "par-and-sipas-plan", "par-plan-with-targets"] as const;

const GUIDES = ["docs/examples.md", "docs/vi/examples.md"] as const;

/** The scripts that open files, which print what the guides to these show. */
const FILE_SCRIPTS = ["plan-from-word", "plan-from-excel"] as const;

const FILE_GUIDES = ["docs/files-to-plan.md", "docs/vi/files-to-plan.md"] as const;

/** The scripts that write files, which print what the guides to exports show. */
const EXPORT_SCRIPTS = ["calendar-export", "plan-to-excel", "gantt"] as const;

const EXPORT_GUIDES = ["docs/exports.md", "docs/vi/exports.md"] as const;

const DEADLINE_GUIDES = ["docs/deadlines.md", "docs/vi/deadlines.md"] as const;

const PLAN_GUIDES = ["docs/plans.md", "docs/vi/plans.md"] as const;

const PROGRESS_GUIDES = ["docs/progress.md", "docs/vi/progress.md"] as const;

const SCORING_GUIDES = ["docs/scoring.md", "docs/vi/scoring.md"] as const;

/** The scripts that give what they print as a text too. */
const REPORTS = [
  ["due-dates", dueDates, DEADLINE_GUIDES],
  ["plan-in-code", planInCode, PLAN_GUIDES],
  ["par-scorecard", parScorecard, SCORING_GUIDES],
  ["sipas-survey", sipasSurvey, SCORING_GUIDES],
  ["papi-series", papiSeries, SCORING_GUIDES],
  ["service-766", service766, SCORING_GUIDES],
] as const;

/** The scripts that speak the language of their guide. */
const BILINGUAL = [
  ["department-papi-plan", departmentPapiPlan, GUIDES],
  ["track-plan", trackPlan, PROGRESS_GUIDES],
] as const;

const languageOf = (guide: string): Locale => (guide.startsWith("docs/vi/") ? "vi" : "en");

/** The text block of a guide that stands below the mark of a script. */
function shownIn(guide: string, script: string): string | undefined {
  const text = readFileSync(new URL(`../../${guide}`, import.meta.url), "utf8");
  const [, below] = text.split(`<!-- output of examples/${script}.ts -->\n\n\`\`\`text\n`);
  return below?.split("\n```")[0];
}

async function printedBy(script: string): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: unknown) => void lines.push(String(line)));
  await import(`../../examples/${script}.ts`);
  return lines.join("\n");
}

describe("the examples", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.resetModules();
  });

  it.each([
    ...SCRIPTS.map((script) => [script, GUIDES] as const),
    ...FILE_SCRIPTS.map((script) => [script, FILE_GUIDES] as const),
    ...EXPORT_SCRIPTS.map((script) => [script, EXPORT_GUIDES] as const),
    ["criteria-from-table", SCORING_GUIDES] as const,
  ])("print what the guides show: %s", async (script, guides) => {
    const printed = await printedBy(script);
    expect(printed).not.toBe("");
    for (const guide of guides) expect(shownIn(guide, script)).toBe(printed);
  });

  it.each(REPORTS)("report what the guides show: %s", (script, { report }, guides) => {
    for (const guide of guides) expect(shownIn(guide, script)).toBe(report());
  });

  it.each(BILINGUAL)("report in the language of the guide: %s", (script, { report }, guides) => {
    for (const guide of guides) expect(shownIn(guide, script)).toBe(report(languageOf(guide)));
  });

  it.each([...REPORTS, BILINGUAL[1]])("fit on a page: %s", (_, { report }) => {
    expect(report().split("\n").length).toBeLessThanOrEqual(30);
  });
});
