import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const door = fileURLToPath(new URL("../../src/time/index.ts", import.meta.url));

/** The room or a part of it, bundled with everything it needs, as an application ships it. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: code.replace("time", door),
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

describe("the time room alone, bundled, minified, brotli", () => {
  it("weighs at most 9 kB and carries no zod", async () => {
    const code = await bundle('export * from "time";');
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(9000);
    expect(code).not.toContain("zod");
  });

  it("leaves the calendar out when only plain dates are used", async () => {
    const code = await bundle('export { addDays, plainDate, quarterPeriod } from "time";');
    expect(brotliCompressSync(code).length).toBeLessThan(2000);
    for (const absent of ["VPCP", "148.5", "581/BNV"]) expect(code).not.toContain(absent);
  });

  it("leaves regimes and the Civil Code out when only working days are counted", async () => {
    const code = await bundle('export { addWorkingDays } from "time";');
    expect(code).toContain("VPCP");
    for (const absent of ["148.5", "581/BNV"]) expect(code).not.toContain(absent);
  });
});
