/**
 * Reads the five source documents and prints what each gives, against what it is to give:
 * `npm run documents`. It says that it was skipped where `../shared` is absent.
 */
import { existsSync, readFileSync } from "node:fs";
import { readPlanTable } from "chiso/plan";
import { countsOf } from "./document-counts.js";
import { SOURCE_DOCUMENTS } from "./document-expectations.js";

const seeds = new URL("../../../shared/seeds/", import.meta.url);

function written(value: unknown): string {
  return JSON.stringify(value);
}

function check(): number {
  let differences = 0;
  for (const { file, name, counts: expected } of SOURCE_DOCUMENTS) {
    const counts = countsOf(readPlanTable(readFileSync(new URL(file, seeds), "utf8")));
    console.log(`${file}: ${name}`);
    const wanted = new Map(Object.entries(expected).map(([key, value]) => [key, written(value)]));
    for (const [key, value] of Object.entries(counts)) {
      const found = written(value);
      const same = found === wanted.get(key);
      if (!same) differences += 1;
      console.log(
        `  ${key.padEnd(13)} ${found}${same ? "" : `  expected ${wanted.get(key) ?? ""}`}`,
      );
    }
  }
  console.log(differences === 0 ? "as expected" : `${differences} differences`);
  return differences;
}

if (existsSync(seeds)) process.exitCode = check() === 0 ? 0 : 1;
else console.log("skipped: the source documents (../shared/seeds) are not here");
