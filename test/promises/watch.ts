/*
 * Runs inside a realm of its own and sees to it that nothing there is touched unseen: neither what
 * a platform adds to the language (a network, a clock, a file system, a page) nor those parts of
 * the language whose answer depends on the machine, the moment or the language of its user.
 */

/** Arithmetic that the standard leaves to the implementation: its last digit may differ. */
const APPROXIMATED = [
  ...["sin", "cos", "tan", "asin", "acos", "atan", "atan2"],
  ...["sinh", "cosh", "tanh", "asinh", "acosh", "atanh"],
  ...["exp", "expm1", "log", "log1p", "log2", "log10", "pow", "cbrt", "hypot"],
];

/** Parts of the language that no pure function needs. */
const IMPURE_GLOBALS = [
  ...["Intl", "console", "eval", "WebAssembly", "Atomics", "SharedArrayBuffer"],
  ...["WeakRef", "FinalizationRegistry"],
];

/** What a language or a place in the world decides, wherever it is a method. */
const LOCAL = /^toLocale|^localeCompare$/;

/** What counts milliseconds of UTC, and nothing else. */
const PURE_DATE_METHODS = [
  ...["constructor", "getUTCFullYear", "getUTCMonth", "getUTCDate", "getUTCDay"],
  ...["setUTCDate", "setUTCHours", "getTime", "valueOf"],
];
const PURE_DATE_FUNCTIONS = ["UTC", "prototype"];

/** What was touched. */
export interface Watch {
  /** From here on touches are noted. */
  readonly arm: () => void;
  /** Ends the watch until it is armed again, and gives what was touched by whom, each thing once. */
  readonly touched: () => readonly string[];
  /** What is no longer as it was when the watch began: in the globals and all that hangs on them. */
  readonly changed: () => readonly string[];
}

/** Everything that hangs on the globals of a realm, by the way to it. */
function intrinsics(): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const seen = new Set<unknown>();
  const open: (readonly [string, object])[] = [["", globalThis]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [way, holder] = next;
    if (seen.has(holder)) continue;
    seen.add(holder);
    for (const key of Reflect.ownKeys(holder)) {
      const descriptor = Object.getOwnPropertyDescriptor(holder, key);
      const inner = `${way}.${String(key)}`.replace(/^\./, "");
      const parts: readonly unknown[] = Object.values(descriptor ?? {});
      found.set(inner, parts[0]);
      for (const part of parts)
        if ((typeof part === "object" && part !== null) || isFunction(part))
          open.push([inner, part]);
    }
  }
  return found;
}

function isFunction(value: unknown): value is (...given: readonly unknown[]) => unknown {
  return typeof value === "function";
}

/** The script from which something was touched: the first in the stack that is not this one. */
function toucher(stack = ""): string {
  const names = [...stack.matchAll(/(?:\(|at )([^()\n]+):\d+:\d+\)?$/gm)].map(([, name]) => name);
  return names.find((name) => name !== names[0]) ?? "no script";
}

/** Puts watchers in place of all that depends on the world. */
export function watch(platform: readonly string[]): Watch {
  const touches = new Set<string>();
  let armed = false;
  const note = (what: string): void => {
    if (armed) touches.add(`${what} by ${toucher(new Error().stack)}`);
  };

  const watchGlobal = (name: string): void => {
    const value: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
    const get = (): unknown => {
      note(name);
      return value;
    };
    Object.defineProperty(globalThis, name, { get, configurable: true });
  };
  const watchMethod = (holder: object, key: string, name: string): void => {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    const method: unknown = descriptor?.value;
    if (descriptor === undefined || !isFunction(method)) return;
    const watched = function (this: unknown, ...given: readonly unknown[]): unknown {
      note(name);
      return Reflect.apply(method, this, given);
    };
    Object.defineProperty(holder, key, { ...descriptor, value: watched });
  };

  for (const name of [...platform, ...IMPURE_GLOBALS]) watchGlobal(name);
  for (const key of ["random", ...APPROXIMATED]) watchMethod(Math, key, `Math.${key}`);
  for (const { prototype, name } of [Object, String, Number, BigInt, Array, Date])
    for (const key of Object.getOwnPropertyNames(prototype))
      if (LOCAL.test(key)) watchMethod(prototype, key, `${name}.prototype.${key}`);
  for (const key of Object.getOwnPropertyNames(Date.prototype))
    if (!PURE_DATE_METHODS.includes(key)) watchMethod(Date.prototype, key, `Date.prototype.${key}`);
  watchDate(note);
  watchFunction(note);

  const before = intrinsics();
  return {
    arm: () => {
      armed = true;
    },
    touched: () => {
      armed = false;
      const all = [...touches].sort();
      touches.clear();
      return all;
    },
    changed: () => {
      const after = intrinsics();
      const ways = new Set([...before.keys(), ...after.keys()]);
      return [...ways].filter((way) => !Object.is(before.get(way), after.get(way))).sort();
    },
  };
}

/** A date may be made of milliseconds; whoever makes one of nothing or of a text asks the machine. */
function watchDate(note: (what: string) => void): void {
  const watched = new Proxy(Date, {
    get: (target, key): unknown => {
      if (typeof key === "string" && !PURE_DATE_FUNCTIONS.includes(key)) note(`Date.${key}`);
      return Reflect.get(target, key);
    },
    apply: (target, self, given): unknown => {
      note("Date()");
      return Reflect.apply(target, self, given);
    },
    construct: (target, given: readonly unknown[], newTarget): object => {
      if (given.length !== 1 || typeof given[0] !== "number") note("new Date()");
      // A class that extends it makes its own.
      const made: unknown = Reflect.construct(target, given, newTarget);
      if (typeof made !== "object" || made === null) throw new TypeError("no date");
      return made;
    },
  });
  Object.defineProperty(globalThis, "Date", { value: watched });
}

/** Code made of texts. */
function watchFunction(note: (what: string) => void): void {
  const watched = new Proxy(Function, {
    apply: (target, _self, given: readonly string[]) => {
      note("Function()");
      return target(...given);
    },
    construct: (target, given: readonly string[]) => {
      note("Function()");
      return target(...given);
    },
  });
  Object.defineProperty(globalThis, "Function", { value: watched });
  Object.defineProperty(Function.prototype, "constructor", { value: watched });
}
