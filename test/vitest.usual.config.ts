import { mergeConfig } from "vitest/config";
import whole from "./vitest.config.js";

/**
 * What `npm test` leaves to `npm run verify`: what looks at documents, sizes and published tables
 * rather than at the library, runs it on other machines, counts how its work grows, or looks long for
 * what seldom breaks.
 */
const VERIFIED = [
  "test/**/growth.test.ts",
  "test/**/hostile-input.test.ts",
  "test/bundles/**",
  "test/checks/{links,pages,vietnamese}.test.ts",
  "test/examples/{documented-examples,engines,scripts}.test.ts",
  "test/fuzz/promises.test.ts",
  "test/plan/lint-source-documents.test.ts",
  "test/promises/{interleaving,machines,purity}.test.ts",
  "test/scoring/{papi,years}-published.test.ts",
];

export default mergeConfig(whole, { test: { exclude: VERIFIED } });
