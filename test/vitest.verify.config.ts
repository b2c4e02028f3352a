import { mergeConfig } from "vitest/config";
import usual from "./vitest.config.js";

/**
 * The same tests under other conditions: with all their cases, of which the usual run tries a share;
 * in a zone that is far from UTC and once left out a day; and how much of the source they reach. To look further afield give another seed and more runs:
 * `PROPERTY_SEED=7 PROPERTY_RUNS=4 npm run verify`.
 */
const ZONE = "Pacific/Apia";

export default mergeConfig(usual, {
  test: {
    env: {
      TZ: ZONE,
      EXPECTED_ZONE: ZONE,
      PROPERTY_SEED: process.env["PROPERTY_SEED"] ?? "20211231",
      PROPERTY_RUNS: process.env["PROPERTY_RUNS"] ?? "1",
    },
    testTimeout: 900_000,
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
    },
  },
});
