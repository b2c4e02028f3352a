import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { DocumentedExample } from "./documented-examples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * What a user's own compiler is told: `strict`, and the two checks beyond it that many projects
 * turn on. Sources stand where the package would; no error of theirs is asked for.
 */
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["node"],
  typeRoots: [`${root}node_modules/@types`],
  paths: { chiso: [`${root}src/index.ts`], "chiso/*": [`${root}src/doors/*.ts`] },
};

/** The file that an example would be, beside the tests, where it finds the packages it imports. */
const fileOf = ({ file, line }: DocumentedExample): string =>
  `${root}test/examples/${file.replace(/\W/g, "-")}-${line}.ts`;

function hostOf(written: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    fileExists: (name) => written.has(name) || host.fileExists(name),
    readFile: (name) => written.get(name) ?? host.readFile(name),
    getSourceFile: (name, language, ...rest) => {
      const code = written.get(name);
      if (code === undefined) return host.getSourceFile(name, language, ...rest);
      return ts.createSourceFile(name, code, language);
    },
  };
}

/**
 * Compiles examples in one program, each as a file of its own.
 *
 * @returns What the compiler says against them, each with file and line: `docs/plans.md:297: …`.
 */
export function compileErrors(examples: readonly DocumentedExample[]): readonly string[] {
  const written = new Map(examples.map((example) => [fileOf(example), example.code]));
  const program = ts.createProgram([...written.keys()], OPTIONS, hostOf(written));
  return examples.flatMap((example) => {
    const source = program.getSourceFile(fileOf(example));
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ start = 0, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      const said = ts.flattenDiagnosticMessageText(messageText, " ");
      return `${example.file}:${example.line + 1 + line}: ${said}`;
    });
  });
}
