import { describe, expect, it } from "vitest";
import { agrees, guideResults } from "../guides/guide-examples.js";

describe("the guides to plans", () => {
  it.each(["docs", "docs/vi"])("say what their examples give: %s", async (folder) => {
    const guides = ["plans.md", "progress.md"].map((guide) => guideResults(`${folder}/${guide}`));
    const results = (await Promise.all(guides)).flat();
    expect(results.filter((result) => !agrees(result))).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(45);
  });
});
