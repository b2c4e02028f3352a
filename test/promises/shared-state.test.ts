import { expect, describe, it } from "vitest";

import { DOORS } from "../wrong-calls/calls.js";
import { surface } from "./surface.js";

/** Everything that can be reached from a value, with the way to it; schemas belong to their maker. */
function reached(value: unknown, name: string): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  const open: (readonly [unknown, string])[] = [[value, name]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [part, way] = next;
    if (typeof part !== "object" || part === null || found.has(part) || "_zod" in part) continue;
    found.set(part, way);
    for (const [key, inner] of Object.entries(part)) open.push([inner, `${way}.${key}`]);
  }
  return found;
}

/** The ways to what can be changed, those in a list as one. */
function changeable(objects: Iterable<readonly [object, string]>): readonly string[] {
  const ways = [...objects].filter(([object]) => !Object.isFrozen(object)).map(([, way]) => way);
  return [...new Set(ways.map((way) => way.replace(/\d+/g, "#")))].sort();
}

describe("what all callers share cannot be changed", () => {
  it.each(DOORS)("exports of %s are frozen to the last field", (door, exported) => {
    const parts = Object.entries(exported).flatMap(([name, value]) => [...reached(value, name)]);
    expect(changeable(parts), door).toEqual([]);
  });

  it("two results share nothing but what is frozen and what was handed in", () => {
    const faults = new Set<string>();
    // Each of the two reads its tables itself, and goes on with what it has read.
    const others = [...surface()];
    for (const [at, { name, given, act }] of [...surface()].entries()) {
      const own = reached(given, name);
      const second = reached(others[at]?.act(), name);
      const shared = [...reached(act(), name)].filter(
        ([object]) => second.has(object) && !own.has(object),
      );
      for (const way of changeable(shared)) faults.add(way);
    }
    expect([...faults]).toEqual([]);
  });
});
