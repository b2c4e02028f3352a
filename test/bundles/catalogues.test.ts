import { beforeAll, describe, expect, it } from "vitest";
import { bundleOf } from "./bundle.js";

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
  ({ code: room } = await bundleOf('export * from "./doors/indices.ts"', { minify: false }));
});

async function cataloguesIn(name: string): Promise<string[]> {
  const { code } = await bundleOf(`import { ${name} } from "room"; console.log(${name});`, {
    minify: false,
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
  return Object.entries(MARKS).flatMap(([key, mark]) => (code.includes(mark) ? [key] : []));
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
    expect(await cataloguesIn(name)).toEqual(expected);
  });
});
