import { diceOfInput } from "./dice.js";
import type { Fault, Subject } from "./subject.js";

/** How long and from where a subject is tried. */
export interface Trial {
  readonly seed: number;
  readonly inputs: number;
  readonly milliseconds?: number;
  /** By how much what is slow may be slower. */
  readonly patience?: number;
}

/** What came of trying a subject. */
export interface Outcome {
  readonly inputs: number;
  /** Microseconds of processor time that an input took, with all its checks. */
  readonly microseconds: number;
  /** One of each kind, made small, with how often it came. */
  readonly faults: readonly (Fault & { readonly times: number })[];
}

/** Everything is checked for one input in so many. */
const WHOLE_EVERY = 10;

/** Tries a subject on made-up and damaged inputs. */
export function tried(
  subject: Subject,
  { seed, inputs, milliseconds, patience = 1 }: Trial,
): Outcome {
  const until = performance.now() + (milliseconds ?? Number.POSITIVE_INFINITY);
  const before = process.cpuUsage();
  const attempt = subject.begin();
  const faults = new Map<string, Fault & { times: number }>();
  const known = new Set<string>();
  let input = 0;
  for (; input < inputs && performance.now() < until; input += 1) {
    const look = { whole: input % WHOLE_EVERY === 0, patience };
    const fault = attempt(diceOfInput(seed, subject.name, input), look, known);
    if (fault === undefined) continue;
    const earlier = faults.get(fault.kind);
    known.add(fault.kind);
    if (earlier === undefined) faults.set(fault.kind, { ...fault, times: 1 });
    else earlier.times += 1;
  }
  const microseconds = process.cpuUsage(before).user / Math.max(1, input);
  return { inputs: input, microseconds, faults: [...faults.values()] };
}
