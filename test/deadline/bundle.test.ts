import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const door = fileURLToPath(new URL("../../src/deadline/index.ts", import.meta.url));

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

describe("the door of deadlines", () => {
  it("brings no validator and no pattern matching along", async () => {
    const code = await bundled(`export * from ${JSON.stringify(door)};`);
    expect(code).toContain("deadline-impossible-date");
    expect(code).not.toMatch(/zod|ts-pattern|NonExhaustiveError/i);
  });

  it("brings no calendar along for reading alone", async () => {
    const code = await bundled(`export { parseDeadline } from ${JSON.stringify(door)};`);
    expect(code).not.toContain("civil-code");
    expect(code).not.toContain("KGVX");
  });
});
