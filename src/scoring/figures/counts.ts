import { ChisoError, requireKind, wordsFor } from "../../text/index.js";
import { addAll, amount, type Exact } from "../exact.js";

/** Parts of a whole, by name or in a list. */
export type PartCounts = readonly number[] | Readonly<Record<string, number>>;

/** A count with its name, or its place in the list. */
export interface NamedCount {
  readonly name: string;
  readonly count: Exact;
}

/** The entries of a list or a record, under the names of counts. */
export function named(counts: object): readonly (readonly [string, unknown])[] {
  return Array.isArray(counts)
    ? Array.from(counts, (count: unknown, index) => [String(index + 1), count] as const)
    : Object.entries(counts);
}

/** Takes counts in. */
export function readCounts(counts: PartCounts): readonly NamedCount[] {
  requireKind(counts, "list|object", "it with [502, 73, 26]");
  const rows = named(counts).map(([name, count]) => {
    const isCount = typeof count === "number" && Number.isFinite(count) && count >= 0;
    if (isCount) return { name, count: amount(count, name) };
    throw new ChisoError("invalid-amount", {
      given: `${name}: ${wordsFor(count)}`,
      accepted: "numbers from 0",
      advice: "Correct the count",
    });
  });
  if (rows.length > 0) return rows;
  throw new ChisoError("invalid-data", {
    given: "no counts",
    accepted: "at least one count",
    advice: "Give the parts of the whole",
  });
}

/** What the counts are shares of: the figure given, or their sum. */
export function wholeOf(rows: readonly NamedCount[], given?: number): Exact {
  const total =
    given === undefined ? addAll(rows.map(({ count }) => count)) : amount(given, "whole");
  if (total.numerator > 0n) return total;
  throw new ChisoError("invalid-amount", {
    given: "a whole of 0",
    accepted: "a whole above 0",
    advice: "Shares of nothing do not exist",
  });
}
