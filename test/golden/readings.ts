import { readFileSync } from "node:fs";
import { made, type Shared } from "./call.js";
import { shownAnswer } from "./shown.js";

/*
 * Golden readings: calls of a room with their answers as they are at present, a line for each, so
 * that whoever changes a reader sees every answer that changes with it. No one claims that each
 * is the best one; `npm run golden` writes them anew.
 */

/** A room that has golden readings. */
export type GoldenRoom = "deadline" | "scoring" | "target";
export const GOLDEN_ROOMS: readonly GoldenRoom[] = ["deadline", "scoring", "target"];

/** A call and its answer. */
export interface Golden {
  readonly call: string;
  readonly answer: string;
}

/** The file of a room: values that its calls share, and its readings. */
export interface GoldenFile {
  readonly shared: ReadonlyMap<string, string>;
  readonly readings: readonly Golden[];
}

/** Where the readings of a room stand. */
export const fileOf = (room: GoldenRoom): URL => new URL(`${room}.txt`, import.meta.url);

const BETWEEN = "\t→ ";
const IS = " = ";

/** The golden readings of a room, as they are stored. */
export function stored(room: GoldenRoom): GoldenFile {
  const lines = readFileSync(fileOf(room), "utf8").trimEnd().split("\n");
  const shared = new Map<string, string>();
  const readings: Golden[] = [];
  for (const line of lines) {
    const [call = "", answer = ""] = parted(line, BETWEEN);
    if (line.startsWith("$")) shared.set(...named(line));
    else readings.push({ call, answer });
  }
  return { shared, readings };
}

function parted(line: string, sign: string): readonly string[] {
  const at = line.indexOf(sign);
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + sign.length)];
}

function named(line: string): [string, string] {
  const [name = "", value = ""] = parted(line, IS);
  return [name, value];
}

/** The text of a file. */
export function written({ shared, readings }: GoldenFile): string {
  const values = [...shared].map(([name, value]) => `${name}${IS}${value}`);
  const calls = readings.map(({ call, answer }) => `${call}${BETWEEN}${answer}`);
  return `${[...values, ...calls].join("\n")}\n`;
}

/** The values that calls share, read once. */
export function sharedOf({ shared }: GoldenFile): Shared {
  return new Map([...shared].map(([name, value]) => [name, JSON.parse(value)]));
}

/** What a call gives at present. */
export function present(call: string, shared: Shared): string {
  return shownAnswer(call, () => made(call, shared));
}
