import { describe, expect, it } from "vitest";
import { bundleOf } from "./bundle.js";

/** What each door and some of its functions may weigh, in bytes. */
const CEILINGS: readonly (readonly [what: string, exports: string, bytes: number])[] = [
  ["the door of citations", '* from "./citation/index.ts"', 10_000],
  ["the door of provinces", '* from "./province/index.ts"', 4500],
  ["the door of agencies", '* from "./agency/index.ts"', 12_500],
  ["formatCitation alone", '{ formatCitation } from "./citation/index.ts"', 1500],
  ["agencyKey alone", '{ agencyKey } from "./agency/index.ts"', 1500],
];

describe.each(CEILINGS)("%s, bundled by itself", (_what, exports, ceiling) => {
  it(`weighs at most ${ceiling} bytes and carries no zod, no pattern matcher, no higher room`, async () => {
    const { bytes, code, inputs } = await bundleOf(`export ${exports}`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(ceiling);
    expect(code).not.toContain("ZodError");
    expect(code).not.toContain("_zod");
    const strangers = inputs.filter((input) => /zod|ts-pattern|\/(?:indices|plan)\//u.test(input));
    expect(strangers).toEqual([]);
  });
});
