import { describe, expect, it } from "vitest";
import { present, sharedOf, stored, type GoldenRoom } from "./readings.js";

/** So many readings are a test: few enough that what a change of the code reaches is run alone. */
const OF_A_TEST = 40;

/** Compares the golden readings of a room with what it reads now. */
export function compareGolden(room: GoldenRoom): void {
  const file = stored(room);
  const shared = sharedOf(file);
  describe("answers are those that are stored, or `npm run golden` shows what changed", () => {
    for (let first = 0; first < file.readings.length; first += OF_A_TEST) {
      const some = file.readings.slice(first, first + OF_A_TEST);
      it(`from ${first + 1} to ${first + some.length}`, () => {
        const changed = some.flatMap(({ call, answer }) => {
          const now = present(call, shared);
          return now === answer ? [] : [{ call, stored: answer, present: now }];
        });
        expect(changed).toEqual([]);
      });
    }
  });
}
