import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";

/** The scripts that print what `docs/examples.md` shows, one for each kind of plan. */
const SCRIPTS = [
  "department-papi-plan",
  "province-papi-plan",
  "par-and-sipas-plan",
  "par-plan-with-targets",
] as const;

const GUIDES = ["docs/examples.md", "docs/vi/examples.md"] as const;

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

  it.each(SCRIPTS)("print what the guides show: %s", async (script) => {
    const printed = await printedBy(script);
    expect(printed).not.toBe("");
    for (const guide of GUIDES) expect(shownIn(guide, script)).toBe(printed);
  });
});
