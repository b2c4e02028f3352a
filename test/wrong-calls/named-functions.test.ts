import { agenda, schedulePlan, trackPlan } from "chiso/progress";
import { isChisoError } from "chiso/text";
import { plainDate } from "chiso/time";
import { describe, expect, it } from "vitest";

import { plan, wrongCalls } from "./arguments.js";
import { CALLS } from "./calls.js";
import { functionsOfDoors } from "./functions.js";

/** Who gives the one what only the other takes is told so. */
const OTHER_MEANT = new Set(["readPlanRows", "readPlanTable"]);

/** The function that an error tells to call: the outermost of the call that was meant. */
const CALL = /\bCall ([\w.]+)\(/;

/** The error of a call; nothing where it is answered. */
function adviceOf(call: () => unknown): string {
  try {
    call();
    return "";
  } catch (error) {
    return isChisoError(error) ? error.advice : "";
  }
}

describe.each(functionsOfDoors().filter(({ name }) => !OTHER_MEANT.has(name)))(
  "$door: $name",
  ({ name, call }) => {
    it("is what the errors of its wrong calls tell to call, if they tell of any", () => {
      const others = (CALLS.get(name) ?? []).flatMap((right) =>
        [...wrongCalls(right)].flatMap(({ name: wrong, given }) => {
          const advice = adviceOf((): unknown => Reflect.apply(call, undefined, given));
          const told = CALL.exec(advice)?.[1];
          return told === undefined || told === name ? [] : [`${wrong}: ${advice}`];
        }),
      );
      expect(others).toEqual([]);
    });
  },
);

describe("an agenda of fewer days than none", () => {
  it.each(["working-day", "day"] as const)("is refused by its own name: %s", (unit) => {
    const tracked = trackPlan(schedulePlan(plan), [], plainDate("2021-03-31"));
    expect(adviceOf(() => agenda(tracked, { days: -1, unit }))).toContain("agenda(tracked");
  });
});
