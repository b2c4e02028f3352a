import { defineConfig } from "vitest/config";
import usual from "./vitest.config.js";

/** What is tried in a browser; where there is none, the tests say so and are skipped. */
export default defineConfig({
  ...usual,
  test: { ...usual.test, include: ["test/playground/*.browser.ts"] },
});
