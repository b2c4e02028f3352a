import { isChisoError } from "chiso/text";
import { describe, expect, it } from "vitest";

import { someOf } from "../properties.js";
import { CALLS } from "./calls.js";
import { functionsOfDoors } from "./functions.js";
import { altered } from "./nested.js";

/*
 * Data come back from stores and from other programs: any place in them may hold anything. Each
 * function is called with its right arguments, every place in them changed in turn. It may answer;
 * what it throws is the one error of the library, and nothing takes long.
 */

/** What is wrong with the way a call ends; nothing where it answers or throws the right error. */
function faultOf(call: () => unknown, given: readonly unknown[]): string | undefined {
  try {
    Reflect.apply(call, undefined, given);
    return undefined;
  } catch (error) {
    return isChisoError(error) ? undefined : `throws ${String(error)}`;
  }
}

/** The wrong calls of a function that do not end as they should. */
function faultsOf(name: string, call: () => unknown): readonly string[] {
  return (CALLS.get(name) ?? []).flatMap((arguments_) => {
    const right = arguments_.map((each) => each.right);
    return right.flatMap((argument, place) =>
      someOf([...altered(argument, `argument ${place + 1}`)]).flatMap(({ name: where, value }) => {
        const fault = faultOf(call, right.with(place, value));
        return fault === undefined ? [] : [`${where}: ${fault}`];
      }),
    );
  });
}

describe("what is wrong within an argument", () => {
  it.each(functionsOfDoors())("$name answers, or throws the error of the library", (each) => {
    expect(CALLS.has(each.name)).toBe(true);
    expect(faultsOf(each.name, each.call)).toEqual([]);
  });
});
