/**
 * Makes up inputs, damages real ones, and looks whether a promise breaks:
 *
 *   npm run fuzz -- --inputs 100000 --seed 7
 *   npm run fuzz -- --minutes 5 --only parseDeadline
 *
 * Prints how many inputs each subject had and, for each kind of fault, the smallest input found.
 */
import { inspect, parseArgs } from "node:util";

import { SUBJECTS } from "./subjects.js";
import { tried, type Outcome } from "./trial.js";

// Most calls are refused: the way to the place that refuses them is not needed, and costs the most.
Error.stackTraceLimit = 4;

const { values } = parseArgs({
  options: {
    minutes: { type: "string" },
    inputs: { type: "string" },
    seed: { type: "string", default: String(Math.floor(performance.timeOrigin) % 2 ** 31) },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const minutes = Number(
  values.minutes ?? (values.inputs === undefined ? 2 : Number.POSITIVE_INFINITY),
);
const inputs = Number(values.inputs ?? Number.POSITIVE_INFINITY);
const subjects = SUBJECTS.filter(({ name }) => values.only === undefined || name === values.only);
const shares = subjects.reduce((sum, { share }) => sum + share, 0);
console.log(`seed ${seed}, ${subjects.length} subjects`);

let total = 0;
let faults = 0;
for (const subject of subjects) {
  const outcome = tried(subject, {
    seed,
    inputs: Math.ceil((inputs * subject.share) / shares),
    milliseconds: (minutes * 60_000) / subjects.length,
  });
  total += outcome.inputs;
  faults += outcome.faults.length;
  report(subject.name, outcome);
}
console.log(`${total} inputs, ${faults} kinds of faults, seed ${seed}`);
process.exitCode = faults === 0 ? 0 : 1;

function report(name: string, outcome: Outcome): void {
  console.log(
    `${String(outcome.inputs).padStart(9)}  ${name}, ${Math.round(outcome.microseconds)} µs each`,
  );
  for (const { what, input, times } of outcome.faults) {
    console.log(`  FAULT, ${times} times: ${what.split("\n").slice(0, 4).join("\n  ")}`);
    console.log(`  on ${inspect(input, { depth: 12, maxStringLength: 3000, breakLength: 100 })}`);
  }
}
