/** What takes as long as the text or list it is called on. */
const IN_PROPORTION = [
  [
    String.prototype,
    ["normalize", "replace", "replaceAll", "split", "toLowerCase", "toUpperCase", "trim"],
  ],
  [Array.prototype, ["concat", "filter", "flatMap", "map", "shift", "sort", "unshift"]],
] as const;

/** What takes as long as the list it gives. */
const BY_THE_RESULT = [[Array.prototype, ["slice"]]] as const;

/** What is counted as one step each time. */
const BY_THE_CALL = [
  [String.prototype, ["charAt", "includes", "indexOf", "slice", "startsWith"]],
  [RegExp.prototype, ["exec", "test"]],
  [Array.prototype, ["at", "every", "find", "findIndex", "includes", "push", "some"]],
  [Map.prototype, ["get", "has", "set"]],
  [Set.prototype, ["add", "has"]],
] as const;

/**
 * Counts what a call does: the methods of strings, lists, maps and patterns it calls, those that
 * look at all of a text or list by its length, those that copy a part by the part. Unlike seconds, the count is the same on any machine.
 */
export function workOf(call: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];
  const count = (
    prototype: object,
    name: string,
    weigh: (on: unknown, result: unknown) => number,
  ): void => {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    const original: unknown = descriptor?.value;
    if (descriptor === undefined || typeof original !== "function") throw new Error(name);
    const counted = function (this: unknown, ...given: unknown[]): unknown {
      const value: unknown = Reflect.apply(original, this, given);
      work += weigh(this, value);
      return value;
    };
    Object.defineProperty(prototype, name, { ...descriptor, value: counted });
    restore.push(() => Object.defineProperty(prototype, name, descriptor));
  };
  for (const [prototype, names] of IN_PROPORTION)
    for (const name of names) count(prototype, name, lengthOf);
  for (const [prototype, names] of BY_THE_RESULT)
    for (const name of names) count(prototype, name, (_, list) => lengthOf(list));
  for (const [prototype, names] of BY_THE_CALL)
    for (const name of names) count(prototype, name, () => 1);
  try {
    call();
  } finally {
    for (const undo of restore) undo();
  }
  return work;
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length + 1 : 1;
}
