import { ChisoError, wordsFor, type ChisoErrorCode } from "../text/index.js";

/** Refuses fractions, not-a-number and numbers outside a range; says what is counted, and what to do. */
export function requireWhole(
  value: number,
  what: string,
  advice: string,
  code: ChisoErrorCode,
  least?: number,
  most?: number,
): void {
  if (Number.isSafeInteger(value) && value >= (least ?? value) && value <= (most ?? value)) return;
  throw new ChisoError(code, {
    given: `${what} ${wordsFor(value)}`,
    accepted: `a whole number${rangeText(least, most)}`,
    advice,
  });
}

function rangeText(least?: number, most?: number): string {
  if (least === undefined) return "";
  return most === undefined ? `, ${least} or more` : ` from ${least} to ${most}`;
}

/** Refuses a word that is none of those that a function knows. */
export function requireWord(value: unknown, words: readonly string[], what: string): void {
  if (words.some((word) => word === value)) return;
  throw new ChisoError("invalid-option", {
    given: `${what} ${wordsFor(value)}`,
    accepted: words.map(wordsFor).join(", "),
    advice: "Use one of these",
  });
}

const CADENCES = ["month", "quarter", "half-year", "nine-months", "year"];

/** Refuses what is no cadence. */
export function requireCadence(cadence: unknown): void {
  requireWord(cadence, CADENCES, "the cadence");
}

/** The error for data that contradict each other. */
export function invalidData(given: string, accepted: string, advice: string): ChisoError {
  return new ChisoError("invalid-data", { given, accepted, advice });
}

/** Refuses a run of days, written `YYYY-MM-DD`, that ends before it starts. */
export function requireOrder(start: string, end: string): void {
  if (start <= end) return;
  throw new ChisoError("invalid-period", {
    given: `${start} to ${end}`,
    accepted: "a first day that is not after the last day",
    advice: "Exchange the two ends",
  });
}
