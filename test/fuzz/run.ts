/**
 * Damages real texts and looks whether a promise breaks: `npm run fuzz -- --minutes 5 --seed 7`,
 * for one reader alone `--only parseDeadline`. Prints how many texts were tried and, for a fault,
 * the smallest text found and what to give to see it again.
 */
import { parseArgs } from "node:util";

import { SUBJECTS, tried } from "./promises.js";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "2" },
    seed: { type: "string", default: String(Math.floor(performance.timeOrigin) % 2 ** 31) },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const subjects = SUBJECTS.filter(({ name }) => values.only === undefined || name === values.only);
const milliseconds = (Number(values.minutes) * 60_000) / Math.max(1, subjects.length);
console.log(`seed ${seed}, ${values.minutes} minutes, ${subjects.length} readers`);

let total = 0;
let faults = 0;
for (const subject of subjects) {
  const { runs, fault } = tried(subject, { seed, runs: 1e9, milliseconds });
  total += runs;
  console.log(
    `${String(runs).padStart(9)}  ${subject.name}${fault === undefined ? "" : "  FAULT"}`,
  );
  if (fault === undefined) continue;
  faults += 1;
  console.log(`  ${fault.what}\n  on ${JSON.stringify(fault.text)}`);
  console.log(`  again: npm run fuzz -- --seed ${seed} --only "${subject.name}"`);
}
console.log(`${total} texts, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
