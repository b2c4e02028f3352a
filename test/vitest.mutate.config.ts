import { mergeConfig } from "vitest/config";
import usual from "./vitest.config.js";

/** The tests of one room, against which `checks/mutate.mjs` runs its changes. */
const usualTests = { ...usual, test: { ...usual.test, include: [] } };

export default mergeConfig(usualTests, {
  test: {
    include: [`test/${process.env["MUTATED_ROOM"] ?? "*"}/**/*.test.ts`],
    // The zone of a machine can only be changed where each run of tests is a process of its own.
    exclude: ["test/time/zones.test.ts"],
    // Each change is seen by a library that is loaded anew.
    isolate: true,
  },
});
