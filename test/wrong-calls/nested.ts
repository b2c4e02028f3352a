/** What stands in a wrong place, under a name for the report; of each kind of value some. */
export const WRONG: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["-1", -1],
  ["1e300", 1e300],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a symbol", Symbol("x")],
  ["a word", "constructor"],
  ["a figure without end", "1e999999999"],
  ["[null]", [null]],
  ["a list of itself", endless()],
  ["{}", {}],
  ["a function", () => 1],
];

/** A list that holds itself: nothing that walks down it comes to an end. */
function endless(): readonly unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

/** Of long lists and tables the first and the last are changed: the others are like them. */
const MOST = 2;

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** The names of the fields of a table, the places of a list: of many, a few. */
function placesOf(value: object): readonly string[] {
  const names = Object.keys(value);
  const isLong = isList(value) ? names.length > MOST : names.length > 40;
  return isLong ? [...names.slice(0, MOST - 1), ...names.slice(-1)] : names;
}

/** A thing with one place in it changed. */
export interface Altered {
  /** Where and what. */
  readonly name: string;
  readonly value: unknown;
}

/** All wrong things in place of a value, and in each place within it. */
export function* altered(value: unknown, path = ""): Generator<Altered> {
  for (const [name, wrong] of WRONG) yield { name: `${path} is ${name}`, value: wrong };
  if (isList(value)) yield* alteredList(value, path);
  else if (isTable(value)) yield* alteredTable(value, path);
}

function* alteredList(list: readonly unknown[], path: string): Generator<Altered> {
  yield { name: `${path} is a table`, value: Object.fromEntries(list.entries()) };
  if (list.length > 0) yield { name: `${path} has all twice`, value: [...list, ...list] };
  for (const place of placesOf(list).map(Number)) {
    for (const { name, value } of altered(list[place], `${path}[${place}]`))
      yield { name, value: list.with(place, value) };
  }
}

function* alteredTable(table: Readonly<Record<string, unknown>>, path: string): Generator<Altered> {
  yield { name: `${path} is a list of it`, value: [table] };
  yield { name: `${path} is a list of its values`, value: Object.values(table) };
  yield { name: `${path} has an unknown name`, value: { ...table, yaer: 2026 } };
  for (const field of placesOf(table)) {
    const { [field]: content, ...rest } = table;
    yield { name: `${path}.${field} is missing`, value: rest };
    for (const { name, value } of altered(content, `${path}.${field}`))
      yield { name, value: { ...table, [field]: value } };
  }
}
