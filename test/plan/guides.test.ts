import { describe, expect, it } from "vitest";
import { agrees, guideResults } from "../guides/guide-examples.js";

describe("the guides to plans", () => {
  it.each(["docs/plans.md", "docs/vi/plans.md"])(
    "say what their examples give: %s",
    async (guide) => {
      const results = await guideResults(guide);
      expect(results.filter((result) => !agrees(result))).toEqual([]);
      expect(results.length).toBeGreaterThanOrEqual(30);
    },
  );
});
