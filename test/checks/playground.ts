/**
 * Makes the page on which a table can be tried: one script that a browser runs as it is, with the
 * libraries that open files of offices beside it. Nothing is fetched, so that it works from a disk.
 */
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = new URL("../../", import.meta.url);

const path = (file: string): string => fileURLToPath(new URL(file, ROOT));

/** What lies beside the script, by its name there. */
const FILES: ReadonlyMap<string, string> = new Map([
  ["index.html", "docs/playground/index.html"],
  ["playground.css", "docs/playground/playground.css"],
  ["mammoth.browser.min.js", "node_modules/mammoth/mammoth.browser.min.js"],
  ["xlsx.full.min.js", "node_modules/xlsx/dist/xlsx.full.min.js"],
]);

/** What the page forbids itself: code made of texts. */
const CODE_OF_TEXT = /new Function\b|[^\w$.]eval\(/;

/**
 * Writes the page into a folder.
 *
 * @param folder - Where to.
 * @param library - The library in it: as built, or the source.
 */
export async function buildPlayground(folder: string, library: "dist" | "src"): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const script = `${folder}/playground.js`;
  await build({
    entryPoints: [path("docs/playground/main.ts")],
    outfile: script,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "utf8",
    loader: { ".txt": "text" },
    tsconfig: path("docs/playground/tsconfig.json"),
    alias: { chiso: path(library === "dist" ? "dist/index.js" : "src/index.ts") },
    logOverride: { "ignored-bare-import": "silent" },
    logLevel: "warning",
  });
  if (CODE_OF_TEXT.test(readFileSync(script, "utf8"))) {
    throw new Error("playground.js makes code of texts, which the page's own policy refuses");
  }
  for (const [name, file] of FILES) copyFileSync(path(file), `${folder}/${name}`);
}
