import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const CODE = /^```ts\n([^`]*(?:`[^`]+`[^`]*)*)^```$/gm;
/** An expression with what the guide says it gives, in a comment behind it or on the next line. */
const LINE = /^(?!const |import |export |\/\/)(\S.*);(?: |\n)\/\/ (.+)$/gm;

/** What a guide says that an expression gives, and what it gives. */
export interface GuideResult {
  readonly expression: string;
  readonly said: string;
  readonly given: string;
}

function isResults(module: unknown): module is { default: GuideResult[] } {
  return typeof module === "object" && module !== null && "default" in module;
}

/** Runs the TypeScript examples of a guide, each by itself, against the source. */
export async function guideResults(guide: string): Promise<readonly GuideResult[]> {
  const blocks = Array.from(readFileSync(root + guide, "utf8").matchAll(CODE), ([, code]) => code);
  const results: GuideResult[] = [];
  for (const block of blocks) {
    const checked = (block ?? "").replace(LINE, (_, expression: string, said: string) => {
      const noted = JSON.stringify({ expression, said });
      return `results.push({ ...${noted}, given: JSON.stringify(${expression}) });`;
    });
    results.push(...(await run(checked)));
  }
  return results;
}

async function run(code: string): Promise<readonly GuideResult[]> {
  const contents = `const results = [];\n${code}\nexport default results;`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    plugins: [
      {
        name: "source",
        setup(bundle) {
          bundle.onResolve({ filter: /^chiso(?:\/|$)/ }, ({ path }) => ({
            path: `${root}src${path.slice("chiso".length)}/index.ts`,
          }));
        },
      },
    ],
    bundle: true,
    format: "esm",
    write: false,
  });
  const text = outputFiles.map((file) => file.text).join("");
  const module: unknown = await import(
    `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
  );
  return isResults(module) ? module.default : [];
}

/** Whether what was said begins with what was given; words may follow it (`, a Saturday`). */
export function agrees({ said, given }: GuideResult): boolean {
  for (let end = said.length; end > 0; end--) {
    const rest = said.slice(end);
    if (rest !== "" && !/^[,:;] /.test(rest)) continue;
    if (asJson(said.slice(0, end)) === given) return true;
  }
  return false;
}

function asJson(expression: string): string | undefined {
  try {
    return JSON.stringify(runInNewContext(`(${expression})`));
  } catch {
    return undefined;
  }
}
