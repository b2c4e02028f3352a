import type { Dice } from "./dice.js";
import { faultOf, kindOf } from "./promises.js";
import { reduced } from "./reduce.js";

/** What is tried: a function or a chain of them, with inputs of its own. */
export interface Definition<Input, Result> {
  readonly name: string;
  /** How many of a million inputs are for it. */
  readonly share: number;
  readonly make: (dice: Dice) => Input;
  /** Letters of an input. */
  readonly size: (input: Input) => number;
  readonly read: (input: Input) => Result;
  /** What is lost of an input, or stands elsewhere than the result says. */
  readonly lost?: (result: Result, input: Input) => string | undefined;
  readonly smaller: (input: Input) => Iterable<Input>;
  /** Whether it takes calls, and so may refuse them with the one error. */
  readonly refuses?: true;
  /** Whether inputs hold what is no plain data, so that results may hold it too. */
  readonly odd?: true;
  /** Microseconds a letter may take. */
  readonly pace?: number;
}

/** A promise that broke. */
export interface Fault {
  readonly what: string;
  /** Faults that differ in words of the input alone are one kind. */
  readonly kind: string;
  readonly input: unknown;
}

/** How an input is looked at. */
export interface Look {
  /** Whether everything is checked, or what costs less than the reading. */
  readonly whole: boolean;
  /** By how much what is slow may be slower, on a machine with much else to do. */
  readonly patience: number;
}

/** A subject whatever its inputs are. */
export interface Subject {
  readonly name: string;
  readonly share: number;
  /** Tries one input, keeping what it gave to ask again later; known kinds are not made small. */
  readonly begin: () => (dice: Dice, look: Look, known: ReadonlySet<string>) => Fault | undefined;
}

/** Hides the inputs of a subject. */
export function subjectOf<Input, Result>(definition: Definition<Input, Result>): Subject {
  const { name, share, make, smaller } = definition;
  return {
    name,
    share,
    begin: () => {
      let asked: { readonly input: Input; readonly answer: string } | undefined;
      return (dice, look, known) => {
        const input = make(dice);
        const { fault: what, answer } = faultOf(definition, input, look, asked);
        if (look.whole && answer !== undefined) asked = { input, answer };
        if (what === undefined) return undefined;
        const kind = kindOf(what);
        if (known.has(kind)) return { what, kind, input };
        const breaks = (less: Input): boolean => {
          const { fault } = faultOf(definition, less, { ...look, whole: true }, undefined);
          return fault !== undefined && kindOf(fault) === kind;
        };
        const least = reduced(input, smaller, breaks);
        return {
          what: faultOf(definition, least, look, undefined).fault ?? what,
          kind,
          input: least,
        };
      };
    },
  };
}
