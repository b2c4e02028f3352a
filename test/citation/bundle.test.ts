import { build } from "esbuild";
import { brotliCompressSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/citation/index.ts", import.meta.url));

async function bundle(names: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names} } from ${JSON.stringify(source)};`,
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    charset: "utf8",
  });
  return outputFiles[0]?.text ?? "";
}

describe("the reader of citations bundled alone", () => {
  it("weigh at most 10 kB and carry no zod", async () => {
    const code = await bundle(
      "parseCitations, citationKey, formatCitation, compareCitations, sameCitation",
    );
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(10_000);
    expect(code).not.toContain("ZodError");
    expect(code).not.toContain("_zod");
  });

  it("shake away when only writing is wanted", async () => {
    const code = await bundle("formatCitation");
    expect(brotliCompressSync(code).length).toBeLessThan(1500);
  });
});
