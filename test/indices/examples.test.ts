import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The files whose examples are run. */
const FILES = [
  "docs/indices.md",
  "docs/vi/indices.md",
  ...readdirSync(`${root}src/indices`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/indices/${file}`),
  "src/province/provinces.ts",
];

/** The `ts` blocks of a file, in Markdown or in comments, without the stars of the comment. */
function examplesIn(file: string): string[] {
  const text = readFileSync(root + file, "utf8").replace(/^ \* ?/gm, "");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
}

/** A statement `expression; // value` becomes a check of the value. */
function withChecks(example: string): string {
  const statements = example.split(/(?<=;(?: \/\/ .*)?\n)/);
  return statements
    .map((statement) => {
      const match = /^(?!\s*(?:const|import|let)\s)([\s\S]*); \/\/ (.*)\n$/.exec(statement);
      if (match === null) return statement;
      return `checks.push([() => (${match[1] ?? ""}), ${JSON.stringify(match[2])}]);\n`;
    })
    .join("");
}

type Check = readonly [compute: () => unknown, comment: string];

async function checksOf(example: string): Promise<readonly Check[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `const checks = [];\n${withChecks(example)}\nexport default checks;`,
      loader: "ts",
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "silent",
    plugins: [
      {
        name: "rooms",
        setup(plugin) {
          plugin.onResolve({ filter: /^chiso\// }, ({ path }) => ({
            path: `${root}src/${path.slice("chiso/".length)}/index.ts`,
          }));
        },
      },
    ],
  });
  const code = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
  const loaded: unknown = await import(`data:text/javascript;base64,${code}`);
  return hasChecks(loaded) ? loaded.default : [];
}

function hasChecks(loaded: unknown): loaded is { default: readonly Check[] } {
  return (
    typeof loaded === "object" &&
    loaded !== null &&
    "default" in loaded &&
    Array.isArray(loaded.default)
  );
}

/** The value a comment states, which may be followed by words after a colon or a space. */
function statedValue(comment: string): unknown {
  const literal = /^(?:"[^"]*"|\[.*\]|\{.*\}|-?\d+(?:\.\d+)?|true|false|undefined)/.exec(
    comment,
  )?.[0];
  if (literal === undefined) throw new Error(`no value in the comment ${comment}`);
  if (literal === "undefined") return undefined;
  const json = literal
    .replace(/, \w+: …/g, "")
    .replace(/([{,]\s*)(\w+):/g, '$1"$2":')
    .replace(/\bundefined\b/g, "null");
  const value: unknown = JSON.parse(json);
  return value;
}

function verify([compute, comment]: Check): void {
  const code = /^throws ChisoError "([a-z-]+)"/.exec(comment)?.[1];
  if (code !== undefined) {
    expect(compute, comment).toThrow(expect.objectContaining({ code }));
    return;
  }
  const stated = statedValue(comment);
  // A comment with … names some of the fields only.
  const expected = comment.includes("…") && typeof stated === "object" ? { ...stated } : undefined;
  if (expected !== undefined) expect(compute(), comment).toMatchObject(expected);
  else expect(compute(), comment).toEqual(stated);
}

describe("examples", () => {
  it.each(FILES.filter((file) => examplesIn(file).length > 0))(
    "of %s give what they say",
    async (file) => {
      for (const example of examplesIn(file)) {
        for (const check of await checksOf(example)) verify(check);
      }
    },
  );

  it("are many, and most of them are checked", async () => {
    const all = FILES.flatMap(examplesIn);
    const checks = await Promise.all(all.map(checksOf));
    expect(all.length).toBeGreaterThan(35);
    expect(checks.flat().length).toBeGreaterThan(50);
  });

  it("that lie are found out", async () => {
    const [lie] = await checksOf(
      'import { papi } from "chiso/indices";\npapi.editions().length; // 6\n',
    );
    expect(() => {
      if (lie !== undefined) verify(lie);
    }).toThrow();
  });
});
