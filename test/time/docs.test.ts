import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const CODE = /^```ts\n([^`]*)^```$/gm;
const LINE = /^(?!const |import )(\S.*); \/\/ (.+)$/gm;

function isResults(module: unknown): module is { default: [said: string, given: string][] } {
  return typeof module === "object" && module !== null && "default" in module;
}

/** What a guide says that each expression gives, and what it gives. */
async function results(
  guide: string,
): Promise<readonly (readonly [said: string, given: string])[]> {
  const examples = Array.from(
    readFileSync(root + guide, "utf8").matchAll(CODE),
    ([, code]) => code,
  );
  const pairs: (readonly [string, string])[] = [];
  for (const example of examples) {
    const checked = (example ?? "").replace(
      LINE,
      (_, expression: string, said: string) =>
        `results.push([${JSON.stringify(said)}, JSON.stringify(${expression})]);`,
    );
    const { outputFiles } = await build({
      stdin: {
        contents: `const results = [];\n${checked.replaceAll('"chiso/time"', `"${root}src/time/index.ts"`)}\nexport default results;`,
        resolveDir: root,
        loader: "ts",
      },
      bundle: true,
      format: "esm",
      write: false,
    });
    const code = outputFiles.map(({ text }) => text).join("");
    const module: unknown = await import(
      `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
    );
    if (isResults(module)) pairs.push(...module.default);
  }
  return pairs;
}

describe("the guides", () => {
  it.each(["docs/time.md", "docs/vi/time.md"])(
    "say what their examples give: %s",
    async (guide) => {
      const pairs = await results(guide);
      expect(pairs.length).toBeGreaterThan(30);
      for (const [said, given] of pairs) {
        expect(said === given || said.startsWith(`${given}, `), `${said} / ${given}`).toBe(true);
      }
    },
  );
});
