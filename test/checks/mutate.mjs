/**
 * Changes the code of a room in small ways, one at a time, and runs the tests of the room against
 * each: what they do not notice is listed with its place. Changed texts are left out, for messages
 * are not held word by word, and so is what runs once when a file is loaded. What takes far longer
 * than before counts as noticed, and is counted apart: on a machine with much else to do it may be
 * only that.
 *
 *   npm run mutate -- --room time
 *   npm run mutate -- --room time term.ts working-days.ts
 */
import { setPriority } from "node:os";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";

const { values, positionals } = parseArgs({
  options: { room: { type: "string" } },
  allowPositionals: true,
});
const { room } = values;
if (room === undefined) throw new Error("Name a room: npm run mutate -- --room time");

setPriority(10);
process.env.MUTATED_ROOM = room;

/** Runs the changes of some places of the source. */
function changed(places) {
  const stryker = new Stryker({
    mutate: places,
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "test/vitest.mutate.config.ts", related: false },
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    mutator: { excludedMutations: ["StringLiteral"] },
    concurrency: 1,
    timeoutMS: 8000,
    dryRunTimeoutMinutes: 30,
    reporters: ["dots"],
    tempDirName: ".cache/mutate",
    ignorePatterns: ["/dist", "/coverage", "/docs/api", "/.cache"],
    allowConsoleColors: false,
    checkers: [],
  });
  return stryker.runMutationTest();
}

function placeOf({ fileName, location: { start, end } }) {
  const file = relative(process.cwd(), fileName);
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column}`;
}

/**
 * The runner now and then loses a run: no test ran, and the change counts as unnoticed
 * (stryker-js #6073). Those are tried again.
 */
async function withLostRuns(results) {
  const isLost = ({ status, coveredBy, testsCompleted }) =>
    status === "Survived" && (coveredBy?.length ?? 0) > 0 && (testsCompleted ?? 0) === 0;
  const lost = results.filter(isLost);
  if (lost.length === 0) return results;
  console.log(`\n${lost.length} changes saw no test and are tried again.`);
  const again = await changed([...new Set(lost.map(placeOf))]);
  const keyOf = (result) => `${placeOf(result)} ${result.mutatorName} ${result.replacement}`;
  const said = new Map(again.map((result) => [keyOf(result), result]));
  return results.map((result) => (isLost(result) ? (said.get(keyOf(result)) ?? result) : result));
}

const files =
  positionals.length === 0
    ? [`src/${room}/**/*.ts`, `!src/${room}/**/data/**`, `!src/${room}/**/index.ts`]
    : positionals.map((file) => `src/${room}/${file}`);
const results = await withLostRuns(await changed(files));

const byFile = new Map();
for (const result of results) {
  const file = relative(process.cwd(), result.fileName);
  byFile.set(file, [...(byFile.get(file) ?? []), result]);
}
console.log("\n\n| file | noticed | by time alone | of | score |\n| --- | --- | --- | --- | --- |");
for (const [file, all] of [...byFile].sort()) {
  const counted = all.filter(({ status }) =>
    ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status),
  );
  const noticed = counted.filter(({ status }) => ["Killed", "Timeout"].includes(status)).length;
  const late = counted.filter(({ status }) => status === "Timeout").length;
  const score = ((100 * noticed) / counted.length).toFixed(1);
  console.log(`| ${file} | ${noticed} | ${late} | ${counted.length} | ${score} % |`);
}
for (const result of results.filter(({ status }) => ["Survived", "NoCoverage"].includes(status)))
  console.log(
    `${result.status} ${placeOf(result)} ${result.mutatorName}: ${result.replacement.replace(/\s+/g, " ")}`,
  );
