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
