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
  return tagOf(value) === "Object";
}

/**
 * The results that one function gives and another takes: a path of lists of objects, and another
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
export type Shape = (typeof SHAPES)[number][0] | "a deadline expression";

/** What the timing of a clause holds while its periods have no dates. */
const UNDATED = ["moment", "period", "limits"];

/** Whether a path leads from a value through lists of objects, to its end. */
function leads(value: unknown, path: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  const [name, ...rest] = path;
  if (name === undefined) return true;
  const list = value[name];
  return Array.isArray(list) && list.every((item) => leads(item, rest));
}

/**
 * Which result of the library a value is, as far as its fields show. A deadline that holds nothing
 * to be dated is the same before it is resolved and after, and counts as resolved.
 *
 * @internal
 * @param value - Anything.
 * @returns The result, or `undefined` for anything else.
 */
export function shapeOf(value: unknown): Shape | undefined {
  if (!isRecord(value)) return undefined;
  const shape = SHAPES.find(
    ([, path, field]) => Object.hasOwn(value, field) && leads(value, path.split(".")),
  )?.[0];
  const { clauses } = value;
  const written =
    shape === "a resolved deadline" &&
    Array.isArray(clauses) &&
    clauses.some(({ timing }) => isRecord(timing) && UNDATED.some((field) => field in timing));
  return written ? "a deadline expression" : shape;
}

const LONGEST = 80;

/** A text in quotes, of a length that fits a message. */
function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

/**
 * Words for any value that a caller gave, for the errors of wrong calls: texts in quotes and cut,
 * numbers as they are, results of the library by their name. It never fails.
 *
 * @internal
 * @param value - Anything.
 * @returns `"2024"`, `null`, `a number 5`, `an array of 3`, `a Date`, `a tracked plan`, `an object
 *   with title, year`.
 */
export function given(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
    case "bigint":
      return `a ${typeof value} ${value}`;
    case "object":
      return value === null ? "null" : (shapeOf(value) ?? objectWords(value));
    case "function":
      return "a function";
    default:
      return String(value);
  }
}

function objectWords(value: object): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (!isRecord(value)) return `a ${tagOf(value)}`;
  const names = Object.keys(value);
  const rest = names.length > 4 ? ", …" : "";
  return names.length === 0 ? "{}" : `an object with ${names.slice(0, 4).join(", ")}${rest}`;
}
