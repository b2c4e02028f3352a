import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { mergeCompletion } from "chiso";
import { describe, expect, it } from "vitest";

import { completionOf, linesOf, PROVINCES } from "../../examples/engines/provinces.mjs";

const ROOT = new URL("../../", import.meta.url);
const GUIDES = ["docs/engines.md", "docs/vi/engines.md"] as const;
const MARK = "<!-- output of examples/engines -->\n\n```text\n";

/** Each script, and the package it needs, which is no dependency of the project. */
const ENGINES = [
  ["worker-pool", "piscina"],
  ["beam", "apache-beam"],
  ["duckdb", "@duckdb/node-api"],
] as const;

function shownIn(guide: string): string | undefined {
  return readFileSync(new URL(guide, ROOT), "utf8").split(MARK)[1]?.split("\n```")[0];
}

function isInstalled(name: string): boolean {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return places.some((place) => existsSync(`${place}/${name}/package.json`));
}

describe("the national rates of the guide to engines", () => {
  it("are those of one process", () => {
    const national = mergeCompletion(PROVINCES.map((province) => completionOf(province)));
    for (const guide of GUIDES) expect(shownIn(guide)).toBe(linesOf(national).join("\n"));
  });

  for (const [script, name] of ENGINES) {
    const here = isInstalled(name);
    it.skipIf(!here)(`are those of ${script}${here ? "" : ` (${name} is not installed)`}`, () => {
      const printed = execFileSync(process.execPath, [`examples/engines/${script}.mjs`], {
        cwd: ROOT,
        encoding: "utf8",
      });
      expect(printed).toContain(shownIn("docs/engines.md"));
    });
  }
});
