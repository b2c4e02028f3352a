import { describe, expect, it } from "vitest";

const expected = process.env["EXPECTED_ZONE"];

describe.skipIf(expected === undefined)(
  "the zone of this run (skipped unless `npm run verify` sets EXPECTED_ZONE)",
  () => {
    it("is the one that was asked for, so that the other tests mean something", () => {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      expect(timeZone).toBe(expected);
      expect(new Date(Date.UTC(2021, 6, 1)).getTimezoneOffset()).toBe(-13 * 60);
    });
  },
);
