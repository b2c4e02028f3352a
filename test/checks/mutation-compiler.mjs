/**
 * Which changes the compiler refuses: `npm test` holds the types of the source before it runs a
 * test, so that nobody could commit them. Each is looked at in its file alone.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";

const options = () => {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
};

/** The place of a line and a column, both counted from 1, in a text. */
function placeIn(text, { line, column }) {
  const starts = ts.computeLineStarts(text);
  return (starts[line - 1] ?? text.length) + column - 1;
}

/** A way to ask whether a change of one file still compiles. */
export function compilerOf(files) {
  const parsed = options();
  const known = new Set([...parsed.fileNames, ...files]);
  const texts = new Map();
  let version = 0;
  const host = {
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => ({ ...parsed.options, noEmit: true }),
    getScriptFileNames: () => [...known],
    getScriptVersion: (file) => (texts.has(file) ? `${texts.get(file).version}` : "0"),
    getScriptSnapshot(file) {
      const text = texts.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (all) => ts.getDefaultLibFilePath(all),
  };
  const service = ts.createLanguageService(host);
  const faultsIn = (file) =>
    service.getSyntacticDiagnostics(file).length + service.getSemanticDiagnostics(file).length;
  return ({ fileName, location: { start, end }, replacement }) => {
    const source = readFileSync(fileName, "utf8");
    const changed =
      source.slice(0, placeIn(source, start)) + replacement + source.slice(placeIn(source, end));
    texts.set(fileName, { text: changed, version: (version += 1) });
    const faults = faultsIn(fileName);
    texts.set(fileName, { text: source, version: (version += 1) });
    return faults > 0;
  };
}
