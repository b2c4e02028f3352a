import { CALLS } from "../wrong-calls/calls.js";
import { functionsOfDoors, type Called } from "../wrong-calls/functions.js";
import type { Dice } from "./dice.js";
import { smallerLists } from "./reduce.js";
import { subjectOf, type Subject } from "./subject.js";
import { altered, sizeOfValue } from "./values.js";

/** A call of a public function with what is handed to it. */
interface Call extends Called {
  readonly given: readonly unknown[];
}

/** Functions that take days, numbers and short texts: they answer in no time. */
const CHEAP = new Set(["chiso/time", "chiso/text", "chiso/province"]);

const RIGHT = functionsOfDoors().flatMap((called) =>
  (CALLS.get(called.name) ?? []).map((given) => ({
    ...called,
    given: given.map(({ right }) => right),
  })),
);
const CHEAP_CALLS = RIGHT.filter(({ door }) => CHEAP.has(door));
const OTHER_CALLS = RIGHT.filter(({ door }) => !CHEAP.has(door));

/** A right call with something in its arguments changed, left out, moved, or too much. */
function callOf(right: readonly Call[], dice: Dice): Call {
  const call = dice.one(right);
  const how = dice.share();
  const { given } = call;
  if (how < 0.03) return call;
  if (how < 0.06) return { ...call, given: given.slice(0, dice.below(given.length + 1)) };
  if (how < 0.09) return { ...call, given: given.toReversed() };
  if (how < 0.14) return { ...call, given: dice.one(right).given };
  const at = dice.below(Math.max(1, given.length));
  const changed =
    given.length === 0 ? [altered("x", dice)] : given.with(at, altered(given[at], dice));
  return { ...call, given: changed };
}

function calls(name: string, share: number, right: readonly Call[]): Subject {
  return subjectOf({
    name,
    share,
    make: (dice) => callOf(right, dice),
    size: ({ given }) => sizeOfValue(given),
    read: ({ call, given }): unknown => Reflect.apply(call, undefined, given),
    smaller: function* (call: Call): Generator<Call> {
      for (const given of smallerLists(call.given, () => [])) yield { ...call, given };
    },
    refuses: true,
    odd: true,
    pace: 1000,
  });
}

/** Calls of every public function with something wrong in them. */
export const CALL_SUBJECTS: readonly Subject[] = [
  calls("calls of time, text and province", 560_000, CHEAP_CALLS),
  calls("calls of the other doors", 8000, OTHER_CALLS),
];
