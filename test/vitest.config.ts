import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = fileURLToPath(new URL("../src", import.meta.url));
const properties = fileURLToPath(new URL("properties.ts", import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  resolve: {
    alias: [
      { find: /^chiso$/, replacement: `${source}/index.ts` },
      { find: /^chiso\/(.+)$/, replacement: `${source}/doors/$1.ts` },
    ],
  },
  plugins: [
    {
      name: "seed-and-runs-of-properties",
      enforce: "pre",
      resolveId: (module, importer) =>
        module === "fast-check" && importer !== properties ? properties : undefined,
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    // The library keeps no state, so the files of tests share it: it is loaded once for each core.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 300_000,
  },
});
