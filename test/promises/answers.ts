import { isChisoError } from "chiso/text";

import { surface } from "./surface.js";

/** What a call gave, as a text that two machines can be asked to agree on. */
export interface Answer {
  readonly name: string;
  readonly answer: string;
}

/** Nothing is lost in writing: what JSON leaves out, or writes as something else, is named. */
function named(_key: string, value: unknown): unknown {
  switch (typeof value) {
    case "function":
      return `[function ${value.name}]`;
    case "bigint":
      return `[bigint ${value}]`;
    case "symbol":
      return "[symbol]";
    case "undefined":
      return "[undefined]";
    case "number":
      if (Object.is(value, -0)) return "[number -0]";
      return Number.isFinite(value) ? value : `[number ${value}]`;
    default:
      return value;
  }
}

/** What a call gives, or the error that it throws. */
export function answerOf(call: () => unknown): string {
  try {
    return JSON.stringify(call(), named);
  } catch (error) {
    return isChisoError(error) ? `throws ${error.message}` : `throws no error of the library`;
  }
}

/** The answers of the whole surface by the names of the functions, however a loader orders these. */
export function answers(): readonly Answer[] {
  return [...surface()]
    .map(({ name, act }) => ({ name, answer: answerOf(act) }))
    .sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
}
