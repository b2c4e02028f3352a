/** An object whose fields that may be undefined are left out instead. */
export type Defined<Fields> = {
  [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<
    Fields[Name],
    undefined
  >;
};

/**
 * Leaves out the fields that are undefined: the one way in which results get their optional fields.
 *
 * @internal
 * @param fields - A plain object.
 * @returns The fields that have a value, in their order: the object itself where all have.
 */
export function defined<const Fields extends object>(fields: Fields): Defined<Fields>;
export function defined(fields: Readonly<Record<string, unknown>>): object {
  for (const name in fields) if (fields[name] === undefined) return withoutUndefined(fields);
  return fields;
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const name in fields) {
    // A loop meets what a program has added to the prototype of all objects as well.
    if (!Object.hasOwn(fields, name)) continue;
    const value = fields[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/**
 * The fields of one object and behind them those of another. Where many objects are made, so that
 * all of them have one shape: engines before V8 12 give each object one of its own that a spread
 * began and other fields went on, which takes twenty times as long and slows down whoever reads it.
 *
 * @internal
 * @param fields - A plain object.
 * @param more - What is added; it wins where both have a field.
 */
export function withFields<Fields extends object, More extends object>(
  fields: Fields,
  more: More,
): Fields & More {
  return Object.assign({}, fields, more);
}
