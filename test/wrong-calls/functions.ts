import { DOORS, UNCHECKED } from "./calls.js";

/** A function of a door, under the name that the table of right calls has. */
export interface Called {
  readonly door: string;
  readonly name: string;
  readonly call: () => unknown;
}

/** The functions behind a door: those of its objects too, under the name of the object. */
function* functionsOf(door: object, prefix = ""): Generator<readonly [string, () => unknown]> {
  const exported: readonly (readonly [string, unknown])[] = Object.entries(door);
  for (const [name, value] of exported) {
    if (isFunction(value)) yield [prefix + name, value];
    else if (prefix === "" && isObject(value)) yield* functionsOf(value, `${name}.`);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === "function";
}

/** All functions of all doors, but those that take anything and those that only rooms use. */
export function functionsOfDoors(): readonly Called[] {
  return DOORS.flatMap(([door, exported]) =>
    [...functionsOf(exported)].map(([name, call]) => ({ door, name, call })),
  ).filter(({ name }) => !UNCHECKED.includes(name));
}
