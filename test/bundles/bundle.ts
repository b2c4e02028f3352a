import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** What a bundle of some exports weighs, and what is in it. */
export interface Bundle {
  /** What the code weighs, compressed with Brotli: slow to find out. */
  readonly bytes: () => number;
  /** The minified code. */
  readonly code: string;
  /** The modules that went in. */
  readonly inputs: readonly string[];
}

/**
 * Bundles and minifies as an application would, from source:
 * `bundleOf('export { parseAgencies } from "./agency/index.ts"')`.
 */
export async function bundleOf(contents: string, options?: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, loader: "ts", resolveDir: source },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "es2022",
    ...options,
    metafile: true,
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  const bytes = (): number => brotliCompressSync(code).length;
  return { bytes, code, inputs: Object.keys(metafile.inputs) };
}
