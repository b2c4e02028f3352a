import type { Period } from "../time/index.js";

/** Some days in a row, both ends included. */
export type Days = Pick<Period, "start" | "end">;

/** Sorts by the signs of two texts; dates so sort by day. */
export function order(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
