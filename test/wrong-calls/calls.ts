import * as text from "chiso/text";
import * as time from "chiso/time";

import type { Argument } from "./arguments.js";
import { TEXT_CALLS, UNCHECKED_TEXT } from "./text-calls.js";
import { TIME_CALLS } from "./time-calls.js";

/** The doors whose functions are called wrongly. */
export const DOORS: readonly (readonly [string, object])[] = [
  ["chiso/text", text],
  ["chiso/time", time],
];

/** Right calls of each function, argument by argument. */
export const CALLS: ReadonlyMap<string, readonly (readonly Argument[])[]> = new Map([
  ...TEXT_CALLS,
  ...TIME_CALLS,
]);

/** What takes anything, and what only other rooms use. */
export const UNCHECKED: readonly string[] = [...UNCHECKED_TEXT];
