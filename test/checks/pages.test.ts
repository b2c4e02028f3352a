import { readFileSync } from "node:fs";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { PAGES, unlistedDoors } from "./pages.js";

const ROOT = new URL("../../", import.meta.url);

describe("the pages that are made from the code", () => {
  it.each(PAGES)("%s says what the code says: npm run pages", async (file, make) => {
    const made = await format(make(), { parser: "markdown" });
    expect(readFileSync(new URL(file, ROOT), "utf8")).toBe(made);
  });

  it("know every door", () => {
    expect(unlistedDoors()).toEqual([]);
  });
});
