import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

import { answers } from "./answers.js";
import { scriptForMachines } from "./realm.js";

/*
 * The whole surface again, in processes of their own that live elsewhere: in zones on both sides of
 * the date line, one that once left out a day and one of quarters of an hour, and in languages
 * with other letters, signs and calendars.
 */

const MACHINES: readonly (readonly [zone: string, minutes: number, locale: string])[] = [
  ["UTC", 0, "en_US"],
  ["Asia/Ho_Chi_Minh", 7 * 60, "vi_VN"],
  ["Pacific/Apia", 13 * 60, "tr_TR"],
  ["America/Los_Angeles", -7 * 60, "vi_VN"],
  ["Asia/Kathmandu", 5 * 60 + 45, "tr_TR"],
];

const script = await scriptForMachines();
const usual = answers();

/** What a machine says of itself, and its answers. */
async function answersOf(zone: string, locale: string): Promise<readonly [string, string]> {
  const running = promisify(execFile)(process.execPath, ["-"], {
    env: { TZ: zone, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` },
    maxBuffer: 1 << 28,
  });
  running.child.stdin?.end(script);
  const [itself = "", given = ""] = (await running).stdout.split("\n");
  return [itself, given];
}

describe("all machines give the same answers, byte by byte", () => {
  it.each(MACHINES)("in %s, %i minutes from UTC, in %s", async (zone, minutes, locale) => {
    const [itself, given] = await answersOf(zone, locale);
    expect(itself).toBe(`${locale.replace("_", "-")} ${minutes}`);
    expect(given === JSON.stringify(usual)).toBe(true);
  });
});
