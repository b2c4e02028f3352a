import { readdirSync } from "node:fs";
import { createContext, runInContext, type Context } from "node:vm";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

import type { Driven, Orders, Pollution } from "./driver.js";
import { DEADLINES, TABLES } from "./texts.js";

const PROMISES = fileURLToPath(new URL(".", import.meta.url));
const DOOR_FILES = fileURLToPath(new URL("../../src/doors/", import.meta.url));

/** What the package depends on: bundled apart, so that it is known what each touches. */
const DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  zod: ["zod", "zod/mini", "zod/locales"],
  "ts-pattern": ["ts-pattern"],
  "date-fns": ["eachDayOfInterval", "eachWeekOfInterval", "getISODay"].map(
    (name) => `date-fns/${name}`,
  ),
};

/** The doors of the package. */
const DOORS: readonly string[] = [
  "chiso",
  ...readdirSync(DOOR_FILES).map((file) => `chiso/${file.replace(/\.ts$/, "")}`),
];

/** A module whose exports are handed in when the script runs. */
async function handedIn(name: string): Promise<string> {
  const module: unknown = await import(name);
  if (typeof module !== "object" || module === null) throw new Error(`${name} is no module`);
  const exported = Object.keys(module).filter((key) => key !== "default");
  const locals = exported.map((key, at) => `const local${at} = taken[${JSON.stringify(key)}];`);
  const names = exported.map((key, at) => `local${at} as ${key}`);
  return `const taken = given(${JSON.stringify(name)});\n${locals.join("\n")}\nexport { ${names.join(", ")} };`;
}

/** The given modules are handed in, and the fixtures stand in place of the module that reads them. */
function plugin(taken: readonly string[]): Plugin {
  const handed = new RegExp(`^(?:${taken.join("|")})$`);
  return {
    name: "a realm has no modules and no files",
    setup: (building) => {
      building.onLoad({ filter: /promises[\\/]texts\.ts$/ }, () => ({
        contents: `export const DEADLINES = ${JSON.stringify(DEADLINES)}, TABLES = ${JSON.stringify(TABLES)};`,
      }));
      if (taken.length === 0) return;
      building.onResolve({ filter: handed }, ({ path }) => ({ path, namespace: "handed" }));
      building.onLoad({ filter: /./, namespace: "handed" }, async ({ path }) => ({
        contents: await handedIn(path),
      }));
    },
  };
}

/*
 * Where a module is used as an object, the bundler walks over its names and over those that were
 * added to the prototype of all objects, which the modules of the language do not.
 */
const BUNDLED_MODULE = "for (var name in all)";
const OWN_NAMES = "for (var name of Object.keys(all))";

/**
 * Bundles modules into one script, which asks `given` for those that are handed in and gives its
 * own to `hand`. Nothing of what bundlers write around modules of other formats is in it.
 */
async function scriptOf(modules: readonly string[], taken: readonly string[]): Promise<string> {
  const lines = modules.map(
    (name, at) => `import * as own${at} from "${name}"; hand("${name}", own${at});`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), loader: "ts", resolveDir: PROMISES },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    plugins: [plugin(taken)],
    logLevel: "error",
  });
  return (outputFiles[0]?.text ?? "").replace(BUNDLED_MODULE, OWN_NAMES);
}

/** Scripts in the order in which a realm runs them, by their names. */
export type Scripts = ReadonlyMap<string, string>;

/** The dependencies, the library and the calls of its surface, each in a script of its own. */
export async function scriptsOfSurface(): Promise<Scripts> {
  const apart = Object.entries(DEPENDENCIES).map(
    async ([name, modules]) => [name, await scriptOf(modules, [])] as const,
  );
  return new Map([
    ...(await Promise.all(apart)),
    ["the library", await scriptOf(DOORS, Object.values(DEPENDENCIES).flat())],
    ["the calls", await scriptOf(["./answers.js"], DOORS)],
  ]);
}

/** A program that says where it runs and what the library answers there. */
export async function scriptForMachines(): Promise<string> {
  return `const hand = () => {};\n${await scriptOf(["./machine.js"], [])}`;
}

/** Names of what a browser and a server add to the language, so that asking for them is seen. */
const PLATFORM = [
  ...Object.getOwnPropertyNames(globalThis).filter((name) => !name.startsWith("__")),
  ...["window", "self", "document", "navigator", "location", "history", "screen", "frames"],
  ...["localStorage", "sessionStorage", "indexedDB", "caches", "XMLHttpRequest", "WebSocket"],
  ...["Worker", "EventSource", "importScripts", "require", "module", "Deno", "Bun", "chrome"],
  ...["process", "performance", "crypto", "fetch", "alert", "requestAnimationFrame"],
];

type Call = (...given: readonly unknown[]) => unknown;

function isCall(value: unknown): value is Call {
  return typeof value === "function";
}

function isDriven(value: unknown): value is Driven {
  return typeof value === "object" && value !== null && "answers" in value && "touched" in value;
}

/** The names of the globals of the language itself. */
function namesOfLanguage(context: Context): readonly string[] {
  const names: unknown = runInContext("Object.getOwnPropertyNames(globalThis).join()", context);
  return String(names).split(",");
}

/** Runs the scripts in a realm of their own, which has the language and nothing else. */
export async function driven(
  scripts: Scripts,
  polluted: readonly Pollution[] = [],
): Promise<Driven> {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const run = (script: string, name: string): Call => {
    const made: unknown = runInContext(`(function (given, hand) {${script}\n})`, context, {
      filename: name,
    });
    if (!isCall(made)) throw new Error(`${name} is no script`);
    return made;
  };
  const language = namesOfLanguage(context);
  const orders: Orders = {
    names: [...scripts.keys()],
    platform: [...new Set(PLATFORM)].filter((name) => !language.includes(name)),
    polluted,
  };
  let said: unknown;
  const drive = (_: string, driver: { readonly drive: unknown }): void => {
    if (!isCall(driver.drive)) throw new Error("the realm has no driver");
    said = driver.drive((name: string) => run(scripts.get(name) ?? "", name), orders);
  };
  run(await scriptOf(["./driver.js"], []), "the driver")(undefined, drive);
  const parsed: unknown = JSON.parse(String(said));
  if (!isDriven(parsed)) throw new Error("the driver says nothing");
  return parsed;
}
