import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

/** Every room of `src/` is a subpath of the package; the root opens them all. */
const rooms = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(rooms.map((room) => [room, `src/${room}/index.ts`])),
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
