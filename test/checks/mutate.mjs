/**
 * Changes the code of a room in small ways, one at a time, and runs the tests of the room against
 * each: what they do not notice is listed with its place. Changed texts are left out, for messages
 * are not held word by word, and so is what runs once when a file is loaded. What takes far longer
 * than before counts as noticed, and is counted apart: on a machine with much else to do it may be
 * only that. Properties run a tenth of their cases unless `PROPERTY_RUNS` says otherwise.
 *
 *   npm run mutate -- --room time
 *   npm run mutate -- --room time term.ts working-days.ts
 *   npm run mutate -- --room deadline --sample 300 --seed 1
 */
import { setPriority } from "node:os";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { drawChanges, keyOf } from "./mutation-sample.mjs";

const { values, positionals } = parseArgs({
  options: {
    room: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
  },
  allowPositionals: true,
});
const { room, sample, seed } = values;
if (room === undefined) throw new Error("Name a room: npm run mutate -- --room time");

setPriority(15);
process.env.MUTATED_ROOM = room;
process.env.PROPERTY_RUNS ??= "0.1";
process.env.PROPERTY_SHRINKS = "no";

const mutator = { excludedMutations: ["StringLiteral"] };

/** Runs the changes of some places of the source. */
function changed(places, checkers = []) {
  const stryker = new Stryker({
    mutate: places,
    testRunner: "room",
    plugins: ["./test/checks/mutation-runner.mjs", "./test/checks/mutation-sample.mjs"],
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    mutator,
    concurrency: 1,
    timeoutMS: 5000,
    dryRunTimeoutMinutes: 30,
    reporters: ["dots"],
    tempDirName: ".cache/mutate",
    ignorePatterns: ["/dist", "/coverage", "/docs/api", "/.cache"],
    allowConsoleColors: false,
    checkers,
  });
  return stryker.runMutationTest();
}

/** Runs the changes that were drawn, or all. */
async function results(patterns) {
  if (sample === undefined) return changed(patterns);
  const wanted = { count: Number(sample), seed: Number(seed), mutator };
  const { places, keys, of } = await drawChanges(patterns, wanted);
  console.log(`${keys.size} of ${of} changes were drawn, with seed ${seed}.`);
  const all = await changed(places, ["sample"]);
  return all.filter((result) => keys.has(keyOf(result)));
}

/** Between which shares that of all changes lies, at 95 % (Wilson). */
function interval(noticed, of) {
  const z = 1.96;
  const share = noticed / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [middle - reach, middle + reach].map((each) => percent(each / (1 + (z * z) / of)));
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

function row(name, all) {
  const counted = all.filter(({ status }) =>
    ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status),
  );
  const noticed = counted.filter(({ status }) => ["Killed", "Timeout"].includes(status)).length;
  const late = counted.filter(({ status }) => status === "Timeout").length;
  const of = counted.length;
  const within = sample === undefined ? "" : `, at 95 % ${interval(noticed, of).join(" to ")}`;
  return `| ${name} | ${noticed} | ${late} | ${of} | ${percent(noticed / of)}${within} |`;
}

const files =
  positionals.length === 0
    ? [`src/${room}/**/*.ts`, `!src/${room}/**/data/**`, `!src/${room}/**/index.ts`]
    : positionals.map((file) => `src/${room}/${file}`);
const told = await results(files);

const byFile = new Map();
for (const result of told) {
  const file = relative(process.cwd(), result.fileName);
  byFile.set(file, [...(byFile.get(file) ?? []), result]);
}
console.log("\n\n| file | noticed | by time alone | of | score |\n| --- | --- | --- | --- | --- |");
if (sample === undefined) for (const [file, all] of [...byFile].sort()) console.log(row(file, all));
console.log(row(room, told));
for (const result of told.filter(({ status }) => ["Survived", "NoCoverage"].includes(status)))
  console.log(`${result.status} ${keyOf(result).replace(/\s+/g, " ")}`);
