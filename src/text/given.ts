/** The name that the language gives to what an object is: `Object`, `Array`, `Date`, `Promise`. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/**
 * Whether a value is an object with fields: no list, and none of the language's own (a `Date`, a
 * `Map`, a promise).
 *
 * @internal
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlain(value) || tagOf(value) === "Object";
}

/** Whether a value is an object made of braces: nearly all are, and the language need not be asked. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype && !(Symbol.toStringTag in value);
}

/**
 * The results that one function gives and another takes: a path through lists of objects, and a
 * field that tells it from those below.
 */
const SHAPES = [
  ["a tracked plan", "obligations", "asOf"],
  ["a schedule", "obligations", "horizon"],
  ["the definition of a plan", "sections.tasks", "year"],
  ["a plan", "sections.tasks", "sections"],
  ["the reading of a plan", "leftovers", "plan"],
  ["a resolved deadline", "clauses", "skipped"],
] as const;

/** A result that one function gives and another takes. */
export type Shape = (typeof SHAPES)[number][0] | "a deadline expression" | "deadline";

/** What the timing of a clause holds while its periods have no dates, and once they have. */
const WRITTEN = /^(?:moment|period|limits)$/;
const DATED = /^(?:date|start|end)$/;

/** Whether a path leads from a value through lists of objects, to its end. */
function leads(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  if (name === undefined) return true;
  const list = value[name];
  return Array.isArray(list) && list.every((item) => leads(item, rest));
}

/**
 * Which result of the library a value is, as far as its fields show. A deadline that holds nothing
 * to be dated is the same before it is resolved and after: it is just a `deadline`.
 *
 * @internal
 * @param value - Anything.
 * @returns The result, or `undefined` for anything else.
 */
export function shapeOf(value: unknown): Shape | undefined {
  if (!isRecord(value)) return undefined;
  const shape = SHAPES.find(
    ([, path, field]) => value[field] !== undefined && leads(value, path.split(".")),
  )?.[0];
  if (shape !== "a resolved deadline") return shape;
  const { clauses } = value;
  const fields = Array.isArray(clauses)
    ? clauses.flatMap(({ timing }) => (isRecord(timing) ? Object.keys(timing) : []))
    : [];
  if (fields.some((field) => WRITTEN.test(field))) return "a deadline expression";
  return fields.some((field) => DATED.test(field)) ? shape : "deadline";
}

const LONGEST = 80;

/**
 * Words for any value: texts in quotes and cut, numbers as they are, of objects their first fields.
 * It never fails.
 *
 * @internal
 * @param value - Anything.
 */
export function wordsFor(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
    case "bigint":
      return `${value}n`;
    case "function":
      return "a function";
    case "object":
      return value === null ? "null" : objectWords(value);
    default:
      return String(value);
  }
}

function objectWords(value: object): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (!isRecord(value)) return `a ${tagOf(value)}`;
  const names = Object.keys(value).slice(0, 4).join(", ");
  return names === "" ? "{}" : `an object with ${names}`;
}

/**
 * Words for any value that a caller gave, for the errors of wrong calls, with the results of the
 * library by their name.
 *
 * @internal
 * @param value - Anything.
 * @returns `"2024"`, `null`, `a number 5`, `an array of 3`, `a Date`, `a tracked plan`, `an object
 *   with title, year`.
 */
export function given(value: unknown): string {
  if (typeof value === "number") return `a number ${value}`;
  const shape = shapeOf(value);
  return shape === "deadline" ? "a deadline expression" : (shape ?? wordsFor(value));
}
