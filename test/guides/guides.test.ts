import { describe, expect, it } from "vitest";
import { agrees, guideResults } from "./guide-examples.js";

/** Each guide, and the least number of results its examples show. */
const GUIDES: readonly (readonly [string, number])[] = [
  ["README.md", 8],
  ["docs/deadlines.md", 15],
  ["docs/vi/deadlines.md", 6],
];

describe("the guides", () => {
  it.each(GUIDES)("say what their examples give: %s", async (guide, least) => {
    const results = await guideResults(guide);
    const wrong = results.filter((result) => !agrees(result));
    expect(wrong).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(least);
  });
});
