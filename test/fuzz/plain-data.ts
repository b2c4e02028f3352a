/*
 * One walk over a result that holds what JSON and structuredClone need of it: they are asked
 * themselves for some inputs only, for they cost more than most readers.
 */

/** Where in a result something is that does not survive JSON or lies outside the text. */
export function faultOfData(
  part: unknown,
  length: number,
  way = "result",
  depth = 0,
): string | undefined {
  switch (typeof part) {
    case "string":
    case "boolean":
      return undefined;
    case "number":
      return Number.isFinite(part) && !Object.is(part, -0)
        ? undefined
        : `${way} is ${Object.is(part, -0) ? "-0" : part}`;
    case "object":
      break;
    case "undefined":
    case "function":
    case "symbol":
    case "bigint":
      return `${way} is ${typeof part}`;
  }
  if (part === null) return undefined;
  if (depth > 200) return `${way} is too deep`;
  return faultOfObject(part, length, way, depth + 1);
}

function faultOfObject(
  part: object,
  length: number,
  way: string,
  depth: number,
): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(part);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null)
    return `${way} is no plain data`;
  for (const [name, inner] of Object.entries(part)) {
    const fault = faultOfData(inner, length, `${way}.${name}`, depth);
    if (fault !== undefined) return fault;
  }
  return faultOfSpan(part, length, way);
}

/** What has a start and an end in numbers is a place in the text. */
function faultOfSpan(part: object, length: number, way: string): string | undefined {
  if (!("start" in part) || !("end" in part)) return undefined;
  const { start, end } = part;
  if (typeof start !== "number" || typeof end !== "number") return undefined;
  return start >= 0 && end >= start && end <= length ? undefined : `${way} is ${start} to ${end}`;
}

/** What is handed on cannot be changed by whoever takes it. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** Every object that can be reached from a value. */
function reached(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.add(value);
  for (const part of Object.values(value)) reached(part, found);
  return found;
}

/** Whether two results share something that can be changed and was not handed in. */
export function shareState(one: unknown, other: unknown, given: unknown): boolean {
  const second = reached(other);
  const own = reached(given);
  for (const object of reached(one))
    if (second.has(object) && !Object.isFrozen(object) && !own.has(object)) return true;
  return false;
}
