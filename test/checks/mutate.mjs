/**
 * Changes the code of a room in small ways, one at a time, and runs the tests of the room against
 * each. What they do not notice with a part of the cases of their properties, or by the clock
 * alone, is tried again with all cases and with the tests of the rooms above; `--once` leaves that
 * out, `--again 0.2` takes a fifth of the cases. What nothing notices is listed with its place. Changed texts are left out, for messages are
 * not held word by word, and so is what runs once when a file is loaded. What takes far longer than
 * before counts as noticed, and is counted apart: on a machine with much else to do it may be only
 * that. So is what the compiler alone notices: types are held before any test runs. At first properties run a tenth of their cases unless `PROPERTY_RUNS` says otherwise.
 *
 *   npm run mutate -- --room time
 *   npm run mutate -- --room time term.ts working-days.ts
 *   npm run mutate -- --room deadline --sample 300 --seed 1
 *   npm run mutate -- --room deadline --listed missed.txt
 *
 * The last tries again what a file lists, as it was told: to see what new tests notice.
 */
import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { compilerOf } from "./mutation-compiler.mjs";
import { drawChanges, keepChanges, keyOf } from "./mutation-sample.mjs";

const { values, positionals } = parseArgs({
  options: {
    room: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    once: { type: "boolean", default: false },
    again: { type: "string", default: "1" },
    listed: { type: "string" },
  },
  allowPositionals: true,
});
const { room, sample, seed, once, again, listed } = values;
if (room === undefined) throw new Error("Name a room: npm run mutate -- --room time");

setPriority(15);
process.env.MUTATED_ROOM = room;
process.env.PROPERTY_RUNS ??= "0.1";
process.env.PROPERTY_SHRINKS = "no";

const mutator = { excludedMutations: ["StringLiteral"] };

/** Runs the changes of some places of the source. */
function changed(places, checkers = []) {
  const isSecond = process.env.MUTATION_TESTS === "house";
  const stryker = new Stryker({
    mutate: places,
    testRunner: "room",
    plugins: ["./test/checks/mutation-runner.mjs", "./test/checks/mutation-sample.mjs"],
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    mutator,
    concurrency: 1,
    // The second look loads everything anew, and is not to call late what is only slow.
    timeoutMS: isSecond ? 60_000 : 5000,
    timeoutFactor: isSecond ? 5 : 1.5,
    dryRunTimeoutMinutes: 30,
    reporters: ["dots"],
    tempDirName: ".cache/mutate",
    ignorePatterns: ["/dist", "/coverage", "/docs/api", "/.cache"],
    allowConsoleColors: false,
    checkers,
  });
  return stryker.runMutationTest();
}

/** Runs some changes and no others. */
async function onlyThese(chosen) {
  const keys = new Set(chosen.map(keyOf));
  const all = await changed(keepChanges(chosen), ["sample"]);
  return all.filter((result) => keys.has(keyOf(result)));
}

/** Runs the changes that were drawn, or all. */
async function results(patterns) {
  if (listed !== undefined) {
    const lines = new Set(
      readFileSync(listed, "utf8")
        .split("\n")
        .map((line) => line.replace(/^\w+ /, "")),
    );
    const { chosen } = await drawChanges(patterns, { count: Infinity, seed: 0, mutator });
    return onlyThese(chosen.filter((each) => lines.has(placeTold(each))));
  }
  if (sample === undefined) return changed(patterns);
  const { chosen, of } = await drawChanges(patterns, {
    count: Number(sample),
    seed: Number(seed),
    mutator,
  });
  console.log(`${chosen.length} of ${of} changes were drawn, with seed ${seed}.`);
  return onlyThese(chosen);
}

const isMissed = ({ status }) => ["Survived", "NoCoverage"].includes(status);
/** Noticed by the clock alone, which on a busy machine may say nothing of the change. */
const isLate = ({ status, statusReason = "" }) =>
  status === "Timeout" && !statusReason.startsWith("Hit limit");

/** Tries what was missed once more, with all cases and the tests of all rooms. */
async function triedAgain(first) {
  const doubtful = first.filter((result) => isMissed(result) || isLate(result));
  if (once || doubtful.length === 0) return first;
  console.log("\nTried again, with all cases and the tests of all rooms:");
  for (const result of doubtful) console.log(toldOf(result));
  process.env.MUTATION_TESTS = "house";
  process.env.PROPERTY_RUNS = again;
  const all = await onlyThese(doubtful);
  const second = new Map(all.map((result) => [keyOf(result), result]));
  return first.map((result) => second.get(keyOf(result)) ?? result);
}

/** What no test noticed, asked of the compiler. */
function compiled(all) {
  const missed = all.filter(isMissed);
  const refuses = compilerOf(missed.map(({ fileName }) => fileName));
  const refused = new Set(missed.filter(refuses));
  return all.map((each) => (refused.has(each) ? { ...each, status: "Refused" } : each));
}

const placeTold = (result) => keyOf(result).replace(/\s+/g, " ");
const toldOf = (result) => `${result.status} ${placeTold(result)}`;

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
  const count = (...wanted) => all.filter(({ status }) => wanted.includes(status)).length;
  const noticed = count("Killed", "Timeout", "Refused");
  const [late, refused] = [count("Timeout"), count("Refused")];
  const of = noticed + count("Survived", "NoCoverage");
  const within = sample === undefined ? "" : `, at 95 % ${interval(noticed, of).join(" to ")}`;
  return `| ${name} | ${noticed} | ${late} | ${refused} | ${of} | ${percent(noticed / of)}${within} |`;
}

const files =
  positionals.length === 0
    ? [`src/${room}/**/*.ts`, `!src/${room}/**/data/**`, `!src/${room}/**/index.ts`]
    : positionals.map((file) => `src/${room}/${file}`);
const first = await results(files);
const told = compiled(await triedAgain(first));

const byFile = new Map();
for (const result of told) {
  const file = relative(process.cwd(), result.fileName);
  byFile.set(file, [...(byFile.get(file) ?? []), result]);
}
console.log("\n\n| file | noticed | by time alone | by the compiler alone | of | score |");
console.log("| --- | --- | --- | --- | --- | --- |");
if (sample === undefined) for (const [file, all] of [...byFile].sort()) console.log(row(file, all));
if (!once) console.log(row(`${room}, at first`, first));
console.log(row(room, told));
for (const result of told.filter(isMissed)) console.log(toldOf(result));
