import * as chiso from "chiso";

/*
 * Calls as a line of text says them, `describeTarget(parseTarget("đạt 60%"), {"locale":"vi"})`: names
 * of the library's functions, values of JSON, `undefined`, fields behind a call (`.rule`, `.dated[0]`),
 * and `$3` for a value that a file says once and many of its calls share.
 */

/** Values that the calls of a file share, by their names. */
export type Shared = ReadonlyMap<string, unknown>;

interface Reader {
  readonly text: string;
  readonly shared: Shared;
  at: number;
}

/** Makes a call, and gives what it gives. */
export function made(text: string, shared: Shared): unknown {
  const reader: Reader = { text, shared, at: 0 };
  const value = valueOf(reader);
  if (reader.at < text.length) throw new Error(`more than a call: ${text}`);
  return value;
}

/** Whether a text begins here; then it is passed. */
function passes(reader: Reader, sign: string): boolean {
  const is = reader.text.startsWith(sign, reader.at);
  if (is) reader.at += sign.length;
  return is;
}

function taken(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const [found] = pattern.exec(reader.text) ?? [];
  reader.at += found?.length ?? 0;
  return found;
}

function valueOf(reader: Reader): unknown {
  if (passes(reader, "[")) return listed(reader, "]");
  if (passes(reader, "{")) return objectOf(reader);
  const plain = taken(reader, /"(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*|true|false|null/y);
  if (plain !== undefined) return JSON.parse(plain);
  if (taken(reader, /undefined/y) !== undefined) return undefined;
  const name = taken(reader, /\$\d+|\w+/y) ?? "";
  if (name.startsWith("$")) return reader.shared.get(name);
  return fieldOf(reader, called(name, reader));
}

function called(name: string, reader: Reader): unknown {
  const known: unknown = Reflect.get(chiso, name);
  if (typeof known !== "function" || !passes(reader, "(")) throw new Error(`no call: ${name}`);
  return Reflect.apply(known, undefined, listed(reader, ")"));
}

function listed(reader: Reader, end: string): unknown[] {
  const list: unknown[] = [];
  while (!passes(reader, end)) {
    list.push(valueOf(reader));
    passes(reader, ",");
  }
  return list;
}

function objectOf(reader: Reader): object {
  const entries: [string, unknown][] = [];
  while (!passes(reader, "}")) {
    const key = String(valueOf(reader));
    passes(reader, ":");
    entries.push([key, valueOf(reader)]);
    passes(reader, ",");
  }
  return Object.fromEntries(entries);
}

/** What lies in what a call gave: `.rule`, `[0]`. */
function fieldOf(reader: Reader, value: unknown): unknown {
  let inner = value;
  for (;;) {
    const key = taken(reader, /\.\w+|\[\d+\]/y);
    if (key === undefined) return inner;
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = Reflect.get(inner, key.replace(/[.[\]]/g, ""));
  }
}
