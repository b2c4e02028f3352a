/**
 * Runs the tests in which dates are computed under time zones that trip careless date code: ahead
 * of and behind UTC, with and without daylight saving, and two that skipped a whole day when they
 * changed sides of the date line. What only divides and compares words is left out, and so are the
 * long hostile texts. UTC is the zone in which tests run on most machines anyway.
 */
import { spawnSync } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

const tests = [
  ...["time", "citation", "deadline", "progress", "zones", "examples"].map(
    (room) => `test/${room}/`,
  ),
  ...["define-plan", "demonstration", "heading", "sections-and-tasks", "source-documents"].map(
    (name) => `test/plan/${name}.test.ts`,
  ),
  ...["evaluate-target", "describe-target", "fixtures"].map(
    (name) => `test/target/${name}.test.ts`,
  ),
];
const zones = ["Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Apia", "Pacific/Kiritimati"];

for (const zone of zones) {
  const run = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...tests,
      "--config",
      "test/vitest.config.ts",
      "--exclude=test/**/hostile-input.test.ts",
      "--reporter=dot",
    ],
    { env: { ...process.env, TZ: zone, EXPECTED_ZONE: zone }, encoding: "utf8" },
  );
  const output = stripVTControlCharacters(run.stdout);
  const summary = output.split("\n").find((line) => line.trim().startsWith("Tests"));
  console.log(`TZ=${zone}: ${summary?.trim() ?? "no summary"}`);
  if (run.status !== 0) {
    console.error(output, run.stderr);
    process.exit(1);
  }
}
