import { build } from "esbuild";
import { brotliCompressSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/agency/index.ts", import.meta.url));

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

describe("the readers of agencies bundled alone", () => {
  it("weigh at most 12.5 kB and carry no zod", async () => {
    const code = await bundle("parseAgencies, sameAgency, agencyKey");
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(12_500);
    expect(code).not.toContain("ZodError");
    expect(code).not.toContain("_zod");
  });

  it("shake away when only a key is wanted", async () => {
    const code = await bundle("agencyKey");
    expect(brotliCompressSync(code).length).toBeLessThan(1500);
  });
});
