/**
 * Runs tests for Stryker in one process, change after change: those of a room, or of the whole
 * house. The library keeps no state, so it need not be loaded anew for each; where it seems to have
 * kept something (a test fails without a change, or a change was never reached), it is, with the
 * change in it, and tried again; at the second look it always is.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { globSync } from "tinyglobby";

const { MUTATED_ROOM, MUTATION_TESTS } = process.env;
const ofHouse = MUTATION_TESTS === "house";

/** What runs for long (sizes, whole years of tables), and what needs a process or files of its own. */
const FILES_LEFT_OUT = [
  "test/time/zones.test.ts",
  "test/explain/every-code.test.ts",
  "test/progress/hostile-input.test.ts",
  "test/scoring/years-published.test.ts",
];
const TESTS_LEFT_OUT =
  /in every form, with every joint|work in proportion to the text|long hostile text/;

/** The floors of the house, the ground first; then what calls every room. */
const FLOORS =
  "text time reading province citation agency deadline target indices scoring plan progress schema export explain wrong-calls";
/** The room, and for a second look all that may call it: those above. */
function roomsOfTests() {
  const rooms = FLOORS.split(" ");
  return ofHouse ? `${rooms.slice(rooms.indexOf(MUTATED_ROOM)).join(",")},` : `${MUTATED_ROOM},`;
}

/** None of the tests that take so many milliseconds without a change; at first fewer of them. */
const LONG_MS = ofHouse ? 10_000 : 1_500;
/** What a test does while it is loaded no one can tell apart, so quick ones are all run again. */
const QUICK_MS = 20;
const ofRoom = (id) => id.startsWith(`test/${MUTATED_ROOM}/`);
const PROPERTY_RUNS = process.env.PROPERTY_RUNS ?? "1";
/** Other rooms look at a change from farther away, so their properties run fewer cases. */
const runsOf = (id) => (ofHouse && !ofRoom(id) ? `${0.05 * Number(PROPERTY_RUNS)}` : PROPERTY_RUNS);

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
      const written = readFileSync(path, "utf8")
        .replaceAll("import.meta.url", place)
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
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
  const files = globSync(`test/{${roomsOfTests()}}/**/*.test.ts`, {
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
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    plugins: [asWritten],
    // The package says that its files do nothing by themselves; those of the tests do.
    ignoreAnnotations: true,
    external: ["@resvg/resvg-js"],
    logLevel: "error",
  });
}

class RoomRunner {
  loads = 0;
  tests = new Map();
  /** How long each test took without a change, so that quick ones run first. */
  durations = new Map();

  capabilities() {
    return { reloadEnvironment: true };
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
      const failureMessage = await failureOf({ id, run });
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
    if (ofHouse) return this.tryLoaded(options);
    const found = await this.tryChange(options);
    if (found.status === "killed") {
      const killer = this.tests.get(found.killedBy[0]);
      if ((await failureOf(killer)) === undefined) return found;
    } else if (found.status !== "survived" || stryker.hitCount > 0) return found;
    return this.tryLoaded(options);
  }

  /** Tries a change with everything loaded anew while it is there, as a program would load it. */
  async tryLoaded(options) {
    const { activeMutant, testFilter } = options;
    const quick = [...this.durations].flatMap(([id, took]) =>
      took < QUICK_MS && ofRoom(id) ? [id] : [],
    );
    stryker.activeMutant = activeMutant.id;
    try {
      await this.load();
    } catch (error) {
      return { status: "killed", killedBy: quick.slice(0, 1), failureMessage: String(error) };
    } finally {
      stryker.activeMutant = undefined;
    }
    const wanted = testFilter && [...new Set([...testFilter, ...quick])];
    const found = await this.tryChange({ ...options, testFilter: wanted });
    await this.load();
    return found;
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
    const quickFirst = [...(ids ?? this.tests.keys())]
      .filter((id) => took(id) < LONG_MS)
      .sort((one, other) => took(one) - took(other));
    let nrOfTests = 0;
    for (const id of quickFirst) {
      nrOfTests += 1;
      const failureMessage = await failureOf(this.tests.get(id));
      if (stryker.hitCount > stryker.hitLimit)
        return { status: "timeout", reason: `Hit limit reached (${stryker.hitCount})` };
      if (failureMessage !== undefined)
        return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }
}

async function failureOf({ id, run }) {
  process.env.PROPERTY_RUNS = runsOf(id);
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error) || "failed";
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "room", injectableClass: RoomRunner }];
