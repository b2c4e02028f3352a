/**
 * Runs the tests of a room for Stryker in one process, change after change. The library keeps no
 * state, so it need not be loaded anew for each; where it seems to have kept something (a test
 * fails without a change, or a change was never reached), it is, and the change is tried again.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { globSync } from "tinyglobby";

/** What runs for long: sizes, whole years of tables; and what needs a process of its own. */
const FILES_LEFT_OUT = [
  "test/time/zones.test.ts",
  "test/progress/hostile-input.test.ts",
  "test/scoring/years-published.test.ts",
];
const TESTS_LEFT_OUT =
  /in every form, with every joint|work in proportion to the text|long hostile text/;

/** A change that is met so many times as often as without it runs for ever; Stryker waits longer. */
const LIMIT = 5;
const STRYKER_LIMIT = 100;

const stryker = (globalThis.__stryker__ ??= {});
/** In the copy of the project that Stryker has changed, where this process is by then. */
const bundleOf = () => `${process.cwd()}/.cache/room-tests.mjs`;
const durationsOf = () => `${process.cwd()}/.cache/room-durations.json`;

/** Fixtures are found from where a test was written; each file says its name first. */
const asWritten = {
  name: "tests-as-written",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^vitest$/ }, () => ({
      path: `${process.cwd()}/test/checks/mutation-vitest.ts`,
    }));
    onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer.endsWith("properties.ts")
        ? undefined
        : { path: `${process.cwd()}/test/properties.ts` },
    );
    onLoad({ filter: /\/(test|examples)\/.*\.ts$/ }, ({ path }) => {
      const place = JSON.stringify(pathToFileURL(path).href);
      const written = readFileSync(path, "utf8").replaceAll("import.meta.url", place);
      const name = JSON.stringify(path.slice(process.cwd().length + 1));
      const said = `import { inFile as sayFile } from "vitest"; sayFile(${name});`;
      return {
        loader: "ts",
        contents: path.endsWith(".test.ts") ? `${said}\n${written}` : written,
      };
    });
  },
};

async function bundleTests() {
  const files = globSync(`test/${process.env.MUTATED_ROOM}/**/*.test.ts`, {
    cwd: process.cwd(),
    ignore: FILES_LEFT_OUT,
  });
  const imports = files.sort().map((file) => `import "./${file}";`);
  await build({
    stdin: {
      contents: `${imports.join("\n")}\nexport { collected } from "vitest";`,
      resolveDir: process.cwd(),
    },
    absWorkingDir: process.cwd(),
    outfile: bundleOf(),
    bundle: true,
    format: "esm",
    platform: "node",
    tsconfig: `${process.cwd()}/test/tsconfig.json`,
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    plugins: [asWritten],
    // The package says that its files do nothing by themselves; those of the tests do.
    ignoreAnnotations: true,
    logLevel: "error",
  });
}

class RoomRunner {
  loads = 0;
  tests = new Map();
  /** How long each test took without a change, so that quick ones run first. */
  durations = new Map();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    stryker.activeMutant = undefined;
    if (!existsSync(bundleOf())) await bundleTests();
    // Stryker ends a process whose change runs for too long, and starts another.
    if (existsSync(durationsOf()))
      this.durations = new Map(JSON.parse(readFileSync(durationsOf(), "utf8")));
    await this.load();
  }

  async load() {
    this.loads += 1;
    const { collected } = await import(`${pathToFileURL(bundleOf()).href}?${this.loads}`);
    const kept = collected.filter(({ id }) => !TESTS_LEFT_OUT.test(id));
    this.tests = new Map(kept.map((test) => [test.id, test]));
  }

  async dryRun() {
    const tests = [];
    for (const { id, name, run } of this.tests.values()) {
      stryker.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(run);
      const timeSpentMs = performance.now() - start;
      stryker.currentTestId = undefined;
      const fileName = id.slice(0, id.indexOf("#"));
      const status = failureMessage === undefined ? 0 : 1;
      tests.push({ id, name, timeSpentMs, fileName, status, failureMessage });
    }
    this.durations = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(durationsOf(), JSON.stringify([...this.durations]));
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun(options) {
    const found = await this.tryChange(options);
    if (found.status === "killed") {
      const killer = this.tests.get(found.killedBy[0]);
      if ((await failureOf(killer.run)) === undefined) return found;
    } else if (found.status !== "survived" || stryker.hitCount > 0) return found;
    await this.load();
    const anew = await this.tryChange(options);
    await this.load();
    return anew;
  }

  async tryChange({ testFilter, hitLimit, activeMutant }) {
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = 0;
    stryker.hitLimit = hitLimit === undefined ? undefined : (hitLimit / STRYKER_LIMIT) * LIMIT;
    try {
      return await this.firstFailure(testFilter);
    } finally {
      stryker.activeMutant = undefined;
      stryker.hitLimit = undefined;
    }
  }

  async firstFailure(ids) {
    const took = (id) => this.durations.get(id) ?? 0;
    const quickFirst = [...(ids ?? this.tests.keys())].sort(
      (one, other) => took(one) - took(other),
    );
    let nrOfTests = 0;
    for (const id of quickFirst) {
      nrOfTests += 1;
      const failureMessage = await failureOf(this.tests.get(id).run);
      if (stryker.hitCount > stryker.hitLimit)
        return { status: "timeout", reason: `Hit limit reached (${stryker.hitCount})` };
      if (failureMessage !== undefined)
        return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error) || "failed";
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "room", injectableClass: RoomRunner }];
