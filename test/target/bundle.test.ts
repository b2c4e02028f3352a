import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

async function bundle(contents: string): Promise<{ bytes: number; inputs: string[] }> {
  const result = await build({
    stdin: { contents, loader: "ts", resolveDir: source },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
    metafile: true,
  });
  const code = result.outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: brotliCompressSync(code).length, inputs: Object.keys(result.metafile.inputs) };
}

describe("the door of targets, bundled alone", () => {
  it("brings no zod, no pattern matcher, no catalogue", async () => {
    const { inputs } = await bundle('export * from "./target/index.ts"');
    const strangers = inputs.filter((input) => /zod|ts-pattern|\/indices\/|\/plan\//u.test(input));
    expect(strangers).toEqual([]);
  });

  it("adds no more than its share to the deadlines that it reads", async () => {
    const door = await bundle('export * from "./target/index.ts"');
    const deadlines = await bundle(
      'export { parseDeadline, resolveDeadline } from "./deadline/index.ts"',
    );
    expect(door.bytes - deadlines.bytes).toBeLessThan(21_800);
  });

  it("costs little more than the description where only that is used", async () => {
    const { bytes } = await bundle('export { describeTarget } from "./target/index.ts"');
    expect(bytes).toBeLessThan(2_500);
  });
});
