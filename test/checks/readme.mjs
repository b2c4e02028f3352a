/** The examples of the README as modules that say what they give, for the packed package. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import ts from "typescript";

const text = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

/** The `ts` blocks of the README. */
const blocks = Array.from(
  text("README.md").matchAll(/^```ts\n([\s\S]*?)^```$/gm),
  ([, code]) => code,
);

/** The statements of a block behind which, or on the line below, a comment says what they give. */
function saidIn(code) {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022);
  return source.statements.filter(ts.isExpressionStatement).flatMap((statement) => {
    const [, said] = /^\s*\/\/ (.*)/.exec(code.slice(statement.end)) ?? [];
    const expression = statement.expression.getText(source);
    return said === undefined
      ? []
      : [{ start: statement.getStart(source), end: statement.end, expression, said }];
  });
}

/** The value that a comment begins with; words may follow it: `[]: what is not read …`. */
function valueOf(said) {
  for (let end = said.length; end > 0; end -= 1) {
    if (end < said.length && !/[\s:,;]/.test(said.charAt(end))) continue;
    try {
      return runInNewContext(`(${said.slice(0, end)})`);
    } catch {
      // It goes on in words.
    }
  }
  throw new Error(`no value: ${said}`);
}

/** A block that prints what it says. */
function printing(code) {
  let printed = code;
  for (const { start, end, expression } of saidIn(code).toReversed()) {
    const print = `console.log(${JSON.stringify(expression)}, JSON.stringify(${expression}));`;
    printed = printed.slice(0, start) + print + printed.slice(end);
  }
  return printed;
}

const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };

/**
 * Writes the examples into a folder: `readme.mjs` and `readme.cjs` print what they give, and
 * `readme-1.ts` and so on are the examples as they stand.
 *
 * @returns What is to be printed, as the README says it, and the TypeScript files.
 */
export function writeReadme(folder) {
  const names = blocks.map((_, at) => `readme-${at + 1}`);
  for (const [at, code] of blocks.entries()) {
    const write = (ending, contents) =>
      writeFileSync(join(folder, `${names[at]}.${ending}`), contents);
    write("ts", code);
    write("mjs", printing(code));
    write("cjs", ts.transpileModule(printing(code), { compilerOptions: options }).outputText);
  }
  const all = (line) => names.map((name) => `${line(name)};\n`).join("");
  writeFileSync(
    join(folder, "readme.mjs"),
    all((name) => `import "./${name}.mjs"`),
  );
  writeFileSync(
    join(folder, "readme.cjs"),
    all((name) => `require("./${name}.cjs")`),
  );
  const lines = blocks
    .flatMap(saidIn)
    .map(({ expression, said }) => [expression, JSON.stringify(valueOf(said))]);
  return {
    said: lines.map((line) => `${line.join(" ")}\n`).join(""),
    count: lines.length,
    files: names.map((name) => `${name}.ts`),
  };
}
