import { isDeepStrictEqual } from "node:util";

import { isChisoError } from "chiso";

import { faultOfData, frozen, shareState } from "./plain-data.js";
import type { Definition, Look } from "./subject.js";

/*
 * The promises of the README. Every input: nothing is thrown (of calls, the one error), time is
 * bounded a letter, inputs are not changed, the result is plain data with its places within the
 * text, and nothing is lost. A part of them besides: the same answer twice and once more after
 * others, the same after JSON and structuredClone, and nothing shared between two answers.
 */

/** What a call gave or threw. */
type Ending<Result> = { readonly result: Result } | { readonly refusal: string };

/** Far more than any text needs, so that only what grows beyond all measure takes it. */
const PACE = 100;
const MILLISECONDS_AT_LEAST = 100;

interface Verdict {
  readonly fault?: string;
  /** What was answered, to be compared with what is answered later. */
  readonly answer?: string;
}

function endingOf<Input, Result>(
  { read, refuses }: Definition<Input, Result>,
  input: Input,
): Ending<Result> | { readonly thrown: string } {
  try {
    return { result: read(input) };
  } catch (error) {
    if (refuses === true && isChisoError(error)) return { refusal: error.message };
    return { thrown: `throws ${error instanceof Error ? (error.stack ?? "") : String(error)}` };
  }
}

/** The first way in which an input breaks a promise. */
export function faultOf<Input, Result>(
  definition: Definition<Input, Result>,
  input: Input,
  { whole, patience }: Look,
  asked: { readonly input: Input; readonly answer: string } | undefined,
): Verdict {
  const { size, lost, odd, pace = PACE } = definition;
  frozen(input);
  const before = performance.now();
  const ending = endingOf(definition, input);
  const took = performance.now() - before;
  if ("thrown" in ending) return { fault: ending.thrown };
  if (took > MILLISECONDS_AT_LEAST * patience) {
    const allowed = (MILLISECONDS_AT_LEAST + (size(input) * pace) / 1000) * patience;
    const least = took > allowed ? leastTime(definition, input) : 0;
    if (least > allowed)
      return { fault: `takes ${Math.round(least)} ms for ${size(input)} letters` };
  }
  if ("result" in ending) {
    const { result } = ending;
    const fault =
      (odd === true ? undefined : faultOfData(result, size(input))) ?? lost?.(result, input);
    if (fault !== undefined) return { fault };
  }
  return whole ? faultOfAnswers(definition, input, ending, asked) : {};
}

/** The least processor time that reading again takes: a busy machine only makes it longer. */
function leastTime<Input, Result>(definition: Definition<Input, Result>, input: Input): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    endingOf(definition, input);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

function faultOfAnswers<Input, Result>(
  definition: Definition<Input, Result>,
  input: Input,
  ending: Ending<Result>,
  asked: { readonly input: Input; readonly answer: string } | undefined,
): Verdict {
  if (asked !== undefined && answerOf(endingOf(definition, asked.input)) !== asked.answer)
    return { fault: "says something else after other inputs" };
  const again = endingOf(definition, input);
  const answer = answerOf(ending);
  if (answerOf(again) !== answer) return { fault: "says something else the second time" };
  if (!("result" in ending)) return { answer };
  const { result } = ending;
  if (definition.odd !== true) {
    if (!isDeepStrictEqual(JSON.parse(answer), { result }))
      return { fault: "is something else after JSON" };
    if (!isDeepStrictEqual(structuredClone(result), result))
      return { fault: "is something else after structuredClone" };
  }
  if ("result" in again && shareState(result, again.result, input))
    return { fault: "shares what can be changed with another answer" };
  return { answer };
}

/** An answer as a text; what holds itself cannot be written, and is compared by that alone. */
function answerOf(ending: unknown): string {
  try {
    return JSON.stringify(ending, (_, value: unknown) =>
      typeof value === "bigint" || typeof value === "symbol" ? String(value) : value,
    );
  } catch {
    return "cannot be written";
  }
}

/** The kind of a fault: without numbers and words of the input. */
export function kindOf(what: string): string {
  const [first = "", place = ""] = what.split("\n");
  return `${first
    .replace(/"[^"]*"|`[^`]*`/g, "…")
    .replace(/\d+/g, "#")
    .slice(0, 120)}${place.replace(/\d+/g, "#").slice(0, 80)}`;
}
