import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/indices/index.ts", import.meta.url));

/** A text that only the data of one catalogue holds. */
const MARKS = {
  papi: "Tri thức công dân",
  "par-index": "Cải cách tài chính công",
  sipas: "Chất lượng chính sách",
  "procedure handling": "bằng thời hạn",
  "service quality": "Số hóa hồ sơ",
  "other indices": "Gia nhập thị trường",
} as const;

let room = "";

/** The room as one file, as the package ships it. */
beforeAll(async () => {
  room = await bundle({ entryPoints: [source] });
});

async function bundle(input: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({
    ...input,
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

async function catalogueIn(name: string): Promise<string[]> {
  const text = await bundle({
    stdin: { contents: `import { ${name} } from "room"; console.log(${name});`, resolveDir: "/" },
    plugins: [
      {
        name: "room",
        setup(plugin) {
          plugin.onResolve({ filter: /^room$/ }, () => ({ path: "room", namespace: "room" }));
          plugin.onLoad({ filter: /./, namespace: "room" }, () => ({ contents: room }));
        },
      },
    ],
  });
  return Object.entries(MARKS).flatMap(([key, mark]) => (text.includes(mark) ? [key] : []));
}

describe("an application that imports one catalogue", () => {
  it.each([
    ["papi", ["papi"]],
    ["parIndex", ["par-index"]],
    ["sipas", ["sipas"]],
    ["procedureHandlingRules", ["procedure handling"]],
    ["serviceQualityRules", ["service quality"]],
    ["otherIndex", ["other indices"]],
    ["findMeasure", ["papi", "par-index", "sipas"]],
  ])("bundles %s with the data of %j alone", async (name, expected) => {
    expect(await catalogueIn(name)).toEqual(expected);
  });
});
