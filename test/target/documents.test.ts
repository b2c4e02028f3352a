import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findTargets } from "chiso/target";
import { exists, SHARED, unitName } from "./scoring.js";

const seeds = SHARED.map((folder) => new URL("seeds/", folder)).find(exists);

/** What is to be found in each document, in its order: aims, and after the stroke facts. */
const FOUND: Readonly<Record<string, string>> = {
  "000": "increase places",
  "001":
    "gte trung bình cao grade; gt 98 percent; all 100 percent; reach 1 count / all 100 percent; reach 98.7 percent; reach 83.5 percent; reach 12.2 percent; reach 4.3 percent; reach 1.3 percent; reach 4 count; reach 39 count; all 100 percent; reach 2 count",
  "002":
    "increase places; 7 × all 100 percent; gte 1 count; all 100 percent; gte 50 percent; 2 × all 100 percent; increase count; all 100 percent; gte 1 count; reach 92 percent; 2 × all 100 percent; gte 90 percent; all 100 percent / reach 41.27 points/80; rank 60 rank/63; eq 4 group",
  "003":
    "all 100 percent; gte 30 percent; 2 × all 100 percent; gte 1 count; reach 98 percent; eq 3 count; 2 × all 100 percent; lte 5 duration:working-day; all 100 percent; lt 2 percent; increase percent; gte tốt grade; 2 × all 100 percent; 2 × decrease count; 4 × all 100 percent; gte 90 percent; 4 × all 100 percent; decrease count; increase count; all 100 percent; gte 30 percent; reach 30 percent; reach 60 percent; gte 100 percent; 4 × all 100 percent",
  "004":
    "all 100 percent; gt 82 percent; gte 98 percent; all 100 percent; reach 35 percent; gt 50 percent; reach 30 percent; gte 30 percent; 4 × all 100 percent; 2 × gte 2 count",
};

/** `2 × all 100 percent` for a run of two. */
function inRuns(found: readonly string[]): string {
  const runs: { name: string; times: number }[] = [];
  for (const name of found) {
    const last = runs.at(-1);
    if (last?.name === name) last.times += 1;
    else runs.push({ name, times: 1 });
  }
  return runs.map(({ name, times }) => (times === 1 ? name : `${times} × ${name}`)).join("; ");
}

describe.skipIf(seeds === undefined)("the source documents (needs ../shared/seeds)", () => {
  it.each(Object.entries(FOUND))("hold these targets and no others: %s", (name, found) => {
    const file = readdirSync(seeds ?? "").find((one) => one.startsWith(`${name}_`)) ?? "";
    const text = readFileSync(new URL(file, seeds), "utf8");
    const { targets } = findTargets(text);
    for (const { span, text: words } of targets)
      expect(text.slice(span.start, span.end)).toBe(words);
    const named = (aims: boolean): string =>
      inRuns(
        targets
          .filter(({ role }) => (role === "target") === aims)
          .map((target) => `${target.comparator} ${target.value ?? ""} ${unitName(target)}`)
          .map((words) => words.replace("  ", " ")),
      );
    expect([named(true), named(false)].filter((part) => part !== "").join(" / ")).toBe(found);
  });
});
