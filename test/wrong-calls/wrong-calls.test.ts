import { isChisoError } from "chiso/text";
import { describe, expect, it } from "vitest";

import { wrongCalls, type Argument } from "./arguments.js";
import { CALLS } from "./calls.js";
import { functionsOfDoors } from "./functions.js";

/** What is wrong with the answer to a wrong call; nothing where it is one of the library's errors. */
function faultOf(call: () => unknown, given: readonly unknown[]): string | undefined {
  // The time of the processor, as the machine may have much else to do.
  const before = process.cpuUsage();
  try {
    Reflect.apply(call, undefined, given);
    return "is answered";
  } catch (error) {
    if (!isChisoError(error)) return `throws ${String(error)}`;
    const { code, given: said, accepted, advice } = error;
    const words = [code, said, accepted, advice];
    if (words.some((each) => typeof each !== "string" || each.trim() === ""))
      return "is not worded";
    if (/\[object|undefined\./.test(error.message)) return `says ${error.message}`;
    return process.cpuUsage(before).user > 500_000 ? "takes long" : undefined;
  }
}

describe.each(functionsOfDoors())("$door: $name", ({ name, call }) => {
  const calls: readonly (readonly Argument[])[] = CALLS.get(name) ?? [];

  it("has its right calls in the table", () => {
    expect(CALLS.has(name)).toBe(true);
    for (const given of calls) {
      Reflect.apply(
        call,
        undefined,
        given.map(({ right }) => right),
      );
    }
  });

  it("throws the error of the library for every wrong call", () => {
    const faults = calls.flatMap((given) =>
      [...wrongCalls(given)].flatMap((wrong) => {
        const fault = faultOf(call, wrong.given);
        return fault === undefined ? [] : [`${wrong.name}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
