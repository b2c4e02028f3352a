import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

/** Rooms that only other rooms enter. */
const internalRooms = new Set(["reading"]);

/** Every other room of `src/` is a subpath of the package; the root opens them all. */
const rooms = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !internalRooms.has(entry.name))
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
