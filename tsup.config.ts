import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

/** Every door of the package is a subpath; the root opens them all. */
const doors = readdirSync("src/doors").map((file) => file.replace(/\.ts$/, ""));

export default defineConfig({
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(doors.map((door) => [door, `src/doors/${door}.ts`])),
  },
  format: ["esm", "cjs"],
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
  target: "es2022",
  // Vietnamese stays readable in the bundles, and they are smaller for it.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
