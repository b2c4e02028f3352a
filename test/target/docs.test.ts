import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The TypeScript blocks of a document, or of the docstrings of a module. */
function blocksOf(text: string): string[] {
  const plain = text.replace(/^ \* ?/gmu, "");
  return [...plain.matchAll(/```ts\n([\s\S]*?)```/gu)].map((match) => match[1] ?? "");
}

/** Turns `expression; // literal` into a check of the one against the other. */
function checked(block: string): string {
  const lines = block.split("\n").map((line) => {
    const parts = /^(\s*(?:if \(.*\) )?)(\S.*); \/\/ (.+)$/u.exec(line);
    if (parts === null || /^(?:const|import)\b/u.test(parts[2] ?? "")) return line;
    return `${parts[1] ?? ""}checks.push([${parts[2] ?? ""}, ${parts[3] ?? ""}]);`;
  });
  const imports = lines.filter((line) => line.startsWith("import "));
  const rest = lines.filter((line) => !line.startsWith("import "));
  return [...imports, "export const checks = [];", ...rest].join("\n");
}

function isPair(value: unknown): value is readonly [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}

async function run(block: string): Promise<readonly (readonly [unknown, unknown])[]> {
  const bundle = await build({
    stdin: { contents: checked(block), loader: "ts", resolveDir: root },
    alias: { "chiso/target": `${root}src/target/index.ts` },
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = bundle.outputFiles[0]?.text ?? "";
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const checks =
    typeof module === "object" && module !== null && "checks" in module ? module.checks : [];
  return Array.isArray(checks) ? checks.filter(isPair) : [];
}

const modules = readdirSync(`${root}src/target`).filter((name) => name.endsWith(".ts"));

describe("the examples", () => {
  it.each([
    "docs/targets.md",
    "docs/vi/targets.md",
    ...modules.map((name) => `src/target/${name}`),
  ])("of %s run and say what they say", async (file) => {
    const blocks = blocksOf(readFileSync(root + file, "utf8"));
    if (file.startsWith("docs")) expect(blocks.length).toBeGreaterThan(2);
    for (const block of blocks) {
      const checks = await run(block);
      expect(checks.length, block).toBeGreaterThan(0);
      for (const [actual, expected] of checks) expect(actual, block).toEqual(expected);
    }
  });
});
