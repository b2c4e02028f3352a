/**
 * Installs the packed tarball into an empty folder and uses it as a stranger would: from CommonJS,
 * from ES modules and from TypeScript, by the root and by every subpath.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
const subpaths = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
/** Rooms that only other rooms enter. */
const internalRooms = new Set(["reading"]);
const rooms = readdirSync(join(project, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !internalRooms.has(entry.name))
  .map((entry) => `./${entry.name}`);

for (const room of rooms) {
  if (!subpaths.includes(room)) throw new Error(`package.json has no export for ${room}`);
}

const folder = mkdtempSync(join(tmpdir(), "chiso-consumer-"));
const run = (command, args) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

try {
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: project,
    encoding: "utf8",
  });
  const tarball = packed.trim().split("\n").at(-1);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", version: "1.0.0", private: true }),
  );
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", `./${tarball}`]);
  cpSync(join(project, "test/consumers"), folder, { recursive: true });
  const specifiers = subpaths.map((path) => path.replace(/^\./, manifest.name));
  for (const file of ["consumer.cjs", "consumer.mjs"]) {
    process.stdout.write(run(process.execPath, [file, ...specifiers]));
  }
  const imports = specifiers.map((name, index) => `import * as room${index} from "${name}";`);
  const uses = specifiers.map((_, index) => `room${index}`);
  writeFileSync(
    join(folder, "subpaths.ts"),
    `${imports.join("\n")}\nexport const rooms: readonly object[] = [${uses.join(", ")}];\n`,
  );
  for (const settings of ["tsconfig.nodenext.json", "tsconfig.bundler.json"]) {
    run(join(project, "node_modules/.bin/tsc"), ["-p", settings]);
    console.log(`TypeScript consumer, ${settings}: ${specifiers.length} entry points compile`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
