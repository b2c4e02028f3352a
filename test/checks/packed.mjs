/** The packed tarball in an empty folder, as strangers get it. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeReadme } from "./readme.mjs";

export const project = resolve(import.meta.dirname, "../..");

const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));

/** What can be imported: the root and every subpath, as `chiso/time`. */
export const specifiers = Object.keys(manifest.exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(/^\./, manifest.name));

/**
 * Packs the built package, installs it into an empty folder with further packages, puts the
 * consumers and the examples of the README beside it and calls `use` with the folder, a way to run
 * commands there and what the README says; the folder is gone afterwards.
 */
export function withPackage(use, ...further) {
  const folder = mkdtempSync(join(tmpdir(), "chiso-consumer-"));
  const run = (command, ...given) =>
    execFileSync(command, given, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
  try {
    const packing = ["pack", "--silent", "--pack-destination", folder];
    const packed = execFileSync("npm", packing, { cwd: project, encoding: "utf8" });
    const tarball = packed.trim().split("\n").at(-1);
    const own = { name: "consumer", version: "1.0.0", private: true };
    writeFileSync(join(folder, "package.json"), JSON.stringify(own));
    const silently = ["--silent", "--no-audit", "--no-fund"];
    run("npm", "install", ...silently, `./${tarball}`, ...further);
    cpSync(join(project, "test/consumers"), folder, { recursive: true });
    writeFileSync(join(folder, "subpaths.ts"), subpathsModule());
    use({ folder, run, readme: writeReadme(folder) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module that imports every subpath. */
function subpathsModule() {
  const imports = specifiers.map((name, index) => `import * as room${index} from "${name}";`);
  const rooms = specifiers.map((_, index) => `room${index}`).join(", ");
  return `${imports.join("\n")}\nexport const rooms: readonly object[] = [${rooms}];\n`;
}
