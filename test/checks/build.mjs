/**
 * Builds the package and shows what the bundler says, but for one thing: of declarations it warns
 * that a type re-exported by its room lies in another chunk, whose code may run in a broken order.
 * Declarations hold no code that runs.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const TYPES_IN_CHUNKS =
  /^Export ".*" was reexported through module ".*src\/.*index\.ts" while both modules are dependencies|^Either change the import in ".*" to point directly to the exporting module/;

const child = spawn(process.execPath, ["node_modules/tsup/dist/cli-default.js", "--silent"], {
  stdio: ["ignore", "inherit", "pipe"],
});
createInterface({ input: child.stderr }).on("line", (line) => {
  if (!TYPES_IN_CHUNKS.test(line)) console.error(line);
});
child.on("close", (code) => process.exit(code ?? 1));
