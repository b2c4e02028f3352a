/**
 * Uses the packed package as a stranger would: from CommonJS, from ES modules and from TypeScript,
 * by the root and by every subpath.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { project, specifiers, withPackage } from "./packed.mjs";

for (const file of readdirSync(join(project, "src/doors"))) {
  const door = `chiso/${file.replace(/\.ts$/, "")}`;
  if (!specifiers.includes(door)) throw new Error(`package.json has no export for ${door}`);
}

withPackage(({ run }) => {
  for (const file of ["consumer.cjs", "consumer.mjs"]) {
    process.stdout.write(run(process.execPath, file, ...specifiers));
  }
  for (const settings of ["tsconfig.nodenext.json", "tsconfig.bundler.json"]) {
    run(join(project, "node_modules/.bin/tsc"), "-p", settings);
    console.log(`TypeScript consumer, ${settings}: ${specifiers.length} entry points compile`);
  }
});
