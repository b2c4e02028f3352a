/**
 * Runs the packed package in the runtimes that packages bring (Node 22, 24 and 26, Deno, Bun), which
 * must answer as this Node does, and compiles its declarations under compilers from TypeScript 5.4
 * to the newest.
 */
import { join } from "node:path";
import { specifiers, withPackage } from "./packed.mjs";

/** Each runtime with its package and the command that runs a file in it. */
const RUNTIMES = [
  ["Node 22", "node22@npm:node@22", "node22/bin/node"],
  ["Node 24", "node24@npm:node@24", "node24/bin/node"],
  ["Node 26", "node26@npm:node@26", "node26/bin/node"],
  ["Deno", "deno@2", "deno/deno", "run", "--quiet", "--allow-read", "--allow-env"],
  ["Bun", "bun@1", "bun/bin/bun.exe"],
];

const COMPILERS = ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "latest"].map((version) => [
  `TypeScript ${version}`,
  `ts-${version.replace(".", "-")}@npm:typescript@${version}`,
  `ts-${version.replace(".", "-")}/bin/tsc`,
]);

let failures = 0;

/** Says how something went, with the first line of what went wrong. */
function report(name, act) {
  try {
    console.log(`${name}: ${act()}`);
  } catch (error) {
    failures += 1;
    console.log(`${name}: failed, ${`${error.message}`.split("\n").slice(0, 3).join(" ")}`);
  }
}

const packages = [...RUNTIMES, ...COMPILERS].map(([, name]) => name);
withPackage(
  ({ folder, run, readme }) => {
    const installed = (path) => join(folder, "node_modules", path);
    const wanted = run(process.execPath, "answers.mjs");
    for (const [name, , command, ...first] of RUNTIMES) {
      report(name, () => {
        if (run(installed(command), ...first, "answers.mjs") !== wanted)
          throw new Error("answers differ");
        for (const file of ["consumer.mjs", "consumer.cjs"]) {
          run(installed(command), ...first, file, ...specifiers);
        }
        for (const file of ["readme.mjs", "readme.cjs"]) {
          if (run(installed(command), ...first, file) !== readme.said)
            throw new Error(`${file}: not what the README says`);
        }
        return `answers as Node ${process.versions.node}, ES modules and CommonJS; ${readme.count} outputs of the README`;
      });
    }
    for (const [name, , command] of COMPILERS) {
      report(name, () => {
        for (const settings of ["tsconfig.nodenext.json", "tsconfig.bundler.json"]) {
          run(process.execPath, installed(command), "-p", settings);
        }
        return `${specifiers.length} entry points compile`;
      });
    }
  },
  ...packages,
);
process.exitCode = failures === 0 ? 0 : 1;
