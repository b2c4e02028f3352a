import { describe, expect, it } from "vitest";

const expected = process.env["EXPECTED_ZONE"];

describe.skipIf(expected === undefined)(
  "the zone of this run (skipped unless `npm run check:zones` sets EXPECTED_ZONE)",
  () => {
    it("is the one that was asked for, so that the other tests mean something", () => {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      const aliases: Readonly<Record<string, string>> = { "Asia/Saigon": "Asia/Ho_Chi_Minh" };
      expect(aliases[timeZone] ?? timeZone).toBe(expected);
    });
  },
);
