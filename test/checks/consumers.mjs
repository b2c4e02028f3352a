/**
 * Uses the packed package as a stranger would: from CommonJS, from ES modules, from TypeScript and
 * in a bundle for browsers, by the root and by every subpath; the examples of the README give what
 * it says, and no link of its pages leads out of the package.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { project, specifiers, withPackage } from "./packed.mjs";

for (const file of readdirSync(join(project, "src/doors"))) {
  const door = `chiso/${file.replace(/\.ts$/, "")}`;
  if (!specifiers.includes(door)) throw new Error(`package.json has no export for ${door}`);
}

/** What a script prints where there is nothing but the language and a console. */
function printedBy(script) {
  let printed = "";
  const console = { log: (...words) => (printed += `${words.join(" ")}\n`) };
  runInContext(script, createContext({ console }));
  return printed;
}

/** The links of the pages of a package that lead to no file of it. */
function deadLinks(folder) {
  const pages = readdirSync(folder, { recursive: true }).filter(
    (file) => file.endsWith(".md") && !file.includes("node_modules"),
  );
  return pages.flatMap((page) => {
    const text = readFileSync(join(folder, page), "utf8")
      .replace(/^```[\s\S]+?^```$/gm, "")
      .replace(/`[^`\n]*`/g, "");
    return Array.from(text.matchAll(/\]\(([^()\s#]+)(?:#[^()\s]*)?\)/g), ([, link]) => link)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !existsSync(join(folder, dirname(page), decodeURIComponent(link))))
      .map((link) => `${page}: ${link}`);
  });
}

/** The examples of the README in one script, as an application would bundle them. */
function bundledIn(folder) {
  const entryPoints = [join(folder, "readme.mjs")];
  const options = { bundle: true, platform: "browser", format: "iife", write: false };
  return buildSync({ entryPoints, ...options, minify: true }).outputFiles[0].text;
}

withPackage(({ folder, run, readme }) => {
  for (const file of ["consumer.cjs", "consumer.mjs"]) {
    process.stdout.write(run(process.execPath, file, ...specifiers));
  }
  for (const settings of ["tsconfig.nodenext.json", "tsconfig.bundler.json"]) {
    run(join(project, "node_modules/.bin/tsc"), "-p", settings);
    console.log(`TypeScript consumer, ${settings}: ${specifiers.length} entry points compile`);
  }
  const readers = [
    ["ES modules", () => run(process.execPath, "readme.mjs")],
    ["CommonJS", () => run(process.execPath, "readme.cjs")],
    ["a bundle for browsers", () => printedBy(bundledIn(folder))],
  ];
  for (const [name, print] of readers) {
    if (print() !== readme.said) throw new Error(`the README's examples in ${name}: ${print()}`);
    console.log(`README, ${name}: ${readme.count} outputs as it says`);
  }
  const dead = deadLinks(join(folder, "node_modules/chiso"));
  if (dead.length > 0) throw new Error(`dead links in the package:\n${dead.join("\n")}`);
  console.log("The pages of the package: no dead link");
});
