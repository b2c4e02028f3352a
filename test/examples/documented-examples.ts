import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import ts from "typescript";
import { agreesWith } from "./said-value.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);

/** A `ts` block of a guide or of a docstring. */
export interface DocumentedExample {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** What an example says that an expression gives, and whether it does. */
export interface ExampleResult {
  readonly expression: string;
  readonly said: string;
  readonly given: string;
  readonly agrees: boolean;
}

/** The guides, and the sources whose docstrings show examples. */
export function documentedFiles(): readonly string[] {
  const under = (folder: string, ending: string): string[] =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(ending) && !file.startsWith("api/"))
      .map((file) => `${folder}/${file}`)
      .sort();
  return ["README.md", ...under("docs", ".md"), ...under("src", ".ts")];
}

/** The `ts` blocks of a file, without the stars of a comment. */
export function examplesOf(file: string): readonly DocumentedExample[] {
  const written = readFileSync(root + file, "utf8");
  const text = file.endsWith(".ts") ? written.replace(/^ *\* ?/gm, "") : written;
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    code: match[1] ?? "",
  }));
}

/** An expression with what stands in the comment behind it, or on the next line. */
interface Statement {
  readonly start: number;
  readonly end: number;
  readonly expression: string;
  readonly said: string;
}

/** The words of the comment that follows, in the same line or below it. */
function commentBehind(rest: string): string {
  const [first = "", ...below] = rest.split("\n").map((line) => line.trim());
  const lines = first === "" ? below : [first, ...below];
  const end = lines.findIndex((line) => !line.startsWith("// "));
  const words = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(3).trim());
  return words.join(" ");
}

function statementsOf(code: string): readonly Statement[] {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022);
  const found: Statement[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isExpressionStatement(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    const said = commentBehind(code.slice(node.end));
    if (said === "") return;
    const expression = node.expression.getText(source);
    found.push({ start: node.getStart(source), end: node.end, expression, said });
  };
  visit(source);
  return found;
}

/** How many expressions of an example say what they give. */
export const checksIn = ({ code }: DocumentedExample): number => statementsOf(code).length;

function withChecks(code: string): string {
  let checked = code;
  for (const { start, end, expression, said } of statementsOf(code).toReversed()) {
    const check = `$check(() => (${expression}), ${JSON.stringify({ expression, said })});`;
    checked = checked.slice(0, start) + check + checked.slice(end);
  }
  return checked;
}

async function loadDoors(): Promise<ReadonlyMap<string, unknown>> {
  const names = readdirSync(`${root}src/doors`).map((file) => file.replace(/\.ts$/, ""));
  const doors = new Map<string, unknown>([["chiso", await import("../../src/index.js")]]);
  for (const name of names) {
    doors.set(`chiso/${name}`, await import(`../../src/doors/${name}.ts`));
  }
  return doors;
}

let doors: Promise<ReadonlyMap<string, unknown>> | undefined;

/** Runs an example against the source and compares what it gives with what it says. */
export async function resultsOf(example: DocumentedExample): Promise<readonly ExampleResult[]> {
  const opened = await (doors ??= loadDoors());
  const results: ExampleResult[] = [];
  const check = (
    compute: () => unknown,
    { expression, said }: Pick<ExampleResult, "expression" | "said">,
  ): void => {
    const { value, error } = attempt(compute);
    const given = error instanceof Error ? error.message : JSON.stringify(value);
    results.push({ expression, said, given, agrees: agreesWith(said, value, error) });
  };
  const { outputText } = ts.transpileModule(withChecks(example.code), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const run = compileFunction(outputText, ["require", "exports", "$check"], {
    filename: `${example.file}:${example.line}`,
  });
  const open = (name: string): unknown => {
    const packed: unknown = opened.get(name) ?? require(name);
    return packed;
  };
  Reflect.apply(run, undefined, [open, {}, check]);
  return results;
}

function attempt(compute: () => unknown): { value?: unknown; error?: unknown } {
  try {
    return { value: compute() };
  } catch (error) {
    return { error };
  }
}
