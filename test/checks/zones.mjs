/**
 * Runs the tests of every room in which dates occur under time zones that trip careless date code:
 * ahead of and behind UTC, with and without daylight saving, and two that skipped a whole day when
 * they changed sides of the date line. The long hostile texts hold no dates and are left out.
 */
import { spawnSync } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

const rooms = ["time", "citation", "deadline", "target", "plan", "progress", "zones"];
const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Apia", "Pacific/Kiritimati"];

for (const zone of zones) {
  const run = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...rooms.map((room) => `test/${room}/`),
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
