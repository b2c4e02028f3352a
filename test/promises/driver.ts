import type { Answer } from "./answers.js";
import { watch } from "./watch.js";

/*
 * Runs inside a realm of its own, and says there and in one text what the scripts did, so that no
 * object passes from one realm to the other.
 */

type Exports = Readonly<Record<string, unknown>>;

/** A script: it asks for modules, and hands its own over. */
export type Module = (
  given: (name: string) => Exports | undefined,
  hand: (name: string, exports: Exports) => void,
) => void;

/** What a program adds to a prototype, and when: hidden from loops, or as an assignment does it. */
export interface Pollution {
  readonly of: "Object" | "Array";
  readonly name: string;
  readonly value: string | number;
  readonly enumerable: boolean;
  readonly before: "loading" | "calling";
}

/** What a realm is to do. */
export interface Orders {
  /** The scripts, in order; the last hands over the calls. */
  readonly names: readonly string[];
  /** Globals that the language does not have, whose touch is noted. */
  readonly platform: readonly string[];
  /** What a program adds to the prototypes of all objects or lists. */
  readonly polluted: readonly Pollution[];
}

/** What happened in a realm. */
export interface Driven {
  /** What was touched while each script ran, and at last while the calls were made. */
  readonly touched: Readonly<Record<string, readonly string[]>>;
  /** The globals, and what hangs on them, that are no longer as they were. */
  readonly changed: readonly string[];
  readonly answers: readonly Answer[];
}

const CALLS = "./answers.js";

function isCalls(value: unknown): value is () => readonly Answer[] {
  return typeof value === "function";
}

function pollute(pollutions: readonly Pollution[]): void {
  const holders = { Object: Object.prototype, Array: Array.prototype };
  for (const { of, name, value, enumerable } of pollutions)
    Object.defineProperty(holders[of], name, {
      value,
      enumerable,
      writable: true,
      configurable: true,
    });
}

/** Runs the scripts one after the other under watch, then the calls. */
export function drive(load: (name: string) => Module, orders: Orders): string {
  const { names, platform, polluted } = orders;
  const watching = watch([...platform]);
  pollute(polluted.filter(({ before }) => before === "loading"));
  const modules = new Map<string, Exports>();
  const touched: [string, readonly string[]][] = [];
  for (const name of names) {
    const module = load(name);
    watching.arm();
    module(
      (asked) => modules.get(asked),
      (own, exports) => modules.set(own, exports),
    );
    touched.push([name, watching.touched()]);
  }
  const calls = modules.get(CALLS)?.["answers"];
  if (!isCalls(calls)) throw new Error("no calls were handed over");
  pollute(polluted.filter(({ before }) => before === "calling"));
  watching.arm();
  const answers = calls();
  touched.push(["calling", watching.touched()]);
  const driven: Driven = {
    touched: Object.fromEntries(touched),
    changed: watching.changed(),
    answers,
  };
  return JSON.stringify(driven);
}
